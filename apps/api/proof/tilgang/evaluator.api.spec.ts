import { describe, expect, it } from '@jest/globals';
import { may } from '#libs/contracts';
import { isUsedIn } from '#libs/tilgang';
import { anonymousContext, innsynLogin, runInContext, UnitOfWork } from '#libs/platform';
import type { Json } from '../testing/ask.ts';
import { synlig } from '../testing/innsyn-rows.ts';
import { innsynRoom } from '../testing/innsyn-room.ts';
import { operation, rootFields, type RootField } from '../testing/root-fields.ts';
import { smallestArguments } from '../testing/smallest-arguments.ts';
import { codeOf, fieldsOf } from '../testing/tilgang-room.ts';

const at = innsynRoom();
const aapnet = ['3118', '3101'] as const;
const session = /^innlogging: WITH oekt AS/;

const all = () => rootFields(at.room.app);
/** Rotfeltene en evaluator kan åpne i en kommunes rom. */
const readable = () => all().filter(({ kind, permission }) => kind === 'query' && permission !== null && isUsedIn(permission, 'kommune', true) && may(['evaluator'], permission));

/** Argumentene som gir svar. Et nytt rotfelt som tar en id, må stå her. */
function argumentsFor(root: RootField, nummer: '3118' | '3101'): Record<string, unknown> {
  const { tiltak, tilskudd, indikator, laasing, barriere, deling } = at.rows[nummer];
  const known: Record<string, unknown> = { 'tiltak.id': tiltak, 'tiltakOekonomi.tiltakId': tiltak, 'hovedbok.tilskuddId': tilskudd, 'indikator.id': indikator, 'laastPeriode.periodehendelseId': laasing, 'barriere.id': barriere, 'visDeling.id': deling, perDato: '2025-06-01', aar: 2025 };
  if (root.name === 'vedlegg') return { tiltakId: tiltak };
  return Object.fromEntries(Object.keys(smallestArguments(root.field.args)).map((name) => {
    const value = known[`${root.name}.${name}`] ?? known[name];
    if (value === undefined) throw new Error(`${root.name}(${name}): si hva en evaluator skal spørre med.`);
    return [name, value];
  }));
}

/** Alt svaret sier at den som spør, kan gjøre. */
function acts(value: Json): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => (['handlinger', 'muligeStatuser'].includes(name) ? inner as string[] : acts(inner)));
}

