import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { v7 } from 'uuid';
import { Db } from '#libs/platform';
import { MaalbeleggService } from './belegg/maalbelegg.service.ts';
import { DefinisjonService } from './definisjon/definisjon.service.ts';
import type { HelIndikator } from './hel-indikator.type.ts';
import { IndikatorQuery } from './indikator.query.ts';
import { IndikatorService } from './indikator.service.ts';
import type { MaalingInput } from './maaling/maaling.input.ts';
import { MaalingService } from './maaling/maaling.service.ts';
import { LaastPeriodeQuery } from './periode/laast-periode.query.ts';
import type { MoveMaaleperiodeInput } from './periode/maaleperiode.input.ts';
import { NullpunktQuery } from './nullpunkt/nullpunkt.query.ts';
import { MaaleperiodeService } from './periode/maaleperiode.service.ts';
import { ResultatsideQuery } from './side/resultatside.query.ts';
import { errorOf, IndikatorRoom, type People, type Person } from './testing/indikator-room.ts';

let room: IndikatorRoom;
let folk: People;
beforeAll(async () => { room = await IndikatorRoom.open(); folk = room.folk; }, 60_000);
afterAll(() => room?.close(), 30_000);

const maalinger = () => room.get(MaalingService);
const maal = (indikator: HelIndikator, input: Omit<MaalingInput, 'indikatorId'>, who: Person = folk.leder) => room.as(who, () => maalinger().add({ omfang: 'arena', omfangNavn: 'Mysen barneskole', ...input, indikatorId: indikator.id }));
const side = (who: Person = folk.leder) => room.as(who, () => room.get(ResultatsideQuery).all());
const flytt = (input: MoveMaaleperiodeInput) => room.as(folk.leder, () => room.get(MaaleperiodeService).move(input));
const periode = async (navn: string) => (await side()).perioder.find((p) => p.periode === navn)!;
const fields = async (work: Promise<unknown>) => (await errorOf(work)).details.fields;

