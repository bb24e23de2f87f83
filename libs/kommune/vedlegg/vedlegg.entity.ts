import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Kilde } from '#libs/platform';

/** Raden. Fila har sin egen rad og bitene sine; det API-et kaller Vedlegg, er begge: se vedlegg.type.ts. */
@Entity({ schema: 'kommune', name: 'vedlegg' })
export class Vedlegg {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') filId: string;
  @Column('text') tittel: string;
  @Column('uuid', { nullable: true }) vedtakId: string | null;
  @Column('uuid', { nullable: true }) tiltakId: string | null;
  @Column('uuid', { nullable: true }) styringsdokumentId: string | null;
  @Column('boolean') arkivert: boolean;
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;
  @Column('boolean') oppdiktet: boolean;
  @Column('int') versjon: number;
}
