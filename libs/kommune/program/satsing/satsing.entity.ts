import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Oere } from '#libs/platform';
import { Innsatsomraade } from '../innsatsomraade/innsatsomraade.entity.ts';
import { Maal } from '../maal/maal.entity.ts';
import { Omraade } from '../omraade/omraade.entity.ts';
import { Kilderad } from '../programrad.ts';
import { Styringsdokument } from '../styringsdokument/styringsdokument.entity.ts';
import { Metode } from './metode.entity.ts';
import { Programrolle } from './programrolle.entity.ts';
import { Suksessfaktor } from './suksessfaktor.entity.ts';
import { Utfordring } from './utfordring.entity.ts';

@ObjectType({ description: 'Kommunens områdesatsing: den lange avtalen med staten om å løfte levekårene i ett eller flere områder.' })
@Entity({ schema: 'kommune', name: 'satsing' })
export class Satsing extends Kilderad {
  @Field(() => String, { description: 'Satsingens navn, f.eks. «Områdeløft Mysen».' })
  @Column('text')
  navn: string;

  @Field(() => String, { description: 'Det kommunen selv kaller det, f.eks. «områdesatsing» eller «områdeløft».' })
  @Column('text')
  type: string;

  @Field(() => String, { nullable: true, description: 'Departementet avtalen er med.' })
  @Column('text', { nullable: true })
  statligMotpart: string | null;

  @Field(() => String, { nullable: true, description: 'Hovedmålet for satsingen.' })
  @Column('text', { nullable: true })
  hovedmaal: string | null;

  @Field(() => [String], { description: 'Formålene satsingen er begrunnet med.' })
  @Column('text', { array: true })
  formaal: string[];

  @Field(() => String, { nullable: true, description: 'Hvordan kommunen har valgt å arbeide.' })
  @Column('text', { nullable: true })
  prinsipp: string | null;

  @Field(() => [String], { description: 'Levekårsutfordringene satsingen svarer på.' })
  @Column('text', { array: true })
  utfordringsbilde: string[];

  @Field(() => Int, { nullable: true, description: 'Første år med statlig tilskudd (årstall).' })
  @Column('int', { nullable: true })
  tilskuddFra: number | null;

  @Field(() => Int, { nullable: true, description: 'Siste år med statlig tilskudd (årstall, til og med).' })
  @Column('int', { nullable: true })
  tilskuddTil: number | null;

  @Field(() => Int, { nullable: true, description: 'Første år programmet går (årstall). Er ikke alltid det samme som tilskuddet.' })
  @Column('int', { nullable: true })
  programFra: number | null;

  @Field(() => Int, { nullable: true, description: 'Siste år programmet går (årstall, til og med).' })
  @Column('int', { nullable: true })
  programTil: number | null;

  @Field(() => Int, { nullable: true, description: 'Året målene gjelder: «slik vil vi ha det i 2029».' })
  @Column('int', { nullable: true })
  maalaar: number | null;

  @Field(() => Oere, { nullable: true, description: 'Statlig ramme per år, i øre.' })
  @Column('bigint', { name: 'ramme_per_aar_oere', nullable: true })
  rammePerAar: string | null;

  @Field(() => Int, { nullable: true, description: 'Antall år rammen gjelder.' })
  @Column('int', { nullable: true })
  rammeAntallAar: number | null;

  @Field(() => Oere, { nullable: true, description: 'Rammen per år ganger antall år, i øre, regnet ut i databasen. `null` når ett av tallene mangler.' })
  rammeSamlet: string | null;

  @Field(() => String, { nullable: true, description: 'Forbeholdet rammen er gitt med, f.eks. årlig bevilgning i Stortinget.' })
  @Column('text', { nullable: true })
  rammeForbehold: string | null;

  @Field(() => [String], { description: 'Hva tilskuddet kan brukes til.' })
  @Column('text', { array: true })
  kanBrukesTil: string[];

  @Field(() => [String], { description: 'Hva tilskuddet ikke kan brukes til.' })
  @Column('text', { array: true })
  kanIkkeBrukesTil: string[];

  @Field(() => Int, { description: 'Øker ved hver endring av satsingen selv.' })
  @Column('int')
  versjon: number;

  @Field(() => [String], { description: 'Navnene på mutasjonene den som spør kan gjøre i programmet nå.' })
  handlinger: string[];

  @Field(() => [Omraade], { description: 'Områdene satsingen gjelder, i nummerorden.' })
  omraader: Omraade[];

  @Field(() => [Innsatsomraade], { description: 'Innsatsområdene i nummerorden, også de arkiverte.' })
  innsatsomraader: Innsatsomraade[];

  @Field(() => [Maal], { description: 'Målene i nummerorden, også de arkiverte.' })
  maal: Maal[];

  @Field(() => [Styringsdokument], { description: 'Intensjonsavtaler, så programbeskrivelser; nyeste utgave først.' })
  styringsdokumenter: Styringsdokument[];

  @Field(() => [Programrolle], { description: 'Organer og roller i nummerorden, også tidligere.' })
  roller: Programrolle[];

  @Field(() => [Metode], { description: 'Arbeidsmetodene, etter navn.' })
  metoder: Metode[];

  @Field(() => [Suksessfaktor], { description: 'Det programmet selv mener må til for å lykkes.' })
  suksesskriterier: Suksessfaktor[];

  @Field(() => [Suksessfaktor], { description: 'Det programmet selv mener kan gå galt.' })
  fallgruver: Suksessfaktor[];

  @Field(() => [Utfordring], { description: 'Utfordringer i gjennomføringen, på tvers av tiltak, med det som er gjort.' })
  utfordringer: Utfordring[];
}
