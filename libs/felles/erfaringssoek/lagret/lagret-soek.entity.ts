import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ErfaringssoekFilter } from '../erfaringssoek.input.ts';

/** Raden. Hva som er nytt siden sist, regnes ut når noen spør. */
@Entity({ schema: 'kommune', name: 'lagret_soek' })
export class LagretSoekRad {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('text') navn: string;
  @Column('text', { nullable: true }) tekst: string | null;
  @Column('jsonb') filter: ErfaringssoekFilter;
  @Column('timestamptz') sett: Date;
  @Column('int') versjon: number;
}
