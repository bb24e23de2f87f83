import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Omfang, Tallpresisjon } from '#libs/contracts';
import { Kilde, OmfangEnum, TallpresisjonEnum, Tidsangivelse } from '#libs/platform';

/** Raden. Det API-et kaller Maaling, har også perioden og endringen: se ../hel-indikator.type.ts. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'maaling' })
export class Maaling {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til målingen.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') indikatorId: string;
  @Column('uuid') indikatordefinisjonId: string;
  @Column('uuid') maaleperiodeId: string;

  @Field(() => Float, { nullable: true, description: 'Tallet, i definisjonens enhet; den nedre verdien når presisjonen er mellom. Tomt når kilden bare oppgir endringen.' })
  @Column({ type: 'numeric', nullable: true }) verdi: number | null;

  @Field(() => Float, { nullable: true, description: 'Den øvre verdien når presisjonen er mellom, og bare da.' })
  @Column({ type: 'numeric', nullable: true }) tilVerdi: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert tallet er. Alltid med når tallet er det.' })
  @Column('text', { nullable: true }) presisjon: Tallpresisjon | null;

  @Field(() => OmfangEnum, { description: 'Hva tallet gjelder. Et tall for hele kommunen er ikke et tall for området.' })
  @Column('text') omfang: Omfang;

  @Field(() => String, { nullable: true, description: 'Navnet på området eller arenaen tallet gjelder.' })
  @Column('text', { nullable: true }) omfangNavn: string | null;

  @Field(() => Float, { nullable: true, description: 'Endringen i prosent slik kilden oppgir den.' })
  @Column({ type: 'numeric', nullable: true }) endringProsent: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikker den oppgitte endringen er.' })
  @Column('text', { nullable: true }) endringPresisjon: Tallpresisjon | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida den oppgitte endringen er regnet fra.' })
  @Column('text', { nullable: true }) sammenlignetMed: string | null;

  @Field(() => String, { nullable: true, description: 'Det en må vite for å lese tallet riktig.' })
  @Column('text', { nullable: true }) merknad: string | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet tallet er hentet fra. Tomt for det som er ført her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når målingen bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Målingens egen versjon. Sendes med ved endring og fjerning.' })
  @Column('int') versjon: number;
}
