import { describe, expect, it } from '@jest/globals';
import { anonymousContext, innsynLogin, runInContext, type RequestContext } from '#libs/platform';
import { groupName } from '#libs/platform/wall';
import { Leselogg } from '#libs/tilgang';
import { innsynRoom, LUKK } from '../testing/innsyn-room.ts';
import { codeOf } from '../testing/tilgang-room.ts';

const at = innsynRoom();
const TILTAK = 'query ($id: ID!) { tiltak(id: $id) { navn } }';
const SATSING = '{ satsing { navn } }';
/** Setningene siden sist, i korthet og uten oppslaget av økten. */
const said = () => at.recorder.take().map(({ login, sql }) => `${login}: ${sql.split(' ').slice(0, 4).join(' ')}`).filter((text) => !text.startsWith('innlogging: WITH oekt AS') && !text.includes('set_config'));
const later = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); });
const asEva = <T>(work: () => Promise<T>) => {
  const kommuneId = at.kommuner['3118'];
  const arbeidsrom = { kode: '3118', type: 'kommune', navn: '', kommuneId, utgave: null, utenfra: true, avtaler: [1], lesere: [{ id: at.evaMedlemskap, avtalerom: 1, firma: 'Byrået' }] } as RequestContext['arbeidsrom'];
  return runInContext({ ...anonymousContext(), login: innsynLogin(kommuneId), person: { id: at.evaId, navn: 'eva' }, arbeidsrom, roller: ['evaluator'] }, work);
};

describe('leseloggen', () => {
  it('skrives etter at åpningen er prøvd og før noe leses, på sin egen innlogging', async () => {
    at.recorder.take();
    await at.eva('3118', SATSING);
    const les = `k${at.kommuner['3118']}_les`;
    expect(said()).toEqual([`${les}: SELECT avtalerom FROM kommune.innsyn`, 'leselogg: INSERT INTO kommune.lesing (kommune_id,', `${les}: SELECT s.id, s.navn, s.type,`]);
  });

  it('er lagret mens lesingen ennå ikke har svart', async () => {
    const before = (await at.lesinger('3118')).length;
    await at.room.admin.query('BEGIN; LOCK TABLE kommune.satsing IN ACCESS EXCLUSIVE MODE');
    let answered = false;
    const reading = at.eva('3118', SATSING).then((response) => { answered = true; return response; });
    // En annen tilkobling ser bare det som er lagret.
    const other = await at.connect(`k${at.kommuner['3118']}`);
    for (let i = 0; i < 200 && (await other.query('SELECT FROM kommune.lesing')).rowCount === before; i++) await later(25);
    expect([(await other.query('SELECT FROM kommune.lesing')).rowCount, answered]).toEqual([before + 1, false]);
    await at.room.admin.query('COMMIT');
    expect(codeOf(await reading)).toBe('ingen feil');
  });

  it('fører hvert rotfelt i en spørring for seg, med raden det gjelder, også når lesingen slår feil', async () => {
    const { tiltak, ide } = at.rows['3118'];
    const before = (await at.lesinger('3118')).length;
    await at.eva('3118', 'query ($id: ID!) { a: tiltak(id: $id) { navn } b: tiltak(id: $id) { navn } satsing { navn } }', { id: tiltak });
    expect(codeOf(await at.eva('3118', TILTAK, { id: ide }))).toBe('NOT_FOUND');
    expect(codeOf(await at.eva('3118', TILTAK, { id: 'ikke-en-id' }))).toBe('BAD_INPUT');
    const noted = (await at.lesinger('3118')).slice(before);
    expect(noted.slice(0, 3).map(({ hva, gjelder }) => `${hva} ${gjelder}`).sort()).toEqual(['satsing null', `tiltak ${tiltak}`, `tiltak ${tiltak}`]);
    expect(noted.slice(3).map(({ hva, gjelder }) => [hva, gjelder])).toEqual([['tiltak', ide], ['tiltak', null]]);
    expect(new Set(noted.map(({ navn, rom, rolle }) => `${navn} ${rom} ${rolle}`))).toEqual(new Set(['eva evaluering evaluator']));
  });

  it('stanser lesingen når den ikke kan skrives', async () => {
    const group = groupName(at.room.config.database.database, 'leselogg');
    await at.room.admin.query(`REVOKE INSERT ON kommune.lesing FROM ${group}`);
    at.recorder.take();
    for (const query of [SATSING, '{ oversikt { satsing } }', '{ tiltakListe { antall } }']) {
      const response = await at.eva('3118', query);
      expect([query, codeOf(response), /SYNLIG/.test(response.text)]).toEqual([query, 'FORBIDDEN', false]);
    }
    expect(codeOf(await at.eva('evaluering', '{ mineInnsyn { satsing } }'))).toBe('FORBIDDEN');
    await at.room.admin.query(`GRANT INSERT ON kommune.lesing TO ${group}`);
    const reads = said().filter((text) => /_les: /.test(text));
    expect(new Set(reads.map((text) => text.replace(/^k\d+_les: /, '')))).toEqual(new Set(['SELECT avtalerom FROM kommune.innsyn', 'SELECT min(fra) AS fra,']));
    expect(codeOf(await at.eva('3118', SATSING))).toBe('ingen feil');
  });

  it('er for de utenfra: en lang lesing stanser når kommunen lukker, og kommunens egne føres ikke', async () => {
    const logg = at.room.app.get(Leselogg);
    const id = at.kommuner['3118'];
    const own = <T>(work: () => Promise<T>) => runInContext({ ...anonymousContext(), login: `k${id}` as const, person: { id: at.evaId, navn: 'egen' }, arbeidsrom: { kode: '3118', type: 'kommune', navn: '', kommuneId: id, utgave: null }, roller: ['leser'] }, work);
    const before = [await at.lesinger('3118'), await at.lesinger('3101')];
    await own(async () => { await logg.assertInnsynOpen(); await logg.note({ kommuneId: id, hva: 'fellesoversikt' }, { kommuneId: at.kommuner['3101'], hva: 'fellesoversikt', gjelder: at.rows['3101'].plan }); });
    expect(await at.lesinger('3118')).toEqual(before[0]);
    expect((await at.lesinger('3101')).slice(before[1]!.length)).toEqual([{ hva: 'fellesoversikt', gjelder: at.rows['3101'].plan, navn: 'egen', rom: '3118', rolle: 'leser' }]);
    await expect(own(() => logg.note({ kommuneId: 999_999, hva: 'x', gjelder: 'ikke-en-id' }))).rejects.toMatchObject({ code: 'BAD_INPUT' });

    await asEva(() => logg.assertInnsynOpen());
    const { body } = await at.ask(at.ledere['3118'], '3118', '{ innsyn { id versjon } }');
    await at.ask(at.ledere['3118'], '3118', LUKK, { input: { ...body.data.innsyn[0], begrunnelse: 'Avtalen er sagt opp' } });
    await expect(asEva(() => logg.assertInnsynOpen())).rejects.toMatchObject({ code: 'IKKE_AAPNET' });
    await at.open('3118');
    await asEva(() => logg.assertInnsynOpen());
  });
});
