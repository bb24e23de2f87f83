import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Innsynsrom } from '#libs/contracts';
import { Dag, InnsynsromEnum } from '#libs/platform';

@ObjectType({ description: 'En åpning som gjelder den som spør, nå.' })
export class Innsynsaapning {
  @Field(() => Int, { description: 'Avtalen den er gitt for: nummeret i `avtale-<nr>`.' })
  avtalerom: number;

  @Field(() => [InnsynsromEnum], { description: 'Rommene som er åpne.' })
  innsynsrom: Innsynsrom[];

  @Field(() => Dag)
  fra: string;

  @Field(() => Dag, { description: 'Siste dag; dagen er med.' })
  til: string;

  @Field(() => Int, { nullable: true, description: 'Første år, når den ikke gjelder alle.' })
  aarFra: number | null;

  @Field(() => Int, { nullable: true, description: 'Siste år.' })
  aarTil: number | null;

  @Field(() => Boolean, { description: 'Om kommunen har forlenget den etter avtalen.' })
  forlenget: boolean;
}

@ObjectType({ description: 'En kommune som har åpnet for evalueringen nå.' })
export class Innsynskommune {
  @Field(() => String, { description: 'Nummeret som gjelder nå. Settes i `x-arbeidsrom` for å lese der.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunens navn.' })
  navn: string;

  @Field(() => String, { nullable: true, description: 'Satsingens navn. `null` når kommunen ikke har ført noen.' })
  satsing: string | null;

  @Field(() => Dag, { description: 'Første dag det er åpent.' })
  fra: string;

  @Field(() => Dag, { description: 'Siste dag det er åpent. Dagen er med.' })
  til: string;

  @Field(() => [Innsynsaapning], { description: 'Åpningene hver for seg. Hva hun kan lese i et rom, er alt de åpner til sammen.' })
  aapninger: Innsynsaapning[];

  @Field(() => [String], { description: 'Rettighetene hun har der, f.eks. «tiltak.les».' })
  rettigheter: string[];
}
