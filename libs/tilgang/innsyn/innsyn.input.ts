import { Field, InputType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { limits } from '#libs/contracts';
import { Dag, RequiredText, VersionedInput } from '#libs/platform';

@InputType({ description: 'En åpning for dem som evaluerer. De leser alt som ikke er utkast, og kommunen ser hva de har lest.' })
export class AapneInnsynInput {
  @Field(() => String, { description: 'Hva åpningen gjelder, f.eks. navnet på evalueringen.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => Dag, { description: 'Første dag. Tidligst i går.' })
  @IsString({ message: 'NOT_A_DATE' })
  fra: string;

  @Field(() => Dag, { description: `Siste dag; dagen er med. Høyst ${limits.innsynAar} år fram.` })
  @IsString({ message: 'NOT_A_DATE' })
  til: string;
}

@InputType({ description: 'Lukker en åpning før tiden er ute. Virker fra neste setning, også for den som er inne.' })
export class LukkInnsynInput extends VersionedInput {
  @Field(() => String, { description: 'Hvorfor den lukkes.' })
  @RequiredText(limits.setning)
  begrunnelse: string;
}
