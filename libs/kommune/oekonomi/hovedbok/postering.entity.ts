import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Konto, Posteringstype } from '#libs/contracts';
import type { Kilde } from '#libs/platform';

/** En rad i hovedboka. Kan bare legges til: den rettes med en rad som reverserer den. */
@Entity({ schema: 'kommune', name: 'postering' })
export class Postering {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('timestamptz') tid: string;
  @Column('uuid', { nullable: true }) foertAv: string | null;
  @Column('text') type: Posteringstype;
  @Column('uuid') tilskuddId: string;
  @Column('text') fraKonto: Konto;
  @Column('int') fraAar: number;
  @Column('uuid', { nullable: true }) fraLinjeId: string | null;
  @Column('text') tilKonto: Konto;
  @Column('int') tilAar: number;
  @Column('uuid', { nullable: true }) tilLinjeId: string | null;
  @Column('bigint') beloepOere: string;
  @Column('text', { nullable: true }) tekst: string | null;
  @Column('uuid', { nullable: true }) forbrukId: string | null;
  @Column('uuid', { nullable: true }) overfoeringId: string | null;
  @Column('uuid', { nullable: true }) vedtakId: string | null;
  @Column('uuid', { nullable: true }) reversererId: string | null;
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;
  @Column('boolean') oppdiktet: boolean;
}
