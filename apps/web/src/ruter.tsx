import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate, Outlet } from '@tanstack/react-router';
import { IkkeFunnet } from './sider/feil/IkkeFunnet.tsx';
import { UventetFeil } from './sider/feil/UventetFeil.tsx';
import { lesDokumentutvalg } from './sider/dokumenter/dokumentutvalg.ts';
import { lesFellesutvalg } from './sider/felles/fellesutvalg.ts';
import { lesSoekeutvalg } from './sider/erfaringsbank/soek/soekeutvalg.ts';
import { lesUtgavevalg } from './sider/evalueringsavtale/utgavevalg.ts';
import { lesSammenligning } from './sider/sammenligning/sammenligningsutvalg.ts';
import { lesLoggutvalg } from './sider/logg/loggutvalg.ts';
import { lesPlanutvalg } from './sider/handlingsplan/aar.ts';
import { lesUtvalg as lesPengeutvalg } from './sider/oekonomi/utvalg.ts';
import { lesUtvalg } from './sider/tiltak/utvalg.ts';
import { Rom } from './skall/Rom.tsx';
import { hentSidetekst } from './tekst/sidetekst.ts';

const rot = createRootRoute({ component: Outlet, notFoundComponent: IkkeFunnet, errorComponent: UventetFeil });

const videre = createRoute({ getParentRoute: () => rot, path: '/', component: lazyRouteComponent(() => import('./sider/arbeidsrom/Videre.tsx'), 'Videre') });
const arbeidsrom = createRoute({ getParentRoute: () => rot, path: '/arbeidsrom', component: lazyRouteComponent(() => import('./sider/arbeidsrom/VelgArbeidsrom.tsx'), 'VelgArbeidsrom') });
const invitasjon = createRoute({ getParentRoute: () => rot, path: '/invitasjon/$token', component: lazyRouteComponent(() => import('./sider/invitasjon/GodtaInvitasjon.tsx'), 'GodtaInvitasjon') });
const nyttPassord = createRoute({ getParentRoute: () => rot, path: '/nytt-passord/$token', component: lazyRouteComponent(() => import('./sider/nytt-passord/NyttPassord.tsx'), 'NyttPassord') });

const hjelp = () => Promise.all([import('./sider/hjelp/Hjelp.tsx'), hentSidetekst('hjelp')]).then(([side]) => side);
const hjelpUtenRom = createRoute({ getParentRoute: () => rot, path: '/hjelp', component: lazyRouteComponent(() => Promise.all([import('./sider/hjelp/HjelpUtenRom.tsx'), hentSidetekst('hjelp')]).then(([side]) => side), 'HjelpUtenRom') });

const ordliste = () => Promise.all([import('./sider/ordliste/Ordliste.tsx'), hentSidetekst('ordliste')]).then(([side]) => side);
const ordlisteUtenRom = createRoute({ getParentRoute: () => rot, path: '/ordliste', component: lazyRouteComponent(() => Promise.all([import('./sider/ordliste/OrdlisteUtenRom.tsx'), hentSidetekst('ordliste')]).then(([side]) => side), 'OrdlisteUtenRom') });