describe('målinger', () => {
  it('føres med presisjon og omfang, og endringen regnes mot forrige periode', async () => {
    const utlaan = await room.indikator(folk.leder, { maalIder: [room.maal['3118'][0]!], maalverdi: 5000, maalaar: 2029 });
    expect(utlaan).toMatchObject({ nr: 1, versjon: 1, maalIder: [room.maal['3118'][0]], siste: null, maalstilling: null, definisjoner: [{ utgave: 1, enhet: 'utlån' }] });
    await maal(utlaan, { periode: '2030', verdi: 4000, presisjon: 'eksakt' });
    const to = await maal(utlaan, { periode: '2031', verdi: 4460, presisjon: 'eksakt' });
    expect(to.maalinger.map((m) => [m.periode, m.endring?.prosent ?? null, m.endring?.siden ?? null, m.brudd])).toEqual([['2031', 11.5, '2030', false], ['2030', null, null, false]]);
    expect(to).toMatchObject({ siste: { verdi: 4460 }, maalstilling: 'ikke_naadd', handlinger: ['updateIndikator', 'updateIndikatordefinisjon', 'addMaaling', 'restoreMaaling', 'archiveIndikator'] });
    expect(await room.lastLog(folk.leder)).toMatchObject({ handling: 'MAALING_FOERT', rader: [{ tabell: 'maaleperiode', verb: 'ny', navn: '2031' }, { tabell: 'maaling', verb: 'ny', navn: 'Utlån, 2031' }] });
    const omtrent = await maal(await room.indikator(folk.leder, { navn: 'Reserveringer' }), { periode: '2031', endringProsent: 60, endringPresisjon: 'omtrent', sammenlignetMed: '2030' });
    expect(omtrent.siste).toMatchObject({ verdi: null, endring: { prosent: 60, absolutt: null, presisjon: 'omtrent', siden: '2030', oppgitt: true } });
  });

  it('sier hvilket felt som er galt, og ingenting er endret', async () => {
    const en = await maal(await room.indikator(folk.leder), { periode: '2032', verdi: 1, presisjon: 'eksakt' });
    const before = await room.everything(folk.leder);
    expect(await fields(maal(en, { periode: '2033' }))).toEqual([{ path: 'verdi', code: 'REQUIRED' }]);
    expect(await fields(maal(en, { periode: '2033', verdi: 80, presisjon: 'mellom', tilVerdi: 80 }))).toEqual([{ path: 'tilVerdi', code: 'TOO_SMALL' }]);
    expect(await fields(maal(en, { periode: '2032', verdi: 2, presisjon: 'eksakt' }))).toEqual([{ path: 'periode', code: 'ALREADY_MEASURED' }]);
    expect(await fields(room.indikator(folk.leder, { maalverdi: 10 }))).toEqual([{ path: 'maalaar', code: 'REQUIRED' }]);
    expect(await fields(room.indikator(folk.leder, { maalIder: [room.maal['3101'][0]!] }))).toEqual([{ path: 'maalIder', code: 'NOT_FOUND' }]);
    expect(await errorOf(room.as(folk.leder, () => maalinger().update({ id: en.maalinger[0]!.id, versjon: 0, verdi: 9 })))).toMatchObject({ code: 'CONFLICT', details: { current: { verdi: 1 }, yours: { verdi: 9, versjon: 0 } } });
    expect(await room.everything(folk.leder)).toEqual(before);
  });

  it('fjernes og hentes tilbake med samme id, og flyttes til en annen periode', async () => {
    const en = await maal(await room.indikator(folk.leder), { periode: '2034-H1', verdi: 3, presisjon: 'mer_enn' });
    const { id } = en.maalinger[0]!;
    expect((await room.as(folk.leder, () => maalinger().remove({ id, versjon: 1 }))).maalinger).toEqual([]);
    expect((await room.as(folk.leder, () => maalinger().restore({ id }))).maalinger).toMatchObject([{ id, versjon: 2, omfangNavn: 'Mysen barneskole' }]);
    expect((await room.as(folk.leder, () => maalinger().update({ id, versjon: 2, periode: '2034-H2', omfang: null, omfangNavn: null }))).maalinger).toMatchObject([{ id, periode: '2034-H2', omfang: 'ukjent', versjon: 3 }]);
  });

  it('føres av den ansvarlige på sin egen, av ingen annen uten rett til alt', async () => {
    const karis = await room.indikator(folk.leder, { ansvarligId: folk.kari.id });
    expect((await maal(karis, { periode: '2035', verdi: 1, presisjon: 'eksakt' }, folk.kari)).handlinger).toEqual(['addMaaling', 'restoreMaaling']);
    const lederens = await room.indikator(folk.leder);
    expect(await errorOf(maal(lederens, { periode: '2035', verdi: 1, presisjon: 'eksakt' }, folk.kari))).toMatchObject({ code: 'FORBIDDEN' });
    expect((await room.as(folk.leser, () => room.get(IndikatorQuery).one(karis.id))).handlinger).toEqual([]);
    const bort = await room.as(folk.leder, () => room.get(IndikatorService).archive({ id: karis.id, versjon: 1, arkivert: true }));
    expect(bort.handlinger).toEqual(['archiveIndikator']);
    expect(await fields(maal(karis, { periode: '2036', verdi: 1, presisjon: 'eksakt' }, folk.kari))).toEqual([{ path: 'arkivert', code: 'NOT_ALLOWED' }]);
  });
});

