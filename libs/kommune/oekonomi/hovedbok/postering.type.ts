import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Konto, Posteringstype } from '#libs/contracts';
import { Kilde, KontoEnum, Oere, PosteringstypeEnum, Tidspunkt } from '#libs/platform';
import { LinjeLenke, TilskuddLenke } from '../side/lenke.type.ts';

@ObjectType('Postering', { description: 'Én rad i hovedboka: et beløp som går fra én konto til en annen i det samme tilskuddet. Kan ikke endres, bare reverseres.' })
export class HelPostering {
  @Field(() => ID, { description: 'Id-en til posteringen.' })
  id: string;

  @Field(() => Tidspunkt, { description: 'Når den ble ført.' })
  tid: string;

  @Field(() => PosteringstypeEnum, { description: 'Hva slags bevegelse det er.' })
  type: Posteringstype;

  @Field(() => TilskuddLenke, { description: 'Tilskuddet den er ført på.' })
  tilskudd: TilskuddLenke;

  @Field(() => KontoEnum, { description: 'Kontoen pengene går fra.' })
  fraKonto: Konto;

  @Field(() => Int, { description: 'Året pengene går fra.' })
  fraAar: number;

  @Field(() => LinjeLenke, { nullable: true, description: 'Budsjettlinja pengene går fra, når kontoen er delt på linjer.' })
  fraLinje: LinjeLenke | null;

  @Field(() => KontoEnum, { description: 'Kontoen pengene går til.' })
  tilKonto: Konto;

  @Field(() => Int, { description: 'Året pengene går til. Et annet enn året de går fra bare når de overføres.' })
  tilAar: number;

  @Field(() => LinjeLenke, { nullable: true, description: 'Budsjettlinja pengene går til, når kontoen er delt på linjer.' })
  tilLinje: LinjeLenke | null;

  @Field(() => Oere, { description: 'Beløpet, i øre.' })
  beloep: string;

  @Field(() => String, { nullable: true, description: 'Hva den gjelder.' })
  tekst: string | null;

  @Field(() => String, { nullable: true, description: 'Hvem som førte den.' })
  foertAv: string | null;

  @Field(() => ID, { nullable: true, description: 'Posteringen denne reverserer.' })
  reverserer: string | null;

  @Field(() => ID, { nullable: true, description: 'Posteringen som reverserte denne.' })
  reversertAv: string | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet posteringen er hentet fra. Tomt for det som er ført her.' })
  kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når posteringen bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => [String], { description: 'reverserPostering når den som spør, kan reversere den herfra. Bruk reverseres der den ble ført.' })
  handlinger: string[];
}
