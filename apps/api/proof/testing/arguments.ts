import { getNamedType, isEnumType } from 'graphql';
import type { Json } from './ask.ts';
import { canary } from './canary.ts';
import { passord, type Person } from './people.ts';
import type { Leaf, RootField } from './root-fields.ts';
import { statistikkserie } from './statistikk-rows.ts';
import { undersoekelsesark, undersoekelsestekst } from './undersoekelsesfil.ts';
import { aapentAar, behandletAar, brukteFelleskode, felleskode, sendtAar, vedtattAar } from './variants.ts';
import type { Nummer, World } from './world.ts';

/** `kort` sender bare det som må være med; `full` sender alt. Der ett av flere skal oppgis, er det en `full` for hvert av dem. */
export type Mode = 'kort' | 'full' | `full ${number}`;

const aliases: Record<string, string> = {
  dokument: 'leveransedokument', funnutgave: 'funn', funnutkast: 'funn', sitat: 'funn', feltbelegg: 'funn', rad: 'tiltak', sitatkilde: 'tiltak',
  evaluator: 'avtaleperson', evaluatorinvitasjon: 'avtaleperson', taushet: 'avtaleperson', personer: 'avtaleperson', gjelder: 'deling',
  avtale: 'evalueringsavtale', avtaleutkast: 'evalueringsavtale', avtaleutgave: 'evalueringsavtale',
  tilbakeerfaring: 'erfaring', omtilpasning: 'tilpasning', forerfaring: 'erfaring', paaerfaringsspoersmaal: 'erfaringsspoersmaal', spoersmaal: 'erfaringsspoersmaal', forslag: 'erfaringsforslag', resultater: 'resultat',
  ansvarlig: 'medarbeider', omraadegrense: 'omraade', person: 'medarbeider', giver: 'finansieringskilde', fralinje: 'budsjettlinje', tillinje: 'budsjettlinje', etter: 'lesing', foer: 'nettverkslogg', tilbakedeling: 'deling', mottaker: 'deling', paaminnelse: 'delingspaaminnelse', erfaringer: 'erfaring', lagretsoek: 'lagret_soek',
  innbestilttabell: 'bestilt_tabell', bestilttabell: 'bestilt_tabell', tabellutgave: 'bestilt_tabell',
  innundersoekelse: 'undersoekelse', undersoekelsesutkast: 'undersoekelse', avtaledeling: 'deling',
  bidrag: 'barrierebidrag', tilbakesesjonsnotat: 'sesjonsnotat', sak: 'barrieresak', tilbakebarrieredeling: 'barrierebidrag', utgave: 'handlingsplan', planvedtak: 'handlingsplan', svar: 'handlingsplan', plan: 'handlingsplan', tilbehandling: 'handlingsplan', frabehandling: 'handlingsplan',
};
/** Rotfelt som heter noe annet enn tabellen de endrer. */
const rootAliases: Record<string, string> = { registrerVedtak: 'styringsdokument', createErfaringAvNotat: 'sesjonsnotat', endreBildesamtykke: 'erfaringsbilde', trekkSamtykke: 'erfaringsbilde', erfaringsutgave: 'erfaring', removeBelegg: 'funn' };
/** Raden som er i den tilstanden rotfeltet trenger, når det ikke er den første. Numrene er fra variants.ts. */
const rowNumbers: Record<string, number> = {
  'updateAvtaleutkast evalueringsavtale': 1, 'removeAvtaleutkast evalueringsavtale': 1, 'sendAvtaleutgave evalueringsavtale': 1, 'nyAvtaleutgave evalueringsavtale': 3, 'registrerAvtalesignatur avtaleId': 2, 'svarPaaAvtale evalueringsavtaleId': 2, 'taInnEvalueringsandel evalueringsavtaleId': 3,
  'frigiFunn funn': 1, 'trekkFunn funn': 2, 'nyFunnutgave funn': 2, 'kommenterFunn funnId': 1, 'kommenterForFylket funnId': 4, 'gjenbrukSitat beleggId': 3, 'godkjennSitat beleggId': 3, 'formidleFunn funnId': 2, 'formidleDokument dokumentId': 1, 'createAnbefaling funnIder': 2, 'updateAnbefaling funnIder': 2, 'trekkAnbefaling anbefaling': 1, 'svarPaaAnbefaling anbefalingId': 1, 'foelgOppAnbefaling anbefalingId': 1, 'knyttAnbefalingstiltak anbefalingId': 1, 'svarForFylket anbefalingId': 1, 'foelgOppForFylket anbefalingId': 1,
  'visAvtaledeling deling': 1, 'updateFordeling fordeling': 1, 'removeErfaring erfaring': 1, 'erfaringsdelingsutkast erfaringId': 2, 'delErfaring erfaring': 2, 'erfaringsaapningsutkast erfaringId': 3, 'aapneErfaring erfaring': 3, 'lukkErfaring erfaring': 4,
  'updateIndikatordefinisjon indikatordefinisjon': 1, 'knyttFellesindikator indikatordefinisjonId': 1, 'byttFellesutgave indikatordefinisjonId': 2, 'slippFellesindikator indikatordefinisjonId': 2,
  'barrieredelingsutkast barriereId': 2, 'delBarriere barriereId': 2, 'delBarrieretekst barriereId': 3, 'mergeBarrieresak barrieresak': 2, 'unmergeBarrieresak barrieresak': 1, 'removeDagsordensak dagsordensak': 1, 'restoreKalenderpunkt kalenderpunkt': 1, 'removeKonferansepost konferansepost': 1, 'trekkTilbakeSesjonsnotat sesjonsnotat': 1,
  'nyUtgave handlingsplan': 1, 'sendPlan handlingsplan': 1, 'registrerPlanvedtak handlingsplan': 2, 'trekkFraBehandling handlingsplan': 2, 'registrerSvar handlingsplan': 3,
  'moveMaaleperiode maaleperiode': 2, 'laastPeriode periodehendelseId': 1, 'vedtaOverfoering overfoering': 2, 'bekreftOverfoering overfoering': 1, 'bekreftOverfoering finansieringspostId': 1, 'removeBudsjettlinje budsjettlinje': 3, 'foerPostering tilskuddId': 1, 'foerPostering fraLinjeId': 1, 'foerPostering tilLinjeId': 4,
};
/** Det som må være med også i et kort kall: tiltaket den ansvarlige fører på, og versjonen av det som finnes fra før. */
const alwaysSent: Record<string, string> = { formidlinger: 'evalueringsavtaleId', aapneInnsyn: 'input.aarFra', lesInnUndersoekelse: 'input.navn', updateAvtaleutkast: 'input.endring', createAnbefaling: 'input.mottakere.kommunenummer', updateAnbefaling: 'input.mottakere.kommunenummer', foerForbruk: 'input.tiltakId', oenskOverfoering: 'input.tiltakId', setPlantiltak: 'input.versjon', setFaseplass: 'input.versjon', setFasekryss: 'input.versjon', moveMaaleperiode: 'input.begrunnelse' };
/** Der nøyaktig ett skal oppgis: stiene som går sammen. Korte kall bruker det første. */
const alternatives: Record<string, string[][]> = {
  setFasekryss: [['input.tiltakId'], ['input.handlingsplanId'], ['input.vedtakId'], ['input.styringsdokumentId'], ['input.vedleggId']],
  undersoekelsesutkast: [['input.innhold'], ['input.regneark']],
  lesInnUndersoekelse: [['input.innhold'], ['input.regneark']],
  vedlegg: [['vedtakId'], ['tiltakId'], ['styringsdokumentId']],
  addDagsordensak: [['input.kalenderpunktId'], ['input.moete', 'input.dato']],
  createErfaring: [['input.tiltakId'], ['input.tilpasningId']],
  indikatorsammenligning: [['indikator'], ['periode']],
  addMaaling: [['input.verdi', 'input.tilVerdi', 'input.presisjon'], ['input.endringProsent', 'input.endringPresisjon', 'input.sammenlignetMed']],
  foerForbruk: [['input.ord'], ['input.beloep', 'input.poster.beloep', 'input.poster.finansieringspostId']],
};
/** Rotfeltene som gjelder en annens erfaring, eller hvilken som helst. */
export const tilAndre: readonly string[] = ['createErfaringsspoersmaal', 'takkForErfaring', 'foelgErfaring', 'settErfaringsvarsler'];
/** Nøkler som er hemmeligheter, ikke id-er: den som har en, slipper inn uansett rom. */
export const isToken = (leaf: Leaf) => leaf.name === 'token';
export const isId = (leaf: Leaf) => leaf.type === 'ID';
/** Peker på nettverkets egne rader, som alle medlemmene ser: der finnes det ingen fremmed. */
export const isOfNettverk = (root: RootField, leaf: Leaf) => /^konferanse(post)?Id$/.test(leaf.name) || (root.name === 'konferanse' && leaf.name === 'id') || (root.name === 'nettverkslogg' && leaf.name === 'foer')
  // Det som er gitt videre fra en avtale, er gitt til alle medlemmene.
  || root.name === 'formidlinger'
  // Det kommunen leter etter i sin egen leselogg, er det noen har spurt om hos den, også når det ikke fantes.
  || (root.name === 'lesinger' && leaf.name === 'gjelder');

