import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Tallpresisjon } from '#libs/contracts';
import { Dag, Kilde, TallpresisjonEnum, Tidspunkt } from '#libs/platform';

export const Statistikknivaa = { omraade: 'omraade', kommune: 'kommune', fylke: 'fylke' } as const;
export const Serienivaa = { grunnkrets: 'grunnkrets', kommune: 'kommune', fylke: 'fylke' } as const;
export const Statistikkenhet = { personer: 'personer', prosent: 'prosent', kroner: 'kroner', per_1000: 'per_1000' } as const;
export const Statistikkflagg = { skjult: 'skjult', mangler: 'mangler', finnes_ikke: 'finnes_ikke', foreloepig: 'foreloepig', merknad: 'merknad' } as const;
export const Statistikkmaate = { hentet: 'hentet', lastet_opp: 'lastet_opp' } as const;
registerEnumType(Statistikknivaa, { name: 'Statistikknivaa', description: 'Hva ei linje gjelder: satsingens eget område, kommunen eller fylket.' });
registerEnumType(Serienivaa, { name: 'Serienivaa', description: 'Nivået kilden har tall for. Et tall for kommunen er ikke et tall for området.' });
registerEnumType(Statistikkenhet, { name: 'Statistikkenhet', description: 'Hva tallene i en serie teller.' });
registerEnumType(Statistikkflagg, { name: 'Statistikkflagg', description: 'Hvorfor et tall mangler, eller hva som må sies om det. «skjult» er skjult av kilden, fordi tallet er lite.' });
registerEnumType(Statistikkmaate, { name: 'Statistikkmaate', description: 'Om tallene er hentet fra kilden eller lastet opp fra en fil.' });

@ObjectType({ description: 'Ett tall i en serie.' })
export class Statistikkpunkt {
  @Field(() => String, { description: 'Perioden slik den skrives: 2025, 2023-2025, 2025K1 eller 2025M01.' })
  periode: string;

  @Field(() => Dag)
  fra: string;

  @Field(() => Dag, { description: 'Siste dag, til og med.' })
  til: string;

  @Field(() => Float, { nullable: true, description: 'Mangler når kilden ikke har eller ikke viser tallet. Regnes aldri ut fra tallene ved siden av.' })
  verdi: number | null;

  @Field(() => Statistikkflagg, { nullable: true })
  flagg: keyof typeof Statistikkflagg | null;

  @Field(() => Float, { nullable: true, description: 'Antallet bak en andel (personer), når kilden oppgir det.' })
  n: number | null;
}

@ObjectType({ description: 'Tallene for ett område over tid.' })
export class Statistikklinje {
  @Field(() => Statistikknivaa)
  nivaa: keyof typeof Statistikknivaa;

  @Field(() => String, { description: 'Områdets eller kommunens navn; for et fylke nummeret.' })
  navn: string;

  @Field(() => String, { description: 'Kommunenummer, fylkesnummer, eller id-en til området.' })
  kode: string;

  @Field(() => [Statistikkpunkt], { description: 'Eldste først.' })
  punkter: Statistikkpunkt[];
}

@ObjectType({ description: 'En endring av kommunens grenser. Tall før og etter gjelder ikke det samme området, så linja brytes.' })
export class Grenseendring {
  @Field(() => Dag, { description: 'Første dag med de nye grensene.' })
  dag: string;

  @Field(() => String)
  forklaring: string;

  @Field(() => String, { description: 'Hvor opplysningen er hentet fra.' })
  kilde: string;
}

@ObjectType({ isAbstract: true })
abstract class OmSerien {
  @Field(() => String, { description: 'Navnet serien har i systemet.' })
  kode: string;

  @Field(() => Int, { description: 'Definisjonen har versjon: endres utvalget, blir det en ny serie med ny versjon.' })
  versjon: number;

  @Field(() => String)
  navn: string;

  @Field(() => String, { description: 'Hva som telles, og hva tallet ikke sier.' })
  forklaring: string;

  @Field(() => Statistikkenhet)
  enhet: keyof typeof Statistikkenhet;

  @Field(() => Int, { description: 'Antall desimaler tallene vises med.' })
  desimaler: number;

  @Field(() => Serienivaa)
  nivaa: keyof typeof Serienivaa;

  @Field(() => String, { description: 'Tabellen hos kilden.' })
  tabell: string;

  @Field(() => String)
  lisens: string;

  @Field(() => String, { description: 'Slik kilden skal nevnes.' })
  kreditering: string;

  @Field(() => Boolean, { description: 'Om systemet kan hente serien selv. Ellers kommer tallene fra en fil.' })
  kanHentes: boolean;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når tallene kom hit. Mangler når serien ikke har tall.' })
  hentet: Date | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Siste gang kilden ga de samme tallene.' })
  kontrollert: Date | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når kilden sist endret tabellen, når den oppgir det.' })
  oppdatertHosKilden: Date | null;

  @Field(() => Statistikkmaate, { nullable: true })
  maate: keyof typeof Statistikkmaate | null;

  @Field(() => String, { nullable: true, description: 'Fila tallene kom fra, når de er lastet opp.' })
  filnavn: string | null;
}

@ObjectType({ description: 'En serie med offentlig statistikk, og tallene for kommunen, fylket og områdene.' })
export class Statistikkserie extends OmSerien {
  @Field(() => [Statistikklinje], { description: 'Områdene først, så kommunen, så fylket. Tom når det ikke er noen tall for kommunen.' })
  linjer: Statistikklinje[];

  @Field(() => [Grenseendring], { description: 'Endringer av kommunens grenser, eldste først.' })
  brudd: Grenseendring[];
}

@ObjectType({ description: 'Et område slik statistikken ser det: grunnkretsene det består av, og innbyggertallet kommunen har oppgitt.' })
export class Statistikkomraade {
  @Field(() => String)
  navn: string;

  @Field(() => Int, { description: 'Grunnkretser som er ført på området.' })
  antallGrunnkretser: number;

  @Field(() => Int, { description: 'De av dem som har koden på åtte sifre først. Bare de kan telles.' })
  antallMedKode: number;

  @Field(() => Float, { nullable: true, description: 'Innbyggere (personer), slik kommunen har oppgitt det.' })
  innbyggere: number | null;

  @Field(() => Float, { nullable: true, description: 'Øvre tall (personer) når presisjonen er «mellom».' })
  innbyggereTil: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert innbyggertallet er.' })
  presisjon: Tallpresisjon | null;

  @Field(() => Kilde, { nullable: true })
  kilde: Kilde | null;

  @Field(() => Boolean)
  oppdiktet: boolean;
}

@ObjectType({ description: 'Offentlig statistikk for kommunen og områdene i satsingen.' })
export class Statistikk {
  @Field(() => [Statistikkserie])
  serier: Statistikkserie[];

  @Field(() => [Statistikkomraade])
  omraader: Statistikkomraade[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre her.' })
  handlinger: string[];
}

@ObjectType({ description: 'En serie slik plattformforvalteren ser den.' })
export class Seriestatus extends OmSerien {
  @Field(() => Int, { description: 'Antall tall i det siste uttrekket, for alle områder.' })
  antall: number;
}

@ObjectType({ description: 'Hvordan det gikk å lese inn en fil. Er det feil, er ingenting lest inn.' })
export class Filutfall {
  @Field(() => Int, { description: 'Antall tall som er lest inn.' })
  antall: number;

  @Field(() => Boolean, { description: 'Sant når fila har de samme tallene som vi alt har.' })
  uendret: boolean;

  @Field(() => [String], { description: 'Det som må rettes i fila, linje for linje.' })
  feil: string[];
}
