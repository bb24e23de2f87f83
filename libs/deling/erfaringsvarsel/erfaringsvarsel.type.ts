import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Noe nytt i banken som angår kommunen.' })
export class Erfaringsvarsel {
  @Field(() => String, { description: 'Hva det er: spoersmaal, forslag, gjennomgaatt, svar, takk, tatt_i_bruk, ny_utgave eller trukket.' })
  slag: string;

  @Field(() => Boolean, { description: 'Sant når det venter på kommunen, og står til det er gjort. Ellers er det borte når det er sett.' })
  venter: boolean;

  @Field(() => ID, { description: 'Erfaringen.' })
  erfaringId: string;

  @Field(() => String, { nullable: true, description: 'Det erfaringen heter. Tomt når den er trukket tilbake.' })
  tittel: string | null;

  @Field(() => String, { nullable: true, description: 'Kommunen det kommer fra. Tomt når det er koordinatoren.' })
  kommune: string | null;

  @Field(() => Tidspunkt, { description: 'Når det skjedde.' })
  tid: string;
}

@ObjectType({ description: 'Hvor mye som er nytt for kommunen i banken.' })
export class Erfaringsvarseltall {
  @Field(() => Int, { description: 'Det som er nytt siden den som spør, så på det.' })
  nye: number;

  @Field(() => Int, { description: 'Det som venter på kommunen.' })
  venter: number;
}