describe('nullpunktet', () => {
  const les = (who: Person = folk.leder) => room.as(who, () => room.get(NullpunktQuery).read());
  const vurder = (id: string, versjon: number, input: object) => room.as(folk.leder, () => room.get(IndikatorService).update({ id, versjon, ...input }));

  it('har det viktigste først, med grunnen, og hver kommune ser sitt eget', async () => {
    const [leselyst] = room.maal['3118'];
    const [sist, foerst] = [await room.indikator(folk.leder, { navn: 'Ikke nå', maalIder: [leselyst!] }), await room.indikator(folk.leder, { navn: 'Fattige barn', utgangsverdi: 18, utgangspresisjon: 'omtrent', utgangsperiode: '2023' })];
    expect([await fields(vurder(foerst.id, 1, { prioritet: 'foerst' })), await fields(vurder(foerst.id, 1, { prioritetFordi: 'Mange' }))]).toEqual([[{ path: 'prioritetFordi', code: 'REQUIRED' }], [{ path: 'prioritet', code: 'REQUIRED' }]]);
    expect(await vurder(foerst.id, 1, { prioritet: 'foerst', prioritetFordi: 'Det rammer mange' })).toMatchObject({ versjon: 2, prioritet: 'foerst' });
    expect(await room.lastLog(folk.leder)).toMatchObject({ handling: 'INDIKATOR_ENDRET', rader: [{ felt: { prioritet: [null, 'foerst'], prioritetFordi: [null, 'Det rammer mange'] } }] });
    await vurder(sist.id, 1, { prioritet: 'ikke_naa', prioritetFordi: 'Andre gjør det' });
    const { linjer } = await les(folk.leser);
    expect([linjer[0]!.indikator, linjer.at(-1)!.indikator]).toMatchObject([{ navn: 'Fattige barn', utgangsverdi: 18, utgangsperiode: '2023', prioritetFordi: 'Det rammer mange', handlinger: [] }, { navn: 'Ikke nå', prioritet: 'ikke_naa' }]);
    expect((await les(folk.halden)).linjer).toEqual([]);
    expect((await vurder(sist.id, 2, { prioritet: null, prioritetFordi: null })).prioritet).toBeNull();
  });

  it('teller et tiltak én gang ved hvert tall det svarer på, med det tiltaket er fordelt i budsjettet, og en idé er ikke med', async () => {
    const en = await room.indikator(folk.leder, { navn: 'Med tiltak', maalIder: room.maal['3118'] });
    const [tiltak, ide, aar, linje] = [v7(), v7(), v7(), v7()];
    const tiltaket = `INSERT INTO kommune.tiltak (id, noekkel, satsing_id, nr, navn, status) SELECT $1, $1::uuid::text, id, $2, 'Tiltak', $3 FROM kommune.satsing`;
    await room.sql(folk.leder, tiltaket, [tiltak, 1, 'i_drift']);
    await room.sql(folk.leder, tiltaket, [ide, 2, 'ide']);
    for (const id of [tiltak, ide]) await room.sql(folk.leder, 'INSERT INTO kommune.tiltak_maal (tiltak_id, maal_id) SELECT $1, id FROM kommune.maal', [id]);
    const linja = async (who?: Person) => { const { aar: for_, linjer } = await les(who); const funnet = linjer.find(({ indikator }) => indikator.id === en.id)!; return [for_, funnet.antallTiltak, funnet.fordelt]; };
    expect(await linja()).toEqual([null, 1, null]);
    await room.sql(folk.leder, `WITH aar AS (INSERT INTO kommune.budsjettaar (id, noekkel, satsing_id, aar) SELECT $1, '2025', id, 2025 FROM kommune.satsing RETURNING id),
      giver AS (INSERT INTO kommune.tilskudd (id, noekkel, satsing_id, navn, tilskuddsaar, kolonne) SELECT $2, 'kdd', id, 'Programtilskudd', '2025', 'kdd' FROM kommune.satsing RETURNING id),
      linje AS (INSERT INTO kommune.budsjettlinje (id, noekkel, budsjettaar_id, tiltak_id, nr, navn, kostnadsart) SELECT $3, 'l', aar.id, $4, 1, 'Lønn', 'loenn' FROM aar RETURNING id)
      INSERT INTO kommune.finansieringspost (id, noekkel, budsjettlinje_id, tilskudd_id, beloep_oere) SELECT gen_random_uuid(), 'p', linje.id, giver.id, 50000000 FROM linje, giver`, [aar, v7(), linje, tiltak]);
    expect(await linja()).toEqual([2025, 1, '50000000']);
  });
});

describe('definisjonen', () => {
  const endre = (input: Parameters<DefinisjonService['update']>[0]) => room.as(folk.leder, () => room.get(DefinisjonService).update(input));

  it('rettes til det er målt med den; så blir det en ny utgave, og rekka er brutt', async () => {
    const en = await room.indikator(folk.leder);
    const rettet = await endre({ id: en.definisjon.id, versjon: 1, enhet: 'bøker' });
    expect(rettet.definisjoner).toMatchObject([{ utgave: 1, enhet: 'bøker', versjon: 2 }]);
    await maal(en, { periode: '2030', verdi: 100, presisjon: 'eksakt' });
    expect(await fields(endre({ id: en.definisjon.id, versjon: 2, teller: 'Utlån og fornyelser' }))).toEqual([{ path: 'endring', code: 'REQUIRED' }]);
    const ny = await endre({ id: en.definisjon.id, versjon: 2, teller: 'Utlån og fornyelser', endring: 'Biblioteket teller annerledes.' });
    expect(ny.definisjoner.map((d) => [d.utgave, d.teller, d.enhet, d.endring])).toEqual([[2, 'Utlån og fornyelser', 'bøker', 'Biblioteket teller annerledes.'], [1, 'Utlån i skoleåret', 'bøker', null]]);
    const brutt = await maal(en, { periode: '2031', verdi: 200, presisjon: 'eksakt' });
    expect(brutt.maalinger.map((m) => [m.periode, m.utgave, m.brudd, m.endring])).toEqual([['2031', 2, true, null], ['2030', 1, false, null]]);
    expect(await errorOf(endre({ id: en.definisjon.id, versjon: 2, enhet: 'x', endring: 'x' }))).toMatchObject({ code: 'CONFLICT', details: { current: { utgave: 2 }, yours: { utgave: 1 } } });
  });

  it('står også for den som går utenom tjenesten', async () => {
    const en = await maal(await room.indikator(folk.leder), { periode: '2030', verdi: 1, presisjon: 'eksakt' });
    expect((await errorOf(room.sql(folk.leder, `UPDATE kommune.indikatordefinisjon SET teller = 'noe annet' WHERE id = $1`, [en.definisjon.id]))).code).toBe('DEFINISJON_BRUKT');
  });
});