export const modesOf = (root: RootField, leaves: Leaf[]): Mode[] =>
  (root.name in alternatives ? ['kort', ...alternatives[root.name]!.map((_, i): Mode => `full ${i + 1}`)] : leaves.some((leaf) => !leaf.required) ? ['kort', 'full'] : ['kort']);

/** Id-en i denne kommunen som passer der den skal stå. Et nytt rotfelt følger navnereglene, eller stopper her. Den som leser utenfra, peker på noe hun ser. */
export function idFor(world: World, nummer: Nummer, root: RootField, leaf: Leaf, who: Person | null = null): string {
  // Ingen spør, takker eller følger sin egen.
  const eier = leaf.name === 'erfaringId' && tilAndre.includes(root.name) ? (nummer === '3118' ? '3101' : '3118') : nummer;
  const { all, invitert, invitasjon, nullstilling } = world.seeded[eier];
  if (isToken(leaf)) return root.name.endsWith('Passord') ? nullstilling : invitasjon;
  const stem = leaf.name === 'id' && root.name in rootAliases ? rootAliases[root.name]! : (leaf.name === 'id' ? root.name.replace(/^[a-z]+(?=[A-Z])/, '') : leaf.name.replace(/(Id|Ider)$/, '')).toLowerCase();
  if (stem === 'invitasjon') return invitert;
  if (stem === 'medlemskap') return world.person(`leser ${nummer}`).medlemskapId;
  const name = aliases[stem] ?? stem;
  const nr = rowNumbers[`${root.name} ${leaf.name}`] ?? (leaf.name === 'id' ? rowNumbers[`${root.name} ${name}`] : undefined) ?? 0;
  const table = [`kommune.${name}`, `felles.${name}`].find((candidate) => all[candidate]?.[nr]?.['id']);
  if (!table) throw new Error(`${root.name}(${leaf.path}): vet ikke hvilken tabell id-en peker i.`);
  const rows: Record<string, Json>[] = all[table]!;
  return (who?.rolle === 'evaluator' ? rows.find(({ id }) => world.visibleOutside.has(id)) ?? rows[nr]! : rows[nr]!)['id'];
}

