import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Budsjettkolonne } from '#libs/contracts';
import { BudsjettkolonneEnum, Oere } from '#libs/platform';

@ObjectType({ description: 'Beløpet på ei linje i planen: hvor mye av hvilket tilskudd.' })
export class Planpost {
  @Field(() => String, { description: 'Tilskuddets navn.' })
  tilskudd: string;

  @Field(() => String, { description: 'Året tilskuddet gjelder: et kalenderår, eller et skole- og barnehageår som 2024/2025.' })
  tilskuddsaar: string;

  @Field(() => BudsjettkolonneEnum, { description: 'Kolonnen i budsjettabellen.' })
  kolonne: Budsjettkolonne;

  @Field(() => Oere, { description: 'Beløpet, i øre.' })
  beloep: string;

  @Field(() => [String], { description: 'Giverne. Tom når ingen er oppgitt; flere når fordelingen mellom dem ikke er kjent.' })
  givere: string[];
}

@ObjectType({ description: 'Ei budsjettlinje slik den står i planen.' })
export class Planlinje {
  @Field(() => ID, { description: 'Id-en til budsjettlinja.' })
  id: string;

  @Field(() => Int, { description: 'Nummeret i budsjettet.' })
  nr: number;

  @Field(() => String, { description: 'Hva linja gjelder.' })
  navn: string;

  @Field(() => ID, { nullable: true, description: 'Id-en til tiltaket, når linja hører til ett.' })
  tiltakId: string | null;

  @Field(() => String, { nullable: true, description: 'Navnet på tiltaket, når linja hører til ett.' })
  tiltakNavn: string | null;

  @Field(() => String, { nullable: true, description: 'Navnet på innsatsområdet, når linja hører til ett.' })
  innsatsomraade: string | null;

  @Field(() => Oere, { nullable: true, description: 'Programmidler på linja, i øre. Tomt når den ikke har noen.' })
  kdd: string | null;

  @Field(() => Oere, { nullable: true, description: 'Eksterne midler på linja, i øre. Tomt når den ikke har noen.' })
  eksternt: string | null;

  @Field(() => [Planpost], { description: 'Hvor pengene er fra.' })
  poster: Planpost[];
}

@ObjectType({ description: 'En sum av linjene i planen: alt, eller ett innsatsområde.' })
export class Plansum {
  @Field(() => String, { description: 'Fast nøkkel: «alt», eller id-en til innsatsområdet. «uten» for linjer uten.' })
  noekkel: string;

  @Field(() => String, { description: 'Hva summen gjelder.' })
  navn: string;

  @Field(() => Oere, { description: 'Programmidler, i øre.' })
  kdd: string;

  @Field(() => Oere, { description: 'Eksterne midler, i øre.' })
  eksternt: string;

  @Field(() => Oere, { description: 'Begge kolonnene til sammen, i øre.' })
  sum: string;

  @Field(() => Int, { description: 'Hvor mange linjer summen gjelder.' })
  antallLinjer: number;
}
