import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Funnbeleggslag, Funnstatus, NasjonaltTema, Sitatkilde } from '#libs/contracts';
import { Dag, FunnbeleggslagEnum, FunnstatusEnum, NasjonaltTemaEnum, SitatkildeEnum, Tidsangivelse, Tidspunkt } from '#libs/platform';
import { Anbefaling } from './anbefaling/anbefaling.type.ts';

@ObjectType({ description: 'En kommune som står i avtalen.' })
export class Funnpart {
  @Field(() => String, { description: 'Kommunenummeret.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Navnet.' })
  navn: string;
}

@ObjectType({ description: 'Noe som må rettes før funnet kan forelegges.' })
export class Funnhinder {
  @Field(() => String, { description: 'Feltet, som sti.' })
  path: string;

  @Field(() => String, { description: 'Hva som er galt, som kode.' })
  code: string;
}

@ObjectType({ description: 'Kommunens svar på om et sitat kan ses av de andre partene.' })
export class Sitatsamtykke {
  @Field(() => Boolean, { description: 'Sant når kommunen har sagt ja.' })
  godkjent: boolean;

  @Field(() => String, { description: 'Rollen til den som svarte. Aldri et navn.' })
  rolle: string;

  @Field(() => String, { nullable: true, description: 'Det kommunen sa til.' })
  merknad: string | null;

  @Field(() => Tidspunkt, { description: 'Når.' })
  tid: string;

  @Field(() => Int, { description: 'Sendes med når svaret endres.' })
  versjon: number;
}

@ObjectType({ description: 'Det som sto i en rad hos kommunen da den ble lest.' })
export class Funnsitat {
  @Field(() => String, { description: 'Kommunen det er fra.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Navnet på kommunen.' })
  kommune: string;

  @Field(() => SitatkildeEnum, { description: 'Hva slags rad det er fra.' })
  kilde: Sitatkilde;

  @Field(() => ID, { description: 'Id-en til raden hos kommunen.' })
  radId: string;

  @Field(() => Int, { description: 'Versjonen raden hadde.' })
  radversjon: number;

  @Field(() => String, { description: 'Hva raden het.' })
  tittel: string;

  @Field(() => String, { description: 'Feltet det sto i.' })
  felt: string;

  @Field(() => String, { description: 'Ordene, eller tallet, slik det sto.' })
  tekst: string;

  @Field(() => Boolean, { description: 'Sant når det er et tall.' })
  tall: boolean;

  @Field(() => String, { nullable: true, description: 'Perioden det gjelder.' })
  periode: string | null;

  @Field(() => Tidspunkt, { description: 'Når det ble lest.' })
  lest: string;

  @Field(() => Boolean, { description: 'Sant når de andre partene kan se det: kommunen har delt det, eller sagt ja.' })
  fritt: boolean;

  @Field(() => Sitatsamtykke, { nullable: true, description: 'Det kommunen har svart. Tomt til den har det.' })
  samtykke: Sitatsamtykke | null;
}

@ObjectType({ description: 'Noe et funn hviler på.' })
export class Funnbelegg {
  @Field(() => ID, { description: 'Id-en til belegget.' })
  id: string;

  @Field(() => Int, { description: 'Nummeret, fra 1.' })
  nr: number;

  @Field(() => FunnbeleggslagEnum, { description: 'Et sitat, eller hva slags arbeid i felten.' })
  slag: Funnbeleggslag;

  @Field(() => Int, { nullable: true, description: 'Hvor mange: intervjuer, grupper, dager i felten eller svar.' })
  antall: number | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når arbeidet i felten ble gjort.' })
  periode: string | null;

  @Field(() => Funnsitat, { nullable: true, description: 'Sitatet. Tomt når det ikke er et, eller når kommunen ikke har sagt ja til at du ser det.' })
  sitat: Funnsitat | null;

