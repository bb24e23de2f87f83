import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Delingstype } from '#libs/contracts';
import { Tidspunkt } from '#libs/platform';

export enum AapentSpoersmaalSlag {
  spoersmaal = 'spoersmaal', forslag = 'forslag', gjennomgang = 'gjennomgang', barriere = 'barriere', sak = 'sak', sakssvar = 'sakssvar', formidling = 'formidling', deling = 'deling',
}
registerEnumType(AapentSpoersmaalSlag, { name: 'AapentSpoersmaalSlag', description: 'Hva som venter: svar på et spørsmål eller forslag i banken, en gjennomgang, en barriere uten sak, en sak uten dagsorden, svar fra staten, et ja eller nei til å gi noe videre, eller en deling det er minnet om.' });

@ObjectType({ description: 'Ett av det som venter.' })
export class Spoersmaalslinje {
  @Field(() => ID, { description: 'Erfaringen, saken, avtalen eller påminnelsen.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Tittelen, når den er åpnet for koordinatoren.' })
  hva: string | null;

  @Field(() => String, { nullable: true, description: 'Kommunen som svarer. Tom når det ikke er en kommune.' })
  kommune: string | null;

  @Field(() => String, { nullable: true, description: 'Hva det er minnet om å dele.' })
  type: Delingstype | null;

  @Field(() => Int, { nullable: true, description: 'Året det er minnet om.' })
  aar: number | null;
}

@ObjectType({ description: 'Alt av ett slag som står åpent i nettverket.' })
export class AapentSpoersmaal {
  @Field(() => AapentSpoersmaalSlag)
  slag: AapentSpoersmaalSlag;

  @Field(() => Int, { description: 'Hvor mange det er i alt.' })
  antall: number;

  @Field(() => Tidspunkt, { description: 'Når det eldste begynte å vente.' })
  siden: string;

  @Field(() => Boolean, { description: 'Sant når noe av det er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => [Spoersmaalslinje], { description: 'De som har ventet lengst. Tom når det bare telles.' })
  foerste: Spoersmaalslinje[];
}
