import type { Avtaleparttype, Avtalestatus, Avtalesvar, Kostnadsnoekkel, Leveranseslag, Terminstatus } from '#libs/contracts';
import { tallform } from '../former.ts';
import { nettverksord } from './nettverksord.ts';

const heltall = tallform();

const parttype: Record<Avtaleparttype, string> = { kommune: 'Kommune', fylkeskommune: 'Fylkeskommune', leverandoer: 'Leverandør', samarbeidspartner: 'Samarbeidspartner' };
const noekkel: Record<Kostnadsnoekkel, string> = { likt: 'Likt på kommunene', innbyggere: 'Etter innbyggertall', vekter: 'Etter avtalte vekter' };
const slag: Record<Leveranseslag, string> = { plan: 'Plan', notat: 'Notat', delrapport: 'Delrapport', sluttrapport: 'Sluttrapport', presentasjon: 'Presentasjon', laeringsverksted: 'Læringsverksted', annet: 'Annet' };
const { leveransehendelse: hendelse, prisregulering, mva } = nettverksord;
const status: Record<Avtalestatus, string> = { utkast: 'Utkast', venter: 'Venter på partene', avslaatt: 'En part har sagt nei', gjelder: 'Gjelder', erstattet: 'Erstattet' };
const svaret: Record<Avtalesvar, string> = { godtatt: 'Ja', avslaatt: 'Nei' };
const terminstatus: Record<Terminstatus, string> = { kommer: 'Forfaller senere', venter_paa_leveranse: 'Venter på leveransen', kan_betales: 'Kan betales' };

const paaminnelser: Record<string, (hva: string, dag: string) => string> = {
  svar: (hva, dag) => `${hva} har ikke sagt ja. Sendt ${dag}.`,
  leveranse_frist: (hva, dag) => `${hva} skal leveres innen ${dag}.`,
  leveranse_forsinket: (hva, dag) => `${hva} skulle vært levert ${dag}.`,
  leveranse_til_godkjenning: (hva, dag) => `${hva} ble levert ${dag}, og venter på å bli godtatt.`,
  termin: (hva, dag) => `Termin ${hva} forfaller ${dag}.`,
  termin_venter: (hva, dag) => `Termin ${hva} forfalt ${dag}, men kan ikke betales før leveransen er godtatt.`,
  moete: (hva, dag) => `${hva} er ${dag}.`,
  moete_uten_referat: (hva, dag) => `${hva} var ${dag}. Før hvem som var med, og hva dere lærte.`,
};

