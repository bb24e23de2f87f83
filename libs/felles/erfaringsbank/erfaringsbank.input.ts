import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, Matches, ValidateNested } from 'class-validator';
import { limits, type Erfaringsart, type Erfaringsutfall, type Fase, type NasjonaltTema } from '#libs/contracts';
import { ErfaringsartEnum, ErfaringsutfallEnum, FaseEnum, NasjonaltTemaEnum, OptionalRowId, OptionalText } from '#libs/platform';

@InputType({ description: 'Hva som skal være med. Det som utelates, begrenser ikke.' })
export class ErfaringsbankFilter {
  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Det nasjonale temaet.' })
  @IsOptional()
  tema?: NasjonaltTema | null;

  @Field(() => FaseEnum, { nullable: true, description: 'Fasen den er mest til hjelp i.' })
  @IsOptional()
  fase?: Fase | null;

  @Field(() => ErfaringsartEnum, { nullable: true, description: 'Med et tiltak, eller med organisering og prosess.' })
  @IsOptional()
  art?: Erfaringsart | null;

  @Field(() => ErfaringsutfallEnum, { nullable: true, description: 'Hvor det endte.' })
  @IsOptional()
  utfall?: Erfaringsutfall | null;

  @Field(() => String, { nullable: true, description: 'Målgruppen, slik den er skrevet.' })
  @OptionalText(limits.setning)
  maalgruppe?: string | null;

  @Field(() => String, { nullable: true, description: 'Kommunenummeret til eieren.' })
  @IsOptional() @Matches(/^\d{4}$/, { message: 'NOT_ALLOWED' })
  kommunenummer?: string | null;
}

@ArgsType()
export class ErfaringsbankArgs {
  @Field(() => ErfaringsbankFilter, { nullable: true, description: 'Uten filter er alle med.' })
  @IsOptional() @ValidateNested() @Type(() => ErfaringsbankFilter)
  filter?: ErfaringsbankFilter | null;

  @Field(() => ID, { nullable: true, description: 'Den siste erfaringen på forrige side.' })
  @OptionalRowId()
  etter?: string | null;
}