const fellesrom = createRoute({ getParentRoute: () => rot, path: '/felles', component: () => <Rom kode="felles" /> });
const fellesIndeks = createRoute({ getParentRoute: () => fellesrom, path: '/', component: () => <Navigate to="/felles/oversikt" replace /> });
const fellesOversikt = createRoute({ getParentRoute: () => fellesrom, path: '/oversikt', validateSearch: lesFellesutvalg, component: lazyRouteComponent(() => Promise.all([import('./sider/felles/Fellesoversikt.tsx'), hentSidetekst('felles'), hentSidetekst('delteresultater'), hentSidetekst('deling')]).then(([side]) => side), 'Fellesoversikt') });
const sammenligningsside = () => Promise.all([import('./sider/sammenligning/Sammenligning.tsx'), hentSidetekst('sammenligning')]).then(([side]) => side);
const bevilgningsside = () => Promise.all([import('./sider/sammenligning/Bevilgninger.tsx'), hentSidetekst('sammenligning')]).then(([side]) => side);
const kartside = () => Promise.all([import('./sider/kart/Kart.tsx'), hentSidetekst('kart'), hentSidetekst('sammenligning')]).then(([side]) => side);
const fellesSammenligning = createRoute({ getParentRoute: () => fellesrom, path: '/sammenligning', validateSearch: lesSammenligning, component: lazyRouteComponent(sammenligningsside, 'Sammenligning') });
const fellesKart = createRoute({ getParentRoute: () => fellesrom, path: '/kart', validateSearch: lesFellesutvalg, component: lazyRouteComponent(kartside, 'Kart') });
const fellesindikatorside = () => Promise.all([import('./sider/fellesindikatorer/Fellesindikatorer.tsx'), hentSidetekst('fellesindikatorer')]).then(([side]) => side);
const fellesIndikatorer = createRoute({ getParentRoute: () => fellesrom, path: '/indikatorer', component: lazyRouteComponent(fellesindikatorside, 'Fellesindikatorer') });
const fellesBevilgninger = createRoute({ getParentRoute: () => fellesrom, path: '/bevilgninger', component: lazyRouteComponent(bevilgningsside, 'Bevilgninger') });
const deltBilde = () => Promise.all([import('./sider/deltbilde/DeltBilde.tsx'), hentSidetekst('deltbilde'), hentSidetekst('deling'), hentSidetekst('delteresultater'), hentSidetekst('delingsvalg')]).then(([side]) => side);
const fellesDeling = createRoute({ getParentRoute: () => fellesrom, path: '/deling', validateSearch: lesFellesutvalg, component: lazyRouteComponent(() => Promise.all([import('./sider/fellesdeling/Fellesdeling.tsx'), hentSidetekst('fellesdeling')]).then(([side]) => side), 'Fellesdeling') });
const fellesBilde = createRoute({ getParentRoute: () => fellesrom, path: '/delt/$id', component: lazyRouteComponent(deltBilde, 'DeltBilde') });
const bankside = () => Promise.all([import('./sider/erfaringsbank/Erfaringsbank.tsx'), hentSidetekst('erfaring'), hentSidetekst('erfaringssoek'), hentSidetekst('samtale')]).then(([side]) => side);
const erfaringsside = () => Promise.all([import('./sider/erfaringsbank/EnErfaring.tsx'), hentSidetekst('erfaring'), hentSidetekst('erfaringssoek'), hentSidetekst('tilpasning'), hentSidetekst('samtale'), hentSidetekst('erfaringsbilde'), hentSidetekst('erfaringsvedlegg')]).then(([side]) => side);
const utgaveside = () => Promise.all([import('./sider/erfaringsbank/utgave/Utgave.tsx'), hentSidetekst('erfaring'), hentSidetekst('erfaringsutgave'), hentSidetekst('erfaringsbilde'), hentSidetekst('erfaringsvedlegg')]).then(([side]) => side);
const fellesErfaringsbank = createRoute({ getParentRoute: () => fellesrom, path: '/erfaringsbank', validateSearch: lesSoekeutvalg, component: lazyRouteComponent(bankside, 'Erfaringsbank') });
const fellesErfaring = createRoute({ getParentRoute: () => fellesrom, path: '/erfaringsbank/$id', component: lazyRouteComponent(erfaringsside, 'EnErfaring') });
const fellesUtgave = createRoute({ getParentRoute: () => fellesrom, path: '/erfaringsbank/$id/utgaver/$utgave', component: lazyRouteComponent(utgaveside, 'Utgave') });
const fellesBarrierer = createRoute({ getParentRoute: () => fellesrom, path: '/barrierer', component: lazyRouteComponent(() => Promise.all([import('./sider/fellesbarrierer/Fellesbarrierer.tsx'), hentSidetekst('barriere')]).then(([side]) => side), 'Fellesbarrierer') });
const kalenderside = () => Promise.all([import('./sider/kalender/Kalender.tsx'), hentSidetekst('kalender')]).then(([side]) => side);
const fellesKalender = createRoute({ getParentRoute: () => fellesrom, path: '/kalender', component: lazyRouteComponent(kalenderside, 'Kalender') });
const konferanser = () => Promise.all([import('./sider/konferanser/Konferanser.tsx'), hentSidetekst('konferanse')]).then(([side]) => side);
const enKonferanse = () => Promise.all([import('./sider/konferanser/EnKonferanse.tsx'), hentSidetekst('konferanse')]).then(([side]) => side);
const fellesKonferanser = createRoute({ getParentRoute: () => fellesrom, path: '/konferanser', component: lazyRouteComponent(konferanser, 'Konferanser') });
const fellesKonferanse = createRoute({ getParentRoute: () => fellesrom, path: '/konferanser/$id', component: lazyRouteComponent(enKonferanse, 'EnKonferanse') });
const fellesLogg = createRoute({ getParentRoute: () => fellesrom, path: '/logg', validateSearch: lesLoggutvalg, component: lazyRouteComponent(() => Promise.all([import('./sider/nettverkslogg/Nettverkslogg.tsx'), hentSidetekst('logg')]).then(([side]) => side), 'Nettverkslogg') });
const fellesOrdliste = createRoute({ getParentRoute: () => fellesrom, path: '/ordliste', component: lazyRouteComponent(ordliste, 'Ordliste') });
const fellesHjelp = createRoute({ getParentRoute: () => fellesrom, path: '/hjelp', component: lazyRouteComponent(hjelp, 'Hjelp') });

