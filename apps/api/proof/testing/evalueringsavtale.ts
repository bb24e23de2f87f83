import { expect, it } from '@jest/globals';
import { nettverkLogin } from '#libs/platform';
import type { Json } from './ask.ts';
import type { delingsrom } from './deling-room.ts';
import { paaInnlogging } from './paa-innlogging.ts';

/** Året i år, så noen terminer er forfalt og noen ikke, uansett når prøven går. */
const aar = new Date().getFullYear();
const kvartal = (nr: number) => `${aar - 1 + Math.floor((nr - 1) / 4)}-${['01', '04', '07', '10'][(nr - 1) % 4]}-01`;
const UTGAVE = 'utgave status kontrollsum fraTermin hinder { path code } parter { nr navn sum betaler etterTilskudd svar { svar } } terminer { nr beloep status andeler { part beloep } } finansiering { sum fylkeskommunen kommunene fylkeskommunenFoertHosKommunene }';
const AVTALE = `id versjon handlinger utgaver { utgave status } vist { ${UTGAVE} leveranser { nr handlinger hendelser { hendelse kommentar } } } moeter { id versjon avholdt roller } paaminnelser { slag hva }`;
const ANDEL = 'evalueringsavtaleId gjelder foert versjon sum betalt paaloept etterTilskudd handlinger tilbud { utgave kontrollsum status sum venterPaa } terminer { termin beloep status betaltAar handlinger } aar { aar forpliktet sattAv betalt overfoeres mangler } linjer { id aar navn valgt poster { id disponert } } bok { utgave termin beloep }';

