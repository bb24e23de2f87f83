import type { Rundeslag } from '#libs/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Spoersmaal } from './undersoekelsesfil.ts';

/** En gang det er spurt. Svarene er talt opp før de kom hit. */
@Entity({ schema: 'kommune', name: 'undersoekelsesrunde' })
export class Undersoekelsesrunde {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') undersoekelseId: string;
  @Column('text') runde: Rundeslag;
  @Column('text') dato: string;
  @Column('text') omraade: string;
  @Column('text', { nullable: true }) metode: string | null;
  @Column('text', { nullable: true }) kildetekst: string | null;
  @Column('jsonb') spoersmaal: Spoersmaal[];
  @Column('boolean') oppdiktet: boolean;
  @Column('int') versjon: number;
}
