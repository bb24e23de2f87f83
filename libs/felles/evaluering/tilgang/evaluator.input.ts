import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsString } from 'class-validator';
import { limits } from '#libs/contracts';
import { Dag, Epost, RequiredText, RowId, VersionedInput } from '#libs/platform';

@InputType({ description: 'En som skal evaluere i avtalen. Hun kommer ikke inn noe sted før taushetserklæringen er skrevet under, og bare der en kommune har åpnet.' })
export class InviterEvaluatorInput {
  @Field(() => ID)
  @RowId()
  evalueringsavtaleId: string;

  @Field(() => String, { description: 'Fullt navn. Kommunene som er parter, ser det.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => String, { description: 'E-posten hun skal logge inn med. Kommunene ser den ikke.' })
  @Epost()
  epost: string;

  @Field(() => String, { description: 'Firmaet hun kommer fra: en leverandør eller samarbeidspartner i avtalen.' })
  @RequiredText(limits.navn)
  firma: string;

  @Field(() => String, { description: 'Hva hun gjør i evalueringen, f.eks. «prosjektleder».' })
  @RequiredText(limits.navn)
  rolle: string;

  @Field(() => Dag, { description: 'Første dag. Ikke før avtalen.' })
  @IsString({ message: 'NOT_A_DATE' })
  fra: string;

  @Field(() => Dag, { description: 'Siste dag; dagen er med. Ikke lenger enn en åpning kan forlenges etter avtalen.' })
  @IsString({ message: 'NOT_A_DATE' })
  til: string;

  @Field(() => Dag, { nullable: true, description: 'Dagen hun skrev under taushetserklæringen, når det alt er gjort.' })
  @IsOptional()
  taushetSignert?: string | null;
}

@InputType({ description: 'Ny rolle eller nye datoer for en som evaluerer.' })
export class UpdateEvaluatorInput extends VersionedInput {
  @Field(() => String)
  @RequiredText(limits.navn)
  rolle: string;

  @Field(() => Dag)
  @IsString({ message: 'NOT_A_DATE' })
  fra: string;

  @Field(() => Dag)
  @IsString({ message: 'NOT_A_DATE' })
  til: string;
}

@InputType({ description: 'Taushetserklæringen er skrevet under.' })
export class RegistrerTaushetInput extends VersionedInput {
  @Field(() => Dag, { description: 'Dagen den ble skrevet under. Ikke i framtida.' })
  @IsString({ message: 'NOT_A_DATE' })
  dato: string;
}

@InputType({ description: 'Avslutter en som evaluerer, med en gang.' })
export class AvsluttEvaluatorInput extends VersionedInput {}
