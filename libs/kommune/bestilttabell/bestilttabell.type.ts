import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Grenseendring, Statistikklinje } from '#libs/referanse';
import { BestiltTabell, Tabellutgave } from './bestilttabell.entity.ts';

@ObjectType('BestiltTabell', { description: 'En tabell kommunen selv har bestilt. Bare kommunen ser den, og de som evaluerer når kommunen har åpnet for det.' })
export class HelBestiltTabell extends BestiltTabell {
  @Field(() => [Tabellutgave], { description: 'Filene som er lest inn, den nyeste først. Det er den som vises.' })
  utgaver: Tabellutgave[];

  @Field(() => [Statistikklinje], { description: 'Tallene i den nyeste utgaven: områdene først, så kommunen, så fylket. Tom når tabellen er trukket tilbake.' })
  linjer: Statistikklinje[];

  @Field(() => [Grenseendring], { description: 'Endringer av kommunens grenser, eldste først.' })
  brudd: Grenseendring[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med tabellen nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Tabellene kommunen har bestilt.' })
export class BestilteTabeller {
  @Field(() => [HelBestiltTabell], { description: 'De som er i bruk først, etter navn.' })
  tabeller: HelBestiltTabell[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Det som skjedde da fila ble lest. Er noe galt, er ingenting endret.' })
export class Tabellfilutfall {
  @Field(() => Int, { description: 'Antall tall som er lest inn.' })
  antall: number;

  @Field(() => Boolean, { description: 'Sant når fila har de samme tallene som den nyeste utgaven. Da er ingenting endret.' })
  uendret: boolean;

  @Field(() => [String], { description: 'Det som må rettes i fila, linje for linje.' })
  feil: string[];

  @Field(() => HelBestiltTabell, { nullable: true, description: 'Tabellen slik den er nå. Tom når noe må rettes.' })
  tabell: HelBestiltTabell | null;
}
