import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { unzip } from '#libs/platform/testing';
import { ask, type Answer, type Json } from './testing/ask.ts';
import { resultatrom } from './testing/resultat-room.ts';
import { undersoekelsesark } from './testing/undersoekelsesfil.ts';

const { at, cookies, as, codeOf, heleFelles } = resultatrom();
const HEL = 'id navn versjon arkivert handlinger runder { id runde dato omraade versjon harVaertDelt handlinger spoersmaal { spoersmaal n antall alternativer positive } }';
const lesInn = (input: object, hvem = 'leder3118') => as(hvem, `mutation ($input: LesInnUndersoekelseInput!) { lesInnUndersoekelse(input: $input) { feil runder { dato } undersoekelse { ${HEL} } } }`, { input });
const seOver = (input: object, hvem = 'leder3118') => as(hvem, 'query ($input: UndersoekelsesfilInput!) { undersoekelsesutkast(input: $input) { feil runder { runde dato avloeser spoersmaal { antall n } } } }', { input });
const utkast = async (id: string, hvem = 'leder3118') => as(hvem, 'query ($id: ID!) { undersoekelsesdelingsutkast(undersoekelsesrundeId: $id) { tilstand grunn altDelt kontrollsum undersoekelse { navn dato spoersmaal { n antall } } } }', { id });
const del = (undersoekelsesrundeId: string, kontrollsum: string, mottaker = 'evaluator', hvem = 'leder3118') => as(hvem, 'mutation ($input: DelUndersoekelseInput!) { delUndersoekelse(input: $input) { id type serie } }', { input: { undersoekelsesrundeId, kontrollsum, bekreftet: true, mottaker } });
const iAvtalen = (query: string, variables: object = {}, rom = 'avtale-1'): Promise<Answer> => ask(at.url, { query, variables, rom, cookie: cookies['evaluator']! });
const feltfeil = ({ errors }: Answer) => (errors as Json)?.[0]?.extensions?.fields?.map(({ path, code }: Json) => `${path} ${code}`);
const lagret = async () => (await at.database.admin.query('SELECT (SELECT count(*)::int FROM kommune.undersoekelse) AS u, (SELECT count(*)::int FROM kommune.undersoekelsesrunde) AS r')).rows[0];

const hode = 'Spørsmål;Svaralternativ;Antall;n;Runde;Dato;Område;Positiv';
/** Fire spørsmål med tre svar. Bare det ene svaret er lavt; de andre er store nok til å kjennes igjen hvor som helst. */
const svar = (runde: string, dato: string, lavt: number) => [1, 2, 3, 4].flatMap((nr) => {
  const antall = nr === 2 ? [40_011, 30_017, lavt] : [20_000 + nr, 10_000 + nr, 5_000 + nr];
  const n = antall.reduce((sum, tall) => sum + tall, 0);
  return ['Ja', 'Nei', 'Vet ikke'].map((ord, plass) => [`Spørsmål ${nr}?`, ord, antall[plass], n, runde, dato, 'Mysen', plass === 0 ? 'ja' : ''].join(';'));
});
const fil = (...rader: string[]) => [hode, ...rader].join('\n');
let [id, rundeId, delingen] = ['', '', ''];

beforeAll(async () => {
  const avtale = v7();
  const innhold = { parter: [{ nr: 1, type: 'kommune', kommunenummer: '3118' }] };
  await at.database.admin.query(`INSERT INTO felles.evalueringsavtale (nettverk_id, id, navn, avtalerom) VALUES (1, $1, 'Følgeevaluering', 1)`, [avtale]);
  await at.database.admin.query(`INSERT INTO felles.avtaleutgave (nettverk_id, avtale_id, utgave, fra, til, innhold, sendt) VALUES (1, $1, 1, '2026-01-01', '2029-12-31', $2, now())`, [avtale, innhold]);
});

