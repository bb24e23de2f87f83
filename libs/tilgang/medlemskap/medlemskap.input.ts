import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { kommuneroller, limits, type Rolle } from '#libs/contracts';
import { Dag, Epost, RolleEnum } from '#libs/platform';

@InputType({ description: 'En person som skal få tilgang til kommunens rom.' })
export class InviterInput {
  @Field(() => String, { description: 'Fullt navn.' })
  @IsNotEmpty({ message: 'REQUIRED' })
  @Matches(/\S/, { message: 'REQUIRED' })
  @Matches(/^[^\0\p{Surrogate}]*$/u, { message: 'NOT_ALLOWED' })
  @MaxLength(limits.navn, { message: 'TOO_LONG' })
  navn: string;

  @Field(() => String, { description: 'E-posten personen skal logge inn med.' })
  @Epost()
  epost: string;

  @Field(() => RolleEnum, { description: 'Rollen i kommunen.' })
  @IsIn(kommuneroller, { message: 'NOT_ALLOWED' })
  rolle: Rolle;

  @Field(() => Dag, { nullable: true, description: 'Første dag. Uten dato: i dag.' })
  @IsOptional()
  fra?: string | null;

  @Field(() => Dag, { nullable: true, description: 'Siste dag. Uten dato: til det blir avsluttet.' })
  @IsOptional()
  til?: string | null;
}

@InputType({ description: 'Ny rolle eller nye datoer. Felt som ikke sendes, er uendret.' })
export class EndreMedlemskapInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'NOT_A_UUID' })
  id: string;

  @Field(() => Int, { description: 'Versjonen du så.' })
  @IsInt({ message: 'NOT_A_NUMBER' })
  versjon: number;

  @Field(() => RolleEnum, { nullable: true })
  @IsOptional()
  @IsIn(kommuneroller, { message: 'NOT_ALLOWED' })
  rolle?: Rolle | null;

  @Field(() => Dag, { nullable: true })
  @IsOptional()
  @IsString({ message: 'NOT_A_DATE' })
  fra?: string | null;

  @Field(() => Dag, { nullable: true, description: '`null` fjerner sluttdatoen.' })
  @IsOptional()
  til?: string | null;
}
