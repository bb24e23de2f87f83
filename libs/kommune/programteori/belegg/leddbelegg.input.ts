import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { beleggslag, limits, type Beleggslag } from '#libs/contracts';
import { BeleggslagEnum, KeptText, Omittable, OptionalText, RequiredText, RowId, VersionedInput } from '#libs/platform';

@InputType({ description: 'Noe som taler for at det ene leddet bidrar til det neste.' })
export class LeddbeleggInput {
  @Field(() => ID, { description: 'Leddet det gjelder.' })
  @RowId()
  virkningsleddId: string;

  @Field(() => BeleggslagEnum, { description: 'Om det er et tall, en fortelling eller en studie.' })
  @IsIn(beleggslag, { message: 'NOT_ALLOWED' })
  slag: Beleggslag;

  @Field(() => String, { description: 'Det som er sett, fortalt eller undersøkt, uten opplysninger som peker på enkeltpersoner.' })
  @RequiredText(limits.tekst)
  tekst: string;

  @Field(() => String, { nullable: true, description: 'Hvor det står, eller hvem som har sagt det i hvilken rolle.' })
  @OptionalText(limits.setning)
  henvisning?: string | null;
}

@InputType({ description: 'Endringer i et belegg. Det som utelates, er uendret; null tømmer.' })
export class UpdateLeddbeleggInput extends VersionedInput {
  @Field(() => BeleggslagEnum, { nullable: true, description: 'Om det er et tall, en fortelling eller en studie.' })
  @Omittable() @IsIn(beleggslag, { message: 'NOT_ALLOWED' })
  slag?: Beleggslag;

  @Field(() => String, { nullable: true, description: 'Det som er sett, fortalt eller undersøkt.' })
  @KeptText(limits.tekst)
  tekst?: string;

  @Field(() => String, { nullable: true, description: 'Hvor det står, eller hvem som har sagt det i hvilken rolle.' })
  @OptionalText(limits.setning)
  henvisning?: string | null;
}