describe('en undersøkelse', () => {
  it('leses inn av programlederen, alt eller ingenting, og ingenting før hun har sett over', async () => {
    expect([codeOf(await lesInn({ navn: 'Nabo', innhold: fil() }, 'leser3118')), codeOf(await seOver({ innhold: fil() }, 'leser3118')), codeOf(await as('koordinator', '{ undersoekelser { undersoekelser { id } } }'))]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect((await seOver({ innhold: fil(...svar('før', '2024', 3)) })).data!['undersoekelsesutkast']).toMatchObject({ feil: [], runder: [{ runde: 'foer', dato: '2024', avloeser: false }] });
    expect((await lesInn({ navn: 'Nabo', innhold: fil(...svar('etter', '2025', 3)) })).data!['lesInnUndersoekelse']).toMatchObject({ feil: [expect.stringContaining('ingen «før»')], undersoekelse: null });
    expect(feltfeil(await lesInn({ innhold: fil(...svar('før', '2024', 3)) }))).toEqual(['navn REQUIRED']);
    expect(feltfeil(await lesInn({ navn: 'Nabo' }))).toEqual(['innhold REQUIRED']);
    expect(await lagret()).toEqual({ u: 0, r: 0 });
    const { undersoekelse } = (await lesInn({ navn: 'Naboundersøkelsen', innhold: fil(...svar('før', '2024', 3), ...svar('etter', '2025', 7)) })).data!['lesInnUndersoekelse'];
    [id, rundeId] = [undersoekelse.id, undersoekelse.runder[0].id];
    expect(undersoekelse.runder.map(({ runde, dato, handlinger }: Json) => [runde, dato, handlinger])).toEqual([['foer', '2024', ['delUndersoekelse', 'removeUndersoekelsesrunde']], ['etter', '2025', expect.arrayContaining(['removeUndersoekelsesrunde'])]]);
    expect([codeOf(await as('leder3101', 'query ($id: ID!) { undersoekelse(id: $id) { id } }', { id })), codeOf(await utkast(rundeId, 'leder3101')), codeOf(await iAvtalen('query ($id: ID!) { undersoekelse(id: $id) { id } }', { id }))]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN']);
  });

  it('med svarene til hver enkelt blir avvist, og det som sto i fila, finnes ingen steder etterpå', async () => {
    const foer = await lagret();
    for (const innhold of ['E-post;Trygg\nola.nordmann@eksempel.no;4', `${hode}\nTrygg?;Ja;60;60;før;2023;01019912345;`]) {
      const { feil, undersoekelse } = (await lesInn({ navn: 'Enkeltsvar', innhold })).data!['lesInnUndersoekelse'];
      expect([feil.join(), undersoekelse]).toEqual([expect.stringMatching(/ser ut til å ha/), null]);
    }
    expect(await lagret()).toEqual(foer);
    const { rows } = await at.database.admin.query<{ alt: string }>(`SELECT coalesce(string_agg(innhold, ' '), '') || coalesce((SELECT string_agg(coalesce(s.innhold, ''), ' ') FROM kommune.svar s), '') AS alt FROM kommune.logg`);
    expect(rows[0]!.alt).not.toMatch(/ola\.nordmann|01019912345/);
  });

  it('kan være et regneark; det som ikke er et regneark, og en zip som pakkes ut til for mye, er feil', async () => {
    expect((await seOver({ regneark: undersoekelsesark })).data!['undersoekelsesutkast']).toMatchObject({ feil: [], runder: [{ spoersmaal: [{ antall: [30, 30], n: 60 }] }] });
    expect([codeOf(await seOver({ regneark: Buffer.from('ikke et regneark').toString('base64') })), feltfeil(await seOver({ regneark: '<script>' }))]).toEqual(['FIL_TYPE', ['regneark NOT_ALLOWED']]);
  });

  it('får en ny runde med samme dato til å avløse den som var, og en gammel side er CONFLICT', async () => {
    const { undersoekelse } = (await lesInn({ id, versjon: 1, innhold: fil(...svar('etter', '2025', 9)) })).data!['lesInnUndersoekelse'];
    expect([undersoekelse.versjon, undersoekelse.runder.length, undersoekelse.runder[1].spoersmaal[1].antall]).toEqual([2, 2, [40_011, 30_017, 9]]);
    expect([codeOf(await lesInn({ id, versjon: 1, innhold: fil(...svar('etter', '2025', 9)) })), feltfeil(await as('leder3118', 'mutation ($input: RemoveInput!) { removeUndersoekelsesrunde(input: $input) { id } }', { input: { id: rundeId, versjon: 1 } }))]).toEqual(['CONFLICT', ['id NOT_ALLOWED']]);
  });

  it('deles vernet: det lave er borte, det som skal dekke det også, og ingen av dem finnes i felles', async () => {
    const { tilstand, kontrollsum, undersoekelse: { spoersmaal } } = (await utkast(rundeId)).data!['undersoekelsesdelingsutkast'];
    expect([tilstand, spoersmaal[1].antall[2]]).toEqual(['klar', null]);
    const skjulte = spoersmaal.flatMap(({ n, antall }: Json) => [n, ...antall]).filter((tall: number | null) => tall === null).length;
    expect(skjulte).toBeGreaterThan(1);
    expect([codeOf(await del(rundeId, 'f'.repeat(64))), codeOf(await del(rundeId, kontrollsum, 'evaluator', 'leser3118'))]).toEqual(['CONFLICT', 'FORBIDDEN']);
    const delt = (await del(rundeId, kontrollsum)).data!['delUndersoekelse'];
    expect(delt).toEqual({ id: expect.any(String), type: 'undersoekelse', serie: 'Naboundersøkelsen' });
    delingen = delt.id;
    expect(codeOf(await del(rundeId, kontrollsum))).toBe('ALT_DELT');
    const sanne = [40_011, 30_017];
    const felles = await heleFelles();
    for (const [plass, tall] of sanne.entries()) expect([tall, felles.includes(String(tall))]).toEqual([tall, spoersmaal[1].antall[plass] !== null]);
    const { rows: [{ hemmelighet, logg }] } = await at.database.admin.query(`SELECT (SELECT hemmelighet FROM kommune.undersoekelseshemmelighet) AS hemmelighet, (SELECT string_agg(innhold::text, ' ') FROM kommune.logg) AS logg`);
    expect([felles.includes(hemmelighet), logg.includes(hemmelighet)]).toEqual([false, false]);
  });

  it('blir ikke løst av en rettelse: det som var skjult, er skjult også når tallet ikke lenger er lavt', async () => {
    await as('leder3118', 'mutation ($input: TrekkTilbakeDelingInput!) { trekkTilbakeDeling(input: $input) { id } }', { input: { id: delingen } });
    await lesInn({ id, versjon: 2, innhold: fil(...svar('før', '2024', 800)) });
    const nytt = (await utkast(rundeId)).data!['undersoekelsesdelingsutkast'];
    expect(nytt.undersoekelse?.spoersmaal[1].antall[2] ?? null).toBeNull();
    if (nytt.kontrollsum) delingen = (await del(rundeId, nytt.kontrollsum)).data!['delUndersoekelse'].id;
  });
});

describe('i avtalens rom', () => {
  it('ser evaluatoren det partene har delt også med henne, og kommunen ser at hun har sett det', async () => {
    const { data } = await iAvtalen('{ avtaledelinger { id type kommunenummer serie trukket } avtaleundersoekelser { id kommunenummer undersoekelse { navn spoersmaal { antall } } } }');
    expect(data!['avtaleundersoekelser']).toMatchObject([{ id: delingen, kommunenummer: '3118', undersoekelse: { navn: 'Naboundersøkelsen' } }]);
    expect((await iAvtalen('query ($id: ID!) { visAvtaledeling(id: $id) { type undersoekelse { dato } } }', { id: delingen })).data!['visAvtaledeling']).toEqual({ type: 'undersoekelse', undersoekelse: { dato: '2024' } });
    const { rows } = await at.database.admin.query(`SELECT hva, rom FROM kommune.lesing WHERE gjelder = $1 ORDER BY tid`, [delingen]);
    expect(rows).toEqual([{ hva: 'avtaleundersoekelser', rom: 'evaluering' }, { hva: 'visDeling', rom: 'evaluering' }]);
  });

  it('er det bare avtalens egne parter, bare det som er delt så vidt, og bare for dem som er med', async () => {
    await as('leder3118', 'mutation ($input: EndreMottakerInput!) { endreMottaker(input: $input) { id } }', { input: { id: delingen, fra: 'evaluator', mottaker: 'nettverk', bekreftet: true } });
    expect((await iAvtalen('{ avtaleundersoekelser { id } }')).data!['avtaleundersoekelser']).toEqual([]);
    expect(codeOf(await iAvtalen('query ($id: ID!) { visAvtaledeling(id: $id) { type } }', { id: delingen }))).toBe('NOT_FOUND');
    await as('leder3118', 'mutation ($input: EndreMottakerInput!) { endreMottaker(input: $input) { id } }', { input: { id: delingen, fra: 'nettverk', mottaker: 'evaluator', bekreftet: true } });
    expect((await iAvtalen('{ avtaleundersoekelser { id } }')).data!['avtaleundersoekelser']).toHaveLength(1);
    await at.database.admin.query(`UPDATE felles.avtaleutgave SET innhold = '{"parter": [{"kommunenummer": "3101"}]}'`);
    expect((await iAvtalen('{ avtaleundersoekelser { id } }')).data!['avtaleundersoekelser']).toEqual([]);
    await at.database.admin.query(`UPDATE felles.avtaleutgave SET innhold = '{"parter": [{"kommunenummer": "3118"}]}'`);
    expect([codeOf(await iAvtalen('{ avtaledelinger { id } }', {}, 'avtale-2')), codeOf(await iAvtalen('{ avtaledelinger { id } }', {}, '3118')), codeOf(await as('koordinator', '{ avtaledelinger { id } }'))]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it('er det samme i en pakke, med hvor hver rad kommer fra, og det står i begge loggene', async () => {
    await at.database.admin.query('DELETE FROM kommune.lesing');
    const svaret = await fetch(`${at.url}/eksport/avtale-1/delt.zip`, { headers: { cookie: cookies['evaluator']! } });
    expect(svaret.status).toBe(200);
    const filer = await unzip(Buffer.from(await svaret.arrayBuffer()));
    const rader = JSON.parse(filer.get('json/delt/delt_undersoekelse.json')!.toString()) as Json[];
    expect(rader).toMatchObject([{ kommunenummer: '3118', deling_id: delingen, navn: 'Naboundersøkelsen', periode: '2024' }]);
    const handlinger = async () => (await at.database.admin.query<{ handling: string }>(`SELECT handling FROM felles.avtalelogg WHERE handling LIKE 'DATAUTTAK%' ORDER BY tid`)).rows.map(({ handling }) => handling);
    // At den er levert, føres når den siste biten er sendt; det kan være litt etter at den er kommet fram.
    for (let tried = 0; tried < 50 && (await handlinger()).length < 2; tried++) await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(await handlinger()).toEqual(['DATAUTTAK_LAGET', 'DATAUTTAK_LEVERT']);
    expect((await at.database.admin.query('SELECT hva FROM kommune.lesing WHERE gjelder = $1', [delingen])).rows).toEqual([{ hva: 'datauttak/deling' }]);
    expect((await fetch(`${at.url}/eksport/avtale-2/delt.zip`, { headers: { cookie: cookies['evaluator']! } })).status).toBe(403);
  });
});
