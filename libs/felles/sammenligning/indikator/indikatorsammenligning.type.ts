import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { indikatorhindre, indikatorspoersmaal, type Indikatorhinder, type Indikatorspoersmaal, type Omfang, type Tallpresisjon } from '#libs/contracts';
import { Fellesindikatorutgave } from '#libs/felles/fellesindikator';
import { OmfangEnum, TallpresisjonEnum, Tidsangivelse, Tidspunkt } from '#libs/platform';

const asEnum = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((v) => [v, v])) as { [K in T]: K };
export const IndikatorspoersmaalEnum = asEnum(indikatorspoersmaal);
const IndikatorhinderEnum = asEnum(indikatorhindre);
registerEnumType(IndikatorspoersmaalEnum, { name: 'Indikatorspoersmaal', description: 'Én felles indikator over tid, eller alle tallene på deltakelse i én periode.' });
registerEnumType(IndikatorhinderEnum, { name: 'Indikatorhinder', description: 'Hvorfor kommunene ikke kan settes i rekkefølge etter tallet.' });

@ObjectType({ description: 'En felles indikator det kan spørres om.' })
export class Indikatorvalg {
  @Field(() => String, { description: 'Koden.' })
  kode: string;

  @Field(() => String, { description: 'Navnet i den nyeste utgaven.' })
  navn: string;

  @Field(() => Boolean, { description: 'Sant når den hører til i spørsmålet om deltakelse.' })
  deltakelse: boolean;

  @Field(() => Boolean, { description: 'Sant når nettverket ikke bruker den lenger.' })
  avviklet: boolean;

  @Field(() => [Tidsangivelse], { description: 'Periodene noen har delt den for, den eldste først.' })
  perioder: string[];
}

@ObjectType({ description: 'En kolonne: en periode, eller en indikator i spørsmålet om deltakelse.' })
export class Indikatorkolonne {
  @Field(() => String, { description: 'Perioden, eller koden til indikatoren.' })
  noekkel: string;

  @Field(() => Fellesindikatorutgave, { description: 'Den nyeste utgaven av indikatoren kolonnen gjelder.' })
  definisjon: Fellesindikatorutgave;
}

@ObjectType({ description: 'Tallet i én kolonne, slik kommunen delte det.' })
export class Indikatorcelle {
  @Field(() => String, { description: 'Kolonnen.' })
  kolonne: string;

  @Field(() => ID, { description: 'Delingen tallet er fra.' })
  delingId: string;

  @Field(() => String, { description: 'Det kommunen selv kaller tallet.' })
  navn: string;

  @Field(() => String, { description: 'Enheten tallet ble delt med.' })
  enhet: string;

  @Field(() => Int, { description: 'Utgaven av den felles definisjonen det er målt med.' })
  utgave: number;

  @Field(() => OmfangEnum, { description: 'Hva tallet gjelder.' })
  omfang: Omfang;

  @Field(() => Float, { nullable: true, description: 'Tallet; det minste når presisjonen er mellom. Tomt når det er skjult, og vises da som «:».' })
  verdi: number | null;

  @Field(() => Float, { nullable: true, description: 'Det øvre tallet når presisjonen er mellom, og bare da.' })
  tilVerdi: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert tallet er. Tomt når det er skjult.' })
  presisjon: Tallpresisjon | null;

  @Field(() => Boolean, { description: 'Sant når det som ble delt, ikke er det definisjonen sier, eller kommunen har delt flere tall med koden.' })
  avvik: boolean;
}

@ObjectType({ description: 'Delingen et tall er fra.' })
export class Indikatorgrunnlag {
  @Field(() => ID, { description: 'Id-en til delingen.' })
  id: string;

  @Field(() => Tidsangivelse, { description: 'Perioden resultatene gjelder.' })
  periode: string;

  @Field(() => Int, { description: 'Utgaven av perioden.' })
  utgave: number;

  @Field(() => String, { description: 'Satsingens navn.' })
  satsing: string;

  @Field(() => Tidspunkt, { description: 'Når kommunen delte det.' })
  delt: string;

  @Field(() => Boolean, { description: 'Sant når noe av tallene bygger på oppdiktede rader.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'Én kommune i svaret.' })
export class Indikatorrad {
  @Field(() => String, { description: 'Nummeret som gjelder nå.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunens navn.' })
  navn: string;

  @Field(() => Boolean, { description: 'Om kommunen har avtale med staten om en områdesatsing.' })
  harOmraadesatsing: boolean;

  @Field(() => [Indikatorgrunnlag], { description: 'Delingene tallene er fra, den nyeste først. Tom når kommunen ikke har delt noe som svarer på spørsmålet.' })
  delinger: Indikatorgrunnlag[];

  @Field(() => [Indikatorcelle], { description: 'Tallene, høyst ett for hver kolonne. De legges aldri sammen.' })
  celler: Indikatorcelle[];

  @Field(() => Int, { nullable: true, description: 'Plassen i perioden det er grunnlag for å rangere. Satt bare når det ikke er noe hinder.' })
  plass: number | null;
}

@ObjectType({ description: 'Kommunene side om side for en felles indikator over tid, eller for deltakelse i én periode, av det de har delt.' })
export class Indikatorsammenligning {
  @Field(() => IndikatorspoersmaalEnum, { description: 'Spørsmålet.' })
  spoersmaal: Indikatorspoersmaal;

  @Field(() => String, { nullable: true, description: 'Koden det er spurt om. Tom når nettverket ikke har noen, og i spørsmålet om deltakelse.' })
  indikator: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Perioden svaret om deltakelse gjelder. Tom når ingen har delt, og for én indikator over tid.' })
  periode: string | null;

  @Field(() => String, { nullable: true, description: 'Nettverkets navn. Tomt når kommunen ikke er med i noe.' })
  nettverk: string | null;

  @Field(() => [Indikatorvalg], { description: 'De felles indikatorene det kan spørres om.' })
  valg: Indikatorvalg[];

  @Field(() => [Indikatorkolonne], { description: 'Kolonnene noen har tall i.' })
  kolonner: Indikatorkolonne[];

  @Field(() => [Indikatorrad], { description: 'Kommunene i spørsmålet, også de som ikke har delt. I alfabetisk rekkefølge.' })
  kommuner: Indikatorrad[];

  @Field(() => Tidsangivelse, { nullable: true, description: 'Perioden hindrene og plassene gjelder: den flest har delt for.' })
  rangertPeriode: string | null;

  @Field(() => [IndikatorhinderEnum], { description: 'Hvorfor kommunene ikke settes i rekkefølge. Tom når det er grunnlag for det.' })
  hindre: Indikatorhinder[];
}
