import type { Rundeslag, Sammenligningshinder } from '#libs/contracts';
import { tallform } from '../former.ts';

const heltall = tallform({ maximumFractionDigits: 0 });
const medFortegn = tallform({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const prosent = (tall: number) => `${heltall(tall)} prosent`;
const poeng = (tall: number) => `${heltall(Math.abs(tall))} prosentpoeng`;

/** Ordene på sidene for undersøkelser blant innbyggerne. */
export const undersoekelse = {
  tittel: 'Undersøkelser',
  ingress: 'Hva innbyggerne svarer, før og etter. Her er bare svar som er talt opp; ingen kan se hva den enkelte har svart.',
  tilResultater: 'Til resultater',
  tilUndersoekelser: 'Til undersøkelsene',
  ny: 'Les inn en undersøkelse',
  ingen: 'Ingen undersøkelser ennå',
  ingenTekst: 'Har dere spurt innbyggerne om de er fornøyde eller trygge, kan svarene leses inn fra et regneark. Spør dere igjen siden, ser dere hva som er endret, og hvor sikkert det er.',
  arkiverte: (antall: number) => `Lagt bort (${antall})`,
  runder: (antall: number) => (antall === 1 ? 'Spurt én gang' : `Spurt ${antall} ganger`),
  slag: { foer: 'Før', etter: 'Etter' } satisfies Record<Rundeslag, string> as Record<Rundeslag, string>,
  runde: (slag: string, dato: string) => `${slag}, ${dato}`,
  rundene: 'Når det er spurt',
  omraade: 'Område', metode: 'Metode', kilde: 'Kilde', besvart: 'Antall svar', ikkeOppgitt: 'Ikke oppgitt',
  nMellom: (minst: number, mest: number) => (minst === mest ? String(minst) : `${minst} til ${mest}, etter spørsmål`),
  spoersmaalene: 'Spørsmålene',
  fraAndel: 'Fila hadde prosent. Antallene er regnet av dem, og kan være ett svar unna.',
  svar: 'Svar', iAlt: 'Alle som svarte', andel: 'Andel', antall: 'Antall',
  bildetekst: (spoersmaal: string) => `Svarene på «${spoersmaal}»`,
  andelAv: (antall: string, andel: string) => `${antall} (${andel})`,
  hovedsvar: (svar: string[]) => `svarte ${svar.map((ett) => `«${ett.toLowerCase()}»`).join(' eller ')}`,
  diagram: (spoersmaal: string, svar: string) => `${spoersmaal} Andelen som ${svar}`,
  diagramsetning: (svar: string) => `Andelen som ${svar}. Streken viser mellom hvilke tall andelen ligger når en regner med tilfeldigheter i hvem som svarte.`,
  opp: (svar: string, fra: number, til: number, endring: number, minst: number, mest: number) => `Flere ${svar} etter enn før: fra ${prosent(fra)} til ${prosent(til)}, ${poeng(endring)} mer. Usikkerheten er fra ${medFortegn(minst)} til ${medFortegn(mest)} prosentpoeng, så økningen er større enn det tilfeldigheter i utvalget skulle tilsi.`,
  ned: (svar: string, fra: number, til: number, endring: number, minst: number, mest: number) => `Færre ${svar} etter enn før: fra ${prosent(fra)} til ${prosent(til)}, ${poeng(endring)} mindre. Usikkerheten er fra ${medFortegn(minst)} til ${medFortegn(mest)} prosentpoeng, så nedgangen er større enn det tilfeldigheter i utvalget skulle tilsi.`,
  usikkert: (svar: string, fra: number, til: number, minst: number, mest: number) => `${prosent(fra)} ${svar} før, og ${prosent(til)} etter. Usikkerheten er fra ${medFortegn(minst)} til ${medFortegn(mest)} prosentpoeng. Forskjellen kan være tilfeldig, så vi kan ikke si om noe er endret.`,
  aarsak: 'En endring sier ikke hva den kommer av. Mye annet kan ha skjedd mellom de to gangene.',
  hinder: {
    annen_ordlyd: 'Spørsmålet ble ikke stilt på samme måte, så svarene kan ikke sammenlignes.',
    annen_skala: 'Svarene å velge mellom var ikke de samme, så de kan ikke sammenlignes.',
    annet_omraade: 'Det ble spurt i to forskjellige områder, så svarene kan ikke sammenlignes.',
    mangler: 'Det er bare spurt den ene gangen, så det er ingenting å sammenligne med.',
    skjult: 'Noe av tallene er skjult av hensyn til personvernet, så endringen kan ikke regnes ut.',
    faa_svar: 'For få har svart til at endringen kan regnes ut.',
  } satisfies Record<Sammenligningshinder, string> as Record<Sammenligningshinder, string>,
  lesInn: {
    tittel: 'Les inn en undersøkelse', flere: (navn: string) => `Les inn en runde til i ${navn}`,
    forklaring: 'Fila skal ha svar som er talt opp: én rad for hvert svar på hvert spørsmål. Bruk aldri en fil med svarene til hver enkelt; den blir avvist, og ingenting blir lagret.',
    kolonner: 'Kolonnene er Spørsmål, Svaralternativ, Antall eller Andel, n, Runde (før eller etter), Dato og Område. Metode, Kilde, Positiv (ja for de gode svarene) og Utgave kan være med.',
    moenster: 'Hent en fil å begynne med', moensterNavn: 'undersøkelse.csv',
    navn: 'Navn på undersøkelsen', navnMangler: 'Gi undersøkelsen et navn.',
    fil: 'Velg fil (Excel eller CSV)', lim: 'Eller lim inn fra regnearket', tomt: 'Velg en fil, eller lim inn radene.', forStor: 'Fila er for stor. Svar som er talt opp, tar liten plass.',
    se: 'Se over', maaRettes: 'Dette må rettes i fila. Ingenting er lagret.', dette: 'Dette blir lest inn', lagre: 'Les inn', tilbake: 'Velg en annen fil',
    avloeser: 'Avløser den runden som alt er lest inn med samme dato.', spoersmaal: (antall: number) => (antall === 1 ? '1 spørsmål' : `${antall} spørsmål`),
  },
  lest: (navn: string) => `${navn} er lest inn.`,
  endre: { knapp: 'Endre navnet eller grensen', tittel: (navn: string) => `Endre «${navn}»`, felter: { navn: 'Navn', grense: 'Minste antall svar som vises' }, grenseHjelp: (minst: number, strengest: number) => `Færre enn dette er skjult når en runde deles, fra ${minst} til ${strengest}. Det som alt er delt, står som det ble delt.`, lagre: 'Lagre', ble: 'Undersøkelsen er endret.' },
  nyRunde: 'Les inn en runde til', leggBort: 'Legg bort', hentFram: 'Hent fram', lagtBort: 'Denne undersøkelsen er lagt bort.',
  leggBortTittel: (navn: string) => `Legge bort ${navn}?`, leggBortTekst: 'Den blir borte fra lista, og kan hentes fram igjen. Det som er delt, står.',
  fjern: 'Fjern runden', fjernTittel: (runde: string) => `Fjerne runden ${runde.toLowerCase()}?`, fjernTekst: 'Svarene blir borte herfra, og blir stående i loggen. Fila kan leses inn igjen.',
  del: 'Del runden', delt: 'Runden er delt.', harVaertDelt: 'Er delt, eller har vært det',
  deling: {
    ingenNettverk: 'Kommunen hører ikke til noe nettverk, så det er ingen å dele med.',
    tekst: (nettverk: string) => `Dette er nøyaktig det som går ut til ${nettverk}. Lave antall er tatt bort, og så mange andre at de ikke kan regnes ut.`,
    skjulte: (antall: number, alle: number) => (antall === 0 ? 'Ingen av tallene må skjules.' : `${antall} av ${alle} tall er skjult.`),
    minne: 'Det som skjules nå, blir skjult også om dere deler runden på nytt.',
    bekreft: 'Jeg har sett hva som går ut, og står for at ingen kan kjennes igjen', altDelt: 'Runden er alt delt.', tilDeling: 'Se delingen',
    holdt: 'Runden kan ikke deles.',
    grunner: { for_faa_svar: 'Noen svar har så få bak seg, og spørsmålene er så få, at de ikke kan skjules uten at noen kan regne dem ut. Slå sammen svar, eller spør flere.', rettelsen_roeper: 'Runden er delt før, og rettelsen ville røpt hva som var skjult.', kuben_er_endret: 'Runden er delt før med andre spørsmål eller svar.', perioden_overlapper: 'Datoen overlapper en runde som er delt.' } as Record<string, string>,
    annet: 'Den ville røpt hva noen få har svart.',
  },
  avtale: {
    ingress: 'Undersøkelsene kommunene i avtalen har delt med evalueringen. Det som er skjult, var skjult da det forlot kommunen. Kommunene ser at du har åpnet siden.',
    ingen: 'Ingen har delt en undersøkelse', ingenTekst: 'Når en kommune deler en runde også med evalueringen, står den her.', deltDag: (dag: string) => `Delt ${dag}`,
  },
};
