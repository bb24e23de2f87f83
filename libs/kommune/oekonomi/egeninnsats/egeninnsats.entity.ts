import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Kilde } from '#libs/platform';

/** Det kommunen legger inn selv: kroner, timer eller stillingsandel, hver for seg. */
@Entity({ schema: 'kommune', name: 'egeninnsats' })
export class Egeninnsats {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;
  @Column('int') aar: number;
  @Column('text') navn: string;
  @Column('uuid', { nullable: true }) tiltakId: string | null;
  @Column('bigint', { nullable: true }) beloepOere: string | null;
  @Column({ type: 'numeric', nullable: true }) timer: number | null;
  @Column({ type: 'numeric', nullable: true }) stillingsprosent: number | null;
  @Column('text', { nullable: true }) beskrivelse: string | null;
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;
  @Column('boolean') oppdiktet: boolean;
  @Column('int') versjon: number;
}