const avtaleside = () => Promise.all([import('./sider/evalueringsavtale/EnAvtale.tsx'), hentSidetekst('evaluering'), hentSidetekst('innsyn')]).then(([side]) => side);
const fellesAvtaler = createRoute({ getParentRoute: () => fellesrom, path: '/evaluering', component: lazyRouteComponent(() => Promise.all([import('./sider/evalueringsavtale/Avtaler.tsx'), hentSidetekst('evaluering')]).then(([side]) => side), 'Avtaler') });
const fellesAvtale = createRoute({ getParentRoute: () => fellesrom, path: '/evaluering/$id', validateSearch: lesUtgavevalg, component: lazyRouteComponent(avtaleside, 'EnAvtale') });

const funnside = () => import('./sider/funn/Funnside.tsx');
const fellesFunn = createRoute({ getParentRoute: () => fellesrom, path: '/evaluering/$id/funn', component: lazyRouteComponent(funnside, 'Funnside') });

const evalueringsrom = createRoute({ getParentRoute: () => rot, path: '/evaluering', component: () => <Rom kode="evaluering" /> });
const evaluering = createRoute({ getParentRoute: () => evalueringsrom, path: '/', component: lazyRouteComponent(() => Promise.all([import('./sider/evaluering/Evaluatorforside.tsx'), hentSidetekst('evaluatorforside'), hentSidetekst('felles'), hentSidetekst('innsyn'), hentSidetekst('deltbilde')]).then(([side]) => side), 'Evaluatorforside') });
const evalueringOrdliste = createRoute({ getParentRoute: () => evalueringsrom, path: '/ordliste', component: lazyRouteComponent(ordliste, 'Ordliste') });
const evalueringHjelp = createRoute({ getParentRoute: () => evalueringsrom, path: '/hjelp', component: lazyRouteComponent(hjelp, 'Hjelp') });

const avtalerom = createRoute({ getParentRoute: () => rot, path: '/evaluering/$nr', component: Avtalerom });
const avtaledelt = createRoute({ getParentRoute: () => avtalerom, path: '/uttak', component: lazyRouteComponent(() => Promise.all([import('./sider/avtalerom/Avtaledelt.tsx'), hentSidetekst('datauttak'), hentSidetekst('deltbilde')]).then(([side]) => side), 'Avtaledelt') });
const avtalefunn = createRoute({ getParentRoute: () => avtalerom, path: '/funn', component: lazyRouteComponent(funnside, 'Funnside') });
const avtalerommets = createRoute({ getParentRoute: () => avtalerom, path: '/avtale', validateSearch: lesUtgavevalg, component: lazyRouteComponent(() => Promise.all([import('./sider/avtalerom/Avtalerommets.tsx'), hentSidetekst('evaluering'), hentSidetekst('innsyn')]).then(([side]) => side), 'Avtalerommets') });
const avtalebilde = createRoute({ getParentRoute: () => avtalerom, path: '/uttak/$id', component: lazyRouteComponent(() => Promise.all([import('./sider/avtalerom/Avtalebilde.tsx'), hentSidetekst('datauttak'), hentSidetekst('deltbilde'), hentSidetekst('deling'), hentSidetekst('delteresultater'), hentSidetekst('delingsvalg')]).then(([side]) => side), 'Avtalebilde') });
const avtaleundersoekelser = createRoute({ getParentRoute: () => avtalerom, path: '/undersoekelser', component: lazyRouteComponent(() => Promise.all([import('./sider/avtalerom/Avtaleundersoekelser.tsx'), hentSidetekst('undersoekelse')]).then(([side]) => side), 'Avtaleundersoekelser') });

