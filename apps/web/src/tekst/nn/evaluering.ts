import type { Avtaleparttype, Avtalestatus, Avtalesvar, Kostnadsnoekkel, Leveranseslag, Terminstatus } from '#libs/contracts';
import { tallform } from '../former.ts';
import type { evaluering as nb } from '../nb/evaluering.ts';
import { nettverksord } from './nettverksord.ts';

const heltall = tallform({ maximumFractionDigits: 0 });
const parttype: Record<Avtaleparttype, string> = { kommune: 'Kommune', fylkeskommune: 'Fylkeskommune', leverandoer: 'Leverandør', samarbeidspartner: 'Samarbeidspartnar' };
const noekkel: Record<Kostnadsnoekkel, string> = { likt: 'Likt på kommunane', innbyggere: 'Etter innbyggjartal', vekter: 'Etter avtalte vekter' };
const slag: Record<Leveranseslag, string> = { plan: 'Plan', notat: 'Notat', delrapport: 'Delrapport', sluttrapport: 'Sluttrapport', presentasjon: 'Presentasjon', laeringsverksted: 'Læringsverkstad', annet: 'Anna' };
const { leveransehendelse: hendelse, prisregulering, mva } = nettverksord;
const status: Record<Avtalestatus, string> = { utkast: 'Utkast', venter: 'Ventar på partane', avslaatt: 'Ein part har sagt nei', gjelder: 'Gjeld', erstattet: 'Erstatta' };
const svaret: Record<Avtalesvar, string> = { godtatt: 'Ja', avslaatt: 'Nei' };
const terminstatus: Record<Terminstatus, string> = { kommer: 'Forfell seinare', venter_paa_leveranse: 'Ventar på leveransen', kan_betales: 'Kan betalast' };

const paaminnelser: Record<string, (hva: string, dag: string) => string> = {
  svar: (hva, dag) => `${hva} har ikkje sagt ja. Sendt ${dag}.`,
  leveranse_frist: (hva, dag) => `${hva} skal leverast innan ${dag}.`,
  leveranse_forsinket: (hva, dag) => `${hva} skulle vore levert ${dag}.`,
  leveranse_til_godkjenning: (hva, dag) => `${hva} blei levert ${dag}, og ventar på å bli godteke.`,
  termin: (hva, dag) => `Termin ${hva} forfell ${dag}.`,
  termin_venter: (hva, dag) => `Termin ${hva} forfall ${dag}, men kan ikkje betalast før leveransen er godteken.`,
  moete: (hva, dag) => `${hva} er ${dag}.`,
  moete_uten_referat: (hva, dag) => `${hva} var ${dag}. Før kven som var med, og kva de lærte.`,
};

