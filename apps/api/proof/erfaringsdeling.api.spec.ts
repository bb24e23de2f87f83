import { describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import type { Answer } from './testing/ask.ts';
import { delingsrom } from './testing/deling-room.ts';

const at = delingsrom();
const { as, codeOf } = at;

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

describe('en erfaring, fra tiltaket til banken og tilbake', () => {
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

  it('trukket tilbake er innholdet borte i alle utgaver, merket står, og det kan ikke gjøres to ganger', async () => {
    const trekkErfaring = (hvem: string, hva: string) => mutate(hvem, 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id: hva }, 'status trukket handlinger');
    expect([codeOf(await trekkErfaring('leder3101', id)), (await trekkErfaring('leder3101', id)).text === (await trekkErfaring('leder3101', v7())).text]).toEqual(['NOT_FOUND', true]);
    expect(ok(await trekkErfaring('leder3118', id), 'trekkTilbakeErfaring')).toMatchObject({ status: 'trukket', handlinger: ['delErfaring'] });
    expect(codeOf(await trekkErfaring('leder3118', id))).toBe('ALT_TRUKKET');
    expect(ok(await bank('koordinator', id), 'erfaring')).toMatchObject({ status: 'trukket', innhold: null, utgaver: [], trukket: expect.stringMatching(/^20/) });
    expect((await at.database.admin.query('SELECT FROM felles.erfaringsutgave')).rowCount).toBe(0);
    expect((await as('leder3101', '{ erfaringssoek { antall treff { id } } }')).data!['erfaringssoek']).toEqual({ antall: 0, treff: [] });
    expect(ok(await share('leder3118', id), 'delErfaring')).toMatchObject({ status: 'delt', utgave: 3, trukket: null });
  });
});

