/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Legger et tiltak bort, eller henter det fram igjen. */
export type ArchiveTiltakInput = {
  /** Sant legger tiltaket bort; usant henter det fram igjen. */
  arkivert: boolean;
  /** Id-en til raden. */
  id: string | number;
  /** Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT. */
  versjon: number;
};

/** Bytte av eget passord. */
export type ByttPassordInput = {
  gammelt: string;
  passord: string;
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

/** Hva slags ting som venter på noen. Fullførte og stoppede tiltak mangler ingenting. */
export type GjoeremaalType =
  | 'ingen_programbeskrivelse'
  | 'milepael_forfalt'
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

/** Noe som er lært i et tiltak. */
export type LaerdomInput = {
  /** Lærdommen, med egne ord og uten navn på deltakere. */
  tekst: string;
  /** Tiltaket lærdommen kommer fra. */
  tiltakId: string | number;
};

/** E-post og passord. */
export type LoginInput = {
  epost: string;
  passord: string;
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

/** Om personen har tatt imot invitasjonen, og om medlemskapet gjelder i dag. */
export type MedlemskapTilstand =
  | 'aktiv'
  | 'avsluttet'
  | 'invitert'
  | 'kommende';

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

/** Nytt passord med en lenke. */
export type NyttPassordInput = {
  passord: string;
  /** Nøkkelen fra lenken. */
  token: string;
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

/** Hvor sikkert et tall er. */
export type Tallpresisjon =
  | 'eksakt'
  | 'mellom'
  | 'mer_enn'
  | 'omtrent'
  | 'utledet';

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

/** En lærdom med ny tekst. */
export type UpdateLaerdomInput = {
  /** Id-en til raden. */
  id: string | number;
  /** Lærdommen, med egne ord og uten navn på deltakere. */
  tekst: string;
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

export type NettverkQueryVariables = Exact<{ [key: string]: never; }>;


export type NettverkQuery = { nettverk: { navn: string, kommuner: Array<{ kommunenummer: string, navn: string, harOmraadesatsing: boolean }> } };

export type InvitasjonQueryVariables = Exact<{
  token: string;
}>;


export type InvitasjonQuery = { invitasjon: { navn: string, epost: string | null, rolle: Rolle, arbeidsrom: string } };

export type GodtaInvitasjonMutationVariables = Exact<{
  input: GodtaInvitasjonInput;
}>;


export type GodtaInvitasjonMutation = { godtaInvitasjon: { id: string } };

export type LoggInnMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoggInnMutation = { login: { id: string } };

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

export type OrdlisteQueryVariables = Exact<{ [key: string]: never; }>;


export type OrdlisteQuery = { ordliste: Array<{ kode: string, bokmaal: string, nynorsk: string | null, engelsk: string | null, definisjon: string, kategori: string }>, kommuner: Array<{ id: number, kommunenummer: string, navn: string, tidligereNumre: Array<string>, harOmraadesatsing: boolean, kilde: string | null }> };

export type OversiktQueryVariables = Exact<{ [key: string]: never; }>;


export type OversiktQuery = { oversikt: { kommune: string, satsing: string | null, omraader: Array<string>, tiltakPerStatus: Array<{ status: TiltakStatus, antall: number }>, gjoeremaal: Array<{ type: GjoeremaalType, antall: number, tiltakId: string | null, navn: string | null, frist: string | null }>, sisteEndringer: Array<{ nr: string, tid: string, hvem: string | null, handling: string, navn: string | null }> } };

export type PlattformQueryVariables = Exact<{ [key: string]: never; }>;


export type PlattformQuery = { plattform: Array<{ kommunenummer: string, navn: string, antallMedlemmer: number, antallInvitert: number, opprettet: string }> };

export type KildeFragment = { tittel: string, sted: string | null, tolket: boolean };

export type OmraadeFragment = { id: string, nr: number, navn: string, grunnkretser: Array<string>, innbyggere: number | null, innbyggereTil: number | null, innbyggerePresisjon: Tallpresisjon | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type InnsatsomraadeFragment = { id: string, nr: number, navn: string, beskrivelse: string | null, punkter: Array<string>, antallTiltak: number, arkivert: boolean, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type MaalFragment = { id: string, nr: number, navn: string, beskrivelse: string | null, delmaal: Array<string>, innsatsomraadeIder: Array<string>, antallTiltak: number, arkivert: boolean, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type StyringsdokumentFragment = { id: string, type: StyringsdokumentType, utgave: number, tittel: string, status: StyringsdokumentStatus, dato: string | null, vedtattAv: string | null, saksnummer: string | null, parter: Array<string>, sammendrag: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type ProgramrolleFragment = { id: string, nr: number, navn: string, besattAv: string | null, oppgaver: Array<string>, antallPersoner: number | null, stillingsprosent: number | null, loennFraSatsingenProsent: number | null, moeterPerAar: number | null, moeterPerAarTil: number | null, fra: string | null, til: string | null, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null };

export type ProgramQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramQuery = { satsing: { id: string, navn: string, type: string, statligMotpart: string | null, hovedmaal: string | null, formaal: Array<string>, prinsipp: string | null, utfordringsbilde: Array<string>, tilskuddFra: number | null, tilskuddTil: number | null, programFra: number | null, programTil: number | null, maalaar: number | null, rammePerAar: string | null, rammeAntallAar: number | null, rammeSamlet: string | null, rammeForbehold: string | null, kanBrukesTil: Array<string>, kanIkkeBrukesTil: Array<string>, oppdiktet: boolean, versjon: number, handlinger: Array<string>, kilde: { tittel: string, sted: string | null, tolket: boolean } | null, omraader: Array<{ id: string, nr: number, navn: string, grunnkretser: Array<string>, innbyggere: number | null, innbyggereTil: number | null, innbyggerePresisjon: Tallpresisjon | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, innsatsomraader: Array<{ id: string, nr: number, navn: string, beskrivelse: string | null, punkter: Array<string>, antallTiltak: number, arkivert: boolean, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, maal: Array<{ id: string, nr: number, navn: string, beskrivelse: string | null, delmaal: Array<string>, innsatsomraadeIder: Array<string>, antallTiltak: number, arkivert: boolean, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, styringsdokumenter: Array<{ id: string, type: StyringsdokumentType, utgave: number, tittel: string, status: StyringsdokumentStatus, dato: string | null, vedtattAv: string | null, saksnummer: string | null, parter: Array<string>, sammendrag: string | null, oppdiktet: boolean, versjon: number, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, roller: Array<{ id: string, nr: number, navn: string, besattAv: string | null, oppgaver: Array<string>, antallPersoner: number | null, stillingsprosent: number | null, loennFraSatsingenProsent: number | null, moeterPerAar: number | null, moeterPerAarTil: number | null, fra: string | null, til: string | null, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, metoder: Array<{ id: string, navn: string, opplaerteAnsatte: number | null, steg: Array<string>, prinsipper: Array<string>, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }>, suksesskriterier: Array<{ id: string, nr: number, navn: string, oppdiktet: boolean }>, fallgruver: Array<{ id: string, nr: number, navn: string, oppdiktet: boolean }>, utfordringer: Array<{ id: string, nr: number, tema: string, beskrivelse: string | null, respons: string | null, oppdiktet: boolean, kilde: { tittel: string, sted: string | null, tolket: boolean } | null }> } | null };

export type CreateOmraadeMutationVariables = Exact<{
  input: OmraadeInput;
}>;


export type CreateOmraadeMutation = { createOmraade: { id: string } };

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

export const MedlemskapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medlemskap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Medlemskap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<MedlemskapFragment, unknown>;
export const ResultatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resultat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"omfangNavn"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"utregning"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<ResultatFragment, unknown>;
export const MilepaelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Milepael"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milepael"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"frist"}},{"kind":"Field","name":{"kind":"Name","value":"naadd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<MilepaelFragment, unknown>;
export const LaerdomFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Laerdom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Laerdom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<LaerdomFragment, unknown>;
export const TiltakFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tiltak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tiltak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"hensikt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusMerknad"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"utsattTil"}},{"kind":"Field","name":{"kind":"Name","value":"oppstart"}},{"kind":"Field","name":{"kind":"Name","value":"planlagtOppstart"}},{"kind":"Field","name":{"kind":"Name","value":"eier"}},{"kind":"Field","name":{"kind":"Name","value":"eierEkstern"}},{"kind":"Field","name":{"kind":"Name","value":"partnere"}},{"kind":"Field","name":{"kind":"Name","value":"maalgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"arenaer"}},{"kind":"Field","name":{"kind":"Name","value":"aktiviteter"}},{"kind":"Field","name":{"kind":"Name","value":"utfordringer"}},{"kind":"Field","name":{"kind":"Name","value":"planer"}},{"kind":"Field","name":{"kind":"Name","value":"rekrutteringsforpliktelse"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"muligeStatuser"}},{"kind":"Field","name":{"kind":"Name","value":"ansvarlig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultater"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Resultat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milepaeler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Milepael"}}]}},{"kind":"Field","name":{"kind":"Name","value":"laerdommer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Laerdom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"historikk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fraStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tilStatus"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"aarsak"}},{"kind":"Field","name":{"kind":"Name","value":"nyDato"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Resultat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resultat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"verdi"}},{"kind":"Field","name":{"kind":"Name","value":"tilVerdi"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"presisjon"}},{"kind":"Field","name":{"kind":"Name","value":"omfang"}},{"kind":"Field","name":{"kind":"Name","value":"omfangNavn"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"sammenlignetMed"}},{"kind":"Field","name":{"kind":"Name","value":"utregning"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Milepael"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milepael"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"frist"}},{"kind":"Field","name":{"kind":"Name","value":"naadd"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Laerdom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Laerdom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]}}]} as unknown as DocumentNode<TiltakFragment, unknown>;
export const LoggInnslagFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoggInnslag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoggInnslag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tabell"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"felt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]}}]}}]} as unknown as DocumentNode<LoggInnslagFragment, unknown>;
export const KildeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<KildeFragment, unknown>;
export const OmraadeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Omraade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Omraade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"grunnkretser"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggereTil"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<OmraadeFragment, unknown>;
export const InnsatsomraadeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Innsatsomraade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innsatsomraade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"punkter"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<InnsatsomraadeFragment, unknown>;
export const MaalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"delmaal"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraadeIder"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<MaalFragment, unknown>;
export const StyringsdokumentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Styringsdokument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Styringsdokument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"vedtattAv"}},{"kind":"Field","name":{"kind":"Name","value":"saksnummer"}},{"kind":"Field","name":{"kind":"Name","value":"parter"}},{"kind":"Field","name":{"kind":"Name","value":"sammendrag"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<StyringsdokumentFragment, unknown>;
export const ProgramrolleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Programrolle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programrolle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"besattAv"}},{"kind":"Field","name":{"kind":"Name","value":"oppgaver"}},{"kind":"Field","name":{"kind":"Name","value":"antallPersoner"}},{"kind":"Field","name":{"kind":"Name","value":"stillingsprosent"}},{"kind":"Field","name":{"kind":"Name","value":"loennFraSatsingenProsent"}},{"kind":"Field","name":{"kind":"Name","value":"moeterPerAar"}},{"kind":"Field","name":{"kind":"Name","value":"moeterPerAarTil"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}}]} as unknown as DocumentNode<ProgramrolleFragment, unknown>;
export const BrukereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Brukere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medlemskap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medlemskap"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medlemskap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Medlemskap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<BrukereQuery, BrukereQueryVariables>;
export const InviterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Inviter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lenke"}},{"kind":"Field","name":{"kind":"Name","value":"utloeper"}},{"kind":"Field","name":{"kind":"Name","value":"medlemskap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medlemskap"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medlemskap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Medlemskap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<InviterMutation, InviterMutationVariables>;
export const FornyInvitasjonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FornyInvitasjon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fornyInvitasjon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lenke"}},{"kind":"Field","name":{"kind":"Name","value":"utloeper"}},{"kind":"Field","name":{"kind":"Name","value":"medlemskap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medlemskap"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medlemskap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Medlemskap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<FornyInvitasjonMutation, FornyInvitasjonMutationVariables>;
export const EndreMedlemskapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndreMedlemskap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndreMedlemskapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endreMedlemskap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medlemskap"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medlemskap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Medlemskap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<EndreMedlemskapMutation, EndreMedlemskapMutationVariables>;
export const AvsluttMedlemskapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AvsluttMedlemskap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versjon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avsluttMedlemskap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"versjon"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versjon"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Medlemskap"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Medlemskap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Medlemskap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"tilstand"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]} as unknown as DocumentNode<AvsluttMedlemskapMutation, AvsluttMedlemskapMutationVariables>;
export const NullstillPassordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NullstillPassord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"medlemskapId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nullstillPassord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"medlemskapId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"medlemskapId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lenke"}},{"kind":"Field","name":{"kind":"Name","value":"utloeper"}}]}}]}}]} as unknown as DocumentNode<NullstillPassordMutation, NullstillPassordMutationVariables>;
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
export const NettverkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nettverk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettverk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}}]}}]}}]}}]} as unknown as DocumentNode<NettverkQuery, NettverkQueryVariables>;
export const InvitasjonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitasjon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitasjon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"rolle"}},{"kind":"Field","name":{"kind":"Name","value":"arbeidsrom"}}]}}]}}]} as unknown as DocumentNode<InvitasjonQuery, InvitasjonQueryVariables>;
export const GodtaInvitasjonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GodtaInvitasjon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GodtaInvitasjonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"godtaInvitasjon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GodtaInvitasjonMutation, GodtaInvitasjonMutationVariables>;
export const LoggInnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoggInn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LoggInnMutation, LoggInnMutationVariables>;
export const LoggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Logg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handling"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fra"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Dag"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"til"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Dag"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"foer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"handling"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handling"}}},{"kind":"Argument","name":{"kind":"Name","value":"fra"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fra"}}},{"kind":"Argument","name":{"kind":"Name","value":"til"},"value":{"kind":"Variable","name":{"kind":"Name","value":"til"}}},{"kind":"Argument","name":{"kind":"Name","value":"foer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"foer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"innslag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoggInnslag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neste"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoggInnslag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoggInnslag"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tabell"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"felt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]}}]}}]} as unknown as DocumentNode<LoggQuery, LoggQueryVariables>;
export const LoggkjedeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Loggkjede"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loggkjede"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hel"}},{"kind":"Field","name":{"kind":"Name","value":"bruddVed"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"hode"}}]}}]}}]} as unknown as DocumentNode<LoggkjedeQuery, LoggkjedeQueryVariables>;
export const LoggvalgDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Loggvalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medarbeidere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handlinger"}}]}}]}}]} as unknown as DocumentNode<LoggvalgQuery, LoggvalgQueryVariables>;
export const SettNyttPassordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettNyttPassord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NyttPassordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settNyttPassord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SettNyttPassordMutation, SettNyttPassordMutationVariables>;
export const OrdlisteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ordliste"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordliste"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"bokmaal"}},{"kind":"Field","name":{"kind":"Name","value":"nynorsk"}},{"kind":"Field","name":{"kind":"Name","value":"engelsk"}},{"kind":"Field","name":{"kind":"Name","value":"definisjon"}},{"kind":"Field","name":{"kind":"Name","value":"kategori"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"tidligereNumre"}},{"kind":"Field","name":{"kind":"Name","value":"harOmraadesatsing"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"}}]}}]}}]} as unknown as DocumentNode<OrdlisteQuery, OrdlisteQueryVariables>;
export const OversiktDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Oversikt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oversikt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommune"}},{"kind":"Field","name":{"kind":"Name","value":"satsing"}},{"kind":"Field","name":{"kind":"Name","value":"omraader"}},{"kind":"Field","name":{"kind":"Name","value":"tiltakPerStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gjoeremaal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"tiltakId"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"frist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sisteEndringer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"hvem"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]}}]} as unknown as DocumentNode<OversiktQuery, OversiktQueryVariables>;
export const PlattformDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plattform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plattform"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunenummer"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"antallMedlemmer"}},{"kind":"Field","name":{"kind":"Name","value":"antallInvitert"}},{"kind":"Field","name":{"kind":"Name","value":"opprettet"}}]}}]}}]} as unknown as DocumentNode<PlattformQuery, PlattformQueryVariables>;
export const ProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"satsing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"statligMotpart"}},{"kind":"Field","name":{"kind":"Name","value":"hovedmaal"}},{"kind":"Field","name":{"kind":"Name","value":"formaal"}},{"kind":"Field","name":{"kind":"Name","value":"prinsipp"}},{"kind":"Field","name":{"kind":"Name","value":"utfordringsbilde"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddFra"}},{"kind":"Field","name":{"kind":"Name","value":"tilskuddTil"}},{"kind":"Field","name":{"kind":"Name","value":"programFra"}},{"kind":"Field","name":{"kind":"Name","value":"programTil"}},{"kind":"Field","name":{"kind":"Name","value":"maalaar"}},{"kind":"Field","name":{"kind":"Name","value":"rammePerAar"}},{"kind":"Field","name":{"kind":"Name","value":"rammeAntallAar"}},{"kind":"Field","name":{"kind":"Name","value":"rammeSamlet"}},{"kind":"Field","name":{"kind":"Name","value":"rammeForbehold"}},{"kind":"Field","name":{"kind":"Name","value":"kanBrukesTil"}},{"kind":"Field","name":{"kind":"Name","value":"kanIkkeBrukesTil"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omraader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Omraade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Innsatsomraade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"styringsdokumenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Styringsdokument"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Programrolle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metoder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"opplaerteAnsatte"}},{"kind":"Field","name":{"kind":"Name","value":"steg"}},{"kind":"Field","name":{"kind":"Name","value":"prinsipper"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suksesskriterier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fallgruver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"utfordringer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tema"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"respons"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kilde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kilde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"sted"}},{"kind":"Field","name":{"kind":"Name","value":"tolket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Omraade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Omraade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"grunnkretser"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggere"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggereTil"}},{"kind":"Field","name":{"kind":"Name","value":"innbyggerePresisjon"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Innsatsomraade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Innsatsomraade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"punkter"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"delmaal"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraadeIder"}},{"kind":"Field","name":{"kind":"Name","value":"antallTiltak"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Styringsdokument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Styringsdokument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"utgave"}},{"kind":"Field","name":{"kind":"Name","value":"tittel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dato"}},{"kind":"Field","name":{"kind":"Name","value":"vedtattAv"}},{"kind":"Field","name":{"kind":"Name","value":"saksnummer"}},{"kind":"Field","name":{"kind":"Name","value":"parter"}},{"kind":"Field","name":{"kind":"Name","value":"sammendrag"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"versjon"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Programrolle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programrolle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"besattAv"}},{"kind":"Field","name":{"kind":"Name","value":"oppgaver"}},{"kind":"Field","name":{"kind":"Name","value":"antallPersoner"}},{"kind":"Field","name":{"kind":"Name","value":"stillingsprosent"}},{"kind":"Field","name":{"kind":"Name","value":"loennFraSatsingenProsent"}},{"kind":"Field","name":{"kind":"Name","value":"moeterPerAar"}},{"kind":"Field","name":{"kind":"Name","value":"moeterPerAarTil"}},{"kind":"Field","name":{"kind":"Name","value":"fra"}},{"kind":"Field","name":{"kind":"Name","value":"til"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"kilde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kilde"}}]}}]}}]} as unknown as DocumentNode<ProgramQuery, ProgramQueryVariables>;
export const CreateOmraadeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOmraade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OmraadeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOmraade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateOmraadeMutation, CreateOmraadeMutationVariables>;
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
export const TiltakListeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TiltakListe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TiltakFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sortering"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TiltakSortering"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"synkende"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiltakListe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sortering"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sortering"}}},{"kind":"Argument","name":{"kind":"Name","value":"synkende"},"value":{"kind":"Variable","name":{"kind":"Name","value":"synkende"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antall"}},{"kind":"Field","name":{"kind":"Name","value":"handlinger"}},{"kind":"Field","name":{"kind":"Name","value":"rader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"beskrivelse"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"utsattTil"}},{"kind":"Field","name":{"kind":"Name","value":"aarsakKode"}},{"kind":"Field","name":{"kind":"Name","value":"eier"}},{"kind":"Field","name":{"kind":"Name","value":"eierEkstern"}},{"kind":"Field","name":{"kind":"Name","value":"ansvarlig"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraadeId"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraade"}},{"kind":"Field","name":{"kind":"Name","value":"maal"}},{"kind":"Field","name":{"kind":"Name","value":"antallResultater"}},{"kind":"Field","name":{"kind":"Name","value":"nesteMilepael"}},{"kind":"Field","name":{"kind":"Name","value":"nesteFrist"}},{"kind":"Field","name":{"kind":"Name","value":"oppdiktet"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}},{"kind":"Field","name":{"kind":"Name","value":"endret"}}]}}]}}]}}]} as unknown as DocumentNode<TiltakListeQuery, TiltakListeQueryVariables>;
export const TiltaksvalgDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tiltaksvalg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"satsing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"innsatsomraader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"arkivert"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medarbeidere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]} as unknown as DocumentNode<TiltaksvalgQuery, TiltaksvalgQueryVariables>;
export const CreateTiltakDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTiltak"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTiltakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTiltak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateTiltakMutation, CreateTiltakMutationVariables>;
export const ByttPassordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ByttPassord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ByttPassordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byttPassord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ByttPassordMutation, ByttPassordMutationVariables>;
export const SatsingsnavnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Satsingsnavn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"satsing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}}]}}]}}]} as unknown as DocumentNode<SatsingsnavnQuery, SatsingsnavnQueryVariables>;
export const MegDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Meg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"arbeidsrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kode"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"navn"}},{"kind":"Field","name":{"kind":"Name","value":"roller"}},{"kind":"Field","name":{"kind":"Name","value":"rettigheter"}},{"kind":"Field","name":{"kind":"Name","value":"til"}}]}}]}}]}}]} as unknown as DocumentNode<MegQuery, MegQueryVariables>;
export const LoggUtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoggUt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"}}]}}]} as unknown as DocumentNode<LoggUtMutation, LoggUtMutationVariables>;