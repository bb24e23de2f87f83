import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Oere } from '#libs/platform';
import { HelIndikator } from '../hel-indikator.type.ts';

@ObjectType({ description: 'Et tall kommunen begynte på, hvor viktig det er, og hva som er satt inn.' })
export class Nullpunktslinje {
  @Field(() => HelIndikator, { description: 'Indikatoren, med utgangspunktet, det siste tallet og prioriteten.' })
  indikator: HelIndikator;

  @Field(() => Int, { description: 'Tiltakene som svarer på et av målene indikatoren hører til, uten arkiverte, stoppede og dem som bare er en idé.' })
  antallTiltak: number;

  @Field(() => Oere, { nullable: true, description: 'Det tiltakene er fordelt i budsjettet for året, i øre. Et tiltak kan svare på flere, så linjene legges ikke sammen. Tomt uten budsjett, eller uten rett til å se det.' })
  fordelt: string | null;
}

@ObjectType({ description: 'Der kommunen begynte, og hva den gjør noe med først.' })
export class Nullpunkt {
  @Field(() => Int, { nullable: true, description: 'Budsjettåret pengene gjelder: det siste med budsjettlinjer til og med i år, ellers det første som kommer.' })
  aar: number | null;

  @Field(() => [String], { description: 'Utfordringene slik programmet beskriver dem.' })
  utfordringsbilde: string[];

  @Field(() => [Nullpunktslinje], { description: 'Indikatorene som er i bruk: det viktigste først, så det ingen har vurdert.' })
  linjer: Nullpunktslinje[];
}
