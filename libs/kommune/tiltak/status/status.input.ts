import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';
import { limits, tiltakStatuser, type Aarsakskode, type TiltakStatus } from '#libs/contracts';
import { AarsakskodeEnum, OptionalText, Tidsangivelse, TiltakStatusEnum, VersionedInput } from '#libs/platform';

@InputType({ description: 'Flytter et tiltak til en ny status. Flyttingen føres i historikken med den som gjorde den.' })
export class MoveTiltakInput extends VersionedInput {
  @Field(() => TiltakStatusEnum, { description: 'Statusen tiltaket skal ha. Den må være en av muligeStatuser.' })
  @IsIn(tiltakStatuser, { message: 'NOT_ALLOWED' })
  status: TiltakStatus;

  @Field(() => AarsakskodeEnum, { nullable: true, description: 'Hvorfor. Må være med når tiltaket blir utsatt eller stoppet.' })
  @IsOptional()
  aarsakKode?: Aarsakskode | null;

  @Field(() => String, { nullable: true, description: 'Årsaken med egne ord.' })
  @OptionalText(limits.tekst)
  aarsak?: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når et utsatt tiltak skal starte. Må være med når tiltaket blir utsatt, og bare da.' })
  @IsOptional()
  nyDato?: string | null;

  @Field(() => String, { nullable: true, description: 'Utdypning av den nye statusen. Utelatt beholder den som står.' })
  @OptionalText(limits.tekst)
  statusMerknad?: string | null;
}