export const evaluering = {
  parttype, noekkel, prisregulering, mva, slag, hendelse, status, svaret, terminstatus,
  tittel: 'Evaluering',
  ingress: { felles: 'Avtalen om felles evaluering: hvem som er med, hva det koster, hvem som betaler hva, og hva som skal leveres. Utkast ser bare du.', kommune: 'Vår andel av den felles evalueringen: hva vi har sagt ja til, hva det koster, og hva som er betalt. Det som er ført her, ser bare vi.' },
  ny: 'Ny avtale', ingen: 'Ingen evalueringsavtale ennå', ingenTekst: 'En felles avtale deler kostnaden på partene til øret, holder betalingene opp mot leveransene, og lar hver kommune svare for seg. Begynn med partene og summen; alt kan endres til du sender.',
  ingenTilbud: 'Vi er ikke part i noen evalueringsavtale', ingenTilbudTekst: 'Når koordinatoren sender en avtale vi er med i, står tilbudet her. Da ser vi hva det koster oss, termin for termin, før vi svarer.',
  omtalerIngress: 'Det som evalueres i nettverket. Vi er ikke part i det, så her står hva det er til for, når, og det partene har gitt videre. Kostnader, leveranser og svar er mellom dem.', ingenOmtaler: 'Ingen evaluering i nettverket ennå', ingenOmtalerTekst: 'Når koordinatoren sender en avtale til partene, står det her at den finnes.',
  avtalene: 'Avtalene',
  omtaler: 'Andre evalueringer i nettverket', omtalerTekst: 'Vi er ikke part i disse. Hva de koster, hva som leveres, og hvem som har svart hva, er mellom partene.',
  utenNettverk: 'Kommunen er ikke med i noe nettverk', utenNettverkTekst: 'En felles evaluering hører til et nettverk.',
  periode: 'Avtaletid', fraTil: (fra: string, til: string) => `${fra} til ${til}`, utgave: (nr: number) => `Utgave ${nr}`, statusen: 'Status', parter: 'Parter', sum: 'Avtalesum', formaal: 'Formål', nesteBetaling: 'Neste betaling', nesteLeveranse: 'Neste leveranse', ingenFlere: 'Ingen flere',
  beloepDag: (beloep: string, dag: string) => `${beloep} ${dag}`, frist: 'Frist', aapne: (navn: string) => `Åpne ${navn}`, medHos: 'Partene', antallParter: (antall: number) => `${antall} parter`,
  vent: 'Dette venter', ingenVenter: 'Ingenting venter akkurat nå.', paaminnelse: (type: string, hva: string, dag: string) => (paaminnelser[type] ?? ((a, b) => `${a} ${b}`))(hva, dag),
  utgaver: 'Utgaver', visUtgave: (nr: number) => `Vis utgave ${nr}`, nyttISiden: 'Nytt i denne utgaven', sendtDag: (dag: string) => `Sendt ${dag}`, ikkeSendt: 'Ikke sendt', visesNaa: 'Vises nå',
  utkastForklart: 'Dette er et utkast. Bare du ser det. Når du sender det, er det låst, og partene svarer hver for seg.',
  venterForklart: 'Utgaven er sendt og låst. Den gjelder når alle har sagt ja. En endring er en ny utgave.',
  erstattetForklart: 'Utgaven er erstattet av en nyere.', avslaattForklart: 'En part har sagt nei. Les hvorfor i tabellen over partene, og lag en ny utgave.',
  hinderTittel: 'Må rettes før utkastet kan sendes', send: 'Send til partene', sendTittel: 'Sende avtalen til partene?', sendTekst: 'Da er utgaven låst. Hver kommune ser den og svarer for seg. Fylkeskommunens og leverandørenes underskrift fører du. Skal noe endres siden, er det en ny utgave alle må si ja til.',
  bleSendt: 'Avtalen er sendt til partene.', fjernUtkast: 'Fjern utkastet', fjernTittel: 'Fjerne utkastet?', fjernTekst: 'Utkastet til den nye utgaven blir borte. Utgaven som gjelder, blir stående.', bleFjernet: 'Utkastet er fjernet.',
  nyUtgave: 'Ny utgave', nyUtgaveTittel: 'Ny utgave av avtalen', nyUtgaveTekst: 'Den blir en kopi av utgaven som gjelder. Terminene som er forfalt, står; resten kan endres. Alle partene må si ja på nytt.',
  nyUtgavefelter: { endring: 'Hva som skal endres, og hvorfor', promille: 'Regulere prisen med (prosent)' }, promilleHjelp: 'Bare terminene som ikke er forfalt. La stå tomt når prisen er den samme.',
  tilFunnene: 'Funn og anbefalinger',
  // Partene
  part: 'Part', rolle: 'Rolle og mandat', andel: 'Betaler i alt', svar: 'Svar', ingenSvar: 'Har ikke svart', trengerIkkeSvare: 'Svarer gjennom leverandøren', betalerIkke: 'Betaler ikke', utFraTermin: (nr: number) => `Går ut fra termin ${nr}`, innbyggere: (antall: number) => `${heltall(antall)} innbyggere`, vekten: (antall: number) => `vekt ${antall}`,
  fastBidrag: (beloep: string) => `fast bidrag ${beloep}`, egeninnsats: (hva: string) => `Utenom summen: ${hva}`, svarLinje: (svarDet: string, rollen: string, dag: string) => `${svarDet}: ${rollen}, ${dag}`, underskrift: 'Før underskrift', underskriftTittel: (navn: string) => `Underskriften til ${navn}`,
  underskriftfelter: { dato: 'Dagen det ble skrevet under', rolle: 'Rollen til den som skrev under' }, rolleHjelp: 'Rolle eller organ, ikke navn.', bleFoert: (navn: string) => `Underskriften til ${navn} er ført.`,
  // Økonomien
  oekonomi: 'Økonomi', perAar: 'Hva hver part betaler, år for år', tabelltekst: 'Beløp i kroner. Summen er avtalesummen, til øret.', perTermin: 'Hva hver part betaler i hver termin', tilsammen: 'Til sammen', aar: 'År', termin: 'Termin', forfall: 'Forfall', beloep: 'Beløp', leveranse: 'Leveranse',
  fylket: 'Fylkeskommunen', kommunene: 'Kommunene', mvaSum: { inkludert: 'Merverdiavgift i summen', i_tillegg: 'Merverdiavgift i tillegg', fritatt: 'Merverdiavgift' }, fritatt: 'Fritatt',
  enGang: (beloep: string) => `Fylkeskommunens ${beloep} kroner er talt én gang.`,
  foertHos: (beloep: string) => `Kommunene sier at de har ført ${beloep} kroner av dem i sine egne budsjetter. Det er de samme pengene, og de er ikke lagt til.`, foertForMye: 'Det er mer enn fylkeskommunen bidrar med, så noe er ført for mye. Spør kommunene.', ingenFoert: 'Ingen av kommunene har sagt at de har ført noe av det selv.',
  etterTilskudd: (beloep: string) => `${beloep} kroner av det kommunene betaler, forfaller etter at tilskuddet deres fra staten er slutt.`, etterTilskuddFor: (navn: string, aar: number, beloep: string) => `${navn}: tilskuddet går til og med ${aar}, og ${beloep} kroner forfaller etter.`,
  slikDeles: 'Slik deles resten', ellers: 'Pris og avgift', delene: 'Delene av oppdraget', regionen: 'Regionen samlet', opsjonene: 'Opsjoner', opsjonFrist: (dag: string) => `Tas i bruk innen ${dag}`, opsjonTil: (dag: string) => `Varer da til ${dag}`,
  plan: 'Betalingsplan', ingenTerminer: 'Ingen terminer ennå.', venterPaa: (hva: string) => `Venter på: ${hva}`,
  // Leveransene
  leveranser: 'Leveranser', ingenLeveranser: 'Ingen leveranser i planen.', fristen: (dag: string) => `Frist ${dag}`, ikkeLevert: 'Ikke levert', forsinket: 'Forsinket', historikk: (antall: number) => `Det som har skjedd (${antall})`, hendelseLinje: (hva: string, dag: string) => `${hva} ${dag}`, dokument: 'Dokument', ligger: 'Ligger her', merknad: 'Merknad',
  lever: 'Før som levert', godta: 'Godta', sendTilbake: 'Send tilbake', leveranseTittel: { levert: (hva: string) => `Før «${hva}» som levert`, godtatt: (hva: string) => `Godta «${hva}»`, sendt_tilbake: (hva: string) => `Send «${hva}» tilbake` },
  leveransefelter: { dato: 'Dag', dokument: 'Dokumentet som er levert', adresse: 'Hvor det ligger', kommentar: 'Merknader' }, adresseHjelp: 'Nettadresse, eller saksnummeret i arkivet.', godtaTekst: 'Da kan terminene som venter på leveransen, betales. Det kan ikke tas tilbake.', bleLeveranse: (hva: string, ord: string) => `${hva}: ${ord.toLowerCase()}.`,
  fil: (tittel: string, type: string, stoerrelse: string) => `${tittel} (${type}, ${stoerrelse})`, sender: (prosent: number) => `Sender … ${prosent} %`,
  leverDokument: 'Lever', leverTittel: (hva: string) => `Lever «${hva}»`, leverTekst: 'Partene og koordinatoren kan lese dokumentet med det samme. Det kan ikke tas tilbake. Opplysninger om hvem som har skrevet det, blir tatt bort.', leverFilHjelp: 'PDF, Word, Excel, PowerPoint, OpenDocument eller tekst, høyst 25 MB.', leverTittelHjelp: 'Med utgave, så partene vet hva de leser.', bleLevert: (hva: string) => `${hva} er levert.`, leveringsfelter: { fil: 'Dokumentet', leveranse: 'Leveransen', tittel: 'Tittel', merknad: 'Til partene' },
  merk: 'Si hva dere mener', merkTittel: (hva: string) => `Hva mener dere om «${hva}»?`, merkTekst: 'De andre partene, koordinatoren og de som evaluerer, leser det. Det kan ikke endres etterpå, men dere kan skrive mer.', merkKnapp: 'Send merknaden', bleMerket: (hva: string) => `Merknaden til ${hva} er sendt.`, merknadfelter: { tekst: 'Merknaden' }, merknadene: 'Fra kommunene', merknadFra: (kommune: string, rolle: string, dag: string) => `${kommune}, ${rolle.toLowerCase()}, ${dag}`,
  // Møtene
  moeter: 'Møter og læringsverksteder', ingenMoeter: 'Ingen møter er knyttet til avtalen. Datoen føres i kalenderen, og knyttes til avtalen her.', knytt: 'Knytt et møte til avtalen', knyttTittel: 'Knytt et møte i kalenderen til avtalen', knyttfelter: { kalenderpunktId: 'Møtet' }, velgMoete: 'Velg møte', ingenLedige: 'Alle evalueringsmøtene og læringsverkstedene i kalenderen er alt knyttet til avtalen. Før datoen i kalenderen først.', tilKalenderen: 'Til kalenderen',
  avholdt: 'Holdt', ikkeAvholdt: 'Ikke holdt ennå', avlyst: (grunn: string) => `Avlyst: ${grunn}`, varMed: 'Var med', laerte: 'Det vi lærte', referat: 'Referat', foerMoete: 'Før hva som kom ut av det', moetefelter: { avholdt: 'Møtet er holdt', roller: 'Roller som var med', laeringspunkter: 'Det vi lærte', referat: 'Kort referat' }, rollerHjelp: 'Én på hver linje, for eksempel «programleder, Halden». Aldri navn.', laerteHjelp: 'Ett punkt på hver linje.',
  // Utkastet
  grunnlag: 'Grunnlaget', redigerGrunnlag: 'Rediger grunnlaget', grunnfelter: { navn: 'Navn på avtalen', formaal: 'Formål', fra: 'Første dag', til: 'Siste dag', sum: 'Avtalesum (kr)', noekkel: 'Hvordan resten deles', prisregulering: 'Prisen reguleres etter', prisvilkaar: 'Når og hvordan', mva: 'Merverdiavgift', mvaProsent: 'Sats (prosent)', endring: 'Hva som er nytt i denne utgaven' },
  nyfelter: { navn: 'Navn på avtalen', fra: 'Første dag', til: 'Siste dag', sum: 'Avtalesum (kr)', antall: 'Antall terminer', noekkel: 'Hvordan kostnaden deles', kommuner: 'Kommuner som er med', fylket: 'Fylkeskommunens faste bidrag (kr)', leverandoer: 'Leverandør' }, nyTekst: 'Terminene blir like store, med forfall jevnt gjennom avtaletida. Alt kan endres i utkastet.', nyLag: 'Lag utkast', fylketNavn: 'Fylkeskommunen', oppdragsgiver: 'Oppdragsgiver', bidragsyter: 'Oppdragsgiver med fast bidrag', antallHjelp: '16 er fire hvert år i fire år.',
  leggTilPart: 'Legg til part', redigerPart: 'Rediger part', partfelter: { type: 'Hva slags part', kommunenummer: 'Kommune', navn: 'Navn', rolle: 'Rolle', mandat: 'Mandat', fast: 'Fast bidrag (kr)', innbyggere: 'Innbyggere', vekt: 'Vekt', egeninnsats: 'Egeninnsats utenom summen', utFra: 'Går ut fra termin nr.', tilskuddTil: 'Siste år med tilskudd fra staten' }, velgKommune: 'Ingen', utFraHjelp: 'La stå tomt når parten er med hele tida.',
  leggTilLeveranse: 'Legg til leveranse', redigerLeveranse: 'Rediger leveranse', planfelter: { tittel: 'Hva som skal leveres', slag: 'Slag', frist: 'Frist', beskrivelse: 'Hva den skal inneholde' },
  leggTilTermin: 'Legg til termin', redigerTermin: 'Rediger termin', terminfelter: { forfall: 'Forfall', beloep: 'Beløp (kr)', leveranse: 'Venter på' }, ingenLeveranse: 'Ingen leveranse',
  leggTilDel: 'Legg til del', redigerDel: 'Rediger del', delfelter: { navn: 'Navn', kommunenummer: 'Gjelder', omfang: 'Hva som skal gjøres' }, leggTilOpsjon: 'Legg til opsjon', redigerOpsjon: 'Rediger opsjon', opsjonsfelter: { tekst: 'Hva opsjonen gir', frist: 'Tas i bruk innen', til: 'Varer da til' }, laastTermin: 'Forfalt, står fast',
  hinder: (sti: string, kode: string) => hinderord(sti, kode),
  // Kommunens side
  tilbudet: 'Tilbudet til oss', tilbudTekst: (utgave: number, dag: string) => `Utgave ${utgave}, sendt ${dag}.`, vaarAndel: 'Vår andel i alt', seAvtalen: 'Les hele avtalen', svarKnapp: 'Svar på avtalen', svarTittel: 'Svar på avtalen for kommunen', svarTekst: 'De andre partene ser svaret. Et ja kan ikke tas tilbake, og utgaven er låst. Sier dere ja, føres andelen i deres egen bok, som ingen andre ser.',
  svarGjelder: (navn: string, utgave: number, kroner: string) => `${navn}, utgave ${utgave}. Vår andel er ${kroner}.`, velgSvar: 'Velg',
  svarfelter: { svar: 'Svar', rolle: 'Hvem har bestemt det', dato: 'Dagen det ble bestemt', bokfoert: 'Ført av fylkeskommunens bidrag hos oss (kr)', merknad: 'Til de andre partene' }, svarRolleHjelp: 'Organ eller rolle, ikke navn.', bokfoertHjelp: 'Har dere ført noe av fylkeskommunens penger i deres eget budsjett, sier dere det her, så ingen teller dem to ganger.', viSa: (svarDet: string, rollen: string, dag: string) => `Vi svarte ${svarDet.toLowerCase()}: ${rollen}, ${dag}.`,
  venterPaaPartene: (navn: string) => `Avtalen gjelder når alle har sagt ja. Vi venter på ${navn}.`, gjelderNaa: 'Avtalen gjelder.', bleSvart: 'Svaret er gitt.', nyeTall: 'Slik endrer tilbudet det vi har ført', foer: 'Ført hos oss', naa: 'I tilbudet',
  taInn: 'Før den nye utgaven', taInnTittel: (utgave: number) => `Utgave ${utgave} gjelder, men er ikke ført hos oss`, taInnTekst: 'Alle har sagt ja. Før den, så står terminene våre slik avtalen sier. Det som er annerledes, føres tilbake og inn på nytt; ingenting slettes.', bleFoertInn: 'Utgaven er ført hos oss.',
  andelen: 'Andelen vår', betalt: 'Betalt', paaloept: 'Forfalt og ikke betalt', etterTilskuddSum: 'Forfaller etter at tilskuddet er slutt', tilskuddSlutter: (aar: number) => `Tilskuddet fra staten går til og med ${aar}.`,
  aarene: 'År for år', forpliktet: 'Påløper', sattAv: 'Satt av', foeresOver: 'Må føres over', mangler: 'Ikke satt av', aarstekst: 'Beløp i kroner. «Må føres over» er det som er satt av til nå, men trengs siden. «Ikke satt av» er det vi er bundet til til nå, uten å ha satt av penger.', etterMerke: 'Etter tilskuddet', oenskOver: 'Ønske overføring i Økonomi',
  terminene: 'Terminene våre', betalTermin: 'Før betaling', betalTittel: (nr: number) => `Betaling av termin ${nr}`, betaltI: (aar: number) => `Betalt, budsjett ${aar}`, attestert: 'attestert', uattestert: 'ikke attestert', betalfelter: { dato: 'Dagen det ble betalt', aar: 'Budsjettår', post: 'Tas av' }, utenPost: 'Penger utenfor satsingens budsjett', betalTekst: (beloep: string) => `${beloep} kroner føres som bruk i Økonomi. Controlleren attesterer der, og der kan det reverseres.`, bleBetalt: (nr: number) => `Betalingen av termin ${nr} er ført.`,
  linjene: 'Satt av i budsjettet', velgLinjer: 'Velg budsjettlinjer', velgLinjerTekst: 'Velg linjene som er satt av til evalueringen. Beløpet er det linja rår over nå.', linjefelter: { linjer: 'Budsjettlinjer' }, linje: (aar: number, navn: string, beloep: string) => `${aar}: ${navn}, ${beloep} kr`, ingenLinjer: 'Ingen budsjettlinjer er valgt.', ingenAaVelge: 'Det finnes ingen budsjettlinjer uten tiltak i avtaletida eller året før.', bleValgt: 'Linjene er valgt.',
  boka: (antall: number) => `Alt som er ført (${antall})`, bokrad: (utgave: number, termin: number) => `Termin ${termin}, utgave ${utgave}`, foertTilbake: 'ført tilbake', foertInn: 'ført', viFoererSelv: 'Bare kommunen ser dette.', tilDeling: 'Til delingen', tilgangSiden: 'Hvem vi har åpnet for, og hva de har lest, står nederst på siden.',
};

