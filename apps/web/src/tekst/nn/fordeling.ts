import { tallform } from '../former.ts';
import type { fordeling as nb } from '../nb/fordeling.ts';
import { regnearkord } from './regnearkord.ts';

const heltall = tallform({ maximumFractionDigits: 0 });

export const fordeling: typeof nb = {
  tittel: 'Fordelingar',
  ingress: 'Kor mange personar som er med i kvar gruppe, til dømes etter alder og kjønn. Tala blir i kommunen. Når de deler ein periode, blir små tal skjulte først, og så mange andre at dei små ikkje kan reknast ut.',
  tilResultater: 'Resultat', tilFordelinger: 'Fordelingar',
  ny: 'Ny fordeling',
  ingen: 'Ingen fordelingar enno',
  ingenTekst: 'Ei fordeling er éi inndeling som står fast frå periode til periode, til dømes deltakarar etter alder, kjønn og tema. Då kan fordelinga delast utan at nokon kan kjennast att.',
  arkiverte: (antall) => `Fordelingar som er lagde bort (${antall})`,
  etter: (navn) => `Etter ${navn.map((et) => et.toLowerCase()).join(', ').replace(/, ([^,]*)$/, ' og $1')}`,
  perioderAntall: (antall) => (antall === 0 ? 'Ingen periodar enno' : antall === 1 ? 'Éin periode' : `${antall} periodar`),
  serie: {
    rediger: 'Rediger serien', leggBort: 'Legg bort', hentFram: 'Hent fram', lagtBort: 'Serien er lagd bort. Det som er delt, står.',
    leggBortTittel: (navn) => `Legge bort «${navn}»?`, leggBortTekst: 'Tala blir ståande, og serien kan hentast fram igjen. Det som er delt, er framleis delt.',
    teller: 'Kven som blir talde', indikator: 'Høyrer til indikatoren', grense: 'Minste tal som blir vist', grenseTekst: (grense) => `${grense} personar`, fast: 'Inndelinga står fast, for noko i serien er delt.',
    celler: (antall) => `${antall} tal i kvar periode`,
    liten: 'Tabellen har færre enn 12 tal og kan ikkje delast: i så små tabellar er det for lett å rekne ut det som er skjult.',
  },
  skjema: {
    ny: 'Ny fordeling', lag: 'Lag fordelinga', rediger: 'Rediger serien',
    felter: {
      navn: 'Kva skal fordelinga heite?', teller: 'Kven blir talde?', indikatorId: 'Indikator fordelinga høyrer til', d0navn: 'Del etter', d0verdier: 'Grupper', d1navn: 'Del òg etter', d1verdier: 'Grupper i den andre inndelinga',
      d2navn: 'Og etter', d2verdier: 'Grupper i den tredje inndelinga', grense: 'Minste tal som kan visast',
    },
    tellerHjelp: 'Til dømes «Deltakarar på opne møteplassar, kvar person éin gong». Ein som kan vere i to grupper, kan ikkje teljast slik.',
    verdierHjelp: 'Ta med ei gruppe for dei de ikkje veit noko om. Kvar person skal høyre til nøyaktig éi gruppe.',
    grenseHjelp: 'Fem er vanleg. Vel eit høgare tal der folk kjenner kvarandre godt.',
    trengerGrupper: 'Skriv minst to grupper', fast: 'Noko i serien er delt, så inndelinga står fast.',
  },
  perioder: 'Periodar', nyPeriode: 'Ny periode', ingenPerioder: 'Ingen tal enno', ingenPerioderTekst: 'Begynn med ein periode, til dømes eit tertial eller eit år, og før tala for perioden.',
  periodefelt: { periode: 'Kva periode?' }, periodehjelp: 'Periodar i ein serie kan ikkje overlappe. Bruk gjerne tertial, halvår eller år.', lagPeriode: 'Lag perioden',
  sum: (sum) => (sum === 1 ? 'Éin person i alt' : `${heltall(sum)} personar i alt`),
  harVaertDelt: 'Har vore delt', iAlt: 'I alt', antall: 'Antal', velg: (navn) => `Vis for ${navn.toLowerCase()}`,
  visTall: 'Vis tala, slik berre kommunen ser dei', ikkeVernet: 'Dette er tala de har ført. Dei er ikkje verna; ikkje send dei vidare.',
  foer: 'Før tal', lesInn: 'Lim inn eller les fil', fjern: 'Fjern perioden', seFoerst: 'Sjå kva som blir delt', forMange: (antall) => `Tabellen har ${antall} tal. Så mange blir lesne inn frå ei fil.`,
  hva: (knapp, periode) => `${knapp}: ${periode}`,
  fjernTittel: (periode) => `Fjerne ${periode}?`, fjernTekst: 'Tala for perioden går ut av serien. Dei blir ståande i loggen.',
  rutenett: {
    tittel: (periode) => `Tal for ${periode}`, hjelp: 'Tomt er 0. Du kan lime inn fleire ruter frå eit rekneark: still deg i ruta der dei skal begynne.', lagre: 'Lagre tala', ugyldig: (antall) => (antall === 1 ? 'Éi rute har ikkje eit heilt tal. Ruta er merkt.' : `${antall} ruter har ikkje eit heilt tal. Dei er merkte.`),
    likevel: 'Lagre mine tal likevel', utkast: 'Dette er tal du ikkje har lagra.', forkast: 'Forkast dei',
  },
  fil: {
    tittel: (periode) => `Les inn tal for ${periode}`, forklaring: (kolonner) => `Éi rad for kvar gruppe, med overskriftene ${kolonner}. Grupper som ikkje er med, blir 0. Alt blir lese, eller ingenting.`,
    lim: 'Lim inn frå reknearket', velg: 'Eller vel ei fil: Excel (.xlsx) eller CSV', moenster: 'Last ned ein mal med alle gruppene', maaRettes: 'Dette må rettast. Ingenting er endra:', lesInn: 'Les inn', tomt: 'Lim inn noko, eller vel ei fil.',
    galt: regnearkord,
    lest: (antall) => (antall === 1 ? 'Eitt tal er lese inn.' : `${antall} tal er lesne inn.`),
  },
  vern: {
    tittel: 'Tabellen må vernast først', tekst: 'Tabellen er så stor at det tek litt tid å finne ut kva som må skjulast. Det skjer i bakgrunnen, og du kan gjere andre ting imens. Ingenting blir delt før du har sett på tabellen.',
    start: 'Vern tabellen', igjen: 'Vern på nytt', stopp: 'Stopp', venter: 'Ventar på tur', iGang: (prosent) => `Vernar tabellen: ${prosent} %`, framdrift: 'Kor langt vernet er kome',
    stoppet: 'Vernet blei stoppa. Ingenting er delt.', ferdig: 'Tabellen er verna og klar til å sjå på.', endret: 'Tala eller grensa er endra sidan tabellen blei verna. Tabellen må vernast på nytt.',
    holdt: 'Halde tilbake: ingenting er delt',
    grunner: {
      for_liten: 'Tabellen har færre enn 12 tal. I så små tabellar er det for lett å rekne ut det som er skjult.', for_stor: 'Tabellen er for stor.',
      kan_ikke_vernes: 'Det er så få personar at dei små tala ikkje kan skjulast utan å skjule alt. Slå saman grupper i ein ny serie, eller bruk lengre periodar.',
      rettelsen_roeper: 'Perioden er delt før med andre tal. Dei nye tala saman med dei gamle ville røpt noko som er skjult. Den første delinga er det andre kan ha lese.',
      perioden_overlapper: 'Perioden overlappar ein serien har delt før.', kuben_er_endret: 'Inndelinga er ei anna enn då perioden blei delt før.', tallene_er_endret: 'Tala eller grensa blei endra undervegs. Vern på nytt.',
      feil: 'Noko gjekk gale hos oss. Prøv på nytt.',
    },
    annet: 'Tabellen kan ikkje vernast i denne forma.',
  },
  delt: {
    navn: (serie, periode) => `${serie ?? 'Fordeling'}, ${periode}`,
    tekst: (nettverk) => `Koordinatoren og kommunane i ${nettverk} får sjå nøyaktig denne tabellen, og namnet på serien. Tala bak «:» blir her. Det er eit augeblikksbilete: endrar de noko seinare, endrar ikkje det seg.`,
    bekreft: 'Eg har sett kva som går ut, ingen kan kjennast att i det, og det kan bli saksdokument hos fylkeskommunen',
    skjulte: (antall, alle) => (antall === 0 ? 'Ingenting er skjult.' : `${antall} av ${alle} ruter er skjulte, òg nokre som ikkje er små: elles kunne dei små vore rekna ut. Kva for nokre det er, seier vi ikkje.`),
    minne: 'Når perioden er delt, er det bestemt kva ruter som er skjulte. Det gjeld òg om de trekk perioden tilbake eller rettar tala.',
    innenfra: 'Vernet gjeld den som berre har tabellen. Ein som kjenner talet i ei skjult rute frå før, til dømes fordi ho arbeider der, kan nokre gonger rekne ut andre av dei skjulte.',
    altDelt: 'Perioden er delt no. Trekk perioden tilbake under Deling før de deler på nytt.', tilDeling: 'Gå til Deling', gjort: (hva) => `${hva} er delt.`,
    ingenNettverk: 'Kommunen er ikkje med i noko nettverk, så det er ingen å dele med.', bildetekst: (navn) => `${navn}, talet på personar`,
  },
};
