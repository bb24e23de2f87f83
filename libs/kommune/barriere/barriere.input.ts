import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional } from 'class-validator';
import { barrierestatuser, limits, type Barriereart, type Barrierestatus, type Loesningseier } from '#libs/contracts';
import { BarriereartEnum, BarrierestatusEnum, LoesningseierEnum, Omittable, OptionalText, RequiredText, RowId, RowIds, VersionedInput } from '#libs/platform';
import { foersteStatuser } from './barriere.policy.ts';

@InputType({ isAbstract: true })
export abstract class BarriereFelt {
  @Field(() => String, { nullable: true, description: 'Hvordan den hindrer tiltakene, uten navn på privatpersoner.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;

  @Field(() => String, { nullable: true, description: 'Hva som er prøvd for å komme rundt den.' })
  @OptionalText(limits.tekst)
  proevd?: string | null;

  @Field(() => LoesningseierEnum, { nullable: true, description: 'Nivået som må løse den.' })
  @IsOptional()
  loesningseier?: Loesningseier | null;

  @Field(() => String, { nullable: true, description: 'Direktoratet, departementet eller enheten som må løse den.' })
  @OptionalText(limits.navn)
  loesningsinstans?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Tiltakene den treffer. Lista erstatter den som var.' })
  @RowIds()
  tiltakIder?: string[] | null;
}

@InputType({ description: 'En ny barriere.' })
export class CreateBarriereInput extends BarriereFelt {
  @Field(() => String, { description: 'Hva som er i veien, i noen få ord.' })
  @RequiredText(limits.navn)
  tittel: string;

  @Field(() => BarriereartEnum, { description: 'Hva slags hinder det er.' })
  @RequiredText(limits.navn)
  art: Barriereart;

  @Field(() => BarrierestatusEnum, { nullable: true, description: 'Enten utkast, som evaluatorer ikke ser, eller aapen. Uten blir det utkast.' })
  @IsOptional() @IsIn(foersteStatuser, { message: 'NOT_ALLOWED' })
  status?: Barrierestatus | null;
}

@InputType({ description: 'Endringer i en barriere. Det som utelates, er uendret; null tømmer.' })
export class UpdateBarriereInput extends BarriereFelt {
  @Field(() => ID, { description: 'Id-en til barrieren.' })
  @RowId()
  id: string;

  @Field(() => Int, { description: 'Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT.' })
  @IsInt({ message: 'NOT_A_NUMBER' })
  versjon: number;

  @Field(() => String, { nullable: true, description: 'Hva som er i veien, i noen få ord.' })
  @Omittable() @RequiredText(limits.navn)
  tittel?: string;

  @Field(() => BarriereartEnum, { nullable: true, description: 'Hva slags hinder det er.' })
  @Omittable() @RequiredText(limits.navn)
  art?: Barriereart;
}

@InputType({ description: 'Åpner, løfter, løser eller lukker en barriere, eller tar den opp igjen.' })
export class MoveBarriereInput extends VersionedInput {
  @Field(() => BarrierestatusEnum, { description: 'Statusen den skal få.' })
  @IsIn(barrierestatuser, { message: 'NOT_ALLOWED' })
  status: Barrierestatus;

  @Field(() => String, { nullable: true, description: 'Hvordan den ble løst, eller hvorfor den lukkes. Må være med til loest og lukket.' })
  @OptionalText(limits.tekst)
  begrunnelse?: string | null;
}