/** Evalueringsavtalen fra utkast til betaling, i den verdenen delingen alt har: to kommuner, koordinatoren og Mysens budsjett. */
export function evalueringsavtalen({ as, codeOf, database }: Pick<ReturnType<typeof delingsrom>, 'as' | 'codeOf'> & { readonly database: () => ReturnType<typeof delingsrom>['database'] }): void {
  let id: string;
  /** Antall rader setningen når på nettverkets egen innlogging, uten api-et. Ingenting blir stående. */
  async function raaEndring(sql: string): Promise<number> {
    const { rows: [nettverk] } = await database().admin.query<{ id: number }>('SELECT id FROM referanse.nettverk');
    return paaInnlogging(database(), nettverkLogin(nettverk!.id), async (client) => {
      await client.query('BEGIN READ WRITE');
      return (await client.query(sql)).rowCount!;
    });
  }
  const gjoer = (hvem: string, root: string, type: string, input: object, felt: string) => as(hvem, `mutation ($input: ${type}!) { ${root}(input: $input) { ${felt} } }`, { input });
  const koord = (root: string, type: string, input: object) => gjoer('koordinator', root, type, input, AVTALE);
  const kommune = (hvem: string, root: string, type: string, input: object) => gjoer(hvem, root, type, { evalueringsavtaleId: id, ...input }, ANDEL);
  const ok = (answer: Awaited<ReturnType<typeof as>>, root: string): Json => { expect([root, codeOf(answer), answer.errors.map((e) => e.extensions?.fields)]).toEqual([root, 'ingen feil', []]); return answer.data![root]; };
  const avtale = async (hvem = 'koordinator', utgave: number | null = null) => ok(await as(hvem, `query ($id: ID!, $utgave: Int) { evalueringsavtale(evalueringsavtaleId: $id, utgave: $utgave) { ${AVTALE} } }`, { id, utgave }), 'evalueringsavtale');
  const andel = async (hvem = 'leder3118') => ok(await as(hvem, `{ evalueringsandeler { ${ANDEL} } }`), 'evalueringsandeler')[0];
  const svar = async (hvem: string, mer: object = {}) => kommune(hvem, 'svarPaaAvtale', 'SvarPaaAvtaleInput', { utgave: 1, kontrollsum: (await avtale('leder3118')).vist.kontrollsum, svar: 'godtatt', rolle: 'Kommunestyret', dato: `${aar - 1}-01-01`, ...mer });
  const part = (navn: string, mer: object) => ({ type: 'kommune', navn, rolle: 'oppdragsgiver', fast: '0', ...mer });
  const innhold = (mer: object = {}) => ({
    fra: kvartal(1), til: `${aar + 2}-12-31`, sum: '400000000', noekkel: 'likt', prisregulering: 'ingen', mva: 'inkludert', mvaProsent: 25, deler: [], opsjoner: [],
    parter: [part('Fylket', { type: 'fylkeskommune', fast: '80000000' }), part('Indre Østfold', { kommunenummer: '3118', tilskuddTil: aar }), part('Halden', { kommunenummer: '3101' }), part('Byrået', { type: 'leverandoer', rolle: 'leverandør' })],
    leveranser: [{ tittel: 'Plan', slag: 'plan', frist: kvartal(1) }], terminer: Array.from({ length: 16 }, (_, i) => ({ forfall: kvartal(i + 1), beloep: '25000000', leveranse: i === 1 ? 1 : null })), ...mer,
  });

  it('et utkast kan være galt, men ikke sendes; kommunene ser det ikke, og en gammel versjon er CONFLICT', async () => {
    const laget = ok(await koord('createEvalueringsavtale', 'CreateEvalueringsavtaleInput', { navn: 'Felles evaluering', ...innhold({ sum: '400000001' }) }), 'createEvalueringsavtale');
    id = laget.id;
    expect([laget.vist.status, laget.vist.hinder]).toEqual(['utkast', [{ path: 'sum', code: 'SUM_MISMATCH' }]]);
    expect(codeOf(await koord('sendAvtaleutgave', 'AvtaleInput', { id, versjon: 1 }))).toBe('BAD_INPUT');
    expect([ok(await as('leder3118', '{ evalueringsavtaler { avtaler { id } } }'), 'evalueringsavtaler').avtaler, ok(await as('leder3118', '{ evalueringsandeler { evalueringsavtaleId } }'), 'evalueringsandeler')]).toEqual([[], []]);
    expect(codeOf(await gjoer('leder3118', 'sendAvtaleutgave', 'AvtaleInput', { id, versjon: 1 }, 'id'))).toBe('FORBIDDEN');
    ok(await koord('updateAvtaleutkast', 'UpdateAvtaleutkastInput', { id, versjon: 1, ...innhold() }), 'updateAvtaleutkast');
    expect(codeOf(await koord('updateAvtaleutkast', 'UpdateAvtaleutkastInput', { id, versjon: 1, ...innhold() }))).toBe('CONFLICT');
    const sendt = ok(await koord('sendAvtaleutgave', 'AvtaleInput', { id, versjon: 2 }), 'sendAvtaleutgave');
    expect([sendt.vist.status, sendt.vist.terminer.flatMap((termin: Json) => termin.andeler).reduce((sum: bigint, en: Json) => sum + BigInt(en.beloep), 0n), codeOf(await koord('updateAvtaleutkast', 'UpdateAvtaleutkastInput', { id, versjon: 3, ...innhold() }))]).toEqual(['venter', 400_000_000n, 'AVTALE_LAAST']);
    // Muren holder også når koden ikke gjør det: det nettverket selv har sendt, når ingen endring fram til.
    expect(await raaEndring('SELECT FROM felles.avtaleutgave')).toBe(1);
    for (const sql of [`UPDATE felles.avtaleutgave SET innhold = '{}'`, 'DELETE FROM felles.avtaleutgave']) expect([sql, await raaEndring(sql)]).toEqual([sql, 0]);
  });

  it('to avtaler med samme kommune kan ikke overlappe', async () => {
    const to = ok(await koord('createEvalueringsavtale', 'CreateEvalueringsavtaleInput', { navn: 'Enda en', ...innhold({ parter: [part('Halden', { kommunenummer: '3101' })] }) }), 'createEvalueringsavtale');
    const svaret = await koord('sendAvtaleutgave', 'AvtaleInput', { id: to.id, versjon: 1 });
    expect([codeOf(svaret), svaret.text.includes('OVERLAPS')]).toEqual(['BAD_INPUT', true]);
  });

  it('hver kommune svarer for seg, på akkurat det den så; et ja fører andelen, som ingen andre ser', async () => {
    expect(codeOf(await svar('leser3118'))).toBe('FORBIDDEN');
    expect(codeOf(await svar('leder3118', { kontrollsum: 'f'.repeat(64) }))).toBe('CONFLICT');
    expect(codeOf(await svar('leder3101', { svar: 'avslaatt' }))).toBe('BAD_INPUT');
    ok(await svar('leder3101', { svar: 'avslaatt', merknad: 'For dyrt.' }), 'svarPaaAvtale');
    expect((await avtale()).vist.status).toBe('avslaatt');
    const vaar = ok(await svar('leder3118', { bokfoert: '20000000' }), 'svarPaaAvtale');
    expect([vaar.foert, vaar.gjelder, vaar.sum, vaar.terminer.length, vaar.bok.length]).toEqual([1, null, '160000000', 16, 16]);
    expect(codeOf(await svar('leder3118'))).toBe('AVTALE_LAAST');
    expect((await andel('leder3101')).foert).toBe(null);
    const { rows } = await database().admin.query('SELECT count(*)::int AS n FROM kommune.andelspost WHERE kommune_id = $1', [database().kommuner['3101']]);
    expect(rows).toEqual([{ n: 0 }]);
    ok(await svar('leder3101'), 'svarPaaAvtale');
    for (const nr of [1, 4]) ok(await koord('registrerAvtalesignatur', 'RegistrerAvtalesignaturInput', { avtaleId: id, utgave: 1, part: nr, dato: `${aar - 1}-01-01`, rolle: 'Direktør' }), 'registrerAvtalesignatur');
    const { vist } = await avtale();
    expect([vist.status, vist.finansiering]).toEqual(['gjelder', { sum: '400000000', fylkeskommunen: '80000000', kommunene: '320000000', fylkeskommunenFoertHosKommunene: '20000000' }]);
    expect(vist.parter[1].etterTilskudd).toBe(String(8n * 10_000_000n));
  });

  it('en termin som venter på en leveranse, betales først når den er levert og godtatt', async () => {
    const linjer = (await andel()).linjer.filter(({ aar: da, navn }: Json) => da === 2025 && navn === 'Evaluering');
    const betal = (termin: number, mer: object = {}) => kommune('leder3118', 'foerAndelsbetaling', 'FoerAndelsbetalingInput', { termin, aar: 2025, dato: `${aar - 1}-12-31`, poster: [{ finansieringspostId: linjer[0].poster[0].id }], ...mer });
    const leveranse = (hendelse: string, mer: object = {}) => koord('foerLeveranse', 'FoerLeveranseInput', { avtaleId: id, leveranse: 1, hendelse, dato: `${aar - 1}-06-01`, ...mer });
    expect([codeOf(await betal(2)), codeOf(await leveranse('godtatt')), codeOf(await leveranse('levert'))]).toEqual(['TERMIN_IKKE_KLAR', 'LEVERANSE_IKKE_LEVERT', 'BAD_INPUT']);
    ok(await leveranse('levert', { dokument: 'Plan, første utgave' }), 'foerLeveranse');
    expect(codeOf(await betal(2))).toBe('TERMIN_IKKE_KLAR');
    ok(await leveranse('sendt_tilbake', { kommentar: 'Mangler metode.' }), 'foerLeveranse');
    ok(await leveranse('levert', { dokument: 'Plan, andre utgave' }), 'foerLeveranse');
    const { vist } = ok(await leveranse('godtatt', { kommentar: 'Bra.' }), 'foerLeveranse');
    expect([vist.leveranser[0].hendelser.map((en: Json) => en.hendelse), codeOf(await leveranse('levert', { dokument: 'x' }))]).toEqual([['godtatt', 'levert', 'sendt_tilbake', 'levert'], 'AVTALE_LAAST']);
    ok(await kommune('leder3118', 'velgAndelslinjer', 'VelgAndelslinjerInput', { versjon: 1, budsjettlinjeIder: linjer.map((en: Json) => en.id) }), 'velgAndelslinjer');
    const betalt = ok(await betal(2), 'foerAndelsbetaling');
    expect([betalt.betalt, betalt.terminer[1].betaltAar, betalt.aar.find((ett: Json) => ett.aar === 2025)]).toMatchObject(['10000000', 2025, { betalt: '10000000' }]);
    expect([codeOf(await betal(2)), codeOf(await betal(17)), codeOf(await kommune('leder3118', 'velgAndelslinjer', 'VelgAndelslinjerInput', { versjon: 1, budsjettlinjeIder: [] }))]).toEqual(['TERMIN_BETALT', 'BAD_INPUT', 'CONFLICT']);
  });

  it('en part går ut: det forfalte står, resten deles på nytt, og boka føres tilbake først når alle har sagt ja', async () => {
    const foer = await avtale();
    const ny = ok(await koord('nyAvtaleutgave', 'NyAvtaleutgaveInput', { id, versjon: foer.versjon, endring: 'Halden går ut.' }), 'nyAvtaleutgave');
    expect([ny.vist.status, codeOf(await koord('nyAvtaleutgave', 'NyAvtaleutgaveInput', { id, versjon: ny.versjon, endring: 'Igjen.' }))]).toEqual(['utkast', 'AVTALE_HAR_UTKAST']);
    const parter = innhold().parter.map((en: Json) => (en.navn === 'Halden' ? { ...en, utFra: 13 } : en));
    const utkast = ok(await koord('updateAvtaleutkast', 'UpdateAvtaleutkastInput', { id, versjon: ny.versjon, endring: 'Halden går ut.', ...innhold({ parter }) }), 'updateAvtaleutkast');
    const sendt = ok(await koord('sendAvtaleutgave', 'AvtaleInput', { id, versjon: utkast.versjon }), 'sendAvtaleutgave');
    expect([sendt.vist.parter.map((en: Json) => en.sum), sendt.utgaver[1].status]).toEqual([['80000000', '200000000', '120000000', '0'], 'gjelder']);
    const { tilbud } = await andel();
    ok(await svar('leder3118', { utgave: 2, kontrollsum: tilbud.kontrollsum }), 'svarPaaAvtale');
    expect(await andel()).toMatchObject({ foert: 1, gjelder: 1, sum: '160000000' });
    ok(await svar('leder3101', { utgave: 2, kontrollsum: tilbud.kontrollsum }), 'svarPaaAvtale');
    for (const nr of [1, 4]) ok(await koord('registrerAvtalesignatur', 'RegistrerAvtalesignaturInput', { avtaleId: id, utgave: 2, part: nr, dato: `${aar - 1}-01-01`, rolle: 'Direktør' }), 'registrerAvtalesignatur');
    expect((await andel()).handlinger).toContain('taInnEvalueringsandel');
    expect(codeOf(await kommune('leder3118', 'taInnEvalueringsandel', 'TaInnEvalueringsandelInput', { utgave: 1 }))).toBe('CONFLICT');
    const inne = ok(await kommune('leder3118', 'taInnEvalueringsandel', 'TaInnEvalueringsandelInput', { utgave: 2 }), 'taInnEvalueringsandel');
    expect([inne.foert, inne.sum, inne.bok.length, inne.terminer[1].betaltAar]).toEqual([2, '200000000', 24, 2025]);
  });
}
