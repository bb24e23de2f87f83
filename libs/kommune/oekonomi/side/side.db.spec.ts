import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { v7 } from 'uuid';
import { Db } from '#libs/platform';
import { addMysen } from '../testing/mysen.ts';
import { type Acts, actsIn, type Grunnlag, openWithPeople, type People } from '../testing/fixtures.ts';
import { errorOf, type OekonomiRoom, type Person } from '../testing/oekonomi-room.ts';
import { OekonomiQuery } from './oekonomi.query.ts';

let room: OekonomiRoom;
let folk: People;
let her: Grunnlag;
let gjoer: Acts;
let givere: Map<string, string>;
beforeAll(async () => {
  ({ room, folk, her } = await openWithPeople());
  gjoer = actsIn(room);
  givere = await addMysen(room, folk.leder, her);
}, 120_000);
afterAll(() => room.close(), 30_000);

const kroner = (rom: { fra: string; til: string }) => [Number(rom.fra) / 100, Number(rom.til) / 100];
const tiltak = (who: Person, id: string, aar: number | null = null) => room.as(who, () => room.get(OekonomiQuery).tiltak(id, aar));

describe('Mysen 2025', () => {
  it('har tabellens summer og bruken som et rom, i én setning', async () => {
    const queries = jest.spyOn(Db.prototype, 'query');
    const side = await gjoer.year(folk.leser);
    expect(queries).toHaveBeenCalledTimes(1);
    queries.mockRestore();
    expect(side.totalt).toMatchObject({ kdd: '465000000', eksternt: '1018098900', sum: '1483098900', antallLinjer: 20 });
    expect([side.linjer.filter((l) => l.kdd !== null).length, side.linjer.filter((l) => l.eksternt !== null).length]).toEqual([11, 9]);
    expect(kroner(side.bruktKdd)).toEqual([600_000, 3_400_000]);
    expect(kroner(side.bruktEksternt)).toEqual([0, 10_180_989 - 200_000]);
    expect(kroner(side.totalt.brukt)).toEqual([600_000, 3_400_000 + 9_980_989]);
    expect(kroner(side.totalt.igjen)).toEqual([14_830_989 - 13_380_989, 14_830_989 - 600_000]);
    expect(side).toMatchObject({ aar: 2025, laast: false, alleAar: [2025], ubeskrevet: 10, handlinger: [] });
  });

  it('deler summene på innsatsområde, tema og giver, og deler ikke det givere gir sammen', async () => {
    const side = await gjoer.year(folk.leder);
    expect(side.perInnsatsomraade.map((s) => [s.navn, s.noekkel, s.kdd, s.eksternt, s.antallLinjer])).toEqual([
      ['Oppvekst', her.oppvekst, '20000000', '7000000', 2], ['Uten innsatsområde', 'uten', '445000000', '1011098900', 18]]);
    expect(side.perTema.map((s) => [s.navn, s.noekkel, s.antallLinjer])).toEqual([['Oppvekst og utdanning', 'oppvekst_utdanning', 2], ['Uten tema', 'uten', 18]]);
    expect(side.perGiver.map((g) => [g.navn, Number(g.alene) / 100, Number(g.felles) / 100, g.antallLinjer])).toEqual([
      ['Kunnskapsdepartementet', 7_749_912, 0, 2], ['KDD', 4_650_000, 0, 11], ['IMDi', 1_498_000, 0, 2], ['Østfold fylkeskommune', 270_000, 250_000, 2],
      ['Helsedirektoratet', 323_077, 0, 1], ['Husbanken', 0, 250_000, 0], ['Husbanken og Østfold fylkeskommune', 250_000, 0, 1], ['Ikke oppgitt', 90_000, 0, 1]]);
    expect(side.perGiver.reduce((sum, g) => sum + BigInt(g.alene), 0n)).toBe(1_483_098_900n);
    expect(side.tilskudd).toHaveLength(10);
    expect(side.tilskudd[0]).toMatchObject({ tilskudd: { navn: 'Områdesatsing Mysen' }, budsjettert: '465000000', tilstand: 'ventet', saldo: { ventet: '500000000000', ufordelt: '500000000000', brukt: '0', overfoertInn: '0' } });
  });

  it.each([
    ['giver, med felles', () => ({ giverId: givere.get('Østfold fylkeskommune')! }), [0, 520_000, 3]],
    ['giver, uten felles', () => ({ giverId: givere.get('Østfold fylkeskommune')!, medFelles: false }), [0, 270_000, 2]],
    ['kolonne', () => ({ kolonne: 'kdd' as const }), [4_650_000, 0, 11]],
    ['innsatsområde', () => ({ innsatsomraadeId: her.oppvekst }), [200_000, 70_000, 2]],
    ['tiltak', () => ({ tiltakId: her.karis }), [200_000, 70_000, 2]],
    ['søk, uten hensyn til store bokstaver', () => ({ soek: 'NÆRMILJØ' }), [600_000, 573_077, 3]],
    ['søk, der alle tegn betyr seg selv', () => ({ soek: '%' }), [0, 0, 0]],
    ['søk i tiltakets navn', () => ({ soek: 'karis tiltak' }), [200_000, 70_000, 2]],
    ['en id som ikke finnes', () => ({ tiltakId: v7() }), [0, 0, 0]],
  ])('kan snevres inn: %s', async (_hva, filter, [kdd, eksternt, antall]) => {
    const side = await gjoer.year(folk.leder, 2025, filter());
    expect([Number(side.totalt.kdd) / 100, Number(side.totalt.eksternt) / 100, side.linjer.length]).toEqual([kdd, eksternt, antall]);
    const navn = new Set(side.linjer.map((l) => `Om ${l.navn}`));
    expect(side.forbruk.every((f) => navn.has(f.navn))).toBe(true);
    expect(side.totalt.antallLinjer).toBe(antall);
  });

  it('viser tiltakets egne penger, i det siste året det har noen', async () => {
    const side = await tiltak(folk.kari, her.karis);
    expect(side).toMatchObject({ aar: 2025, budsjettert: '27000000', brukt: { fra: '0', til: '27000000' }, igjen: { fra: '0', til: '27000000' }, handlinger: ['foerForbruk', 'oenskOverfoering'] });
    expect(side.linjer.map((l) => [l.navn, l.forbruksord])).toEqual([['Samarbeid på tvers av grunntjenestene', 'delvis_brukt'], ['Leselystmidler/Språklek', null]]);
    expect(await tiltak(folk.ola, her.karis, 2027)).toMatchObject({ aar: 2027, linjer: [], budsjettert: '0', handlinger: [] });
    for (const [hvem, id] of [[folk.ola, her.utkast], [folk.leder, v7()], [folk.halden, her.karis]] as const) expect(await errorOf(tiltak(hvem, id))).toEqual({ code: 'NOT_FOUND', details: {} });
  });

  it('er tom i et år uten penger, og i en annen kommune', async () => {
    const tomt = { laast: false, linjer: [], perGiver: [], perTema: [], tilskudd: [], forbruk: [], totalt: { sum: '0', antallLinjer: 0, brukt: { fra: '0', til: '0' } }, bruktKdd: { fra: '0', til: '0' }, ubeskrevet: 0 };
    expect(await gjoer.year(folk.leder, 2099)).toMatchObject({ ...tomt, aar: 2099, alleAar: [2025] });
    expect(await gjoer.year(folk.halden)).toMatchObject({ ...tomt, alleAar: [] });
  });
});

