import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Vedtaksutfall } from '#libs/contracts';
import { Kilde, Tidsangivelse, VedtaksutfallEnum } from '#libs/platform';

@ObjectType({ description: 'Et vedtak slik det er gjort i et møte og journalført i kommunens arkiv.' })
@Entity({ schema: 'kommune', name: 'vedtak' })
export class Vedtak {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til vedtaket.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;

  /** Den som førte det. Tom for det som er lest inn. */
  @Column('uuid', { nullable: true }) personId: string | null;

  @Field(() => String, { description: 'Organet som gjorde vedtaket, slik kommunen kaller det.' })
  @Column('text') organ: string;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når vedtaket ble gjort. Tomt når datoen ikke er oppgitt.' })
  @Column('text', { nullable: true }) dato: string | null;

  @Field(() => String, { nullable: true, description: 'Saksnummeret i arkivet, når det er kjent.' })
  @Column('text', { nullable: true }) saksnummer: string | null;

  @Field(() => VedtaksutfallEnum, { description: 'Hva organet kom fram til. Kan ikke endres etterpå.' })
  @Column('text') utfall: Vedtaksutfall;

  @Field(() => String, { nullable: true, description: 'Endringer, vilkår eller annet organet sa.' })
  @Column('text', { nullable: true }) merknad: string | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet vedtaket er hentet fra. Tomt for det som er ført her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når vedtaket bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med når dato, saksnummer eller merknad føres på.' })
  @Column('int') versjon: number;
}