export const evaluering: typeof nb = {
  parttype, noekkel, prisregulering, mva, slag, hendelse, status, svaret, terminstatus,
  tittel: 'Evaluering',
  ingress: { felles: 'Avtalen om felles evaluering: kven som er med, kva det kostar, kven som betaler kva, og kva som skal leverast. Utkast ser berre du.', kommune: 'Vår del av den felles evalueringa: kva vi har sagt ja til, kva det kostar, og kva som er betalt. Det som er ført her, ser berre vi.' },
  ny: 'Ny avtale', ingen: 'Ingen evalueringsavtale enno', ingenTekst: 'Ein felles avtale deler kostnaden på partane til øret, held betalingane opp mot leveransane, og lar kvar kommune svare for seg. Begynn med partane og summen; alt kan endrast til du sender.',
  ingenTilbud: 'Vi er ikkje part i nokon evalueringsavtale', ingenTilbudTekst: 'Når koordinatoren sender ein avtale vi er med i, står tilbodet her. Då ser vi kva det kostar oss, termin for termin, før vi svarer.',
  omtalerIngress: 'Det som blir evaluert i nettverket. Vi er ikkje part i det, så her står kva det er til for, når, og det partane har gitt vidare. Kostnader, leveransar og svar er mellom dei.', ingenOmtaler: 'Inga evaluering i nettverket enno', ingenOmtalerTekst: 'Når koordinatoren sender ein avtale til partane, står det her at avtalen finst.',
  avtalene: 'Avtalane',
  omtaler: 'Andre evalueringar i nettverket', omtalerTekst: 'Vi er ikkje part i desse. Kva dei kostar, kva som blir levert, og kven som har svart kva, er mellom partane.',
  utenNettverk: 'Kommunen er ikkje med i noko nettverk', utenNettverkTekst: 'Ei felles evaluering høyrer til eit nettverk.',
  periode: 'Avtaletid', fraTil: (fra, til) => `${fra} til ${til}`, utgave: (nr) => `Utgåve ${nr}`, statusen: 'Status', parter: 'Partar', sum: 'Avtalesum', formaal: 'Føremål', nesteBetaling: 'Neste betaling', nesteLeveranse: 'Neste leveranse', ingenFlere: 'Ingen fleire',
  beloepDag: (beloep, dag) => `${beloep} ${dag}`, frist: 'Frist', aapne: (navn) => `Opne ${navn}`, medHos: 'Partane', antallParter: (antall) => `${antall} partar`,
  vent: 'Dette ventar', ingenVenter: 'Ingenting ventar akkurat no.', paaminnelse: (type, hva, dag) => (paaminnelser[type] ?? ((a, b) => `${a} ${b}`))(hva, dag),
  utgaver: 'Utgåver', visUtgave: (nr) => `Vis utgåve ${nr}`, nyttISiden: 'Nytt i denne utgåva', sendtDag: (dag) => `Sendt ${dag}`, ikkeSendt: 'Ikkje sendt', visesNaa: 'Du ser denne no',
  utkastForklart: 'Dette er eit utkast. Berre du ser det. Når du sender det, er det låst, og partane svarer kvar for seg.',
  venterForklart: 'Utgåva er sendt og låst. Avtalen gjeld når alle har sagt ja. Ei endring er ei ny utgåve.',
  erstattetForklart: 'Utgåva er erstatta av ei nyare.', avslaattForklart: 'Ein part har sagt nei. Les kvifor i tabellen over partane, og lag ei ny utgåve.',
  hinderTittel: 'Må rettast før utkastet kan sendast', send: 'Send til partane', sendTittel: 'Sende avtalen til partane?', sendTekst: 'Då er utgåva låst. Kvar kommune ser utgåva og svarer for seg. Underskriftene frå fylkeskommunen og leverandørane fører du. Skal noko endrast seinare, er det ei ny utgåve alle må seie ja til.',
  bleSendt: 'Avtalen er sendt til partane.', fjernUtkast: 'Fjern utkastet', fjernTittel: 'Fjerne utkastet?', fjernTekst: 'Utkastet til den nye utgåva blir borte. Utgåva som gjeld, blir ståande.', bleFjernet: 'Utkastet er fjerna.',
  nyUtgave: 'Ny utgåve', nyUtgaveTittel: 'Ny utgåve av avtalen', nyUtgaveTekst: 'Det blir ein kopi av utgåva som gjeld. Terminane som har forfalle, står; resten kan endrast. Alle partane må seie ja på nytt.',
  nyUtgavefelter: { endring: 'Kva som skal endrast, og kvifor', promille: 'Regulere prisen med (prosent)' }, promilleHjelp: 'Berre terminane som ikkje har forfalle. La stå tomt når prisen er den same.',
  tilFunnene: 'Funn og tilrådingar',
  // Partane
  part: 'Part', rolle: 'Rolle og mandat', andel: 'Betaler i alt', svar: 'Svar', ingenSvar: 'Har ikkje svart', trengerIkkeSvare: 'Svarer gjennom leverandøren', betalerIkke: 'Betaler ikkje', utFraTermin: (nr) => `Går ut frå termin ${nr}`, innbyggere: (antall) => `${heltall(antall)} innbyggjarar`, vekten: (antall) => `vekt ${antall}`,
  fastBidrag: (beloep) => `fast bidrag ${beloep}`, egeninnsats: (hva) => `Utanom summen: ${hva}`, svarLinje: (svarDet, rollen, dag) => `${svarDet}: ${rollen}, ${dag}`, underskrift: 'Før underskrift', underskriftTittel: (navn) => `Underskrifta til ${navn}`,
  underskriftfelter: { dato: 'Dagen det blei skrive under', rolle: 'Rolla til den som skreiv under' }, rolleHjelp: 'Rolle eller organ, ikkje namn.', bleFoert: (navn) => `Underskrifta til ${navn} er ført.`,
  // Økonomien
  oekonomi: 'Økonomi', perAar: 'Kva kvar part betaler, år for år', tabelltekst: 'Beløp i kroner. Summen er avtalesummen, til øret.', perTermin: 'Kva kvar part betaler i kvar termin', tilsammen: 'Til saman', aar: 'År', termin: 'Termin', forfall: 'Forfall', beloep: 'Beløp', leveranse: 'Leveranse',
  fylket: 'Fylkeskommunen', kommunene: 'Kommunane', mvaSum: { inkludert: 'Meirverdiavgift i summen', i_tillegg: 'Meirverdiavgift i tillegg', fritatt: 'Meirverdiavgift' }, fritatt: 'Friteke',
  enGang: (beloep) => `Dei ${beloep} kronene frå fylkeskommunen er talde éin gong.`,
  foertHos: (beloep) => `Kommunane seier at dei har ført ${beloep} kroner av dei i sine eigne budsjett. Det er dei same pengane, og dei er ikkje lagde til.`, foertForMye: 'Det er meir enn fylkeskommunen bidreg med, så noko er ført for mykje. Spør kommunane.', ingenFoert: 'Ingen av kommunane har sagt at dei har ført noko av det sjølve.',
  etterTilskudd: (beloep) => `${beloep} kroner av det kommunane betaler, forfell etter at tilskotet deira frå staten er slutt.`, etterTilskuddFor: (navn, aar, beloep) => `${navn}: tilskotet går til og med ${aar}, og ${beloep} kroner forfell etter.`,
  slikDeles: 'Slik blir resten delt', ellers: 'Pris og avgift', delene: 'Delane av oppdraget', regionen: 'Regionen samla', opsjonene: 'Opsjonar', opsjonFrist: (dag) => `Blir teken i bruk innan ${dag}`, opsjonTil: (dag) => `Varer då til ${dag}`,
  plan: 'Betalingsplan', ingenTerminer: 'Ingen terminar enno.', venterPaa: (hva) => `Ventar på: ${hva}`,
  // Leveransane
  leveranser: 'Leveransar', ingenLeveranser: 'Ingen leveransar i planen.', fristen: (dag) => `Frist ${dag}`, ikkeLevert: 'Ikkje levert', forsinket: 'Forseinka', historikk: (antall) => `Det som har skjedd (${antall})`, hendelseLinje: (hva, dag) => `${hva} ${dag}`, dokument: 'Dokument', ligger: 'Ligg her', merknad: 'Merknad',
  lever: 'Før som levert', godta: 'Godta', sendTilbake: 'Send tilbake', leveranseTittel: { levert: (hva) => `Før «${hva}» som levert`, godtatt: (hva) => `Godta «${hva}»`, sendt_tilbake: (hva) => `Send «${hva}» tilbake` },
  leveransefelter: { dato: 'Dag', dokument: 'Dokumentet som er levert', adresse: 'Kvar det ligg', kommentar: 'Merknader' }, adresseHjelp: 'Nettadresse, eller saksnummeret i arkivet.', godtaTekst: 'Då kan terminane som ventar på leveransen, betalast. Det kan ikkje takast tilbake.', bleLeveranse: (hva, ord) => `${hva}: ${ord.toLowerCase()}.`,
  fil: (tittel, type, stoerrelse) => `${tittel} (${type}, ${stoerrelse})`, sender: (prosent) => `Sender … ${prosent} %`,
  leverDokument: 'Lever', leverTittel: (hva) => `Lever «${hva}»`, leverTekst: 'Partane og koordinatoren kan lese dokumentet med det same. Det kan ikkje takast tilbake. Opplysningar om kven som har skrive det, blir tekne bort.', leverFilHjelp: 'PDF, Word, Excel, PowerPoint, OpenDocument eller tekst, høgst 25 MB.', leverTittelHjelp: 'Med utgåve, så partane veit kva dei les.', bleLevert: (hva) => `${hva} er levert.`, leveringsfelter: { fil: 'Dokumentet', leveranse: 'Leveransen', tittel: 'Tittel', merknad: 'Til partane' },
  merk: 'Sei kva de meiner', merkTittel: (hva) => `Kva meiner de om «${hva}»?`, merkTekst: 'Dei andre partane, koordinatoren og dei som evaluerer, les det. Det kan ikkje endrast etterpå, men de kan skrive meir.', merkKnapp: 'Send merknaden', bleMerket: (hva) => `Merknaden til ${hva} er sendt.`, merknadfelter: { tekst: 'Merknaden' }, merknadene: 'Frå kommunane', merknadFra: (kommune, rolle, dag) => `${kommune}, ${rolle.toLowerCase()}, ${dag}`,
  // Møta
  moeter: 'Møte og læringsverkstader', ingenMoeter: 'Ingen møte er knytte til avtalen. Før datoen i kalenderen, og knyt møtet til avtalen her.', knytt: 'Knyt eit møte til avtalen', knyttTittel: 'Knyt eit møte i kalenderen til avtalen', knyttfelter: { kalenderpunktId: 'Møtet' }, velgMoete: 'Vel møte', ingenLedige: 'Alle evalueringsmøta og læringsverkstadene i kalenderen er alt knytte til avtalen. Før datoen i kalenderen først.', tilKalenderen: 'Til kalenderen',
  avholdt: 'Halde', ikkeAvholdt: 'Ikkje halde enno', avlyst: (grunn) => `Avlyst: ${grunn}`, varMed: 'Var med', laerte: 'Det vi lærte', referat: 'Referat', foerMoete: 'Før kva som kom ut av det', moetefelter: { avholdt: 'Møtet er halde', roller: 'Roller som var med', laeringspunkter: 'Det vi lærte', referat: 'Kort referat' }, rollerHjelp: 'Éi på kvar linje, til dømes «programleiar, Halden». Aldri namn.', laerteHjelp: 'Eitt punkt på kvar linje.',
  // Utkastet
  grunnlag: 'Grunnlaget', redigerGrunnlag: 'Rediger grunnlaget', grunnfelter: { navn: 'Namn på avtalen', formaal: 'Føremål', fra: 'Første dag', til: 'Siste dag', sum: 'Avtalesum (kr)', noekkel: 'Korleis resten blir delt', prisregulering: 'Prisen blir regulert etter', prisvilkaar: 'Når og korleis', mva: 'Meirverdiavgift', mvaProsent: 'Sats (prosent)', endring: 'Kva som er nytt i denne utgåva' },
  nyfelter: { navn: 'Namn på avtalen', fra: 'Første dag', til: 'Siste dag', sum: 'Avtalesum (kr)', antall: 'Talet på terminar', noekkel: 'Korleis kostnaden blir delt', kommuner: 'Kommunar som er med', fylket: 'Fast bidrag frå fylkeskommunen (kr)', leverandoer: 'Leverandør' }, nyTekst: 'Terminane blir like store, med forfall jamt gjennom avtaletida. Alt kan endrast i utkastet.', nyLag: 'Lag utkast', fylketNavn: 'Fylkeskommunen', oppdragsgiver: 'Oppdragsgivar', bidragsyter: 'Oppdragsgivar med fast bidrag', antallHjelp: '16 er fire kvart år i fire år.',
  leggTilPart: 'Legg til part', redigerPart: 'Rediger part', partfelter: { type: 'Kva slags part', kommunenummer: 'Kommune', navn: 'Namn', rolle: 'Rolle', mandat: 'Mandat', fast: 'Fast bidrag (kr)', innbyggere: 'Innbyggjarar', vekt: 'Vekt', egeninnsats: 'Eigeninnsats utanom summen', utFra: 'Går ut frå termin nr.', tilskuddTil: 'Siste år med tilskot frå staten' }, velgKommune: 'Ingen', utFraHjelp: 'La stå tomt når parten er med heile tida.',
  leggTilLeveranse: 'Legg til leveranse', redigerLeveranse: 'Rediger leveranse', planfelter: { tittel: 'Kva som skal leverast', slag: 'Slag', frist: 'Frist', beskrivelse: 'Kva leveransen skal innehalde' },
  leggTilTermin: 'Legg til termin', redigerTermin: 'Rediger termin', terminfelter: { forfall: 'Forfall', beloep: 'Beløp (kr)', leveranse: 'Ventar på' }, ingenLeveranse: 'Ingen leveranse',
  leggTilDel: 'Legg til del', redigerDel: 'Rediger del', delfelter: { navn: 'Namn', kommunenummer: 'Gjeld', omfang: 'Kva som skal gjerast' }, leggTilOpsjon: 'Legg til opsjon', redigerOpsjon: 'Rediger opsjon', opsjonsfelter: { tekst: 'Kva opsjonen gir', frist: 'Må takast i bruk innan', til: 'Varer då til' }, laastTermin: 'Har forfalle, står fast',
  hinder: (sti, kode) => hinderord(sti, kode),
  // Kommunesida
  tilbudet: 'Tilbodet til oss', tilbudTekst: (utgave, dag) => `Utgåve ${utgave}, sendt ${dag}.`, vaarAndel: 'Vår del i alt', seAvtalen: 'Les heile avtalen', svarKnapp: 'Svar på avtalen', svarTittel: 'Svar på avtalen for kommunen', svarTekst: 'Dei andre partane ser svaret. Eit ja kan ikkje takast tilbake, og utgåva er låst. Seier de ja, blir delen ført i dykkar eiga bok, som ingen andre ser.',
  svarGjelder: (navn, utgave, kroner) => `${navn}, utgåve ${utgave}. Vår del er ${kroner}.`, velgSvar: 'Vel',
  svarfelter: { svar: 'Svar', rolle: 'Kven har bestemt det', dato: 'Dagen det blei bestemt', bokfoert: 'Ført av bidraget frå fylkeskommunen hos oss (kr)', merknad: 'Til dei andre partane' }, svarRolleHjelp: 'Organ eller rolle, ikkje namn.', bokfoertHjelp: 'Har de ført noko av pengane frå fylkeskommunen i dykkar eige budsjett, seier de det her, så ingen tel dei to gonger.', viSa: (svarDet, rollen, dag) => `Vi svarte ${svarDet.toLowerCase()}: ${rollen}, ${dag}.`,
  venterPaaPartene: (navn) => `Avtalen gjeld når alle har sagt ja. Vi ventar på ${navn}.`, gjelderNaa: 'Avtalen gjeld.', bleSvart: 'Svaret er gitt.', nyeTall: 'Slik endrar tilbodet det vi har ført', foer: 'Ført hos oss', naa: 'I tilbodet',
  taInn: 'Før den nye utgåva', taInnTittel: (utgave) => `Utgåve ${utgave} gjeld, men er ikkje ført hos oss`, taInnTekst: 'Alle har sagt ja. Før utgåva, så står terminane våre slik avtalen seier. Det som er annleis, blir ført tilbake og inn på nytt; ingenting blir sletta.', bleFoertInn: 'Utgåva er ført hos oss.',
  andelen: 'Delen vår', betalt: 'Betalt', paaloept: 'Forfalle og ikkje betalt', etterTilskuddSum: 'Forfell etter at tilskotet er slutt', tilskuddSlutter: (aar) => `Tilskotet frå staten går til og med ${aar}.`,
  aarene: 'År for år', forpliktet: 'Bunde til', sattAv: 'Sett av', foeresOver: 'Må førast over', mangler: 'Ikkje sett av', aarstekst: 'Beløp i kroner. «Må førast over» er det som er sett av til no, men trengst seinare. «Ikkje sett av» er det vi er bundne til til no, utan å ha sett av pengar.', etterMerke: 'Etter tilskotet', oenskOver: 'Ønsk overføring i Økonomi',
  terminene: 'Terminane våre', betalTermin: 'Før betaling', betalTittel: (nr) => `Betaling av termin ${nr}`, betaltI: (aar) => `Betalt, budsjett ${aar}`, attestert: 'attestert', uattestert: 'ikkje attestert', betalfelter: { dato: 'Dagen det blei betalt', aar: 'Budsjettår', post: 'Blir teke av' }, utenPost: 'Pengar utanfor satsingsbudsjettet', betalTekst: (beloep) => `${beloep} kroner blir førte som bruk i Økonomi. Controlleren attesterer der, og der kan det reverserast.`, bleBetalt: (nr) => `Betalinga av termin ${nr} er ført.`,
  linjene: 'Sett av i budsjettet', velgLinjer: 'Vel budsjettlinjer', velgLinjerTekst: 'Vel linjene som er sette av til evalueringa. Beløpet er det linja rår over no.', linjefelter: { linjer: 'Budsjettlinjer' }, linje: (aar, navn, beloep) => `${aar}: ${navn}, ${beloep} kr`, ingenLinjer: 'Ingen budsjettlinjer er valde.', ingenAaVelge: 'Det finst ingen budsjettlinjer utan tiltak i avtaletida eller året før.', bleValgt: 'Linjene er valde.',
  boka: (antall) => `Alt som er ført (${antall})`, bokrad: (utgave, termin) => `Termin ${termin}, utgåve ${utgave}`, foertTilbake: 'ført tilbake', foertInn: 'ført', viFoererSelv: 'Berre kommunen ser dette.', tilDeling: 'Til delinga', tilgangSiden: 'Kven vi har opna for, og kva dei har lese, står nedst på sida.',
};

