import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import type { Answer, Json } from './testing/ask.ts';
import { emptyQueue } from './testing/queue.ts';
import { resultatrom } from './testing/resultat-room.ts';
import { follow } from './testing/routes.ts';

const { at, cookies, as, codeOf, utkast, del, delNaa, trekk, delinger, hos, maal, flytt, perioder, indikatorer, heleFelles } = resultatrom();

describe('resultatene for en godkjent periode', () => {
  it('en åpen periode forhåndsvises og deles ikke, og ingenting er i felles', async () => {
    await maal('2024', 'Deltakere', 3);
    await maal('2024', 'Utlån', 871, { enhet: 'utlån', telling: 'ikke_personer' });
    expect([codeOf(await utkast('2024')), codeOf(await del('2024', 'a'.repeat(64))), codeOf(await utkast('2031'))]).toEqual(['IKKE_GODKJENT', 'IKKE_GODKJENT', 'IKKE_GODKJENT']);
    expect([(await delinger()).kanDelesPerioder, await heleFelles()]).toEqual([[], '']);
  });

  it('viser nøyaktig det som går ut, og deler det ikke uten bekreftelse, med en annen kontrollsum eller som en som bare leser', async () => {
    expect(codeOf(await flytt('2024', 'godkjent'))).toBe('ingen feil');
    expect((await delinger()).kanDelesPerioder).toEqual([{ periode: '2024', utgave: 1, antall: 2 }]);
    const { kontrollsum, ...resten } = (await utkast('2024')).data!['resultatutkast'];
    expect(resten).toEqual({ periode: '2024', utgave: 1, satsing: 'Prøveløftet', utelatt: [], indikatorer: [
      { navn: 'Deltakere', enhet: 'personer', verdi: null, tilVerdi: null, presisjon: null, grunn: 'lavt' }, { navn: 'Utlån', enhet: 'utlån', verdi: 871, tilVerdi: null, presisjon: 'eksakt', grunn: null }] });
    expect([codeOf(await del('2024', kontrollsum, { bekreftet: false })), codeOf(await del('2024', 'f'.repeat(64))), codeOf(await del('2024', kontrollsum, {}, 'leser3118')), codeOf(await utkast('2024', 'leder3101'))])
      .toEqual(['BAD_INPUT', 'CONFLICT', 'FORBIDDEN', 'IKKE_GODKJENT']);
    expect(await heleFelles()).toBe('');
  });

  it('det skjulte tallet, definisjonen og merknaden er ingen steder i felles; koordinatoren ser resten', async () => {
    expect((await delNaa('2024')).data!['delResultater']).toMatchObject({ type: 'resultater', periode: '2024', handlinger: ['endreMottaker', 'trekkTilbakeDeling'], indikatorer: [{ navn: 'Deltakere', verdi: null }, { navn: 'Utlån', verdi: 871 }] });
    const felles = await heleFelles();
    expect(felles).toContain('871');
    expect(felles).not.toMatch(/HEMMELIG|[:\s]3[,}\s]/);
    expect(await hos(2024)).toEqual([{ periode: '2024', oppdiktet: false, indikatorer: [
      { navn: 'Deltakere', enhet: 'personer', verdi: null, presisjon: null, endring: null }, { navn: 'Utlån', enhet: 'utlån', verdi: 871, presisjon: 'eksakt', endring: null }] }]);
    expect((await delinger()).delinger[0].lest).toEqual([{ rom: 'felles' }]);
    expect(codeOf(await delNaa('2024'))).toBe('ALT_DELT');
  });

  it('en ny periode gir en endring, regnet av de delte tallene alene', async () => {
    await maal('2025', 'Deltakere', 14);
    await maal('2025', 'Utlån', 971);
    await flytt('2025', 'godkjent');
    expect(codeOf(await delNaa('2025'))).toBe('ingen feil');
    expect((await hos(2025))[0].indikatorer.map(({ verdi, endring }: Json) => [verdi, endring])).toEqual([[14, null], [971, { prosent: 11.5, siden: '2024' }]]);
  });

  it('et år kan ikke deles opp etterpå: halvåret kunne vært trukket fra', async () => {
    await maal('2025-H2', 'Deltakere', 11);
    await flytt('2025-H2', 'godkjent');
    expect((await utkast('2025-H2')).data!['resultatutkast'].indikatorer).toMatchObject([{ verdi: null, grunn: 'perioden_overlapper' }]);
  });

  it('åpnes perioden, eller endres definisjonen, er det delte eldre, og det står', async () => {
    const eldre = async (periode: string) => (await delinger()).delinger.find((d: Json) => d.periode === periode).utdatert;
    expect([await eldre('2024'), await eldre('2025')]).toEqual([false, false]);
    await flytt('2024', 'utkast');
    expect([await eldre('2024'), await eldre('2025'), (await hos(2024))[0].indikatorer[1].verdi]).toEqual([true, false, 871]);
    await at.database.admin.query(`INSERT INTO kommune.indikatordefinisjon (kommune_id, id, noekkel, indikator_id, utgave, teller, enhet, retning, nivaa, telling, datakilde, endring)
      SELECT kommune_id, $1::uuid, $1::uuid::text, indikator_id, 2, 'Ny', enhet, retning, nivaa, telling, datakilde, 'Annen telling' FROM kommune.indikatordefinisjon WHERE indikator_id = $2`, [v7(), indikatorer['Utlån']]);
    expect([await eldre('2025'), (await hos(2025))[0].indikatorer[1].verdi]).toEqual([true, 971]);
  });

  it('trukket tilbake er tallene borte, merket står, og det som var skjult, er skjult når det rettes og deles igjen', async () => {
    const { id } = (await delinger()).delinger.find((d: Json) => d.periode === '2024');
    expect(codeOf(await trekk(id, 'leder3101'))).toBe('NOT_FOUND');
    expect((await trekk(id)).data!['trekkTilbakeDeling']).toMatchObject({ trukket: expect.stringMatching(/^20/), indikatorer: [] });
    expect([await hos(2024), (await heleFelles()).includes('871'), (await hos(2025))[0].indikatorer[1].endring]).toEqual([[], false, null]);
    await at.database.admin.query('UPDATE kommune.maaling SET verdi = 23 WHERE maaleperiode_id = $1 AND verdi = 3', [perioder['2024']]);
    await flytt('2024', 'godkjent');
    const nytt = (await utkast('2024')).data!['resultatutkast'].indikatorer;
    expect(nytt).toMatchObject([{ navn: 'Deltakere', verdi: null, grunn: 'skjult_foer' }, { navn: 'Utlån', verdi: 871 }]);
    expect(codeOf(await delNaa('2024'))).toBe('ingen feil');
    expect(await heleFelles()).not.toMatch(/[:\s]23[,}\s]/);
  });
});

