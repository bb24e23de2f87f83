import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
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
    expect(egen).toMatchObject({ versjon: 1, utfall: 'paagaar', kostnadPresisjon: 'omtrent', deltUtgave: 0, handlinger: ['updateErfaring', 'updateErfaringsbilde', 'removeErfaring'] });
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

describe('bildene til en erfaring', () => {
  const BILDER = 'bilder { id altTekst samtykkeTil bredde hoeyde url hinder arkivert trukket versjon }';
  const hemmelig = 'HEMMELIG-STED-59-11';
  /** Et fotografi slik en telefon lager det: liggende lagret, stående vist, med sted, profil og kommentar ved siden av bildepunktene. */
  async function foto(farge: string): Promise<Buffer> {
    const jpeg = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: farge } }).withMetadata({ orientation: 6 }).withIccProfile('p3')
      .withExif({ IFD0: { Copyright: hemmelig, Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 33/1 0/1' } }).jpeg().toBuffer();
    const kommentar = Buffer.from(hemmelig);
    return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xFF, 0xFE, 0, kommentar.length + 2]), kommentar, jpeg.subarray(2)]);
  }
  async function last(hvem: string, erfaringId: string, innhold: Buffer, mer: Record<string, string> = {}, filnavn = 'bilde.jpg') {
    const skjema = new FormData();
    for (const [navn, verdi] of Object.entries({ erfaringId, altTekst: 'En sliten kiosk', samtykke: 'ingen_gjenkjennes', ...mer })) skjema.append(navn, verdi);
    skjema.append('fil', new Blob([Uint8Array.from(innhold)]), filnavn);
    const rom = hvem.slice(-4);
    const svar = await fetch(`${at.url}/filer/${rom}/erfaringsbilde`, { method: 'POST', headers: { cookie: at.cookies[hvem]!, 'x-arbeidsrom': rom }, body: skjema });
    return { status: svar.status, body: await svar.json() as Record<string, never> & { errors?: { extensions: { code: string; fields?: { path: string; code: string }[] } }[] } };
  }
  const kode = ({ body }: { body: { errors?: { extensions: { code: string } }[] } }) => body.errors?.[0]?.extensions.code ?? 'ingen feil';
  const hent = async (hvem: string, adresse: string, merke?: string) => {
    const svar = await fetch(`${at.url}${adresse}`, { headers: { cookie: at.cookies[hvem]!, ...(merke && { 'if-none-match': merke }) } });
    return { status: svar.status, hoder: svar.headers, innhold: Buffer.from(await svar.arrayBuffer()) };
  };
  const delt = (hvem: string, bilde: string) => `/filer/${hvem === 'koordinator' ? 'felles' : hvem === 'evaluator' ? '3118' : hvem.slice(-4)}/erfaringsbank/${bilde}`;
  const bank = async (hvem: string) => (await as(hvem, `{ erfaring(id: "${id}") { fjernedeBilder bilder { id altTekst bredde hoeyde url } innhold { tittel } } }`)).data!['erfaring'];
  const egne = async () => (await as('leder3118', `{ egenErfaring(id: "${id}") { ${BILDER} } }`)).data!['egenErfaring'].bilder;
  const mutate = (hvem: string, root: string, type: string, input: object, felt = BILDER) => as(hvem, `mutation ($input: ${type}!) { ${root}(input: $input) { ${felt} } }`, { input });
  const utkast = async () => (await as('leder3118', `{ erfaringsdelingsutkast(erfaringId: "${id}") { kontrollsum seOver { felt slag } bilder { id altTekst samtykkeTil } bilderSomBlirIgjen { altTekst hinder } } }`)).data!['erfaringsdelingsutkast'];
  const del = async () => mutate('leder3118', 'delErfaring', 'DelErfaringInput', { id, kontrollsum: (await utkast()).kontrollsum, bekreftet: true, kjentMedSaksdokument: true }, 'utgave utdatert');
  const chunks = (webp: Buffer) => { const navn: string[] = []; for (let i = 12; i < webp.length; i += 8 + webp.readUInt32LE(i + 4) + (webp.readUInt32LE(i + 4) % 2)) navn.push(webp.toString('latin1', i, i + 4)); return navn; };
  let id: string;
  let a: string;
  let b: string;

  it('tegnes på nytt: snudd, høyst 2000 punkter, og ikke ett byte av det som lå ved siden av bildepunktene, noe sted', async () => {
    ({ id } = (await mutate('leder3118', 'createErfaring', 'CreateErfaringInput', { art: 'prosess', tittel: 'Kiosken' }, 'id')).data!['createErfaring']);
    await mutate('leder3118', 'updateErfaring', 'UpdateErfaringInput', { id, versjon: 1, kort: 'k', kontekst: 'k', gjennomfoering: 'g', tema: 'arbeid', fase: 'gjennomfoering', maalgrupper: ['Unge'], iakttakelser: ['Ro'], laerdom: ['Start tidlig'] }, 'id');
    const sendt = await foto('#336699');
    expect([sendt.includes(hemmelig), sendt.includes('Exif'), sendt.includes('ICC_PROFILE')]).toEqual([true, true, true]);
    expect((await last('leder3118', id, sendt)).status).toBe(201);
    [{ id: a }] = await egne();
    expect(await egne()).toMatchObject([{ altTekst: 'En sliten kiosk', bredde: 1000, hoeyde: 2000, hinder: null, versjon: 1 }]);
    const { hoder, innhold } = await hent('leder3118', `/filer/3118/erfaringsbilde/${a}`);
    expect([hoder.get('content-type'), hoder.get('cache-control'), chunks(innhold)]).toEqual(['image/webp', 'private, no-cache', ['VP8 ']]);
    for (const table of ['kommune.erfaringsbilde', 'kommune.logg', 'kommune.svar']) {
      const { rows } = await at.database.admin.query<{ rad: string }>(`SELECT to_jsonb(t)::text AS rad FROM ${table} t`);
      for (const tegn of [hemmelig, 'Exif', 'ICC_PROFILE', 'GPS']) expect([table, tegn, rows.filter(({ rad }) => rad.includes(tegn) || rad.includes(Buffer.from(tegn).toString('hex'))).length]).toEqual([table, tegn, 0]);
    }
  });

  it('tar ikke imot noe annet enn et helt JPEG-, PNG- eller WebP-bilde, uansett navn, og sier hva som er galt', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');
    const heic = Buffer.from('0000001c6674797068656963000000006d696631686569636d696166', 'hex');
    const png = await sharp({ create: { width: 3, height: 3, channels: 4, background: '#fff' } }).png().toBuffer();
    const bombe = Buffer.from(png);
    bombe.writeUInt32BE(60_000, 16);
    bombe.writeUInt32BE(60_000, 20);
    bombe.writeUInt32BE(crc32(bombe.subarray(12, 29)), 29);
    const gif = await sharp(png).gif().toBuffer();
    const feil = async (innhold: Buffer, mer = {}) => kode(await last('leder3118', id, innhold, mer));
    expect([await feil(svg), await feil(heic), await feil(gif), await feil(Buffer.from('PK\u0003\u0004makro')), await feil((await foto('#111')).subarray(0, 9000)), await feil(bombe), await feil(Buffer.alloc(0))])
      .toEqual(['BILDE_TYPE', 'BILDE_TYPE', 'BILDE_TYPE', 'BILDE_TYPE', 'BILDE_TYPE', 'BILDE_FOR_STORT', 'FIL_TOM']);
    const felt = async (mer: Record<string, string>) => (await last('leder3118', id, png, mer)).body.errors?.[0]?.extensions.fields;
    expect([await felt({ altTekst: ' ' }), await felt({ samtykke: 'ja' }), await felt({ samtykkeTil: '2099-01-01' }), await felt({ samtykke: 'skriftlig', samtykkeTil: '2020-01-01' })]).toEqual([
      [{ path: 'altTekst', code: 'REQUIRED' }], [{ path: 'samtykke', code: 'NOT_ALLOWED' }], [{ path: 'samtykkeTil', code: 'NOT_ALLOWED' }], [{ path: 'samtykkeTil', code: 'TOO_EARLY' }]]);
    expect([kode(await last('leser3118', id, png)), kode(await last('leder3101', id, png))]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    expect(await egne()).toHaveLength(1);
  });

  it('deles slik forhåndsvisningen viser det, og leses av nettverket med spor, men utkastet leses av ingen andre', async () => {
    await last('leder3118', id, await foto('#993333'), { altTekst: 'Ungdom ved disken', samtykke: 'skriftlig', samtykkeTil: '2999-01-01' });
    b = (await egne())[1].id;
    expect((await mutate('leder3118', 'updateErfaringsbilde', 'UpdateErfaringsbildeInput', { id: b, versjon: 1, plass: 1 })).data!['updateErfaringsbilde'].bilder.map((en: { id: string }) => en.id)).toEqual([b, a]);
    expect(await utkast()).toMatchObject({ bilder: [{ id: b, altTekst: 'Ungdom ved disken', samtykkeTil: '2999-01-01' }, { id: a }], bilderSomBlirIgjen: [] });
    expect((await del()).data!['delErfaring']).toEqual({ utgave: 1, utdatert: false });
    await mutate('leder3118', 'updateErfaringsbilde', 'UpdateErfaringsbildeInput', { id: a, versjon: 1, altTekst: 'Kiosken før' });
    expect((await del()).data!['delErfaring']).toEqual({ utgave: 2, utdatert: false });
    for (const hvem of ['leder3101', 'koordinator']) {
      expect(await bank(hvem)).toMatchObject({ fjernedeBilder: 0, bilder: [{ id: b, altTekst: 'Ungdom ved disken', bredde: 1000, url: delt(hvem, b) }, { altTekst: 'Kiosken før' }] });
      const { status, hoder, innhold } = await hent(hvem, delt(hvem, a));
      expect([status, chunks(innhold), (await hent(hvem, delt(hvem, a), hoder.get('etag')!)).status]).toEqual([200, ['VP8 '], 304]);
    }
    expect([(await hent('leder3101', `/filer/3101/erfaringsbilde/${a}`)).status, (await hent('leder3101', `/filer/3118/erfaringsbilde/${a}`)).status, (await hent('evaluator', delt('evaluator', a))).status]).toEqual([404, 403, 403]);
    const { rows } = await at.database.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM kommune.lesing WHERE hva = 'erfaringsbilde' AND gjelder = $1`, [id]);
    expect(rows).toEqual([{ n: 4 }]);
  });

  it('trekkes samtykket, er bildet borte i utkastet, i alle utgaver og for alle, også den som har det fra før; teksten står', async () => {
    const merke = (await hent('leder3101', delt('leder3101', a))).hoder.get('etag')!;
    const trekk = (hvem: string, hva: string) => mutate(hvem, 'trekkSamtykke', 'TrekkSamtykkeInput', { id: hva });
    expect([codeOf(await trekk('leder3101', a)), codeOf(await trekk('leser3118', a)), codeOf(await trekk('leder3118', a)), codeOf(await trekk('leder3118', a))]).toEqual(['NOT_FOUND', 'FORBIDDEN', 'ingen feil', 'BILDE_SAMTYKKE']);
    const { rows } = await at.database.admin.query(`SELECT (SELECT count(*)::int FROM felles.erfaringsbilde WHERE id = $1 AND innhold IS NOT NULL) + (SELECT count(*)::int FROM kommune.erfaringsbilde WHERE id = $1 AND innhold IS NOT NULL) AS igjen,
      (SELECT array_agg(coalesce(alt_tekst, '-')) FROM felles.utgavebilde WHERE bilde_id = $1) AS tekster`, [a]);
    expect(rows).toEqual([{ igjen: 0, tekster: ['-', '-'] }]);
    for (const hvem of ['leder3101', 'koordinator', 'leder3118']) {
      expect(await bank(hvem)).toMatchObject({ fjernedeBilder: 1, bilder: [{ id: b }], innhold: { tittel: 'Kiosken' } });
      expect([(await hent(hvem, delt(hvem, a), merke)).status, (await hent(hvem, delt(hvem, b))).status]).toEqual([404, 200]);
    }
    expect([(await hent('leder3118', `/filer/3118/erfaringsbilde/${a}`, merke)).status, (await egne()).find((en: { id: string }) => en.id === a)]).toMatchObject([404, { hinder: 'trukket', url: null, altTekst: null }]);
  });

  it('en kortere frist gjelder med det samme, og dagen etter er bildet borte for alle, uten at noen har gjort noe', async () => {
    const { versjon } = (await egne()).find((en: { id: string }) => en.id === b);
    const idag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());
    expect(codeOf(await mutate('leder3118', 'endreBildesamtykke', 'EndreBildesamtykkeInput', { id: b, versjon, samtykke: 'skriftlig', samtykkeTil: idag }))).toBe('ingen feil');
    expect([(await at.database.admin.query(`SELECT samtykke_til::text AS til FROM felles.erfaringsbilde WHERE id = $1`, [b])).rows, (await hent('leder3101', delt('leder3101', b))).status]).toEqual([[{ til: idag }], 200]);
    for (const schema of ['felles', 'kommune']) await at.database.admin.query(`UPDATE ${schema}.erfaringsbilde SET samtykke_til = samtykke_til - 1 WHERE id = $1`, [b]);
    for (const hvem of ['leder3101', 'koordinator', 'leder3118']) expect([(await bank(hvem)).bilder, (await bank(hvem)).fjernedeBilder, (await hent(hvem, delt(hvem, b))).status]).toEqual([[], 2, 404]);
    expect((await hent('leder3118', `/filer/3118/erfaringsbilde/${b}`)).status).toBe(404);
    expect(await utkast()).toMatchObject({ bilder: [], bilderSomBlirIgjen: [{ altTekst: 'Ungdom ved disken', hinder: 'utloept' }, { altTekst: null, hinder: 'trukket' }] });
    expect(codeOf(await mutate('leder3118', 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id }, 'status'))).toBe('ingen feil');
    expect((await at.database.admin.query('SELECT FROM felles.erfaringsbilde')).rowCount).toBe(0);
  });
});
