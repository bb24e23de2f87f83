import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { v7 } from 'uuid';
import { openInnsyn } from '#libs/platform/testing';
import type { Json } from '../testing/ask.ts';
import { StatementRecorder } from '../testing/recorder.ts';
import { codeOf, fieldsOf, tilgangRoom } from '../testing/tilgang-room.ts';

const room = tilgangRoom();
const folk: Record<string, string> = {};
let recorder: StatementRecorder;
let losen: string;
let tilskudd: string;
let aaret: string;
let plan: Json;

const FELT = `id aar utgave status kjede versjon fraVedtak neste returkommentar ledd { status naadd naa } tiltak { id grep omtale sum versjon tiltak { id navn } } linjer { navn kdd poster { beloep } }
  sum { sum } perGiver { navn alene felles } hendelser { fraStatus tilStatus person vedtak { id organ dato utfall saksnummer } merknad } utgaver { utgave status vedtatt } vedtaksorgan
  forskjeller { hva navn endring felt fra til } advarsler { kode navn } handlinger`;
const iAar = new Date().getFullYear();

const ask = (hvem: string, query: string, variables: object = {}, rom = '3118') => room.ask(query, { cookie: folk[hvem], rom, variables });
const doAs = (hvem: string, felt: string, type: string, input: object) => ask(hvem, `mutation ($input: ${type}!) { ${felt}(input: $input) { ${FELT} } }`, { input });
/** En endring programlederen gjør, som skal gå bra. */
async function go(felt: string, type: string, input: object = {}): Promise<void> {
  const response = await doAs('programleder', felt, type, { id: plan?.id, versjon: plan?.versjon, ...input });
  expect([felt, codeOf(response), fieldsOf(response)]).toEqual([felt, 'ingen feil', undefined]);
  plan = response.body.data[felt];
}
const read = async (hvem: string, utgave: number | null = null) => (await ask(hvem, `query ($aar: Int!, $utgave: Int) { handlingsplan(aar: $aar, utgave: $utgave) { ${FELT} } }`, { aar: iAar, utgave })).body.data.handlingsplan;
const oversikt = async (hvem: string) => (await ask(hvem, '{ oversikt { penger { aar faatt ventet fordelt brukt { fra til } igjen { fra til } ukjentLinjer } plan { aar utgave status neste } gjoeremaal { type antall aar } } }')).body.data.oversikt;
const gjoeremaal = async (hvem: string) => (await oversikt(hvem)).gjoeremaal.filter((g: Json) => !g.type.startsWith('tiltak_') && g.type !== 'ingen_programbeskrivelse').map((g: Json) => [g.type, g.antall, g.aar]);

