import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Nivaa, Retning, Telling } from '#libs/contracts';
import { Kilde, NivaaEnum, RetningEnum, TellingEnum } from '#libs/platform';

@ObjectType({ description: 'Hva tallet er. En ny utgave er et brudd: tall fra to utgaver sammenlignes ikke.' })
@Entity({ schema: 'kommune', name: 'indikatordefinisjon' })
export class Indikatordefinisjon {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til utgaven.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') indikatorId: string;

  @Field(() => Int, { description: 'Utgaven, fra 1 og oppover.' })
  @Column('int') utgave: number;

  @Field(() => String, { description: 'Det som telles eller måles.' })
  @Column('text') teller: string;

  @Field(() => String, { nullable: true, description: 'Det telleren er en del av, når tallet er en andel.' })
  @Column('text', { nullable: true }) nevner: string | null;

  @Field(() => String, { description: 'Enheten, for eksempel «personer», «utlån» eller «prosent».' })
  @Column('text') enhet: string;

  @Field(() => RetningEnum, { description: 'Hvilken vei tallet skal for at det går bedre.' })
  @Column('text') retning: Retning;

  @Field(() => NivaaEnum, { description: 'Om tallet er laget for området eller for hele kommunen.' })
  @Column('text') nivaa: Nivaa;

  @Field(() => TellingEnum, { description: 'Om samme person kan være talt flere ganger. Da legges tallet aldri sammen med andre.' })
  @Column('text') telling: Telling;

  @Field(() => String, { description: 'Hvor tallet kommer fra, og hvem som henter det.' })
  @Column('text') datakilde: string;

  @Field(() => String, { nullable: true, description: 'Hva som ble annerledes fra forrige utgave, og hvorfor. Tomt i den første.' })
  @Column('text', { nullable: true }) endring: string | null;

  @Field(() => String, { nullable: true, description: 'Koden til den felles definisjonen kommunen bruker. Tom når definisjonen er kommunens egen.' })
  @Column('text', { nullable: true }) fellesKode: string | null;

  @Field(() => Int, { nullable: true, description: 'Utgaven av den felles definisjonen.' })
  @Column('int', { nullable: true }) fellesUtgave: number | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet definisjonen er hentet fra.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når definisjonen bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  @Column('int') versjon: number;
}
