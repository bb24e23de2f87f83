import { registerEnumType } from '@nestjs/graphql';
import {
  aarsakskoder, alleInnsynsrom, anbefalingsmottakere, anbefalingsvar, avtaleparttyper, avtalestatuser, avtalesvar, barrierearter, barrierestatuser, beleggslag, bildehindre, bildesamtykker, budsjettkolonner, dokumentmerknader, erfaringsarter, erfaringsfiltyper, erfaringsstatuser, erfaringsutfall, evidenskriterier, faser, fjernedeOpplysninger, forbruksord, formidlingsslag, formidlingsstatuser, forslagssvar, forslagsslag, funnbeleggslag, funnstatuser, giverarter, innsatser, innsynshendelser, kalenderarter, konferanseslag, kontaktroller, kontoer, kostnadsarter, kostnadsnoekler, leddslag, leveransehendelser, leveranseslag, loesningseiere, maaleperiodestatuser, mvaordninger, nasjonaleTemaer, nivaaer, omfang, oppfoelgingsstatuser, ordlydsfelt, overfoerbarheter, overfoeringsstatuser, paameldingsroller,
  posteringstyper, prioriteter, prisreguleringer, retninger, roller, romTyper, sitatkilder, tallpresisjoner, tellinger, tilpasningsdeler, terminstatuser, tiltakStatuser, vedtaksutfall, virkningsgrader,
} from '#libs/contracts';

const asEnum = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((v) => [v, v])) as { [K in T]: K };

export const RomTypeEnum = asEnum(romTyper);
export const RolleEnum = asEnum(Object.keys(roller) as (keyof typeof roller)[]);
export const TiltakStatusEnum = asEnum(tiltakStatuser);
export const AarsakskodeEnum = asEnum(aarsakskoder);
export const TallpresisjonEnum = asEnum(tallpresisjoner);
export const PrioritetEnum = asEnum(prioriteter);
export const OmfangEnum = asEnum(omfang);

registerEnumType(RomTypeEnum, { name: 'RomType', description: 'Hva slags rom: en kommunes, det felles, evalueringens eller plattformens.' });
registerEnumType(RolleEnum, { name: 'Rolle', description: 'Hva en person er i et rom. En person kan ha flere roller.' });
registerEnumType(TiltakStatusEnum, { name: 'TiltakStatus', description: 'Den ene statuslista for tiltak, fra idé til fullført eller stoppet.' });
registerEnumType(AarsakskodeEnum, { name: 'Aarsakskode', description: 'Hvorfor et tiltak er utsatt eller stoppet.' });
registerEnumType(PrioritetEnum, { name: 'Prioritet', description: 'Hva kommunen gjør noe med først, deretter, eller ikke nå.' });
registerEnumType(TallpresisjonEnum, { name: 'Tallpresisjon', description: 'Hvor sikkert et tall er.' });
registerEnumType(OmfangEnum, { name: 'Omfang', description: 'Om tallet gjelder området, hele kommunen, en arena, eller er ukjent.' });

export const NasjonaltTemaEnum = asEnum(nasjonaleTemaer);
export const VedtaksutfallEnum = asEnum(vedtaksutfall);
export const BudsjettkolonneEnum = asEnum(budsjettkolonner);
export const GiverartEnum = asEnum(giverarter);
export const ForbruksordEnum = asEnum(forbruksord);
export const KostnadsartEnum = asEnum(kostnadsarter);
export const KontoEnum = asEnum(kontoer);
export const PosteringstypeEnum = asEnum(posteringstyper);
export const OverfoeringsstatusEnum = asEnum(overfoeringsstatuser);

