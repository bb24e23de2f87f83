import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { feltbeleggslag, type Funnbeleggslag } from '#libs/contracts';
import { FunnbeleggslagEnum, RequiredText, RowId, Tidsangivelse } from '#libs/platform';
import { FunnInput } from '../funn.input.ts';

@InputType({ description: 'Arbeid i felten, som antall og tid. Aldri hvem.' })
export class CreateFeltbeleggInput extends FunnInput {
  @Field(() => FunnbeleggslagEnum, { description: 'Hva slags arbeid. Et sitat legges til for seg.' })
  @IsIn(feltbeleggslag, { message: 'NOT_ALLOWED' })
  slag: Funnbeleggslag;

  @Field(() => Int, { description: 'Hvor mange: intervjuer, grupper, dager i felten eller svar.' })
  @IsInt({ message: 'NOT_A_NUMBER' }) @Min(1, { message: 'TOO_SMALL' }) @Max(1_000_000, { message: 'TOO_LARGE' })
  antall: number;

  @Field(() => Tidsangivelse, { description: 'Når det ble gjort.' })
  @RequiredText(30)
  periode: string;
}

@InputType({ description: 'Å bruke et sitat som alt er delt eller godkjent, også i dette funnet.' })
export class GjenbrukSitatInput extends FunnInput {
  @Field(() => ID, { description: 'Belegget sitatet står ved.' })
  @RowId()
  beleggId: string;
}

@InputType({ description: 'Belegget som skal fjernes fra utkastet.' })
export class RemoveBeleggInput extends FunnInput {
  @Field(() => ID, { description: 'Id-en til belegget.' })
  @RowId()
  beleggId: string;
}
