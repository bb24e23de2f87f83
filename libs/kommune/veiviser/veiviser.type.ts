import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Kilde, Tidsangivelse, Tidspunkt } from '#libs/platform';

export enum Krysslenkeslag { tiltak = 'tiltak', handlingsplan = 'handlingsplan', vedtak = 'vedtak', styringsdokument = 'styringsdokument', vedlegg = 'vedlegg' }
registerEnumType(Krysslenkeslag, { name: 'Krysslenkeslag', description: 'Hva i kommunen et kryss viser til.' });

@ObjectType({ description: 'Det i kommunen som viser at et resultat er nådd.' })
export class Krysslenke {
  @Field(() => Krysslenkeslag, { description: 'Hva det er.' })
  slag: Krysslenkeslag;

  @Field(() => ID, { description: 'Id-en.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Navnet nå. Tomt når den som spør, ikke ser det, f.eks. en idé.' })
  navn: string | null;

  @Field(() => Int, { nullable: true, description: 'Året, for en handlingsplan.' })
  aar: number | null;
}

@ObjectType({ description: 'Et resultat kommunen har nådd, eller et spørsmål den har svart på, og det som viser det.' })
export class Fasekryss {
  @Field(() => ID, { description: 'Id-en til krysset.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Belegget eller svaret som en setning.' })
  tekst: string | null;

  @Field(() => Krysslenke, { nullable: true, description: 'Det krysset viser til i kommunen.' })
  lenke: Krysslenke | null;

  @Field(() => String, { nullable: true, description: 'Den som sist satte eller endret det.' })
  hvem: string | null;

  @Field(() => Tidspunkt, { description: 'Når det sist ble satt eller endret.' })
  tid: string;

  @Field(() => Boolean, { description: 'Sant når krysset bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring og fjerning.' })
  versjon: number;
}

@ObjectType({ description: 'Et resultat fra en fase, eller et spørsmål i sjekklista.' })
export class Veiviserpunkt {
  @Field(() => ID, { description: 'Koden. Den er den samme så lenge punktet finnes.' })
  kode: string;

  @Field(() => String, { description: 'Resultatet eller spørsmålet.' })
  tekst: string;

  @Field(() => String, { nullable: true, description: 'Hva spørsmålet hører under, f.eks. strategien for involvering.' })
  gruppe: string | null;

  @Field(() => Kilde, { description: 'Dokumentet det er hentet fra. Tolket når ordene er våre.' })
  kilde: Kilde;

  @Field(() => Fasekryss, { nullable: true, description: 'Kommunens kryss. Tomt når det gjenstår.' })
  kryss: Fasekryss | null;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med punktet nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Veiledning, litteratur, lov eller eksempel i en fase.' })
export class Veiviserstoff {
  @Field(() => ID, { description: 'Koden.' })
  kode: string;

  @Field(() => String, { description: 'Rådet, tittelen eller navnet.' })
  tekst: string;

  @Field(() => String, { nullable: true, description: 'Hva slags litteratur det er, f.eks. håndbok.' })
  type: string | null;

  @Field(() => String, { nullable: true, description: 'Hvem som har gitt det ut.' })
  utgiver: string | null;

  @Field(() => String, { nullable: true, description: 'Året, slik kilden skriver det.' })
  aar: string | null;

  @Field(() => String, { nullable: true, description: 'Kommunen eksemplet er fra.' })
  kommune: string | null;

  @Field(() => String, { nullable: true, description: 'Hva det handler om.' })
  merknad: string | null;

  @Field(() => Kilde, { description: 'Dokumentet det er hentet fra.' })
  kilde: Kilde;
}

@ObjectType({ description: 'En av de fem fasene i en områdesatsing.' })
export class Veiviserfase {
  @Field(() => Int, { description: 'Nummeret, fra 1 til 5.' })
  nr: number;

  @Field(() => String, { description: 'Navnet.' })
  navn: string;

  @Field(() => [String], { description: 'Kort om fasen.' })
  beskrivelse: string[];

  @Field(() => Boolean, { description: 'Sant når fasen er skrevet av oss ut fra andre dokumenter, og ikke gjengitt fra veiviseren.' })
  egen: boolean;

  @Field(() => Kilde, { description: 'Dokumentene fasen bygger på.' })
  kilde: Kilde;

  @Field(() => [Veiviserpunkt], { description: 'Det fasen skal ende i.' })
  resultater: Veiviserpunkt[];

  @Field(() => [Veiviserpunkt], { description: 'Sjekklista.' })
  spoersmaal: Veiviserpunkt[];

  @Field(() => [Veiviserstoff], { description: 'Råd.' })
  veiledning: Veiviserstoff[];

  @Field(() => [Veiviserstoff], { description: 'Verktøy og litteratur.' })
  ressurser: Veiviserstoff[];

  @Field(() => [Veiviserstoff], { description: 'Lover fasen hviler på.' })
  lover: Veiviserstoff[];

  @Field(() => [Veiviserstoff], { description: 'Eksempler fra kommuner.' })
  eksempler: Veiviserstoff[];
}

@ObjectType({ description: 'Hvor satsingen står.' })
export class Faseplass {
  @Field(() => Int, { description: 'Fasen den står i, fra 1 til 5.' })
  faseNr: number;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Siden når, så nøyaktig som det er kjent.' })
  fra: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor den står der.' })
  merknad: string | null;

  @Field(() => String, { nullable: true, description: 'Den som satte den.' })
  hvem: string | null;

  @Field(() => Tidspunkt, { description: 'Når den ble satt.' })
  tid: string;

  @Field(() => Boolean, { description: 'Sant når plassen bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;
}

@ObjectType({ description: 'De fem fasene, med det kommunen har krysset av.' })
export class Veiviser {
  @Field(() => String, { nullable: true, description: 'Satsingens navn. Tomt når kommunen ikke har noen; da er det bare å lese.' })
  satsing: string | null;

  @Field(() => Faseplass, { nullable: true, description: 'Hvor satsingen står. Tomt til noen har sagt det.' })
  plass: Faseplass | null;

  @Field(() => [Veiviserfase], { description: 'Fasene i rekkefølge.' })
  faser: Veiviserfase[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre her.' })
  handlinger: string[];
}
