import { describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { AapneErfaringerService } from '#libs/felles/offentlig';
import type { Answer, Json } from './testing/ask.ts';
import { delingsrom } from './testing/deling-room.ts';

const at = delingsrom();
const { as, codeOf } = at;

describe('en erfaring, fra tiltaket til banken og tilbake', () => {
  const EGEN = 'id versjon tittel kort kontekst utfall aarsakKode kostnadOere kostnadPresisjon resultater resultatvalg { id verdi } hentetFra { felt fra } mangler handlinger deltUtgave';
  const mutate = (hvem: string, root: string, type: string, input: object, felt: string) => as(hvem, `mutation ($input: ${type}!) { ${root}(input: $input) { ${felt} } }`, { input });
  const ok = (answer: Answer, root: string) => { expect([root, codeOf(answer), answer.text.slice(0, 300)]).toEqual([root, 'ingen feil', expect.anything()]); return answer.data![root]; };
  const ut = (hvem: string, id: string) => as(hvem, 'query ($id: ID!) { erfaringsdelingsutkast(erfaringId: $id) { utgave kontrollsum oppdiktet skjulte { hva grunn } seOver { felt slag } innhold { tittel kort deltakere kostnadOere resultater { tekst verdi skjult } } } }', { id });
  const share = async (hvem: string, id: string, mer: object = {}) => mutate(hvem, 'delErfaring', 'DelErfaringInput', { id, kontrollsum: (await ut(hvem, id)).data?.['erfaringsdelingsutkast'].kontrollsum, bekreftet: true, kjentMedSaksdokument: true, ...mer }, 'id status utgave trukket utdatert handlinger');
  const endre = (id: string, versjon: number, felt: object) => mutate('leder3118', 'updateErfaring', 'UpdateErfaringInput', { id, versjon, ...felt }, EGEN);
  const BANK = 'status utgave kommune egen trukket utgaver { utgave } innhold { tittel kort kontekst evidensgrad kriterier deltakere deltakereSkjult kostnadPerDeltaker fallgruver resultater { tekst verdi skjult } kilde { tittel } }';
  const bank = (hvem: string, id: string) => as(hvem, `query ($id: ID!) { erfaring(id: $id) { ${BANK} } }`, { id });
  const TAGG = '<script>alert(1)</script>';
  let id: string;
  let tiltakId: string;

  it('fylles ut av tiltaket, og sier hva som mangler', async () => {
    tiltakId = (await at.database.admin.query<{ id: string }>(`SELECT id FROM kommune.tiltak WHERE noekkel LIKE '%jobbsjansen%'`)).rows[0]!.id;
    const egen = ok(await mutate('leder3118', 'createErfaring', 'CreateErfaringInput', { art: 'tiltak', tiltakId }, EGEN), 'createErfaring');
    ({ id } = egen);
    expect(egen.hentetFra).toEqual(expect.arrayContaining([{ felt: 'tittel', fra: 'navn' }, { felt: 'resultater', fra: 'resultater' }]));
    expect(egen).toMatchObject({ versjon: 1, utfall: 'paagaar', kostnadPresisjon: 'omtrent', deltUtgave: 0, handlinger: ['updateErfaring', 'removeErfaring'] });
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
    const foreslaa = (slag: string, forslag: string) => mutate('koordinator', 'createErfaringsforslag', 'CreateErfaringsforslagInput', { erfaringId: id, slag, forslag }, 'forslag { id slag svar }');
    expect([codeOf(await foreslaa('tema', 'finnes ikke')), codeOf(await mutate('leder3118', 'createErfaringsforslag', 'CreateErfaringsforslagInput', { erfaringId: id, slag: 'kort', forslag: 'x' }, 'id'))]).toEqual(['BAD_INPUT', 'FORBIDDEN']);
    const [{ id: forslagId }] = ok(await foreslaa('kort', 'Kvinner får veiledning og praksis'), 'createErfaringsforslag').forslag;
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
    expect([await status('/offentlig', { method: 'POST' }), await status('/offentlig/erfaringer/x', { method: 'DELETE' }), await status('/offentlig?tema=finnes-ikke'), await status('/offentlig?sok=%00%27%22%3Cscript%3E'), await status(`/offentlig?sok=${'x'.repeat(10_000)}`), await status('/offentlig/../kommune'), await status('/offentlig/noe-annet'), await status('/robots.txt')])
      .toEqual([405, 405, 400, 200, 400, expect.any(Number), 404, 200]);
    const treff = async (sok: string) => (await (await ute(`/offentlig/erfaringer.json?${new URLSearchParams({ sok })}`)).json() as Json).antall;
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
