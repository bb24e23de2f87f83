import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Raden. Det API-et kaller Faseplass, har også navnet på den som satte den. */
@Entity({ schema: 'kommune', name: 'faseplass' })
export class Faseplassrad {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;
  @Column('int') faseNr: number;
  @Column('text', { nullable: true }) fra: string | null;
  @Column('text', { nullable: true }) merknad: string | null;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') tid: string;
  @Column('boolean') oppdiktet: boolean;
  @Column('int') versjon: number;
}
