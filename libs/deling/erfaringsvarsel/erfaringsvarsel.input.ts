import { Field, ID, InputType } from '@nestjs/graphql';
import { RowIds } from '#libs/platform';

@InputType({ description: 'Erfaringene der det nye er vist. Det som venter på kommunen, står til det er gjort.' })
export class SettErfaringsvarslerInput {
  @Field(() => [ID], { description: 'Erfaringene.' })
  @RowIds()
  erfaringIder: string[];
}