describe('perioden', () => {
  it('går fra utkast til godkjent til låst, og åpnes bare med begrunnelse, som en ny utgave', async () => {
    const en = await maal(await room.indikator(folk.leder), { periode: '2020', verdi: 7, presisjon: 'eksakt' });
    const [maaling] = en.maalinger;
    let { id, versjon } = await periode('2020');
    expect(await periode('2020')).toMatchObject({ status: 'utkast', utgave: 1, antallMaalinger: 1, antallBelegg: 0, muligeStatuser: ['godkjent'], historikk: [] });
    expect((await errorOf(flytt({ id, versjon, status: 'laast' }))).code).toBe('PERIODE_ULOVLIG_STEG');
    await flytt({ id, versjon, status: 'godkjent' });
    expect((await errorOf(maal(en, { periode: '2020', verdi: 8, presisjon: 'eksakt', omfang: 'kommune', omfangNavn: null }))).code).toBe('PERIODE_GODKJENT');
    expect((await errorOf(room.as(folk.leder, () => maalinger().update({ id: maaling!.id, versjon: 1, verdi: 8 })))).code).toBe('PERIODE_GODKJENT');
    expect((await errorOf(room.as(folk.leder, () => maalinger().remove({ id: maaling!.id, versjon: 1 })))).code).toBe('PERIODE_GODKJENT');
    // Også uten tjenesten.
    for (const sql of ['UPDATE kommune.maaling SET verdi = 9 WHERE id = $1', 'DELETE FROM kommune.maaling WHERE id = $1']) expect((await errorOf(room.sql(folk.leder, sql, [maaling!.id]))).code).toBe('PERIODE_GODKJENT');
    await flytt({ id, versjon: versjon + 1, status: 'laast' });
    ({ id, versjon } = await periode('2020'));
    expect(await fields(flytt({ id, versjon, status: 'utkast' }))).toEqual([{ path: 'begrunnelse', code: 'REQUIRED' }]);
    await flytt({ id, versjon, status: 'utkast', begrunnelse: 'Feil tall fra skolen.' });
    const aapnet = await periode('2020');
    expect(aapnet).toMatchObject({ status: 'utkast', utgave: 2, historikk: [{ tilStatus: 'utkast', begrunnelse: 'Feil tall fra skolen.', utgave: 2, hvem: 'Pia Programleder' }, { tilStatus: 'laast', utgave: 1 }, { tilStatus: 'godkjent' }] });
    expect((await room.as(folk.leder, () => maalinger().update({ id: maaling!.id, versjon: 1, verdi: 8 }))).maalinger[0]).toMatchObject({ verdi: 8 });
    const [aapning, laasing] = aapnet.historikk;
    const laaste = () => room.get(LaastPeriodeQuery);
    expect(await room.as(folk.leder, () => laaste().one(laasing!.id))).toMatchObject({ periode: '2020', utgave: 1, maalinger: [{ id: maaling!.id, indikator: en.navn, utgave: 1, verdi: 7, presisjon: 'eksakt' }], belegg: [] });
    expect((await errorOf(room.as(folk.leder, () => laaste().one(aapning!.id)))).code).toBe('NOT_FOUND');
  });

  it('slipper ikke inn en måling mens den godkjennes', async () => {
    const en = await maal(await room.indikator(folk.leder), { periode: '2021', verdi: 1, presisjon: 'eksakt' });
    const { id, versjon } = await periode('2021');
    const svar = await Promise.allSettled([flytt({ id, versjon, status: 'godkjent' }), ...['A', 'B', 'C'].map((omfangNavn) => maal(en, { periode: '2021', verdi: 2, presisjon: 'eksakt', omfangNavn }))]);
    expect(svar[0]!.status).toBe('fulfilled');
    const naa = await periode('2021');
    expect(naa).toMatchObject({ status: 'godkjent', antallMaalinger: 1 + svar.slice(1).filter((s) => s.status === 'fulfilled').length });
    for (const s of svar.slice(1)) if (s.status === 'rejected') expect(s.reason).toMatchObject({ code: 'PERIODE_GODKJENT' });
  });
});