describe('en evaluator', () => {
  it.each(aapnet)('leser alt hun kan spørre om i %s, uten utkast, uten de andre og uten noe å gjøre', async (nummer) => {
    const other = nummer === '3118' ? '3101' : '3118';
    let whole = '';
    for (const root of readable()) {
      const response = await at.eva(nummer, operation(root), argumentsFor(root, nummer));
      expect([root.name, codeOf(response), response.text.match(/UTKAST[^"]*/g)]).toEqual([root.name, 'ingen feil', null]);
      expect([root.name, response.text.includes(`-${other}`), response.text.includes('-3105'), acts(response.body.data)]).toEqual([root.name, false, false, []]);
      whole += response.text;
    }
    for (const hva of ['satsing', 'tiltak', 'dokument', 'resultat', 'milepael', 'laerdom', 'historie', 'ansvarlig', 'indikator', 'definisjon', 'måling', 'belegg', 'hendelse', 'låst', 'mekanisme', 'antakelse', 'leddbelegg', 'delt']) expect(whole).toMatch(new RegExp(`${synlig(nummer).source} ${hva}`));
    expect(readable().length).toBeGreaterThanOrEqual(5);
  });

  it('får det samme svaret om et utkast som om noe som ikke finnes', async () => {
    const query = 'query ($id: ID!) { tiltak(id: $id) { navn } }';
    const [ide, missing] = [await at.eva('3118', query, { id: at.rows['3118'].ide }), await at.eva('3118', query, { id: at.rows['3101'].tiltak })];
    expect([codeOf(ide), ide.text]).toEqual(['NOT_FOUND', missing.text]);
    const ikkeGodkjent = await at.eva('3118', 'query ($id: ID!) { indikator(id: $id) { navn } }', { id: at.rows['3118'].ikkeGodkjent });
    expect(ikkeGodkjent.text).toBe(missing.text.replaceAll('tiltak', 'indikator'));
    const bareNettverkets = await at.eva('3118', 'query ($id: ID!) { visDeling(id: $id) { satsing } }', { id: at.rows['3118'].bareNettverkets });
    expect(bareNettverkets.text).toBe(missing.text.replaceAll('tiltak', 'visDeling'));
    const ikkeLaast = await at.eva('3118', 'query ($id: ID!) { laastPeriode(periodehendelseId: $id) { periode } }', { id: at.rows['3118'].ikkeGodkjentLaasing });
    expect(ikkeLaast.text).toBe(missing.text.replaceAll('tiltak', 'laastPeriode'));
    expect((await at.eva('3118', '{ oversikt { tiltakPerStatus { status antall } gjoeremaal { type } sisteEndringer { nr } } }')).body.data.oversikt)
      .toEqual({ tiltakPerStatus: [{ status: 'i_drift', antall: 1 }], gjoeremaal: [], sisteEndringer: [] });
  });

  it('får det samme svaret fra en kommune som ikke har åpnet, som fra et nummer ingen har, og ingenting leses eller føres', async () => {
    at.recorder.take();
    for (const root of readable()) {
      const answers = await Promise.all(['3105', '3103', '9999'].map((rom) => at.eva(rom, operation(root, 2), argumentsFor(root, '3118'))));
      expect([root.name, new Set(answers.map(({ status, text }) => `${status} ${text}`)).size, codeOf(answers[0]!)]).toEqual([root.name, 1, 'IKKE_AAPNET']);
    }
    const asked = new Set(at.recorder.take().map(({ login, sql }) => `${login}: ${sql}`).filter((text) => !session.test(text) && !text.includes('set_config')));
    expect([...asked]).toEqual([expect.stringContaining(`k${at.kommuner['3105']}_les: SELECT avtalerom FROM kommune.innsyn`)]);
    expect(await at.lesinger('3105')).toEqual([]);
  });

  it('endrer ingenting: hver endring stanses før noe slås opp', async () => {
    const mutations = all().filter(({ kind, permission }) => kind === 'mutation' && permission !== null);
    expect(mutations.length).toBeGreaterThan(30);
    // I avtalens rom skriver hun funnene sine; ellers endrer hun ingenting der heller.
    const egne = mutations.filter(({ permission }) => isUsedIn(permission!, 'evaluering') && may(['evaluator'], permission!));
    expect(egne.length).toBeLessThan(mutations.length / 4);
    for (const rom of ['3118', '3105', 'evaluering']) for (const root of rom === 'evaluering' ? mutations.filter((en) => !egne.includes(en)) : mutations) {
      at.recorder.take();
      const response = await at.eva(rom, operation(root, 1), smallestArguments(root.field.args));
      expect([root.name, rom, codeOf(response)]).toEqual([root.name, rom, 'FORBIDDEN']);
      expect([root.name, at.recorder.take().map(({ login, sql }) => `${login}: ${sql}`).filter((text) => !session.test(text))]).toEqual([root.name, []]);
    }
  });

  it('får heller ingen arbeidsenhet, om koden skulle be om en for henne', async () => {
    const kommuneId = at.kommuner['3118'];
    const arbeidsrom = { kode: '3118', type: 'kommune', navn: '', kommuneId, utgave: null, utenfra: true } as const;
    at.recorder.take();
    const work = runInContext({ ...anonymousContext(), login: innsynLogin(kommuneId), arbeidsrom, roller: ['evaluator'] }, () => at.room.app.get(UnitOfWork).run('PROEVE', async () => null));
    await expect(work).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(at.recorder.take()).toEqual([]);
  });

  it('leser ingenting i evalueringens eget rom, og spør ikke om evalueringen i en kommunes', async () => {
    for (const root of readable()) expect([root.name, codeOf(await at.eva('evaluering', operation(root, 2), argumentsFor(root, '3118')))]).toEqual([root.name, 'FORBIDDEN']);
    expect(codeOf(await at.eva('3118', '{ mineInnsyn { navn } }'))).toBe('FORBIDDEN');
    for (const query of ['{ innsyn { id } }', '{ lesinger { neste } }', '{ logg { neste } }', '{ medlemskap { id } }']) expect([query, codeOf(await at.eva('3118', query))]).toEqual([query, 'FORBIDDEN']);
  });

  it('er kommunens egen når hun også hører til der: da leser hun på kommunens innlogging, og ingenting føres', async () => {
    const { epost } = await at.room.person('begge', { rolle: 'leser' }, { rolle: 'evaluator', rom: 'evaluering', kommuneId: null });
    const cookie = await at.room.loginAs(epost);
    const before = await at.lesinger('3118');
    at.recorder.take();
    expect(codeOf(await at.ask(cookie, '3118', '{ satsing { navn } }'))).toBe('ingen feil');
    expect(at.recorder.take().map(({ login }) => login)).toEqual(['innlogging', `k${at.kommuner['3118']}`]);
    expect(await at.lesinger('3118')).toEqual(before);
    expect(codeOf(await at.ask(cookie, '3101', '{ satsing { navn } }'))).toBe('ingen feil');
    expect((await at.lesinger('3101')).at(-1)).toMatchObject({ navn: 'begge', hva: 'satsing' });
  });

  it('ser hvem som har åpnet, og kommunen ser at hun har spurt', async () => {
    const { body } = await at.eva('evaluering', '{ mineInnsyn { kommunenummer navn satsing } }');
    expect(body.data.mineInnsyn).toEqual([{ kommunenummer: '3101', navn: 'Halden', satsing: 'SYNLIG-3101 satsing' }, { kommunenummer: '3118', navn: 'Indre Østfold', satsing: 'SYNLIG-3118 satsing' }]);
    for (const nummer of aapnet) expect((await at.lesinger(nummer)).at(-1)).toEqual({ hva: 'mineInnsyn', gjelder: null, navn: 'eva', rom: 'evaluering', rolle: 'evaluator' });
    expect(await at.lesinger('3105')).toEqual([]);
    expect((await at.eva('evaluering', '{ mineInnsyn(fylkesnummer: "03") { navn } }')).body.data.mineInnsyn).toEqual([]);
  });

  it('må si hvilket fylke det gjelder, når installasjonen har flere kommuner enn ett svar spør i', async () => {
    await at.room.forvalter.query(`
      WITH ny AS (INSERT INTO referanse.kommune (navn, fylkesnummer) SELECT 'Kommune ' || n, '90' FROM generate_series(1, 51) n RETURNING id),
      nummer AS (INSERT INTO referanse.kommunenummer (nummer, kommune_id) SELECT (9000 + row_number() OVER ())::text, id FROM ny)
      INSERT INTO tilgang.arbeidsrom (kommune_id) SELECT id FROM ny`);
    const ask = (fylkesnummer?: string) => at.eva('evaluering', 'query ($f: String) { mineInnsyn(fylkesnummer: $f) { kommunenummer } }', { f: fylkesnummer });
    expect(fieldsOf(await ask())).toEqual([{ path: 'fylkesnummer', code: 'REQUIRED' }]);
    expect(fieldsOf(await ask('90'))).toEqual([{ path: 'fylkesnummer', code: 'TOO_MANY' }]);
    expect((await ask('31')).body.data.mineInnsyn).toHaveLength(2);
  });
});