registerEnumType(NasjonaltTemaEnum, { name: 'NasjonaltTema', description: 'De fem temaene kommunene sammenligner seg på.' });
registerEnumType(VedtaksutfallEnum, { name: 'Vedtaksutfall', description: 'Hva et organ kom fram til.' });
registerEnumType(BudsjettkolonneEnum, { name: 'Budsjettkolonne', description: 'Kolonnen i budsjettabellen: midler fra departementet, eller eksterne midler.' });
registerEnumType(GiverartEnum, { name: 'Giverart', description: 'Hva slags giver penger kommer fra.' });
registerEnumType(ForbruksordEnum, { name: 'Forbruksord', description: 'Ordene rapportene bruker når de ikke oppgir hvor mye som er brukt.' });
registerEnumType(KostnadsartEnum, { name: 'Kostnadsart', description: 'Hva pengene på en budsjettlinje går til.' });
registerEnumType(KontoEnum, { name: 'Konto', description: 'Kontoene i hovedboka. ventet, forskuttert, tilsagn og utbetalt er kildesiden; de andre er hvor pengene er nå.' });
registerEnumType(PosteringstypeEnum, { name: 'Posteringstype', description: 'Hva slags bevegelse en postering er.' });
registerEnumType(OverfoeringsstatusEnum, { name: 'Overfoeringsstatus', description: 'Hvor langt et ønske om å føre penger over til neste år er kommet.' });

export const RetningEnum = asEnum(retninger);
export const NivaaEnum = asEnum(nivaaer);
export const TellingEnum = asEnum(tellinger);
export const BeleggslagEnum = asEnum(beleggslag);
export const MaaleperiodestatusEnum = asEnum(maaleperiodestatuser);

registerEnumType(RetningEnum, { name: 'Retning', description: 'Hvilken vei tallet skal for at det går bedre; ingen når det bare beskriver.' });
registerEnumType(NivaaEnum, { name: 'Nivaa', description: 'Om indikatoren er laget for området eller for hele kommunen.' });
registerEnumType(TellingEnum, { name: 'Telling', description: 'Om hver person telles én gang, kan telles flere ganger, eller det ikke er personer som telles.' });
registerEnumType(BeleggslagEnum, { name: 'Beleggslag', description: 'Hva slags belegg: et tall, en fortelling eller en studie.' });
registerEnumType(MaaleperiodestatusEnum, { name: 'Maaleperiodestatus', description: 'Utkast kan endres. Godkjent står. Låst er frosset, og åpnes bare som en ny utgave.' });

export const LeddslagEnum = asEnum(leddslag);
export const VirkningsgradEnum = asEnum(virkningsgrader);

registerEnumType(LeddslagEnum, { name: 'Leddslag', description: 'De fire overgangene i en kjede fra tiltak til statistikk.' });
registerEnumType(VirkningsgradEnum, { name: 'Virkningsgrad', description: 'Hvor godt et ledd er belagt, fra antatt til dokumentert.' });

export const BarriereartEnum = asEnum(barrierearter);
export const BarrierestatusEnum = asEnum(barrierestatuser);
export const LoesningseierEnum = asEnum(loesningseiere);

registerEnumType(BarriereartEnum, { name: 'Barriereart', description: 'Hva slags hinder en barriere er.' });
registerEnumType(BarrierestatusEnum, { name: 'Barrierestatus', description: 'Hvor en barriere er: utkast, åpen, løftet til den som må løse den, løst eller lukket.' });
registerEnumType(LoesningseierEnum, { name: 'Loesningseier', description: 'Nivået som må løse en barriere.' });

export const KalenderartEnum = asEnum(kalenderarter);

registerEnumType(KalenderartEnum, { name: 'Kalenderart', description: 'Hva slags dato det er i nettverkets kalender.' });

export const BildehinderEnum = asEnum(bildehindre);
export const ErfaringsfiltypeEnum = asEnum(erfaringsfiltyper);
export const FjernetOpplysningEnum = asEnum(fjernedeOpplysninger);
export const DokumentmerknadEnum = asEnum(dokumentmerknader);
export const BildesamtykkeEnum = asEnum(bildesamtykker);
export const ErfaringsartEnum = asEnum(erfaringsarter);
export const FaseEnum = asEnum(faser);
export const ErfaringsutfallEnum = asEnum(erfaringsutfall);
export const InnsatsEnum = asEnum(innsatser);
export const OverfoerbarhetEnum = asEnum(overfoerbarheter);
export const KontaktrolleEnum = asEnum(kontaktroller);
export const ErfaringsstatusEnum = asEnum(erfaringsstatuser);
export const ForslagsslagEnum = asEnum(forslagsslag);
export const OrdlydsfeltEnum = asEnum(ordlydsfelt);
export const ForslagssvarEnum = asEnum(forslagssvar);
export const TilpasningsdelEnum = asEnum(tilpasningsdeler);
export const EvidenskriteriumEnum = asEnum(evidenskriterier.map(({ kode }) => kode));

