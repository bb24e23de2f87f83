import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { openInnsyn } from '#libs/platform/testing';
import type { Json } from '../testing/ask.ts';
import { StatementRecorder } from '../testing/recorder.ts';
import { codeOf, fieldsOf, tilgangRoom } from '../testing/tilgang-room.ts';

const room = tilgangRoom();
const folk: Record<string, string> = {};
let recorder: StatementRecorder;
let losen: string;
let tilskudd: Json;
let linje: Json;

const ask = (hvem: string, query: string, variables: object = {}, rom = '3118') => room.ask(query, { cookie: folk[hvem], rom, variables });
const SIDE = 'linjer { id navn versjon kdd brukt { fra til } poster { id beloep tilskudd { navn kilder { navn } } } handlinger } forbruk { id versjon beloep handlinger } totalt { sum } handlinger';
const gjoer = (hvem: string, felt: string, input: object, svar = SIDE) =>
  ask(hvem, `mutation ($input: ${felt[0]!.toUpperCase()}${felt.slice(1)}Input!) { ${felt}(input: $input) { ${svar} } }`, { input });
async function gaar(hvem: string, felt: string, input: object, svar = SIDE): Promise<Json> {
  const response = await gjoer(hvem, felt, input, svar);
  expect([felt, codeOf(response), fieldsOf(response)]).toEqual([felt, 'ingen feil', undefined]);
  return response.body.data[felt];
}

