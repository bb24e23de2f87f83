import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Tidspunkt } from '#libs/platform';
import { Erfaringsbilde } from '../bilde/erfaringsbilde.type.ts';
import { Erfaringsinnhold } from '../erfaringsinnhold.type.ts';
import { Erfaringsvedlegg } from '../vedlegg/erfaringsvedlegg.type.ts';

@ObjectType({ description: 'At det har vært en utgave, og når.' })
export class Utgavemerke {
  @Field(() => Int, { description: 'Nummeret på utgaven, fra 1.' })
  utgave: number;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når den ble delt. Tomt når den er trukket tilbake.' })
  delt: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når koordinatoren gikk gjennom den. Tomt når hun ikke har det, og når den er trukket tilbake.' })
  gjennomgaatt: string | null;
}

@ObjectType({ description: 'En utgave av en erfaring slik den ble delt, og hva som er endret siden utgaven før.' })
export class Utgavelesning {
  @Field(() => ID, { description: 'Erfaringen.' })
  id: string;

  @Field(() => String, { description: 'Nummeret til kommunen som eier den, slik det er nå.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunen som eier den.' })
  kommune: string;

  @Field(() => Boolean, { description: 'Sant når erfaringen bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når eieren trakk erfaringen tilbake. Da er innholdet i alle utgaver borte.' })
  trukket: string | null;

  @Field(() => Int, { description: 'Utgaven som vises her.' })
  utgave: number;

  @Field(() => Int, { description: 'Utgaven som gjelder, eller den siste som gjaldt.' })
  gjeldende: number;

  @Field(() => [Utgavemerke], { description: 'Alle utgavene, den siste først. De som er trukket tilbake, står som merker.' })
  utgaver: Utgavemerke[];

  @Field(() => Erfaringsinnhold, { nullable: true, description: 'Innholdet i utgaven. Tomt når den er trukket tilbake.' })
  innhold: Erfaringsinnhold | null;

  @Field(() => [Erfaringsbilde], { description: 'Bildene i utgaven, der samtykket gjelder nå.' })
  bilder: Erfaringsbilde[];

  @Field(() => Int, { description: 'Antallet bilder utgaven har hatt, der samtykket er trukket eller gått ut.' })
  fjernedeBilder: number;

  @Field(() => [Erfaringsvedlegg], { description: 'Vedleggene i utgaven.' })
  vedlegg: Erfaringsvedlegg[];

  @Field(() => Int, { description: 'Antallet vedlegg utgaven har hatt, som eieren har trukket.' })
  trukneVedlegg: number;

  @Field(() => Int, { nullable: true, description: 'Utgaven det sammenlignes med: den forrige som finnes.' })
  forrigeUtgave: number | null;

  @Field(() => Erfaringsinnhold, { nullable: true, description: 'Innholdet i utgaven før. Tomt når det ikke er noen å sammenligne med.' })
  forrige: Erfaringsinnhold | null;

  @Field(() => [String], { description: 'Navnene på feltene som er annerledes enn i utgaven før.' })
  endret: string[];
}
