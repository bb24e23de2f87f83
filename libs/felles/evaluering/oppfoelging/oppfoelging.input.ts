import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn } from 'class-validator';
import { leveransehendelser, limits, type Leveransehendelse } from '#libs/contracts';
import { Dag, LeveransehendelseEnum, Omittable, OptionalText, RequiredText, RowId, RowVersion, TextList, VersionedInput } from '#libs/platform';

@InputType({ description: 'At noe har skjedd med en leveranse: den er levert, sendt tilbake eller godtatt.' })
export class FoerLeveranseInput {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  @RowId()
  avtaleId: string;

  @Field(() => Int, { description: 'Nummeret på leveransen i planen.' })
  @RowVersion()
  leveranse: number;

  @Field(() => LeveransehendelseEnum, { description: 'Det som har skjedd.' })
  @IsIn(leveransehendelser, { message: 'NOT_ALLOWED' })
  hendelse: Leveransehendelse;

  @Field(() => Dag, { description: 'Dagen det skjedde.' })
  @RequiredText(10)
  dato: string;

  @Field(() => String, { nullable: true, description: 'Tittelen på det som er levert, med utgave. Må være med når noe leveres.' })
  @OptionalText(limits.setning)
  dokument?: string | null;

  @Field(() => String, { nullable: true, description: 'Hvor dokumentet ligger: en nettadresse eller saksnummeret i arkivet.' })
  @OptionalText(limits.setning)
  adresse?: string | null;

  @Field(() => String, { nullable: true, description: 'Merknader. Må være med når noe sendes tilbake.' })
  @OptionalText(limits.tekst)
  kommentar?: string | null;
}

@InputType({ description: 'Å knytte et møte eller læringsverksted i kalenderen til avtalen.' })
export class CreateAvtalemoeteInput {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  @RowId()
  avtaleId: string;

  @Field(() => ID, { description: 'Datoen i nettverkets kalender.' })
  @RowId()
  kalenderpunktId: string;
}

@InputType({ description: 'Det som kom ut av et møte. Det som utelates, er uendret; null tømmer.' })
export class UpdateAvtalemoeteInput extends VersionedInput {
  @Field(() => Boolean, { nullable: true, description: 'Om møtet er holdt.' })
  @Omittable() @IsBoolean({ message: 'NOT_ALLOWED' })
  avholdt?: boolean;

  @Field(() => [String], { nullable: true, description: 'Rollene som var med, f.eks. «programleder, Halden». Aldri navn.' })
  @TextList()
  roller?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Det vi lærte.' })
  @TextList()
  laeringspunkter?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Kort referat, uten navn på privatpersoner.' })
  @OptionalText(limits.tekst)
  referat?: string | null;
}
