import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Konto } from '#libs/contracts';

/** Hva som står på en konto for et tilskudd et år. Føres av hovedboka selv. */
@Entity({ schema: 'kommune', name: 'saldo' })
export class Saldo {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') tilskuddId: string;
  @PrimaryColumn('int') aar: number;
  @PrimaryColumn('text') konto: Konto;
  @Column('bigint') beloepOere: string;
}
