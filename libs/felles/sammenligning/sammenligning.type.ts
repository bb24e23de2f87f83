import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { rangeringshindre, sammenligningspresisjoner, spoersmaalskoder, type Rangeringshinder, type Sammenligningspresisjon, type Spoersmaalskode, type Tallpresisjon } from '#libs/contracts';
import { TallpresisjonEnum, Tidspunkt } from '#libs/platform';

const asEnum = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((v) => [v, v])) as { [K in T]: K };
export const SpoersmaalEnum = asEnum(spoersmaalskoder);
const HinderEnum = asEnum(rangeringshindre);
const PresisjonEnum = asEnum(sammenligningspresisjoner);
registerEnumType(SpoersmaalEnum, { name: 'Sammenligningsspoersmaal', description: 'Det nettverket kan spørre om, ett om gangen.' });
registerEnumType(HinderEnum, { name: 'Rangeringshinder', description: 'Hvorfor kommunene ikke kan settes i rekkefølge.' });
registerEnumType(PresisjonEnum, { name: 'Sammenligningspresisjon', description: 'Hvor sikkert et sammenlignet tall er.' });

@ObjectType({ description: 'Et tall i sammenligningen.' })
export class Sammenligningstall {
  @Field(() => String, { description: 'Hele øre eller et antall, etter hva spørsmålet måler. Tekst, så et stort beløp ikke rundes.' })
  verdi: string;

  @Field(() => String, { nullable: true, description: 'Øvre tall når presisjonen er «mellom» eller «omtrent_mellom», og bare da. Samme enhet.' })
  til: string | null;

  @Field(() => PresisjonEnum)
  presisjon: Sammenligningspresisjon;
}

@ObjectType({ description: 'Tallet i én kolonne.' })
export class Sammenligningscelle extends Sammenligningstall {
  @Field(() => String, { description: 'Kolonnen: temaet, giverarten, statusen eller året.' })
  kategori: string;
}

@ObjectType({ description: 'Delingen et tall er regnet ut fra.' })
export class Sammenligningsgrunnlag {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Året delingen gjelder.' })
  aar: number;

  @Field(() => Int, { description: 'Utgaven som ble delt.' })
  utgave: number;

  @Field(() => String, { description: 'Satsingens navn.' })
  satsing: string;

  @Field(() => Tidspunkt, { description: 'Når kommunen delte det med nettverket.' })
  delt: string;

  @Field(() => Boolean, { description: 'Sant når noe av tallene bygger på oppdiktede rader.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'Én kommune i sammenligningen.' })
export class Sammenligningsrad {
  @Field(() => String, { description: 'Nummeret som gjelder nå.' })
  kommunenummer: string;

  @Field(() => String)
  navn: string;

  @Field(() => Boolean, { description: 'Om kommunen har avtale med staten om en områdesatsing.' })
  harOmraadesatsing: boolean;

  @Field(() => [Sammenligningsgrunnlag], { description: 'Delingene tallene er regnet ut fra, den nyeste først. Tom når kommunen ikke har delt noe som svarer på spørsmålet.' })
  delinger: Sammenligningsgrunnlag[];

  @Field(() => Tidspunkt, { nullable: true, description: 'Når kommunen sist trakk tilbake det den hadde delt. Tomt når den deler, eller aldri har delt.' })
  trukket: string | null;

  @Field(() => Int, { nullable: true, description: 'Innbyggerne i områdene, slik det ble delt (personer).' })
  innbyggere: number | null;

  @Field(() => Int, { nullable: true, description: 'Øvre tall (personer) når presisjonen er «mellom».' })
  innbyggereTil: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert innbyggertallet er.' })
  innbyggerePresisjon: Tallpresisjon | null;

  @Field(() => Sammenligningsgrunnlag, { nullable: true, description: 'Den delte planen innbyggertallet er fra, når tallene er regnet ut fra noe annet enn planen.' })
  innbyggergrunnlag: Sammenligningsgrunnlag | null;

  @Field(() => [Sammenligningscelle], { description: 'Tallene kommunen har delt. En kolonne uten tall er ikke med.' })
  celler: Sammenligningscelle[];

  @Field(() => Sammenligningstall, { nullable: true, description: 'Summen av cellene; for bruk per giver det som er kjent om alt under ett, og det kan være et mindre spenn. Tom når ingenting er delt, eller det som skulle deles på, er ukjent.' })
  sum: Sammenligningstall | null;

  @Field(() => Int, { nullable: true, description: 'Plassen, 1 for den største. Satt bare når det ikke er noe hinder for en rekkefølge.' })
  plass: number | null;
}

@ObjectType({ description: 'Kommunene side om side, av det de har delt, for ett spørsmål.' })
export class Sammenligning {
  @Field(() => SpoersmaalEnum)
  spoersmaal: Spoersmaalskode;

  @Field(() => Int, { nullable: true, description: 'Året svaret gjelder. Tomt når spørsmålet går over år.' })
  aar: number | null;

  @Field(() => String, { nullable: true, description: 'Det svaret er begrenset til. Tomt når det gjelder alt.' })
  bare: string | null;

  @Field(() => String, { nullable: true, description: 'Nettverkets navn. Tomt når kommunen ikke er med i noe.' })
  nettverk: string | null;

  @Field(() => [Int], { description: 'Årene noen har delt noe for, det siste først.' })
  alleAar: number[];

  @Field(() => [String], { description: 'Kolonnene noen har tall i, i fast rekkefølge.' })
  kategorier: string[];

  @Field(() => [Sammenligningsrad], { description: 'Kommunene i spørsmålet, også de som ikke har delt. I alfabetisk rekkefølge.' })
  kommuner: Sammenligningsrad[];

  @Field(() => [Sammenligningscelle], { description: 'Summen i hver kolonne, av det som er delt. Tom når tallene ikke kan legges sammen.' })
  summer: Sammenligningscelle[];

  @Field(() => Sammenligningstall, { nullable: true, description: 'Alt som er delt, til sammen. Tom når tallene ikke kan legges sammen.' })
  sum: Sammenligningstall | null;

  @Field(() => Boolean, { description: 'Sant når summene er det minste det kan være: noen som har en satsing, har ikke delt, eller ikke for alle årene.' })
  minst: boolean;

  @Field(() => [HinderEnum], { description: 'Hvorfor kommunene ikke settes i rekkefølge. Tom når det er grunnlag for det.' })
  hindre: Rangeringshinder[];
}