/** Nummeret på rommet til avtalen er et tall; alt annet på den plassen er en adresse som ikke finnes. */
function Avtalerom() {
  const { nr } = avtalerom.useParams();
  return /^\d{1,9}$/.test(nr) ? <Rom kode={`avtale-${nr}`} /> : <IkkeFunnet />;
}

const plattformrom = createRoute({ getParentRoute: () => rot, path: '/plattform', component: () => <Rom kode="plattform" /> });
const plattform = createRoute({ getParentRoute: () => plattformrom, path: '/', component: lazyRouteComponent(() => Promise.all([import('./sider/plattform/Kommuner.tsx'), hentSidetekst('felles')]).then(([side]) => side), 'Kommuner') });
const jobber = createRoute({ getParentRoute: () => plattformrom, path: '/jobber', component: lazyRouteComponent(() => Promise.all([import('./sider/plattform/Jobber.tsx'), hentSidetekst('jobber')]).then(([side]) => side), 'Jobber') });
const serier = createRoute({ getParentRoute: () => plattformrom, path: '/statistikk', component: lazyRouteComponent(() => Promise.all([import('./sider/plattform/Serier.tsx'), hentSidetekst('statistikk')]).then(([side]) => side), 'Serier') });
const plattformOrdliste = createRoute({ getParentRoute: () => plattformrom, path: '/ordliste', component: lazyRouteComponent(ordliste, 'Ordliste') });
const plattformHjelp = createRoute({ getParentRoute: () => plattformrom, path: '/hjelp', component: lazyRouteComponent(hjelp, 'Hjelp') });

const kommunerom = createRoute({ getParentRoute: () => rot, path: '/$rom', component: Kommunerom });

/** Kommunenummeret er fire siffer; alt annet på den plassen er en adresse som ikke finnes. */
function Kommunerom() {
  const { rom } = kommunerom.useParams();
  return /^\d{4}$/.test(rom) ? <Rom kode={rom} /> : <IkkeFunnet />;
}

