import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tilpasningsdel } from '#libs/contracts';

/** Noe kommunen har tatt i bruk fra banken, slik kortet var da. Det API-et kaller Tilpasning, leses i døra mellom fløyene: bare den ser også hvordan det går med kilden. */
@Entity({ schema: 'kommune', name: 'tilpasning' })
export class Tilpasning {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) tiltakId: string | null;
  @Column('text') tittel: string;
  @Column('int') kildeeierId: number;
  @Column('uuid') kildeId: string;
  @Column('int') kildeUtgave: number;
  @Column('text') kildeKommune: string;
  @Column('text') kildeTittel: string;
  @Column('timestamptz') kildeDelt: string;
  @Column('jsonb') innhold: object;
  @Column('text', { array: true }) beholdt: Tilpasningsdel[];
  @Column('text', { nullable: true }) endringer: string | null;
  @Column('text', { nullable: true }) hvorfor: string | null;
  @Column('boolean') fortalt: boolean;
  @Column('boolean') oppdiktet: boolean;
  @Column('int') versjon: number;
}