/** Norsk dag, regnet fra i dag: en åpning kan ikke begynne i fortiden. */
const dag = (offset: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(Date.now() + offset * 86_400_000));

/** Verdier der typen alene ikke sier hva som er gyldig. Den mest bestemte nøkkelen vinner. */
const chosen: Record<string, unknown> = {
  'CreateTiltakInput.status': 'forberedelse', 'kort moveTiltak.status': 'under_etablering', 'full moveTiltak.status': 'utsatt', status: ['i_drift'],
  passord: 'Et helt annet passord 2026', gammelt: passord, rolle: 'leser', epost: 'ny-person@proeve.no', foer: '999',
  mottaker: 'nettverk', presisjon: 'mellom', verdi: 10, tilVerdi: 20, innbyggere: 100, innbyggereTil: 200, innbyggerePresisjon: 'mellom', versjon: 1, fra: '2025-01-01', til: '2099-12-31',
  utgangsverdi: 10, utgangsverdiTil: 20, utgangspresisjon: 'mellom', maalaar: 2029, 'moveMaaleperiode.status': 'utkast',
  'kort createErfaringsforslag.slag': 'spoersmaal', 'full createErfaringsforslag.slag': 'ordlyd', 'createErfaringsforslag.felt': 'kort', 'svarPaaForslag.godtatt': false, 'updateErfaring.utfall': 'stoppet', 'updateErfaring.evidensgrad': 0, 'updateErfaring.deltakere': 10, 'updateErfaring.deltakereTil': 20, 'updateErfaring.deltakerePresisjon': 'mellom', 'updateErfaring.kostnadPresisjon': 'mellom', 'updateErfaring.kostnadTilOere': '200',
  'endreBildesamtykke.samtykke': 'skriftlig', 'endreBildesamtykke.samtykkeTil': dag(30), 'updateErfaring.adresse': 'https://eksempel.no/rapport', 'addKonferansepost.adresse': 'https://eksempel.no/rapport', 'updateKonferansepost.adresse': 'https://eksempel.no/rapport', 'erfaringssoek.utfall': ['stoppet'],
  'AddPaameldingInput.rolle': 'tjeneste', 'UpdatePaameldingInput.rolle': 'tjeneste', 'AddKonferansepostInput.start': '09:00', 'AddKonferansepostInput.slutt': '10:00', 'AddKonferansepostInput.fremme': '09:10', 'UpdateKonferansepostInput.fremme': '09:10', 'UpdateKonferansepostInput.start': '09:00', 'UpdateKonferansepostInput.slutt': '10:00',
  verdier: ['Den ene gruppa', 'Den andre gruppa'], 'createFordeling.grense': 5, 'updateFordeling.grense': 6, tall: Array.from({ length: 12 }, (_, nr) => 30 + nr),
  'updateUndersoekelse.grense': 6, 'undersoekelsesutkast.innhold': undersoekelsestekst, 'lesInnUndersoekelse.innhold': undersoekelsestekst, regneark: undersoekelsesark,
  'setFaseplass.faseNr': 3, 'setFasekryss.punktKode': 'f3-resultat',
  'CreateBarriereInput.status': 'aapen', 'kort moveBarriere.status': 'loeftet', 'full moveBarriere.status': 'lukket',
  handling: 'TILTAK_ENDRET', soek: 'a', rom: 'evaluering', fylkesnummer: '31',
  aar: aapentAar, fraAar: aapentAar, tilskuddsaar: String(aapentAar), utgave: 1, utfall: 'vedtatt', 'kort foerPostering.type': 'ventet', 'full foerPostering.type': 'omdisponering', 'full foerPostering.aar': vedtattAar,
  'createHandlingsplan.aar': behandletAar + 3, 'startNesteAar.fraAar': behandletAar, 'delingsutkast.aar': vedtattAar, 'delHandlingsplan.aar': vedtattAar, 'fellesoversikt.aar': sendtAar, 'resultatutkast.periode': `${vedtattAar}-hoest`, 'delResultater.periode': `${vedtattAar}-hoest`,
  'pengebruksutkast.aar': vedtattAar, 'delPengebruk.aar': vedtattAar, 'endreMottaker.fra': 'nettverk', 'endreMottaker.mottaker': 'evaluator', 'delingsstatus.aar': sendtAar, 'minnOmDeling.kommunenummer': '3118', 'minnOmDeling.type': 'pengebruk', 'minnOmDeling.aar': vedtattAar,
  'fetchStatistikk.kode': statistikkserie, 'StatistikkfilInput.kode': statistikkserie, 'StatistikkfilInput.filnavn': 'tall.csv', 'StatistikkfilInput.innhold': 'omraadekode;periode;verdi\n3118;2025;12,5\n',
  'lesInnBestiltTabell.innhold': 'omraadekode;periode;verdi\n3118;2025;12,5\n', 'nyTabellutgave.innhold': 'omraadekode;periode;verdi\n3118;2025;13,5\n', 'lesInnBestiltTabell.nivaa': 'kommune', seriekode: statistikkserie,
  'sammenligning.spoersmaal': 'budsjett_tema', 'sammenligning.aar': sendtAar, 'sammenligning.bare': 'kdd', 'sammenligning.kommuner': ['3118'], 'bevilgninger.aar': 2019, 'erfaringssoek.tekst': 'kanari', 'tidligeretreff.tekst': 'prøven', 'erfaringssoek.kommune': ['3118'], 'erfaringssoek.aar': [aapentAar], 'erfaringssoek.evidensgrad': 0, 'erfaringssoek.hopp': 0, 'lagreSoek.kommune': ['3118'], 'lagreSoek.aar': [aapentAar], 'lagreSoek.evidensgrad': 0,
  geojson: JSON.stringify({ type: 'Polygon', coordinates: [[[11.3, 59.5], [11.4, 59.5], [11.4, 59.6], [11.3, 59.5]]] }),
  'CreateKalenderpunktInput.dato': '2027-02-10', 'UpdateKalenderpunktInput.dato': '2027-02-10', sluttdag: '2027-02-11', fraKlokka: '09:00', tilKlokka: '15:00',
  'indikatorsammenligning.spoersmaal': 'indikatorer', 'full 2 indikatorsammenligning.spoersmaal': 'deltakelse', 'indikatorsammenligning.indikator': felleskode('3118'), 'indikatorsammenligning.periode': `${sendtAar}-hoest`, 'indikatorsammenligning.kommuner': ['3118'],
  'createFellesindikator.telling': 'unike', 'publishFellesindikator.telling': 'unike', 'createFellesindikator.kode': 'ny-felles-indikator', 'taInnFellesindikator.kode': felleskode('3118'), 'taInnFellesindikator.utgave': 2, 'knyttFellesindikator.kode': felleskode('3118'), 'knyttFellesindikator.utgave': 2, 'byttFellesutgave.kode': brukteFelleskode('3118'), 'byttFellesutgave.utgave': 2,
  perDato: dag(0), uttaksgrense: 5, kommunenummer: '3118', tilskuddTil: 2027, 'registrerAvtalesignatur.part': 2, 'svarPaaAvtale.svar': 'godtatt', 'foerLeveranse.hendelse': 'godtatt', 'updateAvtaleutkast.mva': 'fritatt',
  'sitatkilde.kilde': 'tiltak', 'sitatkilder.kilde': 'tiltak', 'createSitat.kilde': 'tiltak', 'createAnbefaling.slag': 'kommune', 'updateAnbefaling.slag': 'kommune', 'svarPaaAnbefaling.svar': 'foelges', 'svarForFylket.svar': 'foelges',
  'foreleggFunn.frist': dag(14), 'createFeltbelegg.slag': 'intervju', 'createSitat.felt': 'navn', 'createSitat.sitat': 'KANARI', 'svarPaaAnbefaling.dato': dag(0), 'svarForFylket.dato': dag(0), 'svarForFylket.mottaker': 2, 'foelgOppForFylket.mottaker': 2,
  'foelgOppAnbefaling.status': 'i_gang', 'foelgOppForFylket.status': 'i_gang', 'foelgOppAnbefaling.aar': new Date().getFullYear(), 'foelgOppForFylket.aar': new Date().getFullYear(),
  // Den som står, gjelder til og med 2030: en for årene etter overlapper den ikke.
  'aapneInnsyn.fra': dag(0), 'aapneInnsyn.til': dag(30), 'aapneInnsyn.innsynsrom': ['oekonomi'], 'aapneInnsyn.aarFra': 2040, 'aapneInnsyn.aarTil': 2041, 'updateInnsyn.innsynsrom': ['oekonomi'], 'updateInnsyn.aarFra': 2025, 'updateInnsyn.aarTil': 2026, 'forlengInnsyn.til': '2999-06-30',
  'inviterEvaluator.firma': canary('3118', 'avtaleutgave', 'innhold'), 'inviterEvaluator.fra': '2026-02-01', 'inviterEvaluator.til': '2027-06-30', 'updateEvaluator.fra': '2026-02-01', 'updateEvaluator.til': '2027-06-30', 'inviterEvaluator.taushetSignert': dag(-1),
};
const plain: Record<string, unknown> = { String: 'Skrevet av prøven', Int: 1, Float: 1, Boolean: true, Dag: '2025-09-15', Tidsangivelse: '2026-hoest', Oere: '100' };

