import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Året som låses når handlingsplanen vedtas. */
@Entity({ schema: 'kommune', name: 'budsjettaar' })
export class Budsjettaar {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;
  @Column('int') aar: number;
  @Column('boolean') laast: boolean;
  @Column('int') versjon: number;
}
