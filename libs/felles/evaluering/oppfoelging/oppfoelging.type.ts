import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Erfaringsfiltype, Kalenderart, Leveransehendelse } from '#libs/contracts';
import { Dag, ErfaringsfiltypeEnum, KalenderartEnum, LeveransehendelseEnum, Tidsangivelse, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Noe som har skjedd med en leveranse.' })
export class Leveransehendelselinje {
  @Field(() => LeveransehendelseEnum, { description: 'Det som skjedde.' })
  hendelse: Leveransehendelse;

  @Field(() => Dag, { description: 'Dagen.' })
  dato: string;

  @Field(() => String, { nullable: true, description: 'Dokumentet som ble levert.' })
  dokument: string | null;

  @Field(() => String, { nullable: true, description: 'Hvor dokumentet ligger.' })
  adresse: string | null;

  @Field(() => String, { nullable: true, description: 'Merknadene.' })
  kommentar: string | null;

  @Field(() => Boolean, { description: 'Sant når det bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Tidspunkt, { description: 'Når det ble ført.' })
  tid: string;

  @Field(() => ID, { nullable: true, description: 'Dokumentet de som evaluerer, la i avtalens rom. `null` når det er ført for hånd.' })
  dokumentId: string | null;

  @Field(() => ErfaringsfiltypeEnum, { nullable: true, description: 'Filtypen, når dokumentet ligger her.' })
  type: Erfaringsfiltype | null;

  @Field(() => Int, { nullable: true, description: 'Størrelsen i byte, når dokumentet ligger her.' })
  stoerrelse: number | null;

  @Field(() => String, { nullable: true, description: 'Adressen dokumentet hentes fra, i rommet den som spør, står i.' })
  url: string | null;
}

@ObjectType({ description: 'Det en kommune har å si om en leveranse.' })
export class Leveransemerknad {
  @Field(() => String, { description: 'Kommunens navn.' })
  kommune: string;

  @Field(() => String, { description: 'Rollen som skrev det, aldri navnet.' })
  rolle: string;

  @Field(() => String, { description: 'Det kommunen har å si.' })
  tekst: string;

  @Field(() => Tidspunkt, { description: 'Når det ble skrevet.' })
  tid: string;
}

@ObjectType({ description: 'Et møte eller læringsverksted som hører til avtalen. Datoen står i nettverkets kalender.' })
export class Avtalemoete {
  @Field(() => ID, { description: 'Id-en til møtet.' })
  id: string;

  @Field(() => ID, { description: 'Id-en til datoen i kalenderen.' })
  kalenderpunktId: string;

  @Field(() => KalenderartEnum, { description: 'Hva slags dato det er.' })
  art: Kalenderart;

  @Field(() => String, { description: 'Hva det gjelder.' })
  tittel: string;

  @Field(() => Tidsangivelse, { description: 'Når det er.' })
  dato: string;

  @Field(() => String, { nullable: true, description: 'Stedet.' })
  sted: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor det er avlyst. Tomt så lenge det står.' })
  avlystFordi: string | null;

  @Field(() => Boolean, { description: 'Om det er holdt.' })
  avholdt: boolean;

  @Field(() => [String], { description: 'Rollene som var med. Aldri navn.' })
  roller: string[];

  @Field(() => [String], { description: 'Det vi lærte.' })
  laeringspunkter: string[];

  @Field(() => String, { nullable: true, description: 'Kort referat.' })
  referat: string | null;

  @Field(() => Boolean, { description: 'Sant når det bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre nå.' })
  handlinger: string[];
}
