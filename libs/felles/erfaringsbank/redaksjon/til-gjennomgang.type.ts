import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'En erfaring som venter på koordinatoren.' })
export class ErfaringTilGjennomgang {
  @Field(() => ID, { description: 'Id-en til erfaringen.' })
  id: string;

  @Field(() => String, { description: 'Kommunen som eier den.' })
  kommune: string;

  @Field(() => String, { description: 'Det den heter.' })
  tittel: string;

  @Field(() => Int, { description: 'Utgaven som gjelder.' })
  utgave: number;

  @Field(() => Boolean, { description: 'Om utgaven er gjennomgått. Da er det bare svar fra eieren som venter.' })
  gjennomgaatt: boolean;

  @Field(() => Int, { description: 'Hvor mange forslag og spørsmål eieren har svart på siden koordinatoren sist gikk gjennom den.' })
  svar: number;

  @Field(() => Tidspunkt, { description: 'Når det begynte å vente.' })
  siden: string;

  @Field(() => Boolean, { description: 'Sant når den bare er laget for å vise fram.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'Det som venter på koordinatoren i banken.' })
export class ErfaringerTilGjennomgang {
  @Field(() => Int, { description: 'Hvor mange det er i alt.' })
  antall: number;

  @Field(() => [ErfaringTilGjennomgang], { description: 'De som har ventet lengst, først.' })
  erfaringer: ErfaringTilGjennomgang[];
}