beforeAll(async () => {
  const insert = async (tabell: string, rad: Record<string, unknown>) => {
    const id = v7();
    const values: Record<string, unknown> = { kommune_id: room.k3118, id, noekkel: `proeve-${id}`, ...rad };
    const names = Object.keys(values);
    await room.admin.query(`INSERT INTO kommune.${tabell} (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(values));
    return id;
  };
  const satsing = await insert('satsing', { navn: 'Løftet', type: 'områdesatsing', tilskudd_fra: 2025 });
  losen = await insert('tiltak', { satsing_id: satsing, nr: 1, navn: 'Losen', status: 'i_drift' });
  for (const rolle of ['programleder', 'controller', 'leser', 'prosjektansvarlig', 'styringsgruppe']) folk[rolle] = await room.loginAs((await room.person(rolle, { rolle })).epost);
  folk['evaluator'] = await room.loginAs((await room.person('eva', { rolle: 'evaluator', rom: 'evaluering', kommuneId: null })).epost);
  folk['halden'] = await room.loginAs('hans@eksempel.no');
  recorder = new StatementRecorder(room.app);
}, 60_000);

describe('penger over HTTP', () => {
  it('går fra giver til linje, og siden leses i én setning', async () => {
    const giver = await gaar('controller', 'createFinansieringskilde', { navn: 'KDD', art: 'kdd' }, 'id navn art');
    tilskudd = await gaar('programleder', 'createTilskudd', { navn: 'Programmidler', tilskuddsaar: '2025', kolonne: 'kdd', giverIder: [giver.id], ventetBeloep: '500000000' }, 'id navn kilder { navn } handlinger');
    const side = await gaar('programleder', 'createBudsjettlinje', { aar: 2025, navn: 'Lønn', tiltakId: losen, poster: [{ tilskuddId: tilskudd.id, beloep: 120000050 }] });
    [linje] = side.linjer;
    expect(side).toMatchObject({ totalt: { sum: '120000050' }, linjer: [{ kdd: '120000050', poster: [{ beloep: '120000050', tilskudd: { navn: 'Programmidler', kilder: [{ navn: 'KDD' }] } }] }] });
    recorder.take();
    const lest = await ask('leser', `{ oekonomi(aar: 2025, filter: { kolonne: kdd, soek: "lønn" }) { ${SIDE} } }`);
    expect(lest.body.data.oekonomi).toMatchObject({ linjer: [{ navn: 'Lønn', handlinger: [] }], handlinger: [] });
    expect(recorder.take().filter(({ sql }) => sql.includes('budsjettlinje'))).toHaveLength(1);
    expect((await ask('leser', `{ tiltakOekonomi(tiltakId: "${losen}") { aar budsjettert igjen { fra til } } tilskuddListe { navn } finansieringskilder { navn art } hovedbok(tilskuddId: "${tilskudd.id}") { type fraKonto tilKonto beloep } vedtakListe { id } }`)).body.data)
      .toMatchObject({ tiltakOekonomi: { aar: 2025, budsjettert: '120000050' }, finansieringskilder: [{ navn: 'KDD', art: 'kdd' }], hovedbok: [{ type: 'ventet', beloep: '500000000' }], vedtakListe: [] });
  });

  it.each([
    ['halve øre', { beloep: 100.5 }, 'NOT_A_NUMBER'], ['halve øre som tekst', { beloep: '100.5' }, 'NOT_A_NUMBER'], ['under null', { beloep: '-1' }, 'TOO_SMALL'], ['null', { beloep: '0' }, 'TOO_SMALL'],
    ['over taket', { beloep: '100000000000001' }, 'TOO_LARGE'], ['langt over taket', { beloep: '9'.repeat(40) }, 'NOT_A_NUMBER'], ['en fordeling som ikke går opp', { beloep: '100', poster: 99 }, 'SUM_MISMATCH'],
  ])('sier at beløpet er galt: %s', async (_hva, { beloep, poster }: { beloep: unknown; poster?: number }, kode) => {
    const deler = poster ? { poster: [{ finansieringspostId: linje.poster[0].id, beloep: String(poster) }] } : {};
    const svar = await gjoer('programleder', 'foerForbruk', { aar: 2025, navn: 'Feil', beloep, ...deler });
    expect([codeOf(svar), fieldsOf(svar)]).toEqual(['BAD_INPUT', [{ path: 'beloep', code: kode }]]);
  });

  it('sier hvilket felt som er galt i en liste, og i et tilskudd fra før satsingen', async () => {
    const post = (beloep: unknown) => gjoer('programleder', 'createBudsjettlinje', { aar: 2025, navn: 'X', poster: [{ tilskuddId: tilskudd.id, beloep: '1' }, { tilskuddId: v7(), beloep }] });
    expect(fieldsOf(await post('-1'))).toEqual([{ path: 'poster.1.beloep', code: 'TOO_SMALL' }]);
    expect(fieldsOf(await post('1.5'))).toEqual([{ path: 'poster.1.beloep', code: 'NOT_A_NUMBER' }]);
    expect(fieldsOf(await post('1'))).toEqual([{ path: 'poster.1.tilskuddId', code: 'NOT_FOUND' }]);
    expect(fieldsOf(await gjoer('controller', 'createTilskudd', { navn: 'X', tilskuddsaar: '2024', kolonne: 'kdd' }, 'id'))).toEqual([{ path: 'tilskuddsaar', code: 'BEFORE_SATSING' }]);
  });

  it('lar bare én av to som lagrer samtidig, vinne, og den andre får se begge versjonene', async () => {
    const { id, versjon } = linje;
    const navn = ['Lønn, min', 'Lønn, din'];
    const svar = await Promise.all(navn.map((nytt) => gjoer('programleder', 'updateBudsjettlinje', { id, versjon, navn: nytt })));
    expect(svar.map(codeOf).sort()).toEqual(['CONFLICT', 'ingen feil']);
    const tapt = svar.findIndex((s) => codeOf(s) === 'CONFLICT');
    const { current, yours } = svar[tapt]!.body.errors[0].extensions;
    expect([current, yours]).toMatchObject([{ navn: navn[1 - tapt], versjon: versjon + 1 }, { navn: navn[tapt], versjon }]);
    [linje] = (await gaar('programleder', 'updateBudsjettlinje', { id, versjon: versjon + 1, navn: 'Lønn' })).linjer;
  });

  it('sier hvor pengene mangler, og fører ingenting', async () => {
    const bok = async () => (await ask('leser', `{ hovedbok(tilskuddId: "${tilskudd.id}") { id } }`)).body.data.hovedbok.length;
    const before = await bok();
    const svar = await gjoer('controller', 'foerPostering', { tilskuddId: tilskudd.id, type: 'forskuttering', aar: 2025, beloep: '500000001' }, 'id');
    expect(svar.body.errors[0].message).toBe('Det er ikke nok penger i tilskuddet «Programmidler» for 2025: på kontoen ventet står det igjen 5000000,00 kroner, og det trengs 5000000,01. Ingenting er lagret.');
    expect(svar.body.errors[0].extensions).toEqual({ code: 'SALDO', saldo: { tilskuddId: tilskudd.id, tilskudd: 'Programmidler', aar: 2025, konto: 'ventet', linje: null, staar: '500000000', trengs: '500000001' } });
    expect(await bok()).toBe(before);
  });

  it('er for hver rolle det den skal være', async () => {
    const bruk = (await gaar('programleder', 'foerForbruk', { aar: 2025, navn: 'Faktura', beloep: '100', poster: [{ finansieringspostId: linje.poster[0].id }] })).forbruk[0];
    const steg = { id: bruk.id, versjon: bruk.versjon };
    const acts: [string, object, string, string[]][] = [
      ['createTilskudd', { navn: 'X', tilskuddsaar: '2025', kolonne: 'kdd' }, 'id', ['prosjektansvarlig', 'leser', 'styringsgruppe']],
      ['createBudsjettlinje', { aar: 2025, navn: 'X' }, SIDE, ['prosjektansvarlig', 'leser', 'styringsgruppe']],
      ['foerPostering', { tilskuddId: tilskudd.id, type: 'tilsagn', aar: 2025, beloep: '1' }, 'id', ['prosjektansvarlig', 'leser', 'styringsgruppe']],
      ['foerForbruk', { aar: 2025, navn: 'X', beloep: '1', tiltakId: losen }, SIDE, ['prosjektansvarlig', 'leser', 'styringsgruppe']],
      ['attesterForbruk', steg, SIDE, ['programleder', 'prosjektansvarlig', 'leser', 'styringsgruppe']],
      ['bekreftOverfoering', { id: v7(), versjon: 1, beloep: '1' }, SIDE, ['programleder', 'prosjektansvarlig', 'leser', 'styringsgruppe']],
      ['vedtaOverfoering', { id: v7(), versjon: 1, vedtak: { organ: 'X', utfall: 'vedtatt' } }, SIDE, ['controller', 'prosjektansvarlig', 'leser', 'styringsgruppe']],
      ['updateVedtak', { id: v7(), versjon: 1 }, 'id', ['controller', 'prosjektansvarlig', 'leser', 'styringsgruppe']],
    ];
    for (const [felt, input, svar, roller] of acts) for (const rolle of roller) expect([felt, rolle, codeOf(await gjoer(rolle, felt, input, svar))]).toEqual([felt, rolle, 'FORBIDDEN']);
    const attestert = (await gaar('controller', 'attesterForbruk', steg)).forbruk.find((f: Json) => f.id === bruk.id);
    expect(attestert.handlinger).toEqual(['reverserForbruk']);
    expect(codeOf(await gjoer('programleder', 'reverserForbruk', { id: bruk.id, versjon: attestert.versjon, begrunnelse: 'X' }))).toBe('FORBIDDEN');
    expect(codeOf(await gjoer('controller', 'reverserForbruk', { ...steg, begrunnelse: 'X' }))).toBe('CONFLICT');
    for (const id of [tilskudd.id, v7()]) expect(codeOf(await ask('halden', `{ hovedbok(tilskuddId: "${id}") { id } }`, {}, '3101'))).toBe('NOT_FOUND');
  });

  it('ses utenfra når kommunen har åpnet, bare i vedtatte år, og uten noe å gjøre', async () => {
    await gaar('programleder', 'createBudsjettlinje', { aar: 2026, navn: 'Utkast', poster: [{ tilskuddId: tilskudd.id, beloep: '1' }] });
    const les = (aar: number) => ask('evaluator', `{ oekonomi(aar: ${aar}) { alleAar ${SIDE} tilskudd { tilskudd { navn } saldo { ventet } } } }`);
    expect(codeOf(await les(2025))).not.toBe('ingen feil');
    await openInnsyn(room.admin, room.k3118);
    expect((await les(2025)).body.data.oekonomi).toMatchObject({ alleAar: [], linjer: [], forbruk: [], tilskudd: [] });
    await room.admin.query('UPDATE kommune.budsjettaar SET laast = true WHERE kommune_id = $1 AND aar = 2025', [room.k3118]);
    expect((await les(2025)).body.data.oekonomi).toMatchObject({ alleAar: [2025], linjer: [{ navn: 'Lønn', handlinger: [] }], tilskudd: [{ tilskudd: { navn: 'Programmidler' }, saldo: { ventet: '500000000' } }], handlinger: [] });
    expect((await les(2026)).body.data.oekonomi).toMatchObject({ linjer: [], totalt: { sum: '0' } });
    expect(codeOf(await gjoer('evaluator', 'createBudsjettlinje', { aar: 2027, navn: 'X' }))).toBe('FORBIDDEN');
  });

  it('står når budsjettet er vedtatt: linjene kan verken lages, endres eller fjernes', async () => {
    const les = async () => (await ask('leser', `{ oekonomi(aar: 2025) { ${SIDE} } }`)).body.data.oekonomi;
    const before = await les();
    const { id, versjon } = before.linjer[0];
    for (const [felt, input] of [['createBudsjettlinje', { aar: 2025, navn: 'X' }], ['updateBudsjettlinje', { id, versjon, navn: 'X' }], ['updateBudsjettlinje', { id, versjon, poster: [] }], ['removeBudsjettlinje', { id, versjon }]] as const) {
      const svar = await ask('programleder', `mutation ($input: ${felt === 'removeBudsjettlinje' ? 'RemoveInput' : `${felt[0]!.toUpperCase()}${felt.slice(1)}Input`}!) { ${felt}(input: $input) { ${SIDE} } }`, { input });
      expect([felt, codeOf(svar), svar.body.errors[0].message]).toEqual([felt, 'BUDSJETT_VEDTATT', 'Budsjettet er vedtatt. Flytt penger i hovedboka, eller lag en ny utgave av planen.']);
    }
    expect(await les()).toEqual(before);
  });
});