describe('felles indikatorer, fra nettverket til sammenligningen', () => {
  const definisjon = { navn: 'Sommerjobb', teller: 'Unge med tilbud om sommerjobb', enhet: 'personer', retning: 'hoeyere', nivaa: 'omraade', telling: 'unike', deltakelse: true, datakilde: 'Avtalene' };
  const mutate = (hvem: string, root: string, input: object, felt: string) => as(hvem, `mutation ($input: ${root === 'addMaaling' ? 'MaalingInput' : `${root[0]!.toUpperCase()}${root.slice(1)}Input`}!) { ${root}(input: $input) { ${felt} } }`, { input });
  const liste = (root: string, input: object, hvem = 'koordinator') => mutate(hvem, root, input, 'indikatorer { id kode versjon avvikletFordi utgaver { utgave teller endring } handlinger }');
  const indikator = 'id definisjon { id versjon utgave teller fellesKode fellesUtgave } definisjoner { utgave fellesUtgave endring } maalinger { id utgave periode brudd endring { prosent } }';
  const binding = (root: 'knyttFellesindikator' | 'byttFellesutgave', input: object, hvem: string) => as(hvem, `mutation ($input: FellesbindingInput!) { ${root}(input: $input) { ${indikator} } }`, { input: { kode: 'sommerjobb', ...input } });
  const feltfeil = ({ errors }: Answer) => (errors as Json)?.[0]?.extensions?.fields?.map(({ path, code }: Json) => `${path} ${code}`);
  const egne: Record<string, Json> = {};
  /** Fører, godkjenner og deler ett tall for året, slik kommunen gjør det selv. */
  const delAar = async (hvem: string, aar: string, verdi: number) => {
    expect(codeOf(await mutate(hvem, 'addMaaling', { indikatorId: egne[hvem].id, periode: aar, verdi, presisjon: 'eksakt', omfang: 'omraade' }, 'id'))).toBe('ingen feil');
    const { id, versjon } = (await as(hvem, '{ resultater { perioder { id periode versjon } } }')).data!['resultater'].perioder.find((p: Json) => p.periode === aar);
    await as(hvem, 'mutation ($id: ID!, $versjon: Int!) { moveMaaleperiode(input: { id: $id, versjon: $versjon, status: godkjent }) { maalaar } }', { id, versjon });
    expect(codeOf(await del(aar, (await utkast(aar, hvem)).data!['resultatutkast'].kontrollsum, {}, hvem))).toBe('ingen feil');
  };
  const sammenlign = async (hvem = 'koordinator', args = 'spoersmaal: indikatorer, indikator: "sommerjobb"') => (await as(hvem, `{ indikatorsammenligning(${args}) { indikator rangertPeriode hindre valg { kode perioder } kolonner { noekkel definisjon { utgave } } kommuner { kommunenummer delinger { id periode } celler { kolonne verdi presisjon utgave omfang avvik } plass } } }`)).data!['indikatorsammenligning'];

  beforeAll(async () => {
    await at.database.admin.query(`INSERT INTO kommune.satsing (kommune_id, id, noekkel, navn, type) VALUES ($1, $2, 'satsing', 'Haldenløftet', 'områdesatsing')`, [at.database.kommuner['3101'], v7()]);
  });

  it('koordinatoren bestemmer den, medlemmene leser, og ingen andre skriver', async () => {
    expect(feltfeil(await liste('createFellesindikator', { kode: 'sommerjobb', ...definisjon, telling: 'ikke_personer' }))).toEqual(['deltakelse NOT_ALLOWED']);
    expect(codeOf(await liste('createFellesindikator', { kode: 'sommerjobb', ...definisjon }, 'leder3118'))).toBe('FORBIDDEN');
    expect((await liste('createFellesindikator', { kode: 'sommerjobb', ...definisjon })).data!['createFellesindikator'].indikatorer).toMatchObject([{ kode: 'sommerjobb', versjon: 1, utgaver: [{ utgave: 1 }] }]);
    expect(feltfeil(await liste('createFellesindikator', { kode: 'sommerjobb', ...definisjon }))).toEqual(['kode TAKEN']);
    expect((await as('leser3118', '{ fellesindikatorer { nettverk handlinger indikatorer { kode handlinger } } }')).data!['fellesindikatorer']).toEqual({ nettverk: 'Østfoldnettverket', handlinger: [], indikatorer: [{ kode: 'sommerjobb', handlinger: [] }] });
  });

  it('den ene tar den inn, og det nettverket bestemmer, er låst; den andre knytter sin egen når den er lik', async () => {
    const inn = await mutate('leder3118', 'taInnFellesindikator', { kode: 'sommerjobb', utgave: 1, navn: 'Sommerjobb i Mysen', datakilde: 'Egne lister' }, indikator);
    egne['leder3118'] = inn.data!['taInnFellesindikator'];
    expect(egne['leder3118'].definisjon).toMatchObject({ fellesKode: 'sommerjobb', fellesUtgave: 1, teller: definisjon.teller });
    const endre = (mer: object) => mutate('leder3118', 'updateIndikatordefinisjon', { id: egne['leder3118'].definisjon.id, versjon: 1, ...mer }, 'definisjon { fellesKode datakilde }');
    expect([feltfeil(await endre({ teller: 'Noe annet', enhet: 'tilbud' })), (await endre({ datakilde: 'NAV' })).data!['updateIndikatordefinisjon'].definisjon]).toEqual([['teller LOCKED_BY_FELLES', 'enhet LOCKED_BY_FELLES'], { fellesKode: 'sommerjobb', datakilde: 'NAV' }]);
    await expect(at.database.admin.query(`UPDATE kommune.indikatordefinisjon SET enhet = 'x' WHERE felles_kode = 'sommerjobb'`)).rejects.toMatchObject({ code: 'LV006' });
    expect(feltfeil(await mutate('leder3118', 'taInnFellesindikator', { kode: 'sommerjobb', utgave: 1, navn: 'Igjen', datakilde: 'x' }, 'id'))).toEqual(['kode ALREADY_ADOPTED']);

    const { navn: _, deltakelse: __, ...innhold } = definisjon;
    const egen = (await mutate('leder3101', 'createIndikator', { navn: 'Våre sommerjobber', ...innhold, teller: 'unge med tilbud om sommerjobb.', enhet: 'avtaler' }, indikator)).data!['createIndikator'];
    const key = (rad: Json) => ({ indikatordefinisjonId: rad.definisjon.id, versjon: rad.definisjon.versjon, utgave: 1 });
    expect(feltfeil(await binding('knyttFellesindikator', key(egen), 'leder3101'))).toEqual(['enhet DIFFERS']);
    const rettet = (await mutate('leder3101', 'updateIndikatordefinisjon', { id: egen.definisjon.id, versjon: 1, enhet: 'personer' }, indikator)).data!['updateIndikatordefinisjon'];
    await mutate('leder3101', 'addMaaling', { indikatorId: egen.id, periode: '2033', verdi: 20, presisjon: 'eksakt', omfang: 'omraade' }, 'id');
    expect(codeOf(await binding('knyttFellesindikator', key(rettet), 'leder3118'))).toBe('NOT_FOUND');
    egne['leder3101'] = (await binding('knyttFellesindikator', key(rettet), 'leder3101')).data!['knyttFellesindikator'];
    // Målt med fra før: en ny utgave, men det samme tallet, og målingen i den åpne perioden følger med.
    expect(egne['leder3101']).toMatchObject({ definisjon: { utgave: 2, fellesUtgave: 1, teller: 'unge med tilbud om sommerjobb.' }, maalinger: [{ utgave: 2, brudd: false }] });
  });

  it('det som er delt, står side om side, det lave er skjult, og grunnene står i stedet for en rekkefølge', async () => {
    await delAar('leder3118', '2034', 19);
    await delAar('leder3101', '2034', 3);
    const svar = await sammenlign();
    expect(svar).toMatchObject({ indikator: 'sommerjobb', rangertPeriode: '2034', hindre: ['skjult', 'ulik_stoerrelse', 'faa_kommuner'], kolonner: [{ noekkel: '2034', definisjon: { utgave: 1 } }], kommuner: [
      { kommunenummer: '3101', celler: [{ kolonne: '2034', verdi: null, presisjon: null, utgave: 1, avvik: false }], plass: null }, { kommunenummer: '3118', celler: [{ verdi: 19, presisjon: 'eksakt', omfang: 'omraade' }] }] });
    expect(await sammenlign('leder3101')).toEqual(svar);
    const lest = (await as('leder3118', '{ delinger { delinger { periode lest { rom antall } } } }')).data!['delinger'].delinger.find((d: Json) => d.periode === '2034').lest;
    expect(lest).toEqual(expect.arrayContaining([{ rom: 'felles', antall: 1 }, { rom: '3101', antall: 1 }]));
    const csv = await follow(at.url, '/eksport/felles/sammenligning.csv?spoersmaal=indikatorer&indikator=sommerjobb', cookies['koordinator']!);
    const rader = csv.text.replace('\uFEFF', '').trim().split('\r\n').map((linje) => linje.split(';'));
    expect(rader.map((rad) => rad.slice(0, 6))).toEqual([['Kommune', 'Kommunenummer', '2034', '2034, slik det leses', '2034, gjelder', '2034, utgave'], ['Halden', '3101', '', ':', 'Området', '1'], ['Indre Østfold', '3118', '19', '19 personer', 'Området', '1']]);
    const deltakelse = await sammenlign('koordinator', 'spoersmaal: deltakelse, periode: "2034"');
    expect([deltakelse.kolonner.map(({ noekkel }: Json) => noekkel), deltakelse.hindre]).toEqual([['sommerjobb'], ['overlapper']]);
    for (const [args, felt] of [['spoersmaal: indikatorer, indikator: "finnes-ikke"', 'indikator NOT_FOUND'], ['spoersmaal: indikatorer, periode: "2034"', 'periode NOT_ALLOWED'], ['spoersmaal: deltakelse, indikator: "sommerjobb"', 'indikator NOT_ALLOWED']] as const) {
      expect([args, feltfeil(await as('koordinator', `{ indikatorsammenligning(${args}) { indikator } }`))]).toEqual([args, [felt]]);
    }
  });

  it('en ny utgave endrer ikke det som er delt; kommunen går over når den vil, og bruddet sies', async () => {
    const { id } = (await as('koordinator', '{ fellesindikatorer { indikatorer { id } } }')).data!['fellesindikatorer'].indikatorer[0];
    const publiser = (mer: object) => liste('publishFellesindikator', { id, versjon: 1, ...definisjon, endring: 'Tilbud sier ikke hvem som jobbet.', ...mer });
    expect(feltfeil(await publiser({}))).toEqual(['teller UNCHANGED']);
    expect((await publiser({ teller: 'Unge med minst to uker sommerjobb' })).data!['publishFellesindikator'].indikatorer[0].utgaver).toMatchObject([{ utgave: 2 }, { utgave: 1, teller: definisjon.teller }]);
    expect(codeOf(await publiser({ teller: 'Enda noe annet' }))).toBe('CONFLICT');
    const naa = (await as('leder3118', `{ indikator(id: "${egne['leder3118'].id}") { ${indikator} } }`)).data!['indikator'];
    const key = { indikatordefinisjonId: naa.definisjon.id, versjon: naa.definisjon.versjon };
    expect([naa.definisjon.fellesUtgave, codeOf(await mutate('leder3118', 'slippFellesindikator', key, 'id')), codeOf(await binding('byttFellesutgave', { ...key, utgave: 1 }, 'leder3118'))]).toEqual([1, 'FELLESINDIKATOR_DELT', 'CONFLICT']);
    const over = (await binding('byttFellesutgave', { ...key, utgave: 2 }, 'leder3118')).data!['byttFellesutgave'];
    expect(over).toMatchObject({ definisjon: { utgave: 2, fellesUtgave: 2, teller: 'Unge med minst to uker sommerjobb' }, definisjoner: [{ endring: expect.stringContaining('Tilbud sier ikke hvem som jobbet.') }, { fellesUtgave: 1 }], maalinger: [{ utgave: 1 }] });
    await delAar('leder3118', '2035', 14);
    await delAar('leder3101', '2035', 30);
    expect((await as('leder3118', `{ indikator(id: "${egne['leder3118'].id}") { maalinger { periode brudd endring { prosent } } } }`)).data!['indikator'].maalinger[0]).toEqual({ periode: '2035', brudd: true, endring: null });
    const svar = await sammenlign();
    expect([svar.rangertPeriode, svar.hindre, svar.kommuner[1].celler.map(({ kolonne, verdi, utgave }: Json) => [kolonne, verdi, utgave])]).toEqual(['2035', ['ulik_utgave', 'ulik_stoerrelse', 'faa_kommuner'], [['2034', 19, 1], ['2035', 14, 2]]]);
    expect((await delinger()).delinger.find((d: Json) => d.periode === '2034').utdatert).toBe(true);
  });

  it('avviklet kan den ikke tas inn av flere, og det som er delt, står', async () => {
    const { id, versjon } = (await as('koordinator', '{ fellesindikatorer { indikatorer { id versjon } } }')).data!['fellesindikatorer'].indikatorer[0];
    expect((await liste('retireFellesindikator', { id, versjon, fordi: 'Erstattet av en bedre.' })).data!['retireFellesindikator'].indikatorer[0]).toMatchObject({ avvikletFordi: 'Erstattet av en bedre.', handlinger: ['retireFellesindikator'] });
    const halden = (await as('leder3101', `{ indikator(id: "${egne['leder3101'].id}") { ${indikator} } }`)).data!['indikator'];
    expect(codeOf(await binding('byttFellesutgave', { indikatordefinisjonId: halden.definisjon.id, versjon: halden.definisjon.versjon, utgave: 2 }, 'leder3101'))).toBe('FELLESINDIKATOR_AVVIKLET');
    expect((await sammenlign()).kolonner).toHaveLength(2);
    expect(codeOf(await liste('retireFellesindikator', { id, versjon: versjon + 1 }))).toBe('ingen feil');
    const { rows } = await at.database.admin.query<{ handling: string }>('SELECT handling FROM felles.nettverkslogg ORDER BY tid');
    expect(rows.map(({ handling }) => handling)).toEqual(['FELLESINDIKATOR_OPPRETTET', 'FELLESINDIKATOR_NY_UTGAVE', 'FELLESINDIKATOR_AVVIKLET', 'FELLESINDIKATOR_TATT_OPP']);
  });
});

