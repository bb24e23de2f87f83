import { describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import type { Answer } from './testing/ask.ts';
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
