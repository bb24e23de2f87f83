import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Budsjettkolonne } from '#libs/contracts';
import { BudsjettkolonneEnum, Kilde, Tidsangivelse } from '#libs/platform';

/** Raden, og kontoen i hovedboka. Det API-et kaller Tilskudd, har giverne med: se tilskudd.type.ts. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'tilskudd' })
export class Tilskudd {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til tilskuddet.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;

  @Field(() => String, { description: 'Tilskuddets navn, slik kommunen kaller det.' })
  @Column('text') navn: string;

  @Field(() => String, { description: 'Året tilskuddet gjelder: et kalenderår (2025), eller et skole- og barnehageår (2024/2025).' })
  @Column('text') tilskuddsaar: string;

  @Field(() => BudsjettkolonneEnum, { description: 'Kolonnen i budsjettabellen pengene hører til.' })
  @Column('text') kolonne: Budsjettkolonne;

  @Field(() => String, { nullable: true, description: 'Forbeholdet pengene er lovet med, for eksempel «forutsatt bevilgning i Stortinget».' })
  @Column('text', { nullable: true }) forbehold: string | null;

  @Field(() => [String], { description: 'Vilkårene i tilsagnet.' })
  @Column('text', { array: true }) vilkaar: string[];

  @Field(() => Boolean, { nullable: true, description: 'Om ubrukte penger kan føres over til neste år. Tomt når det ikke er oppgitt.' })
  @Column('boolean', { nullable: true }) overfoerbart: boolean | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Datoen på tilsagnsbrevet, når det er kommet.' })
  @Column('text', { nullable: true }) tilsagnDato: string | null;

  @Field(() => String, { nullable: true, description: 'Referansen på tilsagnsbrevet.' })
  @Column('text', { nullable: true }) tilsagnReferanse: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når bruken av pengene skal være rapportert til giveren.' })
  @Column('text', { nullable: true }) rapportfrist: string | null;

  @Field(() => Boolean, { description: 'Sant når tilskuddet er lagt bort. Det kan da ikke brukes i nye budsjettlinjer.' })
  @Column('boolean') arkivert: boolean;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet tilskuddet er hentet fra. Tomt for det som er ført her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når tilskuddet bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  @Column('int') versjon: number;
}
