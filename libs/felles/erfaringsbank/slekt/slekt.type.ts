import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Erfaringsstatus, Erfaringsutfall } from '#libs/contracts';
import { ErfaringsstatusEnum, ErfaringsutfallEnum, Tidspunkt } from '#libs/platform';
import { Erfaringsresultat } from '../erfaringsinnhold.type.ts';

@ObjectType({ description: 'Ett ledd i slekten til en erfaring: en erfaring som er delt, eller en kommune som har fortalt at den tar en i bruk.' })
export class Slektsledd {
  @Field(() => ID, { description: 'Id-en til erfaringen; for den som ikke har delt noe, til det den har fortalt.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'Erfaringen den er tilpasset fra. Tomt for den første.' })
  forelderId: string | null;

  @Field(() => Int, { description: 'Hvor langt fra den første: 1 er den første selv.' })
  generasjon: number;

  @Field(() => Boolean, { description: 'Usant når kommunen har fortalt at den tar den i bruk, men ikke har delt noen erfaring med det.' })
  delt: boolean;

  @Field(() => String, { description: 'Nummeret til kommunen, slik det er nå.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunen.' })
  kommune: string;

  @Field(() => Boolean, { description: 'Sant når den som spør, står i kommunen.' })
  egen: boolean;

  @Field(() => String, { nullable: true, description: 'Det erfaringen heter. Tomt når den er trukket tilbake, og når ingen er delt.' })
  tittel: string | null;

  @Field(() => ErfaringsstatusEnum, { nullable: true, description: 'Hvor erfaringen er.' })
  status: Erfaringsstatus | null;

  @Field(() => ErfaringsutfallEnum, { nullable: true, description: 'Hvor det endte.' })
  utfall: Erfaringsutfall | null;

  @Field(() => Int, { nullable: true, description: 'Evidensgraden, 0–5.' })
  evidensgrad: number | null;

  @Field(() => Int, { nullable: true, description: 'Utgaven av kilden som ble tatt i bruk.' })
  kildeUtgave: number | null;

  @Field(() => String, { nullable: true, description: 'Hva som er gjort annerledes enn hos kilden.' })
  endringer: string | null;

  @Field(() => Erfaringsresultat, { nullable: true, description: 'Det første resultatet som ikke er skjult.' })
  resultat: Erfaringsresultat | null;

  @Field(() => Tidspunkt, { description: 'Når utgaven som gjelder, ble delt, eller når kommunen fortalte det.' })
  tid: string;

  @Field(() => Boolean, { description: 'Sant når leddet bare er laget for å vise fram.' })
  oppdiktet: boolean;
}