registerEnumType(ErfaringsfiltypeEnum, { name: 'Erfaringsfiltype', description: 'Filtypene en erfaring kan ha som vedlegg.' });
registerEnumType(FjernetOpplysningEnum, { name: 'FjernetOpplysning', description: 'Slag av opplysninger som er tatt bort fra et dokument på vei inn.' });
registerEnumType(DokumentmerknadEnum, { name: 'Dokumentmerknad', description: 'Det som står i et dokument og ikke synes med det samme.' });
registerEnumType(BildehinderEnum, { name: 'Bildehinder', description: 'Hvorfor et bilde ikke går ut: samtykket er trukket, det er gått ut, eller bildet er tatt bort fra utkastet.' });
registerEnumType(BildesamtykkeEnum, { name: 'Bildesamtykke', description: 'At ingen kan kjennes igjen i bildet, eller at alle som kan det, har sagt ja skriftlig.' });
registerEnumType(ErfaringsartEnum, { name: 'Erfaringsart', description: 'Om erfaringen er gjort med et tiltak, eller med organisering og prosess.' });
registerEnumType(FaseEnum, { name: 'Fase', description: 'De fem fasene en områdesatsing går gjennom.' });
registerEnumType(ErfaringsutfallEnum, { name: 'Erfaringsutfall', description: 'Hvor det endte. Det som ble utsatt eller stoppet, har en årsakskode.' });
registerEnumType(InnsatsEnum, { name: 'Innsats', description: 'Hvor mye arbeid det krever å få til.' });
registerEnumType(OverfoerbarhetEnum, { name: 'Overfoerbarhet', description: 'Hvor lett andre kan gjøre det samme.' });
registerEnumType(KontaktrolleEnum, { name: 'Kontaktrolle', description: 'Rollen en henvender seg til. Aldri et navn.' });
registerEnumType(ErfaringsstatusEnum, { name: 'Erfaringsstatus', description: 'Delt er ikke redaksjonelt gjennomgått. Publisert er det. Av en trukket står bare merket igjen.' });
registerEnumType(ForslagsslagEnum, { name: 'Forslagsslag', description: 'Hva koordinatoren kommer med: et tema, ny ordlyd i ett av feltene, eller et spørsmål.' });
registerEnumType(OrdlydsfeltEnum, { name: 'Ordlydsfelt', description: 'Et felt på kortet det kan foreslås ny ordlyd i.' });
registerEnumType(ForslagssvarEnum, { name: 'Forslagssvar', description: 'Hva eieren svarte.' });
registerEnumType(TilpasningsdelEnum, { name: 'Tilpasningsdel', description: 'En del av et kort som kan følge med inn i tiltaket.' });
registerEnumType(EvidenskriteriumEnum, { name: 'Evidenskriterium', description: 'Kriteriene evidensgraden hviler på, nedenfra.' });

export const KonferanseslagEnum = asEnum(konferanseslag);
export const PaameldingsrolleEnum = asEnum(paameldingsroller);

registerEnumType(KonferanseslagEnum, { name: 'Konferanseslag', description: 'Hva et punkt i programmet er.' });
registerEnumType(PaameldingsrolleEnum, { name: 'Paameldingsrolle', description: 'Hvem en kommune melder på, som rolle.' });
export const AvtaleparttypeEnum = asEnum(avtaleparttyper);
export const KostnadsnoekkelEnum = asEnum(kostnadsnoekler);
export const PrisreguleringEnum = asEnum(prisreguleringer);
export const MvaordningEnum = asEnum(mvaordninger);
export const LeveranseslagEnum = asEnum(leveranseslag);
export const LeveransehendelseEnum = asEnum(leveransehendelser);
export const AvtalestatusEnum = asEnum(avtalestatuser);
export const AvtalesvarEnum = asEnum(avtalesvar);
export const TerminstatusEnum = asEnum(terminstatuser);

