import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { limits } from '#libs/contracts';
import { Omittable, RequiredText, RowId, Tidsangivelse, VersionedInput } from '#libs/platform';

@InputType({ description: 'En ny milepæl i et tiltak.' })
export class MilepaelInput {
  @Field(() => ID, { description: 'Tiltaket milepælen hører til.' })
  @RowId()
  tiltakId: string;

  @Field(() => String, { description: 'Hva som skal være, eller er, gjort.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når milepælen skal være nådd.' })
  @IsOptional()
  frist?: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når milepælen ble nådd.' })
  @IsOptional()
  naadd?: string | null;
}

@InputType({ description: 'Endringer i en milepæl. Det som utelates, er uendret; null tømmer.' })
export class UpdateMilepaelInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Hva som skal være, eller er, gjort.' })
  @Omittable() @RequiredText(limits.navn)
  navn?: string;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når milepælen skal være nådd.' })
  @IsOptional()
  frist?: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når milepælen ble nådd. null sier at den likevel ikke er nådd.' })
  @IsOptional()
  naadd?: string | null;
}
