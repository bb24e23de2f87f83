import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Maaleperiodestatus, Tallpresisjon } from '#libs/contracts';
import { MaaleperiodestatusEnum, TallpresisjonEnum, Tidsangivelse } from '#libs/platform';
import { Medarbeider } from '#libs/tilgang';
import { Indikatordefinisjon } from './definisjon/definisjon.entity.ts';
import { Indikator } from './indikator.entity.ts';
import type { Maalstilling } from './maaling/endring.policy.ts';
import { Maaling } from './maaling/maaling.entity.ts';

export const MaalstillingEnum = { naadd: 'naadd', ikke_naadd: 'ikke_naadd', uvisst: 'uvisst' } as const;
registerEnumType(MaalstillingEnum, { name: 'Maalstilling', description: 'Om tallet er kommet dit en vil. Uvisst når presisjonen ikke avgjør det.' });

@ObjectType({ description: 'Endringen fra forrige periode. Den er aldri sikrere enn det usikreste av de to tallene.' })
export class Tallendring {
  @Field(() => Float, { nullable: true, description: 'Hvor mye, i enheten; det minste når presisjonen er mellom. Tomt når bare prosenten er kjent.' })
  absolutt: number | null;

  @Field(() => Float, { nullable: true, description: 'Det meste, når presisjonen er mellom.' })
  absoluttTil: number | null;

  @Field(() => Float, { nullable: true, description: 'Hvor mye i prosent, med én desimal. Tomt når det forrige tallet var null.' })
  prosent: number | null;

  @Field(() => Float, { nullable: true, description: 'Det meste i prosent, når presisjonen er mellom.' })
  prosentTil: number | null;

  @Field(() => TallpresisjonEnum, { description: 'Hvor sikker endringen er.' })
  presisjon: Tallpresisjon;

  @Field(() => Tidsangivelse, { description: 'Perioden den er regnet fra.' })
  siden: string;

  @Field(() => Boolean, { description: 'Sant når kilden oppgir endringen, og den ikke er regnet av to tall her.' })
  oppgitt: boolean;
}

@ObjectType('Maaling', { description: 'Et tall for en periode, med presisjon, omfang og endring fra forrige.' })
export class HelMaaling extends Maaling {
  @Field(() => Tidsangivelse, { description: 'Tida tallet gjelder.' })
  periode: string;

  @Field(() => MaaleperiodestatusEnum, { description: 'Hvor perioden er. I en godkjent periode står målingen.' })
  periodestatus: Maaleperiodestatus;

  @Field(() => ID, { description: 'Definisjonen det er målt med.' })
  definisjonId: string;

  @Field(() => Int, { description: 'Utgaven av definisjonen.' })
  utgave: number;

  @Field(() => Tallendring, { nullable: true, description: 'Endringen fra forrige måling med samme omfang og like lang periode. Tom når det ikke er noe å sammenligne med, eller de to ikke kan sammenlignes.' })
  endring: Tallendring | null;

  @Field(() => Boolean, { description: 'Sant når definisjonen er en annen enn i forrige måling. Da regnes ingen endring.' })
  brudd: boolean;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med målingen nå.' })
  handlinger: string[];
}

@ObjectType('Indikator', { description: 'Et tall kommunen følger for å se om et mål nås, med definisjoner, målinger, utgangspunkt og mål.' })
export class HelIndikator extends Indikator {
  @Field(() => Medarbeider, { nullable: true, description: 'Den som fører målingene.' })
  ansvarlig: Medarbeider | null;

  @Field(() => [ID], { description: 'Målene tallet kan si noe om, i programmets rekkefølge.' })
  maalIder: string[];

  @Field(() => Indikatordefinisjon, { description: 'Definisjonen som gjelder nå.' })
  definisjon: Indikatordefinisjon;

  @Field(() => [Indikatordefinisjon], { description: 'Alle utgaver av definisjonen, den nyeste først. Utenfra bare dem det er målt med i en godkjent periode.' })
  definisjoner: Indikatordefinisjon[];

  @Field(() => [HelMaaling], { description: 'Målingene, den nyeste først. Utenfra bare dem i godkjente perioder.' })
  maalinger: HelMaaling[];

  @Field(() => HelMaaling, { nullable: true, description: 'Den nyeste målingen for det nivået indikatoren er laget for, ellers den nyeste.' })
  siste: HelMaaling | null;

  @Field(() => MaalstillingEnum, { nullable: true, description: 'Om den siste målingen har nådd det kommunen vil. Tomt når det ikke er satt noe å nå.' })
  maalstilling: Maalstilling | null;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med indikatoren nå.' })
  handlinger: string[];
}
