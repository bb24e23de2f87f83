import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Tallene for en periode, ett for hver celle uten summer. Den siste dimensjonen går fortest. */
@Entity({ schema: 'kommune', name: 'fordelingsperiode' })
export class Fordelingsperiode {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') fordelingId: string;
  @Column('text') periode: string;
  @Column('int', { array: true }) tall: number[];
  @Column('boolean') oppdiktet: boolean;
  @Column('int') versjon: number;
}
