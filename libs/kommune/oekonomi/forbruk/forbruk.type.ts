import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Forbruksord } from '#libs/contracts';
import { ForbruksordEnum, Kilde, Oere, Tidsangivelse, Tidspunkt } from '#libs/platform';
import { TiltakLenke } from '../side/lenke.type.ts';

@ObjectType('ForbrukPost', { description: 'En post bruken gjelder.' })
export class ForbrukPostLenke {
  @Field(() => ID, { description: 'Id-en til finansieringsposten.' })
  finansieringspostId: string;

  @Field(() => ID, { description: 'Id-en til budsjettlinja.' })
  budsjettlinjeId: string;

  @Field(() => String, { description: 'Budsjettlinjas navn.' })
  linjenavn: string;

  @Field(() => Oere, { nullable: true, description: 'Beløpet på denne posten, i øre. Tomt når fordelingen ikke er kjent, og når bruken er et ord.' })
  beloep: string | null;
}

@ObjectType('Forbruk', { description: 'Bruk av penger: et beløp, eller ett av de seks ordene. Ukjent er ukjent.' })
export class HeltForbruk {
  @Field(() => ID, { description: 'Id-en til bruken.' })
  id: string;

  @Field(() => Int, { description: 'Budsjettåret bruken gjelder.' })
  aar: number;

  @Field(() => String, { description: 'Hva pengene er brukt på.' })
  navn: string;

  @Field(() => TiltakLenke, { nullable: true, description: 'Tiltaket bruken gjelder, når den gjelder ett.' })
  tiltak: TiltakLenke | null;

  @Field(() => Oere, { nullable: true, description: 'Beløpet, i øre. Tomt når bruken er et ord.' })
  beloep: string | null;

  @Field(() => ForbruksordEnum, { nullable: true, description: 'Ordet, når beløpet ikke er kjent.' })
  ord: Forbruksord | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når pengene ble brukt, så nøyaktig som det er kjent.' })
  dato: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor det ble slik.' })
  begrunnelse: string | null;

  @Field(() => [ForbrukPostLenke], { description: 'Postene bruken gjelder. Ingen når den ikke er knyttet til en budsjettlinje; da teller den ikke i summene.' })
  poster: ForbrukPostLenke[];

  @Field(() => Tidspunkt, { description: 'Når bruken ble ført.' })
  foertTid: string;

  @Field(() => String, { nullable: true, description: 'Hvem som førte den.' })
  foertAv: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når den ble attestert. Etterpå kan bare controller reversere den.' })
  attestertTid: string | null;

  @Field(() => String, { nullable: true, description: 'Hvem som attesterte den.' })
  attestertAv: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når den ble reversert. En reversert bruk teller ikke.' })
  reversertTid: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor den ble reversert.' })
  reversertFordi: string | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet bruken er hentet fra. Tomt for det som er ført her.' })
  kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når bruken bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med når bruken attesteres eller reverseres.' })
  versjon: number;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med bruken nå.' })
  handlinger: string[];
}
