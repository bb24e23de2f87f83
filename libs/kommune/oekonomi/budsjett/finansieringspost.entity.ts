import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Kilde } from '#libs/platform';

/** Hvor mye av hvilket tilskudd en budsjettlinje skal ha. */
@Entity({ schema: 'kommune', name: 'finansieringspost' })
export class Finansieringspost {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') budsjettlinjeId: string;
  @Column('uuid') tilskuddId: string;
  @Column('bigint') beloepOere: string;
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;
  @Column('boolean') oppdiktet: boolean;
  @Column('int') versjon: number;
}
