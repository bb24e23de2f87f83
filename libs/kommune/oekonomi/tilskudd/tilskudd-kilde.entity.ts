import { Entity, PrimaryColumn } from 'typeorm';

/** En giver bak et tilskudd. Har tilskuddet flere, er fordelingen mellom dem ikke kjent. */
@Entity({ schema: 'kommune', name: 'tilskudd_kilde' })
export class TilskuddKilde {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') tilskuddId: string;
  @PrimaryColumn('uuid') finansieringskildeId: string;
}
