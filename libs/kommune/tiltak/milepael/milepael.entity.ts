import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Kilde, Tidsangivelse } from '#libs/platform';

@ObjectType({ description: 'Noe som skal være gjort i et tiltak, med frist, og datoen det ble nådd.' })
@Entity({ schema: 'kommune', name: 'milepael' })
export class Milepael {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til milepælen.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') tiltakId: string;

  @Field(() => Int, { description: 'Rekkefølgen i tiltaket, fra 1 og oppover.' })
  @Column('int') nr: number;

  @Field(() => String, { description: 'Hva som skal være, eller er, gjort.' })
  @Column('text') navn: string;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når milepælen skal være nådd. Fristen går ut den siste dagen i tida som er oppgitt.' })
  @Column('text', { nullable: true }) frist: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når milepælen ble nådd. Tomt så lenge den ikke er det.' })
  @Column('text', { nullable: true }) naadd: string | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet milepælen er hentet fra. Tomt for det som er skrevet inn her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når milepælen bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Milepælens egen versjon. Sendes med ved endring og fjerning.' })
  @Column('int') versjon: number;
}
