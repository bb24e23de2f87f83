import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Anbefalingsmottakerslag, Anbefalingsvar, NasjonaltTema, Oppfoelgingsstatus } from '#libs/contracts';
import { AnbefalingsmottakerslagEnum, AnbefalingsvarEnum, Dag, NasjonaltTemaEnum, OppfoelgingsstatusEnum, Tidsangivelse, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Svaret på en anbefaling.' })
export class Anbefalingssvar {
  @Field(() => AnbefalingsvarEnum, { description: 'Om den følges.' })
  svar: Anbefalingsvar;

  @Field(() => String, { nullable: true, description: 'Hvorfor.' })
  tekst: string | null;

  @Field(() => String, { description: 'Rollen som har ansvaret. Aldri et navn.' })
  rolle: string;

  @Field(() => Dag, { description: 'Dagen det ble bestemt.' })
  dato: string;

  @Field(() => Tidspunkt, { description: 'Når det ble ført.' })
  tid: string;

  @Field(() => Boolean, { description: 'Sant når det bare er laget for å vise fram.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'Hvordan det går med en anbefaling et år.' })
export class Anbefalingsaar {
  @Field(() => Int, { description: 'Året.' })
  aar: number;

  @Field(() => OppfoelgingsstatusEnum, { description: 'Hvor langt det er kommet.' })
  status: Oppfoelgingsstatus;

  @Field(() => String, { nullable: true, description: 'Det mottakeren sier om det.' })
  tekst: string | null;

  @Field(() => String, { description: 'Rollen til den som førte det. Aldri et navn.' })
  rolle: string;

  @Field(() => Dag, { description: 'Dagen det gjelder.' })
  dato: string;

  @Field(() => Boolean, { description: 'Sant når det bare er laget for å vise fram.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'En anbefalingen er rettet til, med det den har svart.' })
export class Anbefalingsmottaker {
  @Field(() => Int, { description: 'Nummeret, fra 1.' })
  nr: number;

  @Field(() => AnbefalingsmottakerslagEnum, { description: 'Hva slags mottaker.' })
  slag: Anbefalingsmottakerslag;

  @Field(() => String, { nullable: true, description: 'Kommunenummeret, når det er en kommune.' })
  kommunenummer: string | null;

  @Field(() => String, { nullable: true, description: 'Navnet på kommunen.' })
  navn: string | null;

  @Field(() => Anbefalingssvar, { nullable: true, description: 'Svaret som gjelder. Tomt til noen har svart.' })
  svar: Anbefalingssvar | null;

  @Field(() => [Anbefalingssvar], { description: 'Det som ble svart før, det siste først.' })
  tidligereSvar: Anbefalingssvar[];

  @Field(() => [Anbefalingsaar], { description: 'Hvordan det går, år for år, det siste først.' })
  aar: Anbefalingsaar[];

  @Field(() => [String], { description: 'Det du kan gjøre nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Et funn en anbefaling hviler på.' })
export class Anbefalingsgrunnlag {
  @Field(() => ID, { description: 'Id-en til funnet.' })
  funnId: string;

  @Field(() => Int, { description: 'Utgaven.' })
  utgave: number;

  @Field(() => String, { nullable: true, description: 'Funnet i én setning, når du kan se det.' })
  tittel: string | null;
}

@ObjectType({ description: 'En anbefaling fra evalueringen. Frigitt endres den ikke.' })
export class Anbefaling {
  @Field(() => ID, { description: 'Id-en til anbefalingen.' })
  id: string;

  @Field(() => String, { description: 'Anbefalingen.' })
  tekst: string;

  @Field(() => String, { nullable: true, description: 'Hvorfor.' })
  begrunnelse: string | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Temaet.' })
  tema: NasjonaltTema | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når det bør være gjort.' })
  innen: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når den ble frigitt. Tomt for et utkast.' })
  frigitt: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når den ble trukket.' })
  trukket: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor den ble trukket.' })
  trukketFordi: string | null;

  @Field(() => Boolean, { description: 'Sant når den bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => [Anbefalingsgrunnlag], { description: 'Funnene den hviler på.' })
  funn: Anbefalingsgrunnlag[];

  @Field(() => [Anbefalingsmottaker], { description: 'Hvem den er rettet til.' })
  mottakere: Anbefalingsmottaker[];

  @Field(() => [String], { description: 'Det du kan gjøre nå.' })
  handlinger: string[];
}
