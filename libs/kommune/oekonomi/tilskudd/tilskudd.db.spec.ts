import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { EgeninnsatsService } from '../egeninnsats/egeninnsats.service.ts';
import { FinansieringskildeService } from '../finansieringskilde/finansieringskilde.service.ts';
import { type Acts, actsIn, type Grunnlag, openWithPeople, type People } from '../testing/fixtures.ts';
import { errorOf, fieldsOf, type OekonomiRoom, type Person } from '../testing/oekonomi-room.ts';
import type { CreateTilskuddInput, UpdateTilskuddInput } from './tilskudd.input.ts';
import { TilskuddQuery } from './tilskudd.query.ts';
import { TilskuddService } from './tilskudd.service.ts';

let room: OekonomiRoom;
let folk: People;
let her: Grunnlag;
let gjoer: Acts;
beforeAll(async () => {
  ({ room, folk, her } = await openWithPeople());
  gjoer = actsIn(room);
}, 60_000);
afterAll(() => room.close(), 30_000);

const giver = async (who: Person, navn: string) => (await room.as(who, () => room.get(FinansieringskildeService).create({ navn, art: 'stat' }))).id;
const create = (input: Partial<CreateTilskuddInput>) => room.as(folk.leder, () => room.get(TilskuddService).create({ navn: 'T', tilskuddsaar: '2025', kolonne: 'ekstern', ...input }));
const update = (input: UpdateTilskuddInput) => room.as(folk.controller, () => room.get(TilskuddService).update(input));

describe('et tilskudd', () => {
  it('har givere, vilkår og tilsagn, og det ventede kan fordeles', async () => {
    const [husbanken, fylket] = [await giver(folk.leder, 'Husbanken'), await giver(folk.leder, 'Østfold fylkeskommune')];
    const t = await create({ navn: 'Kartlegging', giverIder: [fylket, husbanken, fylket.toUpperCase()], forbehold: 'Forutsatt bevilgning i Stortinget', vilkaar: ['Rapport'], overfoerbart: true, tilsagnDato: '2025-03', ventetBeloep: '250' });
    expect(t).toMatchObject({ kilder: [{ navn: 'Husbanken', art: 'stat' }, { navn: 'Østfold fylkeskommune' }], forbehold: 'Forutsatt bevilgning i Stortinget', vilkaar: ['Rapport'], overfoerbart: true, tilsagnDato: '2025-03', versjon: 1, handlinger: ['updateTilskudd', 'foerPostering'] });
    expect(await gjoer.saldo(folk.leder, t.id)).toEqual({ '2025 ventet': '-250', '2025 ufordelt': '250' });
    const endret = await update({ id: t.id, versjon: 1, giverIder: [husbanken], vilkaar: null, rapportfrist: '2026-02-01' });
    expect(endret).toMatchObject({ kilder: [{ navn: 'Husbanken' }], vilkaar: [], rapportfrist: '2026-02-01', versjon: 2, forbehold: 'Forutsatt bevilgning i Stortinget' });
    expect(await update({ id: t.id, versjon: 2, giverIder: null })).toMatchObject({ kilder: [], versjon: 3 });
    expect((await errorOf(update({ id: t.id, versjon: 2, giverIder: [husbanken] }))).code).toBe('CONFLICT');
    expect((await room.as(folk.leser, () => room.get(TilskuddQuery).all())).find((x) => x.id === t.id)).toMatchObject({ handlinger: [] });
  });

  it('har et år som passer til satsingen, også når avtalen kom først', async () => {
    expect(await fieldsOf(create({ tilskuddsaar: '2024' }))).toEqual([{ path: 'tilskuddsaar', code: 'BEFORE_SATSING' }]);
    expect(await fieldsOf(create({ tilskuddsaar: '2025/2027' }))).toEqual([{ path: 'tilskuddsaar', code: 'NOT_A_DATE' }]);
    expect(await fieldsOf(create({ tilskuddsaar: '2024/2025', ventetBeloep: '1' }))).toEqual([{ path: 'aar', code: 'REQUIRED' }]);
    const t = await create({ tilskuddsaar: '2024/2025', ventetBeloep: '1', aar: 2025 });
    expect(await fieldsOf(update({ id: t.id, versjon: 1, tilskuddsaar: '2020' }))).toEqual([{ path: 'tilskuddsaar', code: 'BEFORE_SATSING' }]);
    await room.add(folk.leder, 'styringsdokument', { satsing_id: her.satsing, type: 'intensjonsavtale', utgave: 1, tittel: 'A', status: 'vedtatt', dato: '2024-06-10' });
    expect(await create({ tilskuddsaar: '2024' })).toMatchObject({ tilskuddsaar: '2024' });
    expect(await fieldsOf(create({ tilskuddsaar: '2023' }))).toEqual([{ path: 'tilskuddsaar', code: 'BEFORE_SATSING' }]);
  });

  it('bytter ikke kolonne når det står i et vedtatt budsjett', async () => {
    const t = await create({ ventetBeloep: '100' });
    await gjoer.linje(folk.leder, 'A', [[t.id, '100']], { aar: 2025 });
    expect(await update({ id: t.id, versjon: 1, kolonne: 'kdd' })).toMatchObject({ kolonne: 'kdd' });
    await gjoer.laas(folk.leder, 2025);
    expect((await errorOf(update({ id: t.id, versjon: 2, kolonne: 'ekstern' }))).code).toBe('BUDSJETT_VEDTATT');
    expect(await update({ id: t.id, versjon: 2, navn: 'Nytt navn', arkivert: true })).toMatchObject({ navn: 'Nytt navn', arkivert: true });
  });

  it('finner bare kommunens egne: fremmed og manglende svarer likt', async () => {
    const fremmedGiver = await giver(folk.halden, 'Husbanken');
    const fremmed = await gjoer.tilskudd(folk.halden);
    for (const id of [fremmedGiver, v7()]) expect(await fieldsOf(create({ giverIder: [id] }))).toEqual([{ path: 'giverIder', code: 'NOT_FOUND' }]);
    for (const id of [fremmed, v7()]) expect(await errorOf(update({ id, versjon: 1, navn: 'X' }))).toEqual({ code: 'NOT_FOUND', details: {} });
    expect((await room.as(folk.halden, () => room.get(TilskuddQuery).all())).map((t) => t.id)).toEqual([fremmed]);
    expect((await room.as(folk.halden, () => room.get(FinansieringskildeService).all())).map((k) => k.navn)).toEqual(['Husbanken']);
    expect(await fieldsOf(giver(folk.halden, 'Husbanken'))).toEqual([{ path: 'navn', code: 'NOT_ALLOWED' }]);
  });
});

