import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Kilde } from '#libs/platform';
import type { Plangrep } from './plangrep.ts';

/** Et tiltak i en plan som ikke er vedtatt ennå. Etter vedtaket er det planens innhold som gjelder. */
@Entity({ schema: 'kommune', name: 'plantiltak' })
export class Plantiltakrad {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') handlingsplanId: string;
  @Column('uuid') tiltakId: string;
  @Column('text') grep: Plangrep;
  @Column('text', { nullable: true }) omtale: string | null;
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;
  @Column('boolean') oppdiktet: boolean;
  @Column('int') versjon: number;
}