describe('et utkast til tiltak', () => {
  it('nevnes bare for den som ser det, mens linja står', async () => {
    const kdd = await gjoer.tilskudd(folk.leder);
    await gjoer.linje(folk.leder, 'Forprosjekt', [[kdd, '100']], { aar: 2026, tiltakId: her.utkast });
    const navn = async (who: Person) => { const [linje] = (await gjoer.year(who, 2026)).linjer; return [linje!.navn, linje!.tiltak?.navn ?? null, linje!.innsatsomraade]; };
    expect(await navn(folk.kari)).toEqual(['Forprosjekt', 'Karis hemmelige utkast', { id: her.arbeid, navn: 'Arbeid' }]);
    for (const who of [folk.ola, folk.leser, folk.controller]) expect(await navn(who)).toEqual(['Forprosjekt', null, null]);
  });
});

describe('store beløp', () => {
  it('mister ikke øre når summen er større enn et tall i nettleseren rommer', async () => {
    const kdd = await gjoer.tilskudd(folk.leder);
    for (let i = 0; i < 92; i += 1) await room.add(folk.leder, 'budsjettlinje', { budsjettaar_id: (await room.sql<{ id: string }>(folk.leder, 'SELECT id FROM kommune.budsjettaar WHERE aar = 2026'))[0]!.id, nr: 100 + i, navn: `Stor ${i}` });
    await room.sql(folk.leder, `INSERT INTO kommune.finansieringspost (id, noekkel, budsjettlinje_id, tilskudd_id, beloep_oere) SELECT gen_random_uuid(), 'stor-' || l.nr, l.id, $1, 99999999999999 FROM kommune.budsjettlinje l WHERE l.nr >= 100`, [kdd]);
    expect((await gjoer.year(folk.leder, 2026)).totalt.sum).toBe(String(92n * 99_999_999_999_999n + 100n));
  });
});
