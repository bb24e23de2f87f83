import { Entity, PrimaryColumn } from 'typeorm';

/** Lenken mellom et mål og en indikator som kan si om det nås. */
@Entity({ schema: 'kommune', name: 'maal_indikator' })
export class MaalIndikator {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') maalId: string;
  @PrimaryColumn('uuid') indikatorId: string;
}
