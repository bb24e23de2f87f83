import { Field, ID, InputType } from '@nestjs/graphql';
import { RowId } from '#libs/platform';

@InputType({ description: 'Trekker et vedlegg, i utkastet og i alle utgaver som er delt. Kan ikke gjøres om.' })
export class TrekkErfaringsvedleggInput {
  @Field(() => ID, { description: 'Vedlegget.' })
  @RowId()
  id: string;
}
