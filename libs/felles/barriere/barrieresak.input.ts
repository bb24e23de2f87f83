import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { limits, type Barriereart } from '#libs/contracts';
import { BarriereartEnum, KeptText, Omittable, OptionalText, RequiredText, RowId, Tidsangivelse, VersionedInput } from '#libs/platform';

@InputType({ description: 'En ny sak i nettverket.' })
export class CreateBarrieresakInput {
  @Field(() => String, { description: 'Hva saken gjelder.' })
  @RequiredText(limits.navn)
  tittel: string;

  @Field(() => String, { nullable: true, description: 'Hva nettverket ber om. Ikke skriv av det en kommune ikke har sluppet.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;

  @Field(() => BarriereartEnum, { description: 'Slaget.' })
  @RequiredText(limits.navn)
  art: Barriereart;
}

@InputType({ description: 'Endringer i en sak. Det som utelates, er uendret; null tømmer.' })
export class UpdateBarrieresakInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Hva saken gjelder.' })
  @KeptText(limits.navn)
  tittel?: string;

  @Field(() => String, { nullable: true, description: 'Hva nettverket ber om.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;

  @Field(() => BarriereartEnum, { nullable: true, description: 'Slaget.' })
  @Omittable() @RequiredText(limits.navn)
  art?: Barriereart;

  @Field(() => String, { nullable: true, description: 'Hvorfor saken lukkes. Med tekst lukkes den; null åpner den igjen.' })
  @OptionalText(limits.setning)
  lukketFordi?: string | null;
}

@InputType({ description: 'Slår en sak inn i en annen. Bidragene og møtene følger med, og kan løses ut igjen.' })
export class MergeBarrieresakInput extends VersionedInput {
  @Field(() => ID, { description: 'Saken den slås inn i.' })
  @RowId()
  sakId: string;
}

@InputType({ description: 'Løser en sak ut av den den er slått inn i.' })
export class UnmergeBarrieresakInput extends VersionedInput {}

@InputType({ description: 'Knytter et bidrag til en sak. Et bidrag hører til høyst én; hører det til en annen, flyttes det.' })
export class KnyttBidragInput {
  @Field(() => ID, { description: 'Bidraget.' })
  @RowId()
  bidragId: string;

  @Field(() => ID, { nullable: true, description: 'Saken det hører til. Utelatt løser det fra saken det hørte til.' })
  @IsOptional() @RowId()
  sakId?: string | null;
}

const Plass = () => (target: object, key: string) => { for (const rule of [IsInt({ message: 'NOT_A_NUMBER' }), Min(1, { message: 'TOO_SMALL' }), Max(999, { message: 'TOO_LARGE' })]) rule(target, key); };

@InputType({ description: 'Setter en sak på dagsordenen til et møte med staten.' })
export class AddDagsordensakInput {
  @Field(() => ID, { description: 'Saken.' })
  @RowId()
  sakId: string;

  @Field(() => String, { description: 'Møtet, slik det kalles.' })
  @RequiredText(limits.navn)
  moete: string;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når møtet er, så nøyaktig som det er kjent.' })
  @IsOptional()
  dato?: string | null;

  @Field(() => Int, { description: 'Rekkefølgen på møtet, fra 1.' })
  @Plass()
  rekkefoelge: number;
}

@InputType({ description: 'Endringer i en plass på dagsordenen, også svaret. Det som utelates, er uendret; null tømmer.' })
export class UpdateDagsordensakInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Møtet, slik det kalles.' })
  @KeptText(limits.navn)
  moete?: string;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når møtet er.' })
  @IsOptional()
  dato?: string | null;

  @Field(() => Int, { nullable: true, description: 'Rekkefølgen på møtet, fra 1.' })
  @Omittable() @Plass()
  rekkefoelge?: number;

  @Field(() => String, { nullable: true, description: 'Svaret. Kommunene som har bidratt, ser det.' })
  @OptionalText(limits.tekst)
  svar?: string | null;

  @Field(() => String, { nullable: true, description: 'Hvem svaret kom fra.' })
  @OptionalText(limits.navn)
  svarFra?: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når svaret kom.' })
  @IsOptional()
  svarDato?: string | null;
}
