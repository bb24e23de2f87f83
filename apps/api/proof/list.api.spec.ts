import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { World } from './testing/world.ts';

let world: World;
let tiltakId: string;
const mange = 500;

beforeAll(async () => {
  world = await World.open();
  const { rows } = world.seeded['3118'];
  const [satsing, innsats, maal, ansvarlig] = ['satsing', 'innsatsomraade', 'maal', 'medarbeider'].map((t) => rows[`kommune.${t}`]!['id']);
  tiltakId = rows['kommune.tiltak']!['id'];
  const ider = Array.from({ length: mange }, (_, i) => ({ id: v7(), nr: i + 10 }));
  const inn = 'FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, nr int)';
  await world.asKommune('3118', 'PROEVE', async (tx) => {
    await tx.query(`INSERT INTO kommune.tiltak (id, noekkel, satsing_id, nr, navn, status, innsatsomraade_id, ansvarlig_id)
      SELECT id, 'mange-' || nr, $2, nr, 'Tiltak ' || nr, 'i_drift', $3, $4 ${inn}`, [JSON.stringify(ider), satsing, innsats, ansvarlig]);
    await tx.query(`INSERT INTO kommune.tiltak_maal (tiltak_id, maal_id) SELECT id, $2 ${inn}`, [JSON.stringify(ider), maal]);
    await tx.query(`INSERT INTO kommune.milepael (id, noekkel, tiltak_id, nr, navn, frist) SELECT gen_random_uuid(), 'mange-' || nr, id, 1, 'Milepæl', '2025-12' ${inn}`, [JSON.stringify(ider)]);
    // Alle delene av ett tiltak, og nok innslag til at loggen er lang.
    await tx.query(`INSERT INTO kommune.resultat (id, noekkel, tiltak_id, nr, tekst) SELECT gen_random_uuid(), 'mange-' || nr, $2, nr, 'Resultat' ${inn}`, [JSON.stringify(ider), tiltakId]);
  });
  for (let i = 0; i < 60; i++) await world.asKommune('3118', 'PROEVE', async (tx) => { tx.note({ tabell: 'tiltak', id: tiltakId, verb: 'endret' }); });
  world.recorder.take();
});
afterAll(() => world?.close());

const rad = 'id nr navn beskrivelse status utsattTil aarsakKode eier eierEkstern ansvarlig innsatsomraadeId innsatsomraade maal antallResultater nesteMilepael nesteFrist oppdiktet arkivert endret';
const sider = [
  ['tiltakListe', `{ tiltakListe(filter: { status: [i_drift] }, sortering: innsatsomraade) { antall handlinger rader { ${rad} } } }`, 1],
  ['satsing', '{ satsing { id navn omraader { id } innsatsomraader { id antallTiltak } maal { id antallTiltak innsatsomraadeIder } styringsdokumenter { id } roller { id } metoder { id } suksesskriterier { id } fallgruver { id } utfordringer { id } handlinger } }', 1],
  ['tiltak', 'query ($id: ID!) { tiltak(id: $id) { id ansvarlig { navn } innsatsomraade { navn } maal { navn } resultater { id } milepaeler { id } laerdommer { id } historikk { id hvem } handlinger } }', 1],
  ['oversikt', '{ oversikt { kommune satsing omraader tiltakPerStatus { status antall } gjoeremaal { type antall navn } sisteEndringer { nr handling hvem } } }', 1],
  ['resultater', '{ resultater { maal { id belegg { id } } indikatorer { id definisjoner { id } maalinger { id endring { prosent } } } perioder { id historikk { hvem } } handlinger } }', 1],
  ['programteori', '{ programteori { kjeder { id tiltak { navn } ledd { id belegg { id } setning } tekst } } }', 1],
  ['logg', '{ logg { innslag { nr tid hvem handling rader { tabell id navn felt { navn fra til } } } neste } }', 1],
  // Filteret i loggen trenger handlingene; de hentes bare når nettsiden ber om dem.
  ['logg med handlinger', '{ logg { innslag { nr } handlinger } }', 2],
] as const;

describe(`${mange} tiltak i kommunen`, () => {
  it.each(sider)('%s er et fast antall setninger ved siden av oppslaget av økten', async (navn, query, antall) => {
    world.recorder.take();
    const { errors, data } = await world.ask('programleder 3118', '3118', query, { id: tiltakId });
    expect(errors).toEqual([]);
    if (navn === 'tiltakListe') expect(data!['tiltakListe'].antall).toBe(mange + 1);
    if (navn === 'tiltak') expect(data!['tiltak'].resultater).toHaveLength(mange + 1);
    if (navn === 'logg') expect([data!['logg'].innslag.length, typeof data!['logg'].neste]).toEqual([50, 'string']);
    const setninger = world.recorder.take();
    process.stdout.write(`${navn}: ${setninger.map(({ login, sql }) => `\n  ${login}: ${sql.slice(0, 110)}… (${sql.length} tegn)`).join('')}\n`);
    expect(setninger.filter(({ login }) => login === 'innlogging').map(({ sql }) => sql.slice(0, 12))).toEqual(['WITH oekt AS']);
    expect(setninger.filter(({ login }) => login !== 'innlogging')).toHaveLength(antall);
  });

  it('opptakeren hører: en endring er flere setninger, og alle er på kommunens egen innlogging', async () => {
    const { data } = await world.ask('programleder 3118', '3118', 'query ($id: ID!) { tiltak(id: $id) { versjon } }', { id: tiltakId });
    world.recorder.take();
    const input = { id: tiltakId, versjon: data!['tiltak'].versjon, navn: 'Nytt navn' };
    expect((await world.ask('programleder 3118', '3118', 'mutation ($input: UpdateTiltakInput!) { updateTiltak(input: $input) { navn } }', { input })).errors).toEqual([]);
    const skrevet = world.recorder.take().filter(({ login }) => login !== 'innlogging');
    process.stdout.write(`updateTiltak: ${skrevet.length} setninger${skrevet.map(({ sql }) => `\n  ${sql.slice(0, 80)}`).join('')}\n`);
    expect(new Set(skrevet.map(({ login }) => login))).toEqual(new Set([`k${world.kommuner['3118']}`]));
    expect([skrevet[0]!.sql, skrevet.at(-1)!.sql]).toEqual(['BEGIN READ WRITE', 'COMMIT']);
  });
});
