import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { geojsonGrenser } from '#libs/contracts';
import { VersionedInput } from '#libs/platform';

@InputType({ description: 'Grensa til et område, fra ei GeoJSON-fil.' })
export class SetOmraadegrenseInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Innholdet i fila: flater i WGS84, lengde før bredde. Utelatt er uendret, `null` tar grensa bort.' })
  @IsOptional()
  @IsString({ message: 'NOT_GEOJSON' })
  @MaxLength(geojsonGrenser.tegn, { message: 'TOO_LONG' })
  geojson?: string | null;
}
