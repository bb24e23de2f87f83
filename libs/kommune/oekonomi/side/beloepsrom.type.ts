import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Oere } from '#libs/platform';

@ObjectType({ description: 'Et beløp som er kjent mellom to grenser. De er like når beløpet er kjent nøyaktig.' })
export class Beloepsrom {
  @Field(() => Oere, { description: 'Det minste det kan være, i øre.' })
  fra: string;

  @Field(() => Oere, { description: 'Det meste det kan være, i øre.' })
  til: string;
}

@ObjectType({ description: 'Summen av budsjettlinjer som hører sammen.' })
export class Budsjettsum {
  @Field(() => String, { description: 'Det linjene har felles.' })
  navn: string;

  @Field(() => String, { description: 'Id-en til innsatsområdet, koden til temaet, «alt», eller «uten» for linjer som ikke hører til noe.' })
  noekkel: string;

  @Field(() => Oere, { description: 'Budsjettert fra departementet, i øre.' })
  kdd: string;

  @Field(() => Oere, { description: 'Budsjettert av eksterne midler, i øre.' })
  eksternt: string;

  @Field(() => Oere, { description: 'De to kolonnene til sammen, i øre.' })
  sum: string;

  @Field(() => Int, { description: 'Hvor mange budsjettlinjer som er med.' })
  antallLinjer: number;

  @Field(() => Beloepsrom, { description: 'Det som er brukt: endene av hver linjes rom, lagt sammen.' })
  brukt: Beloepsrom;

  @Field(() => Beloepsrom, { description: 'Det som er igjen: det linjene rår over, minus det som er brukt. Under null når en linje er overbrukt.' })
  igjen: Beloepsrom;
}

@ObjectType({ description: 'Det som er budsjettert fra én giver, fra givere som gir sammen, eller uten at giveren er oppgitt. Summen av `alene` er hele budsjettet.' })
export class Giversum {
  @Field(() => String, { description: 'Giverens navn, eller navnene på dem som gir sammen. «Ikke oppgitt» når giveren ikke er det.' })
  navn: string;

  @Field(() => [ID], { description: 'Én giver, flere som gir sammen, eller ingen når giveren ikke er oppgitt.' })
  giverIder: string[];

  @Field(() => Oere, { description: 'Fra akkurat disse, i øre.' })
  alene: string;

  @Field(() => Oere, { description: 'Fra tilskudd der giveren er én av flere, i øre. Fordelingen mellom dem er ikke kjent, så beløpet står hos alle.' })
  felles: string;

  @Field(() => Int, { description: 'Hvor mange budsjettlinjer som har penger fra akkurat disse.' })
  antallLinjer: number;
}
