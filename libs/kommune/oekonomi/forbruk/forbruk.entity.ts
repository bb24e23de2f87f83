import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Forbruksord } from '#libs/contracts';
import type { Kilde } from '#libs/platform';

/** Bruk av penger: et beløp, eller ett av de seks ordene. Rettes ved å reverseres og føres på nytt. */
@Entity({ schema: 'kommune', name: 'forbruk' })
export class Forbruk {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;
  @Column('int') aar: number;
  @Column('text') navn: string;
  @Column('uuid', { nullable: true }) tiltakId: string | null;
  @Column('bigint', { nullable: true }) beloepOere: string | null;
  @Column('text', { nullable: true }) ord: Forbruksord | null;
  @Column('text', { nullable: true }) dato: string | null;
  @Column('text', { nullable: true }) begrunnelse: string | null;
  @Column('timestamptz') foertTid: string;
  @Column('uuid', { nullable: true }) foertAv: string | null;
  @Column('timestamptz', { nullable: true }) attestertTid: string | null;
  @Column('uuid', { nullable: true }) attestertAv: string | null;
  @Column('timestamptz', { nullable: true }) reversertTid: string | null;
  @Column('uuid', { nullable: true }) reversertAv: string | null;
  @Column('text', { nullable: true }) reversertFordi: string | null;
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;
  @Column('boolean') oppdiktet: boolean;
  @Column('int') versjon: number;
}