describe('egeninnsats', () => {
  const tjenesten = () => room.get(EgeninnsatsService);
  it('er kroner, timer og stillingsandel hver for seg, og kan endres og fjernes', async () => {
    const lagt = await room.as(folk.leder, () => tjenesten().create({ aar: 2050, navn: 'Programleder', stillingsprosent: 42.5, tiltakId: her.karis }));
    expect(lagt.egeninnsats).toMatchObject([{ navn: 'Programleder', beloep: null, timer: null, stillingsprosent: 42.5, tiltak: { navn: 'Karis tiltak' }, handlinger: ['updateEgeninnsats', 'removeEgeninnsats'], versjon: 1 }]);
    expect(lagt.totalt.sum).toBe('0');
    const { id } = lagt.egeninnsats[0]!;
    expect((await room.as(folk.leder, () => tjenesten().update({ id, versjon: 1, beloep: '100', stillingsprosent: null }))).egeninnsats).toMatchObject([{ beloep: '100', stillingsprosent: null, versjon: 2 }]);
    expect((await errorOf(room.as(folk.leder, () => tjenesten().update({ id, versjon: 1, navn: 'X' })))).code).toBe('CONFLICT');
    for (const annen of [id, v7()]) expect(await errorOf(room.as(folk.halden, () => tjenesten().remove({ id: annen, versjon: 2 })))).toEqual({ code: 'NOT_FOUND', details: {} });
    expect((await room.as(folk.leder, () => tjenesten().remove({ id, versjon: 2 }))).egeninnsats).toEqual([]);
    expect(await fieldsOf(room.as(folk.controller, () => tjenesten().create({ aar: 2050, navn: 'X', tiltakId: her.utkast })))).toEqual([{ path: 'tiltakId', code: 'NOT_FOUND' }]);
  });
});