describe('belegg for et mål', () => {
  const belegg = () => room.get(MaalbeleggService);

  it('er en fortelling, en studie eller et tall, og sier ikke at noe førte til noe', async () => {
    const maalId = room.maal['3118'][1]!;
    const legg = (tekst: string) => room.as(folk.leder, () => belegg().add({ maalId, periode: '2022', slag: 'fortelling', tekst, henvisning: 'Samtale i Losen' }));
    expect(await fields(legg('Leksehjelpen førte til at flere leser.'))).toEqual([{ path: 'tekst', code: 'CLAIMS_EFFECT' }]);
    const { maal: alle, perioder } = await legg('Flere sier at de leser hjemme, og leksehjelpen kan ha bidratt til det.');
    const [ett] = alle.find((m) => m.id === maalId)!.belegg;
    expect(ett).toMatchObject({ nr: 1, slag: 'fortelling', periode: '2022', periodestatus: 'utkast', handlinger: ['updateMaalbelegg', 'removeMaalbelegg'] });
    const { id, versjon } = perioder.find((p) => p.periode === '2022')!;
    await flytt({ id, versjon, status: 'godkjent' });
    expect((await errorOf(room.as(folk.leder, () => belegg().remove({ id: ett!.id, versjon: 1 })))).code).toBe('PERIODE_GODKJENT');
    await flytt({ id, versjon: versjon + 1, status: 'utkast' });
    await room.as(folk.leder, () => belegg().remove({ id: ett!.id, versjon: 1 }));
    expect((await room.as(folk.leder, () => belegg().restore({ id: ett!.id }))).maal[1]!.belegg).toMatchObject([{ id: ett!.id, versjon: 2 }]);
  });
});

describe('siden og muren', () => {
  it('leses i én setning, og den andre kommunen er ikke med', async () => {
    const queries = jest.spyOn(Db.prototype, 'query');
    const her = await side(folk.leser);
    expect(queries).toHaveBeenCalledTimes(1);
    queries.mockRestore();
    expect(her).toMatchObject({ maalaar: 2029, handlinger: [], maal: [{ navn: 'Leselyst' }, { navn: 'Arbeid' }] });
    expect(await side(folk.halden)).toMatchObject({ indikatorer: [], perioder: [], maal: [{ belegg: [] }, { belegg: [] }] });
  });

  it('svarer likt på en annen kommunes id og en som ikke finnes, og ingenting er endret', async () => {
    const en = await maal(await room.indikator(folk.leder), { periode: '2037', verdi: 1, presisjon: 'eksakt' });
    const { id: periodeId } = await periode('2037');
    const before = await room.everything(folk.leder);
    const acts: ((id: string) => Promise<unknown>)[] = [
      () => room.get(IndikatorQuery).one(en.id), (id) => room.get(IndikatorService).update({ id, versjon: 1, navn: 'x' }), (id) => room.get(IndikatorService).archive({ id, versjon: 1, arkivert: true }),
      (id) => maalinger().add({ indikatorId: id, periode: '2025', verdi: 1, presisjon: 'eksakt' }),
    ];
    const ofOther = [[en.id, acts], [en.definisjon.id, [(id: string) => room.get(DefinisjonService).update({ id, versjon: 1, enhet: 'x' })]],
      [en.maalinger[0]!.id, [(id: string) => maalinger().update({ id, versjon: 1, verdi: 2 }), (id: string) => maalinger().remove({ id, versjon: 1 }), (id: string) => maalinger().restore({ id })]],
      [periodeId, [(id: string) => room.get(MaaleperiodeService).move({ id, versjon: 1, status: 'godkjent' })]],
      [room.maal['3118'][0]!, [(id: string) => room.get(MaalbeleggService).add({ maalId: id, periode: '2025', slag: 'tall', tekst: 'x' })]]] as [string, ((id: string) => Promise<unknown>)[]][];
    for (const [id, list] of ofOther) for (const act of list) {
      const [foreign, missing] = [await errorOf(room.as(folk.halden, () => act(id))), await errorOf(room.as(folk.halden, () => act(v7())))];
      expect(foreign).toEqual(missing);
      expect(['NOT_FOUND', 'BAD_INPUT']).toContain(foreign.code);
    }
    expect(await room.everything(folk.leder)).toEqual(before);
  });
});
