import { Field, ID, InputType } from '@nestjs/graphql';
import { limits } from '#libs/contracts';
import { RequiredText, RowId, VersionedInput } from '#libs/platform';

@InputType({ description: 'Noe som er lært i et tiltak.' })
export class LaerdomInput {
  @Field(() => ID, { description: 'Tiltaket lærdommen kommer fra.' })
  @RowId()
  tiltakId: string;

  @Field(() => String, { description: 'Lærdommen, med egne ord og uten navn på deltakere.' })
  @RequiredText(limits.tekst)
  tekst: string;
}

@InputType({ description: 'En lærdom med ny tekst.' })
export class UpdateLaerdomInput extends VersionedInput {
  @Field(() => String, { description: 'Lærdommen, med egne ord og uten navn på deltakere.' })
  @RequiredText(limits.tekst)
  tekst: string;
}