const romIndeks = createRoute({ getParentRoute: () => kommunerom, path: '/', component: () => <Navigate to="/$rom/oversikt" from="/$rom" replace /> });
const oversikt = createRoute({ getParentRoute: () => kommunerom, path: '/oversikt', component: lazyRouteComponent(() => Promise.all([import('./sider/oversikt/Oversikt.tsx'), hentSidetekst('logg')]).then(([side]) => side), 'Oversikt') });
const program = createRoute({ getParentRoute: () => kommunerom, path: '/program', component: lazyRouteComponent(() => Promise.all([import('./sider/program/Program.tsx'), hentSidetekst('programskjema')]).then(([side]) => side), 'Program') });
const tiltak = createRoute({ getParentRoute: () => kommunerom, path: '/tiltak', validateSearch: lesUtvalg, component: lazyRouteComponent(() => import('./sider/tiltak/Tiltaksliste.tsx'), 'Tiltaksliste') });
const ettTiltak = createRoute({ getParentRoute: () => kommunerom, path: '/tiltak/$id', component: lazyRouteComponent(() => import('./sider/ett-tiltak/EttTiltak.tsx'), 'EttTiltak') });
const sisteOekonomi = createRoute({ getParentRoute: () => kommunerom, path: '/oekonomi', component: lazyRouteComponent(() => import('./sider/oekonomi/SisteAar.tsx'), 'SisteAar') });
const oekonomi = createRoute({ getParentRoute: () => kommunerom, path: '/oekonomi/$aar', validateSearch: lesPengeutvalg, component: lazyRouteComponent(() => Promise.all([import('./sider/oekonomi/Oekonomi.tsx'), hentSidetekst('oekonomi')]).then(([side]) => side), 'Oekonomi') });
const sistePlan = createRoute({ getParentRoute: () => kommunerom, path: '/handlingsplan', component: lazyRouteComponent(() => Promise.all([import('./sider/handlingsplan/SistePlan.tsx'), hentSidetekst('handlingsplan')]).then(([side]) => side), 'SistePlan') });
const handlingsplan = createRoute({ getParentRoute: () => kommunerom, path: '/handlingsplan/$aar', validateSearch: lesPlanutvalg, component: lazyRouteComponent(() => Promise.all([import('./sider/handlingsplan/Handlingsplan.tsx'), hentSidetekst('handlingsplan')]).then(([side]) => side), 'Handlingsplan') });
const nesteAar = createRoute({ getParentRoute: () => kommunerom, path: '/handlingsplan/$aar/neste-aar', component: lazyRouteComponent(() => Promise.all([import('./sider/handlingsplan/NesteAar.tsx'), hentSidetekst('handlingsplan')]).then(([side]) => side), 'NesteAar') });
const statistikk = createRoute({ getParentRoute: () => kommunerom, path: '/statistikk', component: lazyRouteComponent(() => Promise.all([import('./sider/statistikk/Statistikk.tsx'), hentSidetekst('statistikk')]).then(([side]) => side), 'Statistikk') });
const resultater = createRoute({ getParentRoute: () => kommunerom, path: '/resultater', component: lazyRouteComponent(() => Promise.all([import('./sider/resultater/Resultater.tsx'), hentSidetekst('resultater')]).then(([side]) => side), 'Resultater') });
const enIndikator = createRoute({ getParentRoute: () => kommunerom, path: '/resultater/$id', component: lazyRouteComponent(() => Promise.all([import('./sider/resultater/EnIndikator.tsx'), hentSidetekst('resultater')]).then(([side]) => side), 'EnIndikator') });
const programteori = createRoute({ getParentRoute: () => kommunerom, path: '/resultater/programteori', component: lazyRouteComponent(() => Promise.all([import('./sider/programteori/Programteori.tsx'), hentSidetekst('programteori')]).then(([side]) => side), 'Programteori') });
const nullpunkt = createRoute({ getParentRoute: () => kommunerom, path: '/resultater/nullpunkt', component: lazyRouteComponent(() => Promise.all([import('./sider/nullpunkt/Nullpunkt.tsx'), hentSidetekst('nullpunkt')]).then(([side]) => side), 'Nullpunkt') });
const fordelinger = createRoute({ getParentRoute: () => kommunerom, path: '/resultater/fordelinger', component: lazyRouteComponent(() => Promise.all([import('./sider/fordelinger/Fordelinger.tsx'), hentSidetekst('fordeling')]).then(([side]) => side), 'Fordelinger') });
const enFordeling = createRoute({ getParentRoute: () => kommunerom, path: '/resultater/fordelinger/$id', component: lazyRouteComponent(() => Promise.all([import('./sider/fordelinger/EnFordeling.tsx'), hentSidetekst('fordeling')]).then(([side]) => side), 'EnFordeling') });
const undersoekelser = createRoute({ getParentRoute: () => kommunerom, path: '/undersoekelser', component: lazyRouteComponent(() => Promise.all([import('./sider/undersoekelser/Undersoekelser.tsx'), hentSidetekst('undersoekelse')]).then(([side]) => side), 'Undersoekelser') });
const enUndersoekelse = createRoute({ getParentRoute: () => kommunerom, path: '/undersoekelser/$id', component: lazyRouteComponent(() => Promise.all([import('./sider/undersoekelser/EnUndersoekelse.tsx'), hentSidetekst('undersoekelse')]).then(([side]) => side), 'EnUndersoekelse') });
const datauttak = createRoute({ getParentRoute: () => kommunerom, path: '/datauttak', component: lazyRouteComponent(() => Promise.all([import('./sider/datauttak/Datauttak.tsx'), hentSidetekst('datauttak')]).then(([side]) => side), 'Datauttak') });
const dokumenter = createRoute({ getParentRoute: () => kommunerom, path: '/dokumenter', validateSearch: lesDokumentutvalg, component: lazyRouteComponent(() => Promise.all([import('./sider/dokumenter/Dokumenter.tsx'), hentSidetekst('dokumenter')]).then(([side]) => side), 'Dokumenter') });
const veiviser = createRoute({ getParentRoute: () => kommunerom, path: '/veiviser', component: lazyRouteComponent(() => Promise.all([import('./sider/veiviser/Veiviser.tsx'), hentSidetekst('veiviser')]).then(([side]) => side), 'Veiviser') });
const barrierer = createRoute({ getParentRoute: () => kommunerom, path: '/barrierer', component: lazyRouteComponent(() => Promise.all([import('./sider/barrierer/Barriereliste.tsx'), hentSidetekst('barriere')]).then(([side]) => side), 'Barriereliste') });
const enBarriere = createRoute({ getParentRoute: () => kommunerom, path: '/barrierer/$id', component: lazyRouteComponent(() => Promise.all([import('./sider/barrierer/Barriereside.tsx'), hentSidetekst('barriere'), hentSidetekst('deling')]).then(([side]) => side), 'Barriereside') });
const romKonferanser = createRoute({ getParentRoute: () => kommunerom, path: '/konferanser', component: lazyRouteComponent(konferanser, 'Konferanser') });
const romKonferanse = createRoute({ getParentRoute: () => kommunerom, path: '/konferanser/$id', component: lazyRouteComponent(enKonferanse, 'EnKonferanse') });
const deling = createRoute({ getParentRoute: () => kommunerom, path: '/deling', component: lazyRouteComponent(() => Promise.all([import('./sider/deling/Deling.tsx'), hentSidetekst('deling'), hentSidetekst('delteresultater'), hentSidetekst('delingsvalg')]).then(([side]) => side), 'Deling') });
const kalender = createRoute({ getParentRoute: () => kommunerom, path: '/kalender', component: lazyRouteComponent(kalenderside, 'Kalender') });
const andel = createRoute({ getParentRoute: () => kommunerom, path: '/evaluering', component: lazyRouteComponent(() => Promise.all([import('./sider/evalueringsandel/Andelen.tsx'), hentSidetekst('evaluering'), hentSidetekst('innsyn')]).then(([side]) => side), 'Andelen') });
const avtale = createRoute({ getParentRoute: () => kommunerom, path: '/evaluering/$id', validateSearch: lesUtgavevalg, component: lazyRouteComponent(avtaleside, 'EnAvtale') });
const romFunn = createRoute({ getParentRoute: () => kommunerom, path: '/evaluering/$id/funn', component: lazyRouteComponent(funnside, 'Funnside') });
const sammenligning = createRoute({ getParentRoute: () => kommunerom, path: '/sammenligning', validateSearch: lesSammenligning, component: lazyRouteComponent(sammenligningsside, 'Sammenligning') });
const kart = createRoute({ getParentRoute: () => kommunerom, path: '/kart', validateSearch: lesFellesutvalg, component: lazyRouteComponent(kartside, 'Kart') });
const bevilgninger = createRoute({ getParentRoute: () => kommunerom, path: '/bevilgninger', component: lazyRouteComponent(bevilgningsside, 'Bevilgninger') });
const bilde = createRoute({ getParentRoute: () => kommunerom, path: '/delt/$id', component: lazyRouteComponent(deltBilde, 'DeltBilde') });
const deltHer = createRoute({ getParentRoute: () => kommunerom, path: '/delt', component: lazyRouteComponent(() => Promise.all([import('./sider/deltbilde/DeltHer.tsx'), hentSidetekst('deltbilde'), hentSidetekst('delingsvalg')]).then(([side]) => side), 'DeltHer') });
const fellesindikatorer = createRoute({ getParentRoute: () => kommunerom, path: '/fellesindikatorer', component: lazyRouteComponent(fellesindikatorside, 'Fellesindikatorer') });
const erfaringsbank = createRoute({ getParentRoute: () => kommunerom, path: '/erfaringsbank', validateSearch: lesSoekeutvalg, component: lazyRouteComponent(bankside, 'Erfaringsbank') });
const enErfaring = createRoute({ getParentRoute: () => kommunerom, path: '/erfaringsbank/$id', component: lazyRouteComponent(erfaringsside, 'EnErfaring') });
const enUtgave = createRoute({ getParentRoute: () => kommunerom, path: '/erfaringsbank/$id/utgaver/$utgave', component: lazyRouteComponent(utgaveside, 'Utgave') });
const egneErfaringer = createRoute({ getParentRoute: () => kommunerom, path: '/erfaringer', component: lazyRouteComponent(() => Promise.all([import('./sider/erfaringer/Erfaringer.tsx'), hentSidetekst('erfaring')]).then(([side]) => side), 'Erfaringer') });
const egenErfaring = createRoute({ getParentRoute: () => kommunerom, path: '/erfaringer/$id', component: lazyRouteComponent(() => Promise.all([import('./sider/erfaringer/Erfaringseditor.tsx'), hentSidetekst('erfaring'), hentSidetekst('deling'), hentSidetekst('erfaringsbilde'), hentSidetekst('erfaringsvedlegg')]).then(([side]) => side), 'Erfaringseditor') });
const ideer = createRoute({ getParentRoute: () => kommunerom, path: '/ideer', component: lazyRouteComponent(() => Promise.all([import('./sider/ideer/Ideer.tsx'), hentSidetekst('tilpasning'), hentSidetekst('erfaring')]).then(([side]) => side), 'Ideer') });
const brukere = createRoute({ getParentRoute: () => kommunerom, path: '/brukere', component: lazyRouteComponent(() => Promise.all([import('./sider/brukere/Brukere.tsx'), hentSidetekst('brukere')]).then(([side]) => side), 'Brukere') });
const logg = createRoute({ getParentRoute: () => kommunerom, path: '/logg', validateSearch: lesLoggutvalg, component: lazyRouteComponent(() => Promise.all([import('./sider/logg/Logg.tsx'), hentSidetekst('logg')]).then(([side]) => side), 'Logg') });
const innstillinger = createRoute({ getParentRoute: () => kommunerom, path: '/innstillinger', component: lazyRouteComponent(() => Promise.all([import('./sider/innstillinger/Innstillinger.tsx'), hentSidetekst('innstillinger')]).then(([side]) => side), 'Innstillinger') });
const romOrdliste = createRoute({ getParentRoute: () => kommunerom, path: '/ordliste', component: lazyRouteComponent(ordliste, 'Ordliste') });
const romHjelp = createRoute({ getParentRoute: () => kommunerom, path: '/hjelp', component: lazyRouteComponent(hjelp, 'Hjelp') });

