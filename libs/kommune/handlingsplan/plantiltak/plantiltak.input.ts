import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { limits } from '#libs/contracts';
import { OptionalText, RowId, RowVersion } from '#libs/platform';
import { PlangrepEnum } from '../handlingsplan.enum.ts';
import { plangrep, type Plangrep } from './plangrep.ts';

@InputType({ description: 'Tar et tiltak med i planen, eller endrer det som står om det.' })
export class SetPlantiltakInput {
  @Field(() => ID, { description: 'Id-en til planen.' })
  @RowId()
  handlingsplanId: string;

  @Field(() => ID, { description: 'Id-en til tiltaket.' })
  @RowId()
  tiltakId: string;

  @Field(() => PlangrepEnum, { description: 'Hva planen gjør med tiltaket.' })
  @IsIn(plangrep, { message: 'NOT_ALLOWED' })
  grep: Plangrep;

  @Field(() => String, { nullable: true, description: 'Hva planen sier om tiltaket. Utelatt er uendret, `null` tømmer.' })
  @OptionalText(limits.tekst)
  omtale?: string | null;

  @Field(() => Int, { nullable: true, description: 'Versjonen du så, når tiltaket alt står i planen. Utelates når det tas med; har noen andre tatt det med imens, blir svaret CONFLICT.' })
  @IsOptional() @RowVersion()
  versjon?: number | null;
}
