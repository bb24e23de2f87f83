import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Bildesamtykke } from '#libs/contracts';

/** Raden uten innholdet: det skrives og leses med egne setninger, og står aldri i loggen. */
@Entity({ schema: 'kommune', name: 'erfaringsbilde' })
export class EgetErfaringsbilde {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') erfaringId: string;
  @Column('int') nr: number;
  @Column('text', { nullable: true }) altTekst: string | null;
  @Column('text', { nullable: true }) bildetekst: string | null;
  @Column('text') samtykke: Bildesamtykke;
  @Column('date', { nullable: true }) samtykkeTil: string | null;
  @Column('boolean') kanAapnes: boolean;
  @Column('int') bredde: number;
  @Column('int') hoeyde: number;
  @Column('boolean') arkivert: boolean;
  @Column('timestamptz') lastetOpp: string;
  @Column('timestamptz', { nullable: true }) trukket: string | null;
  @Column('int') versjon: number;
}