const felt: Record<string, string> = { sum: 'Summen', til: 'Siste dag', parter: 'Partene', noekkel: 'Fordelingen', terminer: 'Betalingsplanen', mvaProsent: 'Avgiftssatsen', fast: 'det faste bidraget', kommunenummer: 'kommunen', innbyggere: 'innbyggertallet', utFra: 'når parten går ut', forfall: 'forfallet', leveranse: 'leveransen', frist: 'fristen', leveranser: 'Leveransen' };
const kode: Record<string, string> = {
  SUM_MISMATCH: 'terminene er ikke summen', REQUIRED: 'mangler', NOT_FOUND: 'finnes ikke i nettverket eller planen', TAKEN: 'er med to ganger', OVERLAPS: 'er alt med i en annen avtale i den samme tida', TOO_LARGE: 'er mer enn det koster', TOO_SMALL: 'er mindre enn det som alt er forfalt',
  TOO_EARLY: 'er for tidlig', TOO_LATE: 'er etter avtaletida', END_BEFORE_START: 'kommer ikke etter den før', NOT_ALLOWED: 'kan ikke være slik: det som er forfalt, står, og noen må dele resten',
};
function hinderord(sti: string, koden: string): string {
  const [liste = '', nr, under] = sti.split('.');
  const hva = nr === undefined ? felt[liste] ?? liste : `${{ parter: 'Part', terminer: 'Termin', leveranser: 'Leveranse' }[liste] ?? liste} ${Number(nr) + 1}${under ? `, ${felt[under] ?? under}` : ''}`;
  return `${hva}: ${kode[koden] ?? koden}.`;
}
