import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { singleReasons, type Nivaa, type Omfang, type Retning, type SingleReason, type Tallpresisjon, type Telling } from '#libs/contracts';
import { NivaaEnum, OmfangEnum, RetningEnum, TallpresisjonEnum, TellingEnum, Tidsangivelse } from '#libs/platform';

export const SkjultgrunnEnum = Object.fromEntries(singleReasons.map((grunn) => [grunn, grunn])) as { [G in SingleReason]: G };
registerEnumType(SkjultgrunnEnum, { name: 'Skjultgrunn', description: 'Hvorfor et tall ikke vises. Bare kommunen selv får vite det.' });

@ObjectType({ description: 'Endringen fra forrige delte tall av samme slag, regnet av det som er delt og ingenting annet.' })
export class DeltEndring {
  @Field(() => Float, { nullable: true, description: 'Hvor mye i prosent, med én desimal; det minste når presisjonen er mellom. Tomt når det forrige tallet var null.' })
  prosent: number | null;

  @Field(() => Float, { nullable: true, description: 'Det meste i prosent, når presisjonen er mellom.' })
  prosentTil: number | null;

  @Field(() => TallpresisjonEnum, { description: 'Hvor sikker endringen er.' })
  presisjon: Tallpresisjon;

  @Field(() => Tidsangivelse, { description: 'Perioden den er regnet fra.' })
  siden: string;
}

@ObjectType({ description: 'Et tall for en indikator, slik det er delt.' })
export class DeltIndikator {
  @Field(() => ID, { description: 'Serien tallet hører til, den samme fra periode til periode.' })
  serieId: string;

  @Field(() => String, { description: 'Det kommunen kaller tallet.' })
  navn: string;

  @Field(() => String, { description: 'Enheten.' })
  enhet: string;

  @Field(() => RetningEnum, { description: 'Hvilken vei tallet skal for at det går bedre.' })
  retning: Retning;

  @Field(() => NivaaEnum, { description: 'Om tallet er laget for området eller for hele kommunen.' })
  nivaa: Nivaa;

  @Field(() => TellingEnum, { description: 'Om samme person kan være talt flere ganger.' })
  telling: Telling;

  @Field(() => OmfangEnum, { description: 'Hva tallet gjelder.' })
  omfang: Omfang;

  @Field(() => Int, { description: 'Utgaven av kommunens definisjon.' })
  definisjonsutgave: number;

  @Field(() => String, { nullable: true, description: 'Koden til den felles definisjonen. Tom når definisjonen er kommunens egen.' })
  fellesKode: string | null;

  @Field(() => Int, { nullable: true, description: 'Utgaven av den felles definisjonen.' })
  fellesUtgave: number | null;

  @Field(() => Float, { nullable: true, description: 'Tallet i enheten; det minste når presisjonen er mellom. Tomt når det er skjult, og vises da som «:».' })
  verdi: number | null;

  @Field(() => Float, { nullable: true, description: 'Det øvre tallet når presisjonen er mellom, og bare da.' })
  tilVerdi: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert tallet er. Tomt når det er skjult.' })
  presisjon: Tallpresisjon | null;

  @Field(() => DeltEndring, { nullable: true, description: 'Endringen fra forrige delte tall med samme omfang, definisjon og like lang periode. Tom når et av tallene er skjult eller ikke delt.' })
  endring: DeltEndring | null;
}

@ObjectType({ description: 'Et tall i forhåndsvisningen, med grunnen når det ikke kan vises.' })
export class Indikatorutkast extends DeltIndikator {
  @Field(() => SkjultgrunnEnum, { nullable: true, description: 'Hvorfor tallet er skjult. Går aldri ut. Tomt når det vises.' })
  grunn: SingleReason | null;
}

@ObjectType({ description: 'Nøyaktig det som forlater kommunen hvis resultatene for perioden deles: tall, koder, og navnet og enheten til indikatorene.' })
export class Resultatutkast {
  @Field(() => Tidsangivelse, { description: 'Perioden tallene gjelder.' })
  periode: string;

  @Field(() => Int, { description: 'Utgaven av perioden.' })
  utgave: number;

  @Field(() => String, { description: 'Navnet på satsingen, som følger med.' })
  satsing: string;

  @Field(() => [Indikatorutkast], { description: 'Tallene som går ut. De skjulte går ut uten tall.' })
  indikatorer: Indikatorutkast[];

  @Field(() => [String], { description: 'Navnene på indikatorer som ikke er med: kilden oppgir bare endringen, eller det er flere tall og ingen for nivået.' })
  utelatt: string[];

  @Field(() => Boolean, { description: 'Sant når noe av det som deles, bygger på oppdiktede rader.' })
  oppdiktet: boolean;

  @Field(() => String, { description: 'Fingeravtrykket (sha256) av det som går ut. Sendes med når det deles.' })
  kontrollsum: string;
}