const felt: Record<string, string> = { sum: 'Summen', til: 'Siste dag', parter: 'Partane', noekkel: 'Fordelinga', terminer: 'Betalingsplanen', mvaProsent: 'Avgiftssatsen', fast: 'det faste bidraget', kommunenummer: 'kommunen', innbyggere: 'innbyggjartalet', utFra: 'når parten går ut', forfall: 'forfallet', leveranse: 'leveransen', frist: 'fristen', leveranser: 'Leveransen' };
const kode: Record<string, string> = {
  SUM_MISMATCH: 'terminane er ikkje summen', REQUIRED: 'manglar', NOT_FOUND: 'finst ikkje i nettverket eller planen', TAKEN: 'er med to gonger', OVERLAPS: 'er alt med i ein annan avtale i den same tida', TOO_LARGE: 'er meir enn det kostar', TOO_SMALL: 'er mindre enn det som alt har forfalle',
  TOO_EARLY: 'er for tidleg', TOO_LATE: 'er etter avtaletida', END_BEFORE_START: 'kjem ikkje etter den før', NOT_ALLOWED: 'kan ikkje vere slik: det som har forfalle, står, og nokon må dele resten',
};
function hinderord(sti: string, koden: string): string {
  const [liste = '', nr, under] = sti.split('.');
  const hva = nr === undefined ? felt[liste] ?? liste : `${{ parter: 'Part', terminer: 'Termin', leveranser: 'Leveranse' }[liste] ?? liste} ${Number(nr) + 1}${under ? `, ${felt[under] ?? under}` : ''}`;
  return `${hva}: ${kode[koden] ?? koden}.`;
}