describe('tatt i bruk av andre', () => {
  const TATT = 'id versjon tittel tiltak { id } erfaringId kommune utgave beholdt fortalt kildeBorte nyereUtgave innhold { kort } erfaringer { id delt } handlinger';
  const ta = (hvem: string, erfaringId: string, utgave: number, mer: object = {}) => mutate(hvem, 'taIBruk', 'TaIBrukInput', { erfaringId, utgave, tittel: 'Vår egen', beholdt: ['kort', 'maalgrupper', 'tema'], fortell: false, ...mer }, TATT);
  const mine = async (hvem: string) => (await as(hvem, `{ tilpasninger { ${TATT} } }`)).data!['tilpasninger'];
  const fortell = (hvem: string, { id: tilpasningId, versjon }: { id: string; versjon: number }, ja: boolean) => mutate(hvem, 'fortellOmTilpasning', 'FortellOmTilpasningInput', { id: tilpasningId, versjon, fortell: ja }, TATT);
  const slekt = async (hvem: string, erfaringId: string) => ok(await as(hvem, `{ erfaringsslekt(erfaringId: "${erfaringId}") { id forelderId generasjon delt kommune status tittel endringer } }`), 'erfaringsslekt');
  const merker = async () => (await at.database.admin.query<{ n: number }>('SELECT (SELECT count(*) FROM felles.tilpasning)::int + (SELECT count(*) FROM felles.erfaringsopphav)::int AS n')).rows[0]!.n;
  const tiltakI = async (nummer: '3101') => (await at.database.admin.query('SELECT FROM kommune.tiltak WHERE kommune_id = $1', [at.database.kommuner[nummer]])).rowCount!;
  /** Skriver ferdig en erfaring og deler den. */
  const skrivOgDel = async (hvem: string, start: object) => {
    const egen = ok(await mutate(hvem, 'createErfaring', 'CreateErfaringInput', { art: 'tiltak', ...start }, `${EGEN} tilpassetFra { kommune fortalt }`), 'createErfaring');
    ok(await mutate(hvem, 'updateErfaring', 'UpdateErfaringInput', { id: egen.id, versjon: egen.versjon, kort: 'Vi prøvde det', kontekst: 'k', gjennomfoering: 'g', tema: 'arbeid', fase: 'gjennomfoering', maalgrupper: ['Unge'], iakttakelser: ['i'], laerdom: ['l'] }, 'id'), 'updateErfaring');
    ok(await share(hvem, egen.id), 'delErfaring');
    return egen;
  };
  let halden: { id: string; versjon: number; tiltak: { id: string } };
  let andre: string;
  let tredje: string;

  it('blir en idé blant tiltakene, uten at noen får vite det, og bare én gang', async () => {
    const foer = await tiltakI('3101');
    expect([codeOf(await ta('leder3101', id, 2)), codeOf(await ta('leder3101', id, 3, { endringer: 'Annerledes' })), codeOf(await ta('leder3101', v7(), 3)), codeOf(await ta('leser3118', id, 3))]).toEqual(['CONFLICT', 'BAD_INPUT', 'NOT_FOUND', 'FORBIDDEN']);
    const svar = await Promise.all([1, 2].map(() => ta('leder3101', id, 3, { endringer: 'Uten kursdelen', hvorfor: 'Halden har kurs fra før' })));
    expect(svar.map(codeOf).toSorted()).toEqual(['ALT_TILPASSET', 'ingen feil']);
    [halden] = await mine('leder3101');
    expect(halden).toMatchObject({ kommune: 'Indre Østfold', utgave: 3, fortalt: false, kildeBorte: false, nyereUtgave: null, beholdt: ['kort', 'maalgrupper', 'tema'], handlinger: ['updateTilpasning', 'fortellOmTilpasning'] });
    expect(ok(await as('leder3101', `{ tiltak(id: "${halden.tiltak.id}") { status navn maalgrupper beskrivelse } }`), 'tiltak')).toEqual({ status: 'ide', navn: 'Vår egen', maalgrupper: ['Innvandrerkvinner'], beskrivelse: 'Kvinner får veiledning og praksis' });
    expect([codeOf(await ta('leder3101', id, 3)), await tiltakI('3101'), await merker(), (await slekt('leder3118', id)).length, await mine('leder3118')]).toEqual(['ALT_TILPASSET', foer + 1, 0, 1, []]);
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
    const idé = ok(await ta('medlem3103', andre, 2, { fortell: true }), 'taIBruk');
    expect([idé.tiltak, idé.fortalt]).toEqual([null, true]);
    expect(codeOf(await mutate('leder3118', 'createErfaring', 'CreateErfaringInput', { art: 'tiltak', tilpasningId: idé.id }, 'id'))).toBe('BAD_INPUT');
    tredje = (await skrivOgDel('medlem3103', { tilpasningId: idé.id })).id;
    for (const hvem of ['leder3118', 'leder3101', 'medlem3103', 'koordinator']) {
      expect((await slekt(hvem, andre)).map((en: Record<string, unknown>) => [en['id'], en['forelderId'], en['generasjon'], en['kommune'], en['endringer']])).toEqual([[id, null, 1, 'Indre Østfold', null], [andre, id, 2, 'Halden', 'Uten kursdelen'], [tredje, andre, 3, 'Moss', null]]);
    }
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
    expect(codeOf(await ta('medlem3103', id, 3))).toBe('ERFARING_TRUKKET');
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

describe('samtalen under en erfaring', () => {
  const SAMTALE = 'takket foelger handlinger takk { kommune rolle } spoersmaal { id kommune rolle tekst handlinger svar { utgave tekst rolle } }';
  const samtale = async (hvem: string) => ok(await as(hvem, `{ erfaringssamtale(erfaringId: "${id}") { ${SAMTALE} } }`), 'erfaringssamtale');
  const spoer = (hvem: string, tekst: string) => mutate(hvem, 'createErfaringsspoersmaal', 'CreateErfaringsspoersmaalInput', { erfaringId: id, tekst }, SAMTALE);
  const svar = (hvem: string, spoersmaalId: string, tekst: string) => mutate(hvem, 'svarPaaErfaringsspoersmaal', 'SvarPaaErfaringsspoersmaalInput', { spoersmaalId, tekst }, SAMTALE);
  const trekk = (hvem: string, spoersmaalId: string) => mutate(hvem, 'trekkErfaringsspoersmaal', 'TrekkErfaringsspoersmaalInput', { id: spoersmaalId }, SAMTALE);
  const varsler = async (hvem: string) => (await as(hvem, '{ erfaringsvarsler { slag erfaringId kommune } }')).data!['erfaringsvarsler'].filter((en: { erfaringId: string }) => en.erfaringId === id).map((en: { slag: string; kommune: string }) => `${en.slag} ${en.kommune}`);
  let spoersmaalId: string;

  it('spørsmålet og svaret bærer kommunen og rollen, aldri et navn, og eieren får vite det til det er besvart', async () => {
    expect([codeOf(await spoer('leder3118', 'Egen')), codeOf(await spoer('leser3118', 'x')), codeOf(await spoer('koordinator', 'x')), codeOf(await spoer('medlem3103', ' '))]).toEqual(['BAD_INPUT', 'FORBIDDEN', 'FORBIDDEN', 'BAD_INPUT']);
    const stilt = ok(await spoer('medlem3103', `Hva kostet lokalet? ${TAGG}`), 'createErfaringsspoersmaal');
    spoersmaalId = stilt.spoersmaal[0].id;
    expect([await varsler('leder3118'), await varsler('leder3101')]).toEqual([expect.arrayContaining(['spoersmaal Moss']), expect.not.arrayContaining(['spoersmaal Moss'])]);
    expect([codeOf(await svar('leder3101', spoersmaalId, 'Feil kommune')), codeOf(await trekk('leder3101', spoersmaalId))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    ok(await svar('leder3118', spoersmaalId, 'Hundre tusen'), 'svarPaaErfaringsspoersmaal');
    ok(await svar('leder3118', spoersmaalId, 'Åtti tusen'), 'svarPaaErfaringsspoersmaal');
    for (const hvem of ['leder3101', 'koordinator']) {
      const { spoersmaal: [en] } = await samtale(hvem);
      expect(en).toMatchObject({ kommune: 'Moss', rolle: 'nettverksmedlem', tekst: `Hva kostet lokalet? ${TAGG}`, handlinger: [], svar: [{ utgave: 2, tekst: 'Åtti tusen', rolle: 'programleder' }, { utgave: 1, tekst: 'Hundre tusen' }] });
      expect(JSON.stringify(await samtale(hvem))).not.toContain('Person ');
    }
    expect([(await varsler('leder3118')).includes('spoersmaal Moss'), (await varsler('medlem3103')).filter((en: string) => en.startsWith('svar')).length]).toEqual([false, 2]);
  });

  it('takk ses av alle og kan tas tilbake; hvem som følger, blir i kommunen, og det som er sett, er ikke nytt', async () => {
    const takk = (ja: boolean) => mutate('medlem3103', 'takkForErfaring', 'TakkForErfaringInput', { erfaringId: id, takk: ja }, SAMTALE);
    expect([ok(await takk(true), 'takkForErfaring').takk, ok(await takk(true), 'takkForErfaring').takk.length, ok(await takk(false), 'takkForErfaring').takk]).toEqual([[{ kommune: 'Moss', rolle: 'nettverksmedlem' }], 1, []]);
    expect(ok(await mutate('medlem3103', 'foelgErfaring', 'FoelgErfaringInput', { erfaringId: id, foelg: true }, SAMTALE), 'foelgErfaring').foelger).toBe(true);
    expect([(await samtale('leder3118')).foelger, await varsler('medlem3103')]).toEqual([false, []]);
  });

  it('et spørsmål trekkes av den som stilte det: teksten går, og svaret står', async () => {
    ok(await trekk('medlem3103', spoersmaalId), 'trekkErfaringsspoersmaal');
    expect([codeOf(await trekk('medlem3103', spoersmaalId)), codeOf(await svar('leder3118', spoersmaalId, 'For sent'))]).toEqual(['ALT_TRUKKET', 'ALT_TRUKKET']);
    expect((await samtale('leder3118')).spoersmaal).toMatchObject([{ tekst: null, svar: [{ utgave: 2 }, { utgave: 1 }] }]);
    ok(await mutate('leder3118', 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id }, 'status'), 'trekkTilbakeErfaring');
    expect([(await samtale('leder3118')).spoersmaal, (await at.database.admin.query('SELECT FROM felles.erfaringssvar')).rowCount]).toEqual([[], 0]);
  });
});