function scalarFor(world: World, root: RootField, leaf: Leaf, mode: Mode, asking: Person | null): unknown {
  const input = root.field.args.map((arg) => getNamedType(arg.type).name)[0];
  if (root.name === 'login') return leaf.name === 'epost' ? (asking?.epost ?? world.person('leser 3118').epost) : passord;
  if (leaf.name === 'kontrollsum' && root.name === 'delErfaring') return world.erfaringssum;
  if (leaf.name === 'kontrollsum' && root.name === 'aapneErfaring') return world.aapningssum;
  if (leaf.name === 'kontrollsum' && root.name === 'svarPaaAvtale') return 'a'.repeat(64);
  if (root.name === 'delBarriere' && leaf.name === 'kontrollsum') return world.barrieresummer.kontrollsum;
  if (leaf.name === 'tekstsum') return world.barrieresummer.tekstsum;
  if (leaf.name === 'kontrollsum') return root.name === 'delResultater' ? world.resultatkontrollsum : root.name === 'delFordeling' ? world.fordelingssum : root.name === 'delUndersoekelse' ? world.undersoekelsessum : root.name === 'delPengebruk' ? world.brukskontrollsum : world.kontrollsum;
  for (const key of [`${mode} ${root.name}.${leaf.name}`, `${root.name}.${leaf.name}`, `${input}.${leaf.name}`, leaf.name]) if (key in chosen) return chosen[key];
  return leaf.list && leaf.type in plain ? [plain[leaf.type]] : plain[leaf.type];
}