/** Rader satt inn av administratoren, som i de andre rommene ville vært egne endringer. */
async function insert(tabell: string, rad: Record<string, unknown>): Promise<string> {
  const id = v7();
  const values: Record<string, unknown> = { kommune_id: room.k3118, id, noekkel: `proeve-${id}`, ...rad };
  const names = Object.keys(values);
  await room.admin.query(`INSERT INTO kommune.${tabell} (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(values));
  return id;
}
async function addLinje(navn: string, oere: string): Promise<void> {
  const linje = await insert('budsjettlinje', { budsjettaar_id: aaret, nr: 1, navn, tiltak_id: losen });
  await insert('finansieringspost', { budsjettlinje_id: linje, tilskudd_id: tilskudd, beloep_oere: oere });
}

beforeAll(async () => {
  const satsing = await insert('satsing', { navn: 'Løftet', type: 'områdesatsing' });
  losen = await insert('tiltak', { satsing_id: satsing, nr: 1, navn: 'Losen', status: 'i_drift', tema: 'arbeid' });
  tilskudd = await insert('tilskudd', { satsing_id: satsing, navn: 'Områdesatsing', kolonne: 'kdd', tilskuddsaar: String(iAar) });
  aaret = await insert('budsjettaar', { satsing_id: satsing, aar: iAar });
  const flytt = { tilskudd_id: tilskudd, fra_aar: iAar, til_aar: iAar };
  await insert('postering', { ...flytt, type: 'ventet', fra_konto: 'ventet', til_konto: 'ufordelt', beloep_oere: '100000000' });
  await insert('postering', { ...flytt, type: 'tilsagn', fra_konto: 'tilsagn', til_konto: 'ventet', beloep_oere: '70000000' });
  for (const rolle of ['programleder', 'controller', 'leser', 'prosjektansvarlig', 'styringsgruppe']) folk[rolle] = await room.loginAs((await room.person(rolle, { rolle })).epost);
  folk['halden'] = await room.loginAs('hans@eksempel.no');
  folk['evaluator'] = await room.loginAs((await room.person('eva', { rolle: 'evaluator', rom: 'evaluering', kommuneId: null })).epost);
  recorder = new StatementRecorder(room.app);
}, 60_000);

describe('en plan over HTTP, fra utkast til godkjent', () => {
  it('mangler på forsiden før den er laget', async () => {
    expect(await read('programleder')).toBeNull();
    expect(await oversikt('programleder')).toMatchObject({ penger: null, plan: null });
    expect(await gjoeremaal('programleder')).toEqual([['plan_mangler_for_aaret', 1, iAar]]);
  });

  it('lages og skrives av programlederen', async () => {
    await go('createHandlingsplan', 'CreateHandlingsplanInput', { id: undefined, versjon: undefined, aar: iAar, kjede: 'sarpsborg' });
    await addLinje('Lønn til los', '60000000');
    const utkast = plan;
    await go('setPlantiltak', 'SetPlantiltakInput', { id: undefined, versjon: undefined, handlingsplanId: utkast.id, tiltakId: losen, grep: 'nytt', omtale: '  Los for unge ' });
    expect(plan.tiltak).toMatchObject([{ grep: 'nytt', omtale: 'Los for unge', sum: '60000000', tiltak: { navn: 'Losen' } }]);
    expect(plan.advarsler).toEqual([{ kode: 'kdd_uten_erklaering', navn: 'Lønn til los' }]);
    await go('updateHandlingsplan', 'UpdateHandlingsplanInput', { innledning: 'Vi begynner.' });
  });

  it('er for alle i kommunen å lese, og bare for programlederen å endre', async () => {
    const steg = { id: plan.id, versjon: plan.versjon };
    const vedtak = { organ: 'Formannskapet', utfall: 'vedtatt' };
    const acts: [string, string, object][] = [
      ['createHandlingsplan', 'CreateHandlingsplanInput', { aar: 2040, kjede: 'enkel' }], ['updateHandlingsplan', 'UpdateHandlingsplanInput', steg], ['nyUtgave', 'NyUtgaveInput', steg],
      ['startNesteAar', 'StartNesteAarInput', { fraAar: iAar, valg: [] }], ['setPlantiltak', 'SetPlantiltakInput', { handlingsplanId: plan.id, tiltakId: losen, grep: 'nytt' }],
      ['removePlantiltak', 'RemoveInput', { id: plan.tiltak[0].id, versjon: 1 }], ['sendTilBehandling', 'PlanstegInput', steg], ['trekkFraBehandling', 'PlanstegInput', steg],
      ['sendPlan', 'PlanstegInput', steg], ['registrerPlanvedtak', 'RegistrerPlanvedtakInput', { ...steg, vedtak }], ['registrerSvar', 'RegistrerSvarInput', { ...steg, godkjent: true }],
    ];
    for (const hvem of ['controller', 'leser', 'prosjektansvarlig', 'styringsgruppe']) {
      expect((await read(hvem)).handlinger).toEqual([]);
      for (const [felt, type, input] of acts) expect([hvem, felt, codeOf(await doAs(hvem, felt, type, input))]).toEqual([hvem, felt, 'FORBIDDEN']);
    }
    for (const [felt, type, input] of acts) expect([felt, codeOf(await doAs('halden', felt, type, input))]).toEqual([felt, 'FORBIDDEN']);
    const hans = (felt: string, type: string, input: object) => ask('halden', `mutation ($input: ${type}!) { ${felt}(input: $input) { id } }`, { input }, '3101');
    for (const [felt, type, input] of acts.filter(([navn]) => !['createHandlingsplan', 'startNesteAar'].includes(navn))) expect([felt, codeOf(await hans(felt, type, input))]).toEqual([felt, 'NOT_FOUND']);
    expect(await read('programleder')).toEqual(plan);
  });

  it('sier hva som er galt i det som sendes inn', async () => {
    const wrong = async (felt: string, type: string, input: object) => fieldsOf(await doAs('programleder', felt, type, input));
    const steg = { id: plan.id, versjon: plan.versjon };
    expect(await wrong('createHandlingsplan', 'CreateHandlingsplanInput', { aar: 1066, kjede: 'enkel' })).toEqual([{ path: 'aar', code: 'TOO_SMALL' }]);
    expect(await wrong('registrerPlanvedtak', 'RegistrerPlanvedtakInput', { ...steg, vedtak: { organ: ' ', utfall: 'vedtatt' } })).toEqual([{ path: 'vedtak.organ', code: 'REQUIRED' }]);
    expect(await wrong('startNesteAar', 'StartNesteAarInput', { fraAar: iAar, valg: [{ tiltakId: losen, grep: 'nytt' }, { tiltakId: losen, grep: 'stoppes' }] })).toEqual([{ path: 'valg', code: 'NOT_ALLOWED' }]);
    expect(await wrong('startNesteAar', 'StartNesteAarInput', { fraAar: iAar, valg: [{ tiltakId: 'x', grep: 'nytt' }] })).toEqual([{ path: 'valg.0.tiltakId', code: 'NOT_A_UUID' }]);
    expect(await wrong('setPlantiltak', 'SetPlantiltakInput', { handlingsplanId: plan.id, tiltakId: v7(), grep: 'nytt' })).toEqual([{ path: 'tiltakId', code: 'NOT_FOUND' }]);
  });

  it('venter på vedtak, og sees av den som trenger det på forsiden', async () => {
    await go('sendTilBehandling', 'PlanstegInput', { merknad: 'Til februarmøtet' });
    expect(await gjoeremaal('leser')).toEqual([['plan_venter_paa_vedtak', 1, iAar]]);
    expect((await oversikt('leser')).plan).toEqual({ aar: iAar, utgave: 1, status: 'til_behandling', neste: 'Til behandling hos politisk styringsgruppe. Så vedtas den av formannskapet.' });
    await go('registrerPlanvedtak', 'RegistrerPlanvedtakInput', { vedtak: { organ: 'Politisk styringsgruppe', utfall: 'tatt_til_orientering' } });
    expect(plan.status).toBe('til_behandling');
  });

  it('vedtas av styringsgruppa bare når kommunen lar den, og da gjør den ikke noe annet', async () => {
    const choose = (hvem: string, input: object) => ask(hvem, 'mutation ($input: UpdateInnstillingInput!) { updateInnstilling(input: $input) { styringsgruppeVedtar versjon handlinger } }', { input });
    const papir = async (hvem: string, vedtakId: string) => (await request(room.app.getHttpServer()).post('/filer/3118').set({ cookie: folk[hvem]!, 'x-arbeidsrom': '3118' })
      .field('vedtakId', vedtakId).attach('fil', Buffer.from('%PDF-1.7\nprotokoll'), 'Protokoll.pdf')).status;
    const steg = { id: plan.id, versjon: plan.versjon };
    const tilOrientering = (organ: string) => doAs('styringsgruppe', 'registrerPlanvedtak', 'RegistrerPlanvedtakInput', { ...steg, vedtak: { organ, utfall: 'tatt_til_orientering' } });
    expect(codeOf(await tilOrientering('Ledergruppa'))).toBe('FORBIDDEN');
    for (const hvem of ['controller', 'leser', 'prosjektansvarlig', 'styringsgruppe', 'halden']) expect([hvem, codeOf(await choose(hvem, { versjon: 1, styringsgruppeVedtar: false }))]).toEqual([hvem, 'FORBIDDEN']);
    expect((await choose('programleder', { versjon: 1, styringsgruppeVedtar: true, vedtaksorgan: 'Ledergruppa' })).body.data.updateInnstilling).toEqual({ styringsgruppeVedtar: true, versjon: 2, handlinger: ['updateInnstilling'] });
    expect(await read('styringsgruppe')).toMatchObject({ handlinger: ['registrerPlanvedtak'], vedtaksorgan: 'Ledergruppa' });
    expect([await gjoeremaal('styringsgruppe'), await gjoeremaal('leser')]).toEqual([[['plan_skal_vedtas', 1, iAar]], [['plan_venter_paa_vedtak', 1, iAar]]]);
    expect(fieldsOf(await tilOrientering('Formannskapet'))).toEqual([{ path: 'vedtak.organ', code: 'NOT_ALLOWED' }]);
    for (const [felt, type, input] of [
      ['updateHandlingsplan', 'UpdateHandlingsplanInput', { ...steg, innledning: 'x' }], ['setPlantiltak', 'SetPlantiltakInput', { handlingsplanId: plan.id, tiltakId: losen, grep: 'stoppes' }],
      ['trekkFraBehandling', 'PlanstegInput', steg], ['registrerSvar', 'RegistrerSvarInput', { ...steg, godkjent: true }],
    ] as const) expect([felt, codeOf(await doAs('styringsgruppe', felt, type, input))]).toEqual([felt, 'FORBIDDEN']);
    const lederens = plan.hendelser[0].vedtak.id;
    plan = (await tilOrientering('Ledergruppa')).body.data.registrerPlanvedtak;
    expect(plan).toMatchObject({ status: 'til_behandling', hendelser: [{ person: 'styringsgruppe', vedtak: { organ: 'Ledergruppa' } }, {}, {}, {}] });
    const eget = plan.hendelser[0].vedtak.id;
    expect([await papir('styringsgruppe', eget), await papir('styringsgruppe', lederens), await papir('leser', eget)]).toEqual([201, 403, 403]);
    await choose('programleder', { versjon: 2, styringsgruppeVedtar: false });
    expect([codeOf(await tilOrientering('Ledergruppa')), (await read('styringsgruppe')).handlinger]).toEqual(['FORBIDDEN', []]);
    plan = await read('programleder');
  });

  it('vedtas, sendes, kommer i retur, får en ny utgave og godkjennes', async () => {
    await go('registrerPlanvedtak', 'RegistrerPlanvedtakInput', { vedtak: { organ: 'Formannskapet', utfall: 'vedtatt_med_endringer', saksnummer: '26/7' } });
    expect(plan).toMatchObject({ status: 'vedtatt', fraVedtak: true, hendelser: [{ tilStatus: 'vedtatt', person: 'programleder', vedtak: { dato: null, saksnummer: '26/7' } }, {}, {}, {}, {}] });
    for (const [felt, type, input] of [
      ['removePlantiltak', 'RemoveInput', { id: plan.tiltak[0].id, versjon: 1 }], ['setPlantiltak', 'SetPlantiltakInput', { handlingsplanId: plan.id, tiltakId: losen, grep: 'stoppes', versjon: 1 }],
      ['updateHandlingsplan', 'UpdateHandlingsplanInput', { id: plan.id, versjon: plan.versjon, innledning: 'Omskrevet' }],
    ] as const) expect([felt, codeOf(await doAs('programleder', felt, type, input))]).toEqual([felt, 'DOKUMENT_VEDTATT']);
    expect(await read('programleder')).toEqual(plan);
    await go('sendPlan', 'PlanstegInput');
    await go('registrerSvar', 'RegistrerSvarInput', { godkjent: false, kommentar: 'Flere linjer, takk' });
    expect(plan).toMatchObject({ status: 'returnert', returkommentar: 'Flere linjer, takk', handlinger: ['nyUtgave', 'startNesteAar'] });
    await go('nyUtgave', 'NyUtgaveInput');
    await addLinje('Frikjøp', '5000000');
    await go('sendTilBehandling', 'PlanstegInput');
    expect(plan.forskjeller).toEqual([
      { hva: 'LINJE', navn: 'Frikjøp', endring: 'ny', felt: null, fra: null, til: null }, { hva: 'POST', navn: 'Frikjøp (Områdesatsing)', endring: 'ny', felt: 'beloep', fra: null, til: '5000000' }]);
    await go('registrerPlanvedtak', 'RegistrerPlanvedtakInput', { vedtak: { organ: 'Formannskapet', utfall: 'vedtatt', dato: '2026 høst' } });
    await go('sendPlan', 'PlanstegInput');
    await go('registrerSvar', 'RegistrerSvarInput', { godkjent: true, vedtak: { organ: 'KDD', utfall: 'godkjent' } });
    expect(plan).toMatchObject({ utgave: 2, status: 'godkjent', neste: null, utgaver: [{ utgave: 2, status: 'godkjent', vedtatt: '2026-hoest' }, { utgave: 1, status: 'erstattet', vedtatt: null }] });
    expect(await read('leser', 1)).toMatchObject({ utgave: 1, status: 'erstattet', sum: { sum: '60000000' } });
  });

  it('gir det samme svaret til et nytt forsøk med samme nøkkel, uten å begynne neste år to ganger', async () => {
    const twice = () => room.ask('mutation ($input: StartNesteAarInput!) { startNesteAar(input: $input) { id aar utgave linjer { navn } } }',
      { cookie: folk['programleder'], rom: '3118', variables: { input: { fraAar: iAar, valg: [{ tiltakId: losen, grep: 'skaleres' }] } }, headers: { 'idempotency-key': '0192f0c1-2345-7678-9abc-def012345678' } });
    const [first, second] = [await twice(), await twice()];
    expect(first.body.data.startNesteAar).toMatchObject({ aar: iAar + 1, utgave: 1, linjer: [{ navn: 'Lønn til los' }, { navn: 'Frikjøp' }] });
    expect(second.body).toEqual(first.body);
  });
});

describe('forsiden', () => {
  it('har pengene med det som ikke er kjent, og det som venter på controlleren og programlederen', async () => {
    expect((await oversikt('leser')).penger).toEqual({
      aar: iAar, faatt: '70000000', ventet: '30000000', fordelt: '65000000', brukt: { fra: '0', til: '65000000' }, igjen: { fra: '0', til: '65000000' }, ukjentLinjer: 2 });
    const { rows: [post] } = await room.admin.query<{ id: string; linje: string }>(`SELECT id, budsjettlinje_id AS linje FROM kommune.finansieringspost WHERE beloep_oere = 5000000 AND kommune_id = $1 ORDER BY id LIMIT 1`, [room.k3118]);
    const { rows: [satsing] } = await room.admin.query<{ id: string }>('SELECT id FROM kommune.satsing WHERE kommune_id = $1', [room.k3118]);
    const bruk = await insert('forbruk', { satsing_id: satsing!.id, aar: iAar, navn: 'Frikjøp', ord: 'alt_brukt' });
    await room.admin.query('INSERT INTO kommune.forbruk_post (kommune_id, forbruk_id, finansieringspost_id) VALUES ($1, $2, $3)', [room.k3118, bruk, post!.id]);
    await insert('overfoering', { satsing_id: satsing!.id, navn: 'Ønske', fra_aar: iAar, status: 'oensket' });
    await insert('overfoering', { satsing_id: satsing!.id, navn: 'Bekreftet', fra_aar: iAar, status: 'bekreftet', finansieringspost_id: post!.id, beloep_oere: 1 });
    expect((await oversikt('leser')).penger).toMatchObject({ brukt: { fra: '5000000', til: '65000000' }, igjen: { fra: '0', til: '60000000' }, ukjentLinjer: 1 });
    expect(await gjoeremaal('controller')).toEqual([['forbruk_venter_paa_attest', 1, iAar], ['overfoering_venter', 1, iAar]]);
    expect(await gjoeremaal('programleder')).toEqual([['overfoering_venter', 1, iAar]]);
    expect(await gjoeremaal('leser')).toEqual([]);
    expect((await oversikt('leser')).plan).toEqual({ aar: iAar, utgave: 2, status: 'godkjent', neste: null });
  });

  it('er én setning ved siden av økta, planen også', async () => {
    for (const page of [() => oversikt('programleder'), () => read('programleder')]) {
      recorder.take();
      await page();
      expect(recorder.take().filter(({ login }) => login !== 'innlogging')).toHaveLength(1);
    }
  });
});

describe('en evaluator', () => {
  it('ser bare de vedtatte planene, og ingenting å gjøre, når kommunen har åpnet', async () => {
    expect(codeOf(await ask('evaluator', '{ handlingsplaner { id } }'))).not.toBe('ingen feil');
    await openInnsyn(room.admin, room.k3118);
    const { body } = await ask('evaluator', '{ handlingsplaner { aar utgave status } }');
    expect(body.data.handlingsplaner).toEqual([{ aar: iAar, utgave: 2, status: 'godkjent' }, { aar: iAar, utgave: 1, status: 'erstattet' }]);
    expect(await read('evaluator')).toEqual({ ...plan, handlinger: [], advarsler: [] });
    expect((await ask('evaluator', `{ handlingsplan(aar: ${iAar + 1}) { id } }`)).body.data.handlingsplan).toBeNull();
    expect(await oversikt('evaluator')).toMatchObject({ penger: { aar: iAar }, plan: { aar: iAar, utgave: 2 }, gjoeremaal: [] });
    expect(codeOf(await doAs('evaluator', 'nyUtgave', 'NyUtgaveInput', { id: plan.id, versjon: plan.versjon }))).toBe('FORBIDDEN');
  });
});
