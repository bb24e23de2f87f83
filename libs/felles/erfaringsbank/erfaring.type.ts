import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Erfaringsstatus, Forslagsslag, Forslagssvar, Ordlydsfelt } from '#libs/contracts';
import { ErfaringsstatusEnum, ForslagsslagEnum, ForslagssvarEnum, OrdlydsfeltEnum, Tidspunkt } from '#libs/platform';
import { Erfaringsbilde } from './bilde/erfaringsbilde.type.ts';
import { Erfaringsinnhold } from './erfaringsinnhold.type.ts';
import { Erfaringsvedlegg } from './vedlegg/erfaringsvedlegg.type.ts';

@ObjectType({ description: 'En utgave av en erfaring.' })
export class Erfaringsutgave {
  @Field(() => Int, { description: 'Nummeret på utgaven, fra 1.' })
  utgave: number;

  @Field(() => Tidspunkt, { description: 'Når den ble delt.' })
  delt: string;
}

@ObjectType({ description: 'Et forslag eller spørsmål fra koordinatoren. Bare hun og eieren ser det.' })
export class Erfaringsforslag {
  @Field(() => ID, { description: 'Id-en til forslaget.' })
  id: string;

  @Field(() => Int, { description: 'Utgaven det gjelder.' })
  utgave: number;

  @Field(() => ForslagsslagEnum, { description: 'Hva det gjelder.' })
  slag: Forslagsslag;

  @Field(() => OrdlydsfeltEnum, { nullable: true, description: 'Feltet det er foreslått ny ordlyd i. Tomt for tema og spørsmål.' })
  felt: Ordlydsfelt | null;

  @Field(() => String, { nullable: true, description: 'Ordlyden forslaget gjelder, slik den sto i utgaven. I en liste er hver linje ett punkt.' })
  fra: string | null;

  @Field(() => Boolean, { description: 'Sant når eieren har delt feltet med en annen ordlyd siden. Da kan det ikke godtas.' })
  utdatert: boolean;

  @Field(() => String, { description: 'Det foreslåtte: koden til temaet, ordlyden, eller spørsmålet.' })
  forslag: string;

  @Field(() => String, { nullable: true, description: 'Hvorfor.' })
  begrunnelse: string | null;

  @Field(() => Tidspunkt, { description: 'Når det ble foreslått.' })
  opprettet: string;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når koordinatoren trakk det. Da kan det ikke besvares.' })
  trukket: string | null;

  @Field(() => ForslagssvarEnum, { nullable: true, description: 'Eierens svar. Tomt til det er svart.' })
  svar: Forslagssvar | null;

  @Field(() => String, { nullable: true, description: 'Det eieren skrev.' })
  svartekst: string | null;
}

@ObjectType({ description: 'En erfaring i banken, slik alle i nettverket ser den.' })
export class Erfaring {
  @Field(() => ID, { description: 'Id-en, den samme i alle utgaver.' })
  id: string;

  @Field(() => String, { description: 'Nummeret til kommunen som eier den, slik det er nå.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunen som eier den.' })
  kommune: string;

  @Field(() => Boolean, { description: 'Sant når den som spør, står i kommunen som eier den.' })
  egen: boolean;

  @Field(() => ErfaringsstatusEnum, { description: 'Om den er redaksjonelt gjennomgått, eller trukket tilbake.' })
  status: Erfaringsstatus;

  @Field(() => Int, { description: 'Utgaven som gjelder.' })
  utgave: number;

  @Field(() => Boolean, { description: 'Sant når erfaringen bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Tidspunkt, { description: 'Når utgaven som gjelder, ble delt.' })
  delt: string;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når den ble publisert. Tomt når utgaven ikke er det.' })
  publisert: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når eieren trakk den tilbake.' })
  trukket: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når koordinatoren gikk gjennom utgaven som gjelder.' })
  gjennomgaatt: string | null;

  @Field(() => [Erfaringsforslag], { description: 'Forslagene og spørsmålene fra koordinatoren, for henne og eieren; tom for andre.' })
  forslag: Erfaringsforslag[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med erfaringen.' })
  handlinger: string[];

  @Field(() => Erfaringsinnhold, { nullable: true, description: 'Innholdet. Tomt når den er trukket tilbake.' })
  innhold: Erfaringsinnhold | null;

  @Field(() => [Erfaringsbilde], { description: 'Bildene i utgaven som gjelder, i rekkefølge. Bare de der samtykket gjelder nå.' })
  bilder: Erfaringsbilde[];

  @Field(() => Int, { description: 'Antallet bilder utgaven har hatt, der samtykket er trukket eller gått ut.' })
  fjernedeBilder: number;

  @Field(() => [Erfaringsvedlegg], { description: 'Vedleggene i utgaven som gjelder, i rekkefølge.' })
  vedlegg: Erfaringsvedlegg[];

  @Field(() => Int, { description: 'Antallet vedlegg utgaven har hatt, som eieren har trukket.' })
  trukneVedlegg: number;

  @Field(() => [Erfaringsutgave], { description: 'Utgavene som er delt, den siste først.' })
  utgaver: Erfaringsutgave[];
}