registerEnumType(AvtaleparttypeEnum, { name: 'Avtaleparttype', description: 'Hva slags part i evalueringsavtalen.' });
registerEnumType(KostnadsnoekkelEnum, { name: 'Kostnadsnoekkel', description: 'Hvordan det de faste bidragene ikke dekker, deles på partene.' });
registerEnumType(PrisreguleringEnum, { name: 'Prisregulering', description: 'Hva prisen reguleres etter. Reguleringen gjøres som en ny utgave.' });
registerEnumType(MvaordningEnum, { name: 'Mvaordning', description: 'Om beløpene er med merverdiavgift, kommer uten, eller er fritatt.' });
registerEnumType(LeveranseslagEnum, { name: 'Leveranseslag', description: 'Hva slags leveranse.' });
registerEnumType(LeveransehendelseEnum, { name: 'Leveransehendelse', description: 'Det som har skjedd med en leveranse.' });
registerEnumType(AvtalestatusEnum, { name: 'Avtalestatus', description: 'Hvor en utgave av avtalen er. Den gjelder når alle partene som betaler, har sagt ja.' });
registerEnumType(AvtalesvarEnum, { name: 'Avtalesvar', description: 'Det en kommune har svart på en utgave.' });
registerEnumType(TerminstatusEnum, { name: 'Terminstatus', description: 'Om en termin kan betales, venter på en leveranse, eller forfaller siden.' });

export const InnsynsromEnum = asEnum(alleInnsynsrom);
export const InnsynshendelseEnum = asEnum(innsynshendelser);

registerEnumType(InnsynsromEnum, { name: 'Innsynsrom', description: 'Et rom hos kommunen, som kan åpnes for seg for dem som evaluerer.' });
registerEnumType(InnsynshendelseEnum, { name: 'Innsynshendelse', description: 'Det en kommune forteller de andre partene om en åpning.' });

export const FunnstatusEnum = asEnum(funnstatuser);
export const FunnbeleggslagEnum = asEnum(funnbeleggslag);
export const SitatkildeEnum = asEnum(sitatkilder);
export const AnbefalingsmottakerslagEnum = asEnum(anbefalingsmottakere);
export const AnbefalingsvarEnum = asEnum(anbefalingsvar);
export const OppfoelgingsstatusEnum = asEnum(oppfoelgingsstatuser);

registerEnumType(FunnstatusEnum, { name: 'Funnstatus', description: 'Hvor en utgave av et funn er. Et utkast er evaluatorens, det forelagte er partens, og det frigitte ser alle partene.' });
registerEnumType(FunnbeleggslagEnum, { name: 'Funnbeleggslag', description: 'Hva et funn hviler på: et sitat, eller arbeid i felten.' });
registerEnumType(SitatkildeEnum, { name: 'Sitatkildeslag', description: 'Hva slags rad hos en kommune et sitat er fra. «delt» er noe kommunen alt har delt.' });
registerEnumType(AnbefalingsmottakerslagEnum, { name: 'Anbefalingsmottakerslag', description: 'Hvem en anbefaling er rettet til.' });
registerEnumType(AnbefalingsvarEnum, { name: 'Anbefalingsvar', description: 'Om en anbefaling følges.' });
registerEnumType(OppfoelgingsstatusEnum, { name: 'Oppfoelgingsstatus', description: 'Hvor langt en anbefaling er kommet et år.' });

export const FormidlingsslagEnum = asEnum(formidlingsslag);
export const FormidlingsstatusEnum = asEnum(formidlingsstatuser);

registerEnumType(FormidlingsslagEnum, { name: 'Formidlingsslag', description: 'Hva som gis videre fra en evaluering: en framgangsmåte, et funn eller et dokument.' });
registerEnumType(FormidlingsstatusEnum, { name: 'Formidlingsstatus', description: 'Hvor det er: det venter på dem det handler om, en av dem har stanset det, det er gitt videre, eller det er trukket.' });