describe('av seg selv', () => {
  const velg = (paa: boolean, bekreftet = true, hvem = 'leder3118') => as(hvem, 'mutation ($input: VelgSelvdelingInput!) { velgSelvdeling(input: $input) { valg { hva av gjelder } } }', { input: { hva: 'resultater', paa, bekreftet } });
  const siste = async (handling: string) => (await at.database.admin.query('SELECT l.innhold::json AS innhold, m.navn FROM kommune.logg l JOIN kommune.medarbeider m ON m.kommune_id = l.kommune_id AND m.id = l.person_id WHERE l.handling = $1 ORDER BY l.nr DESC LIMIT 1', [handling])).rows[0];
  const arbeid = () => emptyQueue(at);

  it('krever bekreftelse av en programleder, og står i hennes navn', async () => {
    expect([codeOf(await velg(true, false)), codeOf(await velg(true, true, 'leser3118'))]).toEqual(['BAD_INPUT', 'FORBIDDEN']);
    expect((await velg(true)).data!['velgSelvdeling'].valg).toEqual([{ hva: 'resultater', av: 'Person leder3118', gjelder: true }]);
  });

  it('gjelder ikke når det går ut mer enn det ble sagt ja til, før noen sier ja på nytt', async () => {
    const valget = async () => (await as('leder3118', '{ delinger { selvdeling { hva gjelder eldreListe } } }')).data!['delinger'].selvdeling;
    expect(await valget()).toEqual([{ hva: 'resultater', gjelder: true, eldreListe: false }]);
    await at.database.admin.query('UPDATE kommune.innstilling SET deler_resultater_liste = deler_resultater_liste - 1');
    expect(await valget()).toEqual([{ hva: 'resultater', gjelder: false, eldreListe: true }]);
    await maal('2029', 'Utlån', 900);
    await flytt('2029', 'godkjent');
    await arbeid();
    expect((await at.database.admin.query(`SELECT FROM felles.deling WHERE periode = '2029'`)).rows).toEqual([]);
    await velg(true);
    expect(await valget()).toEqual([{ hva: 'resultater', gjelder: true, eldreListe: false }]);
  }, 60_000);

  it('deles en periode når den godkjennes, og det som er skjult, venter på et menneske', async () => {
    await maal('2026', 'Utlån', 1100);
    await maal('2027', 'Deltakere', 2);
    await maal('2027', 'Utlån', 1200);
    for (const periode of ['2026', '2027']) expect(codeOf(await flytt(periode, 'godkjent'))).toBe('ingen feil');
    await arbeid();
    const { delinger: delt, kanDelesPerioder } = (await as('leder3118', '{ delinger { kanDelesPerioder { periode uteblitt } delinger { periode automatisk mottaker trukket } } }')).data!['delinger'];
    expect(delt.find((d: Json) => d.periode === '2026')).toEqual({ periode: '2026', automatisk: true, mottaker: 'nettverk', trukket: null });
    expect([delt.some((d: Json) => d.periode === '2027'), kanDelesPerioder.some((p: Json) => p.periode === '2027')]).toEqual([false, true]);
    expect((await hos(2026))[0].indikatorer[0]).toMatchObject({ navn: 'Utlån', verdi: 1100 });
    expect(await siste('DELT_AV_SEG_SELV')).toMatchObject({ navn: expect.stringMatching(/programleder$/), innhold: { rader: [{ navn: 'Resultater 2026', felt: { automatisk: [null, true] } }] } });
    expect((await siste('IKKE_DELT_AV_SEG_SELV')).innhold.rader[0]).toMatchObject({ navn: 'Resultater 2027', felt: { grunn: [null, 'MAA_SES_PAA'] } });
    // Etter en stund sier siden at det ikke skjedde.
    await at.database.admin.query(`UPDATE kommune.periodehendelse SET tid = tid - interval '1 hour'`);
    await at.database.admin.query(`UPDATE kommune.innstilling SET deler_resultater_siden = deler_resultater_siden - interval '2 hours'`);
    expect((await as('leder3118', '{ delinger { kanDelesPerioder { periode uteblitt } } }')).data!['delinger'].kanDelesPerioder).toContainEqual({ periode: '2027', uteblitt: true });
  }, 60_000);

  it('merkes det som er delt, når perioden åpnes, og koordinatoren ser det', async () => {
    const eldre = async () => (await as('koordinator', '{ delingsstatus(aar: 2026) { kommuner { kommunenummer delinger { periode eldreSiden automatisk } } } }')).data!['delingsstatus'].kommuner.find((k: Json) => k.kommunenummer === '3118').delinger;
    expect(await eldre()).toEqual([{ periode: '2026', eldreSiden: null, automatisk: true }]);
    await flytt('2026', 'utkast');
    await arbeid();
    expect(await eldre()).toEqual([{ periode: '2026', eldreSiden: expect.stringMatching(/^20/), automatisk: true }]);
  }, 60_000);

  it('deles ingenting når den som bestemte det, er borte, og siden sier det', async () => {
    await at.database.admin.query('UPDATE kommune.innstilling SET deler_resultater_av = $1', [v7()]);
    expect((await as('leder3118', '{ delinger { selvdeling { hva gjelder } } }')).data!['delinger'].selvdeling).toEqual([{ hva: 'resultater', gjelder: false }]);
    await flytt('2026', 'godkjent');
    await arbeid();
    expect((await at.database.admin.query(`SELECT count(*)::int AS n FROM felles.deling WHERE periode = '2026'`)).rows).toEqual([{ n: 1 }]);
    expect((await velg(false)).data!['velgSelvdeling'].valg).toEqual([]);
  }, 60_000);
});
