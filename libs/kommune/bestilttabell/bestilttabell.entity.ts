import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Dag, Tidspunkt } from '#libs/platform';
import { Statistikkenhet } from '#libs/referanse';

export const Tabellnivaa = { omraade: 'omraade', kommune: 'kommune' } as const;
registerEnumType(Tabellnivaa, { name: 'Tabellnivaa', description: 'Det en bestilt tabell sier noe om: satsingens eget område, eller hele kommunen.' });

@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'bestilt_tabell' })
export class BestiltTabell {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til tabellen.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;

  @Field(() => String, { description: 'Det tabellen heter.' })
  @Column('text') navn: string;

  @Field(() => String, { description: 'Hva som telles, og hva tallet ikke sier.' })
  @Column('text') forklaring: string;

  @Field(() => Statistikkenhet, { description: 'Hva tallene teller. Den samme i alle utgavene.' })
  @Column('text') enhet: keyof typeof Statistikkenhet;

  @Field(() => Tabellnivaa, { description: 'Om tabellen sier noe om området eller om hele kommunen. Det samme i alle utgavene.' })
  @Column('text') nivaa: keyof typeof Tabellnivaa;

  @Field(() => String, { description: 'Hvem som har laget tabellen, for eksempel SSB.' })
  @Column('text') leverandoer: string;

  @Field(() => String, { description: 'Hva kommunen har lov til å gjøre med tallene.' })
  @Column('text') lisens: string;

  @Field(() => String, { nullable: true, description: 'Koden til den offentlige serien tabellen sier det samme om, når det er en.' })
  @Column('text', { nullable: true }) seriekode: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når tabellen ble trukket tilbake. Da er tallene slettet.' })
  @Column('timestamptz', { nullable: true }) trukket: Date | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor den ble trukket tilbake.' })
  @Column('text', { nullable: true }) trukketFordi: string | null;

  @Field(() => Boolean, { description: 'Sant når tallene bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  @Column('int') versjon: number;
}

/** En fil som er lest inn. Den endres aldri; en ny fil er en ny utgave. */
@ObjectType({ description: 'Én fil som er lest inn i en bestilt tabell.' })
@Entity({ schema: 'kommune', name: 'tabellutgave' })
export class Tabellutgave {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til utgaven.' })
  @PrimaryColumn('uuid') id: string;

  @Column('uuid') bestiltTabellId: string;

  @Field(() => Int, { description: 'Nummeret på utgaven, fra 1.' })
  @Column('int') nr: number;

  @Field(() => String, { description: 'Saks- eller ordrenummeret hos den som leverte.' })
  @Column('text') bestilling: string;

  @Field(() => Dag, { description: 'Dagen tabellen ble levert.' })
  @Column('date') levert: string;

  @Field(() => String, { description: 'Fila tallene kom fra.' })
  @Column('text') filnavn: string;

  @Field(() => Tidspunkt, { description: 'Når fila ble lest inn.' })
  @Column('timestamptz') lestInn: Date;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når kilden sist endret tallene, når fila oppgir det.' })
  @Column('timestamptz', { nullable: true }) oppdatertHosKilden: Date | null;

  @Column('text') kontrollsum: string;

  @Field(() => Int, { description: 'Antall desimaler tallene vises med.' })
  @Column('int') desimaler: number;

  @Field(() => Int, { description: 'Antall tall i fila, også de kilden har skjult.' })
  @Column('int') antall: number;
}
