import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Aarsakskode, Overfoeringsstatus } from '#libs/contracts';
import type { Kilde } from '#libs/platform';

/** Et ønske om å føre penger over til neste år, og hva det ble til. */
@Entity({ schema: 'kommune', name: 'overfoering' })
export class Overfoering {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;
  @Column('text') navn: string;
  @Column('int') fraAar: number;
  @Column('uuid', { nullable: true }) tiltakId: string | null;
  @Column('uuid', { nullable: true }) forbrukId: string | null;
  @Column('uuid', { nullable: true }) finansieringspostId: string | null;
  @Column('bigint', { nullable: true }) beloepOere: string | null;
  @Column('text', { nullable: true }) aarsakskode: Aarsakskode | null;
  @Column('text', { nullable: true }) begrunnelse: string | null;
  @Column('text') status: Overfoeringsstatus;
  @Column('uuid', { nullable: true }) vedtakId: string | null;
  @Column('uuid', { nullable: true }) tilLinjeId: string | null;
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;
  @Column('boolean') oppdiktet: boolean;
  @Column('int') versjon: number;
}