/** Om leddet skal være med: alt i et fullt kall, ellers det som må, det som hører til det som prøves, og bare ett av dem som utelukker hverandre. */
function isSent(root: RootField, leaf: Leaf, mode: Mode, tried: Leaf | null): boolean {
  const groups = alternatives[root.name] ?? [];
  const group = groups.findIndex((paths) => paths.includes(leaf.path));
  const given = tried ? groups.findIndex((paths) => paths.includes(tried.path)) : -1;
  if (group >= 0) return group === (given >= 0 ? given : mode === 'kort' ? 0 : Number(mode.split(' ')[1]) - 1);
  if (mode !== 'kort' || leaf.required || alwaysSent[root.name] === leaf.path) return true;
  // Et ledd i et valgfritt objekt trenger de andre leddene objektet må ha.
  return tried !== null && leaf.inner && tried.parents.includes(leaf.parents.at(-1) ?? '');
}

/** Verdien i ett argument når alt er i orden, eller `undefined` når det ikke skal være med. `tried` er leddet som prøves for seg. */
export function validValue(world: World, root: RootField, leaf: Leaf, mode: Mode, asking: Person | null, tried: Leaf | null = null): unknown {
  if (!isSent(root, leaf, mode, tried)) return undefined;
  if (isId(leaf) || isToken(leaf)) return leaf.list ? [idFor(world, '3118', root, leaf, asking)] : idFor(world, '3118', root, leaf, asking);
  const value = scalarFor(world, root, leaf, mode, asking) ?? firstOf(world, leaf);
  if (value === undefined) throw new Error(`${root.name}(${leaf.path}): vet ikke hva som er gyldig for ${leaf.type}.`);
  return value;
}

function firstOf(world: World, leaf: Leaf): unknown {
  const type = world.schema.getType(leaf.type);
  const first = isEnumType(type) ? type.getValues()[0]!.name : undefined;
  return first && leaf.list ? [first] : first;
}
