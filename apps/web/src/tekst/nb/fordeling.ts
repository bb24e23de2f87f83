import { tallform } from '../former.ts';
import { regnearkord } from './regnearkord.ts';

const heltall = tallform();
/** Ordene om personer talt opp etter grupper: seriene, tallene, vernet og det som deles. */
export const fordeling = {
  tittel: 'Fordelinger',
  ingress: 'Hvor mange personer som er med i hver gruppe, for eksempel etter alder og kjønn. Tallene blir i kommunen. Når dere deler en periode, skjules små tall først, og så mange andre at de små ikke kan regnes ut.',
  tilResultater: 'Resultater', tilFordelinger: 'Fordelinger',
  ny: 'Ny fordeling',
  ingen: 'Ingen fordelinger ennå',
  ingenTekst: 'En fordeling er én inndeling som står fast fra periode til periode, for eksempel deltakere etter alder, kjønn og tema. Da kan den deles uten at noen kan kjennes igjen.',
  arkiverte: (antall: number) => `Fordelinger som er lagt bort (${antall})`,
  etter: (navn: string[]) => `Etter ${navn.map((et) => et.toLowerCase()).join(', ').replace(/, ([^,]*)$/, ' og $1')}`,
  perioderAntall: (antall: number) => (antall === 0 ? 'Ingen perioder ennå' : antall === 1 ? 'Én periode' : `${antall} perioder`),
  serie: {
    rediger: 'Rediger serien', leggBort: 'Legg bort', hentFram: 'Hent fram', lagtBort: 'Serien er lagt bort. Det som er delt, står.',
    leggBortTittel: (navn: string) => `Legge bort «${navn}»?`, leggBortTekst: 'Tallene blir stående, og serien kan hentes fram igjen. Det som er delt, er fortsatt delt.',
    teller: 'Hvem som telles', indikator: 'Hører til indikatoren', grense: 'Minste tall som vises', grenseTekst: (grense: number) => `${grense} personer`, fast: 'Inndelingen står fast, for noe i serien er delt.',
    celler: (antall: number) => `${antall} tall i hver periode`,
    liten: 'Tabellen har færre enn 12 tall og kan ikke deles: i så små tabeller er det for lett å regne ut det som er skjult.',
  },
  skjema: {
    ny: 'Ny fordeling', lag: 'Lag fordelingen', rediger: 'Rediger serien',
    felter: {
      navn: 'Hva skal den hete?', teller: 'Hvem telles?', indikatorId: 'Indikator den hører til', d0navn: 'Del etter', d0verdier: 'Grupper', d1navn: 'Del også etter', d1verdier: 'Grupper i den andre inndelingen',
      d2navn: 'Og etter', d2verdier: 'Grupper i den tredje inndelingen', grense: 'Minste tall som kan vises',
    },
    tellerHjelp: 'For eksempel «Deltakere på åpne møteplasser, hver person én gang». En som kan være i to grupper, kan ikke telles slik.',
    verdierHjelp: 'Ta med en gruppe for dem dere ikke vet noe om. Hver person skal høre til nøyaktig én gruppe.',
    grenseHjelp: 'Fem er vanlig. Velg et høyere tall der folk kjenner hverandre godt.',
    trengerGrupper: 'Skriv minst to grupper', fast: 'Noe i serien er delt, så inndelingen står fast.',
  },
  perioder: 'Perioder', nyPeriode: 'Ny periode', ingenPerioder: 'Ingen tall ennå', ingenPerioderTekst: 'Begynn med en periode, for eksempel et tertial eller et år, og før tallene for den.',
  periodefelt: { periode: 'Hvilken periode?' }, periodehjelp: 'Perioder i en serie kan ikke overlappe. Bruk gjerne tertial, halvår eller år.', lagPeriode: 'Lag perioden',
  sum: (sum: number) => (sum === 1 ? 'Én person i alt' : `${heltall(sum)} personer i alt`),
  harVaertDelt: 'Har vært delt', iAlt: 'I alt', antall: 'Antall', velg: (navn: string) => `Vis for ${navn.toLowerCase()}`,
  visTall: 'Vis tallene, slik bare kommunen ser dem', ikkeVernet: 'Dette er tallene dere har ført. De er ikke vernet; ikke send dem videre.',
  foer: 'Før tall', lesInn: 'Lim inn eller les fil', fjern: 'Fjern perioden', seFoerst: 'Se hva som deles', forMange: (antall: number) => `Tabellen har ${antall} tall. Så mange leses inn fra en fil.`,
  hva: (knapp: string, periode: string) => `${knapp}: ${periode}`,
  fjernTittel: (periode: string) => `Fjerne ${periode}?`, fjernTekst: 'Tallene for perioden går ut av serien. De blir stående i loggen.',
  rutenett: {
    tittel: (periode: string) => `Tall for ${periode}`, hjelp: 'Tomt er 0. Du kan lime inn flere ruter fra et regneark: still deg i ruta der de skal begynne.', lagre: 'Lagre tallene', ugyldig: (antall: number) => (antall === 1 ? 'Én rute har ikke et helt antall. Den er merket.' : `${antall} ruter har ikke et helt antall. De er merket.`),
    likevel: 'Lagre mine tall likevel', utkast: 'Dette er tall du ikke har lagret.', forkast: 'Forkast dem',
  },
  fil: {
    tittel: (periode: string) => `Les inn tall for ${periode}`, forklaring: (kolonner: string) => `Én rad for hver gruppe, med overskriftene ${kolonner}. Grupper som ikke er med, blir 0. Alt leses, eller ingenting.`,
    lim: 'Lim inn fra regnearket', velg: 'Eller velg en fil: Excel (.xlsx) eller CSV', moenster: 'Last ned en mal med alle gruppene', maaRettes: 'Dette må rettes. Ingenting er endret:', lesInn: 'Les inn', tomt: 'Lim inn noe, eller velg en fil.',
    galt: regnearkord,
    lest: (antall: number) => (antall === 1 ? 'Ett tall er lest inn.' : `${antall} tall er lest inn.`),
  },
  vern: {
    tittel: 'Tabellen må vernes først', tekst: 'Den er så stor at det tar litt tid å finne ut hva som må skjules. Det gjøres i bakgrunnen, og du kan gjøre andre ting imens. Ingenting deles før du har sett på tabellen.',
    start: 'Vern tabellen', igjen: 'Vern på nytt', stopp: 'Stopp', venter: 'Venter på tur', iGang: (prosent: number) => `Verner tabellen: ${prosent} %`, framdrift: 'Hvor langt vernet er kommet',
    stoppet: 'Vernet ble stoppet. Ingenting er delt.', ferdig: 'Tabellen er vernet og kan ses på.', endret: 'Tallene eller grensa er endret siden tabellen ble vernet. Den må vernes på nytt.',
    holdt: 'Holdt tilbake: ingenting er delt',
    grunner: {
      for_liten: 'Tabellen har færre enn 12 tall. I så små tabeller er det for lett å regne ut det som er skjult.', for_stor: 'Tabellen er for stor.',
      kan_ikke_vernes: 'Det er så få personer at de små tallene ikke kan skjules uten å skjule alt. Slå sammen grupper i en ny serie, eller bruk lengre perioder.',
      rettelsen_roeper: 'Perioden er delt før med andre tall. De nye tallene sammen med de gamle ville røpt noe som er skjult. Den første delingen er det andre kan ha lest.',
      perioden_overlapper: 'Perioden overlapper en serien har delt før.', kuben_er_endret: 'Inndelingen er en annen enn da perioden ble delt før.', tallene_er_endret: 'Tallene eller grensa ble endret mens det pågikk. Vern på nytt.',
      feil: 'Noe gikk galt hos oss. Prøv på nytt.',
    } as Record<string, string>,
    annet: 'Tabellen kan ikke vernes slik den er.',
  },
  delt: {
    navn: (serie: string | null, periode: string) => `${serie ?? 'Fordeling'}, ${periode}`,
    tekst: (nettverk: string) => `Koordinatoren og kommunene i ${nettverk} får se nøyaktig denne tabellen, og navnet på serien. Tallene bak «:» blir her. Det er et øyeblikksbilde: endrer dere noe siden, endrer ikke det seg.`,
    bekreft: 'Jeg har sett hva som går ut, ingen kan kjennes igjen i det, og det kan bli saksdokumenter hos fylkeskommunen',
    skjulte: (antall: number, alle: number) => (antall === 0 ? 'Ingenting er skjult.' : `${antall} av ${alle} ruter er skjult, også noen som ikke er små: ellers kunne de små vært regnet ut. Hvilke det er, sies ikke.`),
    minne: 'Når perioden er delt, er det bestemt hvilke ruter som er skjult. Det gjelder også om dere trekker den tilbake eller retter tallene.',
    innenfra: 'Vernet gjelder den som bare har tabellen. En som kjenner tallet i en skjult rute fra før, for eksempel fordi hun arbeider der, kan noen ganger regne ut andre av de skjulte.',
    altDelt: 'Perioden er delt nå. Trekk den tilbake under Deling før den deles på nytt.', tilDeling: 'Gå til Deling', gjort: (hva: string) => `${hva} er delt.`,
    ingenNettverk: 'Kommunen er ikke med i noe nettverk, så det er ingen å dele med.', bildetekst: (navn: string) => `${navn}, antall personer`,
  },
};
