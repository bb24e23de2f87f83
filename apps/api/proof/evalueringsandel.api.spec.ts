import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import type { Answer, Json } from './testing/ask.ts';
import { delingsrom } from './testing/deling-room.ts';

const at = delingsrom();
const { codeOf } = at;
const aar = new Date().getFullYear();
const dag = (offset = 0) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(Date.now() + offset * 86_400_000));
const ANDEL = 'evalueringsavtaleId gjelder foert versjon sum betalt paaloept handlinger tilbud { utgave kontrollsum status sum terminer { termin foer beloep } } terminer { termin forfall beloep status betaltAar handlinger } aar { aar forpliktet sattAv betalt overfoeres mangler } linjer { id aar navn valgt sattAv poster { id disponert } } bok { utgave termin beloep tilbake }';
const AVTALE = 'id versjon handlinger utgaver { utgave status } vist { utgave status sum fraTermin hinder { path code } parter { nr navn sum } terminer { nr beloep andeler { part beloep } } leveranser { nr hendelser { hendelse } merknader { kommune rolle tekst } } } moeter { id versjon avholdt }';
const gjoer = (hvem: string, root: string, type: string, input: object, felt: string): Promise<Answer> => at.as(hvem, `mutation ($input: ${type}!) { ${root}(input: $input) { ${felt} } }`, { input });
const ok = (answer: Answer, root: string): Json => { expect([root, codeOf(answer), answer.errors.map((e) => e.extensions?.fields)]).toEqual([root, 'ingen feil', []]); return answer.data![root]; };
const feltene = (answer: Answer) => [codeOf(answer), ...(answer.errors[0]?.extensions?.fields ?? []).map(({ path, code }: Json) => `${path} ${code}`)];
const tall = (liste: Json[]): bigint => liste.reduce((sum: bigint, { beloep }: Json) => sum + BigInt(beloep), 0n);

let id: string;
const koord = (root: string, type: string, input: object, felt = AVTALE) => gjoer('koordinator', root, type, input, felt);
const kommune = (hvem: string, root: string, type: string, input: object = {}) => gjoer(hvem, root, type, { evalueringsavtaleId: id, ...input }, ANDEL);
const avtale = async (utgave: number | null = null, hvem = 'koordinator'): Promise<Json> => ok(await at.as(hvem, `query ($id: ID!, $utgave: Int) { evalueringsavtale(evalueringsavtaleId: $id, utgave: $utgave) { ${AVTALE} } }`, { id, utgave }), 'evalueringsavtale');
const andel = async (hvem = 'leder3118'): Promise<Json> => ok(await at.as(hvem, `{ evalueringsandeler { ${ANDEL} } }`), 'evalueringsandeler')[0];
const svar = async (hvem: string, mer: object = {}) => { const { tilbud: { utgave, kontrollsum } } = await andel(hvem); return kommune(hvem, 'svarPaaAvtale', 'SvarPaaAvtaleInput', { utgave, kontrollsum, svar: 'godtatt', rolle: 'Kommunestyret', dato: dag(), ...mer }); };
const signer = async (utgave: number) => { for (const part of [1, 4]) ok(await koord('registrerAvtalesignatur', 'RegistrerAvtalesignaturInput', { avtaleId: id, utgave, part, dato: dag(), rolle: 'Direktør' }), 'registrerAvtalesignatur'); };
const betal = (hvem: string, termin: number, mer: object = {}) => kommune(hvem, 'foerAndelsbetaling', 'FoerAndelsbetalingInput', { termin, aar, dato: dag(), ...mer });
const leveranse = (hendelse: string, mer: object = {}) => koord('foerLeveranse', 'FoerLeveranseInput', { avtaleId: id, leveranse: 1, hendelse, dato: dag(-10), ...mer });
const merk = (hvem: string, nr = 1, avtaleId = id) => gjoer(hvem, 'merkLeveranse', 'MerkLeveranseInput', { evalueringsavtaleId: avtaleId, leveranse: nr, tekst: 'Ta med de unge.' }, AVTALE);
const bruken = async (hvem: string): Promise<Json[]> => ok(await at.as(hvem, 'query ($aar: Int!) { oekonomi(aar: $aar) { forbruk { id navn beloep versjon reversertTid } } }', { aar }), 'oekonomi').forbruk.filter(({ navn }: Json) => navn.startsWith('Felles evaluering'));
/** Det den som spør, minnes på å gjøre med avtalen, på Oversikten. */
const minnes = async (hvem: string): Promise<unknown[]> => ok(await at.as(hvem, '{ ventendeFunnsvar { slag evalueringsavtaleId antall frist } }'), 'ventendeFunnsvar').map(({ slag, evalueringsavtaleId, antall, frist }: Json) => { expect(evalueringsavtaleId).toBe(id); return [slag, antall, frist]; });
const reverser = (hvem: string, { id: forbrukId, versjon }: Json) => gjoer(hvem, 'reverserForbruk', 'ReverserForbrukInput', { id: forbrukId, versjon, begrunnelse: 'Pengene er kommet tilbake.' }, 'aar');

