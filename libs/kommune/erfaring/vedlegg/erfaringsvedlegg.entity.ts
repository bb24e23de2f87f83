import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Dokumentmerknad, Erfaringsfiltype, FjernetOpplysning } from '#libs/contracts';

/** Raden uten innholdet: det skrives og leses med egne setninger, og står aldri i loggen. */
@Entity({ schema: 'kommune', name: 'erfaringsvedlegg' })
export class EgetErfaringsvedlegg {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') erfaringId: string;
  @Column('int') nr: number;
  @Column('text', { nullable: true }) tittel: string | null;
  @Column('text') type: Erfaringsfiltype;
  @Column('int') stoerrelse: number;
  @Column('text', { array: true }) fjernet: FjernetOpplysning[];
  @Column('text', { array: true }) merknader: Dokumentmerknad[];
  @Column('boolean') arkivert: boolean;
  @Column('timestamptz') lastetOpp: string;
  @Column('timestamptz', { nullable: true }) trukket: string | null;
  @Column('int') versjon: number;
}
