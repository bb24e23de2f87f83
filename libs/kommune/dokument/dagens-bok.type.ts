import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Dag, Oere } from '#libs/platform';

@ObjectType({ description: 'Ett år i hovedboka. Det som er kommet inn og det som ventes, er til sammen det som er fordelt, brukt, ufordelt og betalt tilbake.' })
export class DagensBokaar {
  @Field(() => Int, { description: 'Året.' }) aar: number;
  @Field(() => Oere, { description: 'Lovet, utbetalt og ført over fra året før, i øre.' }) faatt: string;
  @Field(() => Oere, { description: 'Ventet, i øre.' }) ventet: string;
  @Field(() => Oere, { description: 'Ikke fordelt på noen linje, i øre.' }) ufordelt: string;
  @Field(() => Oere, { description: 'Fordelt på linjer og ikke brukt, i øre. Under null når det er brukt mer.' }) fordelt: string;
  @Field(() => Oere, { description: 'Brukt, i øre. Bruk som bare er sagt med ord, er ikke ført i boka.' }) brukt: string;
  @Field(() => Oere, { description: 'Betalt tilbake, i øre.' }) tilbake: string;
}

@ObjectType({ description: 'Hovedboka slik den sto: det som var ført til og med dagen. Boka endres aldri, så dette er det som sto der.' })
export class DagensBok {
  @Field(() => Dag, { nullable: true, description: 'Dagen det første ble ført her. Hva som sto i andre systemer før det, vet ikke Løftet.' }) foerste: string | null;
  @Field(() => Int, { description: 'Hvor mange føringer som er kommet etter dagen.' }) senere: number;
  @Field(() => Boolean, { description: 'Sant når noe av det bare er laget for å vise fram.' }) oppdiktet: boolean;
  @Field(() => [DagensBokaar], { description: 'Årene, det siste først.' }) aar: DagensBokaar[];
}
