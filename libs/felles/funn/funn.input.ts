import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { hoeyesteGrad, limits, nasjonaleTemaer, type NasjonaltTema } from '#libs/contracts';
import { Dag, NasjonaltTemaEnum, OptionalText, RequiredText, RowId, RowVersion } from '#libs/platform';

@InputType({ isAbstract: true })
class FunnteksterInput {
  @Field(() => String, { description: 'Funnet i én setning.' })
  @RequiredText(limits.setning)
  tittel: string;

  @Field(() => String, { description: 'Funnet, uten navn på personer.' })
  @RequiredText(limits.tekst)
  tekst: string;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Temaet.' })
  @IsOptional() @IsIn(nasjonaleTemaer, { message: 'NOT_ALLOWED' })
  tema?: NasjonaltTema | null;

  @Field(() => Int, { description: 'Hvor godt det er belagt, 0–5. Et utkast kan si mer enn beleggene bærer; forelegges kan det ikke.' })
  @IsInt({ message: 'NOT_A_NUMBER' }) @Min(0, { message: 'TOO_SMALL' }) @Max(hoeyesteGrad, { message: 'TOO_LARGE' })
  evidensgrad: number;
}

@InputType({ description: 'Et nytt funn, som et utkast.' })
export class CreateFunnInput extends FunnteksterInput {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  @RowId()
  evalueringsavtaleId: string;

  @Field(() => String, { nullable: true, description: 'Kommunenummeret til kommunen det gjelder. Utelatt: regionen.' })
  @IsOptional() @Matches(/^\d{4}$/, { message: 'NOT_ALLOWED' })
  kommunenummer?: string | null;
}

@InputType({ description: 'Funnet, og versjonen av den nyeste utgaven du så.' })
export class FunnInput {
  @Field(() => ID, { description: 'Id-en til funnet.' })
  @RowId()
  id: string;

  @Field(() => Int, { description: 'Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT.' })
  @RowVersion()
  versjon: number;
}

@InputType({ description: 'Hele utkastet slik det skal stå.' })
export class UpdateFunnInput extends FunnteksterInput {
  @Field(() => ID, { description: 'Id-en til funnet.' })
  @RowId()
  id: string;

  @Field(() => Int, { description: 'Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT.' })
  @RowVersion()
  versjon: number;

  @Field(() => String, { nullable: true, description: 'Hva som er nytt. Må være med fra utgave 2.' })
  @OptionalText(limits.tekst)
  endring?: string | null;
}

@InputType({ description: 'Å begynne på en ny utgave. Teksten og beleggene kopieres; sitatene kommunen har sagt ja til, er fortsatt godkjent.' })
export class NyFunnutgaveInput extends FunnInput {
  @Field(() => String, { description: 'Hva som er nytt.' })
  @RequiredText(limits.tekst)
  endring: string;
}

@InputType({ description: 'Å forelegge funnet for den det gjelder.' })
export class ForeleggFunnInput extends FunnInput {
  @Field(() => Dag, { nullable: true, description: 'Siste dag parten kan si noe. Utelatt: om 14 dager.' })
  @OptionalText(10)
  frist?: string | null;
}

@InputType({ description: 'Å si at noe som er gått ut, ikke står lenger.' })
export class TrekkFunnInput extends FunnInput {
  @Field(() => Int, { description: 'Utgaven.' })
  @RowVersion()
  utgave: number;

  @Field(() => String, { description: 'Hvorfor. Alle som ser funnet, ser det.' })
  @RequiredText(limits.tekst)
  grunn: string;
}

@InputType({ description: 'Det fylkeskommunen vil si om et funn som gjelder regionen, ført av koordinatoren.' })
export class KommenterForFylketInput {
  @Field(() => ID, { description: 'Id-en til funnet.' })
  @RowId()
  funnId: string;

  @Field(() => Int, { description: 'Utgaven det gjelder.' })
  @RowVersion()
  utgave: number;

  @Field(() => String, { nullable: true, description: 'Kommentaren. Utelatt: ingen merknader.' })
  @OptionalText(limits.tekst)
  tekst?: string | null;

  @Field(() => String, { description: 'Rollen som svarer. Aldri et navn.' })
  @RequiredText(limits.navn)
  rolle: string;
}
