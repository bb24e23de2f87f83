/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Å åpne en publisert erfaring for alle, uten innlogging. */
export type AapneErfaringInput = {
  /** At den som åpner, har sett nøyaktig det alle får se, og at ingen kan kjennes igjen. Må være sant. */
  bekreftet: boolean;
  /** Erfaringen. */
  id: string | number;
  /** At den som åpner, vet at andre kan bruke innholdet etter lisensen, også etter at det er lukket. Må være sant. */
  kjentMedLisens: boolean;
  /** Kontrollsummen fra forhåndsvisningen. */
  kontrollsum: string;
};

/** En åpning for dem som evaluerer. De leser alt som ikke er utkast, og kommunen ser hva de har lest. */
export type AapneInnsynInput = {
  /** Første dag. Tidligst i går. */
  fra: string;
  /** Hva åpningen gjelder, f.eks. navnet på evalueringen. */
  navn: string;
  /** Siste dag; dagen er med. Høyst 5 år fram. */
  til: string;
};

/** Hvorfor et tiltak er utsatt eller stoppet. */
export type Aarsakskode =
  | 'annet'
  | 'ansettelse'
  | 'bygningsmessig'
  | 'elektriker'
  | 'entreprenoerkapasitet'
  | 'finansiering'
  | 'kapasitet'
  | 'leveranse'
  | 'manglende_effekt'
  | 'planlagt_skalering'
  | 'strukturer_foerst';

/** En milepæl, en ny dato for noe som er utsatt, eller en frist for å rapportere til en giver. */
export type AarshendelseType =
  | 'milepael'
  | 'ny_dato'
  | 'rapportfrist';

/** Setter en sak på dagsordenen til et møte med staten. */
export type AddDagsordensakInput = {
  /** Når møtet er, så nøyaktig som det er kjent, når det ikke står i kalenderen. */
  dato?: string | null | undefined;
  /** Møtet i nettverkets kalender. Da følger dagsordenen tittelen og datoen der. Utelatt: møtet står ikke i kalenderen. */
  kalenderpunktId?: string | number | null | undefined;
  /** Møtet, slik det kalles, når det ikke står i kalenderen. */
  moete?: string | null | undefined;
  /** Rekkefølgen på møtet, fra 1. */
  rekkefoelge: number;
  /** Saken. */
  sakId: string | number;
};

/** En indikator som skal legges bort, eller hentes fram igjen. */
export type ArchiveIndikatorInput = {
  /** Sant legger den bort, usant henter den fram. */
  arkivert: boolean;
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Legger et tiltak bort, eller henter det fram igjen. */
export type ArchiveTiltakInput = {
  /** Sant legger tiltaket bort; usant henter det fram igjen. */
  arkivert: boolean;
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Legger et vedlegg bort, eller henter det fram igjen. */
export type ArchiveVedleggInput = {
  /** Sant legger vedlegget bort; usant henter det fram igjen. */
  arkivert: boolean;
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** En kjede som skal legges bort, eller hentes fram igjen. */
export type ArchiveVirkningskjedeInput = {
  /** Sant legger den bort, usant henter den fram. */
  arkivert: boolean;
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Bruken som skal attesteres, og versjonen du så. */
export type AttesterForbrukInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Hva slags hinder en barriere er. */
export type Barriereart =
  | 'annet'
  | 'bygg_areal'
  | 'data_personvern'
  | 'eierskap'
  | 'finansiering'
  | 'kapasitet'
  | 'regelverk'
  | 'samordning';

/** Hvor en barriere er: utkast, åpen, løftet til den som må løse den, løst eller lukket. */
export type Barrierestatus =
  | 'aapen'
  | 'loeftet'
  | 'loest'
  | 'lukket'
  | 'utkast';

/** Controllerens bekreftelse av hvor mye som er igjen. */
export type BekreftOverfoeringInput = {
  /** Beløpet, i øre. Ikke mer enn posten rår over og ikke har brukt. */
  beloep: string;
  /** Posten pengene står på. Kreves når ønsket ikke har den. */
  finansieringspostId?: string | number | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Hva slags belegg: et tall, en fortelling eller en studie. */
export type Beleggslag =
  | 'fortelling'
  | 'studie'
  | 'tall';

/** Kolonnen i budsjettabellen: midler fra departementet, eller eksterne midler. */
export type Budsjettkolonne =
  | 'ekstern'
  | 'kdd';

/** Bytte av eget passord. */
export type ByttPassordInput = {
  gammelt: string;
  passord: string;
};

/** Å avlyse det som står i kalenderen. Det blir stående, med grunnen. */
export type CancelKalenderpunktInput = {
  /** Hvorfor. Alle i nettverket ser det. */
  avlystFordi: string;
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** En ny barriere. */
export type CreateBarriereInput = {
  /** Hva slags hinder det er. */
  art: Barriereart;
  /** Hvordan den hindrer tiltakene, uten navn på privatpersoner. */
  beskrivelse?: string | null | undefined;
  /** Nivået som må løse den. */
  loesningseier?: Loesningseier | null | undefined;
  /** Direktoratet, departementet eller enheten som må løse den. */
  loesningsinstans?: string | null | undefined;
  /** Hva som er prøvd for å komme rundt den. */
  proevd?: string | null | undefined;
  /** Enten utkast, som evaluatorer ikke ser, eller aapen. Uten blir det utkast. */
  status?: Barrierestatus | null | undefined;
  /** Tiltakene den treffer. Lista erstatter den som var. */
  tiltakIder?: Array<string | number> | null | undefined;
  /** Hva som er i veien, i noen få ord. */
  tittel: string;
};

/** En ny sak i nettverket. */
export type CreateBarrieresakInput = {
  /** Slaget. */
  art: Barriereart;
  /** Hva nettverket ber om. Ikke skriv av det en kommune ikke har sluppet. */
  beskrivelse?: string | null | undefined;
  /** Hva saken gjelder. */
  tittel: string;
};

/** En ny budsjettlinje. Den får neste nummer i årets budsjett. */
export type CreateBudsjettlinjeInput = {
  /** Budsjettåret. */
  aar: number;
  /** Sant erklærer at linja ikke betaler for ordinær drift, som programmidlene ikke kan brukes til. */
  ikkeOrdinaerDrift?: boolean | null | undefined;
  /** Innsatsområdet, når det er et annet enn tiltakets, eller linja ikke har noe tiltak. */
  innsatsomraadeId?: string | number | null | undefined;
  /** Hva pengene går til. */
  kostnadsart?: Kostnadsart | null | undefined;
  /** Merknad til linja. */
  merknad?: string | null | undefined;
  /** Linjas navn. */
  navn: string;
  /** Alle postene på linja. Lista erstatter den som var; utelatt er den uendret. */
  poster?: Array<FinansieringspostInput> | null | undefined;
  /** Tiltaket linja betaler for. */
  tiltakId?: string | number | null | undefined;
};

/** Noe kommunen legger inn selv. */
export type CreateEgeninnsatsInput = {
  /** Året den gjelder. */
  aar: number;
  /** Beløpet, i øre, når det er kjent. */
  beloep?: string | null | undefined;
  /** Hva det består i. */
  beskrivelse?: string | null | undefined;
  /** Hva kommunen legger inn. */
  navn: string;
  /** Stillingsandel, i prosent av et årsverk, når den er kjent. */
  stillingsprosent?: number | null | undefined;
  /** Tiltaket den gjelder. */
  tiltakId?: string | number | null | undefined;
  /** Timer i året, når det er kjent. */
  timer?: number | null | undefined;
};

/** En ny erfaring. Med et tiltak hentes det tiltaket alt vet, og hvert felt husker hvor det kom fra. */
export type CreateErfaringInput = {
  /** Om erfaringen er gjort med et tiltak, eller med organisering og prosess. */
  art: Erfaringsart;
  /** Tiltaket det hentes fra. Kan ikke være en idé. */
  tiltakId?: string | number | null | undefined;
  /** Det erfaringen skal hete. Må være med uten tiltak; ellers heter den det samme som tiltaket. */
  tittel?: string | null | undefined;
};

/** Et forslag eller spørsmål til eieren av en erfaring. */
export type CreateErfaringsforslagInput = {
  /** Hvorfor. */
  begrunnelse?: string | null | undefined;
  /** Erfaringen. */
  erfaringId: string | number;
  /** Koden til temaet, ordene, eller spørsmålet. */
  forslag: string;
  /** Hva det gjelder. */
  slag: Forslagsslag;
};

/** En ny felles indikator, med den første utgaven. Den gjelder med det samme. */
export type CreateFellesindikatorInput = {
  /** Hvor tallet bør hentes fra. */
  datakilde: string;
  /** Om tallet er folk som har vært med på noe. Bare når det er personer som telles. */
  deltakelse: boolean;
  /** Enheten. */
  enhet: string;
  /** Koden som følger med det som deles: små bokstaver, siffer og bindestrek. Kan ikke endres siden. */
  kode: string;
  /** Det nettverket kaller tallet. */
  navn: string;
  /** Det telleren er en del av, når tallet er en andel. */
  nevner?: string | null | undefined;
  /** Om tallet er laget for området eller for hele kommunen. */
  nivaa: Nivaa;
  /** Hvilken vei tallet skal for at det går bedre. */
  retning: Retning;
  /** Det som telles eller måles. */
  teller: string;
  /** Om samme person kan være talt flere ganger. */
  telling: Telling;
  /** Hvordan det skal måles, og hva en må passe på. */
  veiledning?: string | null | undefined;
};

/** En ny giver. */
export type CreateFinansieringskildeInput = {
  /** Hva slags giver det er. */
  art: Giverart;
  /** Giverens navn. To kan ikke hete det samme. */
  navn: string;
};

/** En ny handlingsplan, som utkast. */
export type CreateHandlingsplanInput = {
  /** Året planen gjelder. */
  aar: number;
  /** Hvem planen skal innom. Utelatt: det kommunen har valgt for nye planer, ellers enkel. */
  kjede?: Plankjede | null | undefined;
};

/** En ny indikator, med den første utgaven av definisjonen. */
export type CreateIndikatorInput = {
  /** Den som fører målingene. */
  ansvarligId?: string | number | null | undefined;
  /** Hvorfor tallet sier noe om målet, og hva det ikke sier. */
  beskrivelse?: string | null | undefined;
  /** Hvor tallet kommer fra, og hvem som henter det. */
  datakilde: string;
  /** Enheten, for eksempel «personer», «utlån» eller «prosent». */
  enhet: string;
  /** Målene tallet kan si noe om. Lista erstatter den gamle; null tømmer den. */
  maalIder?: Array<string | number> | null | undefined;
  /** Året tallet skal være nådd. Krever maalverdi. */
  maalaar?: number | null | undefined;
  /** Tallet kommunen vil nå. Krever maalaar. */
  maalverdi?: number | null | undefined;
  /** Det kommunen kaller tallet. */
  navn: string;
  /** Det telleren er en del av, når tallet er en andel. */
  nevner?: string | null | undefined;
  /** Om tallet er laget for området eller for hele kommunen. */
  nivaa: Nivaa;
  /** Hvilken vei tallet skal for at det går bedre. */
  retning: Retning;
  /** Det som telles eller måles. */
  teller: string;
  /** Om samme person kan være talt flere ganger. */
  telling: Telling;
  /** Tida utgangspunktet gjelder. */
  utgangsperiode?: string | null | undefined;
  /** Hvor sikkert utgangspunktet er. Krever utgangsverdi. */
  utgangspresisjon?: Tallpresisjon | null | undefined;
  /** Der en begynte. Krever presisjon. */
  utgangsverdi?: number | null | undefined;
  /** Den øvre verdien når utgangspunktet er mellom to tall, og bare da. */
  utgangsverdiTil?: number | null | undefined;
};

/** En ny dato i nettverkets kalender. */
export type CreateKalenderpunktInput = {
  /** Hva slags dato det er. */
  art: Kalenderart;
  /** Dagsordenen. */
  dagsorden?: string | null | undefined;
  /** Når det er, så nøyaktig som det er kjent. */
  dato: string;
  /** Hvem det er for. */
  forHvem?: string | null | undefined;
  /** Når det begynner, norsk tid, som 09:00. Krever at datoen er en dag. */
  fraKlokka?: string | null | undefined;
  /** Den siste dagen, når det går over flere. Krever at datoen er en dag. */
  sluttdag?: string | null | undefined;
  /** Stedet, eller hvor en kobler seg på. */
  sted?: string | null | undefined;
  /** Når det slutter, norsk tid, som 15:00. */
  tilKlokka?: string | null | undefined;
  /** Hva det gjelder. */
  tittel: string;
};

/** Et nytt tilskudd. */
export type CreateTilskuddInput = {
  /** Budsjettåret beløpet føres i. Utelatt er det tilskuddsåret, når det er et kalenderår. */
  aar?: number | null | undefined;
  /** Forbeholdet pengene er lovet med. */
  forbehold?: string | null | undefined;
  /** Alle giverne. Flere når de gir sammen, ingen når giveren ikke er oppgitt. Lista erstatter den som var. */
  giverIder?: Array<string | number> | null | undefined;
  /** Kolonnen i budsjettabellen. */
  kolonne: Budsjettkolonne;
  /** Tilskuddets navn. */
  navn: string;
  /** Om ubrukte penger kan føres over til neste år. Tomt når det ikke er oppgitt. */
  overfoerbart?: boolean | null | undefined;
  /** Når bruken skal være rapportert til giveren. */
  rapportfrist?: string | null | undefined;
  /** Datoen på tilsagnsbrevet. */
  tilsagnDato?: string | null | undefined;
  /** Referansen på tilsagnsbrevet. */
  tilsagnReferanse?: string | null | undefined;
  /** Et kalenderår (2025) eller et skole- og barnehageår (2024/2025). Ikke før satsingen begynte. */
  tilskuddsaar: string;
  /** Beløpet som ventes, i øre. Føres i hovedboka, så det kan fordeles. */
  ventetBeloep?: string | null | undefined;
  /** Vilkårene i tilsagnet. */
  vilkaar?: Array<string> | null | undefined;
};

/** Et nytt tiltak. Det får neste ledige nummer i kommunens liste. */
export type CreateTiltakInput = {
  /** Hva som gjøres i tiltaket. */
  aktiviteter?: Array<string> | null | undefined;
  /** Medarbeideren som skal rapportere på tiltaket. */
  ansvarligId?: string | number | null | undefined;
  /** Stedene der tiltaket foregår. */
  arenaer?: Array<string> | null | undefined;
  /** Hva tiltaket er, helst i én setning. */
  beskrivelse?: string | null | undefined;
  /** Tjenesten eller organisasjonen som eier tiltaket. */
  eier?: string | null | undefined;
  /** Sant når eieren er en organisasjon utenfor kommunen. */
  eierEkstern?: boolean | null | undefined;
  /** Hva tiltaket skal føre fram til. */
  hensikt?: string | null | undefined;
  /** Innsatsområdet tiltaket hører til. */
  innsatsomraadeId?: string | number | null | undefined;
  /** Alle målene tiltaket skal bidra til. Lista erstatter den som var. */
  maalIder?: Array<string | number> | null | undefined;
  /** Hvem tiltaket er for. */
  maalgrupper?: Array<string> | null | undefined;
  /** Tiltakets navn. */
  navn: string;
  /** Når tiltaket startet, så nøyaktig som det er kjent. */
  oppstart?: string | null | undefined;
  /** Samarbeidspartnere, uten navn på privatpersoner. */
  partnere?: Array<string> | null | undefined;
  /** Når tiltaket er planlagt å starte. */
  planlagtOppstart?: string | null | undefined;
  /** Hva som er avtalt om å rekruttere fra området, når tiltaket er bredere enn området. */
  rekrutteringsforpliktelse?: string | null | undefined;
  /** Enten ide, som er et utkast få ser, eller forberedelse. Uten blir det ide. */
  status?: TiltakStatus | null | undefined;
  /** Det nasjonale temaet, når det er et annet enn innsatsområdets. */
  tema?: NasjonaltTema | null | undefined;
};

/** Å dele slaget og tallene for en barriere med nettverket. */
export type DelBarriereInput = {
  /** Barrieren. */
  barriereId: string | number;
  /** At den som deler, har sett hva som forlater kommunen, og at ingen kan kjennes igjen. Må være sant. */
  bekreftet: boolean;
  /** Kontrollsummen fra forhåndsvisningen. */
  kontrollsum: string;
};

/** Å dele teksten i en barriere som alt er delt med tall. */
export type DelBarrieretekstInput = {
  /** Barrieren. */
  barriereId: string | number;
  /** At ingen kan kjennes igjen i teksten. Må være sant. */
  bekreftet: boolean;
  /** At den som deler, vet at teksten kan bli et saksdokument hos fylkeskommunen. Må være sant. */
  kjentMedSaksdokument: boolean;
  /** Tekstsummen fra forhåndsvisningen. */
  tekstsum: string;
};

/** Å dele en erfaring med nettverket, eller en ny utgave av den. */
export type DelErfaringInput = {
  /** At den som deler, har sett hva som forlater kommunen, og at ingen kan kjennes igjen i tekst eller bilde. Må være sant. */
  bekreftet: boolean;
  /** Erfaringen. */
  id: string | number;
  /** At den som deler, vet at teksten kan bli et saksdokument hos fylkeskommunen. Må være sant. */
  kjentMedSaksdokument: boolean;
  /** Kontrollsummen fra forhåndsvisningen. */
  kontrollsum: string;
};

/** Å dele nøkkeltallene i en vedtatt plan. */
export type DelHandlingsplanInput = {
  /** Året planen gjelder. */
  aar: number;
  /** At den som deler, har sett hva som forlater kommunen, at ingen kan kjennes igjen, og at det kan bli saksdokumenter hos fylkeskommunen. Må være sant. */
  bekreftet: boolean;
  /** Kontrollsummen fra forhåndsvisningen. */
  kontrollsum: string;
  /** Hvem det deles med. Utelatt: nettverket. */
  mottaker?: Mottaker | null | undefined;
};

/** Å dele bruken av penger i et år som er over og attestert. */
export type DelPengebrukInput = {
  /** Året bruken gjelder. */
  aar: number;
  /** At den som deler, har sett hva som forlater kommunen, at ingen kan kjennes igjen, og at det kan bli saksdokumenter hos fylkeskommunen. Må være sant. */
  bekreftet: boolean;
  /** Kontrollsummen fra forhåndsvisningen. */
  kontrollsum: string;
  /** Hvem det deles med. Utelatt: nettverket. */
  mottaker?: Mottaker | null | undefined;
};

/** Å dele resultatene for en godkjent periode. */
export type DelResultaterInput = {
  /** At den som deler, har sett hva som forlater kommunen, at ingen kan kjennes igjen, og at navnene kan bli saksdokumenter hos fylkeskommunen. Må være sant. */
  bekreftet: boolean;
  /** Kontrollsummen fra forhåndsvisningen. */
  kontrollsum: string;
  /** Hvem det deles med. Utelatt: nettverket. */
  mottaker?: Mottaker | null | undefined;
  /** Perioden tallene gjelder. */
  periode: string;
};

/** Hva slags innhold som er delt: en vedtatt plan, resultatene for en periode, eller bruken av penger i et år. */
export type Delingstype =
  | 'handlingsplan'
  | 'pengebruk'
  | 'resultater';

/** Ny rolle eller nye datoer. Felt som ikke sendes, er uendret. */
export type EndreMedlemskapInput = {
  fra?: string | null | undefined;
  id: string | number;
  rolle?: Rolle | null | undefined;
  /** `null` fjerner sluttdatoen. */
  til?: string | null | undefined;
  /** Versjonen du så. */
  versjon: number;
};

/** Å dele noe med en annen krets. Innholdet er det samme. */
export type EndreMottakerInput = {
  /** At den som endrer, har sett hvem som får og mister innsyn, og at noen alt kan ha lest det. Må være sant. */
  bekreftet: boolean;
  /** Kretsen du så. Er den en annen nå, er det CONFLICT. */
  fra: Mottaker;
  /** Delingen det gjelder. */
  id: string | number;
  /** At den som åpner for alle, vet at andre kan bruke det etter lisensen, også etterpå. Må være sant når kretsen er «aapent». */
  kjentMedLisens?: boolean | null | undefined;
  /** Kretsen det skal deles med. */
  mottaker: Mottaker;
};

/** Om delen er ny, fjernet eller endret siden forrige utgave. */
export type Endringsslag =
  | 'endret'
  | 'fjernet'
  | 'ny';

/** Om erfaringen er gjort med et tiltak, eller med organisering og prosess. */
export type Erfaringsart =
  | 'prosess'
  | 'tiltak';

/** En lenke til en rapport, en artikkel eller en nettside. */
export type ErfaringslenkeInput = {
  /** Adressen, som begynner med https://. */
  adresse: string;
  /** Hva en finner der. */
  tittel: string;
};

/** Hva svarene begrenses til. Det som utelates, begrenser ikke; flere verdier i ett felt er «eller», flere felt er «og». */
export type ErfaringssoekFilter = {
  /** Årene det begynte. */
  aar?: Array<number> | null | undefined;
  /** Kodene for art: tiltak, prosess. */
  art?: Array<string> | null | undefined;
  /** Minst så godt dokumentert, 0–5. */
  evidensgrad?: number | null | undefined;
  /** Kodene for fase. */
  fase?: Array<string> | null | undefined;
  /** Sant: bare de som sier noe om hva som kan gå galt. */
  felle?: boolean | null | undefined;
  /** Numrene til kommunene som eier dem. */
  kommune?: Array<string> | null | undefined;
  /** Hva det kostet i alt, i tusen kroner: under_100, 100_500, 500_2000, over_2000. */
  kostnadsklasse?: Array<string> | null | undefined;
  /** Målgruppene, slik de er skrevet. */
  maalgruppe?: Array<string> | null | undefined;
  /** Kodene for nasjonalt tema. */
  tema?: Array<string> | null | undefined;
  /** Kodene for utfall. */
  utfall?: Array<string> | null | undefined;
};

/** Delt er ikke redaksjonelt gjennomgått. Publisert er det. Av en trukket står bare merket igjen. */
export type Erfaringsstatus =
  | 'delt'
  | 'publisert'
  | 'trukket';

/** Hvor det endte. Det som ble utsatt eller stoppet, har en årsakskode. */
export type Erfaringsutfall =
  | 'fullfoert'
  | 'paagaar'
  | 'skalert'
  | 'stoppet'
  | 'utsatt'
  | 'viderefoert';

/** Kriteriene evidensgraden hviler på, nedenfra. */
export type Evidenskriterium =
  | 'begrunnet'
  | 'beskrevet'
  | 'fulgt'
  | 'maalt'
  | 'undersoekt';

/** De fem fasene en områdesatsing går gjennom. */
export type Fase =
  | 'gjennomfoering'
  | 'kunnskapsgrunnlag'
  | 'mobilisering_samarbeid'
  | 'planlegging_organisering'
  | 'viderefoering';

/** Å knytte en av kommunens egne definisjoner til nettverkets, eller gå over til en ny utgave av den. */
export type FellesbindingInput = {
  /** Kommunens definisjon: den som gjelder nå for indikatoren. */
  indikatordefinisjonId: string | number;
  /** Koden til den felles indikatoren. */
  kode: string;
  /** Utgaven du så. Har nettverket publisert en nyere, blir svaret CONFLICT. */
  utgave: number;
  /** Versjonen av kommunens definisjon du så. */
  versjon: number;
};

/** Hvor mye av ett tilskudd en linje skal ha. */
export type FinansieringspostInput = {
  /** Beløpet, i øre. Kan være null kroner. */
  beloep: string;
  /** Tilskuddet pengene kommer fra. En linje har høyst én post per tilskudd. */
  tilskuddId: string | number;
};

/** Bruk av penger: et beløp, eller et av de seks ordene, men ikke begge. */
export type FoerForbrukInput = {
  /** Budsjettåret bruken gjelder. */
  aar: number;
  /** Hvorfor det ble slik. */
  begrunnelse?: string | null | undefined;
  /** Beløpet, i øre. */
  beloep?: string | null | undefined;
  /** Når pengene ble brukt, så nøyaktig som det er kjent. */
  dato?: string | null | undefined;
  /** Hva pengene er brukt på, uten navn på privatpersoner. */
  navn: string;
  /** Ordet, når beløpet ikke er kjent. */
  ord?: Forbruksord | null | undefined;
  /** Postene bruken gjelder. Uten poster teller den ikke i summene. */
  poster?: Array<ForbrukPostInput> | null | undefined;
  /** Tiltaket bruken gjelder. Kreves av den som bare fører på egne tiltak. */
  tiltakId?: string | number | null | undefined;
};

/** En føring i hovedboka. Kontoene følger av typen og av det som er ført før. */
export type FoerPosteringInput = {
  /** Året pengene står i. */
  aar: number;
  /** Beløpet, i øre. */
  beloep: string;
  /** Linja pengene tas fra. Kreves ved omdisponering og inndragning, og kan brukes ved tilbakebetaling. */
  fraLinjeId?: string | number | null | undefined;
  /** Hva det gjelder. */
  tekst?: string | null | undefined;
  /** Linja pengene går til. Kreves ved omdisponering. */
  tilLinjeId?: string | number | null | undefined;
  /** Tilskuddet det føres på. */
  tilskuddId: string | number;
  /** ventet, forskuttering, tilsagn, utbetaling, nedsettelse, omdisponering, inndragning, tilbakebetaling, eller overfoering av ufordelte penger til neste år. De andre føres der de hører til. */
  type: Posteringstype;
  /** Vedtaket som bestemte det. Kreves ved overføring til neste år, og kan bare føres av den som registrerer vedtak. */
  vedtak?: VedtakInput | null | undefined;
};

/** En post bruken gjelder. */
export type ForbrukPostInput = {
  /** Hvor mye av beløpet som gjelder denne posten, i øre. Enten på alle postene, eller ingen når fordelingen ikke er kjent. */
  beloep?: string | null | undefined;
  /** Finansieringsposten på en budsjettlinje i det samme året. */
  finansieringspostId: string | number;
};

/** Ordene rapportene bruker når de ikke oppgir hvor mye som er brukt. */
export type Forbruksord =
  | 'alt_brukt'
  | 'delvis_brukt'
  | 'i_hovedsak_brukt'
  | 'ingenting_brukt'
  | 'mesteparten_brukt'
  | 'ubrukte_midler_andel_ukjent';

/** Hva koordinatoren foreslår: tema, tittel, den korte setningen, eller et spørsmål. */
export type Forslagsslag =
  | 'kort'
  | 'spoersmaal'
  | 'tema'
  | 'tittel';

/** Hva eieren svarte. */
export type Forslagssvar =
  | 'avslaatt'
  | 'besvart'
  | 'godtatt';

/** Hva slags giver penger kommer fra. */
export type Giverart =
  | 'fylkeskommune'
  | 'kdd'
  | 'kommune'
  | 'privat'
  | 'stat';

/** At koordinatoren har gått gjennom en utgave. */
export type GjennomgaaErfaringInput = {
  /** Erfaringen. */
  erfaringId: string | number;
  /** Utgaven hun så. Har eieren delt en ny, blir svaret CONFLICT. */
  utgave: number;
};

/** Hva slags ting som venter på noen. Fullførte og stoppede tiltak mangler ingenting. plan_skal_vedtas er for den som skal føre vedtaket for organet sitt. */
export type GjoeremaalType =
  | 'forbruk_venter_paa_attest'
  | 'ingen_programbeskrivelse'
  | 'milepael_forfalt'
  | 'overfoering_venter'
  | 'plan_mangler_for_aaret'
  | 'plan_skal_vedtas'
  | 'plan_venter_paa_vedtak'
  | 'tiltak_uten_ansvarlig'
  | 'tiltak_uten_innsatsomraade'
  | 'tiltak_uten_maal'
  | 'utsatt_naar_dato';

/** Takker ja til en invitasjon. */
export type GodtaInvitasjonInput = {
  /** E-posten du vil logge inn med, når invitasjonen ikke har noen. */
  epost?: string | null | undefined;
  /** Navnet ditt, når invitasjonen ikke har noen e-post. */
  navn?: string | null | undefined;
  /** Et nytt passord, eller ditt eget når e-posten har en konto fra før. */
  passord: string;
  /** Nøkkelen fra lenken. */
  token: string;
};

/** Hvorfor kommunene ikke kan settes i rekkefølge etter tallet. */
export type Indikatorhinder =
  | 'en_kommune'
  | 'faa_kommuner'
  | 'oppdiktet'
  | 'overlapper'
  | 'skjult'
  | 'smaa_tall'
  | 'ulik_definisjon'
  | 'ulik_dekning'
  | 'ulik_stoerrelse'
  | 'ulik_utgave'
  | 'ulikt_omfang'
  | 'usikkert'
  | 'uten_retning';

/** Én felles indikator over tid, eller alle tallene på deltakelse i én periode. */
export type Indikatorspoersmaal =
  | 'deltakelse'
  | 'indikatorer';

/** Hvor mye arbeid det krever å få til. */
export type Innsats =
  | 'liten'
  | 'middels'
  | 'stor';

/** Et nytt innsatsområde. Nummeret blir det neste i satsingen. */
export type InnsatsomraadeInput = {
  /** Hva innsatsområdet handler om. */
  beskrivelse?: string | null | undefined;
  /** Innsatsområdets navn. */
  navn: string;
  /** Underpunkter. */
  punkter?: Array<string> | null | undefined;
  /** Det nasjonale temaet tiltakene her telles under, når de ikke har et eget. */
  tema?: NasjonaltTema | null | undefined;
};

/** En person som skal få tilgang til kommunens rom. */
export type InviterInput = {
  /** E-posten personen skal logge inn med. */
  epost: string;
  /** Første dag. Uten dato: i dag. */
  fra?: string | null | undefined;
  /** Fullt navn. */
  navn: string;
  /** Rollen i kommunen. */
  rolle: Rolle;
  /** Siste dag. Uten dato: til det blir avsluttet. */
  til?: string | null | undefined;
};

/** Hvorfor en jobb ikke ble gjort. */
export type Jobbfeilkode =
  | 'IKKE_DELT'
  | 'IKKE_MEDLEM'
  | 'KILDEN_AVVISER'
  | 'KILDEN_SVARER_IKKE'
  | 'MANGLER_RETT'
  | 'SVARET_ER_FOR_STORT'
  | 'SVARET_ER_IKKE_JSON'
  | 'SVARET_ER_UGYLDIG'
  | 'UKJENT_SERIE'
  | 'UTSATT'
  | 'UTVALGET_ER_FOR_STORT'
  | 'UTVALGET_PASSER_IKKE'
  | 'UVENTET';

/** Hva slags dato det er i nettverkets kalender. */
export type Kalenderart =
  | 'annet'
  | 'delingsfrist'
  | 'erfaringskonferanse'
  | 'evalueringsmoete'
  | 'laeringsverksted'
  | 'moete_med_staten'
  | 'nettverksmoete';

/** Hvor langt en jobb er kommet. «proeves_igjen» har feilet og venter på et nytt forsøk; «avbrutt» prøves ikke igjen. */
export type Kjoeringstilstand =
  | 'avbrutt'
  | 'feilet'
  | 'ferdig'
  | 'i_gang'
  | 'proeves_igjen'
  | 'venter';

/** Knytter et bidrag til en sak. Et bidrag hører til høyst én; hører det til en annen, flyttes det. */
export type KnyttBidragInput = {
  /** Bidraget. */
  bidragId: string | number;
  /** Saken det hører til. Utelatt løser det fra saken det hørte til. */
  sakId?: string | number | null | undefined;
};

/** Rollen en henvender seg til. Aldri et navn. */
export type Kontaktrolle =
  | 'fagansvarlig'
  | 'kommunen'
  | 'organisasjon'
  | 'programleder'
  | 'prosjektansvarlig';

/** Kontoene i hovedboka. ventet, forskuttert, tilsagn og utbetalt er kildesiden; de andre er hvor pengene er nå. */
export type Konto =
  | 'brukt'
  | 'fordelt'
  | 'forskuttert'
  | 'tilbakebetalt'
  | 'tilsagn'
  | 'ufordelt'
  | 'utbetalt'
  | 'ventet';

/** Hva pengene på en budsjettlinje går til. */
export type Kostnadsart =
  | 'annet'
  | 'frikjoep'
  | 'loenn'
  | 'materiell'
  | 'tilskudd'
  | 'tjenester'
  | 'utstyr';

/** Hva i kommunen et kryss viser til. */
export type Krysslenkeslag =
  | 'handlingsplan'
  | 'styringsdokument'
  | 'tiltak'
  | 'vedlegg'
  | 'vedtak';

/** Noe som er lært i et tiltak. */
export type LaerdomInput = {
  /** Lærdommen, med egne ord og uten navn på deltakere. */
  tekst: string;
  /** Tiltaket lærdommen kommer fra. */
  tiltakId: string | number;
};

/** Et søk å følge med på. */
export type LagreSoekInput = {
  /** Det svarene begrenses til. */
  filter?: ErfaringssoekFilter | null | undefined;
  /** Det det skal hete. */
  navn: string;
  /** Det det søkes etter. */
  tekst?: string | null | undefined;
};

/** Noe som taler for at det ene leddet bidrar til det neste. */
export type LeddbeleggInput = {
  /** Hvor det står, eller hvem som har sagt det i hvilken rolle. */
  henvisning?: string | null | undefined;
  /** Om det er et tall, en fortelling eller en studie. */
  slag: Beleggslag;
  /** Det som er sett, fortalt eller undersøkt, uten opplysninger som peker på enkeltpersoner. */
  tekst: string;
  /** Leddet det gjelder. */
  virkningsleddId: string | number;
};

/** De fire overgangene i en kjede fra tiltak til statistikk. */
export type Leddslag =
  | 'indikator_statistikk'
  | 'maal_indikator'
  | 'mekanisme_maal'
  | 'tiltak_mekanisme';

/** Hvilke lesinger; uten filter alle. */
export type LesingFilter = {
  /** Fra og med denne dagen, etter norsk tid. */
  fra?: string | null | undefined;
  /** Bare det denne personen har lest. */
  person?: string | number | null | undefined;
  /** Bare fra dette rommet. */
  rom?: string | null | undefined;
  /** Til og med denne dagen. */
  til?: string | null | undefined;
};

/** Nivået som må løse en barriere. */
export type Loesningseier =
  | 'fylkeskommune'
  | 'kommune'
  | 'stat';

/** E-post og passord. */
export type LoginInput = {
  epost: string;
  passord: string;
};

/** Lukker en åpning før tiden er ute. Virker fra neste setning, også for den som er inne. */
export type LukkInnsynInput = {
  /** Hvorfor den lukkes. */
  begrunnelse: string;
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Et nytt mål. Nummeret blir det neste i satsingen. */
export type MaalInput = {
  /** Tilstanden målet beskriver. */
  beskrivelse?: string | null | undefined;
  /** Delmål. */
  delmaal?: Array<string> | null | undefined;
  /** Innsatsområdene målet hører til. Lista erstatter den gamle; `null` tømmer den. */
  innsatsomraadeIder?: Array<string | number> | null | undefined;
  /** Målet i en setning. */
  navn: string;
};

/** Noe som taler for eller mot at et mål nås. Teksten kan si at noe bidrar til noe, ikke at det førte til det. */
export type MaalbeleggInput = {
  /** Hvor det står, eller hvem som har sagt det i hvilken rolle. */
  henvisning?: string | null | undefined;
  /** Målet det gjelder. */
  maalId: string | number;
  /** Tida det gjelder. Perioden opprettes når den er ny. */
  periode: string;
  /** Om det er et tall, en fortelling eller en studie. */
  slag: Beleggslag;
  /** Det som er sett eller fortalt, uten opplysninger som peker på enkeltpersoner. */
  tekst: string;
};

/** Utkast kan endres. Godkjent står. Låst er frosset, og åpnes bare som en ny utgave. */
export type Maaleperiodestatus =
  | 'godkjent'
  | 'laast'
  | 'utkast';

/** En ny måling. Den føres med definisjonen som gjelder nå, og perioden opprettes når den er ny. */
export type MaalingInput = {
  /** Hvor sikker den oppgitte endringen er. Kan ikke være mellom. */
  endringPresisjon?: Tallpresisjon | null | undefined;
  /** Endringen i prosent når kilden oppgir den. Krever endringPresisjon og sammenlignetMed. */
  endringProsent?: number | null | undefined;
  /** Indikatoren det er målt på. */
  indikatorId: string | number;
  /** Det en må vite for å lese tallet riktig, uten opplysninger om enkeltpersoner. */
  merknad?: string | null | undefined;
  /** Hva tallet gjelder. Uten blir det ukjent. */
  omfang?: Omfang | null | undefined;
  /** Navnet på området eller arenaen tallet gjelder. */
  omfangNavn?: string | null | undefined;
  /** Tida tallet gjelder: et år, et halvår, et tertial, en måned eller en dag. */
  periode: string;
  /** Hvor sikkert tallet er. Krever verdi. */
  presisjon?: Tallpresisjon | null | undefined;
  /** Tida den oppgitte endringen er regnet fra. */
  sammenlignetMed?: string | null | undefined;
  /** Den øvre verdien når presisjonen er mellom, og bare da. Større enn verdi. */
  tilVerdi?: number | null | undefined;
  /** Tallet, i definisjonens enhet. Krever presisjon. Kan mangle når kilden bare oppgir endringen. */
  verdi?: number | null | undefined;
};

/** Om tallet er kommet dit en vil. Uvisst når presisjonen ikke avgjør det. */
export type Maalstilling =
  | 'ikke_naadd'
  | 'naadd'
  | 'uvisst';

/** Om personen har tatt imot invitasjonen, og om medlemskapet gjelder i dag. */
export type MedlemskapTilstand =
  | 'aktiv'
  | 'avsluttet'
  | 'invitert'
  | 'kommende';

/** Slår en sak inn i en annen. Bidragene og møtene følger med, og kan løses ut igjen. */
export type MergeBarrieresakInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Saken den slås inn i. */
  sakId: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** En ny milepæl i et tiltak. */
export type MilepaelInput = {
  /** Når milepælen skal være nådd. */
  frist?: string | null | undefined;
  /** Når milepælen ble nådd. */
  naadd?: string | null | undefined;
  /** Hva som skal være, eller er, gjort. */
  navn: string;
  /** Tiltaket milepælen hører til. */
  tiltakId: string | number;
};

/** Å minne en kommune om å dele noe. Den ser det på delingssiden sin. */
export type MinnOmDelingInput = {
  /** Året det gjelder. */
  aar: number;
  /** Kommunen som skal minnes. */
  kommunenummer: string;
  /** Hva det gjelder. */
  type: Delingstype;
};

/** Hvem en deling er for. «nettverk» er koordinatoren og kommunene i nettverket; «evaluator» er dem, og evaluatorene kommunen har åpnet for; «aapent» er alle, uten innlogging. */
export type Mottaker =
  | 'aapent'
  | 'evaluator'
  | 'nettverk';

/** Åpner, løfter, løser eller lukker en barriere, eller tar den opp igjen. */
export type MoveBarriereInput = {
  /** Hvordan den ble løst, eller hvorfor den lukkes. Må være med til loest og lukket. */
  begrunnelse?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Statusen den skal få. */
  status: Barrierestatus;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Godkjenner, låser eller åpner en periode. Alle målinger og alt belegg i den følger med. */
export type MoveMaaleperiodeInput = {
  /** Hvorfor en låst periode åpnes. Må være med da, og bare da. */
  begrunnelse?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Hvor perioden skal. Den må være en av muligeStatuser. */
  status: Maaleperiodestatus;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Flytter et tiltak til en ny status. Flyttingen føres i historikken med den som gjorde den. */
export type MoveTiltakInput = {
  /** Årsaken med egne ord. */
  aarsak?: string | null | undefined;
  /** Hvorfor. Må være med når tiltaket blir utsatt eller stoppet. */
  aarsakKode?: Aarsakskode | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Når et utsatt tiltak skal starte. Må være med når tiltaket blir utsatt, og bare da. */
  nyDato?: string | null | undefined;
  /** Statusen tiltaket skal ha. Den må være en av muligeStatuser. */
  status: TiltakStatus;
  /** Utdypning av den nye statusen. Utelatt beholder den som står. */
  statusMerknad?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** De fem temaene kommunene sammenligner seg på. */
export type NasjonaltTema =
  | 'arbeid'
  | 'bolig_bomiljoe'
  | 'kriminalitet_utenforskap'
  | 'moeteplasser'
  | 'oppvekst_utdanning';

/** Hva neste års plan gjør med et tiltak. */
export type NesteAarValg = {
  /** viderefoeres og skaleres tar med budsjettlinjene, med beløpene som forslag. De andre tar bare med tiltaket. */
  grep: Plangrep;
  /** Id-en til tiltaket. */
  tiltakId: string | number;
};

/** Om indikatoren er laget for området eller for hele kommunen. */
export type Nivaa =
  | 'kommune'
  | 'omraade';

/** Planen som skal få en ny utgave, og versjonen du så. */
export type NyUtgaveInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Nytt passord med en lenke. */
export type NyttPassordInput = {
  passord: string;
  /** Nøkkelen fra lenken. */
  token: string;
};

/** Hvilke budsjettlinjer siden skal ha og telle. Det som utelates, begrenser ikke. */
export type OekonomiFilter = {
  /** Bare penger fra denne giveren. Beløp og summer teller da bare poster fra tilskudd den gir til. */
  giverId?: string | number | null | undefined;
  /** Bare dette innsatsområdet. */
  innsatsomraadeId?: string | number | null | undefined;
  /** Bare poster i denne kolonnen. */
  kolonne?: Budsjettkolonne | null | undefined;
  /** Om tilskudd giveren gir sammen med andre, er med. Beløpet er da hele tilskuddets. */
  medFelles?: boolean | null | undefined;
  /** Tekst som står i linjas navn eller merknad, eller i tiltakets navn. */
  soek?: string | null | undefined;
  /** Bare dette tiltaket. */
  tiltakId?: string | number | null | undefined;
};

/** Et ønske om å føre ubrukte penger over til neste år. */
export type OenskOverfoeringInput = {
  /** Hvorfor pengene ikke ble brukt. */
  aarsakskode?: Aarsakskode | null | undefined;
  /** Hvorfor, med egne ord. */
  begrunnelse?: string | null | undefined;
  /** Beløpet, i øre, når det er kjent. */
  beloep?: string | null | undefined;
  /** Posten pengene står på, når den er kjent. */
  finansieringspostId?: string | number | null | undefined;
  /** Bruken ønsket følger av. */
  forbrukId?: string | number | null | undefined;
  /** Året pengene står i. */
  fraAar: number;
  /** Hva pengene gjelder. */
  navn: string;
  /** Tiltaket det gjelder. Kreves av den som bare fører på egne tiltak. */
  tiltakId?: string | number | null | undefined;
};

/** Om tallet gjelder området, hele kommunen, en arena, eller er ukjent. */
export type Omfang =
  | 'arena'
  | 'kommune'
  | 'omraade'
  | 'ukjent';

/** Et nytt område. Nummeret blir det neste i satsingen. */
export type OmraadeInput = {
  /** Navn på grunnkretsene. */
  grunnkretser?: Array<string> | null | undefined;
  /** Antall innbyggere (personer). Krever presisjon. */
  innbyggere?: number | null | undefined;
  /** Hvor sikkert innbyggertallet er. */
  innbyggerePresisjon?: Tallpresisjon | null | undefined;
  /** Øvre tall (personer), når presisjonen er «mellom». */
  innbyggereTil?: number | null | undefined;
  /** Områdets navn. */
  navn: string;
};

/** Hvor lett andre kan gjøre det samme. */
export type Overfoerbarhet =
  | 'krevende'
  | 'lett'
  | 'med_tilpasning';

/** Hvor langt et ønske om å føre penger over til neste år er kommet. */
export type Overfoeringsstatus =
  | 'avslaatt'
  | 'bekreftet'
  | 'oensket'
  | 'trukket'
  | 'vedtatt';

/** Hva det er å passe på i planen. Ingen av dem stanser den som vil videre, men et tilskudd det er budsjettert for mye av, stanser vedtaket. */
export type Planadvarselkode =
  /** Linja har programmidler, og ingen har erklært at de ikke går til ordinær drift. */
  | 'kdd_uten_erklaering'
  /** Linja hører ikke til noe tiltak. */
  | 'linje_uten_tiltak'
  /** Linja hører til et tiltak som ikke er med i planen. */
  | 'linje_utenfor_planen'
  /** Linjene bruker mer av tilskuddet enn det har dette året. */
  | 'mer_budsjettert_enn_tilskuddet'
  /** Tiltaket er med i planen uten noen budsjettlinje. */
  | 'tiltak_uten_linjer'
  /** Tiltaket har ikke noe nasjonalt tema, verken selv eller fra innsatsområdet. Det trengs når planen skal deles. */
  | 'tiltak_uten_tema';

/** En del av handlingsplanen: et tiltak, ei budsjettlinje, et beløp på linja, eller innledningen. */
export type Plandel =
  | 'INNLEDNING'
  | 'LINJE'
  | 'POST'
  | 'TILTAK';

/** Hva planen gjør med et tiltak det året: begynner, viderefører, skalerer, utsetter eller stopper det. */
export type Plangrep =
  | 'nytt'
  | 'skaleres'
  | 'stoppes'
  | 'utsettes'
  | 'viderefoeres';

/** Hvem planen skal innom: slik Halden gjør det, slik Sarpsborg gjør det, eller enkelt, med ett organ som vedtar. */
export type Plankjede =
  | 'enkel'
  | 'halden'
  | 'sarpsborg';

/** Hvor handlingsplanen er: fra utkast til godkjent, i retur, eller erstattet av en ny utgave. */
export type Planstatus =
  | 'erstattet'
  | 'godkjent'
  | 'returnert'
  | 'sendt'
  | 'til_behandling'
  | 'utkast'
  | 'vedtatt';

/** Flytter planen ett steg i kjeden. */
export type PlanstegInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Noe som skal stå i planens historie ved siden av steget. */
  merknad?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Hva slags bevegelse en postering er. */
export type Posteringstype =
  | 'forbruk'
  | 'fordeling'
  | 'forskuttering'
  | 'inndragning'
  | 'nedsettelse'
  | 'omdisponering'
  | 'overfoering'
  | 'reversering'
  | 'tilbakebetaling'
  | 'tilsagn'
  | 'utbetaling'
  | 'ventet';

/** En ny utgave. Den gamle står, og det som er målt og delt med den, er fortsatt det. */
export type PublishFellesindikatorInput = {
  /** Hvor tallet bør hentes fra. */
  datakilde: string;
  /** Om tallet er folk som har vært med på noe. Bare når det er personer som telles. */
  deltakelse: boolean;
  /** Hva som blir annerledes, og hvorfor. Kommunene leser det før de går over. */
  endring: string;
  /** Enheten. */
  enhet: string;
  /** Id-en til raden. */
  id: string | number;
  /** Det nettverket kaller tallet. */
  navn: string;
  /** Det telleren er en del av, når tallet er en andel. */
  nevner?: string | null | undefined;
  /** Om tallet er laget for området eller for hele kommunen. */
  nivaa: Nivaa;
  /** Hvilken vei tallet skal for at det går bedre. */
  retning: Retning;
  /** Det som telles eller måles. */
  teller: string;
  /** Om samme person kan være talt flere ganger. */
  telling: Telling;
  /** Hvordan det skal måles, og hva en må passe på. */
  veiledning?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Hvorfor kommunene ikke kan settes i rekkefølge. */
export type Rangeringshinder =
  | 'faa_kommuner'
  | 'om_lag'
  | 'oppdiktet'
  | 'smaa_tall'
  | 'ulik_definisjon'
  | 'ulik_dekning'
  | 'ulik_stoerrelse';

/** Vedtaket som er gjort om planen. */
export type RegistrerPlanvedtakInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Vedtaket. Utfallet avgjør om planen blir vedtatt, går tilbake til utkast, eller blir der den er. */
  vedtak: VedtakInput;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Svaret på en plan som er sendt. */
export type RegistrerSvarInput = {
  /** Sant når planen er godkjent. Ellers er den i retur. */
  godkjent: boolean;
  /** Id-en til raden. */
  id: string | number;
  /** Hva mottakeren sa. Må være med når planen er i retur. */
  kommentar?: string | null | undefined;
  /** Svarbrevet som et vedtak, når det finnes. Utfallet må si det samme som svaret. */
  vedtak?: VedtakInput | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Registrerer et vedtak som er gjort i et møte, eller en avtale som er inngått. Utelatt er som i utkastet. */
export type RegistrerVedtakInput = {
  /** Når det ble vedtatt eller inngått. `null` betyr «dato ikke oppgitt». */
  dato?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Saksnummeret i kommunens arkivsystem. */
  saksnummer?: string | null | undefined;
  /** Organet som vedtok. */
  vedtattAv?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Raden som skal fjernes, og versjonen du så. */
export type RemoveInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Raden som ble fjernet, og som skal tilbake slik den var. */
export type RestoreInput = {
  /** Id-en raden hadde. */
  id: string | number;
};

/** Å ta opp igjen det som er avlyst. */
export type RestoreKalenderpunktInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Et nytt resultat av et tiltak. */
export type ResultatInput = {
  /** Enheten tallet er i, for eksempel «personer» eller «prosent». */
  enhet?: string | null | undefined;
  /** Hva tallet gjelder. Uten blir det ukjent. */
  omfang?: Omfang | null | undefined;
  /** Navnet på området eller arenaen tallet gjelder. */
  omfangNavn?: string | null | undefined;
  /** Tida resultatet gjelder. */
  periode?: string | null | undefined;
  /** Hvor sikkert tallet er. Krever verdi. */
  presisjon?: Tallpresisjon | null | undefined;
  /** Tida det er sammenlignet med, når tallet er en endring. */
  sammenlignetMed?: string | null | undefined;
  /** Hva som er målt eller sett, uten opplysninger om enkeltpersoner. */
  tekst: string;
  /** Den øvre verdien når presisjonen er mellom, og bare da. Større enn verdi. */
  tilVerdi?: number | null | undefined;
  /** Tiltaket resultatet hører til. */
  tiltakId: string | number;
  /** Tallet, i enheten under. Krever presisjon. Uten tall er resultatet en iakttakelse i ord. */
  verdi?: number | null | undefined;
};

/** Å slutte å bruke en felles indikator, eller ta den opp igjen. Det som er målt og delt, står. */
export type RetireFellesindikatorInput = {
  /** Hvorfor den ikke brukes lenger. Utelatt eller null tar den opp igjen. */
  fordi?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Hvilken vei tallet skal for at det går bedre; ingen når det bare beskriver. */
export type Retning =
  | 'hoeyere'
  | 'ingen'
  | 'lavere';

/** Bruken som skal reverseres, og versjonen du så. */
export type ReverserForbrukInput = {
  /** Hvorfor. */
  begrunnelse: string;
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** En postering som skal reverseres. */
export type ReverserPosteringInput = {
  /** Hvorfor. */
  begrunnelse: string;
  /** Posteringen som skal reverseres. */
  id: string | number;
};

/** Hva en person er i et rom. En person kan ha flere roller. */
export type Rolle =
  | 'controller'
  | 'evaluator'
  | 'koordinator'
  | 'leser'
  | 'nettverksmedlem'
  | 'plattformforvalter'
  | 'programleder'
  | 'prosjektansvarlig'
  | 'styringsgruppe';

/** Hva slags rom: en kommunes, det felles, evalueringens eller plattformens. */
export type RomType =
  | 'evaluering'
  | 'felles'
  | 'kommune'
  | 'plattform';

/** Hvor sikkert et sammenlignet tall er. */
export type Sammenligningspresisjon =
  | 'eksakt'
  | 'hoeyst'
  | 'mellom'
  | 'omtrent';

/** Det nettverket kan spørre om, ett om gangen. */
export type Sammenligningsspoersmaal =
  | 'budsjett_aar'
  | 'budsjett_giver'
  | 'budsjett_tema'
  | 'pengebruk'
  | 'per_innbygger'
  | 'tiltak_status'
  | 'tiltak_tema';

/** Hva som bør ses over: et lite antall mennesker, noe som ligner kontaktopplysninger, eller en påstand om virkning. */
export type SeOverSlag =
  | 'kontakt'
  | 'lite_antall'
  | 'virkning';

/** Det kommunen kan la bli delt av seg selv: en plan når den er vedtatt, og resultatene når perioden er godkjent. */
export type Selvdeling =
  | 'handlingsplan'
  | 'resultater';

/** Nivået kilden har tall for. Et tall for kommunen er ikke et tall for området. */
export type Serienivaa =
  | 'fylke'
  | 'grunnkrets'
  | 'kommune';

/** Krysser av et punkt, eller endrer belegget. Krever en setning, en lenke, eller begge; høyst én lenke. */
export type SetFasekryssInput = {
  /** Handlingsplanen som viser det. */
  handlingsplanId?: string | number | null | undefined;
  /** Koden til punktet. */
  punktKode: string;
  /** Avtalen eller programbeskrivelsen som viser det. */
  styringsdokumentId?: string | number | null | undefined;
  /** Belegget eller svaret som en setning, uten opplysninger som peker på enkeltpersoner. */
  tekst?: string | null | undefined;
  /** Tiltaket som viser det. */
  tiltakId?: string | number | null | undefined;
  /** Vedlegget som viser det. */
  vedleggId?: string | number | null | undefined;
  /** Vedtaket som viser det. */
  vedtakId?: string | number | null | undefined;
  /** Versjonen du så, når punktet alt er krysset av. Utelates ellers; har noen andre krysset det av imens, blir svaret CONFLICT. */
  versjon?: number | null | undefined;
};

/** Sier hvor satsingen står. */
export type SetFaseplassInput = {
  /** Fasen, fra 1 til 5. */
  faseNr: number;
  /** Siden når, så nøyaktig som det er kjent. */
  fra?: string | null | undefined;
  /** Hvorfor den står der. */
  merknad?: string | null | undefined;
  /** Versjonen du så, når plassen er satt før. Utelates ellers. */
  versjon?: number | null | undefined;
};

/** Grensa til et område, fra ei GeoJSON-fil. */
export type SetOmraadegrenseInput = {
  /** Innholdet i fila: flater i WGS84, lengde før bredde. Utelatt er uendret, `null` tar grensa bort. */
  geojson?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Tar et tiltak med i planen, eller endrer det som står om det. */
export type SetPlantiltakInput = {
  /** Hva planen gjør med tiltaket. */
  grep: Plangrep;
  /** Id-en til planen. */
  handlingsplanId: string | number;
  /** Hva planen sier om tiltaket. Utelatt er uendret, `null` tømmer. */
  omtale?: string | null | undefined;
  /** Id-en til tiltaket. */
  tiltakId: string | number;
  /** Versjonen du så, når tiltaket alt står i planen. Utelates når det tas med; har noen andre tatt det med imens, blir svaret CONFLICT. */
  versjon?: number | null | undefined;
};

/** Hvorfor et tall ikke vises. Bare kommunen selv får vite det. */
export type Skjultgrunn =
  | 'annet_grunnlag'
  | 'lavt'
  | 'perioden_overlapper'
  | 'skjult_foer'
  | 'ukjent_antall';

/** Å slutte å bruke nettverkets definisjon. Tallet er det samme, men det er kommunens eget igjen. */
export type SlippFellesindikatorInput = {
  /** Kommunens definisjon: den som gjelder nå for indikatoren. */
  indikatordefinisjonId: string | number;
  /** Versjonen av kommunens definisjon du så. */
  versjon: number;
};

/** Hvor i erfaringen et ord står: tittelen; kort tekst, sted, målgrupper, mål og tema; bakgrunn, gjennomføring og resultater; eller lærdom, råd, fallgruver, utfall og årsak. */
export type Soekefelt =
  | 'gjennomfoering'
  | 'kort'
  | 'laerdom'
  | 'tittel';

/** Begynner neste års plan ut fra dette årets. */
export type StartNesteAarInput = {
  /** Året det begynnes fra. Den nye planen gjelder året etter, og får kjeden kommunen har valgt for nye planer, ellers samme kjede. */
  fraAar: number;
  /** Tiltakene som skal med, og hva planen gjør med dem. Hvert tiltak én gang. */
  valg: Array<NesteAarValg>;
};

/** Hva tallene i en serie teller. */
export type Statistikkenhet =
  | 'kroner'
  | 'personer'
  | 'prosent';

/** En fil med tall for en serie. */
export type StatistikkfilInput = {
  filnavn: string;
  /** Innholdet i fila: json-stat2 slik kilden gir den, eller CSV med kolonnene omraadekode;periode;verdi;n;merke. */
  innhold: string;
  /** Koden til serien. */
  kode: string;
};

/** Hvorfor et tall mangler, eller hva som må sies om det. «skjult» er skjult av kilden, fordi tallet er lite. */
export type Statistikkflagg =
  | 'finnes_ikke'
  | 'foreloepig'
  | 'mangler'
  | 'merknad'
  | 'skjult';

/** Om tallene er hentet fra kilden eller lastet opp fra en fil. */
export type Statistikkmaate =
  | 'hentet'
  | 'lastet_opp';

/** Hva ei linje gjelder: satsingens eget område, kommunen eller fylket. */
export type Statistikknivaa =
  | 'fylke'
  | 'kommune'
  | 'omraade';

/** En ny utgave, som utkast. Utgavenummeret blir det neste for typen. */
export type StyringsdokumentInput = {
  /** Når det ble vedtatt eller inngått. `null` betyr «dato ikke oppgitt». */
  dato?: string | null | undefined;
  /** Partene i avtalen. */
  parter?: Array<string> | null | undefined;
  /** Saksnummeret i kommunens arkivsystem. */
  saksnummer?: string | null | undefined;
  /** Kort om innholdet. */
  sammendrag?: string | null | undefined;
  /** Dokumentets tittel. */
  tittel: string;
  /** Hva slags dokument det er. */
  type: StyringsdokumentType;
  /** Organet som vedtok. */
  vedtattAv?: string | null | undefined;
};

/** Et utkast kan endres; et vedtatt (også en inngått avtale) kan bare erstattes av en nyere utgave. */
export type StyringsdokumentStatus =
  | 'erstattet'
  | 'utkast'
  | 'vedtatt';

/** Avtalen mellom kommunen og staten, eller kommunens beskrivelse av programmet. */
export type StyringsdokumentType =
  | 'intensjonsavtale'
  | 'programbeskrivelse';

/** Svar på et forslag eller spørsmål fra koordinatoren. */
export type SvarPaaForslagInput = {
  /** Forslaget. */
  forslagId: string | number;
  /** Sant godtar forslaget og skriver det i utkastet. Et spørsmål besvares uansett. */
  godtatt: boolean;
  /** Svaret med ord. Må være med på et spørsmål. */
  tekst?: string | null | undefined;
};

/** Å lage en indikator med nettverkets definisjon. Det nettverket bestemmer, kan ikke endres; navnet og datakilden er kommunens egne. */
export type TaInnFellesindikatorInput = {
  /** Hvor kommunen henter tallet fra. */
  datakilde: string;
  /** Koden til den felles indikatoren. */
  kode: string;
  /** Målene tallet kan si noe om. */
  maalIder?: Array<string | number> | null | undefined;
  /** Det kommunen kaller tallet. */
  navn: string;
  /** Utgaven du så. Har nettverket publisert en nyere, blir svaret CONFLICT. */
  utgave: number;
};

/** Hvor sikkert et tall er. */
export type Tallpresisjon =
  | 'eksakt'
  | 'mellom'
  | 'mer_enn'
  | 'omtrent'
  | 'utledet';

/** Om hver person telles én gang, kan telles flere ganger, eller det ikke er personer som telles. */
export type Telling =
  | 'ikke_personer'
  | 'kan_overlappe'
  | 'unike';

/** Hvilke tiltak lista skal ha. Det som utelates eller er tomt, begrenser ikke. */
export type TiltakFilter = {
  /** Bare tiltak denne medarbeideren har ansvaret for. */
  ansvarligId?: string | number | null | undefined;
  /** Sant gir bare de arkiverte; ellers bare de som ikke er arkivert. */
  arkiverte?: boolean | null | undefined;
  /** Bare dette innsatsområdet. */
  innsatsomraadeId?: string | number | null | undefined;
  /** Bare tiltak som skal bidra til dette målet. */
  maalId?: string | number | null | undefined;
  /** Bare tiltak som mangler minst én av disse. Fullførte og stoppede er ikke med. */
  mangler?: Array<TiltakMangel> | null | undefined;
  /** Tekst som står i navn, beskrivelse eller eier. Store og små bokstaver er like, og alle tegn betyr seg selv. */
  soek?: string | null | undefined;
  /** Bare disse statusene. */
  status?: Array<TiltakStatus> | null | undefined;
};

/** Hva et tiltak mangler. Et fullført eller stoppet tiltak mangler ingenting: der er det ikke mer å gjøre. */
export type TiltakMangel =
  /** Ingen har ansvaret for å rapportere på tiltaket. */
  | 'ansvarlig'
  /** Tiltaket hører ikke til noe innsatsområde. */
  | 'innsatsomraade'
  /** Tiltaket skal ikke bidra til noe mål. */
  | 'maal';

/** Hva lista sorteres etter. */
export type TiltakSortering =
  /** Siste endring av tiltaket eller en del av det. */
  | 'endret'
  /** Innsatsområdets navn. Tiltak uten innsatsområde kommer sist. */
  | 'innsatsomraade'
  /** Navnet, i norsk alfabetisk rekkefølge. */
  | 'navn'
  /** Nummeret i kommunens liste. */
  | 'nr'
  /** Løpet fra idé til fullført eller stoppet. */
  | 'status';

/** Den ene statuslista for tiltak, fra idé til fullført eller stoppet. */
export type TiltakStatus =
  | 'forberedelse'
  | 'fullfoert'
  | 'i_drift'
  | 'ide'
  | 'stoppet'
  | 'under_etablering'
  | 'utsatt';

/** Hvordan et ord traff: ordet selv, et ord som betyr det samme, eller et ord som ligner. */
export type Treffslag =
  | 'likt'
  | 'naert'
  | 'ordet';

/** Ønsket som trekkes, og versjonen du så. */
export type TrekkOverfoeringInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Løser en sak ut av den den er slått inn i. */
export type UnmergeBarrieresakInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i en barriere. Det som utelates, er uendret; null tømmer. */
export type UpdateBarriereInput = {
  /** Hva slags hinder det er. */
  art?: Barriereart | null | undefined;
  /** Hvordan den hindrer tiltakene, uten navn på privatpersoner. */
  beskrivelse?: string | null | undefined;
  /** Id-en til barrieren. */
  id: string | number;
  /** Nivået som må løse den. */
  loesningseier?: Loesningseier | null | undefined;
  /** Direktoratet, departementet eller enheten som må løse den. */
  loesningsinstans?: string | null | undefined;
  /** Hva som er prøvd for å komme rundt den. */
  proevd?: string | null | undefined;
  /** Tiltakene den treffer. Lista erstatter den som var. */
  tiltakIder?: Array<string | number> | null | undefined;
  /** Hva som er i veien, i noen få ord. */
  tittel?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i en sak. Det som utelates, er uendret; null tømmer. */
export type UpdateBarrieresakInput = {
  /** Slaget. */
  art?: Barriereart | null | undefined;
  /** Hva nettverket ber om. */
  beskrivelse?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Hvorfor saken lukkes. Med tekst lukkes den; null åpner den igjen. */
  lukketFordi?: string | null | undefined;
  /** Hva saken gjelder. */
  tittel?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i en budsjettlinje. Det som utelates, er uendret; null tømmer. */
export type UpdateBudsjettlinjeInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Sant erklærer at linja ikke betaler for ordinær drift, som programmidlene ikke kan brukes til. */
  ikkeOrdinaerDrift?: boolean | null | undefined;
  /** Innsatsområdet, når det er et annet enn tiltakets, eller linja ikke har noe tiltak. */
  innsatsomraadeId?: string | number | null | undefined;
  /** Hva pengene går til. */
  kostnadsart?: Kostnadsart | null | undefined;
  /** Merknad til linja. */
  merknad?: string | null | undefined;
  /** Linjas navn. */
  navn?: string | null | undefined;
  /** Alle postene på linja. Lista erstatter den som var; utelatt er den uendret. */
  poster?: Array<FinansieringspostInput> | null | undefined;
  /** Tiltaket linja betaler for. */
  tiltakId?: string | number | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i en plass på dagsordenen, også svaret. Det som utelates, er uendret; null tømmer. */
export type UpdateDagsordensakInput = {
  /** Når møtet er. */
  dato?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Møtet i nettverkets kalender; null når det ikke står der. */
  kalenderpunktId?: string | number | null | undefined;
  /** Møtet, slik det kalles. */
  moete?: string | null | undefined;
  /** Rekkefølgen på møtet, fra 1. */
  rekkefoelge?: number | null | undefined;
  /** Svaret. Kommunene som har bidratt, ser det. */
  svar?: string | null | undefined;
  /** Når svaret kom. */
  svarDato?: string | null | undefined;
  /** Hvem svaret kom fra. */
  svarFra?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i egeninnsats. Det som utelates, er uendret; null tømmer. */
export type UpdateEgeninnsatsInput = {
  /** Beløpet, i øre, når det er kjent. */
  beloep?: string | null | undefined;
  /** Hva det består i. */
  beskrivelse?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Hva kommunen legger inn. */
  navn?: string | null | undefined;
  /** Stillingsandel, i prosent av et årsverk, når den er kjent. */
  stillingsprosent?: number | null | undefined;
  /** Tiltaket den gjelder. */
  tiltakId?: string | number | null | undefined;
  /** Timer i året, når det er kjent. */
  timer?: number | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i et utkast til erfaring. Det som utelates, er uendret; null tømmer. */
export type UpdateErfaringInput = {
  /** Årsaken med egne ord. */
  aarsak?: string | null | undefined;
  /** Hvorfor det ble utsatt, stoppet eller avsluttet. */
  aarsakKode?: Aarsakskode | null | undefined;
  /** Hva annet som kan forklare det som ble sett. */
  andreForklaringer?: string | null | undefined;
  /** Hvor mange som var med (personer); det minste når presisjonen er mellom. */
  deltakere?: number | null | undefined;
  /** Hvor sikkert antallet er. */
  deltakerePresisjon?: Tallpresisjon | null | undefined;
  /** Det meste, når presisjonen er mellom, og bare da. */
  deltakereTil?: number | null | undefined;
  /** Graden kommunen har valgt, 0–5. Tom: den høyeste kriteriene tillater. */
  evidensgrad?: number | null | undefined;
  /** Det som er lett å gå i fella på. */
  fallgruver?: Array<string> | null | undefined;
  /** Fasen i satsingen erfaringen er mest til hjelp i. */
  fase?: Fase | null | undefined;
  /** Hva som ble gjort. */
  gjennomfoering?: string | null | undefined;
  /** Det som er sett, i ord. */
  iakttakelser?: Array<string> | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Hvor mye arbeid det krever. */
  innsats?: Innsats | null | undefined;
  /** Hva som krever arbeid. */
  innsatsMerknad?: string | null | undefined;
  /** Tjenesten eller organisasjonen rollen hører til. Aldri et navn. */
  kontaktenhet?: string | null | undefined;
  /** Rollen andre kan henvende seg til. */
  kontaktrolle?: Kontaktrolle | null | undefined;
  /** Bakgrunnen: hva som var vanskelig, og hvorfor dette ble prøvd. */
  kontekst?: string | null | undefined;
  /** Hva det er, i én setning. Må være med for å dele. */
  kort?: string | null | undefined;
  /** Hva beløpet dekker. */
  kostnadMerknad?: string | null | undefined;
  /** Hva det kostet i alt, i øre; det minste når presisjonen er mellom. */
  kostnadOere?: string | null | undefined;
  /** Hvor sikkert beløpet er. */
  kostnadPresisjon?: Tallpresisjon | null | undefined;
  /** Det meste, når presisjonen er mellom, og bare da. */
  kostnadTilOere?: string | null | undefined;
  /** Det som er lært. */
  laerdom?: Array<string> | null | undefined;
  /** Lenkene. Lista erstatter den som var. */
  lenker?: Array<ErfaringslenkeInput> | null | undefined;
  /** Målene det skulle bidra til. */
  maal?: Array<string> | null | undefined;
  /** Hvem det var for. */
  maalgrupper?: Array<string> | null | undefined;
  /** Når det begynte. */
  oppstart?: string | null | undefined;
  /** Hvor lett andre kan gjøre det samme. */
  overfoerbarhet?: Overfoerbarhet | null | undefined;
  /** Hva som må tilpasses. */
  overfoerbarhetMerknad?: string | null | undefined;
  /** Roller og organisasjoner som var med, uten navn på privatpersoner. */
  partnere?: Array<string> | null | undefined;
  /** Resultatene fra tiltaket som er med. Tallene leses der de står. */
  resultater?: Array<string | number> | null | undefined;
  /** Når det ble avsluttet. */
  slutt?: string | null | undefined;
  /** Hvor det foregikk: området eller arenaen. */
  sted?: string | null | undefined;
  /** Det som skal til for å lykkes. */
  suksesskriterier?: Array<string> | null | undefined;
  /** Det nasjonale temaet. */
  tema?: NasjonaltTema | null | undefined;
  /** Hvordan det er tenkt å virke. */
  tenktVirkning?: string | null | undefined;
  /** Det erfaringen heter i banken. */
  tittel?: string | null | undefined;
  /** Hvem utenfor kommunen som har evaluert eller forsket på det. Lenken står blant lenkene. */
  undersoekelse?: string | null | undefined;
  /** Hvor det endte. Utsatt og stoppet krever en årsakskode. */
  utfall?: Erfaringsutfall | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endrer en plan som ikke er vedtatt. Utelatt er uendret, `null` tømmer. */
export type UpdateHandlingsplanInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Teksten planen begynner med. */
  innledning?: string | null | undefined;
  /** Hvem planen skal innom. Kan bare byttes mens planen er utkast. */
  kjede?: Plankjede | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i en indikator. Det som utelates, er uendret; null tømmer. Hva tallet er, endres i definisjonen. */
export type UpdateIndikatorInput = {
  /** Den som fører målingene. */
  ansvarligId?: string | number | null | undefined;
  /** Hvorfor tallet sier noe om målet, og hva det ikke sier. */
  beskrivelse?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Målene tallet kan si noe om. Lista erstatter den gamle; null tømmer den. */
  maalIder?: Array<string | number> | null | undefined;
  /** Året tallet skal være nådd. Krever maalverdi. */
  maalaar?: number | null | undefined;
  /** Tallet kommunen vil nå. Krever maalaar. */
  maalverdi?: number | null | undefined;
  /** Det kommunen kaller tallet. Kan ikke tømmes. */
  navn?: string | null | undefined;
  /** Tida utgangspunktet gjelder. */
  utgangsperiode?: string | null | undefined;
  /** Hvor sikkert utgangspunktet er. Krever utgangsverdi. */
  utgangspresisjon?: Tallpresisjon | null | undefined;
  /** Der en begynte. Krever presisjon. */
  utgangsverdi?: number | null | undefined;
  /** Den øvre verdien når utgangspunktet er mellom to tall, og bare da. */
  utgangsverdiTil?: number | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endrer definisjonen som gjelder. Er det målt med den, blir det en ny utgave, og da må endring være med. Det som utelates, er uendret; null tømmer. */
export type UpdateIndikatordefinisjonInput = {
  /** Hvor tallet kommer fra, og hvem som henter det. */
  datakilde?: string | null | undefined;
  /** Hva som blir annerledes, og hvorfor. Må være med når det alt er målt. */
  endring?: string | null | undefined;
  /** Enheten. */
  enhet?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Det telleren er en del av, når tallet er en andel. */
  nevner?: string | null | undefined;
  /** Om tallet er laget for området eller for hele kommunen. */
  nivaa?: Nivaa | null | undefined;
  /** Hvilken vei tallet skal for at det går bedre. */
  retning?: Retning | null | undefined;
  /** Det som telles eller måles. */
  teller?: string | null | undefined;
  /** Om samme person kan være talt flere ganger. */
  telling?: Telling | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endrer et innsatsområde. Utelatt er uendret, `null` tømmer. */
export type UpdateInnsatsomraadeInput = {
  /** Hva innsatsområdet handler om. */
  beskrivelse?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Innsatsområdets navn. Kan ikke tømmes. */
  navn?: string | null | undefined;
  /** Underpunkter. */
  punkter?: Array<string> | null | undefined;
  /** Det nasjonale temaet tiltakene her telles under, når de ikke har et eget. */
  tema?: NasjonaltTema | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endrer kommunens innstillinger. Utelatt er uendret, `null` tømmer. */
export type UpdateInnstillingInput = {
  /** Veien en ny handlingsplan begynner med. */
  plankjede?: Plankjede | null | undefined;
  /** Om de med rollen styringsgruppe selv registrerer vedtak om handlingsplanen. */
  styringsgruppeVedtar?: boolean | null | undefined;
  /** Organet de registrerer vedtaket for. Må være satt når de kan. */
  vedtaksorgan?: string | null | undefined;
  /** Versjonen du så. En eldre versjon gir konflikt. */
  versjon: number;
};

/** Endringer i en dato. Det som utelates, er uendret; null tømmer. */
export type UpdateKalenderpunktInput = {
  /** Hva slags dato det er. */
  art?: Kalenderart | null | undefined;
  /** Dagsordenen. */
  dagsorden?: string | null | undefined;
  /** Når det er, så nøyaktig som det er kjent. */
  dato?: string | null | undefined;
  /** Hvem det er for. */
  forHvem?: string | null | undefined;
  /** Når det begynner, norsk tid, som 09:00. Krever at datoen er en dag. */
  fraKlokka?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Den siste dagen, når det går over flere. Krever at datoen er en dag. */
  sluttdag?: string | null | undefined;
  /** Stedet, eller hvor en kobler seg på. */
  sted?: string | null | undefined;
  /** Når det slutter, norsk tid, som 15:00. */
  tilKlokka?: string | null | undefined;
  /** Hva det gjelder. */
  tittel?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** En lærdom med ny tekst. */
export type UpdateLaerdomInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Lærdommen, med egne ord og uten navn på deltakere. */
  tekst: string;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i et belegg. Det som utelates, er uendret; null tømmer. */
export type UpdateLeddbeleggInput = {
  /** Hvor det står, eller hvem som har sagt det i hvilken rolle. */
  henvisning?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Om det er et tall, en fortelling eller en studie. */
  slag?: Beleggslag | null | undefined;
  /** Det som er sett, fortalt eller undersøkt. */
  tekst?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endrer et mål. Utelatt er uendret, `null` tømmer. */
export type UpdateMaalInput = {
  /** Tilstanden målet beskriver. */
  beskrivelse?: string | null | undefined;
  /** Delmål. */
  delmaal?: Array<string> | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Innsatsområdene målet hører til. Lista erstatter den gamle; `null` tømmer den. */
  innsatsomraadeIder?: Array<string | number> | null | undefined;
  /** Målet i en setning. Kan ikke tømmes. */
  navn?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i et belegg. Det som utelates, er uendret; null tømmer. */
export type UpdateMaalbeleggInput = {
  /** Hvor det står, eller hvem som har sagt det i hvilken rolle. */
  henvisning?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Tida det gjelder. Kan ikke tømmes. */
  periode?: string | null | undefined;
  /** Om det er et tall, en fortelling eller en studie. */
  slag?: Beleggslag | null | undefined;
  /** Det som er sett eller fortalt. */
  tekst?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i en måling. Det som utelates, er uendret; null tømmer. */
export type UpdateMaalingInput = {
  /** Hvor sikker den oppgitte endringen er. Kan ikke være mellom. */
  endringPresisjon?: Tallpresisjon | null | undefined;
  /** Endringen i prosent når kilden oppgir den. Krever endringPresisjon og sammenlignetMed. */
  endringProsent?: number | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Det en må vite for å lese tallet riktig, uten opplysninger om enkeltpersoner. */
  merknad?: string | null | undefined;
  /** Hva tallet gjelder. Uten blir det ukjent. */
  omfang?: Omfang | null | undefined;
  /** Navnet på området eller arenaen tallet gjelder. */
  omfangNavn?: string | null | undefined;
  /** Tida tallet gjelder. Kan ikke tømmes. */
  periode?: string | null | undefined;
  /** Hvor sikkert tallet er. Krever verdi. */
  presisjon?: Tallpresisjon | null | undefined;
  /** Tida den oppgitte endringen er regnet fra. */
  sammenlignetMed?: string | null | undefined;
  /** Den øvre verdien når presisjonen er mellom, og bare da. Større enn verdi. */
  tilVerdi?: number | null | undefined;
  /** Tallet, i definisjonens enhet. Krever presisjon. Kan mangle når kilden bare oppgir endringen. */
  verdi?: number | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i en milepæl. Det som utelates, er uendret; null tømmer. */
export type UpdateMilepaelInput = {
  /** Når milepælen skal være nådd. */
  frist?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Når milepælen ble nådd. null sier at den likevel ikke er nådd. */
  naadd?: string | null | undefined;
  /** Hva som skal være, eller er, gjort. */
  navn?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endrer et område. Utelatt er uendret, `null` tømmer. */
export type UpdateOmraadeInput = {
  /** Navn på grunnkretsene. */
  grunnkretser?: Array<string> | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Antall innbyggere (personer). Krever presisjon. */
  innbyggere?: number | null | undefined;
  /** Hvor sikkert innbyggertallet er. */
  innbyggerePresisjon?: Tallpresisjon | null | undefined;
  /** Øvre tall (personer), når presisjonen er «mellom». */
  innbyggereTil?: number | null | undefined;
  /** Områdets navn. Kan ikke tømmes. */
  navn?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i et resultat. Det som utelates, er uendret; null tømmer. */
export type UpdateResultatInput = {
  /** Enheten tallet er i, for eksempel «personer» eller «prosent». */
  enhet?: string | null | undefined;
  /** Id-en til resultatet. */
  id: string | number;
  /** Hva tallet gjelder. Uten blir det ukjent. */
  omfang?: Omfang | null | undefined;
  /** Navnet på området eller arenaen tallet gjelder. */
  omfangNavn?: string | null | undefined;
  /** Tida resultatet gjelder. */
  periode?: string | null | undefined;
  /** Hvor sikkert tallet er. Krever verdi. */
  presisjon?: Tallpresisjon | null | undefined;
  /** Tida det er sammenlignet med, når tallet er en endring. */
  sammenlignetMed?: string | null | undefined;
  /** Hva som er målt eller sett, uten opplysninger om enkeltpersoner. */
  tekst?: string | null | undefined;
  /** Den øvre verdien når presisjonen er mellom, og bare da. Større enn verdi. */
  tilVerdi?: number | null | undefined;
  /** Tallet, i enheten under. Krever presisjon. Uten tall er resultatet en iakttakelse i ord. */
  verdi?: number | null | undefined;
  /** Resultatets versjon slik du så den. */
  versjon: number;
};

/** Endrer et utkast. Utelatt er uendret, `null` tømmer. */
export type UpdateStyringsdokumentInput = {
  /** Når det ble vedtatt eller inngått. `null` betyr «dato ikke oppgitt». */
  dato?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Partene i avtalen. */
  parter?: Array<string> | null | undefined;
  /** Saksnummeret i kommunens arkivsystem. */
  saksnummer?: string | null | undefined;
  /** Kort om innholdet. */
  sammendrag?: string | null | undefined;
  /** Dokumentets tittel. Kan ikke tømmes. */
  tittel?: string | null | undefined;
  /** Organet som vedtok. */
  vedtattAv?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i et tilskudd. Det som utelates, er uendret; null tømmer. */
export type UpdateTilskuddInput = {
  /** Sant legger tilskuddet bort; usant henter det fram igjen. */
  arkivert?: boolean | null | undefined;
  /** Forbeholdet pengene er lovet med. */
  forbehold?: string | null | undefined;
  /** Alle giverne. Flere når de gir sammen, ingen når giveren ikke er oppgitt. Lista erstatter den som var. */
  giverIder?: Array<string | number> | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Kolonnen i budsjettabellen. Kan ikke endres når tilskuddet står i et vedtatt budsjett. */
  kolonne?: Budsjettkolonne | null | undefined;
  /** Tilskuddets navn. */
  navn?: string | null | undefined;
  /** Om ubrukte penger kan føres over til neste år. Tomt når det ikke er oppgitt. */
  overfoerbart?: boolean | null | undefined;
  /** Når bruken skal være rapportert til giveren. */
  rapportfrist?: string | null | undefined;
  /** Datoen på tilsagnsbrevet. */
  tilsagnDato?: string | null | undefined;
  /** Referansen på tilsagnsbrevet. */
  tilsagnReferanse?: string | null | undefined;
  /** Et kalenderår eller et skole- og barnehageår. */
  tilskuddsaar?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
  /** Vilkårene i tilsagnet. */
  vilkaar?: Array<string> | null | undefined;
};

/** Endringer i et tiltak. Det som utelates, er uendret; null tømmer. */
export type UpdateTiltakInput = {
  /** Hva som gjøres i tiltaket. */
  aktiviteter?: Array<string> | null | undefined;
  /** Medarbeideren som skal rapportere på tiltaket. */
  ansvarligId?: string | number | null | undefined;
  /** Stedene der tiltaket foregår. */
  arenaer?: Array<string> | null | undefined;
  /** Hva tiltaket er, helst i én setning. */
  beskrivelse?: string | null | undefined;
  /** Tjenesten eller organisasjonen som eier tiltaket. */
  eier?: string | null | undefined;
  /** Sant når eieren er en organisasjon utenfor kommunen. */
  eierEkstern?: boolean | null | undefined;
  /** Hva tiltaket skal føre fram til. */
  hensikt?: string | null | undefined;
  /** Id-en til tiltaket. */
  id: string | number;
  /** Innsatsområdet tiltaket hører til. */
  innsatsomraadeId?: string | number | null | undefined;
  /** Alle målene tiltaket skal bidra til. Lista erstatter den som var. */
  maalIder?: Array<string | number> | null | undefined;
  /** Hvem tiltaket er for. */
  maalgrupper?: Array<string> | null | undefined;
  /** Tiltakets navn. */
  navn?: string | null | undefined;
  /** Når tiltaket startet, så nøyaktig som det er kjent. */
  oppstart?: string | null | undefined;
  /** Samarbeidspartnere, uten navn på privatpersoner. */
  partnere?: Array<string> | null | undefined;
  /** Hva som er planlagt videre. */
  planer?: Array<string> | null | undefined;
  /** Når tiltaket er planlagt å starte. */
  planlagtOppstart?: string | null | undefined;
  /** Hva som er avtalt om å rekruttere fra området, når tiltaket er bredere enn området. */
  rekrutteringsforpliktelse?: string | null | undefined;
  /** Utdypning av statusen. */
  statusMerknad?: string | null | undefined;
  /** Det nasjonale temaet, når det er et annet enn innsatsområdets. */
  tema?: NasjonaltTema | null | undefined;
  /** Hva som er vanskelig i tiltaket. */
  utfordringer?: Array<string> | null | undefined;
  /** Tiltakets versjon slik du så den. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Gir et vedlegg en annen tittel. Fila selv endres aldri. */
export type UpdateVedleggInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Det vedlegget skal kalles i lista. */
  tittel: string;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Det som kan føres på et vedtak når det blir kjent. Organ og utfall står. */
export type UpdateVedtakInput = {
  /** Når vedtaket ble gjort. */
  dato?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Endringer, vilkår eller annet organet sa. */
  merknad?: string | null | undefined;
  /** Saksnummeret i arkivet. */
  saksnummer?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i en kjede. Det som utelates, er uendret; null tømmer. Tiltaket er det samme: en annen vei er en annen kjede. */
export type UpdateVirkningskjedeInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Indikatoren som kan vise det. */
  indikatorId?: string | number | null | undefined;
  /** Målet det skal bidra til. */
  maalId?: string | number | null | undefined;
  /** Det som skjer når tiltaket virker slik det er tenkt. */
  mekanisme?: string | null | undefined;
  /** Hva serien heter. */
  statistikknavn?: string | null | undefined;
  /** Koden til serien i offentlig statistikk. */
  statistikkserie?: string | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Endringer i et ledd. Det som utelates, er uendret; null tømmer. En grad belegget ikke bærer, avvises, og det gjør også «førte til» uten at leddet er dokumentert. */
export type UpdateVirkningsleddInput = {
  /** Det som må stemme for at det ene skal bidra til det andre. */
  antakelse?: string | null | undefined;
  /** Hvor godt leddet er belagt. */
  grad?: Virkningsgrad | null | undefined;
  /** Hvorfor graden er den den er. */
  gradbegrunnelse?: string | null | undefined;
  /** Id-en til raden. */
  id: string | number;
  /** Tid til virkning i måneder, den korteste. */
  maanederFra?: number | null | undefined;
  /** Tid til virkning i måneder, den lengste. Krever maanederFra. */
  maanederTil?: number | null | undefined;
  /** Andre ting som kunne forklart det samme. Lista erstatter den gamle; null tømmer den. */
  rivaliserende?: Array<string> | null | undefined;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Vedtaket om en bekreftet overføring. */
export type VedtaOverfoeringInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Linja i neste års budsjett som skal ha pengene. Utelatt brukes den som viderefører linja, eller en ny lages. */
  tilLinjeId?: string | number | null | undefined;
  /** Vedtaket. Ja fører pengene over, nei avslår, sendt tilbake gjør det til et ønske igjen, og ellers venter det. */
  vedtak: VedtakInput;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Et vedtak som er gjort i et møte. */
export type VedtakInput = {
  /** Når vedtaket ble gjort. Utelatt når datoen ikke er oppgitt. */
  dato?: string | null | undefined;
  /** Endringer, vilkår eller annet organet sa. */
  merknad?: string | null | undefined;
  /** Organet som gjorde vedtaket, slik kommunen kaller det. */
  organ: string;
  /** Saksnummeret i arkivet. */
  saksnummer?: string | null | undefined;
  /** Hva organet kom fram til. */
  utfall: Vedtaksutfall;
};

/** Hva et organ kom fram til. */
export type Vedtaksutfall =
  | 'avslaatt'
  | 'godkjent'
  | 'sendt_tilbake'
  | 'tatt_til_orientering'
  | 'utsatt'
  | 'vedtatt'
  | 'vedtatt_med_endringer';

/** Å la noe bli delt med nettverket av seg selv, eller å slutte med det. */
export type VelgSelvdelingInput = {
  /** At den som velger, har sett hva som forlater kommunen hver gang, og står for det. Må være sant når det slås på. */
  bekreftet: boolean;
  /** Hva det gjelder. */
  hva: Selvdeling;
  /** Sant for å la det bli delt av seg selv. */
  paa: boolean;
};

/** Hvor godt et ledd er belagt, fra antatt til dokumentert. */
export type Virkningsgrad =
  | 'antatt'
  | 'dokumentert'
  | 'indikasjon'
  | 'sannsynliggjort';

/** En ny kjede fra et tiltak til et mål. De fire leddene lages med den, uten belegg. */
export type VirkningskjedeInput = {
  /** Indikatoren som kan vise det. */
  indikatorId?: string | number | null | undefined;
  /** Målet det skal bidra til. */
  maalId: string | number;
  /** Det som skjer med folk eller sted når tiltaket virker slik det er tenkt. */
  mekanisme: string;
  /** Hva serien heter. Krever statistikkserie. */
  statistikknavn?: string | null | undefined;
  /** Koden til serien i offentlig statistikk. */
  statistikkserie?: string | null | undefined;
  /** Tiltaket kjeden begynner med. */
  tiltakId: string | number;
};

export type EnBarriereFragment = { id: string, tittel: string, beskrivelse: string | null, art: Barriereart, proevd: string | null, loesningseier: Loesningseier | null, loesningsinstans: string | null, status: Barrierestatus, begrunnelse: string | null, oppdiktet: boolean, versjon: number, endret: string, handlinger: Array<string>, muligeStatuser: Array<Barrierestatus>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null, tiltak: Array<{ id: string, navn: string, status: TiltakStatus }>, historikk: Array<{ id: string, fraStatus: Barrierestatus | null, tilStatus: Barrierestatus, begrunnelse: string | null, hvem: string | null, tid: string }> };

export type EnBarrieredelingFragment = { id: string, barriereId: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, tekstDelt: string | null, trukket: string | null, utdatert: boolean, handlinger: Array<string>, lest: Array<{ rom: string, antall: number, sist: string }>, sak: { nr: number, tittel: string, beskrivelse: string | null, lukketFordi: string | null, antallKommuner: number, antallTiltak: number, dagsorden: Array<{ id: string, moete: string, dato: string | null, avlyst: boolean, svar: string | null, svarFra: string | null, svarDato: string | null }> } | null };

export type BarriererQueryVariables = Exact<{ [key: string]: never; }>;


export type BarriererQuery = { barrierer: Array<{ id: string, tittel: string, beskrivelse: string | null, art: Barriereart, proevd: string | null, loesningseier: Loesningseier | null, loesningsinstans: string | null, status: Barrierestatus, begrunnelse: string | null, oppdiktet: boolean, versjon: number, endret: string, handlinger: Array<string>, muligeStatuser: Array<Barrierestatus>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null, tiltak: Array<{ id: string, navn: string, status: TiltakStatus }>, historikk: Array<{ id: string, fraStatus: Barrierestatus | null, tilStatus: Barrierestatus, begrunnelse: string | null, hvem: string | null, tid: string }> }> };

export type EnBarrieresideQueryVariables = Exact<{
  id: string | number;
}>;


export type EnBarrieresideQuery = { barriere: { id: string, tittel: string, beskrivelse: string | null, art: Barriereart, proevd: string | null, loesningseier: Loesningseier | null, loesningsinstans: string | null, status: Barrierestatus, begrunnelse: string | null, oppdiktet: boolean, versjon: number, endret: string, handlinger: Array<string>, muligeStatuser: Array<Barrierestatus>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null, tiltak: Array<{ id: string, navn: string, status: TiltakStatus }>, historikk: Array<{ id: string, fraStatus: Barrierestatus | null, tilStatus: Barrierestatus, begrunnelse: string | null, hvem: string | null, tid: string }> } };

export type BarrieredelingerQueryVariables = Exact<{ [key: string]: never; }>;


export type BarrieredelingerQuery = { barrieredelinger: Array<{ id: string, barriereId: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, tekstDelt: string | null, trukket: string | null, utdatert: boolean, handlinger: Array<string>, lest: Array<{ rom: string, antall: number, sist: string }>, sak: { nr: number, tittel: string, beskrivelse: string | null, lukketFordi: string | null, antallKommuner: number, antallTiltak: number, dagsorden: Array<{ id: string, moete: string, dato: string | null, avlyst: boolean, svar: string | null, svarFra: string | null, svarDato: string | null }> } | null }> };

export type BarrieretiltakQueryVariables = Exact<{ [key: string]: never; }>;


export type BarrieretiltakQuery = { tiltakListe: { rader: Array<{ id: string, navn: string, nr: number }> } };

export type BarrieredelingsutkastQueryVariables = Exact<{
  barriereId: string | number;
}>;


export type BarrieredelingsutkastQuery = { barrieredelingsutkast: { nettverk: string, art: Barriereart, loesningseier: Loesningseier | null, antallTiltak: number, oppdiktet: boolean, kontrollsum: string, tittel: string, tekst: string | null, proevd: string | null, tekstsum: string } };

export type CreateBarriereMutationVariables = Exact<{
  input: CreateBarriereInput;
}>;


export type CreateBarriereMutation = { createBarriere: { id: string, tittel: string, beskrivelse: string | null, art: Barriereart, proevd: string | null, loesningseier: Loesningseier | null, loesningsinstans: string | null, status: Barrierestatus, begrunnelse: string | null, oppdiktet: boolean, versjon: number, endret: string, handlinger: Array<string>, muligeStatuser: Array<Barrierestatus>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null, tiltak: Array<{ id: string, navn: string, status: TiltakStatus }>, historikk: Array<{ id: string, fraStatus: Barrierestatus | null, tilStatus: Barrierestatus, begrunnelse: string | null, hvem: string | null, tid: string }> } };

export type UpdateBarriereMutationVariables = Exact<{
  input: UpdateBarriereInput;
}>;


export type UpdateBarriereMutation = { updateBarriere: { id: string, tittel: string, beskrivelse: string | null, art: Barriereart, proevd: string | null, loesningseier: Loesningseier | null, loesningsinstans: string | null, status: Barrierestatus, begrunnelse: string | null, oppdiktet: boolean, versjon: number, endret: string, handlinger: Array<string>, muligeStatuser: Array<Barrierestatus>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null, tiltak: Array<{ id: string, navn: string, status: TiltakStatus }>, historikk: Array<{ id: string, fraStatus: Barrierestatus | null, tilStatus: Barrierestatus, begrunnelse: string | null, hvem: string | null, tid: string }> } };

export type MoveBarriereMutationVariables = Exact<{
  input: MoveBarriereInput;
}>;


export type MoveBarriereMutation = { moveBarriere: { id: string, tittel: string, beskrivelse: string | null, art: Barriereart, proevd: string | null, loesningseier: Loesningseier | null, loesningsinstans: string | null, status: Barrierestatus, begrunnelse: string | null, oppdiktet: boolean, versjon: number, endret: string, handlinger: Array<string>, muligeStatuser: Array<Barrierestatus>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null, tiltak: Array<{ id: string, navn: string, status: TiltakStatus }>, historikk: Array<{ id: string, fraStatus: Barrierestatus | null, tilStatus: Barrierestatus, begrunnelse: string | null, hvem: string | null, tid: string }> } };

export type DelBarriereMutationVariables = Exact<{
  input: DelBarriereInput;
}>;


export type DelBarriereMutation = { delBarriere: { id: string, barriereId: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, tekstDelt: string | null, trukket: string | null, utdatert: boolean, handlinger: Array<string>, lest: Array<{ rom: string, antall: number, sist: string }>, sak: { nr: number, tittel: string, beskrivelse: string | null, lukketFordi: string | null, antallKommuner: number, antallTiltak: number, dagsorden: Array<{ id: string, moete: string, dato: string | null, avlyst: boolean, svar: string | null, svarFra: string | null, svarDato: string | null }> } | null } };

export type DelBarrieretekstMutationVariables = Exact<{
  input: DelBarrieretekstInput;
}>;


export type DelBarrieretekstMutation = { delBarrieretekst: { id: string, barriereId: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, tekstDelt: string | null, trukket: string | null, utdatert: boolean, handlinger: Array<string>, lest: Array<{ rom: string, antall: number, sist: string }>, sak: { nr: number, tittel: string, beskrivelse: string | null, lukketFordi: string | null, antallKommuner: number, antallTiltak: number, dagsorden: Array<{ id: string, moete: string, dato: string | null, avlyst: boolean, svar: string | null, svarFra: string | null, svarDato: string | null }> } | null } };

export type TrekkTilbakeBarrieredelingMutationVariables = Exact<{
  id: string | number;
}>;


export type TrekkTilbakeBarrieredelingMutation = { trekkTilbakeBarrieredeling: { id: string, barriereId: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, tekstDelt: string | null, trukket: string | null, utdatert: boolean, handlinger: Array<string>, lest: Array<{ rom: string, antall: number, sist: string }>, sak: { nr: number, tittel: string, beskrivelse: string | null, lukketFordi: string | null, antallKommuner: number, antallTiltak: number, dagsorden: Array<{ id: string, moete: string, dato: string | null, avlyst: boolean, svar: string | null, svarFra: string | null, svarDato: string | null }> } | null } };

export type MedlemskapFragment = { id: string, navn: string, epost: string, rolle: Rolle, fra: string, til: string | null, versjon: number, tilstand: MedlemskapTilstand, handlinger: Array<string> };

export type BrukereQueryVariables = Exact<{ [key: string]: never; }>;


export type BrukereQuery = { medlemskap: Array<{ id: string, navn: string, epost: string, rolle: Rolle, fra: string, til: string | null, versjon: number, tilstand: MedlemskapTilstand, handlinger: Array<string> }> };

export type InviterMutationVariables = Exact<{
  input: InviterInput;
}>;


export type InviterMutation = { inviter: { lenke: string, utloeper: string, medlemskap: { id: string, navn: string, epost: string, rolle: Rolle, fra: string, til: string | null, versjon: number, tilstand: MedlemskapTilstand, handlinger: Array<string> } } };

export type FornyInvitasjonMutationVariables = Exact<{
  id: string | number;
}>;


export type FornyInvitasjonMutation = { fornyInvitasjon: { lenke: string, utloeper: string, medlemskap: { id: string, navn: string, epost: string, rolle: Rolle, fra: string, til: string | null, versjon: number, tilstand: MedlemskapTilstand, handlinger: Array<string> } } };

export type EndreMedlemskapMutationVariables = Exact<{
  input: EndreMedlemskapInput;
}>;


export type EndreMedlemskapMutation = { endreMedlemskap: { id: string, navn: string, epost: string, rolle: Rolle, fra: string, til: string | null, versjon: number, tilstand: MedlemskapTilstand, handlinger: Array<string> } };

export type AvsluttMedlemskapMutationVariables = Exact<{
  id: string | number;
  versjon: number;
}>;


export type AvsluttMedlemskapMutation = { avsluttMedlemskap: { id: string, navn: string, epost: string, rolle: Rolle, fra: string, til: string | null, versjon: number, tilstand: MedlemskapTilstand, handlinger: Array<string> } };

export type NullstillPassordMutationVariables = Exact<{
  medlemskapId: string | number;
}>;


export type NullstillPassordMutation = { nullstillPassord: { lenke: string, utloeper: string } };

export type DeltInnholdFragment = { aar: number, tema: string, giverart: string, beloep: string };

export type DeltAntallFragment = { tema: string, status: TiltakStatus, antall: number };

export type DeltFolketallFragment = { antall: number, til: number | null, presisjon: Tallpresisjon };

export type DelteTallFragment = { serieId: string, navn: string, enhet: string, retning: Retning, nivaa: Nivaa, omfang: Omfang, definisjonsutgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, endring: { prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string } | null };

export type BruktFragment = { tema: string, giverart: string, fra: string, til: string };

export type EnDelingFragment = { id: string, type: Delingstype, mottaker: Mottaker, automatisk: boolean, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, oppdiktet: boolean, utdatert: boolean, handlinger: Array<string>, beloep: Array<{ aar: number, tema: string, giverart: string, beloep: string }>, tiltak: Array<{ tema: string, status: TiltakStatus, antall: number }>, innbyggere: { antall: number, til: number | null, presisjon: Tallpresisjon } | null, indikatorer: Array<{ serieId: string, navn: string, enhet: string, retning: Retning, nivaa: Nivaa, omfang: Omfang, definisjonsutgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, endring: { prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string } | null }>, forbruk: Array<{ tema: string, giverart: string, fra: string, til: string }>, lest: Array<{ rom: string, antall: number, sist: string }> };

export type EttValgFragment = { hva: Selvdeling, av: string, siden: string, gjelder: boolean };

export type DelingerQueryVariables = Exact<{ [key: string]: never; }>;


export type DelingerQuery = { delinger: { nettverk: string | null, aapentForEvaluering: boolean, kanDeles: Array<{ aar: number, utgave: number, uteblitt: boolean }>, kanDelesPerioder: Array<{ periode: string, utgave: number, antall: number, uteblitt: boolean }>, kanDelesBruk: Array<{ aar: number, uattestert: number }>, selvdeling: Array<{ hva: Selvdeling, av: string, siden: string, gjelder: boolean }>, paaminnelser: Array<{ id: string, type: Delingstype, aar: number, minnet: string, antall: number }>, delinger: Array<{ id: string, type: Delingstype, mottaker: Mottaker, automatisk: boolean, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, oppdiktet: boolean, utdatert: boolean, handlinger: Array<string>, beloep: Array<{ aar: number, tema: string, giverart: string, beloep: string }>, tiltak: Array<{ tema: string, status: TiltakStatus, antall: number }>, innbyggere: { antall: number, til: number | null, presisjon: Tallpresisjon } | null, indikatorer: Array<{ serieId: string, navn: string, enhet: string, retning: Retning, nivaa: Nivaa, omfang: Omfang, definisjonsutgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, endring: { prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string } | null }>, forbruk: Array<{ tema: string, giverart: string, fra: string, til: string }>, lest: Array<{ rom: string, antall: number, sist: string }> }> } };

export type KlartTilDelingQueryVariables = Exact<{ [key: string]: never; }>;


export type KlartTilDelingQuery = { klartTilDeling: { ferdige: number, paaminnelser: Array<{ id: string }> } };

export type PengebruksutkastQueryVariables = Exact<{
  aar: number;
}>;


export type PengebruksutkastQuery = { pengebruksutkast: { aar: number, satsing: string, oppdiktet: boolean, utenLinje: number, kontrollsum: string, forbruk: Array<{ tema: string, giverart: string, fra: string, til: string }> } };

export type DelPengebrukMutationVariables = Exact<{
  input: DelPengebrukInput;
}>;


export type DelPengebrukMutation = { delPengebruk: { id: string, type: Delingstype, mottaker: Mottaker, automatisk: boolean, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, oppdiktet: boolean, utdatert: boolean, handlinger: Array<string>, beloep: Array<{ aar: number, tema: string, giverart: string, beloep: string }>, tiltak: Array<{ tema: string, status: TiltakStatus, antall: number }>, innbyggere: { antall: number, til: number | null, presisjon: Tallpresisjon } | null, indikatorer: Array<{ serieId: string, navn: string, enhet: string, retning: Retning, nivaa: Nivaa, omfang: Omfang, definisjonsutgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, endring: { prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string } | null }>, forbruk: Array<{ tema: string, giverart: string, fra: string, til: string }>, lest: Array<{ rom: string, antall: number, sist: string }> } };

export type EndreMottakerMutationVariables = Exact<{
  input: EndreMottakerInput;
}>;


export type EndreMottakerMutation = { endreMottaker: { id: string, type: Delingstype, mottaker: Mottaker, automatisk: boolean, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, oppdiktet: boolean, utdatert: boolean, handlinger: Array<string>, beloep: Array<{ aar: number, tema: string, giverart: string, beloep: string }>, tiltak: Array<{ tema: string, status: TiltakStatus, antall: number }>, innbyggere: { antall: number, til: number | null, presisjon: Tallpresisjon } | null, indikatorer: Array<{ serieId: string, navn: string, enhet: string, retning: Retning, nivaa: Nivaa, omfang: Omfang, definisjonsutgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, endring: { prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string } | null }>, forbruk: Array<{ tema: string, giverart: string, fra: string, til: string }>, lest: Array<{ rom: string, antall: number, sist: string }> } };

export type VelgSelvdelingMutationVariables = Exact<{
  input: VelgSelvdelingInput;
}>;


export type VelgSelvdelingMutation = { velgSelvdeling: { valg: Array<{ hva: Selvdeling, av: string, siden: string, gjelder: boolean }> } };

export type DelingsutkastQueryVariables = Exact<{
  aar: number;
}>;


export type DelingsutkastQuery = { delingsutkast: { aar: number, utgave: number, satsing: string, oppdiktet: boolean, tiltakUtenTema: number, kontrollsum: string, beloep: Array<{ aar: number, tema: string, giverart: string, beloep: string }>, tiltak: Array<{ tema: string, status: TiltakStatus, antall: number }>, innbyggere: { antall: number, til: number | null, presisjon: Tallpresisjon } | null } };

export type DelHandlingsplanMutationVariables = Exact<{
  input: DelHandlingsplanInput;
}>;


export type DelHandlingsplanMutation = { delHandlingsplan: { id: string, type: Delingstype, mottaker: Mottaker, automatisk: boolean, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, oppdiktet: boolean, utdatert: boolean, handlinger: Array<string>, beloep: Array<{ aar: number, tema: string, giverart: string, beloep: string }>, tiltak: Array<{ tema: string, status: TiltakStatus, antall: number }>, innbyggere: { antall: number, til: number | null, presisjon: Tallpresisjon } | null, indikatorer: Array<{ serieId: string, navn: string, enhet: string, retning: Retning, nivaa: Nivaa, omfang: Omfang, definisjonsutgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, endring: { prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string } | null }>, forbruk: Array<{ tema: string, giverart: string, fra: string, til: string }>, lest: Array<{ rom: string, antall: number, sist: string }> } };

export type ResultatutkastQueryVariables = Exact<{
  periode: string;
}>;


export type ResultatutkastQuery = { resultatutkast: { periode: string, utgave: number, satsing: string, oppdiktet: boolean, utelatt: Array<string>, kontrollsum: string, indikatorer: Array<{ serieId: string, navn: string, enhet: string, retning: Retning, nivaa: Nivaa, omfang: Omfang, definisjonsutgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, grunn: Skjultgrunn | null, endring: { prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string } | null }> } };

export type DelResultaterMutationVariables = Exact<{
  input: DelResultaterInput;
}>;


export type DelResultaterMutation = { delResultater: { id: string, type: Delingstype, mottaker: Mottaker, automatisk: boolean, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, oppdiktet: boolean, utdatert: boolean, handlinger: Array<string>, beloep: Array<{ aar: number, tema: string, giverart: string, beloep: string }>, tiltak: Array<{ tema: string, status: TiltakStatus, antall: number }>, innbyggere: { antall: number, til: number | null, presisjon: Tallpresisjon } | null, indikatorer: Array<{ serieId: string, navn: string, enhet: string, retning: Retning, nivaa: Nivaa, omfang: Omfang, definisjonsutgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, endring: { prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string } | null }>, forbruk: Array<{ tema: string, giverart: string, fra: string, til: string }>, lest: Array<{ rom: string, antall: number, sist: string }> } };

export type TrekkTilbakeDelingMutationVariables = Exact<{
  id: string | number;
}>;


export type TrekkTilbakeDelingMutation = { trekkTilbakeDeling: { id: string, type: Delingstype, mottaker: Mottaker, automatisk: boolean, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, oppdiktet: boolean, utdatert: boolean, handlinger: Array<string>, beloep: Array<{ aar: number, tema: string, giverart: string, beloep: string }>, tiltak: Array<{ tema: string, status: TiltakStatus, antall: number }>, innbyggere: { antall: number, til: number | null, presisjon: Tallpresisjon } | null, indikatorer: Array<{ serieId: string, navn: string, enhet: string, retning: Retning, nivaa: Nivaa, omfang: Omfang, definisjonsutgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, endring: { prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string } | null }>, forbruk: Array<{ tema: string, giverart: string, fra: string, til: string }>, lest: Array<{ rom: string, antall: number, sist: string }> } };

export type EtInnsynFragment = { id: string, navn: string, rom: string, fra: string, til: string, aktiv: boolean, lukket: string | null, lukketFordi: string | null, versjon: number, handlinger: Array<string> };

export type InnsynQueryVariables = Exact<{ [key: string]: never; }>;


export type InnsynQuery = { innsyn: Array<{ id: string, navn: string, rom: string, fra: string, til: string, aktiv: boolean, lukket: string | null, lukketFordi: string | null, versjon: number, handlinger: Array<string> }> };

export type AapneInnsynMutationVariables = Exact<{
  input: AapneInnsynInput;
}>;


export type AapneInnsynMutation = { aapneInnsyn: { id: string, navn: string, rom: string, fra: string, til: string, aktiv: boolean, lukket: string | null, lukketFordi: string | null, versjon: number, handlinger: Array<string> } };

export type LukkInnsynMutationVariables = Exact<{
  input: LukkInnsynInput;
}>;


export type LukkInnsynMutation = { lukkInnsyn: { id: string, navn: string, rom: string, fra: string, til: string, aktiv: boolean, lukket: string | null, lukketFordi: string | null, versjon: number, handlinger: Array<string> } };

export type EtHodeFragment = { id: string, type: Delingstype, mottaker: Mottaker, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, eldreSiden: string | null, automatisk: boolean, oppdiktet: boolean };

export type VisDelingQueryVariables = Exact<{
  id: string | number;
}>;


export type VisDelingQuery = { visDeling: { id: string, type: Delingstype, mottaker: Mottaker, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, eldreSiden: string | null, automatisk: boolean, oppdiktet: boolean, kommunenummer: string, navn: string, nettverk: string, satsing: string, beloep: Array<{ aar: number, tema: string, giverart: string, beloep: string }>, tiltak: Array<{ tema: string, status: TiltakStatus, antall: number }>, innbyggere: { antall: number, til: number | null, presisjon: Tallpresisjon } | null, indikatorer: Array<{ serieId: string, navn: string, enhet: string, retning: Retning, nivaa: Nivaa, omfang: Omfang, definisjonsutgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, endring: { prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string } | null }>, forbruk: Array<{ tema: string, giverart: string, fra: string, til: string }> } };

export type DeltHerQueryVariables = Exact<{ [key: string]: never; }>;


export type DeltHerQuery = { deltHer: Array<{ id: string, type: Delingstype, mottaker: Mottaker, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, eldreSiden: string | null, automatisk: boolean, oppdiktet: boolean }> };

export type EgenErfaringenFragment = { id: string, versjon: number, art: Erfaringsart, tittel: string, kort: string | null, sted: string | null, kontekst: string | null, gjennomfoering: string | null, maalgrupper: Array<string>, maal: Array<string>, partnere: Array<string>, oppstart: string | null, slutt: string | null, tema: NasjonaltTema | null, fase: Fase | null, utfall: Erfaringsutfall, aarsakKode: Aarsakskode | null, aarsak: string | null, deltakere: number | null, deltakereTil: number | null, deltakerePresisjon: Tallpresisjon | null, kostnadOere: string | null, kostnadTilOere: string | null, kostnadPresisjon: Tallpresisjon | null, kostnadMerknad: string | null, resultater: Array<string>, iakttakelser: Array<string>, suksesskriterier: Array<string>, fallgruver: Array<string>, laerdom: Array<string>, tenktVirkning: string | null, andreForklaringer: string | null, undersoekelse: string | null, evidensgrad: number | null, innsats: Innsats | null, innsatsMerknad: string | null, overfoerbarhet: Overfoerbarhet | null, overfoerbarhetMerknad: string | null, kontaktrolle: Kontaktrolle, kontaktenhet: string | null, deltUtgave: number, oppdiktet: boolean, endret: string, kriterier: Array<Evidenskriterium>, hoeyesteGrad: number, mangler: Array<string>, handlinger: Array<string>, lenker: Array<{ tittel: string, adresse: string }>, tiltak: { id: string, navn: string } | null, resultatvalg: Array<{ id: string, tekst: string, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, enhet: string | null, periode: string | null }>, hentetFra: Array<{ felt: string, fra: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type EnErfaringsdelingFragment = { id: string, status: Erfaringsstatus, utgave: number, publisertUtgave: number | null, oppdiktet: boolean, delt: string, publisert: string | null, trukket: string | null, aapnet: string | null, utdatert: boolean, handlinger: Array<string>, lest: Array<{ rom: string, antall: number, sist: string }> };

export type EgneErfaringerQueryVariables = Exact<{ [key: string]: never; }>;


export type EgneErfaringerQuery = { egneErfaringer: Array<{ id: string, tittel: string, kort: string | null, art: Erfaringsart, oppdiktet: boolean, deltUtgave: number, endret: string, mangler: Array<string>, tiltak: { id: string, navn: string } | null }> };

export type EgenErfaringQueryVariables = Exact<{
  id: string | number;
}>;


export type EgenErfaringQuery = { egenErfaring: { id: string, versjon: number, art: Erfaringsart, tittel: string, kort: string | null, sted: string | null, kontekst: string | null, gjennomfoering: string | null, maalgrupper: Array<string>, maal: Array<string>, partnere: Array<string>, oppstart: string | null, slutt: string | null, tema: NasjonaltTema | null, fase: Fase | null, utfall: Erfaringsutfall, aarsakKode: Aarsakskode | null, aarsak: string | null, deltakere: number | null, deltakereTil: number | null, deltakerePresisjon: Tallpresisjon | null, kostnadOere: string | null, kostnadTilOere: string | null, kostnadPresisjon: Tallpresisjon | null, kostnadMerknad: string | null, resultater: Array<string>, iakttakelser: Array<string>, suksesskriterier: Array<string>, fallgruver: Array<string>, laerdom: Array<string>, tenktVirkning: string | null, andreForklaringer: string | null, undersoekelse: string | null, evidensgrad: number | null, innsats: Innsats | null, innsatsMerknad: string | null, overfoerbarhet: Overfoerbarhet | null, overfoerbarhetMerknad: string | null, kontaktrolle: Kontaktrolle, kontaktenhet: string | null, deltUtgave: number, oppdiktet: boolean, endret: string, kriterier: Array<Evidenskriterium>, hoeyesteGrad: number, mangler: Array<string>, handlinger: Array<string>, lenker: Array<{ tittel: string, adresse: string }>, tiltak: { id: string, navn: string } | null, resultatvalg: Array<{ id: string, tekst: string, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, enhet: string | null, periode: string | null }>, hentetFra: Array<{ felt: string, fra: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } };

export type ErfaringsdelingerQueryVariables = Exact<{ [key: string]: never; }>;


export type ErfaringsdelingerQuery = { erfaringsdelinger: Array<{ id: string, status: Erfaringsstatus, utgave: number, publisertUtgave: number | null, oppdiktet: boolean, delt: string, publisert: string | null, trukket: string | null, aapnet: string | null, utdatert: boolean, handlinger: Array<string>, lest: Array<{ rom: string, antall: number, sist: string }> }> };

export type ErfaringstiltakQueryVariables = Exact<{ [key: string]: never; }>;


export type ErfaringstiltakQuery = { tiltakListe: { rader: Array<{ id: string, navn: string, nr: number, status: TiltakStatus }> } };

export type ErfaringsdelingsutkastQueryVariables = Exact<{
  id: string | number;
}>;


export type ErfaringsdelingsutkastQuery = { erfaringsdelingsutkast: { nettverk: string, utgave: number, oppdiktet: boolean, kontrollsum: string, skjulte: Array<{ hva: string, grunn: Skjultgrunn }>, seOver: Array<{ felt: string, slag: SeOverSlag, funn: string }>, innhold: { art: Erfaringsart, tittel: string, kort: string, sted: string | null, kontekst: string | null, gjennomfoering: string | null, maalgrupper: Array<string>, maal: Array<string>, partnere: Array<string>, oppstart: string | null, slutt: string | null, tema: NasjonaltTema | null, fase: Fase | null, utfall: Erfaringsutfall, aarsakKode: Aarsakskode | null, aarsak: string | null, deltakere: number | null, deltakereTil: number | null, deltakerePresisjon: Tallpresisjon | null, deltakereSkjult: boolean, kostnadOere: string | null, kostnadTilOere: string | null, kostnadPresisjon: Tallpresisjon | null, kostnadMerknad: string | null, kostnadPerDeltaker: string | null, kostnadPerDeltakerTil: string | null, kostnadPerDeltakerPresisjon: Tallpresisjon | null, suksesskriterier: Array<string>, fallgruver: Array<string>, laerdom: Array<string>, tenktVirkning: string | null, andreForklaringer: string | null, undersoekelse: string | null, evidensgrad: number, kriterier: Array<Evidenskriterium>, innsats: Innsats | null, innsatsMerknad: string | null, overfoerbarhet: Overfoerbarhet | null, overfoerbarhetMerknad: string | null, kontaktrolle: Kontaktrolle, kontaktenhet: string | null, resultater: Array<{ tekst: string, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, enhet: string | null, omfang: Omfang, periode: string | null, sammenlignetMed: string | null, skjult: boolean }>, lenker: Array<{ tittel: string, adresse: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } } };

export type ErfaringsaapningsutkastQueryVariables = Exact<{
  id: string | number;
}>;


export type ErfaringsaapningsutkastQuery = { erfaringsaapningsutkast: { id: string, kommune: string, utgave: number, oppdiktet: boolean, adresse: string, lisens: string, kontrollsum: string, seOver: Array<{ felt: string, slag: SeOverSlag, funn: string }>, innhold: { art: Erfaringsart, tittel: string, kort: string, sted: string | null, kontekst: string | null, gjennomfoering: string | null, maalgrupper: Array<string>, maal: Array<string>, partnere: Array<string>, oppstart: string | null, slutt: string | null, tema: NasjonaltTema | null, fase: Fase | null, utfall: Erfaringsutfall, aarsakKode: Aarsakskode | null, aarsak: string | null, deltakere: number | null, deltakereTil: number | null, deltakerePresisjon: Tallpresisjon | null, deltakereSkjult: boolean, kostnadOere: string | null, kostnadTilOere: string | null, kostnadPresisjon: Tallpresisjon | null, kostnadMerknad: string | null, kostnadPerDeltaker: string | null, kostnadPerDeltakerTil: string | null, kostnadPerDeltakerPresisjon: Tallpresisjon | null, suksesskriterier: Array<string>, fallgruver: Array<string>, laerdom: Array<string>, tenktVirkning: string | null, andreForklaringer: string | null, undersoekelse: string | null, evidensgrad: number, kriterier: Array<Evidenskriterium>, innsats: Innsats | null, innsatsMerknad: string | null, overfoerbarhet: Overfoerbarhet | null, overfoerbarhetMerknad: string | null, kontaktrolle: Kontaktrolle, kontaktenhet: string | null, resultater: Array<{ tekst: string, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, enhet: string | null, omfang: Omfang, periode: string | null, sammenlignetMed: string | null, skjult: boolean }>, lenker: Array<{ tittel: string, adresse: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } } };

export type CreateErfaringMutationVariables = Exact<{
  input: CreateErfaringInput;
}>;


export type CreateErfaringMutation = { createErfaring: { id: string, versjon: number, art: Erfaringsart, tittel: string, kort: string | null, sted: string | null, kontekst: string | null, gjennomfoering: string | null, maalgrupper: Array<string>, maal: Array<string>, partnere: Array<string>, oppstart: string | null, slutt: string | null, tema: NasjonaltTema | null, fase: Fase | null, utfall: Erfaringsutfall, aarsakKode: Aarsakskode | null, aarsak: string | null, deltakere: number | null, deltakereTil: number | null, deltakerePresisjon: Tallpresisjon | null, kostnadOere: string | null, kostnadTilOere: string | null, kostnadPresisjon: Tallpresisjon | null, kostnadMerknad: string | null, resultater: Array<string>, iakttakelser: Array<string>, suksesskriterier: Array<string>, fallgruver: Array<string>, laerdom: Array<string>, tenktVirkning: string | null, andreForklaringer: string | null, undersoekelse: string | null, evidensgrad: number | null, innsats: Innsats | null, innsatsMerknad: string | null, overfoerbarhet: Overfoerbarhet | null, overfoerbarhetMerknad: string | null, kontaktrolle: Kontaktrolle, kontaktenhet: string | null, deltUtgave: number, oppdiktet: boolean, endret: string, kriterier: Array<Evidenskriterium>, hoeyesteGrad: number, mangler: Array<string>, handlinger: Array<string>, lenker: Array<{ tittel: string, adresse: string }>, tiltak: { id: string, navn: string } | null, resultatvalg: Array<{ id: string, tekst: string, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, enhet: string | null, periode: string | null }>, hentetFra: Array<{ felt: string, fra: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } };

export type UpdateErfaringMutationVariables = Exact<{
  input: UpdateErfaringInput;
}>;


export type UpdateErfaringMutation = { updateErfaring: { id: string, versjon: number, art: Erfaringsart, tittel: string, kort: string | null, sted: string | null, kontekst: string | null, gjennomfoering: string | null, maalgrupper: Array<string>, maal: Array<string>, partnere: Array<string>, oppstart: string | null, slutt: string | null, tema: NasjonaltTema | null, fase: Fase | null, utfall: Erfaringsutfall, aarsakKode: Aarsakskode | null, aarsak: string | null, deltakere: number | null, deltakereTil: number | null, deltakerePresisjon: Tallpresisjon | null, kostnadOere: string | null, kostnadTilOere: string | null, kostnadPresisjon: Tallpresisjon | null, kostnadMerknad: string | null, resultater: Array<string>, iakttakelser: Array<string>, suksesskriterier: Array<string>, fallgruver: Array<string>, laerdom: Array<string>, tenktVirkning: string | null, andreForklaringer: string | null, undersoekelse: string | null, evidensgrad: number | null, innsats: Innsats | null, innsatsMerknad: string | null, overfoerbarhet: Overfoerbarhet | null, overfoerbarhetMerknad: string | null, kontaktrolle: Kontaktrolle, kontaktenhet: string | null, deltUtgave: number, oppdiktet: boolean, endret: string, kriterier: Array<Evidenskriterium>, hoeyesteGrad: number, mangler: Array<string>, handlinger: Array<string>, lenker: Array<{ tittel: string, adresse: string }>, tiltak: { id: string, navn: string } | null, resultatvalg: Array<{ id: string, tekst: string, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, enhet: string | null, periode: string | null }>, hentetFra: Array<{ felt: string, fra: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } };

export type RemoveErfaringMutationVariables = Exact<{
  input: RemoveInput;
}>;


export type RemoveErfaringMutation = { removeErfaring: boolean };

export type DelErfaringMutationVariables = Exact<{
  input: DelErfaringInput;
}>;


export type DelErfaringMutation = { delErfaring: { id: string, status: Erfaringsstatus, utgave: number, publisertUtgave: number | null, oppdiktet: boolean, delt: string, publisert: string | null, trukket: string | null, aapnet: string | null, utdatert: boolean, handlinger: Array<string>, lest: Array<{ rom: string, antall: number, sist: string }> } };

export type AapneErfaringMutationVariables = Exact<{
  input: AapneErfaringInput;
}>;


export type AapneErfaringMutation = { aapneErfaring: { id: string, status: Erfaringsstatus, utgave: number, publisertUtgave: number | null, oppdiktet: boolean, delt: string, publisert: string | null, trukket: string | null, aapnet: string | null, utdatert: boolean, handlinger: Array<string>, lest: Array<{ rom: string, antall: number, sist: string }> } };

export type LukkErfaringMutationVariables = Exact<{
  id: string | number;
}>;


export type LukkErfaringMutation = { lukkErfaring: { id: string, status: Erfaringsstatus, utgave: number, publisertUtgave: number | null, oppdiktet: boolean, delt: string, publisert: string | null, trukket: string | null, aapnet: string | null, utdatert: boolean, handlinger: Array<string>, lest: Array<{ rom: string, antall: number, sist: string }> } };

export type TrekkTilbakeErfaringMutationVariables = Exact<{
  id: string | number;
}>;


export type TrekkTilbakeErfaringMutation = { trekkTilbakeErfaring: { id: string, status: Erfaringsstatus, utgave: number, publisertUtgave: number | null, oppdiktet: boolean, delt: string, publisert: string | null, trukket: string | null, aapnet: string | null, utdatert: boolean, handlinger: Array<string>, lest: Array<{ rom: string, antall: number, sist: string }> } };

export type ErfaringsinnholdetFragment = { art: Erfaringsart, tittel: string, kort: string, sted: string | null, kontekst: string | null, gjennomfoering: string | null, maalgrupper: Array<string>, maal: Array<string>, partnere: Array<string>, oppstart: string | null, slutt: string | null, tema: NasjonaltTema | null, fase: Fase | null, utfall: Erfaringsutfall, aarsakKode: Aarsakskode | null, aarsak: string | null, deltakere: number | null, deltakereTil: number | null, deltakerePresisjon: Tallpresisjon | null, deltakereSkjult: boolean, kostnadOere: string | null, kostnadTilOere: string | null, kostnadPresisjon: Tallpresisjon | null, kostnadMerknad: string | null, kostnadPerDeltaker: string | null, kostnadPerDeltakerTil: string | null, kostnadPerDeltakerPresisjon: Tallpresisjon | null, suksesskriterier: Array<string>, fallgruver: Array<string>, laerdom: Array<string>, tenktVirkning: string | null, andreForklaringer: string | null, undersoekelse: string | null, evidensgrad: number, kriterier: Array<Evidenskriterium>, innsats: Innsats | null, innsatsMerknad: string | null, overfoerbarhet: Overfoerbarhet | null, overfoerbarhetMerknad: string | null, kontaktrolle: Kontaktrolle, kontaktenhet: string | null, resultater: Array<{ tekst: string, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, enhet: string | null, omfang: Omfang, periode: string | null, sammenlignetMed: string | null, skjult: boolean }>, lenker: Array<{ tittel: string, adresse: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type EnErfaringFragment = { id: string, kommunenummer: string, kommune: string, egen: boolean, status: Erfaringsstatus, utgave: number, oppdiktet: boolean, delt: string, publisert: string | null, trukket: string | null, gjennomgaatt: string | null, handlinger: Array<string>, utgaver: Array<{ utgave: number, delt: string }>, forslag: Array<{ id: string, utgave: number, slag: Forslagsslag, forslag: string, begrunnelse: string | null, opprettet: string, svar: Forslagssvar | null, svartekst: string | null }> };

export type EnErfaringsideQueryVariables = Exact<{
  id: string | number;
}>;


export type EnErfaringsideQuery = { erfaring: { id: string, kommunenummer: string, kommune: string, egen: boolean, status: Erfaringsstatus, utgave: number, oppdiktet: boolean, delt: string, publisert: string | null, trukket: string | null, gjennomgaatt: string | null, handlinger: Array<string>, innhold: { art: Erfaringsart, tittel: string, kort: string, sted: string | null, kontekst: string | null, gjennomfoering: string | null, maalgrupper: Array<string>, maal: Array<string>, partnere: Array<string>, oppstart: string | null, slutt: string | null, tema: NasjonaltTema | null, fase: Fase | null, utfall: Erfaringsutfall, aarsakKode: Aarsakskode | null, aarsak: string | null, deltakere: number | null, deltakereTil: number | null, deltakerePresisjon: Tallpresisjon | null, deltakereSkjult: boolean, kostnadOere: string | null, kostnadTilOere: string | null, kostnadPresisjon: Tallpresisjon | null, kostnadMerknad: string | null, kostnadPerDeltaker: string | null, kostnadPerDeltakerTil: string | null, kostnadPerDeltakerPresisjon: Tallpresisjon | null, suksesskriterier: Array<string>, fallgruver: Array<string>, laerdom: Array<string>, tenktVirkning: string | null, andreForklaringer: string | null, undersoekelse: string | null, evidensgrad: number, kriterier: Array<Evidenskriterium>, innsats: Innsats | null, innsatsMerknad: string | null, overfoerbarhet: Overfoerbarhet | null, overfoerbarhetMerknad: string | null, kontaktrolle: Kontaktrolle, kontaktenhet: string | null, resultater: Array<{ tekst: string, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, enhet: string | null, omfang: Omfang, periode: string | null, sammenlignetMed: string | null, skjult: boolean }>, lenker: Array<{ tittel: string, adresse: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } | null, utgaver: Array<{ utgave: number, delt: string }>, forslag: Array<{ id: string, utgave: number, slag: Forslagsslag, forslag: string, begrunnelse: string | null, opprettet: string, svar: Forslagssvar | null, svartekst: string | null }> } };

export type CreateErfaringsforslagMutationVariables = Exact<{
  input: CreateErfaringsforslagInput;
}>;


export type CreateErfaringsforslagMutation = { createErfaringsforslag: { id: string, kommunenummer: string, kommune: string, egen: boolean, status: Erfaringsstatus, utgave: number, oppdiktet: boolean, delt: string, publisert: string | null, trukket: string | null, gjennomgaatt: string | null, handlinger: Array<string>, utgaver: Array<{ utgave: number, delt: string }>, forslag: Array<{ id: string, utgave: number, slag: Forslagsslag, forslag: string, begrunnelse: string | null, opprettet: string, svar: Forslagssvar | null, svartekst: string | null }> } };

export type GjennomgaaErfaringMutationVariables = Exact<{
  input: GjennomgaaErfaringInput;
}>;


export type GjennomgaaErfaringMutation = { gjennomgaaErfaring: { id: string, kommunenummer: string, kommune: string, egen: boolean, status: Erfaringsstatus, utgave: number, oppdiktet: boolean, delt: string, publisert: string | null, trukket: string | null, gjennomgaatt: string | null, handlinger: Array<string>, utgaver: Array<{ utgave: number, delt: string }>, forslag: Array<{ id: string, utgave: number, slag: Forslagsslag, forslag: string, begrunnelse: string | null, opprettet: string, svar: Forslagssvar | null, svartekst: string | null }> } };

export type PubliserErfaringMutationVariables = Exact<{
  id: string | number;
}>;


export type PubliserErfaringMutation = { publiserErfaring: { id: string, status: Erfaringsstatus, publisert: string | null, publisertUtgave: number | null } };

export type SvarPaaForslagMutationVariables = Exact<{
  input: SvarPaaForslagInput;
}>;


export type SvarPaaForslagMutation = { svarPaaForslag: { id: string, utdatert: boolean } };

export type ErfaringssoekQueryVariables = Exact<{
  tekst?: string | null | undefined;
  filter?: ErfaringssoekFilter | null | undefined;
  hopp?: number | null | undefined;
}>;


export type ErfaringssoekQuery = { erfaringssoek: { ord: Array<string>, utenTreff: Array<string>, antall: number, minst: boolean, alleOrd: boolean, neste: number | null, fasetter: Array<{ felt: string, valg: Array<{ verdi: string, navn: string | null, antall: number }> }>, treff: Array<{ id: string, kommune: string, status: Erfaringsstatus, oppdiktet: boolean, mangler: Array<string>, innhold: { art: Erfaringsart, tittel: string, kort: string, sted: string | null, kontekst: string | null, gjennomfoering: string | null, maalgrupper: Array<string>, maal: Array<string>, partnere: Array<string>, oppstart: string | null, slutt: string | null, tema: NasjonaltTema | null, fase: Fase | null, utfall: Erfaringsutfall, aarsakKode: Aarsakskode | null, aarsak: string | null, deltakere: number | null, deltakereTil: number | null, deltakerePresisjon: Tallpresisjon | null, deltakereSkjult: boolean, kostnadOere: string | null, kostnadTilOere: string | null, kostnadPresisjon: Tallpresisjon | null, kostnadMerknad: string | null, kostnadPerDeltaker: string | null, kostnadPerDeltakerTil: string | null, kostnadPerDeltakerPresisjon: Tallpresisjon | null, suksesskriterier: Array<string>, fallgruver: Array<string>, laerdom: Array<string>, tenktVirkning: string | null, andreForklaringer: string | null, undersoekelse: string | null, evidensgrad: number, kriterier: Array<Evidenskriterium>, innsats: Innsats | null, innsatsMerknad: string | null, overfoerbarhet: Overfoerbarhet | null, overfoerbarhetMerknad: string | null, kontaktrolle: Kontaktrolle, kontaktenhet: string | null, resultater: Array<{ tekst: string, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, enhet: string | null, omfang: Omfang, periode: string | null, sammenlignetMed: string | null, skjult: boolean }>, lenker: Array<{ tittel: string, adresse: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }, kort: Array<{ tekst: string, treff: boolean }>, utdrag: Array<{ tekst: string, treff: boolean }>, hvorfor: Array<{ ord: string, slag: Treffslag, felt: Array<Soekefelt> }> }> } };

export type LignendeErfaringerQueryVariables = Exact<{
  id: string | number;
}>;


export type LignendeErfaringerQuery = { lignendeErfaringer: Array<{ id: string, kommune: string, oppdiktet: boolean, innhold: { tittel: string } }> };

export type EtLagretSoekFragment = { id: string, navn: string, tekst: string | null, nye: number, versjon: number, filter: Array<{ felt: string, verdier: Array<string> }> };

export type LagredeSoekQueryVariables = Exact<{ [key: string]: never; }>;


export type LagredeSoekQuery = { lagredeSoek: Array<{ id: string, navn: string, tekst: string | null, nye: number, versjon: number, filter: Array<{ felt: string, verdier: Array<string> }> }> };

export type LagreSoekMutationVariables = Exact<{
  input: LagreSoekInput;
}>;


export type LagreSoekMutation = { lagreSoek: Array<{ id: string, navn: string, tekst: string | null, nye: number, versjon: number, filter: Array<{ felt: string, verdier: Array<string> }> }> };

export type SettLagretSoekMutationVariables = Exact<{
  id: string | number;
  versjon: number;
}>;


export type SettLagretSoekMutation = { settLagretSoek: Array<{ id: string, navn: string, tekst: string | null, nye: number, versjon: number, filter: Array<{ felt: string, verdier: Array<string> }> }> };

export type RemoveLagretSoekMutationVariables = Exact<{
  id: string | number;
  versjon: number;
}>;


export type RemoveLagretSoekMutation = { removeLagretSoek: Array<{ id: string, navn: string, tekst: string | null, nye: number, versjon: number, filter: Array<{ felt: string, verdier: Array<string> }> }> };

export type ResultatFragment = { id: string, nr: number, tekst: string, verdi: number | null, tilVerdi: number | null, enhet: string | null, presisjon: Tallpresisjon | null, omfang: Omfang, omfangNavn: string | null, periode: string | null, sammenlignetMed: string | null, utregning: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type MilepaelFragment = { id: string, nr: number, navn: string, frist: string | null, naadd: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type LaerdomFragment = { id: string, nr: number, tekst: string, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type TiltakFragment = { id: string, nr: number, navn: string, beskrivelse: string | null, hensikt: string | null, status: TiltakStatus, statusMerknad: string | null, aarsakKode: Aarsakskode | null, aarsak: string | null, utsattTil: string | null, oppstart: string | null, planlagtOppstart: string | null, eier: string | null, eierEkstern: boolean, partnere: Array<string>, maalgrupper: Array<string>, arenaer: Array<string>, aktiviteter: Array<string>, utfordringer: Array<string>, planer: Array<string>, rekrutteringsforpliktelse: string | null, oppdiktet: boolean, arkivert: boolean, versjon: number, endret: string, handlinger: Array<string>, muligeStatuser: Array<TiltakStatus>, ansvarlig: { id: string, navn: string } | null, innsatsomraade: { id: string, navn: string } | null, maal: Array<{ id: string, navn: string }>, resultater: Array<{ id: string, nr: number, tekst: string, verdi: number | null, tilVerdi: number | null, enhet: string | null, presisjon: Tallpresisjon | null, omfang: Omfang, omfangNavn: string | null, periode: string | null, sammenlignetMed: string | null, utregning: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, milepaeler: Array<{ id: string, nr: number, navn: string, frist: string | null, naadd: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, laerdommer: Array<{ id: string, nr: number, tekst: string, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, historikk: Array<{ id: string, fraStatus: TiltakStatus | null, tilStatus: TiltakStatus, aarsakKode: Aarsakskode | null, aarsak: string | null, nyDato: string | null, hvem: string | null, tid: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type EttTiltakQueryVariables = Exact<{
  id: string | number;
}>;


export type EttTiltakQuery = { tiltak: { id: string, nr: number, navn: string, beskrivelse: string | null, hensikt: string | null, status: TiltakStatus, statusMerknad: string | null, aarsakKode: Aarsakskode | null, aarsak: string | null, utsattTil: string | null, oppstart: string | null, planlagtOppstart: string | null, eier: string | null, eierEkstern: boolean, partnere: Array<string>, maalgrupper: Array<string>, arenaer: Array<string>, aktiviteter: Array<string>, utfordringer: Array<string>, planer: Array<string>, rekrutteringsforpliktelse: string | null, oppdiktet: boolean, arkivert: boolean, versjon: number, endret: string, handlinger: Array<string>, muligeStatuser: Array<TiltakStatus>, ansvarlig: { id: string, navn: string } | null, innsatsomraade: { id: string, navn: string } | null, maal: Array<{ id: string, navn: string }>, resultater: Array<{ id: string, nr: number, tekst: string, verdi: number | null, tilVerdi: number | null, enhet: string | null, presisjon: Tallpresisjon | null, omfang: Omfang, omfangNavn: string | null, periode: string | null, sammenlignetMed: string | null, utregning: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, milepaeler: Array<{ id: string, nr: number, navn: string, frist: string | null, naadd: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, laerdommer: Array<{ id: string, nr: number, tekst: string, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, historikk: Array<{ id: string, fraStatus: TiltakStatus | null, tilStatus: TiltakStatus, aarsakKode: Aarsakskode | null, aarsak: string | null, nyDato: string | null, hvem: string | null, tid: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } };

export type UpdateTiltakMutationVariables = Exact<{
  input: UpdateTiltakInput;
}>;


export type UpdateTiltakMutation = { updateTiltak: { id: string, versjon: number } };

export type MoveTiltakMutationVariables = Exact<{
  input: MoveTiltakInput;
}>;


export type MoveTiltakMutation = { moveTiltak: { id: string, versjon: number } };

export type ArchiveTiltakMutationVariables = Exact<{
  input: ArchiveTiltakInput;
}>;


export type ArchiveTiltakMutation = { archiveTiltak: { id: string, versjon: number } };

export type AddResultatMutationVariables = Exact<{
  input: ResultatInput;
}>;


export type AddResultatMutation = { addResultat: { id: string } };

export type UpdateResultatMutationVariables = Exact<{
  input: UpdateResultatInput;
}>;


export type UpdateResultatMutation = { updateResultat: { id: string } };

export type RemoveResultatMutationVariables = Exact<{
  input: RemoveInput;
}>;


export type RemoveResultatMutation = { removeResultat: { id: string } };

export type RestoreResultatMutationVariables = Exact<{
  input: RestoreInput;
}>;


export type RestoreResultatMutation = { restoreResultat: { id: string } };

export type AddMilepaelMutationVariables = Exact<{
  input: MilepaelInput;
}>;


export type AddMilepaelMutation = { addMilepael: { id: string } };

export type UpdateMilepaelMutationVariables = Exact<{
  input: UpdateMilepaelInput;
}>;


export type UpdateMilepaelMutation = { updateMilepael: { id: string } };

export type RemoveMilepaelMutationVariables = Exact<{
  input: RemoveInput;
}>;


export type RemoveMilepaelMutation = { removeMilepael: { id: string } };

export type RestoreMilepaelMutationVariables = Exact<{
  input: RestoreInput;
}>;


export type RestoreMilepaelMutation = { restoreMilepael: { id: string } };

export type AddLaerdomMutationVariables = Exact<{
  input: LaerdomInput;
}>;


export type AddLaerdomMutation = { addLaerdom: { id: string } };

export type UpdateLaerdomMutationVariables = Exact<{
  input: UpdateLaerdomInput;
}>;


export type UpdateLaerdomMutation = { updateLaerdom: { id: string } };

export type RemoveLaerdomMutationVariables = Exact<{
  input: RemoveInput;
}>;


export type RemoveLaerdomMutation = { removeLaerdom: { id: string } };

export type RestoreLaerdomMutationVariables = Exact<{
  input: RestoreInput;
}>;


export type RestoreLaerdomMutation = { restoreLaerdom: { id: string } };

export type MineInnsynQueryVariables = Exact<{ [key: string]: never; }>;


export type MineInnsynQuery = { mineInnsyn: Array<{ kommunenummer: string, navn: string, satsing: string | null, fra: string, til: string }> };

export type FellesoversiktQueryVariables = Exact<{
  aar?: number | null | undefined;
}>;


export type FellesoversiktQuery = { fellesoversikt: { nettverk: string, aar: number, alleAar: Array<number>, kommuner: Array<{ kommunenummer: string, navn: string, harOmraadesatsing: boolean, trukket: string | null, sistDelt: { aar: number, delt: string } | null, plan: { id: string, satsing: string, utgave: number, delt: string, oppdiktet: boolean, beloep: Array<{ aar: number, tema: string, giverart: string, beloep: string }>, tiltak: Array<{ tema: string, status: TiltakStatus, antall: number }>, innbyggere: { antall: number, til: number | null, presisjon: Tallpresisjon } | null } | null, resultater: Array<{ id: string, periode: string, utgave: number, delt: string, oppdiktet: boolean, indikatorer: Array<{ serieId: string, navn: string, enhet: string, retning: Retning, nivaa: Nivaa, omfang: Omfang, definisjonsutgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, endring: { prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string } | null }> }> }> } };

export type EtBidragFragment = { id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null };

export type EnDagsordensakFragment = { id: string, sakId: string, kalenderpunktId: string | null, moete: string, dato: string | null, avlyst: boolean, rekkefoelge: number, svar: string | null, svarFra: string | null, svarDato: string | null, versjon: number };

export type EnBarrieresakFragment = { id: string, nr: number, tittel: string, beskrivelse: string | null, art: Barriereart, lukketFordi: string | null, oppdiktet: boolean, opprettet: string, versjon: number, antallKommuner: number, antallTiltak: number, handlinger: Array<string>, bidrag: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }>, innslaatte: Array<{ id: string, nr: number, tittel: string, versjon: number }>, dagsorden: Array<{ id: string, sakId: string, kalenderpunktId: string | null, moete: string, dato: string | null, avlyst: boolean, rekkefoelge: number, svar: string | null, svarFra: string | null, svarDato: string | null, versjon: number }> };

export type HeleBarriereoversiktenFragment = { nettverk: string, handlinger: Array<string>, perArt: Array<{ art: Barriereart, antallKommuner: number, antallBidrag: number, antallTiltak: number }>, saker: Array<{ id: string, nr: number, tittel: string, beskrivelse: string | null, art: Barriereart, lukketFordi: string | null, oppdiktet: boolean, opprettet: string, versjon: number, antallKommuner: number, antallTiltak: number, handlinger: Array<string>, bidrag: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }>, innslaatte: Array<{ id: string, nr: number, tittel: string, versjon: number }>, dagsorden: Array<{ id: string, sakId: string, kalenderpunktId: string | null, moete: string, dato: string | null, avlyst: boolean, rekkefoelge: number, svar: string | null, svarFra: string | null, svarDato: string | null, versjon: number }> }>, loese: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }> };

export type BarriereoversiktQueryVariables = Exact<{ [key: string]: never; }>;


export type BarriereoversiktQuery = { barriereoversikt: { nettverk: string, handlinger: Array<string>, perArt: Array<{ art: Barriereart, antallKommuner: number, antallBidrag: number, antallTiltak: number }>, saker: Array<{ id: string, nr: number, tittel: string, beskrivelse: string | null, art: Barriereart, lukketFordi: string | null, oppdiktet: boolean, opprettet: string, versjon: number, antallKommuner: number, antallTiltak: number, handlinger: Array<string>, bidrag: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }>, innslaatte: Array<{ id: string, nr: number, tittel: string, versjon: number }>, dagsorden: Array<{ id: string, sakId: string, kalenderpunktId: string | null, moete: string, dato: string | null, avlyst: boolean, rekkefoelge: number, svar: string | null, svarFra: string | null, svarDato: string | null, versjon: number }> }>, loese: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }> } };

export type CreateBarrieresakMutationVariables = Exact<{
  input: CreateBarrieresakInput;
}>;


export type CreateBarrieresakMutation = { createBarrieresak: { nettverk: string, handlinger: Array<string>, perArt: Array<{ art: Barriereart, antallKommuner: number, antallBidrag: number, antallTiltak: number }>, saker: Array<{ id: string, nr: number, tittel: string, beskrivelse: string | null, art: Barriereart, lukketFordi: string | null, oppdiktet: boolean, opprettet: string, versjon: number, antallKommuner: number, antallTiltak: number, handlinger: Array<string>, bidrag: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }>, innslaatte: Array<{ id: string, nr: number, tittel: string, versjon: number }>, dagsorden: Array<{ id: string, sakId: string, kalenderpunktId: string | null, moete: string, dato: string | null, avlyst: boolean, rekkefoelge: number, svar: string | null, svarFra: string | null, svarDato: string | null, versjon: number }> }>, loese: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }> } };

export type UpdateBarrieresakMutationVariables = Exact<{
  input: UpdateBarrieresakInput;
}>;


export type UpdateBarrieresakMutation = { updateBarrieresak: { nettverk: string, handlinger: Array<string>, perArt: Array<{ art: Barriereart, antallKommuner: number, antallBidrag: number, antallTiltak: number }>, saker: Array<{ id: string, nr: number, tittel: string, beskrivelse: string | null, art: Barriereart, lukketFordi: string | null, oppdiktet: boolean, opprettet: string, versjon: number, antallKommuner: number, antallTiltak: number, handlinger: Array<string>, bidrag: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }>, innslaatte: Array<{ id: string, nr: number, tittel: string, versjon: number }>, dagsorden: Array<{ id: string, sakId: string, kalenderpunktId: string | null, moete: string, dato: string | null, avlyst: boolean, rekkefoelge: number, svar: string | null, svarFra: string | null, svarDato: string | null, versjon: number }> }>, loese: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }> } };

export type MergeBarrieresakMutationVariables = Exact<{
  input: MergeBarrieresakInput;
}>;


export type MergeBarrieresakMutation = { mergeBarrieresak: { nettverk: string, handlinger: Array<string>, perArt: Array<{ art: Barriereart, antallKommuner: number, antallBidrag: number, antallTiltak: number }>, saker: Array<{ id: string, nr: number, tittel: string, beskrivelse: string | null, art: Barriereart, lukketFordi: string | null, oppdiktet: boolean, opprettet: string, versjon: number, antallKommuner: number, antallTiltak: number, handlinger: Array<string>, bidrag: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }>, innslaatte: Array<{ id: string, nr: number, tittel: string, versjon: number }>, dagsorden: Array<{ id: string, sakId: string, kalenderpunktId: string | null, moete: string, dato: string | null, avlyst: boolean, rekkefoelge: number, svar: string | null, svarFra: string | null, svarDato: string | null, versjon: number }> }>, loese: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }> } };

export type UnmergeBarrieresakMutationVariables = Exact<{
  input: UnmergeBarrieresakInput;
}>;


export type UnmergeBarrieresakMutation = { unmergeBarrieresak: { nettverk: string, handlinger: Array<string>, perArt: Array<{ art: Barriereart, antallKommuner: number, antallBidrag: number, antallTiltak: number }>, saker: Array<{ id: string, nr: number, tittel: string, beskrivelse: string | null, art: Barriereart, lukketFordi: string | null, oppdiktet: boolean, opprettet: string, versjon: number, antallKommuner: number, antallTiltak: number, handlinger: Array<string>, bidrag: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }>, innslaatte: Array<{ id: string, nr: number, tittel: string, versjon: number }>, dagsorden: Array<{ id: string, sakId: string, kalenderpunktId: string | null, moete: string, dato: string | null, avlyst: boolean, rekkefoelge: number, svar: string | null, svarFra: string | null, svarDato: string | null, versjon: number }> }>, loese: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }> } };

export type KnyttBidragMutationVariables = Exact<{
  input: KnyttBidragInput;
}>;


export type KnyttBidragMutation = { knyttBidrag: { nettverk: string, handlinger: Array<string>, perArt: Array<{ art: Barriereart, antallKommuner: number, antallBidrag: number, antallTiltak: number }>, saker: Array<{ id: string, nr: number, tittel: string, beskrivelse: string | null, art: Barriereart, lukketFordi: string | null, oppdiktet: boolean, opprettet: string, versjon: number, antallKommuner: number, antallTiltak: number, handlinger: Array<string>, bidrag: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }>, innslaatte: Array<{ id: string, nr: number, tittel: string, versjon: number }>, dagsorden: Array<{ id: string, sakId: string, kalenderpunktId: string | null, moete: string, dato: string | null, avlyst: boolean, rekkefoelge: number, svar: string | null, svarFra: string | null, svarDato: string | null, versjon: number }> }>, loese: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }> } };

export type AddDagsordensakMutationVariables = Exact<{
  input: AddDagsordensakInput;
}>;


export type AddDagsordensakMutation = { addDagsordensak: { nettverk: string, handlinger: Array<string>, perArt: Array<{ art: Barriereart, antallKommuner: number, antallBidrag: number, antallTiltak: number }>, saker: Array<{ id: string, nr: number, tittel: string, beskrivelse: string | null, art: Barriereart, lukketFordi: string | null, oppdiktet: boolean, opprettet: string, versjon: number, antallKommuner: number, antallTiltak: number, handlinger: Array<string>, bidrag: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }>, innslaatte: Array<{ id: string, nr: number, tittel: string, versjon: number }>, dagsorden: Array<{ id: string, sakId: string, kalenderpunktId: string | null, moete: string, dato: string | null, avlyst: boolean, rekkefoelge: number, svar: string | null, svarFra: string | null, svarDato: string | null, versjon: number }> }>, loese: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }> } };

export type UpdateDagsordensakMutationVariables = Exact<{
  input: UpdateDagsordensakInput;
}>;


export type UpdateDagsordensakMutation = { updateDagsordensak: { nettverk: string, handlinger: Array<string>, perArt: Array<{ art: Barriereart, antallKommuner: number, antallBidrag: number, antallTiltak: number }>, saker: Array<{ id: string, nr: number, tittel: string, beskrivelse: string | null, art: Barriereart, lukketFordi: string | null, oppdiktet: boolean, opprettet: string, versjon: number, antallKommuner: number, antallTiltak: number, handlinger: Array<string>, bidrag: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }>, innslaatte: Array<{ id: string, nr: number, tittel: string, versjon: number }>, dagsorden: Array<{ id: string, sakId: string, kalenderpunktId: string | null, moete: string, dato: string | null, avlyst: boolean, rekkefoelge: number, svar: string | null, svarFra: string | null, svarDato: string | null, versjon: number }> }>, loese: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }> } };

export type RemoveDagsordensakMutationVariables = Exact<{
  input: RemoveInput;
}>;


export type RemoveDagsordensakMutation = { removeDagsordensak: { nettverk: string, handlinger: Array<string>, perArt: Array<{ art: Barriereart, antallKommuner: number, antallBidrag: number, antallTiltak: number }>, saker: Array<{ id: string, nr: number, tittel: string, beskrivelse: string | null, art: Barriereart, lukketFordi: string | null, oppdiktet: boolean, opprettet: string, versjon: number, antallKommuner: number, antallTiltak: number, handlinger: Array<string>, bidrag: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }>, innslaatte: Array<{ id: string, nr: number, tittel: string, versjon: number }>, dagsorden: Array<{ id: string, sakId: string, kalenderpunktId: string | null, moete: string, dato: string | null, avlyst: boolean, rekkefoelge: number, svar: string | null, svarFra: string | null, svarDato: string | null, versjon: number }> }>, loese: Array<{ id: string, kommunenummer: string, kommune: string, art: Barriereart | null, loesningseier: Loesningseier | null, antallTiltak: number | null, tittel: string | null, tekst: string | null, proevd: string | null, oppdiktet: boolean, delt: string, trukket: string | null }> } };

export type StatusenFragment = { nettverk: string, aar: number, alleAar: Array<number>, kommuner: Array<{ kommunenummer: string, navn: string, harOmraadesatsing: boolean, mangler: Array<Delingstype>, kanMinnes: Array<Delingstype>, delinger: Array<{ id: string, type: Delingstype, mottaker: Mottaker, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, eldreSiden: string | null, automatisk: boolean, oppdiktet: boolean }>, paaminnelser: Array<{ id: string, type: Delingstype, aar: number, minnet: string, antall: number }> }> };

export type DelingsstatusQueryVariables = Exact<{
  aar?: number | null | undefined;
}>;


export type DelingsstatusQuery = { delingsstatus: { nettverk: string, aar: number, alleAar: Array<number>, kommuner: Array<{ kommunenummer: string, navn: string, harOmraadesatsing: boolean, mangler: Array<Delingstype>, kanMinnes: Array<Delingstype>, delinger: Array<{ id: string, type: Delingstype, mottaker: Mottaker, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, eldreSiden: string | null, automatisk: boolean, oppdiktet: boolean }>, paaminnelser: Array<{ id: string, type: Delingstype, aar: number, minnet: string, antall: number }> }> } };

export type MinnOmDelingMutationVariables = Exact<{
  input: MinnOmDelingInput;
}>;


export type MinnOmDelingMutation = { minnOmDeling: { nettverk: string, aar: number, alleAar: Array<number>, kommuner: Array<{ kommunenummer: string, navn: string, harOmraadesatsing: boolean, mangler: Array<Delingstype>, kanMinnes: Array<Delingstype>, delinger: Array<{ id: string, type: Delingstype, mottaker: Mottaker, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, eldreSiden: string | null, automatisk: boolean, oppdiktet: boolean }>, paaminnelser: Array<{ id: string, type: Delingstype, aar: number, minnet: string, antall: number }> }> } };

export type TrekkPaaminnelseMutationVariables = Exact<{
  id: string | number;
}>;


export type TrekkPaaminnelseMutation = { trekkPaaminnelse: { nettverk: string, aar: number, alleAar: Array<number>, kommuner: Array<{ kommunenummer: string, navn: string, harOmraadesatsing: boolean, mangler: Array<Delingstype>, kanMinnes: Array<Delingstype>, delinger: Array<{ id: string, type: Delingstype, mottaker: Mottaker, aar: number, periode: string | null, utgave: number, delt: string, trukket: string | null, eldreSiden: string | null, automatisk: boolean, oppdiktet: boolean }>, paaminnelser: Array<{ id: string, type: Delingstype, aar: number, minnet: string, antall: number }> }> } };

export type FellesutgaveFragment = { utgave: number, navn: string, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, deltakelse: boolean, datakilde: string, veiledning: string | null, endring: string | null, publisert: string, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type FellesindikatorFragment = { id: string, kode: string, avviklet: string | null, avvikletFordi: string | null, versjon: number, handlinger: Array<string>, gjeldende: { utgave: number, navn: string, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, deltakelse: boolean, datakilde: string, veiledning: string | null, endring: string | null, publisert: string, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }, utgaver: Array<{ utgave: number, navn: string, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, deltakelse: boolean, datakilde: string, veiledning: string | null, endring: string | null, publisert: string, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> };

export type FellesindikatorerQueryVariables = Exact<{ [key: string]: never; }>;


export type FellesindikatorerQuery = { fellesindikatorer: { nettverk: string | null, handlinger: Array<string>, indikatorer: Array<{ id: string, kode: string, avviklet: string | null, avvikletFordi: string | null, versjon: number, handlinger: Array<string>, gjeldende: { utgave: number, navn: string, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, deltakelse: boolean, datakilde: string, veiledning: string | null, endring: string | null, publisert: string, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }, utgaver: Array<{ utgave: number, navn: string, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, deltakelse: boolean, datakilde: string, veiledning: string | null, endring: string | null, publisert: string, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> }> } };

export type CreateFellesindikatorMutationVariables = Exact<{
  input: CreateFellesindikatorInput;
}>;


export type CreateFellesindikatorMutation = { createFellesindikator: { indikatorer: Array<{ id: string, kode: string }> } };

export type PublishFellesindikatorMutationVariables = Exact<{
  input: PublishFellesindikatorInput;
}>;


export type PublishFellesindikatorMutation = { publishFellesindikator: { indikatorer: Array<{ id: string, versjon: number }> } };

export type RetireFellesindikatorMutationVariables = Exact<{
  input: RetireFellesindikatorInput;
}>;


export type RetireFellesindikatorMutation = { retireFellesindikator: { indikatorer: Array<{ id: string, versjon: number }> } };

export type TaInnFellesindikatorMutationVariables = Exact<{
  input: TaInnFellesindikatorInput;
}>;


export type TaInnFellesindikatorMutation = { taInnFellesindikator: { id: string } };

export type KnyttFellesindikatorMutationVariables = Exact<{
  input: FellesbindingInput;
}>;


export type KnyttFellesindikatorMutation = { knyttFellesindikator: { id: string } };

export type ByttFellesutgaveMutationVariables = Exact<{
  input: FellesbindingInput;
}>;


export type ByttFellesutgaveMutation = { byttFellesutgave: { id: string } };

export type SlippFellesindikatorMutationVariables = Exact<{
  input: SlippFellesindikatorInput;
}>;


export type SlippFellesindikatorMutation = { slippFellesindikator: { id: string } };

export type VedtakFragment = { id: string, organ: string, dato: string | null, saksnummer: string | null, utfall: Vedtaksutfall, merknad: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type PlantiltakFragment = { id: string, grep: Plangrep, omtale: string | null, kdd: string, eksternt: string, sum: string, versjon: number, tiltak: { id: string, navn: string, status: TiltakStatus }, innsatsomraade: { id: string, navn: string } | null };

export type PlanlinjeFragment = { id: string, nr: number, navn: string, tiltakId: string | null, tiltakNavn: string | null, innsatsomraade: string | null, kdd: string | null, eksternt: string | null, poster: Array<{ tilskudd: string, tilskuddsaar: string, kolonne: Budsjettkolonne, beloep: string, givere: Array<string> }> };

export type PlansumFragment = { noekkel: string, navn: string, kdd: string, eksternt: string, sum: string, antallLinjer: number };

export type PlanforskjellFragment = { hva: Plandel, navn: string, endring: Endringsslag, felt: string | null, fra: string | null, til: string | null };

export type PlanFragment = { id: string, aar: number, utgave: number, status: Planstatus, kjede: Plankjede, innledning: string | null, returkommentar: string | null, fraVedtak: boolean, neste: string | null, oppdiktet: boolean, versjon: number, vedtaksorgan: string | null, handlinger: Array<string>, ledd: Array<{ organ: string, status: Planstatus, naadd: boolean, naa: boolean }>, sum: { noekkel: string, navn: string, kdd: string, eksternt: string, sum: string, antallLinjer: number }, perInnsatsomraade: Array<{ noekkel: string, navn: string, kdd: string, eksternt: string, sum: string, antallLinjer: number }>, perGiver: Array<{ navn: string, giverIder: Array<string>, alene: string, felles: string }>, tiltak: Array<{ id: string, grep: Plangrep, omtale: string | null, kdd: string, eksternt: string, sum: string, versjon: number, tiltak: { id: string, navn: string, status: TiltakStatus }, innsatsomraade: { id: string, navn: string } | null }>, linjer: Array<{ id: string, nr: number, navn: string, tiltakId: string | null, tiltakNavn: string | null, innsatsomraade: string | null, kdd: string | null, eksternt: string | null, poster: Array<{ tilskudd: string, tilskuddsaar: string, kolonne: Budsjettkolonne, beloep: string, givere: Array<string> }> }>, hendelser: Array<{ id: string, fraStatus: Planstatus | null, tilStatus: Planstatus, tid: string, person: string | null, merknad: string | null, vedtak: { id: string, organ: string, dato: string | null, saksnummer: string | null, utfall: Vedtaksutfall, merknad: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } | null }>, utgaver: Array<{ id: string, utgave: number, status: Planstatus, vedtatt: string | null }>, forskjeller: Array<{ hva: Plandel, navn: string, endring: Endringsslag, felt: string | null, fra: string | null, til: string | null }>, advarsler: Array<{ kode: Planadvarselkode, gjelder: string, navn: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type HandlingsplanQueryVariables = Exact<{
  aar: number;
  utgave?: number | null | undefined;
}>;


export type HandlingsplanQuery = { handlingsplan: { id: string, aar: number, utgave: number, status: Planstatus, kjede: Plankjede, innledning: string | null, returkommentar: string | null, fraVedtak: boolean, neste: string | null, oppdiktet: boolean, versjon: number, vedtaksorgan: string | null, handlinger: Array<string>, ledd: Array<{ organ: string, status: Planstatus, naadd: boolean, naa: boolean }>, sum: { noekkel: string, navn: string, kdd: string, eksternt: string, sum: string, antallLinjer: number }, perInnsatsomraade: Array<{ noekkel: string, navn: string, kdd: string, eksternt: string, sum: string, antallLinjer: number }>, perGiver: Array<{ navn: string, giverIder: Array<string>, alene: string, felles: string }>, tiltak: Array<{ id: string, grep: Plangrep, omtale: string | null, kdd: string, eksternt: string, sum: string, versjon: number, tiltak: { id: string, navn: string, status: TiltakStatus }, innsatsomraade: { id: string, navn: string } | null }>, linjer: Array<{ id: string, nr: number, navn: string, tiltakId: string | null, tiltakNavn: string | null, innsatsomraade: string | null, kdd: string | null, eksternt: string | null, poster: Array<{ tilskudd: string, tilskuddsaar: string, kolonne: Budsjettkolonne, beloep: string, givere: Array<string> }> }>, hendelser: Array<{ id: string, fraStatus: Planstatus | null, tilStatus: Planstatus, tid: string, person: string | null, merknad: string | null, vedtak: { id: string, organ: string, dato: string | null, saksnummer: string | null, utfall: Vedtaksutfall, merknad: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } | null }>, utgaver: Array<{ id: string, utgave: number, status: Planstatus, vedtatt: string | null }>, forskjeller: Array<{ hva: Plandel, navn: string, endring: Endringsslag, felt: string | null, fra: string | null, til: string | null }>, advarsler: Array<{ kode: Planadvarselkode, gjelder: string, navn: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } | null, handlingsplaner: Array<{ id: string, aar: number, utgave: number, status: Planstatus }> };

export type HandlingsplanerQueryVariables = Exact<{ [key: string]: never; }>;


export type HandlingsplanerQuery = { handlingsplaner: Array<{ id: string, aar: number, utgave: number, status: Planstatus }> };

export type VedtakslisteQueryVariables = Exact<{ [key: string]: never; }>;


export type VedtakslisteQuery = { vedtakListe: Array<{ id: string, organ: string, dato: string | null, saksnummer: string | null, utfall: Vedtaksutfall, merknad: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> };

export type PlanvalgQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanvalgQuery = { tiltakListe: { rader: Array<{ id: string, navn: string, status: TiltakStatus, innsatsomraade: string | null }> } };

export type NesteAarQueryVariables = Exact<{
  aar: number;
}>;


export type NesteAarQuery = { handlingsplan: { id: string, aar: number, status: Planstatus, handlinger: Array<string>, tiltak: Array<{ id: string, grep: Plangrep, omtale: string | null, kdd: string, eksternt: string, sum: string, versjon: number, tiltak: { id: string, navn: string, status: TiltakStatus }, innsatsomraade: { id: string, navn: string } | null }> } | null, handlingsplaner: Array<{ id: string, aar: number, utgave: number, status: Planstatus }>, tiltakListe: { rader: Array<{ id: string, navn: string, status: TiltakStatus, innsatsomraade: string | null }> } };

export type CreateHandlingsplanMutationVariables = Exact<{
  input: CreateHandlingsplanInput;
}>;


export type CreateHandlingsplanMutation = { createHandlingsplan: { id: string, aar: number } };

export type UpdateHandlingsplanMutationVariables = Exact<{
  input: UpdateHandlingsplanInput;
}>;


export type UpdateHandlingsplanMutation = { updateHandlingsplan: { id: string, versjon: number } };

export type SetPlantiltakMutationVariables = Exact<{
  input: SetPlantiltakInput;
}>;


export type SetPlantiltakMutation = { setPlantiltak: { id: string } };

export type RemovePlantiltakMutationVariables = Exact<{
  input: RemoveInput;
}>;


export type RemovePlantiltakMutation = { removePlantiltak: { id: string } };

export type SendTilBehandlingMutationVariables = Exact<{
  input: PlanstegInput;
}>;


export type SendTilBehandlingMutation = { sendTilBehandling: { id: string, versjon: number } };

export type TrekkFraBehandlingMutationVariables = Exact<{
  input: PlanstegInput;
}>;


export type TrekkFraBehandlingMutation = { trekkFraBehandling: { id: string, versjon: number } };

export type SendPlanMutationVariables = Exact<{
  input: PlanstegInput;
}>;


export type SendPlanMutation = { sendPlan: { id: string, versjon: number } };

export type RegistrerPlanvedtakMutationVariables = Exact<{
  input: RegistrerPlanvedtakInput;
}>;


export type RegistrerPlanvedtakMutation = { registrerPlanvedtak: { id: string, status: Planstatus, hendelser: Array<{ vedtak: { id: string } | null }> } };

export type RegistrerSvarMutationVariables = Exact<{
  input: RegistrerSvarInput;
}>;


export type RegistrerSvarMutation = { registrerSvar: { id: string, status: Planstatus, hendelser: Array<{ vedtak: { id: string } | null }> } };

export type NyUtgaveMutationVariables = Exact<{
  input: NyUtgaveInput;
}>;


export type NyUtgaveMutation = { nyUtgave: { id: string, utgave: number } };

export type StartNesteAarMutationVariables = Exact<{
  input: StartNesteAarInput;
}>;


export type StartNesteAarMutation = { startNesteAar: { id: string, aar: number } };

export type UpdateVedtakMutationVariables = Exact<{
  input: UpdateVedtakInput;
}>;


export type UpdateVedtakMutation = { updateVedtak: { id: string, versjon: number } };

export type InnstillingeneFragment = { styringsgruppeVedtar: boolean, vedtaksorgan: string | null, plankjede: Plankjede | null, oppdiktet: boolean, versjon: number, handlinger: Array<string> };

export type InnstillingerQueryVariables = Exact<{ [key: string]: never; }>;


export type InnstillingerQuery = { innstillinger: { styringsgruppeVedtar: boolean, vedtaksorgan: string | null, plankjede: Plankjede | null, oppdiktet: boolean, versjon: number, handlinger: Array<string> } };

export type UpdateInnstillingMutationVariables = Exact<{
  input: UpdateInnstillingInput;
}>;


export type UpdateInnstillingMutation = { updateInnstilling: { styringsgruppeVedtar: boolean, vedtaksorgan: string | null, plankjede: Plankjede | null, oppdiktet: boolean, versjon: number, handlinger: Array<string> } };

export type InvitasjonQueryVariables = Exact<{
  token: string;
}>;


export type InvitasjonQuery = { invitasjon: { navn: string, epost: string | null, rolle: Rolle, arbeidsrom: string } };

export type GodtaInvitasjonMutationVariables = Exact<{
  input: GodtaInvitasjonInput;
}>;


export type GodtaInvitasjonMutation = { godtaInvitasjon: { id: string } };

export type EtKalenderpunktFragment = { id: string, art: Kalenderart, tittel: string, dato: string, sluttdag: string | null, fraKlokka: string | null, tilKlokka: string | null, sted: string | null, forHvem: string | null, dagsorden: string | null, avlystFordi: string | null, oppdiktet: boolean, endret: string, versjon: number, handlinger: Array<string>, saker: Array<{ nr: number, tittel: string }> };

export type KalenderQueryVariables = Exact<{ [key: string]: never; }>;


export type KalenderQuery = { kalender: { nettverk: string | null, handlinger: Array<string>, kommende: Array<{ id: string, art: Kalenderart, tittel: string, dato: string, sluttdag: string | null, fraKlokka: string | null, tilKlokka: string | null, sted: string | null, forHvem: string | null, dagsorden: string | null, avlystFordi: string | null, oppdiktet: boolean, endret: string, versjon: number, handlinger: Array<string>, saker: Array<{ nr: number, tittel: string }> }>, tidligere: Array<{ id: string, art: Kalenderart, tittel: string, dato: string, sluttdag: string | null, fraKlokka: string | null, tilKlokka: string | null, sted: string | null, forHvem: string | null, dagsorden: string | null, avlystFordi: string | null, oppdiktet: boolean, endret: string, versjon: number, handlinger: Array<string>, saker: Array<{ nr: number, tittel: string }> }> } };

export type NesteDatoerQueryVariables = Exact<{ [key: string]: never; }>;


export type NesteDatoerQuery = { nesteDatoer: Array<{ id: string, art: Kalenderart, tittel: string, dato: string, sluttdag: string | null, fraKlokka: string | null, tilKlokka: string | null, sted: string | null, oppdiktet: boolean }> };

export type CreateKalenderpunktMutationVariables = Exact<{
  input: CreateKalenderpunktInput;
}>;


export type CreateKalenderpunktMutation = { createKalenderpunkt: { id: string, art: Kalenderart, tittel: string, dato: string, sluttdag: string | null, fraKlokka: string | null, tilKlokka: string | null, sted: string | null, forHvem: string | null, dagsorden: string | null, avlystFordi: string | null, oppdiktet: boolean, endret: string, versjon: number, handlinger: Array<string>, saker: Array<{ nr: number, tittel: string }> } };

export type UpdateKalenderpunktMutationVariables = Exact<{
  input: UpdateKalenderpunktInput;
}>;


export type UpdateKalenderpunktMutation = { updateKalenderpunkt: { id: string, art: Kalenderart, tittel: string, dato: string, sluttdag: string | null, fraKlokka: string | null, tilKlokka: string | null, sted: string | null, forHvem: string | null, dagsorden: string | null, avlystFordi: string | null, oppdiktet: boolean, endret: string, versjon: number, handlinger: Array<string>, saker: Array<{ nr: number, tittel: string }> } };

export type CancelKalenderpunktMutationVariables = Exact<{
  input: CancelKalenderpunktInput;
}>;


export type CancelKalenderpunktMutation = { cancelKalenderpunkt: { id: string, art: Kalenderart, tittel: string, dato: string, sluttdag: string | null, fraKlokka: string | null, tilKlokka: string | null, sted: string | null, forHvem: string | null, dagsorden: string | null, avlystFordi: string | null, oppdiktet: boolean, endret: string, versjon: number, handlinger: Array<string>, saker: Array<{ nr: number, tittel: string }> } };

export type RestoreKalenderpunktMutationVariables = Exact<{
  input: RestoreKalenderpunktInput;
}>;


export type RestoreKalenderpunktMutation = { restoreKalenderpunkt: { id: string, art: Kalenderart, tittel: string, dato: string, sluttdag: string | null, fraKlokka: string | null, tilKlokka: string | null, sted: string | null, forHvem: string | null, dagsorden: string | null, avlystFordi: string | null, oppdiktet: boolean, endret: string, versjon: number, handlinger: Array<string>, saker: Array<{ nr: number, tittel: string }> } };

export type LoggInnMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoggInnMutation = { login: { id: string } };

export type LesingerQueryVariables = Exact<{
  filter?: LesingFilter | null | undefined;
  etter?: string | number | null | undefined;
}>;


export type LesingerQuery = { lesinger: { neste: string | null, lesinger: Array<{ id: string, tid: string, rom: string, rolle: string, personId: string, navn: string, hva: string, gjelder: string | null, gjelderNavn: string | null }> } };

export type LoggInnslagFragment = { nr: string, tid: string, hvem: string | null, handling: string, rader: Array<{ tabell: string, id: string | null, verb: string, navn: string | null, felt: Array<{ navn: string, fra: string | null, til: string | null }> }> };

export type LoggQueryVariables = Exact<{
  personId?: string | number | null | undefined;
  handling?: string | null | undefined;
  fra?: string | null | undefined;
  til?: string | null | undefined;
  foer?: string | null | undefined;
}>;


export type LoggQuery = { logg: { neste: string | null, innslag: Array<{ nr: string, tid: string, hvem: string | null, handling: string, rader: Array<{ tabell: string, id: string | null, verb: string, navn: string | null, felt: Array<{ navn: string, fra: string | null, til: string | null }> }> }> } };

export type LoggkjedeQueryVariables = Exact<{ [key: string]: never; }>;


export type LoggkjedeQuery = { loggkjede: { hel: boolean, bruddVed: string | null, antall: number, hode: string } };

export type LoggvalgQueryVariables = Exact<{ [key: string]: never; }>;


export type LoggvalgQuery = { medarbeidere: Array<{ id: string, navn: string }>, logg: { handlinger: Array<string> } };

export type SettNyttPassordMutationVariables = Exact<{
  input: NyttPassordInput;
}>;


export type SettNyttPassordMutation = { settNyttPassord: boolean };

export type LinjeFragment = { id: string, nr: number, navn: string, kostnadsart: Kostnadsart | null, ikkeOrdinaerDrift: boolean | null, merknad: string | null, kdd: string | null, eksternt: string | null, justering: string, forbruksord: Forbruksord | null, oensketOverfoert: string | null, overfoeringsstatus: Overfoeringsstatus | null, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, innsatsomraade: { id: string, navn: string } | null, brukt: { fra: string, til: string }, igjen: { fra: string, til: string }, poster: Array<{ id: string, beloep: string, oppdiktet: boolean, tilskudd: { id: string, navn: string, tilskuddsaar: string, kolonne: Budsjettkolonne, kilder: Array<{ id: string, navn: string }> } }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type BudsjettsumFragment = { navn: string, noekkel: string, kdd: string, eksternt: string, sum: string, antallLinjer: number, brukt: { fra: string, til: string }, igjen: { fra: string, til: string } };

export type TilskuddFragment = { id: string, navn: string, tilskuddsaar: string, kolonne: Budsjettkolonne, forbehold: string | null, vilkaar: Array<string>, overfoerbart: boolean | null, tilsagnDato: string | null, tilsagnReferanse: string | null, rapportfrist: string | null, arkivert: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, kilder: Array<{ id: string, navn: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type ForbrukFragment = { id: string, aar: number, navn: string, beloep: string | null, ord: Forbruksord | null, dato: string | null, begrunnelse: string | null, foertTid: string, foertAv: string | null, attestertTid: string | null, attestertAv: string | null, reversertTid: string | null, reversertFordi: string | null, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, poster: Array<{ finansieringspostId: string, budsjettlinjeId: string, linjenavn: string, beloep: string | null }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type OverfoeringFragment = { id: string, navn: string, fraAar: number, finansieringspostId: string | null, beloep: string | null, aarsakskode: Aarsakskode | null, begrunnelse: string | null, status: Overfoeringsstatus, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, budsjettlinje: { id: string, navn: string } | null, tilLinje: { id: string, navn: string } | null, vedtak: { organ: string, dato: string | null, saksnummer: string | null, utfall: Vedtaksutfall, merknad: string | null } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type EgeninnsatsFragment = { id: string, navn: string, beloep: string | null, timer: number | null, stillingsprosent: number | null, beskrivelse: string | null, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type OekonomiQueryVariables = Exact<{
  aar: number;
  filter?: OekonomiFilter | null | undefined;
}>;


export type OekonomiQuery = { oekonomi: { aar: number, laast: boolean, alleAar: Array<number>, ubeskrevet: number, handlinger: Array<string>, linjer: Array<{ id: string, nr: number, navn: string, kostnadsart: Kostnadsart | null, ikkeOrdinaerDrift: boolean | null, merknad: string | null, kdd: string | null, eksternt: string | null, justering: string, forbruksord: Forbruksord | null, oensketOverfoert: string | null, overfoeringsstatus: Overfoeringsstatus | null, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, innsatsomraade: { id: string, navn: string } | null, brukt: { fra: string, til: string }, igjen: { fra: string, til: string }, poster: Array<{ id: string, beloep: string, oppdiktet: boolean, tilskudd: { id: string, navn: string, tilskuddsaar: string, kolonne: Budsjettkolonne, kilder: Array<{ id: string, navn: string }> } }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, totalt: { navn: string, noekkel: string, kdd: string, eksternt: string, sum: string, antallLinjer: number, brukt: { fra: string, til: string }, igjen: { fra: string, til: string } }, perInnsatsomraade: Array<{ navn: string, noekkel: string, kdd: string, eksternt: string, sum: string, antallLinjer: number, brukt: { fra: string, til: string }, igjen: { fra: string, til: string } }>, bruktKdd: { fra: string, til: string }, bruktEksternt: { fra: string, til: string }, tilskudd: Array<{ budsjettert: string, tilstand: string, tilskudd: { id: string, navn: string, tilskuddsaar: string, kolonne: Budsjettkolonne, forbehold: string | null, vilkaar: Array<string>, overfoerbart: boolean | null, tilsagnDato: string | null, tilsagnReferanse: string | null, rapportfrist: string | null, arkivert: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, kilder: Array<{ id: string, navn: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }, saldo: { ventet: string, forskuttert: string, tilsagn: string, utbetalt: string, ufordelt: string, fordelt: string, brukt: string, tilbakebetalt: string, overfoertInn: string, overfoertUt: string } }>, forbruk: Array<{ id: string, aar: number, navn: string, beloep: string | null, ord: Forbruksord | null, dato: string | null, begrunnelse: string | null, foertTid: string, foertAv: string | null, attestertTid: string | null, attestertAv: string | null, reversertTid: string | null, reversertFordi: string | null, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, poster: Array<{ finansieringspostId: string, budsjettlinjeId: string, linjenavn: string, beloep: string | null }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, overfoeringer: Array<{ id: string, navn: string, fraAar: number, finansieringspostId: string | null, beloep: string | null, aarsakskode: Aarsakskode | null, begrunnelse: string | null, status: Overfoeringsstatus, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, budsjettlinje: { id: string, navn: string } | null, tilLinje: { id: string, navn: string } | null, vedtak: { organ: string, dato: string | null, saksnummer: string | null, utfall: Vedtaksutfall, merknad: string | null } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, egeninnsats: Array<{ id: string, navn: string, beloep: string | null, timer: number | null, stillingsprosent: number | null, beskrivelse: string | null, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> } };

export type OekonomiAarQueryVariables = Exact<{
  aar: number;
}>;


export type OekonomiAarQuery = { oekonomi: { aar: number, alleAar: Array<number> } };

export type LinjeneQueryVariables = Exact<{
  aar: number;
}>;


export type LinjeneQuery = { oekonomi: { aar: number, laast: boolean, linjer: Array<{ id: string, nr: number, navn: string, kostnadsart: Kostnadsart | null, ikkeOrdinaerDrift: boolean | null, merknad: string | null, kdd: string | null, eksternt: string | null, justering: string, forbruksord: Forbruksord | null, oensketOverfoert: string | null, overfoeringsstatus: Overfoeringsstatus | null, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, innsatsomraade: { id: string, navn: string } | null, brukt: { fra: string, til: string }, igjen: { fra: string, til: string }, poster: Array<{ id: string, beloep: string, oppdiktet: boolean, tilskudd: { id: string, navn: string, tilskuddsaar: string, kolonne: Budsjettkolonne, kilder: Array<{ id: string, navn: string }> } }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> } };

export type TiltakOekonomiQueryVariables = Exact<{
  tiltakId: string | number;
  aar?: number | null | undefined;
}>;


export type TiltakOekonomiQuery = { tiltakOekonomi: { aar: number, laast: boolean, alleAar: Array<number>, budsjettert: string, handlinger: Array<string>, brukt: { fra: string, til: string }, igjen: { fra: string, til: string }, linjer: Array<{ id: string, nr: number, navn: string, kostnadsart: Kostnadsart | null, ikkeOrdinaerDrift: boolean | null, merknad: string | null, kdd: string | null, eksternt: string | null, justering: string, forbruksord: Forbruksord | null, oensketOverfoert: string | null, overfoeringsstatus: Overfoeringsstatus | null, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, innsatsomraade: { id: string, navn: string } | null, brukt: { fra: string, til: string }, igjen: { fra: string, til: string }, poster: Array<{ id: string, beloep: string, oppdiktet: boolean, tilskudd: { id: string, navn: string, tilskuddsaar: string, kolonne: Budsjettkolonne, kilder: Array<{ id: string, navn: string }> } }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, forbruk: Array<{ id: string, aar: number, navn: string, beloep: string | null, ord: Forbruksord | null, dato: string | null, begrunnelse: string | null, foertTid: string, foertAv: string | null, attestertTid: string | null, attestertAv: string | null, reversertTid: string | null, reversertFordi: string | null, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, poster: Array<{ finansieringspostId: string, budsjettlinjeId: string, linjenavn: string, beloep: string | null }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, overfoeringer: Array<{ id: string, navn: string, fraAar: number, finansieringspostId: string | null, beloep: string | null, aarsakskode: Aarsakskode | null, begrunnelse: string | null, status: Overfoeringsstatus, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, budsjettlinje: { id: string, navn: string } | null, tilLinje: { id: string, navn: string } | null, vedtak: { organ: string, dato: string | null, saksnummer: string | null, utfall: Vedtaksutfall, merknad: string | null } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, egeninnsats: Array<{ id: string, navn: string, beloep: string | null, timer: number | null, stillingsprosent: number | null, beskrivelse: string | null, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> } };

export type PengevalgQueryVariables = Exact<{ [key: string]: never; }>;


export type PengevalgQuery = { finansieringskilder: Array<{ id: string, navn: string, art: Giverart }>, satsing: { id: string, innsatsomraader: Array<{ id: string, navn: string, arkivert: boolean }> } | null };

export type TilskuddsvalgQueryVariables = Exact<{ [key: string]: never; }>;


export type TilskuddsvalgQuery = { tilskuddListe: Array<{ id: string, navn: string, tilskuddsaar: string, kolonne: Budsjettkolonne, forbehold: string | null, vilkaar: Array<string>, overfoerbart: boolean | null, tilsagnDato: string | null, tilsagnReferanse: string | null, rapportfrist: string | null, arkivert: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, kilder: Array<{ id: string, navn: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> };

export type LinjevalgQueryVariables = Exact<{ [key: string]: never; }>;


export type LinjevalgQuery = { tilskuddListe: Array<{ id: string, navn: string, tilskuddsaar: string, kolonne: Budsjettkolonne, forbehold: string | null, vilkaar: Array<string>, overfoerbart: boolean | null, tilsagnDato: string | null, tilsagnReferanse: string | null, rapportfrist: string | null, arkivert: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, kilder: Array<{ id: string, navn: string }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, tiltakListe: { rader: Array<{ id: string, navn: string }> }, satsing: { id: string, innsatsomraader: Array<{ id: string, navn: string, arkivert: boolean }> } | null };

export type TiltaksnavnQueryVariables = Exact<{ [key: string]: never; }>;


export type TiltaksnavnQuery = { tiltakListe: { rader: Array<{ id: string, navn: string }> } };

export type HovedbokQueryVariables = Exact<{
  tilskuddId: string | number;
}>;


export type HovedbokQuery = { hovedbok: Array<{ id: string, tid: string, type: Posteringstype, fraKonto: Konto, fraAar: number, tilKonto: Konto, tilAar: number, beloep: string, tekst: string | null, foertAv: string | null, reverserer: string | null, reversertAv: string | null, oppdiktet: boolean, handlinger: Array<string>, fraLinje: { id: string, navn: string } | null, tilLinje: { id: string, navn: string } | null }> };

export type CreateFinansieringskildeMutationVariables = Exact<{
  input: CreateFinansieringskildeInput;
}>;


export type CreateFinansieringskildeMutation = { createFinansieringskilde: { id: string } };

export type CreateTilskuddMutationVariables = Exact<{
  input: CreateTilskuddInput;
}>;


export type CreateTilskuddMutation = { createTilskudd: { id: string } };

export type UpdateTilskuddMutationVariables = Exact<{
  input: UpdateTilskuddInput;
}>;


export type UpdateTilskuddMutation = { updateTilskudd: { id: string } };

export type FoerPosteringMutationVariables = Exact<{
  input: FoerPosteringInput;
}>;


export type FoerPosteringMutation = { foerPostering: Array<{ id: string }> };

export type ReverserPosteringMutationVariables = Exact<{
  input: ReverserPosteringInput;
}>;


export type ReverserPosteringMutation = { reverserPostering: Array<{ id: string }> };

export type CreateBudsjettlinjeMutationVariables = Exact<{
  input: CreateBudsjettlinjeInput;
}>;


export type CreateBudsjettlinjeMutation = { createBudsjettlinje: { aar: number } };

export type UpdateBudsjettlinjeMutationVariables = Exact<{
  input: UpdateBudsjettlinjeInput;
}>;


export type UpdateBudsjettlinjeMutation = { updateBudsjettlinje: { aar: number } };

export type RemoveBudsjettlinjeMutationVariables = Exact<{
  input: RemoveInput;
}>;


export type RemoveBudsjettlinjeMutation = { removeBudsjettlinje: { aar: number } };

export type FoerForbrukMutationVariables = Exact<{
  input: FoerForbrukInput;
}>;


export type FoerForbrukMutation = { foerForbruk: { aar: number } };

export type AttesterForbrukMutationVariables = Exact<{
  input: AttesterForbrukInput;
}>;


export type AttesterForbrukMutation = { attesterForbruk: { aar: number } };

export type ReverserForbrukMutationVariables = Exact<{
  input: ReverserForbrukInput;
}>;


export type ReverserForbrukMutation = { reverserForbruk: { aar: number } };

export type OenskOverfoeringMutationVariables = Exact<{
  input: OenskOverfoeringInput;
}>;


export type OenskOverfoeringMutation = { oenskOverfoering: { aar: number } };

export type BekreftOverfoeringMutationVariables = Exact<{
  input: BekreftOverfoeringInput;
}>;


export type BekreftOverfoeringMutation = { bekreftOverfoering: { aar: number } };

export type VedtaOverfoeringMutationVariables = Exact<{
  input: VedtaOverfoeringInput;
}>;


export type VedtaOverfoeringMutation = { vedtaOverfoering: { aar: number } };

export type TrekkOverfoeringMutationVariables = Exact<{
  input: TrekkOverfoeringInput;
}>;


export type TrekkOverfoeringMutation = { trekkOverfoering: { aar: number } };

export type CreateEgeninnsatsMutationVariables = Exact<{
  input: CreateEgeninnsatsInput;
}>;


export type CreateEgeninnsatsMutation = { createEgeninnsats: { aar: number } };

export type UpdateEgeninnsatsMutationVariables = Exact<{
  input: UpdateEgeninnsatsInput;
}>;


export type UpdateEgeninnsatsMutation = { updateEgeninnsats: { aar: number } };

export type RemoveEgeninnsatsMutationVariables = Exact<{
  input: RemoveInput;
}>;


export type RemoveEgeninnsatsMutation = { removeEgeninnsats: { aar: number } };

export type OrdlisteQueryVariables = Exact<{ [key: string]: never; }>;


export type OrdlisteQuery = { ordliste: Array<{ kode: string, bokmaal: string, nynorsk: string | null, engelsk: string | null, definisjon: string, kategori: string }>, kommuner: Array<{ id: number, kommunenummer: string, navn: string, tidligereNumre: Array<string>, harOmraadesatsing: boolean, kilde: string | null }> };

export type OversiktQueryVariables = Exact<{ [key: string]: never; }>;


export type OversiktQuery = { oversikt: { kommune: string, satsing: string | null, omraader: Array<string>, tiltakPerStatus: Array<{ status: TiltakStatus, antall: number, oppdiktede: number }>, gjoeremaal: Array<{ type: GjoeremaalType, antall: number, tiltakId: string | null, navn: string | null, frist: string | null, aar: number | null, oppdiktet: boolean }>, penger: { aar: number, faatt: string, ventet: string, fordelt: string, ukjentLinjer: number, oppdiktet: boolean, brukt: { fra: string, til: string }, igjen: { fra: string, til: string } } | null, plan: { aar: number, utgave: number, status: Planstatus, neste: string | null, oppdiktet: boolean } | null, hendelser: Array<{ type: AarshendelseType, navn: string, tid: string, tiltakId: string | null, ferdig: boolean, oppdiktet: boolean }>, sisteEndringer: Array<{ nr: string, tid: string, hvem: string | null, handling: string, navn: string | null }> } };

export type PlattformQueryVariables = Exact<{ [key: string]: never; }>;


export type PlattformQuery = { plattform: Array<{ kommunenummer: string, navn: string, antallMedlemmer: number, antallInvitert: number, opprettet: string }> };

export type KjoeringerQueryVariables = Exact<{ [key: string]: never; }>;


export type KjoeringerQuery = { kjoeringer: Array<{ id: string, koe: string, gjelder: string | null, tilstand: Kjoeringstilstand, feilkode: Jobbfeilkode | null, opprettet: string, tidligst: string | null, startet: string | null, ferdig: string | null, forsoek: number }> };

export type SeriestatusenFragment = { kode: string, navn: string, nivaa: Serienivaa, tabell: string, kanHentes: boolean, hentet: string | null, filnavn: string | null, antall: number };

export type StatistikkserierQueryVariables = Exact<{ [key: string]: never; }>;


export type StatistikkserierQuery = { statistikkserier: Array<{ kode: string, navn: string, nivaa: Serienivaa, tabell: string, kanHentes: boolean, hentet: string | null, filnavn: string | null, antall: number }> };

export type FetchStatistikkMutationVariables = Exact<{
  kode?: string | null | undefined;
}>;


export type FetchStatistikkMutation = { fetchStatistikk: boolean };

export type UploadStatistikkMutationVariables = Exact<{
  input: StatistikkfilInput;
}>;


export type UploadStatistikkMutation = { uploadStatistikk: { antall: number, uendret: boolean, feil: Array<string> } };

export type KildeFragment = { tittel: string, sted: string | null, tolket: boolean };

export type OmraadeFragment = { id: string, nr: number, navn: string, grunnkretser: Array<string>, innbyggere: number | null, innbyggereTil: number | null, innbyggerePresisjon: Tallpresisjon | null, grense: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type InnsatsomraadeFragment = { id: string, nr: number, navn: string, beskrivelse: string | null, punkter: Array<string>, antallTiltak: number, arkivert: boolean, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type MaalFragment = { id: string, nr: number, navn: string, beskrivelse: string | null, delmaal: Array<string>, innsatsomraadeIder: Array<string>, antallTiltak: number, arkivert: boolean, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type StyringsdokumentFragment = { id: string, type: StyringsdokumentType, utgave: number, tittel: string, status: StyringsdokumentStatus, dato: string | null, vedtattAv: string | null, saksnummer: string | null, parter: Array<string>, sammendrag: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type ProgramrolleFragment = { id: string, nr: number, navn: string, besattAv: string | null, oppgaver: Array<string>, antallPersoner: number | null, stillingsprosent: number | null, loennFraSatsingenProsent: number | null, moeterPerAar: number | null, moeterPerAarTil: number | null, fra: string | null, til: string | null, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type ProgramQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramQuery = { satsing: { id: string, navn: string, type: string, statligMotpart: string | null, hovedmaal: string | null, formaal: Array<string>, prinsipp: string | null, utfordringsbilde: Array<string>, tilskuddFra: number | null, tilskuddTil: number | null, programFra: number | null, programTil: number | null, maalaar: number | null, rammePerAar: string | null, rammeAntallAar: number | null, rammeSamlet: string | null, rammeForbehold: string | null, kanBrukesTil: Array<string>, kanIkkeBrukesTil: Array<string>, oppdiktet: boolean, versjon: number, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null, omraader: Array<{ id: string, nr: number, navn: string, grunnkretser: Array<string>, innbyggere: number | null, innbyggereTil: number | null, innbyggerePresisjon: Tallpresisjon | null, grense: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, innsatsomraader: Array<{ id: string, nr: number, navn: string, beskrivelse: string | null, punkter: Array<string>, antallTiltak: number, arkivert: boolean, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, maal: Array<{ id: string, nr: number, navn: string, beskrivelse: string | null, delmaal: Array<string>, innsatsomraadeIder: Array<string>, antallTiltak: number, arkivert: boolean, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, styringsdokumenter: Array<{ id: string, type: StyringsdokumentType, utgave: number, tittel: string, status: StyringsdokumentStatus, dato: string | null, vedtattAv: string | null, saksnummer: string | null, parter: Array<string>, sammendrag: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, roller: Array<{ id: string, nr: number, navn: string, besattAv: string | null, oppgaver: Array<string>, antallPersoner: number | null, stillingsprosent: number | null, loennFraSatsingenProsent: number | null, moeterPerAar: number | null, moeterPerAarTil: number | null, fra: string | null, til: string | null, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, metoder: Array<{ id: string, navn: string, opplaerteAnsatte: number | null, steg: Array<string>, prinsipper: Array<string>, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, suksesskriterier: Array<{ id: string, nr: number, navn: string, oppdiktet: boolean }>, fallgruver: Array<{ id: string, nr: number, navn: string, oppdiktet: boolean }>, utfordringer: Array<{ id: string, nr: number, tema: string, beskrivelse: string | null, respons: string | null, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> } | null };

export type CreateOmraadeMutationVariables = Exact<{
  input: OmraadeInput;
}>;


export type CreateOmraadeMutation = { createOmraade: { id: string } };

export type SetOmraadegrenseMutationVariables = Exact<{
  input: SetOmraadegrenseInput;
}>;


export type SetOmraadegrenseMutation = { setOmraadegrense: { id: string } };

export type UpdateOmraadeMutationVariables = Exact<{
  input: UpdateOmraadeInput;
}>;


export type UpdateOmraadeMutation = { updateOmraade: { id: string } };

export type CreateInnsatsomraadeMutationVariables = Exact<{
  input: InnsatsomraadeInput;
}>;


export type CreateInnsatsomraadeMutation = { createInnsatsomraade: { id: string } };

export type UpdateInnsatsomraadeMutationVariables = Exact<{
  input: UpdateInnsatsomraadeInput;
}>;


export type UpdateInnsatsomraadeMutation = { updateInnsatsomraade: { id: string } };

export type ArchiveInnsatsomraadeMutationVariables = Exact<{
  id: string | number;
  versjon: number;
  arkivert: boolean;
}>;


export type ArchiveInnsatsomraadeMutation = { archiveInnsatsomraade: { id: string } };

export type CreateMaalMutationVariables = Exact<{
  input: MaalInput;
}>;


export type CreateMaalMutation = { createMaal: { id: string } };

export type UpdateMaalMutationVariables = Exact<{
  input: UpdateMaalInput;
}>;


export type UpdateMaalMutation = { updateMaal: { id: string } };

export type ArchiveMaalMutationVariables = Exact<{
  id: string | number;
  versjon: number;
  arkivert: boolean;
}>;


export type ArchiveMaalMutation = { archiveMaal: { id: string } };

export type CreateStyringsdokumentMutationVariables = Exact<{
  input: StyringsdokumentInput;
}>;


export type CreateStyringsdokumentMutation = { createStyringsdokument: { id: string } };

export type UpdateStyringsdokumentMutationVariables = Exact<{
  input: UpdateStyringsdokumentInput;
}>;


export type UpdateStyringsdokumentMutation = { updateStyringsdokument: { id: string } };

export type RegistrerVedtakMutationVariables = Exact<{
  input: RegistrerVedtakInput;
}>;


export type RegistrerVedtakMutation = { registrerVedtak: { id: string } };

export type VirkningskjedeFragment = { id: string, nr: number, mekanisme: string, statistikkserie: string | null, statistikknavn: string | null, arkivert: boolean, hull: Array<Leddslag>, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string }, maal: { id: string, navn: string }, indikator: { id: string, navn: string } | null, ledd: Array<{ id: string, slag: Leddslag, antakelse: string | null, maanederFra: number | null, maanederTil: number | null, rivaliserende: Array<string>, grad: Virkningsgrad, gradbegrunnelse: string | null, hull: boolean, oppdiktet: boolean, versjon: number, belegg: Array<{ id: string, nr: number, slag: Beleggslag, tekst: string, henvisning: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type ProgramteoriQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramteoriQuery = { programteori: { handlinger: Array<string>, kjeder: Array<{ id: string, nr: number, mekanisme: string, statistikkserie: string | null, statistikknavn: string | null, arkivert: boolean, hull: Array<Leddslag>, oppdiktet: boolean, versjon: number, handlinger: Array<string>, tiltak: { id: string, navn: string }, maal: { id: string, navn: string }, indikator: { id: string, navn: string } | null, ledd: Array<{ id: string, slag: Leddslag, antakelse: string | null, maanederFra: number | null, maanederTil: number | null, rivaliserende: Array<string>, grad: Virkningsgrad, gradbegrunnelse: string | null, hull: boolean, oppdiktet: boolean, versjon: number, belegg: Array<{ id: string, nr: number, slag: Beleggslag, tekst: string, henvisning: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> }>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> } };

export type TiltakskjederQueryVariables = Exact<{
  tiltakId: string | number;
}>;


export type TiltakskjederQuery = { programteori: { handlinger: Array<string>, kjeder: Array<{ id: string, arkivert: boolean, hull: Array<Leddslag>, tekst: string, oppdiktet: boolean }> } };

export type KjedevalgQueryVariables = Exact<{ [key: string]: never; }>;


export type KjedevalgQuery = { satsing: { id: string, maal: Array<{ id: string, navn: string, arkivert: boolean }> } | null, tiltakListe: { rader: Array<{ id: string, navn: string }> }, resultater: { indikatorer: Array<{ id: string, navn: string, arkivert: boolean }> } };

export type CreateVirkningskjedeMutationVariables = Exact<{
  input: VirkningskjedeInput;
}>;


export type CreateVirkningskjedeMutation = { createVirkningskjede: { id: string } };

export type UpdateVirkningskjedeMutationVariables = Exact<{
  input: UpdateVirkningskjedeInput;
}>;


export type UpdateVirkningskjedeMutation = { updateVirkningskjede: { id: string } };

export type ArchiveVirkningskjedeMutationVariables = Exact<{
  input: ArchiveVirkningskjedeInput;
}>;


export type ArchiveVirkningskjedeMutation = { archiveVirkningskjede: { id: string } };

export type UpdateVirkningsleddMutationVariables = Exact<{
  input: UpdateVirkningsleddInput;
}>;


export type UpdateVirkningsleddMutation = { updateVirkningsledd: { id: string } };

export type AddLeddbeleggMutationVariables = Exact<{
  input: LeddbeleggInput;
}>;


export type AddLeddbeleggMutation = { addLeddbelegg: { id: string } };

export type UpdateLeddbeleggMutationVariables = Exact<{
  input: UpdateLeddbeleggInput;
}>;


export type UpdateLeddbeleggMutation = { updateLeddbelegg: { id: string } };

export type RemoveLeddbeleggMutationVariables = Exact<{
  input: RemoveInput;
}>;


export type RemoveLeddbeleggMutation = { removeLeddbelegg: { id: string } };

export type RestoreLeddbeleggMutationVariables = Exact<{
  input: RestoreInput;
}>;


export type RestoreLeddbeleggMutation = { restoreLeddbelegg: { id: string } };

export type MaalingFragment = { id: string, periode: string, periodestatus: Maaleperiodestatus, definisjonId: string, utgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, omfang: Omfang, omfangNavn: string | null, endringProsent: number | null, endringPresisjon: Tallpresisjon | null, sammenlignetMed: string | null, merknad: string | null, brudd: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, endring: { absolutt: number | null, absoluttTil: number | null, prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string, oppgitt: boolean } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type DefinisjonFragment = { id: string, utgave: number, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, datakilde: string, endring: string | null, fellesKode: string | null, fellesUtgave: number | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type IndikatorFragment = { id: string, nr: number, navn: string, beskrivelse: string | null, utgangsverdi: number | null, utgangsverdiTil: number | null, utgangspresisjon: Tallpresisjon | null, utgangsperiode: string | null, maalverdi: number | null, maalaar: number | null, maalstilling: Maalstilling | null, maalIder: Array<string>, arkivert: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, ansvarlig: { id: string, navn: string } | null, definisjon: { id: string, utgave: number, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, datakilde: string, endring: string | null, fellesKode: string | null, fellesUtgave: number | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }, definisjoner: Array<{ id: string, utgave: number, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, datakilde: string, endring: string | null, fellesKode: string | null, fellesUtgave: number | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, maalinger: Array<{ id: string, periode: string, periodestatus: Maaleperiodestatus, definisjonId: string, utgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, omfang: Omfang, omfangNavn: string | null, endringProsent: number | null, endringPresisjon: Tallpresisjon | null, sammenlignetMed: string | null, merknad: string | null, brudd: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, endring: { absolutt: number | null, absoluttTil: number | null, prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string, oppgitt: boolean } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, siste: { id: string, periode: string, periodestatus: Maaleperiodestatus, definisjonId: string, utgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, omfang: Omfang, omfangNavn: string | null, endringProsent: number | null, endringPresisjon: Tallpresisjon | null, sammenlignetMed: string | null, merknad: string | null, brudd: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, endring: { absolutt: number | null, absoluttTil: number | null, prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string, oppgitt: boolean } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type MaalbeleggFragment = { id: string, maalId: string, nr: number, slag: Beleggslag, tekst: string, henvisning: string | null, periode: string, periodestatus: Maaleperiodestatus, oppdiktet: boolean, versjon: number, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type ResultatmaalFragment = { id: string, nr: number, navn: string, beskrivelse: string | null, delmaal: Array<string>, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null, belegg: Array<{ id: string, maalId: string, nr: number, slag: Beleggslag, tekst: string, henvisning: string | null, periode: string, periodestatus: Maaleperiodestatus, oppdiktet: boolean, versjon: number, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> };

export type MaaleperiodeFragment = { id: string, periode: string, status: Maaleperiodestatus, utgave: number, antallMaalinger: number, antallBelegg: number, muligeStatuser: Array<Maaleperiodestatus>, oppdiktet: boolean, versjon: number, historikk: Array<{ id: string, utgave: number, fraStatus: Maaleperiodestatus, tilStatus: Maaleperiodestatus, begrunnelse: string | null, tid: string, hvem: string | null }> };

export type ResultaterQueryVariables = Exact<{ [key: string]: never; }>;


export type ResultaterQuery = { resultater: { maalaar: number | null, handlinger: Array<string>, maal: Array<{ id: string, nr: number, navn: string, beskrivelse: string | null, delmaal: Array<string>, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null, belegg: Array<{ id: string, maalId: string, nr: number, slag: Beleggslag, tekst: string, henvisning: string | null, periode: string, periodestatus: Maaleperiodestatus, oppdiktet: boolean, versjon: number, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> }>, indikatorer: Array<{ id: string, nr: number, navn: string, beskrivelse: string | null, utgangsverdi: number | null, utgangsverdiTil: number | null, utgangspresisjon: Tallpresisjon | null, utgangsperiode: string | null, maalverdi: number | null, maalaar: number | null, maalstilling: Maalstilling | null, maalIder: Array<string>, arkivert: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, ansvarlig: { id: string, navn: string } | null, definisjon: { id: string, utgave: number, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, datakilde: string, endring: string | null, fellesKode: string | null, fellesUtgave: number | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }, definisjoner: Array<{ id: string, utgave: number, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, datakilde: string, endring: string | null, fellesKode: string | null, fellesUtgave: number | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, maalinger: Array<{ id: string, periode: string, periodestatus: Maaleperiodestatus, definisjonId: string, utgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, omfang: Omfang, omfangNavn: string | null, endringProsent: number | null, endringPresisjon: Tallpresisjon | null, sammenlignetMed: string | null, merknad: string | null, brudd: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, endring: { absolutt: number | null, absoluttTil: number | null, prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string, oppgitt: boolean } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, siste: { id: string, periode: string, periodestatus: Maaleperiodestatus, definisjonId: string, utgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, omfang: Omfang, omfangNavn: string | null, endringProsent: number | null, endringPresisjon: Tallpresisjon | null, sammenlignetMed: string | null, merknad: string | null, brudd: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, endring: { absolutt: number | null, absoluttTil: number | null, prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string, oppgitt: boolean } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, perioder: Array<{ id: string, periode: string, status: Maaleperiodestatus, utgave: number, antallMaalinger: number, antallBelegg: number, muligeStatuser: Array<Maaleperiodestatus>, oppdiktet: boolean, versjon: number, historikk: Array<{ id: string, utgave: number, fraStatus: Maaleperiodestatus, tilStatus: Maaleperiodestatus, begrunnelse: string | null, tid: string, hvem: string | null }> }> } };

export type EnIndikatorQueryVariables = Exact<{
  id: string | number;
}>;


export type EnIndikatorQuery = { indikator: { id: string, nr: number, navn: string, beskrivelse: string | null, utgangsverdi: number | null, utgangsverdiTil: number | null, utgangspresisjon: Tallpresisjon | null, utgangsperiode: string | null, maalverdi: number | null, maalaar: number | null, maalstilling: Maalstilling | null, maalIder: Array<string>, arkivert: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, ansvarlig: { id: string, navn: string } | null, definisjon: { id: string, utgave: number, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, datakilde: string, endring: string | null, fellesKode: string | null, fellesUtgave: number | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }, definisjoner: Array<{ id: string, utgave: number, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, datakilde: string, endring: string | null, fellesKode: string | null, fellesUtgave: number | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, maalinger: Array<{ id: string, periode: string, periodestatus: Maaleperiodestatus, definisjonId: string, utgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, omfang: Omfang, omfangNavn: string | null, endringProsent: number | null, endringPresisjon: Tallpresisjon | null, sammenlignetMed: string | null, merknad: string | null, brudd: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, endring: { absolutt: number | null, absoluttTil: number | null, prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string, oppgitt: boolean } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, siste: { id: string, periode: string, periodestatus: Maaleperiodestatus, definisjonId: string, utgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, omfang: Omfang, omfangNavn: string | null, endringProsent: number | null, endringPresisjon: Tallpresisjon | null, sammenlignetMed: string | null, merknad: string | null, brudd: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, endring: { absolutt: number | null, absoluttTil: number | null, prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string, oppgitt: boolean } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } | null, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } };

export type CreateIndikatorMutationVariables = Exact<{
  input: CreateIndikatorInput;
}>;


export type CreateIndikatorMutation = { createIndikator: { id: string } };

export type UpdateIndikatorMutationVariables = Exact<{
  input: UpdateIndikatorInput;
}>;


export type UpdateIndikatorMutation = { updateIndikator: { id: string, versjon: number } };

export type ArchiveIndikatorMutationVariables = Exact<{
  input: ArchiveIndikatorInput;
}>;


export type ArchiveIndikatorMutation = { archiveIndikator: { id: string, versjon: number } };

export type UpdateIndikatordefinisjonMutationVariables = Exact<{
  input: UpdateIndikatordefinisjonInput;
}>;


export type UpdateIndikatordefinisjonMutation = { updateIndikatordefinisjon: { id: string } };

export type AddMaalingMutationVariables = Exact<{
  input: MaalingInput;
}>;


export type AddMaalingMutation = { addMaaling: { id: string } };

export type UpdateMaalingMutationVariables = Exact<{
  input: UpdateMaalingInput;
}>;


export type UpdateMaalingMutation = { updateMaaling: { id: string } };

export type RemoveMaalingMutationVariables = Exact<{
  input: RemoveInput;
}>;


export type RemoveMaalingMutation = { removeMaaling: { id: string } };

export type RestoreMaalingMutationVariables = Exact<{
  input: RestoreInput;
}>;


export type RestoreMaalingMutation = { restoreMaaling: { id: string } };

export type AddMaalbeleggMutationVariables = Exact<{
  input: MaalbeleggInput;
}>;


export type AddMaalbeleggMutation = { addMaalbelegg: { maalaar: number | null } };

export type UpdateMaalbeleggMutationVariables = Exact<{
  input: UpdateMaalbeleggInput;
}>;


export type UpdateMaalbeleggMutation = { updateMaalbelegg: { maalaar: number | null } };

export type RemoveMaalbeleggMutationVariables = Exact<{
  input: RemoveInput;
}>;


export type RemoveMaalbeleggMutation = { removeMaalbelegg: { maalaar: number | null } };

export type RestoreMaalbeleggMutationVariables = Exact<{
  input: RestoreInput;
}>;


export type RestoreMaalbeleggMutation = { restoreMaalbelegg: { maalaar: number | null } };

export type MoveMaaleperiodeMutationVariables = Exact<{
  input: MoveMaaleperiodeInput;
}>;


export type MoveMaaleperiodeMutation = { moveMaaleperiode: { maalaar: number | null } };

export type LaastPeriodeQueryVariables = Exact<{
  id: string | number;
}>;


export type LaastPeriodeQuery = { laastPeriode: { periode: string, utgave: number, tid: string, maalinger: Array<{ id: string, indikator: string, utgave: number, enhet: string, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, omfang: Omfang, omfangNavn: string | null, endringProsent: number | null, endringPresisjon: Tallpresisjon | null, sammenlignetMed: string | null, merknad: string | null }>, belegg: Array<{ id: string, maal: string, slag: Beleggslag, tekst: string, henvisning: string | null }> } };

export type EttTallFragment = { verdi: string, til: string | null, presisjon: Sammenligningspresisjon };

export type EnRadFragment = { kommunenummer: string, navn: string, harOmraadesatsing: boolean, trukket: string | null, innbyggere: number | null, innbyggereTil: number | null, innbyggerePresisjon: Tallpresisjon | null, plass: number | null, delinger: Array<{ id: string, aar: number, utgave: number, satsing: string, delt: string, oppdiktet: boolean }>, celler: Array<{ kategori: string, verdi: string, til: string | null, presisjon: Sammenligningspresisjon }>, sum: { verdi: string, til: string | null, presisjon: Sammenligningspresisjon } | null };

export type SammenligningQueryVariables = Exact<{
  spoersmaal: Sammenligningsspoersmaal;
  aar?: number | null | undefined;
  bare?: string | null | undefined;
  kommuner?: Array<string> | string | null | undefined;
}>;


export type SammenligningQuery = { sammenligning: { spoersmaal: Sammenligningsspoersmaal, aar: number | null, bare: string | null, nettverk: string | null, alleAar: Array<number>, kategorier: Array<string>, minst: boolean, hindre: Array<Rangeringshinder>, kommuner: Array<{ kommunenummer: string, navn: string, harOmraadesatsing: boolean, trukket: string | null, innbyggere: number | null, innbyggereTil: number | null, innbyggerePresisjon: Tallpresisjon | null, plass: number | null, delinger: Array<{ id: string, aar: number, utgave: number, satsing: string, delt: string, oppdiktet: boolean }>, celler: Array<{ kategori: string, verdi: string, til: string | null, presisjon: Sammenligningspresisjon }>, sum: { verdi: string, til: string | null, presisjon: Sammenligningspresisjon } | null }>, summer: Array<{ kategori: string, verdi: string, til: string | null, presisjon: Sammenligningspresisjon }>, sum: { verdi: string, til: string | null, presisjon: Sammenligningspresisjon } | null } };

export type NettverkskommunerQueryVariables = Exact<{ [key: string]: never; }>;


export type NettverkskommunerQuery = { kommuner: Array<{ kommunenummer: string, navn: string, harOmraadesatsing: boolean }> };

export type DeltPlanQueryVariables = Exact<{
  kommunenummer: string;
  aar: number;
}>;


export type DeltPlanQuery = { deltPlan: { kommunenummer: string, navn: string, nettverk: string, plan: { id: string, satsing: string, utgave: number, delt: string, oppdiktet: boolean, beloep: Array<{ aar: number, tema: string, giverart: string, beloep: string }>, tiltak: Array<{ tema: string, status: TiltakStatus, antall: number }>, innbyggere: { antall: number, til: number | null, presisjon: Tallpresisjon } | null } } };

export type BevilgningerQueryVariables = Exact<{
  aar: number;
}>;


export type BevilgningerQuery = { bevilgninger: { aar: number, kilde: string, sum: string, departementer: Array<{ kode: string, navn: string, sum: string }>, steder: Array<{ navn: string, sum: string, beloep: Array<{ departement: string, beloep: string }> }> } | null };

export type IndikatorradFragment = { kommunenummer: string, navn: string, harOmraadesatsing: boolean, plass: number | null, delinger: Array<{ id: string, periode: string, utgave: number, satsing: string, delt: string, oppdiktet: boolean }>, celler: Array<{ kolonne: string, delingId: string, navn: string, enhet: string, utgave: number, omfang: Omfang, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, avvik: boolean }> };

export type IndikatorsammenligningQueryVariables = Exact<{
  spoersmaal: Indikatorspoersmaal;
  indikator?: string | null | undefined;
  periode?: string | null | undefined;
  kommuner?: Array<string> | string | null | undefined;
}>;


export type IndikatorsammenligningQuery = { indikatorsammenligning: { spoersmaal: Indikatorspoersmaal, indikator: string | null, periode: string | null, nettverk: string | null, rangertPeriode: string | null, hindre: Array<Indikatorhinder>, valg: Array<{ kode: string, navn: string, deltakelse: boolean, avviklet: boolean, perioder: Array<string> }>, kolonner: Array<{ noekkel: string, definisjon: { utgave: number, navn: string, teller: string, nevner: string | null, enhet: string, retning: Retning, nivaa: Nivaa, telling: Telling, deltakelse: boolean, datakilde: string, veiledning: string | null, endring: string | null, publisert: string, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null } }>, kommuner: Array<{ kommunenummer: string, navn: string, harOmraadesatsing: boolean, plass: number | null, delinger: Array<{ id: string, periode: string, utgave: number, satsing: string, delt: string, oppdiktet: boolean }>, celler: Array<{ kolonne: string, delingId: string, navn: string, enhet: string, utgave: number, omfang: Omfang, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, avvik: boolean }> }> } };

export type DelteResultaterQueryVariables = Exact<{
  kommunenummer: string;
  periode: string;
}>;


export type DelteResultaterQuery = { delteResultater: { kommunenummer: string, navn: string, nettverk: string, satsing: string, resultater: { id: string, periode: string, utgave: number, delt: string, oppdiktet: boolean, indikatorer: Array<{ serieId: string, navn: string, enhet: string, retning: Retning, nivaa: Nivaa, omfang: Omfang, definisjonsutgave: number, verdi: number | null, tilVerdi: number | null, presisjon: Tallpresisjon | null, endring: { prosent: number | null, prosentTil: number | null, presisjon: Tallpresisjon, siden: string } | null }> } } };

export type SerienFragment = { kode: string, versjon: number, navn: string, forklaring: string, enhet: Statistikkenhet, desimaler: number, nivaa: Serienivaa, tabell: string, lisens: string, kreditering: string, kanHentes: boolean, hentet: string | null, kontrollert: string | null, oppdatertHosKilden: string | null, maate: Statistikkmaate | null, filnavn: string | null, linjer: Array<{ nivaa: Statistikknivaa, navn: string, kode: string, punkter: Array<{ periode: string, fra: string, til: string, verdi: number | null, flagg: Statistikkflagg | null, n: number | null }> }>, brudd: Array<{ dag: string, forklaring: string, kilde: string }> };

export type StatistikkQueryVariables = Exact<{ [key: string]: never; }>;


export type StatistikkQuery = { statistikk: { handlinger: Array<string>, serier: Array<{ kode: string, versjon: number, navn: string, forklaring: string, enhet: Statistikkenhet, desimaler: number, nivaa: Serienivaa, tabell: string, lisens: string, kreditering: string, kanHentes: boolean, hentet: string | null, kontrollert: string | null, oppdatertHosKilden: string | null, maate: Statistikkmaate | null, filnavn: string | null, linjer: Array<{ nivaa: Statistikknivaa, navn: string, kode: string, punkter: Array<{ periode: string, fra: string, til: string, verdi: number | null, flagg: Statistikkflagg | null, n: number | null }> }>, brudd: Array<{ dag: string, forklaring: string, kilde: string }> }>, omraader: Array<{ navn: string, antallGrunnkretser: number, antallMedKode: number, innbyggere: number | null, innbyggereTil: number | null, presisjon: Tallpresisjon | null, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> } };

export type RequestStatistikkMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestStatistikkMutation = { requestStatistikk: boolean };

export type TiltakListeQueryVariables = Exact<{
  filter?: TiltakFilter | null | undefined;
  sortering: TiltakSortering;
  synkende: boolean;
}>;


export type TiltakListeQuery = { tiltakListe: { antall: number, handlinger: Array<string>, rader: Array<{ id: string, nr: number, navn: string, beskrivelse: string | null, status: TiltakStatus, utsattTil: string | null, aarsakKode: Aarsakskode | null, eier: string | null, eierEkstern: boolean, ansvarlig: string | null, innsatsomraadeId: string | null, innsatsomraade: string | null, maal: Array<string>, antallResultater: number, nesteMilepael: string | null, nesteFrist: string | null, oppdiktet: boolean, arkivert: boolean, endret: string }> } };

export type TiltaksvalgQueryVariables = Exact<{ [key: string]: never; }>;


export type TiltaksvalgQuery = { satsing: { id: string, innsatsomraader: Array<{ id: string, navn: string, arkivert: boolean }>, maal: Array<{ id: string, navn: string, arkivert: boolean }> } | null, medarbeidere: Array<{ id: string, navn: string }> };

export type CreateTiltakMutationVariables = Exact<{
  input: CreateTiltakInput;
}>;


export type CreateTiltakMutation = { createTiltak: { id: string } };

export type VeiviserpunktetFragment = { kode: string, tekst: string, gruppe: string | null, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean }, kryss: { id: string, tekst: string | null, hvem: string | null, tid: string, oppdiktet: boolean, versjon: number, lenke: { slag: Krysslenkeslag, id: string, navn: string | null, aar: number | null } | null } | null };

export type VeiviserstoffetFragment = { kode: string, tekst: string, type: string | null, utgiver: string | null, aar: string | null, kommune: string | null, merknad: string | null, kilde: { tittel: string, sted: string | null, tolket: boolean } };

export type FaseplassenFragment = { faseNr: number, fra: string | null, merknad: string | null, hvem: string | null, tid: string, oppdiktet: boolean, versjon: number };

export type VeiviserQueryVariables = Exact<{ [key: string]: never; }>;


export type VeiviserQuery = { veiviser: { satsing: string | null, handlinger: Array<string>, plass: { faseNr: number, fra: string | null, merknad: string | null, hvem: string | null, tid: string, oppdiktet: boolean, versjon: number } | null, faser: Array<{ nr: number, navn: string, beskrivelse: Array<string>, egen: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean }, resultater: Array<{ kode: string, tekst: string, gruppe: string | null, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean }, kryss: { id: string, tekst: string | null, hvem: string | null, tid: string, oppdiktet: boolean, versjon: number, lenke: { slag: Krysslenkeslag, id: string, navn: string | null, aar: number | null } | null } | null }>, spoersmaal: Array<{ kode: string, tekst: string, gruppe: string | null, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean }, kryss: { id: string, tekst: string | null, hvem: string | null, tid: string, oppdiktet: boolean, versjon: number, lenke: { slag: Krysslenkeslag, id: string, navn: string | null, aar: number | null } | null } | null }>, veiledning: Array<{ kode: string, tekst: string, type: string | null, utgiver: string | null, aar: string | null, kommune: string | null, merknad: string | null, kilde: { tittel: string, sted: string | null, tolket: boolean } }>, ressurser: Array<{ kode: string, tekst: string, type: string | null, utgiver: string | null, aar: string | null, kommune: string | null, merknad: string | null, kilde: { tittel: string, sted: string | null, tolket: boolean } }>, lover: Array<{ kode: string, tekst: string, type: string | null, utgiver: string | null, aar: string | null, kommune: string | null, merknad: string | null, kilde: { tittel: string, sted: string | null, tolket: boolean } }>, eksempler: Array<{ kode: string, tekst: string, type: string | null, utgiver: string | null, aar: string | null, kommune: string | null, merknad: string | null, kilde: { tittel: string, sted: string | null, tolket: boolean } }> }> } };

export type KryssvalgQueryVariables = Exact<{ [key: string]: never; }>;


export type KryssvalgQuery = { kryssvalg: Array<{ slag: Krysslenkeslag, id: string, navn: string | null, aar: number | null }> };

export type SetFaseplassMutationVariables = Exact<{
  input: SetFaseplassInput;
}>;


export type SetFaseplassMutation = { setFaseplass: { faseNr: number, fra: string | null, merknad: string | null, hvem: string | null, tid: string, oppdiktet: boolean, versjon: number } };

export type SetFasekryssMutationVariables = Exact<{
  input: SetFasekryssInput;
}>;


export type SetFasekryssMutation = { setFasekryss: { kode: string, tekst: string, gruppe: string | null, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean }, kryss: { id: string, tekst: string | null, hvem: string | null, tid: string, oppdiktet: boolean, versjon: number, lenke: { slag: Krysslenkeslag, id: string, navn: string | null, aar: number | null } | null } | null } };

export type RemoveFasekryssMutationVariables = Exact<{
  input: RemoveInput;
}>;


export type RemoveFasekryssMutation = { removeFasekryss: { kode: string, tekst: string, gruppe: string | null, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean }, kryss: { id: string, tekst: string | null, hvem: string | null, tid: string, oppdiktet: boolean, versjon: number, lenke: { slag: Krysslenkeslag, id: string, navn: string | null, aar: number | null } | null } | null } };

export type RestoreFasekryssMutationVariables = Exact<{
  input: RestoreInput;
}>;


export type RestoreFasekryssMutation = { restoreFasekryss: { kode: string, tekst: string, gruppe: string | null, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean }, kryss: { id: string, tekst: string | null, hvem: string | null, tid: string, oppdiktet: boolean, versjon: number, lenke: { slag: Krysslenkeslag, id: string, navn: string | null, aar: number | null } | null } | null } };

export type ByttPassordMutationVariables = Exact<{
  input: ByttPassordInput;
}>;


export type ByttPassordMutation = { byttPassord: boolean };

export type SatsingsnavnQueryVariables = Exact<{ [key: string]: never; }>;


export type SatsingsnavnQuery = { satsing: { id: string, navn: string } | null };

export type MegQueryVariables = Exact<{ [key: string]: never; }>;


export type MegQuery = { meg: { id: string, navn: string, epost: string, arbeidsrom: Array<{ kode: string, type: RomType, navn: string, roller: Array<Rolle>, rettigheter: Array<string>, til: string | null }> } | null };

export type LoggUtMutationVariables = Exact<{ [key: string]: never; }>;


export type LoggUtMutation = { logout: boolean };

export type VedleggFragment = { id: string, tittel: string, filnavn: string, type: string, stoerrelse: number, lastetOpp: string, lastetOppAv: string | null, url: string, arkivert: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type VedleggQueryVariables = Exact<{
  tiltakId?: string | number | null | undefined;
  vedtakId?: string | number | null | undefined;
  styringsdokumentId?: string | number | null | undefined;
}>;


export type VedleggQuery = { vedlegg: { handlinger: Array<string>, rader: Array<{ id: string, tittel: string, filnavn: string, type: string, stoerrelse: number, lastetOpp: string, lastetOppAv: string | null, url: string, arkivert: boolean, oppdiktet: boolean, versjon: number, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> } };

export type UpdateVedleggMutationVariables = Exact<{
  input: UpdateVedleggInput;
}>;


export type UpdateVedleggMutation = { updateVedlegg: { id: string, tittel: string, versjon: number } };

export type ArchiveVedleggMutationVariables = Exact<{
  input: ArchiveVedleggInput;
}>;


export type ArchiveVedleggMutation = { archiveVedlegg: { id: string, arkivert: boolean, versjon: number } };

export const KildeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<KildeFragment, unknown>;
export const EnBarriereFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarriere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"loesningsinstans"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"muligeStatuser"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"historikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<EnBarriereFragment, unknown>;
export const EnBarrieredelingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieredeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieredeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"barriereId"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"tekstDelt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}}]}}]}}]}}]} as unknown as DocumentNode<EnBarrieredelingFragment, unknown>;
export const MedlemskapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medlemskap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Medlemskap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<MedlemskapFragment, unknown>;
export const DeltInnholdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltInnhold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltBeloep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}}]} as unknown as DocumentNode<DeltInnholdFragment, unknown>;
export const DeltAntallFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltAntall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltTiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}}]} as unknown as DocumentNode<DeltAntallFragment, unknown>;
export const DeltFolketallFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltFolketall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelteInnbyggere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}}]} as unknown as DocumentNode<DeltFolketallFragment, unknown>;
export const DelteTallFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelteTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltIndikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serieId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonsutgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}}]}}]}}]} as unknown as DocumentNode<DelteTallFragment, unknown>;
export const BruktFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Brukt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltForbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]} as unknown as DocumentNode<BruktFragment, unknown>;
export const EnDelingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnDeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltInnhold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltAntall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltFolketall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelteTall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbruk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Brukt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltInnhold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltBeloep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltAntall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltTiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltFolketall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelteInnbyggere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelteTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltIndikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serieId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonsutgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Brukt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltForbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]} as unknown as DocumentNode<EnDelingFragment, unknown>;
export const EttValgFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EttValg"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingsvalg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hva"}},{"kind":"Field","name":{"kind":"Name","value":"av"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}},{"kind":"Field","name":{"kind":"Name","value":"gjelder"}}]}}]} as unknown as DocumentNode<EttValgFragment, unknown>;
export const EtInnsynFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtInnsyn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innsyn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"aktiv"}},{"kind":"Field","name":{"kind":"Name","value":"lukket"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<EtInnsynFragment, unknown>;
export const EgenErfaringenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EgenErfaringen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EgenErfaring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"kort"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"kontekst"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomfoering"}},{"kind":"Field","name":{"kind":"Name","value":"maalgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"maal"}},{"kind":"Field","name":{"kind":"Name","value":"partnere"}},{"kind":"Field","name":{"kind":"Name","value":"oppstart"}},{"kind":"Field","name":{"kind":"Name","value":"slutt"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"deltakere"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereTil"}},{"kind":"Field","name":{"kind":"Name","value":"deltakerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadTilOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"resultater"}},{"kind":"Field","name":{"kind":"Name","value":"iakttakelser"}},{"kind":"Field","name":{"kind":"Name","value":"suksesskriterier"}},{"kind":"Field","name":{"kind":"Name","value":"fallgruver"}},{"kind":"Field","name":{"kind":"Name","value":"laerdom"}},{"kind":"Field","name":{"kind":"Name","value":"tenktVirkning"}},{"kind":"Field","name":{"kind":"Name","value":"andreForklaringer"}},{"kind":"Field","name":{"kind":"Name","value":"undersoekelse"}},{"kind":"Field","name":{"kind":"Name","value":"evidensgrad"}},{"kind":"Field","name":{"kind":"Name","value":"innsats"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhet"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhetMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktrolle"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktenhet"}},{"kind":"Field","name":{"kind":"Name","value":"deltUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"kriterier"}},{"kind":"Field","name":{"kind":"Name","value":"hoeyesteGrad"}},{"kind":"Field","name":{"kind":"Name","value":"mangler"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lenker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultatvalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hentetFra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<EgenErfaringenFragment, unknown>;
export const EnErfaringsdelingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnErfaringsdeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaringsdeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"publisertUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"aapnet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}}]} as unknown as DocumentNode<EnErfaringsdelingFragment, unknown>;
export const ErfaringsinnholdetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Erfaringsinnholdet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaringsinnhold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"kort"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"kontekst"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomfoering"}},{"kind":"Field","name":{"kind":"Name","value":"maalgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"maal"}},{"kind":"Field","name":{"kind":"Name","value":"partnere"}},{"kind":"Field","name":{"kind":"Name","value":"oppstart"}},{"kind":"Field","name":{"kind":"Name","value":"slutt"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"deltakere"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereTil"}},{"kind":"Field","name":{"kind":"Name","value":"deltakerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereSkjult"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadTilOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltaker"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltakerTil"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltakerPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"skjult"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suksesskriterier"}},{"kind":"Field","name":{"kind":"Name","value":"fallgruver"}},{"kind":"Field","name":{"kind":"Name","value":"laerdom"}},{"kind":"Field","name":{"kind":"Name","value":"tenktVirkning"}},{"kind":"Field","name":{"kind":"Name","value":"andreForklaringer"}},{"kind":"Field","name":{"kind":"Name","value":"undersoekelse"}},{"kind":"Field","name":{"kind":"Name","value":"evidensgrad"}},{"kind":"Field","name":{"kind":"Name","value":"kriterier"}},{"kind":"Field","name":{"kind":"Name","value":"innsats"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhet"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhetMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktrolle"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktenhet"}},{"kind":"Field","name":{"kind":"Name","value":"lenker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<ErfaringsinnholdetFragment, unknown>;
export const EnErfaringFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnErfaring"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"egen"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomgaatt"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"utgaver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"forslag"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svartekst"}}]}}]}}]} as unknown as DocumentNode<EnErfaringFragment, unknown>;
export const EtLagretSoekFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtLagretSoek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LagretSoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"nye"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"verdier"}}]}}]}}]} as unknown as DocumentNode<EtLagretSoekFragment, unknown>;
export const ResultatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resultat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"omfangNavn"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"utregning"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<ResultatFragment, unknown>;
export const MilepaelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Milepael"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milepael"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"frist"}},{"kind":"Field","name":{"kind":"Name","value":"naadd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<MilepaelFragment, unknown>;
export const LaerdomFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Laerdom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Laerdom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<LaerdomFragment, unknown>;
export const TiltakFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tiltak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"hensikt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"utsattTil"}},{"kind":"Field","name":{"kind":"Name","value":"oppstart"}},{"kind":"Field","name":{"kind":"Name","value":"planlagtOppstart"}},{"kind":"Field","name":{"kind":"Name","value":"eier"}},{"kind":"Field","name":{"kind":"Name","value":"eierEkstern"}},{"kind":"Field","name":{"kind":"Name","value":"partnere"}},{"kind":"Field","name":{"kind":"Name","value":"maalgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"arenaer"}},{"kind":"Field","name":{"kind":"Name","value":"aktiviteter"}},{"kind":"Field","name":{"kind":"Name","value":"utfordringer"}},{"kind":"Field","name":{"kind":"Name","value":"planer"}},{"kind":"Field","name":{"kind":"Name","value":"rekrutteringsforpliktelse"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"muligeStatuser"}},{"kind":"Field","name":{"kind":"Name","value":"ansvarlig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milepaeler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Milepael"}}]}},{"kind":"Field","name":{"kind":"Name","value":"laerdommer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Laerdom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"historikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"nyDato"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resultat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"omfangNavn"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"utregning"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Milepael"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milepael"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"frist"}},{"kind":"Field","name":{"kind":"Name","value":"naadd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Laerdom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Laerdom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<TiltakFragment, unknown>;
export const EnDagsordensakFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnDagsordensak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dagsordensak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sakId"}},{"kind":"Field","name":{"kind":"Name","value":"kalenderpunktId"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"rekkefoelge"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]} as unknown as DocumentNode<EnDagsordensakFragment, unknown>;
export const EnBarrieresakFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieresak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieresak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"bidrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innslaatte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sakId"}},{"kind":"Field","name":{"kind":"Name","value":"kalenderpunktId"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"rekkefoelge"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<EnBarrieresakFragment, unknown>;
export const EtBidragFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtBidrag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrierebidrag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}}]} as unknown as DocumentNode<EtBidragFragment, unknown>;
export const HeleBarriereoversiktenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeleBarriereoversikten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriereoversikt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"perArt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallBidrag"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieresak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loese"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtBidrag"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieresak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieresak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"bidrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innslaatte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sakId"}},{"kind":"Field","name":{"kind":"Name","value":"kalenderpunktId"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"rekkefoelge"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtBidrag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrierebidrag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}}]} as unknown as DocumentNode<HeleBarriereoversiktenFragment, unknown>;
export const EtHodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtHode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingshode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"eldreSiden"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}}]} as unknown as DocumentNode<EtHodeFragment, unknown>;
export const StatusenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statusen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingsstatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"alleAar"}},{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}},{"kind":"Field","name":{"kind":"Name","value":"mangler"}},{"kind":"Field","name":{"kind":"Name","value":"kanMinnes"}},{"kind":"Field","name":{"kind":"Name","value":"delinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtHode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paaminnelser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"minnet"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtHode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingshode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"eldreSiden"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}}]} as unknown as DocumentNode<StatusenFragment, unknown>;
export const FellesutgaveFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fellesutgave"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fellesindikatorutgave"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"teller"}},{"kind":"Field","name":{"kind":"Name","value":"nevner"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"deltakelse"}},{"kind":"Field","name":{"kind":"Name","value":"datakilde"}},{"kind":"Field","name":{"kind":"Name","value":"veiledning"}},{"kind":"Field","name":{"kind":"Name","value":"endring"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<FellesutgaveFragment, unknown>;
export const FellesindikatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fellesindikator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fellesindikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"avviklet"}},{"kind":"Field","name":{"kind":"Name","value":"avvikletFordi"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"gjeldende"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fellesutgave"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utgaver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fellesutgave"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fellesutgave"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fellesindikatorutgave"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"teller"}},{"kind":"Field","name":{"kind":"Name","value":"nevner"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"deltakelse"}},{"kind":"Field","name":{"kind":"Name","value":"datakilde"}},{"kind":"Field","name":{"kind":"Name","value":"veiledning"}},{"kind":"Field","name":{"kind":"Name","value":"endring"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<FellesindikatorFragment, unknown>;
export const VedtakFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Vedtak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vedtak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"saksnummer"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<VedtakFragment, unknown>;
export const PlansumFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plansum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plansum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noekkel"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"antallLinjer"}}]}}]} as unknown as DocumentNode<PlansumFragment, unknown>;
export const PlantiltakFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plantiltak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plantiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grep"}},{"kind":"Field","name":{"kind":"Name","value":"omtale"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]} as unknown as DocumentNode<PlantiltakFragment, unknown>;
export const PlanlinjeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Planlinje"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Planlinje"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tiltakId"}},{"kind":"Field","name":{"kind":"Name","value":"tiltakNavn"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"poster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tilskudd"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddsaar"}},{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"givere"}}]}}]}}]} as unknown as DocumentNode<PlanlinjeFragment, unknown>;
export const PlanforskjellFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Planforskjell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Planforskjell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hva"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"endring"}},{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]} as unknown as DocumentNode<PlanforskjellFragment, unknown>;
export const PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handlingsplan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kjede"}},{"kind":"Field","name":{"kind":"Name","value":"innledning"}},{"kind":"Field","name":{"kind":"Name","value":"returkommentar"}},{"kind":"Field","name":{"kind":"Name","value":"fraVedtak"}},{"kind":"Field","name":{"kind":"Name","value":"neste"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"vedtaksorgan"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"ledd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"naadd"}},{"kind":"Field","name":{"kind":"Name","value":"naa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plansum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perInnsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plansum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perGiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"giverIder"}},{"kind":"Field","name":{"kind":"Name","value":"alene"}},{"kind":"Field","name":{"kind":"Name","value":"felles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plantiltak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linjer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Planlinje"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hendelser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"vedtak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"saksnummer"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"utgaver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vedtatt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forskjeller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Planforskjell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advarsler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"gjelder"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plansum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plansum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noekkel"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"antallLinjer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plantiltak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plantiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grep"}},{"kind":"Field","name":{"kind":"Name","value":"omtale"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Planlinje"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Planlinje"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tiltakId"}},{"kind":"Field","name":{"kind":"Name","value":"tiltakNavn"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"poster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tilskudd"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddsaar"}},{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"givere"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Planforskjell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Planforskjell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hva"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"endring"}},{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]} as unknown as DocumentNode<PlanFragment, unknown>;
export const InnstillingeneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Innstillingene"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innstillinger"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"styringsgruppeVedtar"}},{"kind":"Field","name":{"kind":"Name","value":"vedtaksorgan"}},{"kind":"Field","name":{"kind":"Name","value":"plankjede"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<InnstillingeneFragment, unknown>;
export const EtKalenderpunktFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtKalenderpunkt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kalenderpunkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"sluttdag"}},{"kind":"Field","name":{"kind":"Name","value":"fraKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"tilKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"forHvem"}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"}},{"kind":"Field","name":{"kind":"Name","value":"avlystFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}}]}}]}}]} as unknown as DocumentNode<EtKalenderpunktFragment, unknown>;
export const LoggInnslagFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoggInnslag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoggInnslag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tabell"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"felt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]}}]}}]} as unknown as DocumentNode<LoggInnslagFragment, unknown>;
export const LinjeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linje"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Budsjettlinje"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadsart"}},{"kind":"Field","name":{"kind":"Name","value":"ikkeOrdinaerDrift"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"justering"}},{"kind":"Field","name":{"kind":"Name","value":"forbruksord"}},{"kind":"Field","name":{"kind":"Name","value":"oensketOverfoert"}},{"kind":"Field","name":{"kind":"Name","value":"overfoeringsstatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brukt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"igjen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"tilskudd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddsaar"}},{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"kilder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<LinjeFragment, unknown>;
export const BudsjettsumFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Budsjettsum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Budsjettsum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"noekkel"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"antallLinjer"}},{"kind":"Field","name":{"kind":"Name","value":"brukt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"igjen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]}}]} as unknown as DocumentNode<BudsjettsumFragment, unknown>;
export const TilskuddFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tilskudd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tilskudd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddsaar"}},{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"forbehold"}},{"kind":"Field","name":{"kind":"Name","value":"vilkaar"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbart"}},{"kind":"Field","name":{"kind":"Name","value":"tilsagnDato"}},{"kind":"Field","name":{"kind":"Name","value":"tilsagnReferanse"}},{"kind":"Field","name":{"kind":"Name","value":"rapportfrist"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<TilskuddFragment, unknown>;
export const ForbrukFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Forbruk"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"ord"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"foertTid"}},{"kind":"Field","name":{"kind":"Name","value":"foertAv"}},{"kind":"Field","name":{"kind":"Name","value":"attestertTid"}},{"kind":"Field","name":{"kind":"Name","value":"attestertAv"}},{"kind":"Field","name":{"kind":"Name","value":"reversertTid"}},{"kind":"Field","name":{"kind":"Name","value":"reversertFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finansieringspostId"}},{"kind":"Field","name":{"kind":"Name","value":"budsjettlinjeId"}},{"kind":"Field","name":{"kind":"Name","value":"linjenavn"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<ForbrukFragment, unknown>;
export const OverfoeringFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Overfoering"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overfoering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"fraAar"}},{"kind":"Field","name":{"kind":"Name","value":"finansieringspostId"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakskode"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budsjettlinje"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tilLinje"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vedtak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"saksnummer"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<OverfoeringFragment, unknown>;
export const EgeninnsatsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Egeninnsats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Egeninnsats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"timer"}},{"kind":"Field","name":{"kind":"Name","value":"stillingsprosent"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<EgeninnsatsFragment, unknown>;
export const SeriestatusenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seriestatusen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seriestatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"tabell"}},{"kind":"Field","name":{"kind":"Name","value":"kanHentes"}},{"kind":"Field","name":{"kind":"Name","value":"hentet"}},{"kind":"Field","name":{"kind":"Name","value":"filnavn"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}}]} as unknown as DocumentNode<SeriestatusenFragment, unknown>;
export const OmraadeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Omraade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Omraade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"grunnkretser"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggereTil"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"grense"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<OmraadeFragment, unknown>;
export const InnsatsomraadeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Innsatsomraade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innsatsomraade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"punkter"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<InnsatsomraadeFragment, unknown>;
export const MaalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"delmaal"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraadeIder"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<MaalFragment, unknown>;
export const StyringsdokumentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Styringsdokument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Styringsdokument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"vedtattAv"}},{"kind":"Field","name":{"kind":"Name","value":"saksnummer"}},{"kind":"Field","name":{"kind":"Name","value":"parter"}},{"kind":"Field","name":{"kind":"Name","value":"sammendrag"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<StyringsdokumentFragment, unknown>;
export const ProgramrolleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Programrolle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programrolle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"besattAv"}},{"kind":"Field","name":{"kind":"Name","value":"oppgaver"}},{"kind":"Field","name":{"kind":"Name","value":"antallPersoner"}},{"kind":"Field","name":{"kind":"Name","value":"stillingsprosent"}},{"kind":"Field","name":{"kind":"Name","value":"loennFraSatsingenProsent"}},{"kind":"Field","name":{"kind":"Name","value":"moeterPerAar"}},{"kind":"Field","name":{"kind":"Name","value":"moeterPerAarTil"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<ProgramrolleFragment, unknown>;
export const VirkningskjedeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Virkningskjede"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Virkningskjede"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"mekanisme"}},{"kind":"Field","name":{"kind":"Name","value":"statistikkserie"}},{"kind":"Field","name":{"kind":"Name","value":"statistikknavn"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"hull"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"antakelse"}},{"kind":"Field","name":{"kind":"Name","value":"maanederFra"}},{"kind":"Field","name":{"kind":"Name","value":"maanederTil"}},{"kind":"Field","name":{"kind":"Name","value":"rivaliserende"}},{"kind":"Field","name":{"kind":"Name","value":"grad"}},{"kind":"Field","name":{"kind":"Name","value":"gradbegrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"hull"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"belegg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"henvisning"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<VirkningskjedeFragment, unknown>;
export const DefinisjonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Definisjon"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indikatordefinisjon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"teller"}},{"kind":"Field","name":{"kind":"Name","value":"nevner"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"datakilde"}},{"kind":"Field","name":{"kind":"Name","value":"endring"}},{"kind":"Field","name":{"kind":"Name","value":"fellesKode"}},{"kind":"Field","name":{"kind":"Name","value":"fellesUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<DefinisjonFragment, unknown>;
export const MaalingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maaling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maaling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"periodestatus"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonId"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"omfangNavn"}},{"kind":"Field","name":{"kind":"Name","value":"endringProsent"}},{"kind":"Field","name":{"kind":"Name","value":"endringPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"brudd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absolutt"}},{"kind":"Field","name":{"kind":"Name","value":"absoluttTil"}},{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}},{"kind":"Field","name":{"kind":"Name","value":"oppgitt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<MaalingFragment, unknown>;
export const IndikatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Indikator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"utgangsverdi"}},{"kind":"Field","name":{"kind":"Name","value":"utgangsverdiTil"}},{"kind":"Field","name":{"kind":"Name","value":"utgangspresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"utgangsperiode"}},{"kind":"Field","name":{"kind":"Name","value":"maalverdi"}},{"kind":"Field","name":{"kind":"Name","value":"maalaar"}},{"kind":"Field","name":{"kind":"Name","value":"maalstilling"}},{"kind":"Field","name":{"kind":"Name","value":"maalIder"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"ansvarlig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definisjon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Definisjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definisjoner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Definisjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maalinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maaling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"siste"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maaling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Definisjon"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indikatordefinisjon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"teller"}},{"kind":"Field","name":{"kind":"Name","value":"nevner"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"datakilde"}},{"kind":"Field","name":{"kind":"Name","value":"endring"}},{"kind":"Field","name":{"kind":"Name","value":"fellesKode"}},{"kind":"Field","name":{"kind":"Name","value":"fellesUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maaling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maaling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"periodestatus"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonId"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"omfangNavn"}},{"kind":"Field","name":{"kind":"Name","value":"endringProsent"}},{"kind":"Field","name":{"kind":"Name","value":"endringPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"brudd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absolutt"}},{"kind":"Field","name":{"kind":"Name","value":"absoluttTil"}},{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}},{"kind":"Field","name":{"kind":"Name","value":"oppgitt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<IndikatorFragment, unknown>;
export const MaalbeleggFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maalbelegg"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maalbelegg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maalId"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"henvisning"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"periodestatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<MaalbeleggFragment, unknown>;
export const ResultatmaalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultatmaal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resultatmaal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"delmaal"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"belegg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maalbelegg"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maalbelegg"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maalbelegg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maalId"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"henvisning"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"periodestatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<ResultatmaalFragment, unknown>;
export const MaaleperiodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maaleperiode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maaleperiode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"antallMaalinger"}},{"kind":"Field","name":{"kind":"Name","value":"antallBelegg"}},{"kind":"Field","name":{"kind":"Name","value":"muligeStatuser"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"historikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}}]}}]}}]} as unknown as DocumentNode<MaaleperiodeFragment, unknown>;
export const EttTallFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EttTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sammenligningstall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}}]} as unknown as DocumentNode<EttTallFragment, unknown>;
export const EnRadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnRad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sammenligningsrad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggereTil"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"plass"}},{"kind":"Field","name":{"kind":"Name","value":"delinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"celler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kategori"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EttTall"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EttTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sammenligningstall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}}]} as unknown as DocumentNode<EnRadFragment, unknown>;
export const IndikatorradFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Indikatorrad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indikatorrad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}},{"kind":"Field","name":{"kind":"Name","value":"plass"}},{"kind":"Field","name":{"kind":"Name","value":"delinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"celler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"delingId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"avvik"}}]}}]}}]} as unknown as DocumentNode<IndikatorradFragment, unknown>;
export const SerienFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Serien"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistikkserie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"forklaring"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"desimaler"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"tabell"}},{"kind":"Field","name":{"kind":"Name","value":"lisens"}},{"kind":"Field","name":{"kind":"Name","value":"kreditering"}},{"kind":"Field","name":{"kind":"Name","value":"kanHentes"}},{"kind":"Field","name":{"kind":"Name","value":"hentet"}},{"kind":"Field","name":{"kind":"Name","value":"kontrollert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdatertHosKilden"}},{"kind":"Field","name":{"kind":"Name","value":"maate"}},{"kind":"Field","name":{"kind":"Name","value":"filnavn"}},{"kind":"Field","name":{"kind":"Name","value":"linjer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"punkter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"flagg"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"brudd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"forklaring"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"}}]}}]}}]} as unknown as DocumentNode<SerienFragment, unknown>;
export const VeiviserpunktetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Veiviserpunktet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Veiviserpunkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"gruppe"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kryss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"lenke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]}}]} as unknown as DocumentNode<VeiviserpunktetFragment, unknown>;
export const VeiviserstoffetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Veiviserstoffet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Veiviserstoff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"utgiver"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<VeiviserstoffetFragment, unknown>;
export const FaseplassenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Faseplassen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Faseplass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faseNr"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]} as unknown as DocumentNode<FaseplassenFragment, unknown>;
export const VedleggFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Vedlegg"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vedlegg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"filnavn"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"stoerrelse"}},{"kind":"Field","name":{"kind":"Name","value":"lastetOpp"}},{"kind":"Field","name":{"kind":"Name","value":"lastetOppAv"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<VedleggFragment, unknown>;
export const BarriererDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Barrierer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"barrierer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarriere"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarriere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"loesningsinstans"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"muligeStatuser"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"historikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}}]}}]}}]} as unknown as DocumentNode<BarriererQuery, BarriererQueryVariables>;
export const EnBarrieresideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnBarriereside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"barriere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarriere"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarriere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"loesningsinstans"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"muligeStatuser"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"historikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}}]}}]}}]} as unknown as DocumentNode<EnBarrieresideQuery, EnBarrieresideQueryVariables>;
export const BarrieredelingerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Barrieredelinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"barrieredelinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieredeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieredeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieredeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"barriereId"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"tekstDelt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}}]}}]}}]}}]} as unknown as DocumentNode<BarrieredelingerQuery, BarrieredelingerQueryVariables>;
export const BarrieretiltakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Barrieretiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiltakListe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}}]}}]}}]}}]} as unknown as DocumentNode<BarrieretiltakQuery, BarrieretiltakQueryVariables>;
export const BarrieredelingsutkastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Barrieredelingsutkast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"barriereId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"barrieredelingsutkast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"barriereId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"barriereId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kontrollsum"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"tekstsum"}}]}}]}}]} as unknown as DocumentNode<BarrieredelingsutkastQuery, BarrieredelingsutkastQueryVariables>;
export const CreateBarriereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBarriere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBarriereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBarriere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarriere"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarriere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"loesningsinstans"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"muligeStatuser"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"historikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}}]}}]}}]} as unknown as DocumentNode<CreateBarriereMutation, CreateBarriereMutationVariables>;
export const UpdateBarriereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateBarriere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateBarriereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateBarriere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarriere"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarriere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"loesningsinstans"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"muligeStatuser"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"historikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}}]}}]}}]} as unknown as DocumentNode<UpdateBarriereMutation, UpdateBarriereMutationVariables>;
export const MoveBarriereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveBarriere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveBarriereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveBarriere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarriere"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarriere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"loesningsinstans"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"muligeStatuser"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"historikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}}]}}]}}]} as unknown as DocumentNode<MoveBarriereMutation, MoveBarriereMutationVariables>;
export const DelBarriereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DelBarriere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelBarriereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delBarriere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieredeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieredeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieredeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"barriereId"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"tekstDelt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}}]}}]}}]}}]} as unknown as DocumentNode<DelBarriereMutation, DelBarriereMutationVariables>;
export const DelBarrieretekstDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DelBarrieretekst"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelBarrieretekstInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delBarrieretekst"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieredeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieredeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieredeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"barriereId"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"tekstDelt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}}]}}]}}]}}]} as unknown as DocumentNode<DelBarrieretekstMutation, DelBarrieretekstMutationVariables>;
export const TrekkTilbakeBarrieredelingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekkTilbakeBarrieredeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekkTilbakeBarrieredeling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieredeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieredeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieredeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"barriereId"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"tekstDelt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}}]}}]}}]}}]} as unknown as DocumentNode<TrekkTilbakeBarrieredelingMutation, TrekkTilbakeBarrieredelingMutationVariables>;
export const BrukereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Brukere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medlemskap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medlemskap"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medlemskap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Medlemskap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<BrukereQuery, BrukereQueryVariables>;
export const InviterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Inviter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lenke"}},{"kind":"Field","name":{"kind":"Name","value":"utloeper"}},{"kind":"Field","name":{"kind":"Name","value":"medlemskap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medlemskap"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medlemskap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Medlemskap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<InviterMutation, InviterMutationVariables>;
export const FornyInvitasjonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FornyInvitasjon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fornyInvitasjon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lenke"}},{"kind":"Field","name":{"kind":"Name","value":"utloeper"}},{"kind":"Field","name":{"kind":"Name","value":"medlemskap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medlemskap"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medlemskap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Medlemskap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<FornyInvitasjonMutation, FornyInvitasjonMutationVariables>;
export const EndreMedlemskapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndreMedlemskap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndreMedlemskapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endreMedlemskap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medlemskap"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medlemskap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Medlemskap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<EndreMedlemskapMutation, EndreMedlemskapMutationVariables>;
export const AvsluttMedlemskapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AvsluttMedlemskap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versjon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avsluttMedlemskap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"versjon"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versjon"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medlemskap"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medlemskap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Medlemskap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<AvsluttMedlemskapMutation, AvsluttMedlemskapMutationVariables>;
export const NullstillPassordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NullstillPassord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"medlemskapId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nullstillPassord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"medlemskapId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"medlemskapId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lenke"}},{"kind":"Field","name":{"kind":"Name","value":"utloeper"}}]}}]}}]} as unknown as DocumentNode<NullstillPassordMutation, NullstillPassordMutationVariables>;
export const DelingerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Delinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"aapentForEvaluering"}},{"kind":"Field","name":{"kind":"Name","value":"kanDeles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"uteblitt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kanDelesPerioder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"uteblitt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kanDelesBruk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"uattestert"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selvdeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EttValg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paaminnelser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"minnet"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnDeling"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltInnhold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltBeloep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltAntall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltTiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltFolketall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelteInnbyggere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelteTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltIndikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serieId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonsutgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Brukt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltForbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EttValg"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingsvalg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hva"}},{"kind":"Field","name":{"kind":"Name","value":"av"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}},{"kind":"Field","name":{"kind":"Name","value":"gjelder"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnDeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltInnhold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltAntall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltFolketall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelteTall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbruk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Brukt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}}]} as unknown as DocumentNode<DelingerQuery, DelingerQueryVariables>;
export const KlartTilDelingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KlartTilDeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"klartTilDeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ferdige"}},{"kind":"Field","name":{"kind":"Name","value":"paaminnelser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<KlartTilDelingQuery, KlartTilDelingQueryVariables>;
export const PengebruksutkastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pengebruksutkast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pengebruksutkast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"utenLinje"}},{"kind":"Field","name":{"kind":"Name","value":"kontrollsum"}},{"kind":"Field","name":{"kind":"Name","value":"forbruk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Brukt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Brukt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltForbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]} as unknown as DocumentNode<PengebruksutkastQuery, PengebruksutkastQueryVariables>;
export const DelPengebrukDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DelPengebruk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelPengebrukInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delPengebruk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnDeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltInnhold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltBeloep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltAntall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltTiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltFolketall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelteInnbyggere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelteTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltIndikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serieId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonsutgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Brukt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltForbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnDeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltInnhold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltAntall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltFolketall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelteTall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbruk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Brukt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}}]} as unknown as DocumentNode<DelPengebrukMutation, DelPengebrukMutationVariables>;
export const EndreMottakerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndreMottaker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndreMottakerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endreMottaker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnDeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltInnhold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltBeloep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltAntall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltTiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltFolketall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelteInnbyggere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelteTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltIndikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serieId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonsutgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Brukt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltForbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnDeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltInnhold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltAntall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltFolketall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelteTall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbruk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Brukt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}}]} as unknown as DocumentNode<EndreMottakerMutation, EndreMottakerMutationVariables>;
export const VelgSelvdelingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VelgSelvdeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VelgSelvdelingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"velgSelvdeling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EttValg"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EttValg"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingsvalg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hva"}},{"kind":"Field","name":{"kind":"Name","value":"av"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}},{"kind":"Field","name":{"kind":"Name","value":"gjelder"}}]}}]} as unknown as DocumentNode<VelgSelvdelingMutation, VelgSelvdelingMutationVariables>;
export const DelingsutkastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Delingsutkast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delingsutkast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"tiltakUtenTema"}},{"kind":"Field","name":{"kind":"Name","value":"kontrollsum"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltInnhold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltAntall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltFolketall"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltInnhold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltBeloep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltAntall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltTiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltFolketall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelteInnbyggere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}}]} as unknown as DocumentNode<DelingsutkastQuery, DelingsutkastQueryVariables>;
export const DelHandlingsplanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DelHandlingsplan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelHandlingsplanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delHandlingsplan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnDeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltInnhold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltBeloep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltAntall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltTiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltFolketall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelteInnbyggere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelteTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltIndikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serieId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonsutgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Brukt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltForbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnDeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltInnhold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltAntall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltFolketall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelteTall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbruk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Brukt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}}]} as unknown as DocumentNode<DelHandlingsplanMutation, DelHandlingsplanMutationVariables>;
export const ResultatutkastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Resultatutkast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Tidsangivelse"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resultatutkast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"utelatt"}},{"kind":"Field","name":{"kind":"Name","value":"kontrollsum"}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serieId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonsutgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grunn"}}]}}]}}]}}]} as unknown as DocumentNode<ResultatutkastQuery, ResultatutkastQueryVariables>;
export const DelResultaterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DelResultater"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelResultaterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delResultater"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnDeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltInnhold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltBeloep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltAntall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltTiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltFolketall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelteInnbyggere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelteTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltIndikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serieId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonsutgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Brukt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltForbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnDeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltInnhold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltAntall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltFolketall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelteTall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbruk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Brukt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}}]} as unknown as DocumentNode<DelResultaterMutation, DelResultaterMutationVariables>;
export const TrekkTilbakeDelingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekkTilbakeDeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekkTilbakeDeling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnDeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltInnhold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltBeloep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltAntall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltTiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltFolketall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelteInnbyggere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelteTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltIndikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serieId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonsutgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Brukt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltForbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnDeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltInnhold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltAntall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltFolketall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelteTall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbruk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Brukt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}}]} as unknown as DocumentNode<TrekkTilbakeDelingMutation, TrekkTilbakeDelingMutationVariables>;
export const InnsynDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Innsyn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"innsyn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtInnsyn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtInnsyn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innsyn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"aktiv"}},{"kind":"Field","name":{"kind":"Name","value":"lukket"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<InnsynQuery, InnsynQueryVariables>;
export const AapneInnsynDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AapneInnsyn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AapneInnsynInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aapneInnsyn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtInnsyn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtInnsyn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innsyn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"aktiv"}},{"kind":"Field","name":{"kind":"Name","value":"lukket"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<AapneInnsynMutation, AapneInnsynMutationVariables>;
export const LukkInnsynDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LukkInnsyn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LukkInnsynInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lukkInnsyn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtInnsyn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtInnsyn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innsyn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"aktiv"}},{"kind":"Field","name":{"kind":"Name","value":"lukket"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<LukkInnsynMutation, LukkInnsynMutationVariables>;
export const VisDelingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisDeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visDeling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"eldreSiden"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltInnhold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltAntall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltFolketall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelteTall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbruk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Brukt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltInnhold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltBeloep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltAntall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltTiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltFolketall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelteInnbyggere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelteTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltIndikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serieId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonsutgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Brukt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltForbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]} as unknown as DocumentNode<VisDelingQuery, VisDelingQueryVariables>;
export const DeltHerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeltHer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deltHer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtHode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtHode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingshode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"eldreSiden"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}}]} as unknown as DocumentNode<DeltHerQuery, DeltHerQueryVariables>;
export const EgneErfaringerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EgneErfaringer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"egneErfaringer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"kort"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"deltUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"mangler"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]}}]} as unknown as DocumentNode<EgneErfaringerQuery, EgneErfaringerQueryVariables>;
export const EgenErfaringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EgenErfaring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"egenErfaring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EgenErfaringen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EgenErfaringen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EgenErfaring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"kort"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"kontekst"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomfoering"}},{"kind":"Field","name":{"kind":"Name","value":"maalgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"maal"}},{"kind":"Field","name":{"kind":"Name","value":"partnere"}},{"kind":"Field","name":{"kind":"Name","value":"oppstart"}},{"kind":"Field","name":{"kind":"Name","value":"slutt"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"deltakere"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereTil"}},{"kind":"Field","name":{"kind":"Name","value":"deltakerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadTilOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"resultater"}},{"kind":"Field","name":{"kind":"Name","value":"iakttakelser"}},{"kind":"Field","name":{"kind":"Name","value":"suksesskriterier"}},{"kind":"Field","name":{"kind":"Name","value":"fallgruver"}},{"kind":"Field","name":{"kind":"Name","value":"laerdom"}},{"kind":"Field","name":{"kind":"Name","value":"tenktVirkning"}},{"kind":"Field","name":{"kind":"Name","value":"andreForklaringer"}},{"kind":"Field","name":{"kind":"Name","value":"undersoekelse"}},{"kind":"Field","name":{"kind":"Name","value":"evidensgrad"}},{"kind":"Field","name":{"kind":"Name","value":"innsats"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhet"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhetMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktrolle"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktenhet"}},{"kind":"Field","name":{"kind":"Name","value":"deltUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"kriterier"}},{"kind":"Field","name":{"kind":"Name","value":"hoeyesteGrad"}},{"kind":"Field","name":{"kind":"Name","value":"mangler"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lenker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultatvalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hentetFra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}}]} as unknown as DocumentNode<EgenErfaringQuery, EgenErfaringQueryVariables>;
export const ErfaringsdelingerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Erfaringsdelinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erfaringsdelinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnErfaringsdeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnErfaringsdeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaringsdeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"publisertUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"aapnet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}}]} as unknown as DocumentNode<ErfaringsdelingerQuery, ErfaringsdelingerQueryVariables>;
export const ErfaringstiltakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Erfaringstiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiltakListe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ErfaringstiltakQuery, ErfaringstiltakQueryVariables>;
export const ErfaringsdelingsutkastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Erfaringsdelingsutkast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erfaringsdelingsutkast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"erfaringId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kontrollsum"}},{"kind":"Field","name":{"kind":"Name","value":"skjulte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hva"}},{"kind":"Field","name":{"kind":"Name","value":"grunn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"funn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innhold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Erfaringsinnholdet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Erfaringsinnholdet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaringsinnhold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"kort"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"kontekst"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomfoering"}},{"kind":"Field","name":{"kind":"Name","value":"maalgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"maal"}},{"kind":"Field","name":{"kind":"Name","value":"partnere"}},{"kind":"Field","name":{"kind":"Name","value":"oppstart"}},{"kind":"Field","name":{"kind":"Name","value":"slutt"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"deltakere"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereTil"}},{"kind":"Field","name":{"kind":"Name","value":"deltakerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereSkjult"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadTilOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltaker"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltakerTil"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltakerPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"skjult"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suksesskriterier"}},{"kind":"Field","name":{"kind":"Name","value":"fallgruver"}},{"kind":"Field","name":{"kind":"Name","value":"laerdom"}},{"kind":"Field","name":{"kind":"Name","value":"tenktVirkning"}},{"kind":"Field","name":{"kind":"Name","value":"andreForklaringer"}},{"kind":"Field","name":{"kind":"Name","value":"undersoekelse"}},{"kind":"Field","name":{"kind":"Name","value":"evidensgrad"}},{"kind":"Field","name":{"kind":"Name","value":"kriterier"}},{"kind":"Field","name":{"kind":"Name","value":"innsats"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhet"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhetMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktrolle"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktenhet"}},{"kind":"Field","name":{"kind":"Name","value":"lenker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<ErfaringsdelingsutkastQuery, ErfaringsdelingsutkastQueryVariables>;
export const ErfaringsaapningsutkastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Erfaringsaapningsutkast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erfaringsaapningsutkast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"erfaringId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}},{"kind":"Field","name":{"kind":"Name","value":"lisens"}},{"kind":"Field","name":{"kind":"Name","value":"kontrollsum"}},{"kind":"Field","name":{"kind":"Name","value":"seOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"funn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innhold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Erfaringsinnholdet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Erfaringsinnholdet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaringsinnhold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"kort"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"kontekst"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomfoering"}},{"kind":"Field","name":{"kind":"Name","value":"maalgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"maal"}},{"kind":"Field","name":{"kind":"Name","value":"partnere"}},{"kind":"Field","name":{"kind":"Name","value":"oppstart"}},{"kind":"Field","name":{"kind":"Name","value":"slutt"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"deltakere"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereTil"}},{"kind":"Field","name":{"kind":"Name","value":"deltakerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereSkjult"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadTilOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltaker"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltakerTil"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltakerPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"skjult"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suksesskriterier"}},{"kind":"Field","name":{"kind":"Name","value":"fallgruver"}},{"kind":"Field","name":{"kind":"Name","value":"laerdom"}},{"kind":"Field","name":{"kind":"Name","value":"tenktVirkning"}},{"kind":"Field","name":{"kind":"Name","value":"andreForklaringer"}},{"kind":"Field","name":{"kind":"Name","value":"undersoekelse"}},{"kind":"Field","name":{"kind":"Name","value":"evidensgrad"}},{"kind":"Field","name":{"kind":"Name","value":"kriterier"}},{"kind":"Field","name":{"kind":"Name","value":"innsats"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhet"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhetMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktrolle"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktenhet"}},{"kind":"Field","name":{"kind":"Name","value":"lenker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<ErfaringsaapningsutkastQuery, ErfaringsaapningsutkastQueryVariables>;
export const CreateErfaringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateErfaring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateErfaringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createErfaring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EgenErfaringen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EgenErfaringen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EgenErfaring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"kort"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"kontekst"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomfoering"}},{"kind":"Field","name":{"kind":"Name","value":"maalgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"maal"}},{"kind":"Field","name":{"kind":"Name","value":"partnere"}},{"kind":"Field","name":{"kind":"Name","value":"oppstart"}},{"kind":"Field","name":{"kind":"Name","value":"slutt"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"deltakere"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereTil"}},{"kind":"Field","name":{"kind":"Name","value":"deltakerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadTilOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"resultater"}},{"kind":"Field","name":{"kind":"Name","value":"iakttakelser"}},{"kind":"Field","name":{"kind":"Name","value":"suksesskriterier"}},{"kind":"Field","name":{"kind":"Name","value":"fallgruver"}},{"kind":"Field","name":{"kind":"Name","value":"laerdom"}},{"kind":"Field","name":{"kind":"Name","value":"tenktVirkning"}},{"kind":"Field","name":{"kind":"Name","value":"andreForklaringer"}},{"kind":"Field","name":{"kind":"Name","value":"undersoekelse"}},{"kind":"Field","name":{"kind":"Name","value":"evidensgrad"}},{"kind":"Field","name":{"kind":"Name","value":"innsats"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhet"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhetMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktrolle"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktenhet"}},{"kind":"Field","name":{"kind":"Name","value":"deltUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"kriterier"}},{"kind":"Field","name":{"kind":"Name","value":"hoeyesteGrad"}},{"kind":"Field","name":{"kind":"Name","value":"mangler"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lenker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultatvalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hentetFra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}}]} as unknown as DocumentNode<CreateErfaringMutation, CreateErfaringMutationVariables>;
export const UpdateErfaringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateErfaring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateErfaringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateErfaring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EgenErfaringen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EgenErfaringen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EgenErfaring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"kort"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"kontekst"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomfoering"}},{"kind":"Field","name":{"kind":"Name","value":"maalgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"maal"}},{"kind":"Field","name":{"kind":"Name","value":"partnere"}},{"kind":"Field","name":{"kind":"Name","value":"oppstart"}},{"kind":"Field","name":{"kind":"Name","value":"slutt"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"deltakere"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereTil"}},{"kind":"Field","name":{"kind":"Name","value":"deltakerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadTilOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"resultater"}},{"kind":"Field","name":{"kind":"Name","value":"iakttakelser"}},{"kind":"Field","name":{"kind":"Name","value":"suksesskriterier"}},{"kind":"Field","name":{"kind":"Name","value":"fallgruver"}},{"kind":"Field","name":{"kind":"Name","value":"laerdom"}},{"kind":"Field","name":{"kind":"Name","value":"tenktVirkning"}},{"kind":"Field","name":{"kind":"Name","value":"andreForklaringer"}},{"kind":"Field","name":{"kind":"Name","value":"undersoekelse"}},{"kind":"Field","name":{"kind":"Name","value":"evidensgrad"}},{"kind":"Field","name":{"kind":"Name","value":"innsats"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhet"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhetMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktrolle"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktenhet"}},{"kind":"Field","name":{"kind":"Name","value":"deltUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"kriterier"}},{"kind":"Field","name":{"kind":"Name","value":"hoeyesteGrad"}},{"kind":"Field","name":{"kind":"Name","value":"mangler"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lenker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultatvalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hentetFra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}}]} as unknown as DocumentNode<UpdateErfaringMutation, UpdateErfaringMutationVariables>;
export const RemoveErfaringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveErfaring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeErfaring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RemoveErfaringMutation, RemoveErfaringMutationVariables>;
export const DelErfaringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DelErfaring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelErfaringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delErfaring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnErfaringsdeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnErfaringsdeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaringsdeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"publisertUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"aapnet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}}]} as unknown as DocumentNode<DelErfaringMutation, DelErfaringMutationVariables>;
export const AapneErfaringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AapneErfaring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AapneErfaringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aapneErfaring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnErfaringsdeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnErfaringsdeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaringsdeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"publisertUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"aapnet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}}]} as unknown as DocumentNode<AapneErfaringMutation, AapneErfaringMutationVariables>;
export const LukkErfaringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LukkErfaring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lukkErfaring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnErfaringsdeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnErfaringsdeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaringsdeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"publisertUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"aapnet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}}]} as unknown as DocumentNode<LukkErfaringMutation, LukkErfaringMutationVariables>;
export const TrekkTilbakeErfaringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekkTilbakeErfaring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekkTilbakeErfaring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnErfaringsdeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnErfaringsdeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaringsdeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"publisertUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"aapnet"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"lest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"sist"}}]}}]}}]} as unknown as DocumentNode<TrekkTilbakeErfaringMutation, TrekkTilbakeErfaringMutationVariables>;
export const EnErfaringsideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnErfaringside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erfaring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnErfaring"}},{"kind":"Field","name":{"kind":"Name","value":"innhold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Erfaringsinnholdet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnErfaring"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"egen"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomgaatt"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"utgaver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"forslag"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svartekst"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Erfaringsinnholdet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaringsinnhold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"kort"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"kontekst"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomfoering"}},{"kind":"Field","name":{"kind":"Name","value":"maalgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"maal"}},{"kind":"Field","name":{"kind":"Name","value":"partnere"}},{"kind":"Field","name":{"kind":"Name","value":"oppstart"}},{"kind":"Field","name":{"kind":"Name","value":"slutt"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"deltakere"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereTil"}},{"kind":"Field","name":{"kind":"Name","value":"deltakerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereSkjult"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadTilOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltaker"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltakerTil"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltakerPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"skjult"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suksesskriterier"}},{"kind":"Field","name":{"kind":"Name","value":"fallgruver"}},{"kind":"Field","name":{"kind":"Name","value":"laerdom"}},{"kind":"Field","name":{"kind":"Name","value":"tenktVirkning"}},{"kind":"Field","name":{"kind":"Name","value":"andreForklaringer"}},{"kind":"Field","name":{"kind":"Name","value":"undersoekelse"}},{"kind":"Field","name":{"kind":"Name","value":"evidensgrad"}},{"kind":"Field","name":{"kind":"Name","value":"kriterier"}},{"kind":"Field","name":{"kind":"Name","value":"innsats"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhet"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhetMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktrolle"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktenhet"}},{"kind":"Field","name":{"kind":"Name","value":"lenker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<EnErfaringsideQuery, EnErfaringsideQueryVariables>;
export const CreateErfaringsforslagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateErfaringsforslag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateErfaringsforslagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createErfaringsforslag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnErfaring"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnErfaring"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"egen"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomgaatt"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"utgaver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"forslag"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svartekst"}}]}}]}}]} as unknown as DocumentNode<CreateErfaringsforslagMutation, CreateErfaringsforslagMutationVariables>;
export const GjennomgaaErfaringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GjennomgaaErfaring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GjennomgaaErfaringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gjennomgaaErfaring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnErfaring"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnErfaring"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"egen"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomgaatt"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"utgaver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"forslag"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svartekst"}}]}}]}}]} as unknown as DocumentNode<GjennomgaaErfaringMutation, GjennomgaaErfaringMutationVariables>;
export const PubliserErfaringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PubliserErfaring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publiserErfaring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"publisertUtgave"}}]}}]}}]} as unknown as DocumentNode<PubliserErfaringMutation, PubliserErfaringMutationVariables>;
export const SvarPaaForslagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SvarPaaForslag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SvarPaaForslagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"svarPaaForslag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utdatert"}}]}}]}}]} as unknown as DocumentNode<SvarPaaForslagMutation, SvarPaaForslagMutationVariables>;
export const ErfaringssoekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Erfaringssoek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ErfaringssoekFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hopp"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erfaringssoek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"hopp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hopp"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ord"}},{"kind":"Field","name":{"kind":"Name","value":"utenTreff"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"minst"}},{"kind":"Field","name":{"kind":"Name","value":"alleOrd"}},{"kind":"Field","name":{"kind":"Name","value":"neste"}},{"kind":"Field","name":{"kind":"Name","value":"fasetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"valg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"treff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"innhold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Erfaringsinnholdet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mangler"}},{"kind":"Field","name":{"kind":"Name","value":"kort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"treff"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utdrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"treff"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hvorfor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ord"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"felt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Erfaringsinnholdet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erfaringsinnhold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"kort"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"kontekst"}},{"kind":"Field","name":{"kind":"Name","value":"gjennomfoering"}},{"kind":"Field","name":{"kind":"Name","value":"maalgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"maal"}},{"kind":"Field","name":{"kind":"Name","value":"partnere"}},{"kind":"Field","name":{"kind":"Name","value":"oppstart"}},{"kind":"Field","name":{"kind":"Name","value":"slutt"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"deltakere"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereTil"}},{"kind":"Field","name":{"kind":"Name","value":"deltakerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"deltakereSkjult"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadTilOere"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltaker"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltakerTil"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadPerDeltakerPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"skjult"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suksesskriterier"}},{"kind":"Field","name":{"kind":"Name","value":"fallgruver"}},{"kind":"Field","name":{"kind":"Name","value":"laerdom"}},{"kind":"Field","name":{"kind":"Name","value":"tenktVirkning"}},{"kind":"Field","name":{"kind":"Name","value":"andreForklaringer"}},{"kind":"Field","name":{"kind":"Name","value":"undersoekelse"}},{"kind":"Field","name":{"kind":"Name","value":"evidensgrad"}},{"kind":"Field","name":{"kind":"Name","value":"kriterier"}},{"kind":"Field","name":{"kind":"Name","value":"innsats"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhet"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbarhetMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktrolle"}},{"kind":"Field","name":{"kind":"Name","value":"kontaktenhet"}},{"kind":"Field","name":{"kind":"Name","value":"lenker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"adresse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<ErfaringssoekQuery, ErfaringssoekQueryVariables>;
export const LignendeErfaringerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LignendeErfaringer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lignendeErfaringer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"innhold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}}]}}]}}]}}]} as unknown as DocumentNode<LignendeErfaringerQuery, LignendeErfaringerQueryVariables>;
export const LagredeSoekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LagredeSoek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lagredeSoek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtLagretSoek"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtLagretSoek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LagretSoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"nye"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"verdier"}}]}}]}}]} as unknown as DocumentNode<LagredeSoekQuery, LagredeSoekQueryVariables>;
export const LagreSoekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LagreSoek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LagreSoekInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lagreSoek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtLagretSoek"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtLagretSoek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LagretSoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"nye"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"verdier"}}]}}]}}]} as unknown as DocumentNode<LagreSoekMutation, LagreSoekMutationVariables>;
export const SettLagretSoekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettLagretSoek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versjon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settLagretSoek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"versjon"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versjon"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtLagretSoek"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtLagretSoek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LagretSoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"nye"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"verdier"}}]}}]}}]} as unknown as DocumentNode<SettLagretSoekMutation, SettLagretSoekMutationVariables>;
export const RemoveLagretSoekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveLagretSoek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versjon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeLagretSoek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"versjon"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versjon"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtLagretSoek"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtLagretSoek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LagretSoek"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"nye"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"verdier"}}]}}]}}]} as unknown as DocumentNode<RemoveLagretSoekMutation, RemoveLagretSoekMutationVariables>;
export const EttTiltakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EttTiltak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tiltak"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resultat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"omfangNavn"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"utregning"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Milepael"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milepael"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"frist"}},{"kind":"Field","name":{"kind":"Name","value":"naadd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Laerdom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Laerdom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tiltak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"hensikt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"utsattTil"}},{"kind":"Field","name":{"kind":"Name","value":"oppstart"}},{"kind":"Field","name":{"kind":"Name","value":"planlagtOppstart"}},{"kind":"Field","name":{"kind":"Name","value":"eier"}},{"kind":"Field","name":{"kind":"Name","value":"eierEkstern"}},{"kind":"Field","name":{"kind":"Name","value":"partnere"}},{"kind":"Field","name":{"kind":"Name","value":"maalgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"arenaer"}},{"kind":"Field","name":{"kind":"Name","value":"aktiviteter"}},{"kind":"Field","name":{"kind":"Name","value":"utfordringer"}},{"kind":"Field","name":{"kind":"Name","value":"planer"}},{"kind":"Field","name":{"kind":"Name","value":"rekrutteringsforpliktelse"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"muligeStatuser"}},{"kind":"Field","name":{"kind":"Name","value":"ansvarlig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milepaeler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Milepael"}}]}},{"kind":"Field","name":{"kind":"Name","value":"laerdommer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Laerdom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"historikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"nyDato"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<EttTiltakQuery, EttTiltakQueryVariables>;
export const UpdateTiltakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTiltak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTiltakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTiltak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<UpdateTiltakMutation, UpdateTiltakMutationVariables>;
export const MoveTiltakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveTiltak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveTiltakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveTiltak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<MoveTiltakMutation, MoveTiltakMutationVariables>;
export const ArchiveTiltakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveTiltak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveTiltakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveTiltak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<ArchiveTiltakMutation, ArchiveTiltakMutationVariables>;
export const AddResultatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddResultat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addResultat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddResultatMutation, AddResultatMutationVariables>;
export const UpdateResultatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateResultat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateResultatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateResultat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateResultatMutation, UpdateResultatMutationVariables>;
export const RemoveResultatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveResultat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeResultat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveResultatMutation, RemoveResultatMutationVariables>;
export const RestoreResultatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreResultat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreResultat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestoreResultatMutation, RestoreResultatMutationVariables>;
export const AddMilepaelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMilepael"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MilepaelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMilepael"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddMilepaelMutation, AddMilepaelMutationVariables>;
export const UpdateMilepaelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMilepael"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMilepaelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMilepael"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateMilepaelMutation, UpdateMilepaelMutationVariables>;
export const RemoveMilepaelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMilepael"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMilepael"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveMilepaelMutation, RemoveMilepaelMutationVariables>;
export const RestoreMilepaelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreMilepael"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreMilepael"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestoreMilepaelMutation, RestoreMilepaelMutationVariables>;
export const AddLaerdomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddLaerdom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LaerdomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addLaerdom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddLaerdomMutation, AddLaerdomMutationVariables>;
export const UpdateLaerdomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateLaerdom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateLaerdomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateLaerdom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateLaerdomMutation, UpdateLaerdomMutationVariables>;
export const RemoveLaerdomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveLaerdom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeLaerdom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveLaerdomMutation, RemoveLaerdomMutationVariables>;
export const RestoreLaerdomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreLaerdom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreLaerdom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestoreLaerdomMutation, RestoreLaerdomMutationVariables>;
export const MineInnsynDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MineInnsyn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mineInnsyn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]}}]} as unknown as DocumentNode<MineInnsynQuery, MineInnsynQueryVariables>;
export const FellesoversiktDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fellesoversikt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fellesoversikt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"alleAar"}},{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"sistDelt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltInnhold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltAntall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltFolketall"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelteTall"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltInnhold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltBeloep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltAntall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltTiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltFolketall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelteInnbyggere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelteTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltIndikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serieId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonsutgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}}]}}]}}]} as unknown as DocumentNode<FellesoversiktQuery, FellesoversiktQueryVariables>;
export const BarriereoversiktDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Barriereoversikt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"barriereoversikt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeleBarriereoversikten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieresak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieresak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"bidrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innslaatte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sakId"}},{"kind":"Field","name":{"kind":"Name","value":"kalenderpunktId"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"rekkefoelge"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtBidrag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrierebidrag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeleBarriereoversikten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriereoversikt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"perArt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallBidrag"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieresak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loese"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtBidrag"}}]}}]}}]} as unknown as DocumentNode<BarriereoversiktQuery, BarriereoversiktQueryVariables>;
export const CreateBarrieresakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBarrieresak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBarrieresakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBarrieresak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeleBarriereoversikten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieresak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieresak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"bidrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innslaatte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sakId"}},{"kind":"Field","name":{"kind":"Name","value":"kalenderpunktId"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"rekkefoelge"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtBidrag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrierebidrag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeleBarriereoversikten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriereoversikt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"perArt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallBidrag"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieresak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loese"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtBidrag"}}]}}]}}]} as unknown as DocumentNode<CreateBarrieresakMutation, CreateBarrieresakMutationVariables>;
export const UpdateBarrieresakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateBarrieresak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateBarrieresakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateBarrieresak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeleBarriereoversikten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieresak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieresak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"bidrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innslaatte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sakId"}},{"kind":"Field","name":{"kind":"Name","value":"kalenderpunktId"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"rekkefoelge"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtBidrag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrierebidrag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeleBarriereoversikten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriereoversikt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"perArt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallBidrag"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieresak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loese"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtBidrag"}}]}}]}}]} as unknown as DocumentNode<UpdateBarrieresakMutation, UpdateBarrieresakMutationVariables>;
export const MergeBarrieresakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeBarrieresak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeBarrieresakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeBarrieresak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeleBarriereoversikten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieresak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieresak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"bidrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innslaatte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sakId"}},{"kind":"Field","name":{"kind":"Name","value":"kalenderpunktId"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"rekkefoelge"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtBidrag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrierebidrag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeleBarriereoversikten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriereoversikt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"perArt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallBidrag"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieresak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loese"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtBidrag"}}]}}]}}]} as unknown as DocumentNode<MergeBarrieresakMutation, MergeBarrieresakMutationVariables>;
export const UnmergeBarrieresakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnmergeBarrieresak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnmergeBarrieresakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmergeBarrieresak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeleBarriereoversikten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieresak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieresak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"bidrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innslaatte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sakId"}},{"kind":"Field","name":{"kind":"Name","value":"kalenderpunktId"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"rekkefoelge"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtBidrag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrierebidrag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeleBarriereoversikten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriereoversikt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"perArt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallBidrag"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieresak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loese"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtBidrag"}}]}}]}}]} as unknown as DocumentNode<UnmergeBarrieresakMutation, UnmergeBarrieresakMutationVariables>;
export const KnyttBidragDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KnyttBidrag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KnyttBidragInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knyttBidrag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeleBarriereoversikten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieresak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieresak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"bidrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innslaatte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sakId"}},{"kind":"Field","name":{"kind":"Name","value":"kalenderpunktId"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"rekkefoelge"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtBidrag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrierebidrag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeleBarriereoversikten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriereoversikt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"perArt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallBidrag"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieresak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loese"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtBidrag"}}]}}]}}]} as unknown as DocumentNode<KnyttBidragMutation, KnyttBidragMutationVariables>;
export const AddDagsordensakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddDagsordensak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddDagsordensakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addDagsordensak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeleBarriereoversikten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieresak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieresak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"bidrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innslaatte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sakId"}},{"kind":"Field","name":{"kind":"Name","value":"kalenderpunktId"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"rekkefoelge"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtBidrag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrierebidrag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeleBarriereoversikten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriereoversikt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"perArt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallBidrag"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieresak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loese"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtBidrag"}}]}}]}}]} as unknown as DocumentNode<AddDagsordensakMutation, AddDagsordensakMutationVariables>;
export const UpdateDagsordensakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateDagsordensak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateDagsordensakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateDagsordensak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeleBarriereoversikten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieresak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieresak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"bidrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innslaatte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sakId"}},{"kind":"Field","name":{"kind":"Name","value":"kalenderpunktId"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"rekkefoelge"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtBidrag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrierebidrag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeleBarriereoversikten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriereoversikt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"perArt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallBidrag"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieresak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loese"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtBidrag"}}]}}]}}]} as unknown as DocumentNode<UpdateDagsordensakMutation, UpdateDagsordensakMutationVariables>;
export const RemoveDagsordensakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDagsordensak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDagsordensak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeleBarriereoversikten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnBarrieresak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrieresak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"lukketFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"bidrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innslaatte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sakId"}},{"kind":"Field","name":{"kind":"Name","value":"kalenderpunktId"}},{"kind":"Field","name":{"kind":"Name","value":"moete"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"avlyst"}},{"kind":"Field","name":{"kind":"Name","value":"rekkefoelge"}},{"kind":"Field","name":{"kind":"Name","value":"svar"}},{"kind":"Field","name":{"kind":"Name","value":"svarFra"}},{"kind":"Field","name":{"kind":"Name","value":"svarDato"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtBidrag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barrierebidrag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"loesningseier"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"proevd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeleBarriereoversikten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Barriereoversikt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"perArt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"antallKommuner"}},{"kind":"Field","name":{"kind":"Name","value":"antallBidrag"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnBarrieresak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loese"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtBidrag"}}]}}]}}]} as unknown as DocumentNode<RemoveDagsordensakMutation, RemoveDagsordensakMutationVariables>;
export const DelingsstatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Delingsstatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delingsstatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statusen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtHode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingshode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"eldreSiden"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statusen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingsstatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"alleAar"}},{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}},{"kind":"Field","name":{"kind":"Name","value":"mangler"}},{"kind":"Field","name":{"kind":"Name","value":"kanMinnes"}},{"kind":"Field","name":{"kind":"Name","value":"delinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtHode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paaminnelser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"minnet"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}}]}}]}}]} as unknown as DocumentNode<DelingsstatusQuery, DelingsstatusQueryVariables>;
export const MinnOmDelingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MinnOmDeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MinnOmDelingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minnOmDeling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statusen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtHode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingshode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"eldreSiden"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statusen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingsstatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"alleAar"}},{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}},{"kind":"Field","name":{"kind":"Name","value":"mangler"}},{"kind":"Field","name":{"kind":"Name","value":"kanMinnes"}},{"kind":"Field","name":{"kind":"Name","value":"delinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtHode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paaminnelser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"minnet"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}}]}}]}}]} as unknown as DocumentNode<MinnOmDelingMutation, MinnOmDelingMutationVariables>;
export const TrekkPaaminnelseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekkPaaminnelse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekkPaaminnelse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statusen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtHode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingshode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mottaker"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"eldreSiden"}},{"kind":"Field","name":{"kind":"Name","value":"automatisk"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statusen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delingsstatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"alleAar"}},{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}},{"kind":"Field","name":{"kind":"Name","value":"mangler"}},{"kind":"Field","name":{"kind":"Name","value":"kanMinnes"}},{"kind":"Field","name":{"kind":"Name","value":"delinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtHode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paaminnelser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"minnet"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}}]}}]}}]} as unknown as DocumentNode<TrekkPaaminnelseMutation, TrekkPaaminnelseMutationVariables>;
export const FellesindikatorerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fellesindikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fellesindikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fellesindikator"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fellesutgave"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fellesindikatorutgave"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"teller"}},{"kind":"Field","name":{"kind":"Name","value":"nevner"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"deltakelse"}},{"kind":"Field","name":{"kind":"Name","value":"datakilde"}},{"kind":"Field","name":{"kind":"Name","value":"veiledning"}},{"kind":"Field","name":{"kind":"Name","value":"endring"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fellesindikator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fellesindikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"avviklet"}},{"kind":"Field","name":{"kind":"Name","value":"avvikletFordi"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"gjeldende"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fellesutgave"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utgaver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fellesutgave"}}]}}]}}]} as unknown as DocumentNode<FellesindikatorerQuery, FellesindikatorerQueryVariables>;
export const CreateFellesindikatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateFellesindikator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateFellesindikatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createFellesindikator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kode"}}]}}]}}]}}]} as unknown as DocumentNode<CreateFellesindikatorMutation, CreateFellesindikatorMutationVariables>;
export const PublishFellesindikatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishFellesindikator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishFellesindikatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishFellesindikator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]}}]} as unknown as DocumentNode<PublishFellesindikatorMutation, PublishFellesindikatorMutationVariables>;
export const RetireFellesindikatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireFellesindikator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireFellesindikatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireFellesindikator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]}}]} as unknown as DocumentNode<RetireFellesindikatorMutation, RetireFellesindikatorMutationVariables>;
export const TaInnFellesindikatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TaInnFellesindikator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaInnFellesindikatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taInnFellesindikator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TaInnFellesindikatorMutation, TaInnFellesindikatorMutationVariables>;
export const KnyttFellesindikatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KnyttFellesindikator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FellesbindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knyttFellesindikator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<KnyttFellesindikatorMutation, KnyttFellesindikatorMutationVariables>;
export const ByttFellesutgaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ByttFellesutgave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FellesbindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byttFellesutgave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ByttFellesutgaveMutation, ByttFellesutgaveMutationVariables>;
export const SlippFellesindikatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SlippFellesindikator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SlippFellesindikatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slippFellesindikator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SlippFellesindikatorMutation, SlippFellesindikatorMutationVariables>;
export const HandlingsplanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Handlingsplan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"utgave"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handlingsplan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}},{"kind":"Argument","name":{"kind":"Name","value":"utgave"},"value":{"kind":"Variable","name":{"kind":"Name","value":"utgave"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handlingsplaner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plansum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plansum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noekkel"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"antallLinjer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plantiltak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plantiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grep"}},{"kind":"Field","name":{"kind":"Name","value":"omtale"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Planlinje"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Planlinje"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tiltakId"}},{"kind":"Field","name":{"kind":"Name","value":"tiltakNavn"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"poster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tilskudd"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddsaar"}},{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"givere"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Planforskjell"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Planforskjell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hva"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"endring"}},{"kind":"Field","name":{"kind":"Name","value":"felt"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handlingsplan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kjede"}},{"kind":"Field","name":{"kind":"Name","value":"innledning"}},{"kind":"Field","name":{"kind":"Name","value":"returkommentar"}},{"kind":"Field","name":{"kind":"Name","value":"fraVedtak"}},{"kind":"Field","name":{"kind":"Name","value":"neste"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"vedtaksorgan"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"ledd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"naadd"}},{"kind":"Field","name":{"kind":"Name","value":"naa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plansum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perInnsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plansum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perGiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"giverIder"}},{"kind":"Field","name":{"kind":"Name","value":"alene"}},{"kind":"Field","name":{"kind":"Name","value":"felles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plantiltak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linjer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Planlinje"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hendelser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"vedtak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"saksnummer"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"utgaver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vedtatt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forskjeller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Planforskjell"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advarsler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"gjelder"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<HandlingsplanQuery, HandlingsplanQueryVariables>;
export const HandlingsplanerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Handlingsplaner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handlingsplaner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<HandlingsplanerQuery, HandlingsplanerQueryVariables>;
export const VedtakslisteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vedtaksliste"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vedtakListe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Vedtak"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Vedtak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vedtak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"saksnummer"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<VedtakslisteQuery, VedtakslisteQueryVariables>;
export const PlanvalgDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Planvalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiltakListe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sortering"},"value":{"kind":"EnumValue","value":"nr"}},{"kind":"Argument","name":{"kind":"Name","value":"synkende"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"}}]}}]}}]}}]} as unknown as DocumentNode<PlanvalgQuery, PlanvalgQueryVariables>;
export const NesteAarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NesteAar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handlingsplan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plantiltak"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handlingsplaner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltakListe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sortering"},"value":{"kind":"EnumValue","value":"nr"}},{"kind":"Argument","name":{"kind":"Name","value":"synkende"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plantiltak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plantiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grep"}},{"kind":"Field","name":{"kind":"Name","value":"omtale"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]} as unknown as DocumentNode<NesteAarQuery, NesteAarQueryVariables>;
export const CreateHandlingsplanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateHandlingsplan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateHandlingsplanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createHandlingsplan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<CreateHandlingsplanMutation, CreateHandlingsplanMutationVariables>;
export const UpdateHandlingsplanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateHandlingsplan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateHandlingsplanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateHandlingsplan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<UpdateHandlingsplanMutation, UpdateHandlingsplanMutationVariables>;
export const SetPlantiltakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPlantiltak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPlantiltakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPlantiltak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetPlantiltakMutation, SetPlantiltakMutationVariables>;
export const RemovePlantiltakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePlantiltak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePlantiltak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemovePlantiltakMutation, RemovePlantiltakMutationVariables>;
export const SendTilBehandlingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendTilBehandling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanstegInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendTilBehandling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<SendTilBehandlingMutation, SendTilBehandlingMutationVariables>;
export const TrekkFraBehandlingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekkFraBehandling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanstegInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekkFraBehandling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<TrekkFraBehandlingMutation, TrekkFraBehandlingMutationVariables>;
export const SendPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanstegInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<SendPlanMutation, SendPlanMutationVariables>;
export const RegistrerPlanvedtakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegistrerPlanvedtak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrerPlanvedtakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrerPlanvedtak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hendelser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vedtak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegistrerPlanvedtakMutation, RegistrerPlanvedtakMutationVariables>;
export const RegistrerSvarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegistrerSvar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrerSvarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrerSvar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hendelser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vedtak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegistrerSvarMutation, RegistrerSvarMutationVariables>;
export const NyUtgaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NyUtgave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NyUtgaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nyUtgave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}}]}}]}}]} as unknown as DocumentNode<NyUtgaveMutation, NyUtgaveMutationVariables>;
export const StartNesteAarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartNesteAar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartNesteAarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startNesteAar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<StartNesteAarMutation, StartNesteAarMutationVariables>;
export const UpdateVedtakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateVedtak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateVedtakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateVedtak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<UpdateVedtakMutation, UpdateVedtakMutationVariables>;
export const InnstillingerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Innstillinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"innstillinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Innstillingene"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Innstillingene"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innstillinger"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"styringsgruppeVedtar"}},{"kind":"Field","name":{"kind":"Name","value":"vedtaksorgan"}},{"kind":"Field","name":{"kind":"Name","value":"plankjede"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<InnstillingerQuery, InnstillingerQueryVariables>;
export const UpdateInnstillingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateInnstilling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateInnstillingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInnstilling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Innstillingene"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Innstillingene"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innstillinger"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"styringsgruppeVedtar"}},{"kind":"Field","name":{"kind":"Name","value":"vedtaksorgan"}},{"kind":"Field","name":{"kind":"Name","value":"plankjede"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<UpdateInnstillingMutation, UpdateInnstillingMutationVariables>;
export const InvitasjonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitasjon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitasjon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"arbeidsrom"}}]}}]}}]} as unknown as DocumentNode<InvitasjonQuery, InvitasjonQueryVariables>;
export const GodtaInvitasjonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GodtaInvitasjon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GodtaInvitasjonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"godtaInvitasjon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GodtaInvitasjonMutation, GodtaInvitasjonMutationVariables>;
export const KalenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Kalender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kalender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kommende"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtKalenderpunkt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tidligere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtKalenderpunkt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtKalenderpunkt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kalenderpunkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"sluttdag"}},{"kind":"Field","name":{"kind":"Name","value":"fraKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"tilKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"forHvem"}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"}},{"kind":"Field","name":{"kind":"Name","value":"avlystFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}}]}}]}}]} as unknown as DocumentNode<KalenderQuery, KalenderQueryVariables>;
export const NesteDatoerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NesteDatoer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nesteDatoer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"sluttdag"}},{"kind":"Field","name":{"kind":"Name","value":"fraKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"tilKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}}]}}]} as unknown as DocumentNode<NesteDatoerQuery, NesteDatoerQueryVariables>;
export const CreateKalenderpunktDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateKalenderpunkt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateKalenderpunktInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createKalenderpunkt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtKalenderpunkt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtKalenderpunkt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kalenderpunkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"sluttdag"}},{"kind":"Field","name":{"kind":"Name","value":"fraKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"tilKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"forHvem"}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"}},{"kind":"Field","name":{"kind":"Name","value":"avlystFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}}]}}]}}]} as unknown as DocumentNode<CreateKalenderpunktMutation, CreateKalenderpunktMutationVariables>;
export const UpdateKalenderpunktDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateKalenderpunkt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateKalenderpunktInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateKalenderpunkt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtKalenderpunkt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtKalenderpunkt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kalenderpunkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"sluttdag"}},{"kind":"Field","name":{"kind":"Name","value":"fraKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"tilKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"forHvem"}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"}},{"kind":"Field","name":{"kind":"Name","value":"avlystFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}}]}}]}}]} as unknown as DocumentNode<UpdateKalenderpunktMutation, UpdateKalenderpunktMutationVariables>;
export const CancelKalenderpunktDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelKalenderpunkt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelKalenderpunktInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelKalenderpunkt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtKalenderpunkt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtKalenderpunkt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kalenderpunkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"sluttdag"}},{"kind":"Field","name":{"kind":"Name","value":"fraKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"tilKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"forHvem"}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"}},{"kind":"Field","name":{"kind":"Name","value":"avlystFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}}]}}]}}]} as unknown as DocumentNode<CancelKalenderpunktMutation, CancelKalenderpunktMutationVariables>;
export const RestoreKalenderpunktDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreKalenderpunkt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreKalenderpunktInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreKalenderpunkt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EtKalenderpunkt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EtKalenderpunkt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kalenderpunkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"art"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"sluttdag"}},{"kind":"Field","name":{"kind":"Name","value":"fraKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"tilKlokka"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"forHvem"}},{"kind":"Field","name":{"kind":"Name","value":"dagsorden"}},{"kind":"Field","name":{"kind":"Name","value":"avlystFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"saker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}}]}}]}}]} as unknown as DocumentNode<RestoreKalenderpunktMutation, RestoreKalenderpunktMutationVariables>;
export const LoggInnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoggInn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LoggInnMutation, LoggInnMutationVariables>;
export const LesingerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lesinger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LesingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"etter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lesinger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"etter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"etter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neste"}},{"kind":"Field","name":{"kind":"Name","value":"lesinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"rom"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"hva"}},{"kind":"Field","name":{"kind":"Name","value":"gjelder"}},{"kind":"Field","name":{"kind":"Name","value":"gjelderNavn"}}]}}]}}]}}]} as unknown as DocumentNode<LesingerQuery, LesingerQueryVariables>;
export const LoggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Logg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handling"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fra"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Dag"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"til"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Dag"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"foer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"handling"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handling"}}},{"kind":"Argument","name":{"kind":"Name","value":"fra"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fra"}}},{"kind":"Argument","name":{"kind":"Name","value":"til"},"value":{"kind":"Variable","name":{"kind":"Name","value":"til"}}},{"kind":"Argument","name":{"kind":"Name","value":"foer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"foer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"innslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoggInnslag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neste"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoggInnslag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoggInnslag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tabell"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"felt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]}}]}}]} as unknown as DocumentNode<LoggQuery, LoggQueryVariables>;
export const LoggkjedeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Loggkjede"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loggkjede"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hel"}},{"kind":"Field","name":{"kind":"Name","value":"bruddVed"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"hode"}}]}}]}}]} as unknown as DocumentNode<LoggkjedeQuery, LoggkjedeQueryVariables>;
export const LoggvalgDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Loggvalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medarbeidere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]}}]} as unknown as DocumentNode<LoggvalgQuery, LoggvalgQueryVariables>;
export const SettNyttPassordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettNyttPassord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NyttPassordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settNyttPassord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SettNyttPassordMutation, SettNyttPassordMutationVariables>;
export const OekonomiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Oekonomi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OekonomiFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oekonomi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"laast"}},{"kind":"Field","name":{"kind":"Name","value":"alleAar"}},{"kind":"Field","name":{"kind":"Name","value":"ubeskrevet"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"linjer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linje"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Budsjettsum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perInnsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Budsjettsum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bruktKdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bruktEksternt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tilskudd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"budsjettert"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"tilskudd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tilskudd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saldo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ventet"}},{"kind":"Field","name":{"kind":"Name","value":"forskuttert"}},{"kind":"Field","name":{"kind":"Name","value":"tilsagn"}},{"kind":"Field","name":{"kind":"Name","value":"utbetalt"}},{"kind":"Field","name":{"kind":"Name","value":"ufordelt"}},{"kind":"Field","name":{"kind":"Name","value":"fordelt"}},{"kind":"Field","name":{"kind":"Name","value":"brukt"}},{"kind":"Field","name":{"kind":"Name","value":"tilbakebetalt"}},{"kind":"Field","name":{"kind":"Name","value":"overfoertInn"}},{"kind":"Field","name":{"kind":"Name","value":"overfoertUt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbruk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Forbruk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overfoeringer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Overfoering"}}]}},{"kind":"Field","name":{"kind":"Name","value":"egeninnsats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Egeninnsats"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linje"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Budsjettlinje"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadsart"}},{"kind":"Field","name":{"kind":"Name","value":"ikkeOrdinaerDrift"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"justering"}},{"kind":"Field","name":{"kind":"Name","value":"forbruksord"}},{"kind":"Field","name":{"kind":"Name","value":"oensketOverfoert"}},{"kind":"Field","name":{"kind":"Name","value":"overfoeringsstatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brukt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"igjen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"tilskudd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddsaar"}},{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"kilder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Budsjettsum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Budsjettsum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"noekkel"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"antallLinjer"}},{"kind":"Field","name":{"kind":"Name","value":"brukt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"igjen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tilskudd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tilskudd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddsaar"}},{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"forbehold"}},{"kind":"Field","name":{"kind":"Name","value":"vilkaar"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbart"}},{"kind":"Field","name":{"kind":"Name","value":"tilsagnDato"}},{"kind":"Field","name":{"kind":"Name","value":"tilsagnReferanse"}},{"kind":"Field","name":{"kind":"Name","value":"rapportfrist"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Forbruk"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"ord"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"foertTid"}},{"kind":"Field","name":{"kind":"Name","value":"foertAv"}},{"kind":"Field","name":{"kind":"Name","value":"attestertTid"}},{"kind":"Field","name":{"kind":"Name","value":"attestertAv"}},{"kind":"Field","name":{"kind":"Name","value":"reversertTid"}},{"kind":"Field","name":{"kind":"Name","value":"reversertFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finansieringspostId"}},{"kind":"Field","name":{"kind":"Name","value":"budsjettlinjeId"}},{"kind":"Field","name":{"kind":"Name","value":"linjenavn"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Overfoering"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overfoering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"fraAar"}},{"kind":"Field","name":{"kind":"Name","value":"finansieringspostId"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakskode"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budsjettlinje"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tilLinje"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vedtak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"saksnummer"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Egeninnsats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Egeninnsats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"timer"}},{"kind":"Field","name":{"kind":"Name","value":"stillingsprosent"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<OekonomiQuery, OekonomiQueryVariables>;
export const OekonomiAarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OekonomiAar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oekonomi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"alleAar"}}]}}]}}]} as unknown as DocumentNode<OekonomiAarQuery, OekonomiAarQueryVariables>;
export const LinjeneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Linjene"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oekonomi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"laast"}},{"kind":"Field","name":{"kind":"Name","value":"linjer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linje"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linje"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Budsjettlinje"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadsart"}},{"kind":"Field","name":{"kind":"Name","value":"ikkeOrdinaerDrift"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"justering"}},{"kind":"Field","name":{"kind":"Name","value":"forbruksord"}},{"kind":"Field","name":{"kind":"Name","value":"oensketOverfoert"}},{"kind":"Field","name":{"kind":"Name","value":"overfoeringsstatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brukt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"igjen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"tilskudd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddsaar"}},{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"kilder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<LinjeneQuery, LinjeneQueryVariables>;
export const TiltakOekonomiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TiltakOekonomi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tiltakId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiltakOekonomi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tiltakId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tiltakId"}}},{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"laast"}},{"kind":"Field","name":{"kind":"Name","value":"alleAar"}},{"kind":"Field","name":{"kind":"Name","value":"budsjettert"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"brukt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"igjen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linjer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linje"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forbruk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Forbruk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overfoeringer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Overfoering"}}]}},{"kind":"Field","name":{"kind":"Name","value":"egeninnsats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Egeninnsats"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linje"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Budsjettlinje"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"kostnadsart"}},{"kind":"Field","name":{"kind":"Name","value":"ikkeOrdinaerDrift"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"kdd"}},{"kind":"Field","name":{"kind":"Name","value":"eksternt"}},{"kind":"Field","name":{"kind":"Name","value":"justering"}},{"kind":"Field","name":{"kind":"Name","value":"forbruksord"}},{"kind":"Field","name":{"kind":"Name","value":"oensketOverfoert"}},{"kind":"Field","name":{"kind":"Name","value":"overfoeringsstatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brukt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"igjen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"tilskudd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddsaar"}},{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"kilder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Forbruk"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forbruk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"ord"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"foertTid"}},{"kind":"Field","name":{"kind":"Name","value":"foertAv"}},{"kind":"Field","name":{"kind":"Name","value":"attestertTid"}},{"kind":"Field","name":{"kind":"Name","value":"attestertAv"}},{"kind":"Field","name":{"kind":"Name","value":"reversertTid"}},{"kind":"Field","name":{"kind":"Name","value":"reversertFordi"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finansieringspostId"}},{"kind":"Field","name":{"kind":"Name","value":"budsjettlinjeId"}},{"kind":"Field","name":{"kind":"Name","value":"linjenavn"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Overfoering"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overfoering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"fraAar"}},{"kind":"Field","name":{"kind":"Name","value":"finansieringspostId"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakskode"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budsjettlinje"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tilLinje"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vedtak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"saksnummer"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Egeninnsats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Egeninnsats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"timer"}},{"kind":"Field","name":{"kind":"Name","value":"stillingsprosent"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<TiltakOekonomiQuery, TiltakOekonomiQueryVariables>;
export const PengevalgDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pengevalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finansieringskilder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"art"}}]}},{"kind":"Field","name":{"kind":"Name","value":"satsing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}}]}}]}}]}}]} as unknown as DocumentNode<PengevalgQuery, PengevalgQueryVariables>;
export const TilskuddsvalgDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tilskuddsvalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tilskuddListe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tilskudd"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tilskudd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tilskudd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddsaar"}},{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"forbehold"}},{"kind":"Field","name":{"kind":"Name","value":"vilkaar"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbart"}},{"kind":"Field","name":{"kind":"Name","value":"tilsagnDato"}},{"kind":"Field","name":{"kind":"Name","value":"tilsagnReferanse"}},{"kind":"Field","name":{"kind":"Name","value":"rapportfrist"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<TilskuddsvalgQuery, TilskuddsvalgQueryVariables>;
export const LinjevalgDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Linjevalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tilskuddListe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tilskudd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltakListe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sortering"},"value":{"kind":"EnumValue","value":"navn"}},{"kind":"Argument","name":{"kind":"Name","value":"synkende"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"satsing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tilskudd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tilskudd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddsaar"}},{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"forbehold"}},{"kind":"Field","name":{"kind":"Name","value":"vilkaar"}},{"kind":"Field","name":{"kind":"Name","value":"overfoerbart"}},{"kind":"Field","name":{"kind":"Name","value":"tilsagnDato"}},{"kind":"Field","name":{"kind":"Name","value":"tilsagnReferanse"}},{"kind":"Field","name":{"kind":"Name","value":"rapportfrist"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<LinjevalgQuery, LinjevalgQueryVariables>;
export const TiltaksnavnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tiltaksnavn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiltakListe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sortering"},"value":{"kind":"EnumValue","value":"navn"}},{"kind":"Argument","name":{"kind":"Name","value":"synkende"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]}}]} as unknown as DocumentNode<TiltaksnavnQuery, TiltaksnavnQueryVariables>;
export const HovedbokDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Hovedbok"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tilskuddId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hovedbok"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tilskuddId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tilskuddId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fraKonto"}},{"kind":"Field","name":{"kind":"Name","value":"fraAar"}},{"kind":"Field","name":{"kind":"Name","value":"tilKonto"}},{"kind":"Field","name":{"kind":"Name","value":"tilAar"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"foertAv"}},{"kind":"Field","name":{"kind":"Name","value":"reverserer"}},{"kind":"Field","name":{"kind":"Name","value":"reversertAv"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"fraLinje"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tilLinje"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]}}]} as unknown as DocumentNode<HovedbokQuery, HovedbokQueryVariables>;
export const CreateFinansieringskildeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateFinansieringskilde"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateFinansieringskildeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createFinansieringskilde"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateFinansieringskildeMutation, CreateFinansieringskildeMutationVariables>;
export const CreateTilskuddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTilskudd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTilskuddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTilskudd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateTilskuddMutation, CreateTilskuddMutationVariables>;
export const UpdateTilskuddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTilskudd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTilskuddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTilskudd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateTilskuddMutation, UpdateTilskuddMutationVariables>;
export const FoerPosteringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FoerPostering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FoerPosteringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foerPostering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FoerPosteringMutation, FoerPosteringMutationVariables>;
export const ReverserPosteringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReverserPostering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReverserPosteringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reverserPostering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReverserPosteringMutation, ReverserPosteringMutationVariables>;
export const CreateBudsjettlinjeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBudsjettlinje"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBudsjettlinjeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBudsjettlinje"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<CreateBudsjettlinjeMutation, CreateBudsjettlinjeMutationVariables>;
export const UpdateBudsjettlinjeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateBudsjettlinje"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateBudsjettlinjeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateBudsjettlinje"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<UpdateBudsjettlinjeMutation, UpdateBudsjettlinjeMutationVariables>;
export const RemoveBudsjettlinjeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveBudsjettlinje"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeBudsjettlinje"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<RemoveBudsjettlinjeMutation, RemoveBudsjettlinjeMutationVariables>;
export const FoerForbrukDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FoerForbruk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FoerForbrukInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foerForbruk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<FoerForbrukMutation, FoerForbrukMutationVariables>;
export const AttesterForbrukDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttesterForbruk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttesterForbrukInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attesterForbruk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<AttesterForbrukMutation, AttesterForbrukMutationVariables>;
export const ReverserForbrukDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReverserForbruk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReverserForbrukInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reverserForbruk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<ReverserForbrukMutation, ReverserForbrukMutationVariables>;
export const OenskOverfoeringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OenskOverfoering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OenskOverfoeringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oenskOverfoering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<OenskOverfoeringMutation, OenskOverfoeringMutationVariables>;
export const BekreftOverfoeringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BekreftOverfoering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BekreftOverfoeringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bekreftOverfoering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<BekreftOverfoeringMutation, BekreftOverfoeringMutationVariables>;
export const VedtaOverfoeringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VedtaOverfoering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VedtaOverfoeringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vedtaOverfoering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<VedtaOverfoeringMutation, VedtaOverfoeringMutationVariables>;
export const TrekkOverfoeringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekkOverfoering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekkOverfoeringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekkOverfoering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<TrekkOverfoeringMutation, TrekkOverfoeringMutationVariables>;
export const CreateEgeninnsatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateEgeninnsats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEgeninnsatsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEgeninnsats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<CreateEgeninnsatsMutation, CreateEgeninnsatsMutationVariables>;
export const UpdateEgeninnsatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEgeninnsats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEgeninnsatsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEgeninnsats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<UpdateEgeninnsatsMutation, UpdateEgeninnsatsMutationVariables>;
export const RemoveEgeninnsatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveEgeninnsats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeEgeninnsats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<RemoveEgeninnsatsMutation, RemoveEgeninnsatsMutationVariables>;
export const OrdlisteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ordliste"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordliste"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"bokmaal"}},{"kind":"Field","name":{"kind":"Name","value":"nynorsk"}},{"kind":"Field","name":{"kind":"Name","value":"engelsk"}},{"kind":"Field","name":{"kind":"Name","value":"definisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kategori"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tidligereNumre"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"}}]}}]}}]} as unknown as DocumentNode<OrdlisteQuery, OrdlisteQueryVariables>;
export const OversiktDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Oversikt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oversikt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"omraader"}},{"kind":"Field","name":{"kind":"Name","value":"tiltakPerStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktede"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gjoeremaal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"tiltakId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"frist"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"penger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"faatt"}},{"kind":"Field","name":{"kind":"Name","value":"ventet"}},{"kind":"Field","name":{"kind":"Name","value":"fordelt"}},{"kind":"Field","name":{"kind":"Name","value":"ukjentLinjer"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"brukt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}},{"kind":"Field","name":{"kind":"Name","value":"igjen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"neste"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hendelser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"tiltakId"}},{"kind":"Field","name":{"kind":"Name","value":"ferdig"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sisteEndringer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]}}]} as unknown as DocumentNode<OversiktQuery, OversiktQueryVariables>;
export const PlattformDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plattform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plattform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"antallMedlemmer"}},{"kind":"Field","name":{"kind":"Name","value":"antallInvitert"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}}]}}]}}]} as unknown as DocumentNode<PlattformQuery, PlattformQueryVariables>;
export const KjoeringerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Kjoeringer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kjoeringer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"koe"}},{"kind":"Field","name":{"kind":"Name","value":"gjelder"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"feilkode"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}},{"kind":"Field","name":{"kind":"Name","value":"tidligst"}},{"kind":"Field","name":{"kind":"Name","value":"startet"}},{"kind":"Field","name":{"kind":"Name","value":"ferdig"}},{"kind":"Field","name":{"kind":"Name","value":"forsoek"}}]}}]}}]} as unknown as DocumentNode<KjoeringerQuery, KjoeringerQueryVariables>;
export const StatistikkserierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statistikkserier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistikkserier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seriestatusen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seriestatusen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Seriestatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"tabell"}},{"kind":"Field","name":{"kind":"Name","value":"kanHentes"}},{"kind":"Field","name":{"kind":"Name","value":"hentet"}},{"kind":"Field","name":{"kind":"Name","value":"filnavn"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}}]} as unknown as DocumentNode<StatistikkserierQuery, StatistikkserierQueryVariables>;
export const FetchStatistikkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FetchStatistikk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fetchStatistikk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kode"}}}]}]}}]} as unknown as DocumentNode<FetchStatistikkMutation, FetchStatistikkMutationVariables>;
export const UploadStatistikkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadStatistikk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatistikkfilInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadStatistikk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"uendret"}},{"kind":"Field","name":{"kind":"Name","value":"feil"}}]}}]}}]} as unknown as DocumentNode<UploadStatistikkMutation, UploadStatistikkMutationVariables>;
export const ProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"satsing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"statligMotpart"}},{"kind":"Field","name":{"kind":"Name","value":"hovedmaal"}},{"kind":"Field","name":{"kind":"Name","value":"formaal"}},{"kind":"Field","name":{"kind":"Name","value":"prinsipp"}},{"kind":"Field","name":{"kind":"Name","value":"utfordringsbilde"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddFra"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddTil"}},{"kind":"Field","name":{"kind":"Name","value":"programFra"}},{"kind":"Field","name":{"kind":"Name","value":"programTil"}},{"kind":"Field","name":{"kind":"Name","value":"maalaar"}},{"kind":"Field","name":{"kind":"Name","value":"rammePerAar"}},{"kind":"Field","name":{"kind":"Name","value":"rammeAntallAar"}},{"kind":"Field","name":{"kind":"Name","value":"rammeSamlet"}},{"kind":"Field","name":{"kind":"Name","value":"rammeForbehold"}},{"kind":"Field","name":{"kind":"Name","value":"kanBrukesTil"}},{"kind":"Field","name":{"kind":"Name","value":"kanIkkeBrukesTil"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omraader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Omraade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Innsatsomraade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"styringsdokumenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Styringsdokument"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Programrolle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metoder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"opplaerteAnsatte"}},{"kind":"Field","name":{"kind":"Name","value":"steg"}},{"kind":"Field","name":{"kind":"Name","value":"prinsipper"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suksesskriterier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fallgruver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utfordringer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"respons"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Omraade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Omraade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"grunnkretser"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggereTil"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"grense"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Innsatsomraade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innsatsomraade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"punkter"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"delmaal"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraadeIder"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Styringsdokument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Styringsdokument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"vedtattAv"}},{"kind":"Field","name":{"kind":"Name","value":"saksnummer"}},{"kind":"Field","name":{"kind":"Name","value":"parter"}},{"kind":"Field","name":{"kind":"Name","value":"sammendrag"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Programrolle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programrolle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"besattAv"}},{"kind":"Field","name":{"kind":"Name","value":"oppgaver"}},{"kind":"Field","name":{"kind":"Name","value":"antallPersoner"}},{"kind":"Field","name":{"kind":"Name","value":"stillingsprosent"}},{"kind":"Field","name":{"kind":"Name","value":"loennFraSatsingenProsent"}},{"kind":"Field","name":{"kind":"Name","value":"moeterPerAar"}},{"kind":"Field","name":{"kind":"Name","value":"moeterPerAarTil"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}}]} as unknown as DocumentNode<ProgramQuery, ProgramQueryVariables>;
export const CreateOmraadeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOmraade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OmraadeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOmraade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateOmraadeMutation, CreateOmraadeMutationVariables>;
export const SetOmraadegrenseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOmraadegrense"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetOmraadegrenseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setOmraadegrense"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetOmraadegrenseMutation, SetOmraadegrenseMutationVariables>;
export const UpdateOmraadeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateOmraade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateOmraadeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateOmraade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateOmraadeMutation, UpdateOmraadeMutationVariables>;
export const CreateInnsatsomraadeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateInnsatsomraade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InnsatsomraadeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInnsatsomraade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateInnsatsomraadeMutation, CreateInnsatsomraadeMutationVariables>;
export const UpdateInnsatsomraadeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateInnsatsomraade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateInnsatsomraadeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInnsatsomraade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateInnsatsomraadeMutation, UpdateInnsatsomraadeMutationVariables>;
export const ArchiveInnsatsomraadeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveInnsatsomraade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versjon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"arkivert"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveInnsatsomraade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"versjon"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versjon"}}},{"kind":"Argument","name":{"kind":"Name","value":"arkivert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"arkivert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveInnsatsomraadeMutation, ArchiveInnsatsomraadeMutationVariables>;
export const CreateMaalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMaal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MaalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMaal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateMaalMutation, CreateMaalMutationVariables>;
export const UpdateMaalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMaal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMaalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMaal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateMaalMutation, UpdateMaalMutationVariables>;
export const ArchiveMaalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveMaal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versjon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"arkivert"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveMaal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"versjon"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versjon"}}},{"kind":"Argument","name":{"kind":"Name","value":"arkivert"},"value":{"kind":"Variable","name":{"kind":"Name","value":"arkivert"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveMaalMutation, ArchiveMaalMutationVariables>;
export const CreateStyringsdokumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateStyringsdokument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StyringsdokumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createStyringsdokument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateStyringsdokumentMutation, CreateStyringsdokumentMutationVariables>;
export const UpdateStyringsdokumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateStyringsdokument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateStyringsdokumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateStyringsdokument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateStyringsdokumentMutation, UpdateStyringsdokumentMutationVariables>;
export const RegistrerVedtakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegistrerVedtak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegistrerVedtakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrerVedtak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RegistrerVedtakMutation, RegistrerVedtakMutationVariables>;
export const ProgramteoriDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programteori"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programteori"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kjeder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Virkningskjede"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Virkningskjede"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Virkningskjede"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"mekanisme"}},{"kind":"Field","name":{"kind":"Name","value":"statistikkserie"}},{"kind":"Field","name":{"kind":"Name","value":"statistikknavn"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"hull"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"antakelse"}},{"kind":"Field","name":{"kind":"Name","value":"maanederFra"}},{"kind":"Field","name":{"kind":"Name","value":"maanederTil"}},{"kind":"Field","name":{"kind":"Name","value":"rivaliserende"}},{"kind":"Field","name":{"kind":"Name","value":"grad"}},{"kind":"Field","name":{"kind":"Name","value":"gradbegrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"hull"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"belegg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"henvisning"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<ProgramteoriQuery, ProgramteoriQueryVariables>;
export const TiltakskjederDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tiltakskjeder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tiltakId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programteori"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tiltakId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tiltakId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kjeder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"hull"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}}]}}]}}]} as unknown as DocumentNode<TiltakskjederQuery, TiltakskjederQueryVariables>;
export const KjedevalgDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Kjedevalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"satsing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltakListe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}}]}}]}}]}}]} as unknown as DocumentNode<KjedevalgQuery, KjedevalgQueryVariables>;
export const CreateVirkningskjedeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateVirkningskjede"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VirkningskjedeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createVirkningskjede"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateVirkningskjedeMutation, CreateVirkningskjedeMutationVariables>;
export const UpdateVirkningskjedeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateVirkningskjede"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateVirkningskjedeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateVirkningskjede"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateVirkningskjedeMutation, UpdateVirkningskjedeMutationVariables>;
export const ArchiveVirkningskjedeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveVirkningskjede"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveVirkningskjedeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveVirkningskjede"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveVirkningskjedeMutation, ArchiveVirkningskjedeMutationVariables>;
export const UpdateVirkningsleddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateVirkningsledd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateVirkningsleddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateVirkningsledd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateVirkningsleddMutation, UpdateVirkningsleddMutationVariables>;
export const AddLeddbeleggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddLeddbelegg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeddbeleggInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addLeddbelegg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddLeddbeleggMutation, AddLeddbeleggMutationVariables>;
export const UpdateLeddbeleggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateLeddbelegg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateLeddbeleggInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateLeddbelegg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateLeddbeleggMutation, UpdateLeddbeleggMutationVariables>;
export const RemoveLeddbeleggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveLeddbelegg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeLeddbelegg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveLeddbeleggMutation, RemoveLeddbeleggMutationVariables>;
export const RestoreLeddbeleggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreLeddbelegg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreLeddbelegg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestoreLeddbeleggMutation, RestoreLeddbeleggMutationVariables>;
export const ResultaterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maalaar"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"maal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultatmaal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Indikator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perioder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maaleperiode"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maalbelegg"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maalbelegg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maalId"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"henvisning"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"periodestatus"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Definisjon"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indikatordefinisjon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"teller"}},{"kind":"Field","name":{"kind":"Name","value":"nevner"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"datakilde"}},{"kind":"Field","name":{"kind":"Name","value":"endring"}},{"kind":"Field","name":{"kind":"Name","value":"fellesKode"}},{"kind":"Field","name":{"kind":"Name","value":"fellesUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maaling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maaling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"periodestatus"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonId"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"omfangNavn"}},{"kind":"Field","name":{"kind":"Name","value":"endringProsent"}},{"kind":"Field","name":{"kind":"Name","value":"endringPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"brudd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absolutt"}},{"kind":"Field","name":{"kind":"Name","value":"absoluttTil"}},{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}},{"kind":"Field","name":{"kind":"Name","value":"oppgitt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultatmaal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resultatmaal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"delmaal"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"belegg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maalbelegg"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Indikator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"utgangsverdi"}},{"kind":"Field","name":{"kind":"Name","value":"utgangsverdiTil"}},{"kind":"Field","name":{"kind":"Name","value":"utgangspresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"utgangsperiode"}},{"kind":"Field","name":{"kind":"Name","value":"maalverdi"}},{"kind":"Field","name":{"kind":"Name","value":"maalaar"}},{"kind":"Field","name":{"kind":"Name","value":"maalstilling"}},{"kind":"Field","name":{"kind":"Name","value":"maalIder"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"ansvarlig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definisjon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Definisjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definisjoner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Definisjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maalinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maaling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"siste"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maaling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maaleperiode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maaleperiode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"antallMaalinger"}},{"kind":"Field","name":{"kind":"Name","value":"antallBelegg"}},{"kind":"Field","name":{"kind":"Name","value":"muligeStatuser"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"historikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"begrunnelse"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}}]}}]}}]} as unknown as DocumentNode<ResultaterQuery, ResultaterQueryVariables>;
export const EnIndikatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnIndikator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indikator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Indikator"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Definisjon"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indikatordefinisjon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"teller"}},{"kind":"Field","name":{"kind":"Name","value":"nevner"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"datakilde"}},{"kind":"Field","name":{"kind":"Name","value":"endring"}},{"kind":"Field","name":{"kind":"Name","value":"fellesKode"}},{"kind":"Field","name":{"kind":"Name","value":"fellesUtgave"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maaling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maaling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"periodestatus"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonId"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"omfangNavn"}},{"kind":"Field","name":{"kind":"Name","value":"endringProsent"}},{"kind":"Field","name":{"kind":"Name","value":"endringPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"brudd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absolutt"}},{"kind":"Field","name":{"kind":"Name","value":"absoluttTil"}},{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}},{"kind":"Field","name":{"kind":"Name","value":"oppgitt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Indikator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"utgangsverdi"}},{"kind":"Field","name":{"kind":"Name","value":"utgangsverdiTil"}},{"kind":"Field","name":{"kind":"Name","value":"utgangspresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"utgangsperiode"}},{"kind":"Field","name":{"kind":"Name","value":"maalverdi"}},{"kind":"Field","name":{"kind":"Name","value":"maalaar"}},{"kind":"Field","name":{"kind":"Name","value":"maalstilling"}},{"kind":"Field","name":{"kind":"Name","value":"maalIder"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"ansvarlig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definisjon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Definisjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definisjoner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Definisjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maalinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maaling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"siste"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maaling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<EnIndikatorQuery, EnIndikatorQueryVariables>;
export const CreateIndikatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateIndikator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateIndikatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createIndikator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateIndikatorMutation, CreateIndikatorMutationVariables>;
export const UpdateIndikatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateIndikator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateIndikatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateIndikator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<UpdateIndikatorMutation, UpdateIndikatorMutationVariables>;
export const ArchiveIndikatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveIndikator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveIndikatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveIndikator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<ArchiveIndikatorMutation, ArchiveIndikatorMutationVariables>;
export const UpdateIndikatordefinisjonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateIndikatordefinisjon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateIndikatordefinisjonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateIndikatordefinisjon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateIndikatordefinisjonMutation, UpdateIndikatordefinisjonMutationVariables>;
export const AddMaalingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMaaling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MaalingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMaaling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddMaalingMutation, AddMaalingMutationVariables>;
export const UpdateMaalingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMaaling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMaalingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMaaling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateMaalingMutation, UpdateMaalingMutationVariables>;
export const RemoveMaalingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMaaling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMaaling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveMaalingMutation, RemoveMaalingMutationVariables>;
export const RestoreMaalingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreMaaling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreMaaling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestoreMaalingMutation, RestoreMaalingMutationVariables>;
export const AddMaalbeleggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMaalbelegg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MaalbeleggInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMaalbelegg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maalaar"}}]}}]}}]} as unknown as DocumentNode<AddMaalbeleggMutation, AddMaalbeleggMutationVariables>;
export const UpdateMaalbeleggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMaalbelegg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMaalbeleggInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMaalbelegg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maalaar"}}]}}]}}]} as unknown as DocumentNode<UpdateMaalbeleggMutation, UpdateMaalbeleggMutationVariables>;
export const RemoveMaalbeleggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMaalbelegg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMaalbelegg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maalaar"}}]}}]}}]} as unknown as DocumentNode<RemoveMaalbeleggMutation, RemoveMaalbeleggMutationVariables>;
export const RestoreMaalbeleggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreMaalbelegg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreMaalbelegg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maalaar"}}]}}]}}]} as unknown as DocumentNode<RestoreMaalbeleggMutation, RestoreMaalbeleggMutationVariables>;
export const MoveMaaleperiodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveMaaleperiode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveMaaleperiodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveMaaleperiode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maalaar"}}]}}]}}]} as unknown as DocumentNode<MoveMaaleperiodeMutation, MoveMaaleperiodeMutationVariables>;
export const LaastPeriodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LaastPeriode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"laastPeriode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodehendelseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"maalinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indikator"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"omfangNavn"}},{"kind":"Field","name":{"kind":"Name","value":"endringProsent"}},{"kind":"Field","name":{"kind":"Name","value":"endringPresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"belegg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"maal"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"henvisning"}}]}}]}}]}}]} as unknown as DocumentNode<LaastPeriodeQuery, LaastPeriodeQueryVariables>;
export const SammenligningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sammenligning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spoersmaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sammenligningsspoersmaal"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bare"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kommuner"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sammenligning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"spoersmaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spoersmaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}},{"kind":"Argument","name":{"kind":"Name","value":"bare"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bare"}}},{"kind":"Argument","name":{"kind":"Name","value":"kommuner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kommuner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spoersmaal"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"bare"}},{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"alleAar"}},{"kind":"Field","name":{"kind":"Name","value":"kategorier"}},{"kind":"Field","name":{"kind":"Name","value":"minst"}},{"kind":"Field","name":{"kind":"Name","value":"hindre"}},{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnRad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kategori"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EttTall"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EttTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sammenligningstall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnRad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sammenligningsrad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}},{"kind":"Field","name":{"kind":"Name","value":"trukket"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggereTil"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"plass"}},{"kind":"Field","name":{"kind":"Name","value":"delinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"celler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kategori"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EttTall"}}]}}]}}]} as unknown as DocumentNode<SammenligningQuery, SammenligningQueryVariables>;
export const NettverkskommunerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nettverkskommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}}]}}]}}]} as unknown as DocumentNode<NettverkskommunerQuery, NettverkskommunerQueryVariables>;
export const DeltPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeltPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kommunenummer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deltPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kommunenummer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kommunenummer"}}},{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltInnhold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiltak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltAntall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeltFolketall"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltInnhold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltBeloep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"giverart"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltAntall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltTiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeltFolketall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DelteInnbyggere"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}}]}}]} as unknown as DocumentNode<DeltPlanQuery, DeltPlanQueryVariables>;
export const BevilgningerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bevilgninger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bevilgninger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"aar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"departementer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"sum"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departement"}},{"kind":"Field","name":{"kind":"Name","value":"beloep"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BevilgningerQuery, BevilgningerQueryVariables>;
export const IndikatorsammenligningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Indikatorsammenligning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spoersmaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Indikatorspoersmaal"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"indikator"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Tidsangivelse"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kommuner"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indikatorsammenligning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"spoersmaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spoersmaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"indikator"},"value":{"kind":"Variable","name":{"kind":"Name","value":"indikator"}}},{"kind":"Argument","name":{"kind":"Name","value":"periode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periode"}}},{"kind":"Argument","name":{"kind":"Name","value":"kommuner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kommuner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spoersmaal"}},{"kind":"Field","name":{"kind":"Name","value":"indikator"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"rangertPeriode"}},{"kind":"Field","name":{"kind":"Name","value":"hindre"}},{"kind":"Field","name":{"kind":"Name","value":"valg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"deltakelse"}},{"kind":"Field","name":{"kind":"Name","value":"avviklet"}},{"kind":"Field","name":{"kind":"Name","value":"perioder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kolonner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noekkel"}},{"kind":"Field","name":{"kind":"Name","value":"definisjon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fellesutgave"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Indikatorrad"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fellesutgave"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fellesindikatorutgave"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"teller"}},{"kind":"Field","name":{"kind":"Name","value":"nevner"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"deltakelse"}},{"kind":"Field","name":{"kind":"Name","value":"datakilde"}},{"kind":"Field","name":{"kind":"Name","value":"veiledning"}},{"kind":"Field","name":{"kind":"Name","value":"endring"}},{"kind":"Field","name":{"kind":"Name","value":"publisert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Indikatorrad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indikatorrad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}},{"kind":"Field","name":{"kind":"Name","value":"plass"}},{"kind":"Field","name":{"kind":"Name","value":"delinger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"celler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kolonne"}},{"kind":"Field","name":{"kind":"Name","value":"delingId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"avvik"}}]}}]}}]} as unknown as DocumentNode<IndikatorsammenligningQuery, IndikatorsammenligningQueryVariables>;
export const DelteResultaterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DelteResultater"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kommunenummer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Tidsangivelse"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delteResultater"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kommunenummer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kommunenummer"}}},{"kind":"Argument","name":{"kind":"Name","value":"periode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"nettverk"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"delt"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DelteTall"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelteTall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeltIndikator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serieId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"retning"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"definisjonsutgave"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"endring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prosent"}},{"kind":"Field","name":{"kind":"Name","value":"prosentTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"siden"}}]}}]}}]} as unknown as DocumentNode<DelteResultaterQuery, DelteResultaterQueryVariables>;
export const StatistikkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statistikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"serier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Serien"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omraader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"antallGrunnkretser"}},{"kind":"Field","name":{"kind":"Name","value":"antallMedKode"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggereTil"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Serien"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistikkserie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"forklaring"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"desimaler"}},{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"tabell"}},{"kind":"Field","name":{"kind":"Name","value":"lisens"}},{"kind":"Field","name":{"kind":"Name","value":"kreditering"}},{"kind":"Field","name":{"kind":"Name","value":"kanHentes"}},{"kind":"Field","name":{"kind":"Name","value":"hentet"}},{"kind":"Field","name":{"kind":"Name","value":"kontrollert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdatertHosKilden"}},{"kind":"Field","name":{"kind":"Name","value":"maate"}},{"kind":"Field","name":{"kind":"Name","value":"filnavn"}},{"kind":"Field","name":{"kind":"Name","value":"linjer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nivaa"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"punkter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"flagg"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"brudd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"forklaring"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<StatistikkQuery, StatistikkQueryVariables>;
export const RequestStatistikkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestStatistikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestStatistikk"}}]}}]} as unknown as DocumentNode<RequestStatistikkMutation, RequestStatistikkMutationVariables>;
export const TiltakListeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TiltakListe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TiltakFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sortering"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TiltakSortering"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"synkende"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiltakListe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sortering"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sortering"}}},{"kind":"Argument","name":{"kind":"Name","value":"synkende"},"value":{"kind":"Variable","name":{"kind":"Name","value":"synkende"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utsattTil"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"eier"}},{"kind":"Field","name":{"kind":"Name","value":"eierEkstern"}},{"kind":"Field","name":{"kind":"Name","value":"ansvarlig"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraadeId"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"}},{"kind":"Field","name":{"kind":"Name","value":"maal"}},{"kind":"Field","name":{"kind":"Name","value":"antallResultater"}},{"kind":"Field","name":{"kind":"Name","value":"nesteMilepael"}},{"kind":"Field","name":{"kind":"Name","value":"nesteFrist"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}}]}}]}}]}}]} as unknown as DocumentNode<TiltakListeQuery, TiltakListeQueryVariables>;
export const TiltaksvalgDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tiltaksvalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"satsing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medarbeidere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]} as unknown as DocumentNode<TiltaksvalgQuery, TiltaksvalgQueryVariables>;
export const CreateTiltakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTiltak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTiltakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTiltak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateTiltakMutation, CreateTiltakMutationVariables>;
export const VeiviserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Veiviser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veiviser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"plass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Faseplassen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"egen"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Veiviserpunktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spoersmaal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Veiviserpunktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"veiledning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Veiviserstoffet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ressurser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Veiviserstoffet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Veiviserstoffet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eksempler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Veiviserstoffet"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Faseplassen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Faseplass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faseNr"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Veiviserpunktet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Veiviserpunkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"gruppe"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kryss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"lenke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Veiviserstoffet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Veiviserstoff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"utgiver"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}},{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<VeiviserQuery, VeiviserQueryVariables>;
export const KryssvalgDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Kryssvalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kryssvalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]} as unknown as DocumentNode<KryssvalgQuery, KryssvalgQueryVariables>;
export const SetFaseplassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFaseplass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetFaseplassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFaseplass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Faseplassen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Faseplassen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Faseplass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faseNr"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"merknad"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]} as unknown as DocumentNode<SetFaseplassMutation, SetFaseplassMutationVariables>;
export const SetFasekryssDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFasekryss"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetFasekryssInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFasekryss"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Veiviserpunktet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Veiviserpunktet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Veiviserpunkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"gruppe"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kryss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"lenke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]}}]} as unknown as DocumentNode<SetFasekryssMutation, SetFasekryssMutationVariables>;
export const RemoveFasekryssDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFasekryss"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeFasekryss"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Veiviserpunktet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Veiviserpunktet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Veiviserpunkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"gruppe"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kryss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"lenke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveFasekryssMutation, RemoveFasekryssMutationVariables>;
export const RestoreFasekryssDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreFasekryss"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreFasekryss"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Veiviserpunktet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Veiviserpunktet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Veiviserpunkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"gruppe"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kryss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"lenke"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"aar"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreFasekryssMutation, RestoreFasekryssMutationVariables>;
export const ByttPassordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ByttPassord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ByttPassordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byttPassord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ByttPassordMutation, ByttPassordMutationVariables>;
export const SatsingsnavnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Satsingsnavn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"satsing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]} as unknown as DocumentNode<SatsingsnavnQuery, SatsingsnavnQueryVariables>;
export const MegDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Meg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"arbeidsrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"roller"}},{"kind":"Field","name":{"kind":"Name","value":"rettigheter"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]}}]}}]} as unknown as DocumentNode<MegQuery, MegQueryVariables>;
export const LoggUtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoggUt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"}}]}}]} as unknown as DocumentNode<LoggUtMutation, LoggUtMutationVariables>;
export const VedleggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vedlegg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tiltakId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vedtakId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"styringsdokumentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vedlegg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tiltakId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tiltakId"}}},{"kind":"Argument","name":{"kind":"Name","value":"vedtakId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vedtakId"}}},{"kind":"Argument","name":{"kind":"Name","value":"styringsdokumentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"styringsdokumentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Vedlegg"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Vedlegg"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vedlegg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"filnavn"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"stoerrelse"}},{"kind":"Field","name":{"kind":"Name","value":"lastetOpp"}},{"kind":"Field","name":{"kind":"Name","value":"lastetOppAv"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<VedleggQuery, VedleggQueryVariables>;
export const UpdateVedleggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateVedlegg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateVedleggInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateVedlegg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<UpdateVedleggMutation, UpdateVedleggMutationVariables>;
export const ArchiveVedleggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveVedlegg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveVedleggInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveVedlegg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}}]}}]}}]} as unknown as DocumentNode<ArchiveVedleggMutation, ArchiveVedleggMutationVariables>;