/** Tida går: terminen forfalt i går, overalt der forfallet står. */
async function forfaller(termin: number): Promise<void> {
  const { admin } = at.database;
  await admin.query(`UPDATE felles.avtaleutgave SET innhold = jsonb_set(innhold, $1::text[], to_jsonb($2::text))`, [['terminer', String(termin - 1), 'forfall'], dag(-1)]);
  await admin.query('UPDATE felles.avtaleandel SET forfall = $2 WHERE termin = $1', [termin, dag(-1)]);
  await admin.query('UPDATE kommune.andelspost SET forfall = $2 WHERE termin = $1', [termin, dag(-1)]);
}

/** Til øret: hver termin er det partene betaler, boka er det utgaven sier om kommunen, termin for termin, og ingen betalt post er ført tilbake. */
async function stemmer(): Promise<void> {
  for (const { utgave, status } of (await avtale()).utgaver.filter((en: Json) => en.status !== 'utkast')) {
    const { vist } = await avtale(utgave);
    expect([utgave, status, ...vist.terminer.map(({ andeler }: Json) => String(tall(andeler)))]).toEqual([utgave, status, ...vist.terminer.map(({ beloep }: Json) => beloep)]);
    expect(String(tall(vist.terminer))).toBe(vist.sum);
  }
  for (const [hvem, nr] of [['leder3118', 2], ['leder3101', 3]] as const) {
    const { foert, sum, terminer, bok } = await andel(hvem);
    if (foert === null) continue;
    const { vist } = await avtale(foert);
    expect([hvem, sum, String(tall(terminer)), String(tall(bok))]).toEqual([hvem, ...Array<string>(3).fill(vist.parter[nr - 1].sum)]);
    for (const { nr: termin, andeler } of vist.terminer) {
      const sagt = tall(andeler.filter(({ part }: Json) => part === nr));
      for (const liste of [terminer, bok]) expect([hvem, termin, tall(liste.filter((en: Json) => en.termin === termin))]).toEqual([hvem, termin, sagt]);
    }
  }
  const { rows } = await at.database.admin.query(`SELECT r.id FROM kommune.andelsbetaling b JOIN kommune.forbruk f USING (kommune_id) JOIN kommune.andelspost r ON r.kommune_id = b.kommune_id AND r.reverserer_id = b.andelspost_id WHERE f.id = b.forbruk_id AND f.reversert_tid IS NULL`);
  expect(rows).toEqual([]);
}

const part = (navn: string, mer: object = {}) => ({ type: 'kommune', navn, rolle: 'oppdragsgiver', fast: '0', ...mer });
const terminer = [[dag(-60), 333_334], [dag(-30), 333_333, 1], [dag(1), 333_333], [dag(60), 333_333, 2], [dag(400), 333_334]] as const;
const innhold = (mer: object = {}) => ({
  fra: '2025-01-01', til: dag(800), sum: '1666667', noekkel: 'likt', prisregulering: 'ingen', mva: 'inkludert', mvaProsent: 25, deler: [], opsjoner: [],
  parter: [part('Fylket', { type: 'fylkeskommune', fast: '100001' }), part('Indre Østfold', { kommunenummer: '3118' }), part('Halden', { kommunenummer: '3101' }), part('Byrået', { type: 'leverandoer', rolle: 'leverandør' })],
  leveranser: [{ tittel: 'Plan', slag: 'plan', frist: dag(-40) }, { tittel: 'Delrapport', slag: 'delrapport', frist: dag(50) }], terminer: terminer.map(([forfall, beloep, nr = null]) => ({ forfall, beloep: String(beloep), leveranse: nr })), ...mer,
});
const utenHalden = { parter: innhold().parter.map((en: Json) => (en.navn === 'Halden' ? { ...en, utFra: 3 } : en)) };

