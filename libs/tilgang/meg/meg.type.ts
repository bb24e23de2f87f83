import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Rolle, RomType } from '#libs/contracts';
import { Dag, RolleEnum, RomTypeEnum } from '#libs/platform';

@ObjectType({ description: 'Et rom den innloggede kan arbeide i.' })
export class ArbeidsromValg {
  @Field(() => String, { description: 'Det som står i adressen og i `x-arbeidsrom`: kommunenummeret, «felles», «avtale-<nummer>» eller «plattform».' })
  kode: string;

  @Field(() => RomTypeEnum, { description: 'Hva slags rom det er.' })
  type: RomType;

  @Field(() => String, { description: 'Navnet på rommet.' })
  navn: string;

  @Field(() => [RolleEnum], { description: 'Rollene personen har i rommet nå.' })
  roller: Rolle[];

  @Field(() => [String], { description: 'Rettighetene rollene gir til sammen, f.eks. «tiltak.skriv».' })
  rettigheter: string[];

  @Field(() => Dag, { nullable: true, description: 'Siste dag med tilgang, når den er bestemt.' })
  til: string | null;
}

@ObjectType({ description: 'Den som er logget inn.' })
export class Meg {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Navnet slik det vises for kolleger.' })
  navn: string;

  @Field(() => String, { description: 'E-posten personen logger inn med.' })
  epost: string;

  @Field(() => [ArbeidsromValg], { description: 'Rommene personen kan velge mellom nå.' })
  arbeidsrom: ArbeidsromValg[];
}
