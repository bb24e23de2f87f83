import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Giverart } from '#libs/contracts';
import { GiverartEnum, Kilde } from '#libs/platform';

@ObjectType({ description: 'Den som gir pengene: et departement, et direktorat, en fylkeskommune, kommunen selv eller en privat giver.' })
@Entity({ schema: 'kommune', name: 'finansieringskilde' })
export class Finansieringskilde {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til finansieringskilden.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;

  @Field(() => String, { description: 'Giverens navn. To kilder kan ikke hete det samme.' })
  @Column('text') navn: string;

  @Field(() => GiverartEnum, { description: 'Hva slags giver det er.' })
  @Column('text') art: Giverart;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet opplysningen er hentet fra. Tomt for det som er ført her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når kilden bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  @Column('int') versjon: number;
}
