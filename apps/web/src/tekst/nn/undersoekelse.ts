import { tallform } from '../former.ts';
import type { undersoekelse as nb } from '../nb/undersoekelse.ts';

const heltall = tallform({ maximumFractionDigits: 0 });
const prosent = (tall: number) => `${heltall(tall)} prosent`;
const poeng = (tall: number) => `${heltall(Math.abs(tall))} prosentpoeng`;
const medFortegn = tallform({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });

export const undersoekelse: typeof nb = {
  tittel: 'Undersøkingar',
  ingress: 'Kva innbyggjarane svarer, før og etter. Her er berre svar som er talde opp; ingen kan sjå kva den enkelte har svart.',
  tilResultater: 'Til resultat',
  tilUndersoekelser: 'Til undersøkingane',
  ny: 'Les inn ei undersøking',
  ingen: 'Ingen undersøkingar enno',
  ingenTekst: 'Har de spurt innbyggjarane om dei er fornøgde eller trygge, kan svara lesast inn frå eit rekneark. Spør de igjen seinare, ser de kva som er endra, og kor sikkert det er.',
  arkiverte: (antall) => `Lagde bort (${antall})`,
  runder: (antall) => (antall === 1 ? 'Spurt éin gong' : `Spurt ${antall} gonger`),
  slag: { foer: 'Før', etter: 'Etter' },
  runde: (slag, dato) => `${slag}, ${dato}`,
  rundene: 'Når det er spurt',
  omraade: 'Område', metode: 'Metode', kilde: 'Kjelde', besvart: 'Talet på svar', ikkeOppgitt: 'Ikkje oppgitt',
  nMellom: (minst, mest) => (minst === mest ? String(minst) : `${minst} til ${mest}, etter spørsmål`),
  spoersmaalene: 'Spørsmåla',
  fraAndel: 'Fila hadde prosent. Tala er rekna ut frå prosenten, og kan vere eitt svar unna.',
  svar: 'Svar', iAlt: 'Alle som svarte', andel: 'Andel', antall: 'Antal',
  bildetekst: (spoersmaal) => `Svara på «${spoersmaal}»`,
  andelAv: (antall, andel) => `${antall} (${andel})`,
  hovedsvar: (svar) => `svarte ${svar.map((ett) => `«${ett.toLowerCase()}»`).join(' eller ')}`,
  diagram: (spoersmaal, svar) => `${spoersmaal} Andelen som ${svar}`,
  diagramsetning: (svar) => `Andelen som ${svar}. Streken viser mellom kva tal andelen ligg når ein reknar med at det er noko tilfeldig kven som svarte.`,
  opp: (svar, fra, til, endring, minst, mest) => `Fleire ${svar} etter enn før: frå ${prosent(fra)} til ${prosent(til)}, ${poeng(endring)} meir. Uvissa er frå ${medFortegn(minst)} til ${medFortegn(mest)} prosentpoeng, så auken er større enn det som kan kome av tilfeldige utslag i utvalet.`,
  ned: (svar, fra, til, endring, minst, mest) => `Færre ${svar} etter enn før: frå ${prosent(fra)} til ${prosent(til)}, ${poeng(endring)} mindre. Uvissa er frå ${medFortegn(minst)} til ${medFortegn(mest)} prosentpoeng, så nedgangen er større enn det som kan kome av tilfeldige utslag i utvalet.`,
  usikkert: (svar, fra, til, minst, mest) => `${prosent(fra)} ${svar} før, og ${prosent(til)} etter. Uvissa er frå ${medFortegn(minst)} til ${medFortegn(mest)} prosentpoeng. Skilnaden kan vere tilfeldig, så vi kan ikkje seie om noko er endra.`,
  aarsak: 'Ei endring seier ikkje noko om årsaka. Mykje anna kan ha skjedd mellom dei to gongene.',
  hinder: {
    annen_ordlyd: 'Spørsmålet blei ikkje stilt på same måten, så svara kan ikkje samanliknast.',
    annen_skala: 'Svara å velje mellom var ikkje dei same, så dei kan ikkje samanliknast.',
    annet_omraade: 'Det blei spurt i to ulike område, så svara kan ikkje samanliknast.',
    mangler: 'Det er berre spurt den eine gongen, så det er ingenting å samanlikne med.',
    skjult: 'Noko av tala er skjult av omsyn til personvernet, så endringa kan ikkje reknast ut.',
    faa_svar: 'For få har svart til at endringa kan reknast ut.',
  },
  lesInn: {
    tittel: 'Les inn ei undersøking', flere: (navn) => `Les inn ein runde til i ${navn}`,
    forklaring: 'Fila skal ha svar som er talde opp: éi rad for kvart svar på kvart spørsmål. Bruk aldri ei fil med svara til kvar enkelt; slike filer blir avviste, og ingenting blir lagra.',
    kolonner: 'Kolonnane er Spørsmål, Svaralternativ, Antall eller Andel, n, Runde (før eller etter), Dato og Område. Metode, Kilde, Positiv (ja for dei gode svara) og Utgave kan vere med. Skriv kolonnenamna slik dei står her.',
    moenster: 'Hent ei fil å begynne med', moensterNavn: 'undersøking.csv',
    navn: 'Namn på undersøkinga', navnMangler: 'Gi undersøkinga eit namn.',
    fil: 'Vel fil (Excel eller CSV)', lim: 'Eller lim inn frå reknearket', tomt: 'Vel ei fil, eller lim inn radene.', forStor: 'Fila er for stor. Svar som er talde opp, tek liten plass.',
    se: 'Sjå over', maaRettes: 'Dette må rettast i fila. Ingenting er lagra.', dette: 'Dette blir lese inn', lagre: 'Les inn', tilbake: 'Vel ei anna fil',
    avloeser: 'Avløyser den runden som alt er lesen inn med same dato.', spoersmaal: (antall) => (antall === 1 ? '1 spørsmål' : `${antall} spørsmål`),
  },
  lest: (navn) => `${navn} er lesen inn.`,
  endre: { knapp: 'Endre namnet eller grensa', tittel: (navn) => `Endre «${navn}»`, felter: { navn: 'Namn', grense: 'Minste talet på svar som blir vist' }, grenseHjelp: (minst, strengest) => `Færre enn dette er skjult når ein runde blir delt, frå ${minst} til ${strengest}. Det som alt er delt, står slik det blei delt.`, lagre: 'Lagre', ble: 'Undersøkinga er endra.' },
  nyRunde: 'Les inn ein runde til', leggBort: 'Legg bort', hentFram: 'Hent fram', lagtBort: 'Denne undersøkinga er lagd bort.',
  leggBortTittel: (navn) => `Legge bort ${navn}?`, leggBortTekst: 'Undersøkinga blir borte frå lista, og kan hentast fram igjen. Det som er delt, står.',
  fjern: 'Fjern runden', fjernTittel: (runde) => `Fjerne runden ${runde.toLowerCase()}?`, fjernTekst: 'Svara blir borte herfrå, og blir ståande i loggen. Fila kan lesast inn igjen.',
  del: 'Del runden', delt: 'Runden er delt.', harVaertDelt: 'Er delt, eller har vore det',
  deling: {
    ingenNettverk: 'Kommunen høyrer ikkje til noko nettverk, så det er ingen å dele med.',
    tekst: (nettverk) => `Dette er nøyaktig det som går ut til ${nettverk}. Låge tal er tekne bort, og så mange andre at dei ikkje kan reknast ut.`,
    skjulte: (antall, alle) => (antall === 0 ? 'Ingen av tala må skjulast.' : `${antall} av ${alle} tal er ${antall === 1 ? 'skjult' : 'skjulte'}.`),
    minne: 'Det som blir skjult no, blir skjult òg om de deler runden på nytt.',
    bekreft: 'Eg har sett kva som går ut, og står for at ingen kan kjennast att', altDelt: 'Runden er alt delt.', tilDeling: 'Sjå delinga',
    holdt: 'Runden kan ikkje delast.',
    grunner: { for_faa_svar: 'Nokre svar har så få bak seg, og spørsmåla er så få, at dei ikkje kan skjulast utan at nokon kan rekne dei ut. Slå saman svar, eller spør fleire.', rettelsen_roeper: 'Runden er delt før, og rettinga ville røpt kva som var skjult.', kuben_er_endret: 'Runden er delt før med andre spørsmål eller svar.', perioden_overlapper: 'Datoen overlappar ein runde som er delt.' },
    annet: 'Delinga ville røpt kva nokre få har svart.',
  },
  avtale: {
    ingress: 'Undersøkingane kommunane i avtalen har delt med evalueringa. Det som er skjult, var skjult då det gjekk ut av kommunen. Kommunane ser at du har opna sida.',
    ingen: 'Ingen har delt ei undersøking', ingenTekst: 'Når ein kommune deler ein runde òg med evalueringa, står runden her.', deltDag: (dag) => `Delt ${dag}`,
  },
};
