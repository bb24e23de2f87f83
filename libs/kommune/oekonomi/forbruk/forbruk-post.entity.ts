import { Column, Entity, PrimaryColumn } from 'typeorm';

/** En post bruken gjelder. Beløpet er tomt når fordelingen mellom postene ikke er kjent. */
@Entity({ schema: 'kommune', name: 'forbruk_post' })
export class ForbrukPost {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') forbrukId: string;
  @PrimaryColumn('uuid') finansieringspostId: string;
  @Column('bigint', { nullable: true }) beloepOere: string | null;
}
