import { describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { AapneErfaringerService } from '#libs/felles/offentlig';
import type { Json } from './testing/ask.ts';
import { EGEN, erfaringsrom, TAGG } from './testing/erfaring-room.ts';

const { at, as, codeOf, mutate, ok, ut, share, endre, bank, skrivOgDel } = erfaringsrom();

let id: string;
let tiltakId: string;

describe('en erfaring, fra tiltaket til banken og tilbake', () => {
  it('fylles ut av tiltaket, og sier hva som mangler', async () => {
    tiltakId = (await at.database.admin.query<{ id: string }>(`SELECT id FROM kommune.tiltak WHERE noekkel LIKE '%jobbsjansen%'`)).rows[0]!.id;
    const egen = ok(await mutate('leder3118', 'createErfaring', 'CreateErfaringInput', { art: 'tiltak', tiltakId }, EGEN), 'createErfaring');
    ({ id } = egen);
    expect(egen.hentetFra).toEqual(expect.arrayContaining([{ felt: 'tittel', fra: 'navn' }, { felt: 'resultater', fra: 'resultater' }]));
    expect(egen).toMatchObject({ versjon: 1, utfall: 'paagaar', kostnadPresisjon: 'omtrent', deltUtgave: 0, handlinger: ['updateErfaring', 'updateErfaringsbilde', 'updateErfaringsvedlegg', 'removeErfaring', 'delErfaring', 'endreBildesamtykke', 'trekkErfaringsvedlegg'] });
    process.stdout.write(`Utkastet fra ${egen.tittel}: ${JSON.stringify(egen)}\n`);
    expect([codeOf(await mutate('leder3101', 'createErfaring', 'CreateErfaringInput', { art: 'tiltak', tiltakId }, 'id')), codeOf(await mutate('leser3118', 'createErfaring', 'CreateErfaringInput', { art: 'prosess', tittel: 'x' }, 'id'))]).toEqual(['BAD_INPUT', 'FORBIDDEN']);
    expect([codeOf(await as('leder3101', `{ egenErfaring(id: "${id}") { id } }`)), codeOf(await bank('leder3101', id))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('avviser for lang tekst, en lenke uten https, en grad uten belegg og en gammel versjon, og lagrer ingenting', async () => {
    const feil = async (felt: object, versjon = 1) => { const { errors } = await endre(id, versjon, felt); return [errors[0]?.extensions.code, errors[0]?.extensions.fields?.[0]]; };
    expect(await feil({ kort: 'x'.repeat(501) })).toEqual(['BAD_INPUT', { path: 'kort', code: 'TOO_LONG' }]);
    expect((await feil({ lenker: [{ tittel: 'a', adresse: 'javascript:alert(1)' }] }))[0]).toBe('BAD_INPUT');
    expect(await feil({ evidensgrad: 5 })).toEqual(['BAD_INPUT', { path: 'evidensgrad', code: 'GRADE_UNSUPPORTED' }]);
    expect((await feil({ kort: 'For sent' }, 9))[0]).toBe('CONFLICT');
    expect(ok(await endre(id, 1, { tema: 'arbeid', fase: 'gjennomfoering', kort: `Kvinner får veiledning ${TAGG}`, kontekst: TAGG, gjennomfoering: 'Kurs og praksis', maalgrupper: ['Innvandrerkvinner'], fallgruver: [TAGG], deltakere: 4, deltakerePresisjon: 'eksakt' }), 'updateErfaring')).toMatchObject({ versjon: 2, mangler: [] });
  });

  it('endres tiltaket etter forhåndsvisningen, går ingenting ut', async () => {
    const { kontrollsum, skjulte, innhold } = ok(await ut('leder3118', id), 'erfaringsdelingsutkast');
    expect([skjulte, innhold.deltakere]).toEqual([[{ hva: 'deltakere', grunn: 'lavt' }], null]);
    expect([codeOf(await share('leder3118', id, { bekreftet: false })), codeOf(await share('leder3118', id, { kjentMedSaksdokument: false })), codeOf(await share('leser3118', id, { kontrollsum }))]).toEqual(['BAD_INPUT', 'BAD_INPUT', 'FORBIDDEN']);
    const { versjon } = (await as('leder3118', `{ tiltak(id: "${tiltakId}") { versjon } }`)).data!['tiltak'];
    ok(await mutate('leder3118', 'updateTiltak', 'UpdateTiltakInput', { id: tiltakId, versjon, statusMerknad: 'Endret' }, 'versjon'), 'updateTiltak');
    expect(codeOf(await share('leder3118', id, { kontrollsum }))).toBe('CONFLICT');
    expect((await at.database.admin.query('SELECT FROM felles.erfaring')).rowCount).toBe(0);
  });

  it('delt ser naboen og koordinatoren den, med tekst som tekst og uten det lave tallet, og lesingen er ført', async () => {
    expect(ok(await share('leder3118', id), 'delErfaring')).toMatchObject({ status: 'delt', utgave: 1, utdatert: false, handlinger: ['trekkTilbakeErfaring'] });
    expect(codeOf(await share('leder3118', id))).toBe('ALT_DELT');
    for (const hvem of ['leder3101', 'koordinator']) {
      const sett = ok(await bank(hvem, id), 'erfaring');
      expect(sett).toMatchObject({ status: 'delt', utgave: 1, kommune: 'Indre Østfold', egen: false, innhold: { kontekst: TAGG, deltakere: null, deltakereSkjult: true, kostnadPerDeltaker: null, fallgruver: [TAGG] } });
    }
    const { rows } = await at.database.admin.query<{ rad: string }>('SELECT to_jsonb(u)::text AS rad FROM felles.erfaringsutgave u');
    expect([rows.length, rows[0]!.rad.includes(tiltakId), rows[0]!.rad.includes('Endret')]).toEqual([1, false, false]);
    const { lest } = (await as('leder3118', '{ erfaringsdelinger { lest { rom antall } } }')).data!['erfaringsdelinger'][0];
    expect(lest.map(({ rom }: { rom: string }) => rom).sort()).toEqual(['3101', 'felles']);
    const side = (await as('leder3101', '{ erfaringssoek(filter: { tema: ["arbeid"], maalgruppe: ["Innvandrerkvinner"] }) { antall treff { id kommune status innhold { kontekst deltakere } } } }')).data!['erfaringssoek'];
    expect(side).toEqual({ antall: 1, treff: [{ id, kommune: 'Indre Østfold', status: 'delt', innhold: { kontekst: TAGG, deltakere: null } }] });
    expect((await as('leder3101', '{ erfaringssoek(filter: { tema: ["bolig_bomiljoe"] }) { antall } }')).data!['erfaringssoek']).toEqual({ antall: 0 });
  });

  it('en ny utgave er et nytt øyeblikksbilde, og det som var skjult, er fortsatt det', async () => {
    ok(await endre(id, 2, { deltakere: 40, kort: 'Nytt' }), 'updateErfaring');
    expect((await as('leder3118', '{ erfaringsdelinger { utdatert } }')).data!['erfaringsdelinger'][0].utdatert).toBe(true);
    expect(ok(await bank('leder3101', id), 'erfaring').innhold.kort).toContain('veiledning');
    expect(ok(await share('leder3118', id), 'delErfaring')).toMatchObject({ utgave: 2, status: 'delt' });
    expect(ok(await bank('leder3101', id), 'erfaring')).toMatchObject({ utgaver: [{ utgave: 2 }, { utgave: 1 }], innhold: { kort: 'Nytt', deltakere: null, deltakereSkjult: true } });
    expect(codeOf(await as('leder3118', `mutation { removeErfaring(input: { id: "${id}", versjon: 3 }) }`))).toBe('BAD_INPUT');
  });

  it('koordinatoren foreslår, eieren godtar i utkastet sitt, og publiserer først når utgaven er gjennomgått', async () => {
    const foreslaa = (slag: string, forslag: string, felt?: string) => mutate('koordinator', 'createErfaringsforslag', 'CreateErfaringsforslagInput', { erfaringId: id, slag, forslag, felt }, 'forslag { id slag felt fra svar }');
    expect([codeOf(await foreslaa('tema', 'finnes ikke')), codeOf(await mutate('leder3118', 'createErfaringsforslag', 'CreateErfaringsforslagInput', { erfaringId: id, slag: 'ordlyd', felt: 'kort', forslag: 'x' }, 'id'))]).toEqual(['BAD_INPUT', 'FORBIDDEN']);
    const [{ id: forslagId }] = ok(await foreslaa('ordlyd', 'Kvinner får veiledning og praksis', 'kort'), 'createErfaringsforslag').forslag;
    expect((await as('leder3101', `{ erfaring(id: "${id}") { forslag { id } } }`)).data!['erfaring'].forslag).toEqual([]);
    const svar = (hvem: string, mer: object = {}) => mutate(hvem, 'svarPaaForslag', 'SvarPaaForslagInput', { forslagId, godtatt: true, ...mer }, 'utdatert');
    expect([codeOf(await svar('leder3101')), ok(await svar('leder3118'), 'svarPaaForslag').utdatert, codeOf(await svar('leder3118'))]).toEqual(['NOT_FOUND', true, 'BAD_INPUT']);
    expect((await as('leder3118', `{ egenErfaring(id: "${id}") { kort versjon } }`)).data!['egenErfaring']).toEqual({ kort: 'Kvinner får veiledning og praksis', versjon: 4 });
    const publiser = () => mutate('leder3118', 'publiserErfaring', 'PubliserErfaringInput', { id }, 'status publisertUtgave');
    const gjennomgaa = (utgave: number) => mutate('koordinator', 'gjennomgaaErfaring', 'GjennomgaaErfaringInput', { erfaringId: id, utgave }, 'gjennomgaatt');
    expect([codeOf(await publiser()), codeOf(await gjennomgaa(1)), codeOf(await gjennomgaa(2)), ok(await publiser(), 'publiserErfaring')]).toEqual(['ERFARING_IKKE_GJENNOMGAATT', 'CONFLICT', 'ingen feil', { status: 'publisert', publisertUtgave: 2 }]);
  });

  const aapne = (hvem: string, kontrollsum: string, mer: object = {}) => mutate(hvem, 'aapneErfaring', 'AapneErfaringInput', { id, kontrollsum, bekreftet: true, kjentMedLisens: true, ...mer }, 'aapnet handlinger');
  const lukk = (hvem: string, hva = id) => mutate(hvem, 'lukkErfaring', 'LukkErfaringInput', { id: hva }, 'aapnet handlinger');
  const aapningssum = async (hvem = 'leder3118') => { const svar = await as(hvem, `{ erfaringsaapningsutkast(erfaringId: "${id}") { kontrollsum kommune utgave lisens adresse innhold { tittel deltakereSkjult } } }`); return codeOf(svar) === 'ingen feil' ? svar.data!['erfaringsaapningsutkast'] : codeOf(svar); };
  /** Det en som ikke har logget inn, får av alt som finnes der ute. */
  const ute = (sti: string, valg: RequestInit = {}) => fetch(`${at.url}${sti}`, valg);
  const adresser = () => ['/offentlig', '/offentlig/erfaringer.json', '/offentlig/erfaringer.csv', '/offentlig/sitemap.xml', `/offentlig/erfaringer/${id}`, `/offentlig/erfaringer/${id}.json`];
  const alt = async () => Promise.all(adresser().map(async (sti) => { const svar = await ute(sti); return [svar.status, (await svar.text()).includes(id)]; }));
  const [INGEN, AAPEN] = [404, 200].map((status) => [200, 200, 200, 200, status, status].map((en) => [en, status === 200]));

  it('er ikke åpen for noen før programlederen har sett nøyaktig det alle får se, og sagt ja til det og til lisensen', async () => {
    expect(await alt()).toEqual(INGEN);
    const utkast = await aapningssum();
    expect(utkast).toMatchObject({ kommune: 'Indre Østfold', utgave: 2, lisens: expect.stringContaining('NLOD'), adresse: `/offentlig/erfaringer/${id}`, innhold: { deltakereSkjult: true } });
    expect([await aapningssum('leser3118'), await aapningssum('leder3101')]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    expect([codeOf(await aapne('leser3118', utkast.kontrollsum)), codeOf(await aapne('leder3101', utkast.kontrollsum)), codeOf(await aapne('leder3118', 'a'.repeat(64))), codeOf(await aapne('leder3118', utkast.kontrollsum, { bekreftet: false })), codeOf(await aapne('leder3118', utkast.kontrollsum, { kjentMedLisens: false })), codeOf(await lukk('leder3118'))])
      .toEqual(['FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'BAD_INPUT', 'BAD_INPUT', 'IKKE_AAPENT']);
    expect(await alt()).toEqual(INGEN);
  });

  it('åpen leses den av alle uten kapsel og skript, som tekst, med lisens, og uten et ord fra kommunens rom eller nettverkets', async () => {
    expect(ok(await aapne('leder3118', (await aapningssum()).kontrollsum), 'aapneErfaring')).toMatchObject({ aapnet: expect.stringMatching(/^20/), handlinger: expect.arrayContaining(['lukkErfaring']) });
    expect([codeOf(await aapne('leder3118', (await aapningssum()).kontrollsum)), await alt()]).toEqual(['ALT_AAPNET', AAPEN]);
    const svar = await ute(`/offentlig/erfaringer/${id}`, { headers: { cookie: 'loeftet=hva-som-helst', origin: 'https://ondt.no' } });
    const side = await svar.text();
    expect([svar.headers.get('set-cookie'), svar.headers.get('cache-control'), svar.headers.get('content-security-policy')]).toEqual([null, 'public, max-age=60, must-revalidate', expect.stringMatching(/^default-src 'none'; (?!.*script-src)/)]);
    expect([side.includes('<script'), side.includes('&lt;script&gt;alert(1)&lt;/script&gt;'), side.includes('skjult fordi det gjelder for få'), side.includes('Indre Østfold')]).toEqual([false, true, true, true]);
    // Det nettverket ser, og det bare kommunen har.
    for (const sti of adresser()) { const tekst = await (await ute(sti)).text(); for (const ord of [tiltakId, 'Kvinner får veiledning og praksis', 'kontrollsum', 'nettverk_id', 'Person leder3118']) expect([sti, ord, tekst.includes(ord)]).toEqual([sti, ord, false]); }
    const { lisens, erfaring } = await (await ute(`/offentlig/erfaringer/${id}.json`)).json() as Json;
    expect([lisens.kode, erfaring.deltakere, erfaring.deltakereSkjult, erfaring.kontekst, erfaring.oppdiktet]).toEqual(['NLOD-2.0', null, true, TAGG, false]);
    const csv = await (await ute('/offentlig/erfaringer.csv')).text();
    expect([csv.split('\r\n').length, csv.includes('https://data.norge.no/nlod/no/2.0')]).toEqual([3, true]);
  });

  it('spørres det igjen med merket fra sist, er svaret tomt; det som ikke er lesing, gal adresse og for mye av det gode får et svar', async () => {
    const merket = (await ute(`/offentlig/erfaringer/${id}`)).headers.get('etag')!;
    expect((await ute(`/offentlig/erfaringer/${id}`, { headers: { 'if-none-match': merket } })).status).toBe(304);
    const status = async (sti: string, valg: RequestInit = {}) => (await ute(sti, valg)).status;
    expect([await status('/offentlig', { method: 'POST' }), await status('/offentlig/erfaringer/x', { method: 'DELETE' }), await status('/offentlig?tema=finnes-ikke'), await status('/offentlig?soek=%00%27%22%3Cscript%3E'), await status(`/offentlig?soek=${'x'.repeat(10_000)}`), await status('/offentlig/../kommune'), await status('/offentlig/noe-annet'), await status('/robots.txt')])
      .toEqual([405, 405, 400, 200, 200, expect.any(Number), 404, 200]);
    const treff = async (soek: string) => (await (await ute(`/offentlig/erfaringer.json?${new URLSearchParams({ soek })}`)).json() as Json).antall;
    expect([await treff('innvandrerkvinne'), await treff('alert('), await treff('finnes aldri'), await treff('% OR 1=1 --')]).toEqual([1, 1, 0, 0]);
    expect((await (await ute('/offentlig?tema=bolig_bomiljoe')).text()).includes(id)).toBe(false);
    for (let i = 0; i < 30; i++) await ute('/offentlig/erfaringer.json');
    const forMange = await ute('/offentlig');
    expect([forMange.status, Number(forMange.headers.get('retry-after')) > 0, codeOf(await as('leder3118', '{ erfaringsdelinger { id } }'))]).toEqual([429, true, 'ingen feil']);
  });

  it('lukket, endret eller trukket tilbake er den borte straks, og merket sier bare hvem og når', async () => {
    // Taket per adresse er prøvd; muren og sidene leses videre som en annen leser.
    const lest = async () => { const svar = await at.app.get(AapneErfaringerService).one(id); return svar && ('merke' in svar ? Object.keys(svar.merke).sort() : svar.erfaring.utgave); };
    expect([await lest(), codeOf(await lukk('leder3101')), codeOf(await lukk('leser3118')), ok(await lukk('leder3118'), 'lukkErfaring').aapnet, await lest()]).toEqual([2, 'NOT_FOUND', 'FORBIDDEN', null, ['kommune', 'lukket']]);
    ok(await aapne('leder3118', (await aapningssum()).kontrollsum), 'aapneErfaring');
    expect([await lest(), ok(await bank('leder3101', id), 'erfaring').status]).toEqual([2, 'publisert']);
    // Koordinatorens forslag er godtatt i utkastet; en ny utgave er ikke åpen før den er gjennomgått, publisert og åpnet.
    expect(ok(await share('leder3118', id), 'delErfaring')).toMatchObject({ utgave: 3, status: 'delt' });
    expect([await lest(), await aapningssum()]).toEqual([['kommune', 'lukket'], 'ERFARING_IKKE_PUBLISERT']);
    ok(await mutate('koordinator', 'gjennomgaaErfaring', 'GjennomgaaErfaringInput', { erfaringId: id, utgave: 3 }, 'gjennomgaatt'), 'gjennomgaaErfaring');
    ok(await mutate('leder3118', 'publiserErfaring', 'PubliserErfaringInput', { id }, 'status'), 'publiserErfaring');
    ok(await aapne('leder3118', (await aapningssum()).kontrollsum), 'aapneErfaring');
    expect(await lest()).toBe(3);
    const { rows } = await at.database.admin.query<{ handling: string }>(`SELECT handling FROM kommune.logg WHERE handling LIKE 'ERFARING_%ET' AND handling ~ 'AAPNET|LUKKET' ORDER BY nr`);
    expect(rows.map(({ handling }) => handling)).toEqual(['ERFARING_AAPNET', 'ERFARING_LUKKET', 'ERFARING_AAPNET', 'ERFARING_AAPNET']);
  });

  it('trukket tilbake er innholdet borte i alle utgaver, merket står, og det kan ikke gjøres to ganger', async () => {
    const trekkErfaring = (hvem: string, hva: string) => mutate(hvem, 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id: hva }, 'status trukket handlinger');
    expect([codeOf(await trekkErfaring('leder3101', id)), (await trekkErfaring('leder3101', id)).text === (await trekkErfaring('leder3101', v7())).text]).toEqual(['NOT_FOUND', true]);
    expect(ok(await trekkErfaring('leder3118', id), 'trekkTilbakeErfaring')).toMatchObject({ status: 'trukket', handlinger: ['delErfaring'] });
    expect(codeOf(await trekkErfaring('leder3118', id))).toBe('ALT_TRUKKET');
    expect(ok(await bank('koordinator', id), 'erfaring')).toMatchObject({ status: 'trukket', innhold: null, utgaver: [], trukket: expect.stringMatching(/^20/) });
    expect((await at.database.admin.query('SELECT FROM felles.erfaringsutgave')).rowCount).toBe(0);
    expect((await as('leder3101', '{ erfaringssoek { antall treff { id } } }')).data!['erfaringssoek']).toEqual({ antall: 0, treff: [] });
    expect(ok(await share('leder3118', id), 'delErfaring')).toMatchObject({ status: 'delt', utgave: 4, trukket: null });
    expect(await at.app.get(AapneErfaringerService).one(id)).toMatchObject({ merke: { kommune: 'Indre Østfold' } });
  });
});

describe('tatt i bruk av andre', () => {
  const TATT = 'id versjon tittel tiltak { id } erfaringId kommune utgave beholdt fortalt kildeBorte nyereUtgave innhold { kort } erfaringer { id delt } handlinger';
  const ta = (hvem: string, erfaringId: string, utgave: number, mer: object = {}) => mutate(hvem, 'taIBruk', 'TaIBrukInput', { erfaringId, utgave, tittel: 'Vår egen', beholdt: ['kort', 'maalgrupper', 'tema'], fortell: false, ...mer }, TATT);
  const mine = async (hvem: string) => (await as(hvem, `{ tilpasninger { ${TATT} } }`)).data!['tilpasninger'];
  const fortell = (hvem: string, { id: tilpasningId, versjon }: { id: string; versjon: number }, ja: boolean) => mutate(hvem, 'fortellOmTilpasning', 'FortellOmTilpasningInput', { id: tilpasningId, versjon, fortell: ja }, TATT);
  const slekt = async (hvem: string, erfaringId: string) => ok(await as(hvem, `{ erfaringsslekt(erfaringId: "${erfaringId}") { id forelderId generasjon delt kommune status tittel endringer utfall resultat { tekst verdi skjult } } }`), 'erfaringsslekt');
  const merker = async () => (await at.database.admin.query<{ n: number }>('SELECT (SELECT count(*) FROM felles.tilpasning)::int + (SELECT count(*) FROM felles.erfaringsopphav)::int AS n')).rows[0]!.n;
  const tiltakI = async (nummer: '3101') => (await at.database.admin.query('SELECT FROM kommune.tiltak WHERE kommune_id = $1', [at.database.kommuner[nummer]])).rowCount!;
  let halden: { id: string; versjon: number; tiltak: { id: string } };
  let andre: string;
  let tredje: string;

  it('blir en ide blant tiltakene, uten at noen får vite det, og bare én gang', async () => {
    const foer = await tiltakI('3101');
    expect([codeOf(await ta('leder3101', id, 3)), codeOf(await ta('leder3101', id, 4, { endringer: 'Annerledes' })), codeOf(await ta('leder3101', v7(), 4)), codeOf(await ta('leser3118', id, 4))]).toEqual(['CONFLICT', 'BAD_INPUT', 'NOT_FOUND', 'FORBIDDEN']);
    const svar = await Promise.all([1, 2].map(() => ta('leder3101', id, 4, { endringer: 'Uten kursdelen', hvorfor: 'Halden har kurs fra før' })));
    expect(svar.map(codeOf).toSorted()).toEqual(['ALT_TILPASSET', 'ingen feil']);
    [halden] = await mine('leder3101');
    expect(halden).toMatchObject({ kommune: 'Indre Østfold', utgave: 4, fortalt: false, kildeBorte: false, nyereUtgave: null, beholdt: ['kort', 'maalgrupper', 'tema'], handlinger: ['updateTilpasning', 'fortellOmTilpasning'] });
    expect(ok(await as('leder3101', `{ tiltak(id: "${halden.tiltak.id}") { status navn maalgrupper beskrivelse } }`), 'tiltak')).toEqual({ status: 'ide', navn: 'Vår egen', maalgrupper: ['Innvandrerkvinner'], beskrivelse: 'Kvinner får veiledning og praksis' });
    expect([codeOf(await ta('leder3101', id, 4)), await tiltakI('3101'), await merker(), (await slekt('leder3118', id)).length, await mine('leder3118')]).toEqual(['ALT_TILPASSET', foer + 1, 0, 1, []]);
    expect((await as('medlem3103', '{ tilpasninger { id } }')).data!['tilpasninger']).toEqual([]);
  });

  it('tre ledd over tre kommuner: det som er fortalt, følger med når de deler, og slekten er hel for alle', async () => {
    const flytt = mutate('leder3101', 'moveTiltak', 'MoveTiltakInput', { id: halden.tiltak.id, versjon: 1, status: 'forberedelse' }, 'versjon');
    ok(await flytt, 'moveTiltak');
    const stille = await skrivOgDel('leder3101', { tiltakId: halden.tiltak.id });
    andre = stille.id;
    expect([stille.tilpassetFra, await merker(), (await slekt('leder3118', andre)).map((en: { generasjon: number }) => en.generasjon)]).toEqual([{ kommune: 'Indre Østfold', fortalt: false }, 0, [1]]);
    halden = ok(await fortell('leder3101', halden, true), 'fortellOmTilpasning');
    expect((await slekt('koordinator', id)).map(({ kommune, delt }: { kommune: string; delt: boolean }) => [kommune, delt])).toEqual([['Indre Østfold', true], ['Halden', false]]);
    expect(ok(await share('leder3101', andre), 'delErfaring').utgave).toBe(2);
    const ide = ok(await ta('medlem3103', andre, 2, { fortell: true }), 'taIBruk');
    expect([ide.tiltak, ide.fortalt]).toEqual([null, true]);
    expect(codeOf(await mutate('leder3118', 'createErfaring', 'CreateErfaringInput', { art: 'tiltak', tilpasningId: ide.id }, 'id'))).toBe('BAD_INPUT');
    tredje = (await skrivOgDel('medlem3103', { tilpasningId: ide.id })).id;
    for (const hvem of ['leder3118', 'leder3101', 'medlem3103', 'koordinator']) {
      expect((await slekt(hvem, andre)).map((en: Record<string, unknown>) => [en['id'], en['forelderId'], en['generasjon'], en['kommune'], en['endringer']])).toEqual([[id, null, 1, 'Indre Østfold', null], [andre, id, 2, 'Halden', 'Uten kursdelen'], [tredje, andre, 3, 'Moss', null]]);
    }
    const gikk = async () => (await slekt('medlem3103', id)).map((en: { utfall: string; resultat: { tekst: string } | null }) => [en.utfall, en.resultat?.tekst]);
    const skjul = () => at.database.admin.query(`UPDATE felles.erfaringsutgave SET resultater = jsonb_set(resultater, '{0,skjult}', 'true') WHERE erfaring_id = $1`, [andre]);
    expect([await gikk(), (await skjul()).rowCount, await gikk()]).toEqual([[['paagaar', 'Kvinner med individuell oppfølging'], ['paagaar', 'i'], ['paagaar', 'i']], 2, [['paagaar', 'Kvinner med individuell oppfølging'], ['paagaar', undefined], ['paagaar', 'i']]]);
    const { rowCount } = await at.database.admin.query(`SELECT FROM kommune.lesing WHERE hva = 'erfaringsslekt' AND rom = '3103' AND gjelder = $1`, [id]);
    expect(rowCount).toBeGreaterThan(0);
  });

  it('en slekt kan ikke gå i ring: databasen sier nei, også til den som går utenom tjenesten', async () => {
    const ring = (barn: string, forelder: string) => at.database.admin.query(`INSERT INTO felles.erfaringsopphav SELECT b.kommune_id, b.id, b.nettverk_id, b.foerst_delt, f.kommune_id, f.id, f.foerst_delt, 1 FROM felles.erfaring b, felles.erfaring f WHERE b.id = $1 AND f.id = $2`, [barn, forelder]);
    await expect(ring(id, tredje)).rejects.toMatchObject({ code: '23514', constraint: 'erfaringsopphav_ikke_i_ring' });
    await expect(ring(id, id)).rejects.toMatchObject({ code: '23514' });
    await expect(at.database.admin.query('UPDATE felles.erfaring SET foerst_delt = now() WHERE id = $1', [id])).rejects.toMatchObject({ code: '23503' });
  });

  it('trekkes kilden tilbake, står etterkommerne hele og er merket, og det som ikke lenger er fortalt, går', async () => {
    ok(await mutate('leder3118', 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id }, 'status'), 'trekkTilbakeErfaring');
    expect((await slekt('medlem3103', tredje)).map((en: Record<string, unknown>) => [en['status'], en['tittel'] === null])).toEqual([['trukket', true], ['delt', false], ['delt', false]]);
    [halden] = await mine('leder3101');
    expect(halden).toMatchObject({ kildeBorte: true, innhold: { kort: 'Kvinner får veiledning og praksis' } });
    expect(ok(await as('koordinator', `{ erfaring(id: "${andre}") { innhold { kort tilpasset { kommune tittel endringer hvorfor } } } }`), 'erfaring').innhold).toMatchObject({ kort: 'Vi prøvde det', tilpasset: { kommune: 'Indre Østfold', endringer: 'Uten kursdelen', hvorfor: 'Halden har kurs fra før' } });
    expect(codeOf(await ta('medlem3103', id, 4))).toBe('ERFARING_TRUKKET');
    // Den midterste trekkes, og merket holder slekten sammen til kommunen ikke lenger vil fortelle det.
    ok(await mutate('leder3101', 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id: andre }, 'status'), 'trekkTilbakeErfaring');
    expect((await slekt('koordinator', tredje)).length).toBe(3);
    halden = ok(await fortell('leder3101', halden, false), 'fortellOmTilpasning');
    expect((await slekt('koordinator', tredje)).map((en: Record<string, unknown>) => [en['id'], en['generasjon']])).toEqual([[andre, 1], [tredje, 2]]);
  });

  it('trukket tilbake midt i at noen tar den i bruk: enten er alt der, eller ingenting og en klar feil', async () => {
    const { admin, forvalter, kommuner } = at.database;
    const kilde = (await skrivOgDel('leder3118', { art: 'prosess', tittel: 'Til kappløpet' })).id;
    const foer = [await tiltakI('3101'), (await mine('leder3101')).length, await merker()];
    // Halden har lest kortet og venter på låsen til satsingen sin; imens trekker eieren det tilbake på sin egen tilkobling.
    await admin.query('BEGIN');
    await admin.query('SELECT FROM kommune.satsing WHERE kommune_id = $1 FOR UPDATE', [kommuner['3101']]);
    const venter = ta('leder3101', kilde, 1, { fortell: true });
    while ((await forvalter.query('SELECT FROM pg_locks WHERE NOT granted')).rowCount === 0) await new Promise((resolve) => { setTimeout(resolve, 20); });
    ok(await mutate('leder3118', 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id: kilde }, 'status'), 'trekkTilbakeErfaring');
    await admin.query('ROLLBACK');
    expect([codeOf(await venter), await tiltakI('3101'), (await mine('leder3101')).length, await merker()]).toEqual(['ERFARING_TRUKKET', ...foer]);

    // Den andre veien: eieren er i gang med å trekke tilbake når Halden leser. Da er kopien hel, og merket når eieren er ferdig.
    ok(await share('leder3118', kilde), 'delErfaring');
    await admin.query('BEGIN');
    await admin.query(`UPDATE felles.erfaring SET status = 'trukket', trukket = now() WHERE id = $1`, [kilde]);
    await admin.query('DELETE FROM felles.erfaringsutgave WHERE erfaring_id = $1', [kilde]);
    const tatt = ok(await ta('leder3101', kilde, 2, { fortell: true }), 'taIBruk');
    await admin.query('COMMIT');
    expect((await mine('leder3101')).find((en: { id: string }) => en.id === tatt.id)).toMatchObject({ kildeBorte: true, fortalt: true, innhold: { kort: 'Vi prøvde det' }, tiltak: { id: expect.anything() } });
    expect((await slekt('leder3118', kilde)).map((en: Record<string, unknown>) => [en['kommune'], en['delt'], en['status']])).toEqual([['Indre Østfold', true, 'trukket'], ['Halden', false, null]]);
  });
});
