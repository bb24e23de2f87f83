import { Field, ObjectType } from '@nestjs/graphql';
import { Delingshode } from '../bilde/delt-bilde.type.ts';
import { DeltUndersoekelse } from '../undersoekelse/delt-undersoekelse.type.ts';

@ObjectType({ description: 'Noe en kommune i avtalen har delt også med evalueringen.' })
export class Avtaledeling extends Delingshode {
  @Field(() => String, { description: 'Nummeret som gjelder nå.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunens navn.' })
  navn: string;

  @Field(() => String, { description: 'Satsingens navn.' })
  satsing: string;
}

@ObjectType({ description: 'En runde av en undersøkelse, delt med evalueringen.' })
export class Avtaleundersoekelse extends Avtaledeling {
  @Field(() => DeltUndersoekelse, { description: 'Runden, med det skjulte borte.' })
  undersoekelse: DeltUndersoekelse;
}
