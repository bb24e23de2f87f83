import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Kilde } from '#libs/platform';

/** Raden. Det API-et kaller Virkningskjede, har også det den peker på: se hel-virkningskjede.type.ts. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'virkningskjede' })
export class Virkningskjede {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til kjeden.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;

  @Field(() => Int, { description: 'Rekkefølgen, fra 1.' })
  @Column('int') nr: number;

  @Column('uuid') tiltakId: string;

  @Field(() => String, { description: 'Det som skjer med folk eller sted når tiltaket virker slik det er tenkt.' })
  @Column('text') mekanisme: string;

  @Column('uuid') maalId: string;
  @Column('uuid', { nullable: true }) indikatorId: string | null;

  @Field(() => String, { nullable: true, description: 'Koden til serien i offentlig statistikk. Tom er et hull.' })
  @Column('text', { nullable: true }) statistikkserie: string | null;

  @Field(() => String, { nullable: true, description: 'Hva serien heter.' })
  @Column('text', { nullable: true }) statistikknavn: string | null;

  @Field(() => Boolean, { description: 'Sant når kjeden er lagt bort.' })
  @Column('boolean') arkivert: boolean;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet kjeden er hentet fra. Tomt for den som er laget her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når kjeden bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Kjedens egen versjon. Sendes med ved endring. Leddene og belegget har sine egne.' })
  @Column('int') versjon: number;
}
