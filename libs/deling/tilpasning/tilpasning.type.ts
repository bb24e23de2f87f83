import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Tilpasningsdel } from '#libs/contracts';
import { Erfaringsinnhold } from '#libs/felles/erfaringsbank';
import { Tidspunkt, TilpasningsdelEnum } from '#libs/platform';

@ObjectType({ description: 'Tiltaket en tilpasning ble til.' })
export class Tilpasningstiltak {
  @Field(() => ID, { description: 'Id-en til tiltaket.' })
  id: string;

  @Field(() => String, { description: 'Tiltakets navn.' })
  navn: string;

  @Field(() => Boolean, { description: 'Sant når tiltaket er lagt bort.' })
  arkivert: boolean;
}

@ObjectType({ description: 'En av kommunens egne erfaringer med det den tok i bruk.' })
export class Tilpasningserfaring {
  @Field(() => ID, { description: 'Id-en til erfaringen.' })
  id: string;

  @Field(() => String, { description: 'Det den heter.' })
  tittel: string;

  @Field(() => Boolean, { description: 'Om den er delt med nettverket nå.' })
  delt: boolean;
}

@ObjectType({ description: 'Noe kommunen har tatt i bruk fra erfaringsbanken. Bare kommunen ser det, til den selv forteller det.' })
export class Tilpasning {
  @Field(() => ID, { description: 'Id-en til tilpasningen.' })
  id: string;

  @Field(() => String, { description: 'Det idéen heter; for et tiltak det det het da det begynte.' })
  tittel: string;

  @Field(() => Tilpasningstiltak, { nullable: true, description: 'Tiltaket. Tomt for en idé.' })
  tiltak: Tilpasningstiltak | null;

  @Field(() => ID, { description: 'Erfaringen i banken.' })
  erfaringId: string;

  @Field(() => String, { description: 'Kommunen som eide den, slik den het da.' })
  kommune: string;

  @Field(() => String, { description: 'Det erfaringen het da.' })
  kildetittel: string;

  @Field(() => Int, { description: 'Utgaven som ble tatt i bruk.' })
  utgave: number;

  @Field(() => Tidspunkt, { description: 'Når utgaven ble delt.' })
  kildeDelt: string;

  @Field(() => Erfaringsinnhold, { description: 'Kortet slik det var da. Det står også når kilden er trukket tilbake.' })
  innhold: Erfaringsinnhold;

  @Field(() => Boolean, { description: 'Sant når kilden er trukket tilbake, eller kommunen ikke lenger er i nettverket.' })
  kildeBorte: boolean;

  @Field(() => Int, { nullable: true, description: 'Utgaven kilden har nå, når den er nyere enn den som ble tatt i bruk.' })
  nyereUtgave: number | null;

  @Field(() => [TilpasningsdelEnum], { description: 'Delene som er beholdt.' })
  beholdt: Tilpasningsdel[];

  @Field(() => String, { nullable: true, description: 'Hva som gjøres annerledes.' })
  endringer: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor.' })
  hvorfor: string | null;

  @Field(() => Boolean, { description: 'Om nettverket har fått vite det.' })
  fortalt: boolean;

  @Field(() => Boolean, { description: 'Sant når den bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Tidspunkt, { description: 'Når den ble tatt i bruk.' })
  opprettet: string;

  @Field(() => [Tilpasningserfaring], { description: 'Kommunens egne erfaringer med den.' })
  erfaringer: Tilpasningserfaring[];

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med den.' })
  handlinger: string[];
}
