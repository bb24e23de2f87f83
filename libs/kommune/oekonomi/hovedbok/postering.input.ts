import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { limits } from '#libs/contracts';
import { VedtakInput } from '#libs/kommune/vedtak';
import { Aarstall, Beloep, Oere, OptionalRowId, OptionalText, PosteringstypeEnum, RequiredText, RowId } from '#libs/platform';
import { foerbare, type Foerbar } from './konto.policy.ts';

@InputType({ description: 'En føring i hovedboka. Kontoene følger av typen og av det som er ført før.' })
export class FoerPosteringInput {
  @Field(() => ID, { description: 'Tilskuddet det føres på.' })
  @RowId()
  tilskuddId: string;

  @Field(() => PosteringstypeEnum, { description: 'ventet, forskuttering, tilsagn, utbetaling, nedsettelse, omdisponering, inndragning, tilbakebetaling, eller overfoering av ufordelte penger til neste år. De andre føres der de hører til.' })
  @IsIn(foerbare, { message: 'NOT_ALLOWED' })
  type: Foerbar;

  @Field(() => Int, { description: 'Året pengene står i.' })
  @Aarstall()
  aar: number;

  @Field(() => Oere, { description: 'Beløpet, i øre.' })
  @Beloep(1)
  beloep: string;

  @Field(() => ID, { nullable: true, description: 'Linja pengene tas fra. Kreves ved omdisponering og inndragning, og kan brukes ved tilbakebetaling.' })
  @OptionalRowId()
  fraLinjeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Linja pengene går til. Kreves ved omdisponering.' })
  @OptionalRowId()
  tilLinjeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Hva det gjelder.' })
  @OptionalText(limits.setning)
  tekst?: string | null;

  @Field(() => VedtakInput, { nullable: true, description: 'Vedtaket som bestemte det. Kreves ved overføring til neste år, og kan bare føres av den som registrerer vedtak.' })
  @IsOptional() @ValidateNested() @Type(() => VedtakInput)
  vedtak?: VedtakInput | null;
}

@InputType({ description: 'En postering som skal reverseres.' })
export class ReverserPosteringInput {
  @Field(() => ID, { description: 'Posteringen som skal reverseres.' })
  @RowId()
  id: string;

  @Field(() => String, { description: 'Hvorfor.' })
  @RequiredText(limits.setning)
  begrunnelse: string;
}
