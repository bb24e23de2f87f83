import { applyDecorators } from '@nestjs/common';
import { Field, InputType, IntersectionType } from '@nestjs/graphql';
import { IsOptional, Matches } from 'class-validator';
import { klokkeslett, limits, type Kalenderart } from '#libs/contracts';
import { Dag, KalenderartEnum, KeptText, OptionalText, RequiredText, Tidsangivelse, VersionedInput } from '#libs/platform';

const Klokkeslett = () => applyDecorators(IsOptional(), Matches(klokkeslett, { message: 'NOT_A_TIME' }));

@InputType({ isAbstract: true })
class Kalenderfelter {
  @Field(() => Dag, { nullable: true, description: 'Den siste dagen, når det går over flere. Krever at datoen er en dag.' })
  @IsOptional()
  sluttdag?: string | null;

  @Field(() => String, { nullable: true, description: 'Når det begynner, norsk tid, som 09:00. Krever at datoen er en dag.' })
  @Klokkeslett()
  fraKlokka?: string | null;

  @Field(() => String, { nullable: true, description: 'Når det slutter, norsk tid, som 15:00.' })
  @Klokkeslett()
  tilKlokka?: string | null;

  @Field(() => String, { nullable: true, description: 'Stedet, eller hvor en kobler seg på.' })
  @OptionalText(limits.setning)
  sted?: string | null;

  @Field(() => String, { nullable: true, description: 'Hvem det er for.' })
  @OptionalText(limits.setning)
  forHvem?: string | null;

  @Field(() => String, { nullable: true, description: 'Dagsordenen.' })
  @OptionalText(limits.tekst)
  dagsorden?: string | null;
}

@InputType({ description: 'En ny dato i nettverkets kalender.' })
export class CreateKalenderpunktInput extends Kalenderfelter {
  @Field(() => KalenderartEnum, { description: 'Hva slags dato det er.' })
  @RequiredText(limits.navn)
  art: Kalenderart;

  @Field(() => String, { description: 'Hva det gjelder.' })
  @RequiredText(limits.navn)
  tittel: string;

  @Field(() => Tidsangivelse, { description: 'Når det er, så nøyaktig som det er kjent.' })
  @RequiredText(limits.navn)
  dato: string;
}

@InputType({ description: 'Endringer i en dato. Det som utelates, er uendret; null tømmer.' })
export class UpdateKalenderpunktInput extends IntersectionType(VersionedInput, Kalenderfelter) {
  @Field(() => KalenderartEnum, { nullable: true, description: 'Hva slags dato det er.' })
  @KeptText(limits.navn)
  art?: Kalenderart;

  @Field(() => String, { nullable: true, description: 'Hva det gjelder.' })
  @KeptText(limits.navn)
  tittel?: string;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når det er, så nøyaktig som det er kjent.' })
  @KeptText(limits.navn)
  dato?: string;
}

@InputType({ description: 'Å avlyse det som står i kalenderen. Det blir stående, med grunnen.' })
export class CancelKalenderpunktInput extends VersionedInput {
  @Field(() => String, { description: 'Hvorfor. Alle i nettverket ser det.' })
  @RequiredText(limits.setning)
  avlystFordi: string;
}

@InputType({ description: 'Å ta opp igjen det som er avlyst.' })
export class RestoreKalenderpunktInput extends VersionedInput {}
