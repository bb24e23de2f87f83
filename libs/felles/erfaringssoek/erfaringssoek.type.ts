import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Erfaringsstatus } from '#libs/contracts';
import { Erfaringsinnhold } from '#libs/felles/erfaringsbank';
import { ErfaringsstatusEnum, Tidspunkt } from '#libs/platform';

const asEnum = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((v) => [v, v])) as { [K in T]: K };
/** Hvor i erfaringen et ord står. */
export const soekefelt = ['tittel', 'kort', 'gjennomfoering', 'laerdom'] as const;
export type Soekefelt = (typeof soekefelt)[number];
/** Hvordan et ord traff: ordet selv (også bøyd, eller først i et lengre ord), et ord som betyr det samme, eller et som ligner. */
export const treffslag = ['ordet', 'likt', 'naert'] as const;
export type Treffslag = (typeof treffslag)[number];
const SoekefeltEnum = asEnum(soekefelt);
const TreffslagEnum = asEnum(treffslag);
registerEnumType(SoekefeltEnum, { name: 'Soekefelt', description: 'Hvor i erfaringen et ord står: tittelen; kort tekst, sted, målgrupper, mål og tema; bakgrunn, gjennomføring og resultater; eller lærdom, råd, fallgruver, utfall og årsak.' });
registerEnumType(TreffslagEnum, { name: 'Treffslag', description: 'Hvordan et ord traff: ordet selv, et ord som betyr det samme, eller et ord som ligner.' });

@ObjectType({ description: 'Et stykke av en tekst.' })
export class Utdragsbit {
  @Field(() => String, { description: 'Teksten.' })
  tekst: string;

  @Field(() => Boolean, { description: 'Sant når dette er et ord det ble søkt etter.' })
  treff: boolean;
}

@ObjectType({ description: 'Hvorfor en erfaring kom opp, for ett av ordene.' })
export class Treffgrunn {
  @Field(() => String, { description: 'Ordet, slik det ble skrevet.' })
  ord: string;

  @Field(() => TreffslagEnum, { description: 'Hvordan det traff.' })
  slag: Treffslag;

  @Field(() => [SoekefeltEnum], { description: 'Hvor det står. Tom for et ord som bare ligner.' })
  felt: Soekefelt[];
}

@ObjectType({ description: 'En erfaring i svaret på et søk.' })
export class Erfaringstreff {
  @Field(() => ID, { description: 'Id-en til erfaringen.' })
  id: string;

  @Field(() => ErfaringsstatusEnum, { description: 'Om utgaven er redaksjonelt gjennomgått og publisert.' })
  status: Erfaringsstatus;

  @Field(() => Boolean, { description: 'Om koordinatoren har gått gjennom utgaven. Hun gjør det før eieren publiserer den.' })
  gjennomgaatt: boolean;

  @Field(() => Erfaringsinnhold, { description: 'Innholdet i utgaven som gjelder.' })
  innhold: Erfaringsinnhold;

  @Field(() => [Utdragsbit], { description: 'Den korte teksten, delt der ordene står.' })
  kort: Utdragsbit[];

  @Field(() => [Utdragsbit], { description: 'Setningen lenger nede der flest av ordene står. Tom når de står i tittelen og den korte teksten.' })
  utdrag: Utdragsbit[];

  @Field(() => String, { description: 'Nummeret til kommunen som eier den.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunen som eier den.' })
  kommune: string;

  @Field(() => Tidspunkt, { description: 'Når utgaven ble publisert, eller delt når den ikke er det.' })
  kunngjort: string;

  @Field(() => Boolean, { description: 'Sant når erfaringen bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => [Treffgrunn], { description: 'Hvorfor den kom opp, ord for ord. Tom når det ikke er søkt med ord.' })
  hvorfor: Treffgrunn[];

  @Field(() => [String], { description: 'Ordene den ikke har noe av.' })
  mangler: string[];
}

@ObjectType({ description: 'En verdi det kan velges, og hvor mange av svarene som har den.' })
export class Fasettvalg {
  @Field(() => String, { description: 'Koden, nummeret eller teksten.' })
  verdi: string;

  @Field(() => String, { nullable: true, description: 'Navnet når verdien er et kommunenummer.' })
  navn: string | null;

  @Field(() => Int, { description: 'Hvor mange av svarene som har den.' })
  antall: number;
}

@ObjectType({ description: 'En måte svarene kan deles på.' })
export class Fasett {
  @Field(() => String, { description: 'Navnet på filteret den hører til.' })
  felt: string;

  @Field(() => [Fasettvalg], { description: 'Verdiene svarene har, de vanligste først.' })
  valg: Fasettvalg[];
}

@ObjectType({ description: 'Svaret på et søk i erfaringsbanken.' })
export class Erfaringssoek {
  @Field(() => [String], { description: 'Ordene det ble søkt etter. Små og vanlige ord er ikke med når det er andre.' })
  ord: string[];

  @Field(() => [String], { description: 'Ordene ingen erfaring har noe av.' })
  utenTreff: string[];

  @Field(() => Int, { description: 'Hvor mange som passer.' })
  antall: number;

  @Field(() => Boolean, { description: 'Sant når det kan være flere: bare så mange som kan rangeres raskt, er vurdert.' })
  minst: boolean;

  @Field(() => Boolean, { description: 'Sant når noen har alle ordene. Ellers er svarene de som ligger nærmest.' })
  alleOrd: boolean;

  @Field(() => [Erfaringstreff], { description: 'Svarene, de beste først; uten ord de siste først.' })
  treff: Erfaringstreff[];

  @Field(() => [Fasett], { description: 'Hvordan svarene deler seg.' })
  fasetter: Fasett[];

  @Field(() => Int, { nullable: true, description: 'Sendes som «hopp» for å få de neste. Tomt når det ikke er flere.' })
  neste: number | null;
}
