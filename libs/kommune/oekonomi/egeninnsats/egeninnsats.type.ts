import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Kilde, Oere } from '#libs/platform';
import { TiltakLenke } from '../side/lenke.type.ts';

@ObjectType('Egeninnsats', { description: 'Det kommunen legger inn selv. Kroner, timer og stillingsandel står hver for seg, og alt kan være ukjent.' })
export class HelEgeninnsats {
  @Field(() => ID, { description: 'Id-en til egeninnsatsen.' })
  id: string;

  @Field(() => Int, { description: 'Året den gjelder.' })
  aar: number;

  @Field(() => String, { description: 'Hva kommunen legger inn.' })
  navn: string;

  @Field(() => TiltakLenke, { nullable: true, description: 'Tiltaket den gjelder, når den gjelder ett.' })
  tiltak: TiltakLenke | null;

  @Field(() => Oere, { nullable: true, description: 'Beløpet, i øre.' })
  beloep: string | null;

  @Field(() => Float, { nullable: true, description: 'Timer i året.' })
  timer: number | null;

  @Field(() => Float, { nullable: true, description: 'Stillingsandel, i prosent av et årsverk.' })
  stillingsprosent: number | null;

  @Field(() => String, { nullable: true, description: 'Hva det består i.' })
  beskrivelse: string | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet opplysningen er hentet fra. Tomt for det som er ført her.' })
  kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når egeninnsatsen bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med egeninnsatsen nå.' })
  handlinger: string[];
}
