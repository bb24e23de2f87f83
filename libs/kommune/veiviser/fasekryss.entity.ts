import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Raden. Det API-et kaller Fasekryss, har også navnet på det den viser til: se veiviser.type.ts. */
@Entity({ schema: 'kommune', name: 'fasekryss' })
export class Fasekryssrad {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;
  @Column('text') punktKode: string;
  @Column('text', { nullable: true }) tekst: string | null;
  @Column('uuid', { nullable: true }) tiltakId: string | null;
  @Column('uuid', { nullable: true }) handlingsplanId: string | null;
  @Column('uuid', { nullable: true }) vedtakId: string | null;
  @Column('uuid', { nullable: true }) styringsdokumentId: string | null;
  @Column('uuid', { nullable: true }) vedleggId: string | null;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') tid: string;
  @Column('boolean') oppdiktet: boolean;
  @Column('int') versjon: number;
}
