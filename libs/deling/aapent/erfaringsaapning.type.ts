import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Erfaringsbilde, Erfaringsinnhold } from '#libs/felles/erfaringsbank';
import { SeOver } from '../erfaring/erfaringsdeling.type.ts';

@ObjectType({ description: 'Nøyaktig det alle får se, uten innlogging, hvis erfaringen åpnes nå: den publiserte utgaven, navnet på kommunen og utgaven.' })
export class Erfaringsaapningsutkast {
  @Field(() => ID, { description: 'Id-en, som blir en del av adressen.' })
  id: string;

  @Field(() => String, { description: 'Kommunen som blir stående som avsender.' })
  kommune: string;

  @Field(() => Int, { description: 'Utgaven som åpnes. En senere utgave må åpnes for seg.' })
  utgave: number;

  @Field(() => Boolean, { description: 'Sant når den bare er laget for å vise fram. Merket følger med.' })
  oppdiktet: boolean;

  @Field(() => Erfaringsinnhold, { description: 'Innholdet.' })
  innhold: Erfaringsinnhold;

  @Field(() => [Erfaringsbilde], { description: 'Bildene alle får se, i rekkefølge.' })
  bilder: Erfaringsbilde[];

  @Field(() => Int, { description: 'Antallet bilder i utgaven som ikke blir med, fordi samtykket bare gjelder nettverket.' })
  bilderBareForNettverket: number;

  @Field(() => [SeOver], { description: 'Det som bør ses over først.' })
  seOver: SeOver[];

  @Field(() => String, { description: 'Siden den blir å finne på, uten navnet på tjeneren.' })
  adresse: string;

  @Field(() => String, { description: 'Lisensen den åpnes under.' })
  lisens: string;

  @Field(() => String, { description: 'Fingeravtrykket av det som åpnes. Sendes med.' })
  kontrollsum: string;
}
