import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { NasjonaltTema } from '#libs/contracts';
import { NasjonaltTemaEnum } from '#libs/platform';
import { VersjonertProgramrad } from '../programrad.ts';

@ObjectType({ description: 'Et innsatsområde: kommunens egen inndeling av arbeidet. Ikke det samme som et mål.' })
@Entity({ schema: 'kommune', name: 'innsatsomraade' })
export class Innsatsomraade extends VersjonertProgramrad {
  @Field(() => Int, { description: 'Rekkefølgen, fra 1.' })
  @Column('int')
  nr: number;

  @Field(() => String, { description: 'Innsatsområdets navn, f.eks. «Oppvekst og utdanning».' })
  @Column('text')
  navn: string;

  @Field(() => String, { nullable: true, description: 'Hva innsatsområdet handler om.' })
  @Column('text', { nullable: true })
  beskrivelse: string | null;

  @Field(() => [String], { description: 'Underpunktene, slik programbeskrivelsen setter dem opp.' })
  @Column('text', { array: true })
  punkter: string[];

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Det nasjonale temaet det foreslår for tiltakene sine. Tomt når ingen har valgt.' })
  @Column('text', { nullable: true })
  tema: NasjonaltTema | null;

  @Field(() => Int, { description: 'Hvor mange tiltak som ligger under, uten de arkiverte og dem som ennå bare er en idé.' })
  antallTiltak: number;

  @Field(() => Boolean, { description: 'Sant når det ikke lenger brukes på nye tiltak. De som alt har det, beholder det.' })
  @Column('boolean')
  arkivert: boolean;
}
