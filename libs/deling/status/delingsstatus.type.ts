import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Delingstype } from '#libs/contracts';
import { Delingshode } from '../bilde/delt-bilde.type.ts';
import { DelingstypeEnum } from '../delinger/mottaker.enum.ts';
import { Delingspaaminnelse } from './paaminnelse.type.ts';

@ObjectType({ description: 'Det én kommune har delt, har trukket tilbake og mangler for året. Hva den har i sitt eget rom, vet ingen andre.' })
export class Kommunestatus {
  @Field(() => String, { description: 'Nummeret som gjelder nå.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunens navn.' })
  navn: string;

  @Field(() => Boolean, { description: 'Om kommunen har avtale med staten om en områdesatsing. De andre har ikke noe å dele.' })
  harOmraadesatsing: boolean;

  @Field(() => [Delingshode], { description: 'Det som er delt for året, og merkene etter det som er trukket tilbake og ikke delt på nytt.' })
  delinger: Delingshode[];

  @Field(() => [DelingstypeEnum], { description: 'Det kommunen ikke deler for året nå.' })
  mangler: Delingstype[];

  @Field(() => [Delingspaaminnelse], { description: 'Det koordinatoren har minnet om for året.' })
  paaminnelser: Delingspaaminnelse[];

  @Field(() => [DelingstypeEnum], { description: 'Det den som spør, kan minne om nå. En må vente noen dager mellom hver gang.' })
  kanMinnes: Delingstype[];
}

@ObjectType({ description: 'Hvem i nettverket som har delt hva for et år.' })
export class Delingsstatus {
  @Field(() => String, { description: 'Nettverkets navn.' })
  nettverk: string;

  @Field(() => Int)
  aar: number;

  @Field(() => [Int], { description: 'Årene noen har delt noe for, det siste først.' })
  alleAar: number[];

  @Field(() => [Kommunestatus], { description: 'Kommunene i nettverket, de med områdesatsing først.' })
  kommuner: Kommunestatus[];
}
