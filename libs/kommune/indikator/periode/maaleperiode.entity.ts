import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Maaleperiodestatus } from '#libs/contracts';
import { Kilde, MaaleperiodestatusEnum, Tidsangivelse } from '#libs/platform';

/** Raden. Det API-et kaller Maaleperiode, har også antall og historikk: se hel-maaleperiode.type.ts. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'maaleperiode' })
export class Maaleperiode {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til perioden.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;

  @Field(() => Tidsangivelse, { description: 'Tida det er målt i.' })
  @Column('text') periode: string;

  @Field(() => MaaleperiodestatusEnum, { description: 'Hvor perioden er.' })
  @Column('text') status: Maaleperiodestatus;

  @Field(() => Int, { description: 'Utgaven. Øker når en låst periode åpnes igjen.' })
  @Column('int') utgave: number;

  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når perioden bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med når perioden flyttes.' })
  @Column('int') versjon: number;
}
