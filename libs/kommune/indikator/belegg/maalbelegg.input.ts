import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { beleggslag, limits, type Beleggslag } from '#libs/contracts';
import { BeleggslagEnum, KeptText, Omittable, OptionalText, RequiredText, RowId, Tidsangivelse, VersionedInput } from '#libs/platform';

@InputType({ description: 'Noe som taler for eller mot at et mål nås. Teksten kan si at noe bidrar til noe, ikke at det førte til det.' })
export class MaalbeleggInput {
  @Field(() => ID, { description: 'Målet det gjelder.' })
  @RowId()
  maalId: string;

  @Field(() => Tidsangivelse, { description: 'Tida det gjelder. Perioden opprettes når den er ny.' })
  @RequiredText(limits.navn)
  periode: string;

  @Field(() => BeleggslagEnum, { description: 'Om det er et tall, en fortelling eller en studie.' })
  @IsIn(beleggslag, { message: 'NOT_ALLOWED' })
  slag: Beleggslag;

  @Field(() => String, { description: 'Det som er sett eller fortalt, uten opplysninger som peker på enkeltpersoner.' })
  @RequiredText(limits.tekst)
  tekst: string;

  @Field(() => String, { nullable: true, description: 'Hvor det står, eller hvem som har sagt det i hvilken rolle.' })
  @OptionalText(limits.setning)
  henvisning?: string | null;
}

@InputType({ description: 'Endringer i et belegg. Det som utelates, er uendret; null tømmer.' })
export class UpdateMaalbeleggInput extends VersionedInput {
  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida det gjelder. Kan ikke tømmes.' })
  @KeptText(limits.navn)
  periode?: string;

  @Field(() => BeleggslagEnum, { nullable: true, description: 'Om det er et tall, en fortelling eller en studie.' })
  @Omittable() @IsIn(beleggslag, { message: 'NOT_ALLOWED' })
  slag?: Beleggslag;

  @Field(() => String, { nullable: true, description: 'Det som er sett eller fortalt.' })
  @KeptText(limits.tekst)
  tekst?: string;

  @Field(() => String, { nullable: true, description: 'Hvor det står, eller hvem som har sagt det i hvilken rolle.' })
  @OptionalText(limits.setning)
  henvisning?: string | null;
}
