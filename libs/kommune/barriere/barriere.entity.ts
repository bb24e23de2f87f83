import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Barriereart, Barrierestatus, Loesningseier } from '#libs/contracts';
import { BarriereartEnum, BarrierestatusEnum, Kilde, LoesningseierEnum, Tidspunkt } from '#libs/platform';

/** Raden. Det API-et kaller Barriere, er raden med tiltakene og historikken: se hel-barriere.type.ts. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'barriere' })
export class Barriere {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til barrieren.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;

  @Field(() => String, { description: 'Hva som er i veien, i noen få ord.' })
  @Column('text') tittel: string;

  @Field(() => String, { nullable: true, description: 'Hvordan den hindrer tiltakene. Kommunens egen tekst, som ingen andre ser før kommunen deler den.' })
  @Column('text', { nullable: true }) beskrivelse: string | null;

  @Field(() => BarriereartEnum, { description: 'Hva slags hinder det er. Barrierer av samme slag kan bli til én sak i nettverket.' })
  @Column('text') art: Barriereart;

  @Field(() => String, { nullable: true, description: 'Hva som er prøvd for å komme rundt den.' })
  @Column('text', { nullable: true }) proevd: string | null;

  @Field(() => LoesningseierEnum, { nullable: true, description: 'Nivået som må løse den. Tomt når det ikke er avklart.' })
  @Column('text', { nullable: true }) loesningseier: Loesningseier | null;

  @Field(() => String, { nullable: true, description: 'Direktoratet, departementet eller enheten som må løse den.' })
  @Column('text', { nullable: true }) loesningsinstans: string | null;

  @Field(() => BarrierestatusEnum, { description: 'Hvor barrieren er. Et utkast ser bare kommunens egne.' })
  @Column('text') status: Barrierestatus;

  @Field(() => String, { nullable: true, description: 'Hvordan den ble løst eller hvorfor den er lukket. Tomt så lenge den er åpen.' })
  @Column('text', { nullable: true }) begrunnelse: string | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet barrieren er hentet fra. Tomt for det som er skrevet inn her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når barrieren bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring. Teller feltene, tiltakene og statusen.' })
  @Column('int') versjon: number;

  @Field(() => Tidspunkt, { description: 'Når barrieren sist ble endret.' })
  @Column('timestamptz') endret: string;
}
