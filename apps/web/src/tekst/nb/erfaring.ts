import { evidensgrad0, evidenskriterier, type Erfaringsart, type Erfaringsstatus, type Erfaringsutfall, type Evidenskriterium, type Fase, type Forslagsslag, type Forslagssvar, type Innsats, type Kontaktrolle, type Overfoerbarhet } from '#libs/contracts';
import type { SeOverSlag, Skjultgrunn } from '../../generated/graphql.ts';

const erfaringer = (antall: number) => (antall === 1 ? 'Én erfaring' : `${antall} erfaringer`);

export const erfaring = {
  art: { tiltak: 'Et tiltak', prosess: 'Organisering og prosess' } satisfies Record<Erfaringsart, string> as Record<Erfaringsart, string>,
  fase: {
    kunnskapsgrunnlag: '1 Kunnskapsgrunnlag', planlegging_organisering: '2 Planlegging og organisering', mobilisering_samarbeid: '3 Mobilisering og samarbeid', gjennomfoering: '4 Gjennomføring', viderefoering: '5 Videreføring',
  } satisfies Record<Fase, string> as Record<Fase, string>,
  utfall: { paagaar: 'Pågår', fullfoert: 'Fullført', viderefoert: 'Videreført i ordinær drift', skalert: 'Tatt i bruk flere steder', utsatt: 'Utsatt', stoppet: 'Stoppet' } satisfies Record<Erfaringsutfall, string> as Record<Erfaringsutfall, string>,
  innsats: { liten: 'Liten', middels: 'Middels', stor: 'Stor' } satisfies Record<Innsats, string> as Record<Innsats, string>,
  overfoerbarhet: { lett: 'Lett å ta i bruk andre steder', med_tilpasning: 'Kan brukes med tilpasning', krevende: 'Krevende å få til andre steder' } satisfies Record<Overfoerbarhet, string> as Record<Overfoerbarhet, string>,
  kontaktrolle: { programleder: 'Programlederen', prosjektansvarlig: 'Den prosjektansvarlige', fagansvarlig: 'Den fagansvarlige', organisasjon: 'Organisasjonen som driver det', kommunen: 'Kommunen' } satisfies Record<Kontaktrolle, string> as Record<Kontaktrolle, string>,
  ikkePublisert: 'Gjennomgått, ikke publisert',
  status: { delt: 'Ikke redaksjonelt gjennomgått', publisert: 'Gjennomgått og publisert', trukket: 'Trukket tilbake' } satisfies Record<Erfaringsstatus, string> as Record<Erfaringsstatus, string>,
  grad: [evidensgrad0.navn, ...evidenskriterier.map(({ navn }) => navn)],
  krav: Object.fromEntries(evidenskriterier.map(({ kode, krav }) => [kode, krav])) as Record<Evidenskriterium, string>,
  kriterium: Object.fromEntries(evidenskriterier.map(({ kode, grad, navn }) => [kode, `${grad} ${navn}`])) as Record<Evidenskriterium, string>,
  felter: {
    tittel: 'Hva den heter', kort: 'Hva det er, i én setning', tema: 'Tema', fase: 'Fase i satsingen', sted: 'Hvor', oppstart: 'Når det begynte', slutt: 'Når det ble avsluttet',
    kontekst: 'Bakgrunn', gjennomfoering: 'Hva som ble gjort', maalgrupper: 'For hvem', maal: 'Mål det skal bidra til', partnere: 'Hvem som var med',
    deltakere: 'Antall deltakere', deltakereTil: 'Øvre antall', deltakerePresisjon: 'Hvor sikkert er antallet', kostnadOere: 'Hva det kostet', kostnadTilOere: 'Øvre beløp', kostnadPresisjon: 'Hvor sikkert er beløpet', kostnadMerknad: 'Hva beløpet dekker',
    utfall: 'Hvor det endte', aarsakKode: 'Årsak', aarsak: 'Forklar årsaken', resultater: 'Resultater fra tiltaket', iakttakelser: 'Det vi så, i ord',
    suksesskriterier: 'Det som skal til', fallgruver: 'Fallgruver', laerdom: 'Det vi lærte', innsats: 'Innsats som trengs', innsatsMerknad: 'Hva som krever arbeid', overfoerbarhet: 'Kan andre gjøre det samme', overfoerbarhetMerknad: 'Hva som må tilpasses',
    tenktVirkning: 'Hvordan det er tenkt å virke', andreForklaringer: 'Hva annet kan forklare det', undersoekelse: 'Hvem utenfor kommunen har undersøkt det', lenker: 'Lenker', evidensgrad: 'Evidensgrad',
    kontaktrolle: 'Hvem kan andre henvende seg til', kontaktenhet: 'Tjeneste eller organisasjon',
  },
  hjelp: {
    maalgrupper: 'Grupper, ikke navn.', partnere: 'Roller og organisasjoner, ikke navn på privatpersoner.', lenker: 'Skriv navnet, en loddrett strek og adressen: Rapporten | https://…',
    evidensgrad: 'Uten valg får erfaringen den høyeste graden kriteriene tillater. Dere kan sette den lavere, ikke høyere.', kontaktenhet: 'Aldri et personnavn.', deltakere: 'Under fem vises aldri for andre.',
    kontekst: 'Hva var vanskelig, og hvorfor ble dette prøvd?', fallgruver: 'Hva ville dere ha passet på hvis dere begynte på nytt?', undersoekelse: 'Evaluering eller forskning. Legg lenken blant lenkene.',
  } as Record<string, string>,
  deler: { kort: 'Hva og hvor', bakgrunn: 'Bakgrunn og gjennomføring', tall: 'Deltakere og kostnad', resultat: 'Hva som skjedde', laerdom: 'Det andre bør vite', belegg: 'Hvor sikkert vi vet det', kontakt: 'Kontakt' },
  hentetFra: (fra: string) => fra === 'notat' ? 'Hentet fra notatet' : `Hentet fra tiltaket: ${({ navn: 'navnet', beskrivelse: 'beskrivelsen', hensikt: 'hensikten', aktiviteter: 'aktivitetene', arenaer: 'arenaene', maal: 'målene', status: 'statusen', aarsak: 'årsaken', budsjett: 'budsjettet', forbruk: 'bruken', resultater: 'resultatene', utfordringer: 'utfordringene', laerdommer: 'lærdommene', programteori: 'programteorien', ansvarlig: 'ansvaret', eier: 'eieren', tema: 'temaet', maalgrupper: 'målgruppene', partnere: 'partnerne', oppstart: 'oppstarten' } as Record<string, string>)[fra] ?? fra}`,
  egne: {
    tittel: 'Våre erfaringer', ingress: 'Det dere har lært, slik dere selv skriver det. Ingen andre ser et utkast. Når dere deler, ser nettverket nøyaktig det dere forhåndsviste.',
    ny: 'Ny erfaring', ingen: 'Ingen erfaringer ennå', ingenTekst: 'Begynn fra et tiltak: da er det meste fylt ut på forhånd. Det som ble stoppet, er like nyttig for andre som det som gikk bra.',
    antall: (alle: number, delte: number) => `${erfaringer(alle)}, ${delte} delt med nettverket.`, utkast: 'Utkast', delt: (utgave: number, dag: string) => `Utgave ${utgave} delt ${dag}`, publisert: (dag: string) => `Publisert ${dag}`,
    trukket: (dag: string) => `Trukket tilbake ${dag}`, endret: 'Endret siden den ble delt', tilBanken: 'Til erfaringsbanken', tilbake: 'Våre erfaringer', fraTiltak: (navn: string) => `Med tiltaket ${navn}`,
    art: 'Hva handler den om', tiltak: 'Tiltak', utenTiltak: 'Uten et tiltak', navn: 'Hva skal den hete', ansvarligTekst: 'Løftet fyller ut det tiltaket alt vet. Du ser over og endrer; programlederen deler.', velgTiltak: 'Velg et av dine tiltak', ingenEgneTiltak: 'Du har ikke ansvaret for noe tiltak det kan lages en erfaring av. Programlederen kan gi deg det.', programlederDeler: 'Når du er ferdig, er det programlederen som ser hva som går ut, og deler.', nyTekst: 'Velger dere et tiltak, fyller Løftet ut det tiltaket alt vet. Dere ser over og endrer før noe deles.', begynn: 'Begynn',
    nyFelter: { art: 'Hva handler den om', tiltakId: 'Tiltak det hentes fra', tittel: 'Hva den skal hete' }, tittelHjelp: 'Kan stå tomt når dere velger et tiltak.', finnesIkke: 'Erfaring',
    mangler: 'Dette må fylles ut før dere kan dele', klar: 'Alt som må være med, er fylt ut.', seUt: 'Se hva som går ut', nyUtgave: 'Se den nye utgaven', trekk: 'Trekk tilbake', fjern: 'Fjern utkastet', fjernTittel: 'Fjerne utkastet?', fjernTekst: 'Utkastet er aldri delt. Teksten blir stående i loggen; bildene og vedleggene er borte.',
    trekkTittel: 'Trekke tilbake erfaringen?', trekkTekst: 'Innholdet i alle utgaver forsvinner for de andre med det samme. At den har vært delt, står. De som har tatt den i bruk, beholder sitt. Dere kan dele på nytt senere.',
    lest: (rom: string, antall: number, dag: string) => `Åpnet fra ${rom} ${antall === 1 ? 'én gang' : `${antall} ganger`}, sist ${dag}.`, ingenLest: 'Ingen andre har åpnet den ennå.', seHosAndre: 'Se den slik de andre ser den',
    gradNaa: (grad: number, navn: string) => `Kriteriene gir grad ${grad}, ${navn.toLowerCase()}.`, oppfylt: 'oppfylt', ikkeOppfylt: 'mangler', delErfaringen: 'Del erfaringen', tom: 'Ikke fylt ut', deling: 'Deling',
  },
  venter: {
    tittel: (antall: number) => `Til gjennomgang (${antall})`, ingen: 'Alt er gjennomgått. Når en kommune deler noe nytt, eller svarer deg, står det her.', utgave: (utgave: number) => (utgave > 1 ? `utgave ${utgave} er ikke gjennomgått` : 'ikke gjennomgått'),
    svar: (antall: number) => (antall === 1 ? 'eieren har svart på én ting' : `eieren har svart på ${antall} ting`), siden: (dag: string) => `siden ${dag}`, flere: (antall: number) => `Her er de som har ventet lengst. ${antall} til venter.`,
  },
  redaksjon: {
    tittel: 'Redaksjonell gjennomgang', ikke: 'Koordinatoren har ikke gått gjennom denne utgaven ennå.', gjort: (dag: string) => `Koordinatoren gikk gjennom utgaven ${dag}.`, venter: 'Eieren publiserer den.', foreslaa: 'Foreslå eller spør', gjennomgaa: 'Utgaven er gjennomgått', gjennomgaaSvar: 'Svaret er gjennomgått', publiser: 'Publiser',
    publiserTittel: 'Publisere erfaringen?', publiserTekst: 'Den er gjennomgått av koordinatoren. Publisert kan programlederen åpne den for alle, uten innlogging, i et eget valg. Dere kan trekke den tilbake når som helst.',
    slag: { tema: 'Tema', ordlyd: 'Ny ordlyd', spoersmaal: 'Spørsmål' } satisfies Record<Forslagsslag, string> as Record<Forslagsslag, string>,
    svar: { godtatt: 'Godtatt', avslaatt: 'Avslått', besvart: 'Besvart' } satisfies Record<Forslagssvar, string> as Record<Forslagssvar, string>, ubesvart: 'Ikke besvart', trukket: (dag: string) => `Trukket ${dag}`, trekk: 'Trekk', trekkHva: (hva: string) => `Trekk «${hva}»`, trekkTittel: 'Trekke dette?', trekkTekst: 'Eieren kan ikke svare på det lenger, og ser at det ble trukket. Har eieren alt svart, står det.',
    felter: { slag: 'Hva gjelder det', felt: 'Hvilket felt', forslag: 'Spørsmålet', tema: 'Temaet', begrunnelse: 'Hvorfor' }, svarfelter: { godtatt: 'Svar', tekst: 'Svaret med egne ord' }, svarValg: { ja: 'Godta: skriv det i utkastet vårt', nei: 'Avslå' },
    nyOrdlyd: (felt: string) => `Ny ordlyd: ${felt}`, sto: 'Slik det står', foreslaatt: 'Slik det er foreslått', tom: 'Ikke fylt ut', punktvis: 'Ett punkt på hver linje.', utdatert: 'Eieren har endret teksten siden dette ble foreslått. Det kan ikke godtas lenger, og ingenting er skrevet over.',
    svarKnapp: 'Svar', send: 'Send til eieren', tekst: 'Bare du og eieren ser dette. Eieren avgjør, og det de andre ser, endres først når eieren deler en ny utgave.', svarTekst: 'Det dere godtar, skrives i utkastet. Det de andre ser, endres først når dere deler en ny utgave.',
  },
  forhaand: {
    tittel: 'Dette forlater kommunen', tekst: (nettverk: string, utgave: number) => `Koordinatoren og kommunene i ${nettverk} får se nøyaktig dette, som utgave ${utgave}, merket «ikke redaksjonelt gjennomgått» og med navnet på kommunen.`,
    skjulte: 'Skjult fordi det gjelder for få', deltakere: 'Antall deltakere', seOver: 'Se over dette først',
    grunn: { lavt: 'under fem', ukjent_antall: 'en andel, og antallet bak er ikke kjent', skjult_foer: 'har vært skjult før', perioden_overlapper: 'kan trekkes fra en annen periode', annet_grunnlag: 'har vært vist på en annen måte' } satisfies Record<Skjultgrunn, string> as Record<Skjultgrunn, string>,
    slag: { lite_antall: 'Nevner få mennesker', kontakt: 'Ser ut som kontaktopplysninger', virkning: 'Sier at noe førte til noe annet. Skriv heller «bidro til»' } satisfies Record<SeOverSlag, string> as Record<SeOverSlag, string>,
    saksdokument: 'Teksten kan bli et saksdokument hos fylkeskommunen. Da kan andre be om innsyn i den, og den blir ikke borte der om dere trekker den tilbake her.',
    felter: { bekreftet: 'Jeg har sett hva som går ut. Ingen kan kjennes igjen i teksten, og bare de som har sagt ja skriftlig, kan kjennes igjen i bildene', kjentMedSaksdokument: 'Jeg vet at teksten kan bli et saksdokument' }, del: 'Del med nettverket',
  },
  aapning: {
    bareNettverket: (antall: number) => `${antall === 1 ? 'Ett bilde vises' : `${antall} bilder vises`} bare i nettverket: samtykket gjelder ikke alle.`,
    knapp: 'Åpne for alle', tittel: 'Dette får alle se', tekst: (kommune: string, utgave: number, adresse: string) => `Alle kan lese nøyaktig dette, uten innlogging, som utgave ${utgave} fra ${kommune}, på ${adresse}. Søkemotorer kan finne det. Spørsmål, forslag, vedlegg og tidligere utgaver er ikke med. Deler dere en ny utgave, eller trekker tilbake, er den borte fra de åpne sidene med det samme.`,
    lisens: (lisens: string) => `Innholdet åpnes under ${lisens}: andre kan bruke det når de oppgir kommunen. Det som er hentet før dere lukker, kan de fortsatt bruke.`,
    felter: { bekreftet: 'Jeg har sett hva alle får se, og ingen kan kjennes igjen i tekst eller bilde', kjentMedLisens: 'Jeg vet at andre kan bruke det etter lisensen, også etter at vi har lukket' }, aapne: 'Åpne for alle',
    aapnet: (dag: string) => `Åpen for alle siden ${dag}`, se: 'Se den åpne siden', lukk: 'Lukk for alle', lukkTittel: 'Lukke for alle?', lukkTekst: 'Innholdet er borte fra de åpne sidene med det samme; en nettleser kan vise det i høyst ett minutt til. At den har vært åpen, står. Nettverket ser den fortsatt.',
  },
  bank: {
    tittel: 'Erfaringsbank', ingress: 'Har noen prøvd dette før? Her er det kommunene i nettverket selv har delt: hva de gjorde, for hvem, hva det kostet, hva som skjedde, og hva de ville passet på.',
    ingen: 'Ingen har delt en erfaring ennå', ingenTekst: 'Den første kan være deres. Fra et tiltak tar det noen minutter: det meste er fylt ut.',
    egne: 'Våre erfaringer', forHvem: 'For hvem', kostnad: 'Kostnad', perDeltaker: 'Per deltaker', skjedde: 'Hva som skjedde', felle: 'Pass på', grad: (grad: number, navn: string) => `Evidens ${grad} av 5: ${navn.toLowerCase()}`,
    eier: (kommune: string) => `Delt av ${kommune}`, utgave: (utgave: number, dag: string) => `Utgave ${utgave}, delt ${dag}`, tidligere: 'Tidligere utgaver', tidligereUtgave: (utgave: number, dag: string) => `utgave ${utgave} (${dag})`, sisteEndring: 'Se hva som er endret', trukket: (kommune: string, dag: string) => `${kommune} trakk erfaringen tilbake ${dag}. Innholdet er borte.`, tilbake: 'Alle erfaringer', egen: 'Rediger hos dere', finnesIkke: 'Erfaring',
    skjult: 'skjult fordi det gjelder for få', kriterier: 'Kriteriene for graden', resultat: 'Resultater', sammenlignet: (naar: string) => `sammenlignet med ${naar}`, evidens: 'Hvor sikkert vi vet det', deltakere: 'Deltakere', periode: 'Når', kontakt: 'Kontakt', om: 'Kort sagt', innhold: 'Hva de gjorde', laert: 'Det andre bør vite',
  },
};