beforeAll(async () => {
  // Den som er både controller og programleder: rollene står etter alfabetet, men det er programlederen som mener noe om en leveranse.
  await at.database.forvalter.query(`INSERT INTO tilgang.medlemskap (id, rom, kommune_id, person_id, navn, epost, rolle) SELECT $1, rom, kommune_id, person_id, navn, epost, 'controller' FROM tilgang.medlemskap WHERE epost = 'leder3101@proeve.no'`, [v7()]);
  id = ok(await koord('createEvalueringsavtale', 'CreateEvalueringsavtaleInput', { navn: 'Felles evaluering', ...innhold() }), 'createEvalueringsavtale').id;
  ok(await koord('sendAvtaleutgave', 'AvtaleInput', { id, versjon: 1 }), 'sendAvtaleutgave');
}, 120_000);

describe('en kommunes andel gjennom avtalens liv', () => {
  it('før alle har sagt ja, kan ingenting leveres, merkes, føres eller betales', async () => {
    expect([codeOf(await leveranse('levert', { dokument: 'Plan' })), codeOf(await merk('leder3118')), codeOf(await betal('leder3118', 1)), codeOf(await kommune('leder3118', 'taInnEvalueringsandel', 'TaInnEvalueringsandelInput', { utgave: 1 }))]).toEqual(['AVTALE_GJELDER_IKKE', 'NOT_FOUND', 'AVTALE_GJELDER_IKKE', 'AVTALE_GJELDER_IKKE']);
    expect(codeOf(await koord('removeAvtaleutkast', 'AvtaleInput', { id, versjon: 2 }))).toBe('AVTALE_LAAST');
    // Bare den som kan svare, minnes på tilbudet.
    for (const [hvem, ventet] of [['leder3118', [['avtale', 1, dag(-60)]]], ['leder3101', [['avtale', 1, dag(-60)]]], ['controller3118', []], ['leser3118', []]] as const) expect([hvem, await minnes(hvem)]).toEqual([hvem, ventet]);
    expect(ok(await svar('leder3118'), 'svarPaaAvtale')).toMatchObject({ foert: 1, gjelder: null, sum: '783333' });
    // Ført, men ikke gjeldende: kommunen er bundet når alle er det.
    expect(codeOf(await betal('leder3118', 1))).toBe('AVTALE_GJELDER_IKKE');
    await signer(1);
    expect(await minnes('leder3118')).toEqual([]);
    expect(ok(await svar('leder3101'), 'svarPaaAvtale')).toMatchObject({ foert: 1, gjelder: 1, sum: '783333' });
    // Termin 1 er forfalt; termin 2 venter på en leveranse.
    for (const hvem of ['leder3118', 'controller3118']) expect([hvem, await minnes(hvem)]).toEqual([hvem, [['termin', 1, dag(-60)]]]);
    expect(await minnes('leser3118')).toEqual([]);
    await stemmer();
  });

  it('en leveranse må leveres før den godtas eller merkes; sendt tilbake leveres den på nytt, og godtatt står den', async () => {
    expect([codeOf(await leveranse('godtatt')), codeOf(await leveranse('sendt_tilbake', { kommentar: 'Nei.' })), codeOf(await merk('leder3101'))]).toEqual(Array(3).fill('LEVERANSE_IKKE_LEVERT'));
    expect([feltene(await leveranse('levert')), feltene(await leveranse('levert', { leveranse: 9, dokument: 'x' })), feltene(await leveranse('levert', { dokument: 'Plan', dato: dag(1) }))]).toEqual([['BAD_INPUT', 'dokument REQUIRED'], ['BAD_INPUT', 'leveranse NOT_FOUND'], ['BAD_INPUT', 'dato TOO_LATE']]);
    ok(await leveranse('levert', { dokument: 'Plan, første utgave' }), 'foerLeveranse');
    expect([feltene(await leveranse('levert', { dokument: 'Igjen' })), feltene(await leveranse('godtatt', { dato: dag(-11) })), feltene(await leveranse('sendt_tilbake')), codeOf(await betal('leder3118', 2))]).toEqual([['BAD_INPUT', 'hendelse NOT_ALLOWED'], ['BAD_INPUT', 'dato TOO_EARLY'], ['BAD_INPUT', 'kommentar REQUIRED'], 'TERMIN_IKKE_KLAR']);
    ok(await leveranse('sendt_tilbake', { kommentar: 'Mangler metode.' }), 'foerLeveranse');
    expect([codeOf(await leveranse('godtatt')), codeOf(await betal('leder3118', 2))]).toEqual(['LEVERANSE_IKKE_LEVERT', 'TERMIN_IKKE_KLAR']);
    ok(await leveranse('levert', { dokument: 'Plan, andre utgave', dato: dag(-8) }), 'foerLeveranse');
    const merket = ok(await merk('leder3101'), 'merkLeveranse').vist.leveranser[0].merknader;
    expect(merket).toEqual([{ kommune: 'Halden', rolle: 'programleder', tekst: 'Ta med de unge.' }]);
    expect((await avtale(null, 'leder3118')).vist.leveranser[0].merknader).toEqual(merket);
    expect([codeOf(await merk('controller3118')), codeOf(await merk('medlem3103')), codeOf(await merk('leder3118', 1, v7())), feltene(await merk('leder3118', 9))]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND', ['BAD_INPUT', 'leveranse NOT_FOUND']]);
    ok(await leveranse('godtatt', { dato: dag(-8) }), 'foerLeveranse');
    expect([codeOf(await leveranse('sendt_tilbake', { kommentar: 'Angrer.' })), codeOf(await leveranse('levert', { dokument: 'x' }))]).toEqual(['AVTALE_LAAST', 'AVTALE_LAAST']);
    ok(await merk('leder3118'), 'merkLeveranse');
  });

  it('bare det som er forfalt og klart, kan betales, én gang, og er bruk i økonomien', async () => {
    const post = (await andel()).linjer.find(({ navn }: Json) => navn === 'Evaluering').poster[0].id;
    expect([codeOf(await betal('leser3118', 1)), feltene(await betal('leder3118', 9)), codeOf(await betal('leder3118', 3)), codeOf(await betal('leder3118', 4)), feltene(await betal('leder3118', 1, { dato: dag(1) }))]).toEqual(['FORBIDDEN', ['BAD_INPUT', 'termin NOT_FOUND'], 'TERMIN_IKKE_KLAR', 'TERMIN_IKKE_KLAR', ['BAD_INPUT', 'dato TOO_LATE']]);
    ok(await betal('leder3118', 1), 'foerAndelsbetaling');
    const betalt = ok(await betal('controller3118', 2, { aar: 2025, poster: [{ finansieringspostId: post }] }), 'foerAndelsbetaling');
    const av = (termin: number) => betalt.terminer.filter((en: Json) => en.termin === termin);
    expect([codeOf(await betal('leder3118', 1)), codeOf(await betal('controller3118', 2)), betalt.terminer.map((en: Json) => en.betaltAar)]).toEqual(['TERMIN_BETALT', 'TERMIN_BETALT', [aar, 2025, null, null, null]]);
    expect([betalt.betalt, betalt.paaloept, (await bruken('leder3118')).map(({ navn, beloep }) => [navn, beloep])]).toEqual([String(tall([...av(1), ...av(2)])), '0', [['Felles evaluering, termin 1', av(1)[0].beloep]]]);
    expect((await andel('leder3101'))).toMatchObject({ betalt: '0', paaloept: betalt.betalt });
    expect([await minnes('controller3118'), await minnes('leder3101')]).toEqual([[], [['termin', 2, dag(-60)]]]);
    // To på én gang: det blir én betaling.
    expect((await Promise.all([betal('leder3101', 1), betal('leder3101', 1)])).map(codeOf).toSorted()).toEqual(['TERMIN_BETALT', 'ingen feil']);
    await stemmer();
  });

  it('linjene som er satt av, er kommunens egne, og pengene følger med til året de trengs', async () => {
    const velg = (versjon: number, budsjettlinjeIder: string[], hvem = 'leder3118') => kommune(hvem, 'velgAndelslinjer', 'VelgAndelslinjerInput', { versjon, budsjettlinjeIder });
    const { versjon, linjer } = await andel();
    const linje = linjer.find(({ navn, aar: budsjett }: Json) => budsjett === 2025 && navn === 'Evaluering');
    expect([codeOf(await velg(versjon - 1, [linje.id])), feltene(await velg(versjon, [v7()])), codeOf(await velg((await andel('leder3101')).versjon, [linje.id], 'leder3101'))]).toEqual(['CONFLICT', ['BAD_INPUT', 'linjeIder.0 NOT_FOUND'], 'BAD_INPUT']);
    const valgt = ok(await velg(versjon, [linje.id, linje.id.toUpperCase()]), 'velgAndelslinjer');
    expect(valgt.linjer.filter((en: Json) => en.valgt).map((en: Json) => en.id)).toEqual([linje.id]);
    let tilNaa = 0n;
    for (const ett of valgt.aar) {
      tilNaa += BigInt(ett.sattAv) - BigInt(ett.forpliktet);
      expect([ett.aar, ett.overfoeres, ett.mangler]).toEqual([ett.aar, String(tilNaa > 0n ? tilNaa : 0n), String(tilNaa < 0n ? -tilNaa : 0n)]);
    }
    expect([valgt.aar[0].aar, valgt.aar[0].sattAv, BigInt(valgt.aar[0].overfoeres) > 0n, String(valgt.aar.reduce((sum: bigint, ett: Json) => sum + BigInt(ett.forpliktet), 0n))]).toEqual([2025, linje.sattAv, true, valgt.sum]);
  });

  it('et møte er ikke holdt før det har begynt, og ikke når det er avlyst', async () => {
    const punkt = async (dato: string) => ok(await koord('createKalenderpunkt', 'CreateKalenderpunktInput', { art: 'evalueringsmoete', tittel: `Møte ${dato}`, dato }, 'id versjon'), 'createKalenderpunkt');
    const knytt = (kalenderpunktId: string) => koord('createAvtalemoete', 'CreateAvtalemoeteInput', { avtaleId: id, kalenderpunktId });
    const hold = (moete: Json, mer: object = {}) => koord('updateAvtalemoete', 'UpdateAvtalemoeteInput', { id: moete.id, versjon: moete.versjon, avholdt: true, ...mer });
    const [holdt, siden, avlyst] = [await punkt(dag(-1)), await punkt(dag(1)), await punkt(dag(-2))];
    for (const { id: punktId } of [avlyst, holdt, siden]) ok(await knytt(punktId), 'createAvtalemoete');
    expect([feltene(await knytt(holdt.id)), feltene(await knytt(v7()))]).toEqual([['BAD_INPUT', 'kalenderpunktId TAKEN'], ['BAD_INPUT', 'kalenderpunktId NOT_FOUND']]);
    ok(await koord('cancelKalenderpunkt', 'CancelKalenderpunktInput', { id: avlyst.id, versjon: avlyst.versjon, avlystFordi: 'Snø.' }, 'id'), 'cancelKalenderpunkt');
    const { moeter } = await avtale();
    expect([feltene(await hold(moeter[0])), feltene(await hold(moeter[2])), codeOf(await gjoer('leder3118', 'updateAvtalemoete', 'UpdateAvtalemoeteInput', { id: moeter[1].id, versjon: 1, avholdt: true }, 'id'))]).toEqual([['BAD_INPUT', 'avholdt NOT_ALLOWED'], ['BAD_INPUT', 'avholdt NOT_ALLOWED'], 'FORBIDDEN']);
    const etter = ok(await hold(moeter[1], { roller: ['programleder, Halden'], laeringspunkter: ['Spør de unge.'] }), 'updateAvtalemoete').moeter;
    expect([etter.map((en: Json) => en.avholdt), codeOf(await hold(moeter[1], { referat: 'Kort.' }))]).toEqual([[false, true, false], 'CONFLICT']);
  });

  it('en ny utgave kan fjernes så lenge den er et utkast, endrer ikke det som er forfalt, og et nei stanser den', async () => {
    const ny = async () => ok(await koord('nyAvtaleutgave', 'NyAvtaleutgaveInput', { id, versjon: (await avtale()).versjon, endring: 'Halden går ut.' }), 'nyAvtaleutgave');
    const fjernet = ok(await koord('removeAvtaleutkast', 'AvtaleInput', { id, versjon: (await ny()).versjon }), 'removeAvtaleutkast');
    expect(fjernet.utgaver).toEqual([{ utgave: 1, status: 'gjelder' }]);
    const skriv = async (mer: object) => ok(await koord('updateAvtaleutkast', 'UpdateAvtaleutkastInput', { id, versjon: (await avtale()).versjon, endring: 'Halden går ut.', ...innhold(mer) }), 'updateAvtaleutkast');
    await ny();
    await skriv({ terminer: innhold().terminer.map((en, i) => ({ ...en, beloep: String(Number(en.beloep) + [1, 0, -1, 0, 0][i]!) })) });
    expect((await avtale(2)).vist.hinder).toEqual([{ path: 'terminer.0', code: 'NOT_ALLOWED' }]);
    expect(codeOf(await koord('sendAvtaleutgave', 'AvtaleInput', { id, versjon: (await avtale()).versjon }))).toBe('BAD_INPUT');
    const { versjon } = await skriv(utenHalden);
    ok(await koord('sendAvtaleutgave', 'AvtaleInput', { id, versjon }), 'sendAvtaleutgave');
    expect((await avtale(2)).vist).toMatchObject({ status: 'venter', fraTermin: 3 });
    // Den som går ut, ser hva som faller bort.
    expect((await andel('leder3101')).tilbud.terminer.map(({ termin, beloep }: Json) => [termin, BigInt(beloep) === 0n])).toEqual([[1, false], [2, false], [3, true], [4, true], [5, true]]);
    expect([await minnes('leder3118'), await minnes('leder3101')]).toEqual([[['avtale', 1, dag(1)]], [['avtale', 1, dag(1)], ['termin', 1, dag(-30)]]]);
    await stemmer();
    ok(await svar('leder3101', { svar: 'avslaatt', merknad: 'Vi vil vente.' }), 'svarPaaAvtale');
    expect((await avtale(2)).vist.status).toBe('avslaatt');
    expect(await minnes('leder3101')).toEqual([['termin', 1, dag(-30)]]);
    // Den avslåtte står, og den nye tar over for den.
    await ny();
    ok(await koord('sendAvtaleutgave', 'AvtaleInput', { id, versjon: (await skriv(utenHalden)).versjon }), 'sendAvtaleutgave');
    expect(ok(await svar('leder3118'), 'svarPaaAvtale')).toMatchObject({ foert: 1, gjelder: 1, tilbud: { utgave: 3, status: 'venter' } });
    await stemmer();
  });

  it('det som forfaller og betales mens utgaven venter på den siste, står, og forskjellen er sin egen linje', async () => {
    await forfaller(3);
    const betalte: string[] = [];
    for (const hvem of ['leder3118', 'leder3101']) betalte.push(ok(await betal(hvem, 3), 'foerAndelsbetaling').terminer[2].beloep);
    const [vaart, haldens] = betalte;
    await signer(3);
    // Den siste som svarer, er den som går ut: alt hun betalte for termin 3, er til gode.
    const ute = ok(await svar('leder3101'), 'svarPaaAvtale');
    expect(ute.terminer.map(({ termin, beloep, status, betaltAar, handlinger }: Json) => [termin, beloep, status, betaltAar, handlinger])).toEqual([
      [1, ute.terminer[0].beloep, 'kan_betales', aar, []], [2, ute.terminer[1].beloep, 'kan_betales', null, ['foerAndelsbetaling']], [3, haldens, 'kan_betales', aar, []], [3, `-${haldens}`, 'til_gode', null, []],
    ]);
    expect([ute.foert, ute.gjelder, codeOf(await betal('leder3101', 3)), codeOf(await betal('leder3101', 5))]).toEqual([3, 3, 'TERMIN_BETALT', 'BAD_INPUT']);
    // Den som svarte først, fører utgaven selv; til da kan ingenting betales.
    const foer = await andel();
    expect([foer.foert, foer.gjelder, foer.handlinger.includes('taInnEvalueringsandel'), codeOf(await betal('leder3118', 3)), codeOf(await kommune('leder3118', 'taInnEvalueringsandel', 'TaInnEvalueringsandelInput', { utgave: 2 }))]).toEqual([1, 3, true, 'AVTALE_GJELDER_IKKE', 'CONFLICT']);
    expect([await minnes('leder3118'), await minnes('controller3118')]).toEqual([[['andel', 1, dag(-1)]], []]);
    const inne = ok(await kommune('leder3118', 'taInnEvalueringsandel', 'TaInnEvalueringsandelInput', { utgave: 3 }), 'taInnEvalueringsandel');
    expect(inne.terminer.filter(({ termin }: Json) => termin === 3).map(({ status, betaltAar, handlinger }: Json) => [status, betaltAar, handlinger])).toEqual([['kan_betales', aar, []], ['kan_betales', null, ['foerAndelsbetaling']]]);
    expect(inne.bok.filter(({ tilbake }: Json) => tilbake).map(({ termin, utgave }: Json) => [termin, utgave])).toEqual([[5, 3], [4, 3]]);
    expect([inne.bok.length, inne.handlinger.includes('taInnEvalueringsandel')]).toEqual([5 + 2 + 3, false]);
    await stemmer();
    const rest = inne.terminer[3].beloep;
    expect(await minnes('controller3118')).toEqual([['termin', 1, dag(-1)]]);
    const betalt = ok(await betal('leder3118', 3), 'foerAndelsbetaling');
    expect([betalt.betalt, codeOf(await betal('leder3118', 3)), (await bruken('leder3118')).filter(({ navn }) => navn.endsWith('termin 3')).map(({ beloep }) => beloep)]).toEqual([String(BigInt(foer.betalt) + BigInt(rest)), 'TERMIN_BETALT', [rest, vaart]]);
    await stemmer();
  });

  it('er pengene kommet tilbake, reverseres betalingen i økonomien, og bare det som står igjen, betales', async () => {
    const tre = async (hvem: string) => (await bruken(hvem)).filter(({ navn, reversertTid }) => navn.endsWith('termin 3') && !reversertTid);
    ok(await reverser('leder3101', (await tre('leder3101'))[0]), 'reverserForbruk');
    const ute = await andel('leder3101');
    expect([ute.terminer.map(({ termin }: Json) => termin), ute.betalt, codeOf(await betal('leder3101', 3))]).toEqual([[1, 2], ute.terminer[0].beloep, 'TERMIN_BETALT']);
    const [, foerste] = await tre('leder3118');
    ok(await reverser('leder3118', foerste), 'reverserForbruk');
    expect((await andel()).terminer.filter(({ termin }: Json) => termin === 3).map(({ beloep, betaltAar }: Json) => [beloep, betaltAar])).toContainEqual([foerste.beloep, null]);
    ok(await betal('leder3118', 3), 'foerAndelsbetaling');
    for (const forbruk of await tre('leder3118')) ok(await reverser('leder3118', forbruk), 'reverserForbruk');
    // Terminen står nå på to rader som ikke er betalt. De betales som én.
    const [en, ...flere] = (await andel()).terminer.filter(({ termin }: Json) => termin === 3);
    expect([flere, en.betaltAar]).toEqual([[], null]);
    ok(await betal('leder3118', 3), 'foerAndelsbetaling');
    expect([(await tre('leder3118')).map(({ beloep }) => beloep), (await andel()).bok.filter(({ termin, tilbake }: Json) => termin === 3 && tilbake).length]).toEqual([[en.beloep], 2]);
    await stemmer();
  });

  it('muren: en rad som fører en annen tilbake, er det motsatte av den', async () => {
    const { rows: [post] } = await at.database.admin.query(`SELECT * FROM kommune.andelspost p WHERE termin = 5 AND utgave = 3 AND reverserer_id IS NULL LIMIT 1`);
    const tilbake = (termin: number, beloep: bigint) => at.database.admin.query(`INSERT INTO kommune.andelspost (kommune_id, id, evalueringsandel_id, utgave, termin, forfall, beloep_oere, reverserer_id) VALUES ($1, $2, $3, 3, $4, $5, $6, $7)`, [post.kommune_id, v7(), post.evalueringsandel_id, termin, post.forfall, String(beloep), post.id]);
    for (const [termin, beloep] of [[5, -1n], [5, BigInt(post.beloep_oere)], [4, -BigInt(post.beloep_oere)]] as const) await expect(tilbake(termin, beloep)).rejects.toMatchObject({ constraint: 'andelspost_tilbake' });
  });

  it('nettverket har bare så mange rom til avtaler, og en første utgave blir stående', async () => {
    const lag = () => koord('createEvalueringsavtale', 'CreateEvalueringsavtaleInput', { navn: 'Enda en', ...innhold() });
    const { rows: [{ rom }] } = await at.database.admin.query('SELECT count(*)::int AS rom FROM referanse.avtalerom');
    const laget: Json[] = [];
    for (let nr = 1; nr < rom; nr++) laget.push(ok(await lag(), 'createEvalueringsavtale'));
    expect([codeOf(await lag()), feltene(await koord('removeAvtaleutkast', 'AvtaleInput', { id: laget[0].id, versjon: 1 }))]).toEqual(['AVTALEROM_OPPBRUKT', ['BAD_INPUT', 'id NOT_ALLOWED']]);
  });
});
