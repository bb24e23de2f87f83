import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Planstatus } from '#libs/contracts';

/** Ett steg på planens vei, med vedtaket som flyttet den. Kan bare vokse. */
@Entity({ schema: 'kommune', name: 'planhendelse' })
export class Planhendelserad {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') handlingsplanId: string;
  @Column('text', { nullable: true }) fraStatus: Planstatus | null;
  @Column('text') tilStatus: Planstatus;
  @Column('timestamptz') tid: string;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('uuid', { nullable: true }) vedtakId: string | null;
  @Column('text', { nullable: true }) merknad: string | null;
}