export const ruter = createRouter({
  routeTree: rot.addChildren([
    videre, arbeidsrom, invitasjon, nyttPassord, hjelpUtenRom, ordlisteUtenRom,
    fellesrom.addChildren([fellesIndeks, fellesOversikt, fellesErfaringsbank, fellesErfaring, fellesUtgave, fellesBarrierer, fellesKonferanser, fellesKonferanse, fellesKalender, fellesAvtaler, fellesAvtale, fellesFunn, fellesSammenligning, fellesKart, fellesIndikatorer, fellesBevilgninger, fellesDeling, fellesBilde, fellesLogg, fellesOrdliste, fellesHjelp]),
    evalueringsrom.addChildren([evaluering, evalueringOrdliste, evalueringHjelp]),
    avtalerom.addChildren([avtalerommets, avtalefunn, avtaledelt, avtalebilde, avtaleundersoekelser]),
    plattformrom.addChildren([plattform, jobber, serier, plattformOrdliste, plattformHjelp]),
    kommunerom.addChildren([romIndeks, oversikt, program, veiviser, tiltak, ettTiltak, barrierer, enBarriere, sistePlan, handlingsplan, nesteAar, sisteOekonomi, oekonomi, resultater, nullpunkt, programteori, fordelinger, enFordeling, undersoekelser, enUndersoekelse, dokumenter, datauttak, enIndikator, statistikk, deling, kalender, andel, avtale, romFunn, sammenligning, kart, bevilgninger, fellesindikatorer, bilde, deltHer, erfaringsbank, enErfaring, enUtgave, egneErfaringer, egenErfaring, ideer, romKonferanser, romKonferanse, brukere, logg, innstillinger, romOrdliste, romHjelp]),
  ]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: IkkeFunnet,
});

declare module '@tanstack/react-router' {
  interface Register { router: typeof ruter }
}