  @Field(() => Boolean, { description: 'Sant når det er et sitat kommunen ikke har frigitt for deg.' })
  skjult: boolean;

  @Field(() => [String], { description: 'Det du kan gjøre nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Det en kommune eller fylkeskommunen sa om et funn.' })
export class Funnkommentar {
  @Field(() => String, { nullable: true, description: 'Kommunen. Tomt: fylkeskommunen.' })
  kommunenummer: string | null;

  @Field(() => String, { nullable: true, description: 'Navnet på kommunen. Tomt: fylkeskommunen.' })
  navn: string | null;

  @Field(() => String, { nullable: true, description: 'Kommentaren. Tomt: ingen merknader.' })
  tekst: string | null;

  @Field(() => String, { description: 'Rollen til den som svarte. Aldri et navn.' })
  rolle: string;

  @Field(() => Tidspunkt, { description: 'Når.' })
  tid: string;

  @Field(() => Boolean, { description: 'Sant når det bare er laget for å vise fram.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'Et funn i én utgave. Det som er forelagt, endres ikke.' })
export class Funnutgave {
  @Field(() => Int, { description: 'Nummeret på utgaven, fra 1.' })
  utgave: number;

  @Field(() => FunnstatusEnum, { description: 'Hvor den er.' })
  status: Funnstatus;

  @Field(() => String, { description: 'Funnet i én setning.' })
  tittel: string;

  @Field(() => String, { description: 'Funnet.' })
  tekst: string;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Temaet.' })
  tema: NasjonaltTema | null;

  @Field(() => Int, { description: 'Hvor godt det er belagt, 0–5.' })
  evidensgrad: number;

  @Field(() => Int, { description: 'Den høyeste graden beleggene bærer.' })
  hoeyesteGrad: number;

  @Field(() => String, { nullable: true, description: 'Hva som er nytt siden forrige utgave.' })
  endring: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når det ble forelagt.' })
  forelagt: string | null;

  @Field(() => Dag, { nullable: true, description: 'Siste dag parten kan si noe før det kan frigis.' })
  frist: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når det ble frigitt til alle partene.' })
  frigitt: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når det ble trukket.' })
  trukket: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor det ble trukket.' })
  trukketFordi: string | null;

  @Field(() => Boolean, { description: 'Sant når det bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => [Funnbelegg], { description: 'Det funnet hviler på.' })
  belegg: Funnbelegg[];

  @Field(() => [Funnkommentar], { description: 'Det partene har sagt.' })
  kommentarer: Funnkommentar[];

  @Field(() => [Funnhinder], { description: 'Det som må rettes før utkastet kan forelegges.' })
  hinder: Funnhinder[];

  @Field(() => [String], { description: 'Det du kan gjøre nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Et funn i evalueringen, med utgavene du kan se.' })
export class Funn {
  @Field(() => ID, { description: 'Id-en til funnet.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Kommunen det gjelder. Tomt: regionen.' })
  gjelder: string | null;

  @Field(() => String, { nullable: true, description: 'Navnet på kommunen.' })
  gjelderNavn: string | null;

  @Field(() => [Funnutgave], { description: 'Utgavene, den nyeste først.' })
  utgaver: Funnutgave[];
}

@ObjectType({ description: 'Funnene og anbefalingene i en avtale, så langt du kan se dem.' })
export class Funnoversikt {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  evalueringsavtaleId: string;

  @Field(() => String, { description: 'Navnet på avtalen.' })
  avtale: string;

  @Field(() => [Funnpart], { description: 'Kommunene i avtalen.' })
  parter: Funnpart[];

  @Field(() => [Funn], { description: 'Funnene, det nyeste først.' })
  funn: Funn[];

  @Field(() => [Anbefaling], { description: 'Anbefalingene, den nyeste først.' })
  anbefalinger: Anbefaling[];

  @Field(() => [String], { description: 'Det du kan gjøre nå.' })
  handlinger: string[];
}
