import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Kostnadsart } from '#libs/contracts';
import type { Kilde } from '#libs/platform';

/** Raden. Det API-et kaller Budsjettlinje, er raden med poster og bruk: se side/budsjettlinje.type.ts. */
@Entity({ schema: 'kommune', name: 'budsjettlinje' })
export class Budsjettlinje {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') budsjettaarId: string;
  @Column('int') nr: number;
  @Column('text') navn: string;
  @Column('uuid', { nullable: true }) tiltakId: string | null;
  @Column('uuid', { nullable: true }) innsatsomraadeId: string | null;
  @Column('text', { nullable: true }) kostnadsart: Kostnadsart | null;
  @Column('boolean', { nullable: true }) ikkeOrdinaerDrift: boolean | null;
  @Column('text', { nullable: true }) merknad: string | null;
  @Column('uuid', { nullable: true }) viderefoererId: string | null;
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;
  @Column('boolean') oppdiktet: boolean;
  @Column('int') versjon: number;
}
