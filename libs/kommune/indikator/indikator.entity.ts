import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Prioritet, Tallpresisjon } from '#libs/contracts';
import { Kilde, PrioritetEnum, TallpresisjonEnum, Tidsangivelse } from '#libs/platform';

/** Raden. Det API-et kaller Indikator, er raden med definisjoner og målinger: se hel-indikator.type.ts. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'indikator' })
export class Indikator {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til indikatoren.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;

  @Field(() => Int, { description: 'Rekkefølgen, fra 1.' })
  @Column('int') nr: number;

  @Field(() => String, { description: 'Det kommunen kaller tallet, for eksempel «Utlån ved skolebiblioteket».' })
  @Column('text') navn: string;

  @Field(() => String, { nullable: true, description: 'Hvorfor tallet sier noe om målet, og hva det ikke sier.' })
  @Column('text', { nullable: true }) beskrivelse: string | null;

  @Column('uuid', { nullable: true }) ansvarligId: string | null;

  @Field(() => Float, { nullable: true, description: 'Der en begynte, i definisjonens enhet; den nedre verdien når presisjonen er mellom.' })
  @Column({ type: 'numeric', nullable: true }) utgangsverdi: number | null;

  @Field(() => Float, { nullable: true, description: 'Den øvre verdien når utgangspunktet er mellom to tall, og bare da.' })
  @Column({ type: 'numeric', nullable: true }) utgangsverdiTil: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert utgangspunktet er.' })
  @Column('text', { nullable: true }) utgangspresisjon: Tallpresisjon | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida utgangspunktet gjelder.' })
  @Column('text', { nullable: true }) utgangsperiode: string | null;

  @Field(() => Float, { nullable: true, description: 'Tallet kommunen vil nå. Alltid sammen med maalaar.' })
  @Column({ type: 'numeric', nullable: true }) maalverdi: number | null;

  @Field(() => Int, { nullable: true, description: 'Året tallet skal være nådd.' })
  @Column('int', { nullable: true }) maalaar: number | null;

  @Field(() => PrioritetEnum, { nullable: true, description: 'Hvor viktig det er å gjøre noe med tallet. Tomt når ingen har vurdert det.' })
  @Column('text', { nullable: true }) prioritet: Prioritet | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor. Alltid sammen med prioritet.' })
  @Column('text', { nullable: true }) prioritetFordi: string | null;

  @Field(() => Boolean, { description: 'Sant når det ikke måles lenger. Det som er målt, blir stående.' })
  @Column('boolean') arkivert: boolean;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet indikatoren er hentet fra. Tomt for den som er laget her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når indikatoren bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Øker når indikatorens egne felt eller målene den hører til, endres. Sendes med ved endring.' })
  @Column('int') versjon: number;
}
