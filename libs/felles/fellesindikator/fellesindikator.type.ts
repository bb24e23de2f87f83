import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Nivaa, Retning, Telling } from '#libs/contracts';
import { Kilde, NivaaEnum, RetningEnum, TellingEnum, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Hva en felles indikator er, i én utgave. Den endres aldri; en ny utgave kommer i tillegg.' })
export class Fellesindikatorutgave {
  @Field(() => Int, { description: 'Utgaven, fra 1 og oppover.' })
  utgave: number;

  @Field(() => String, { description: 'Det nettverket kaller tallet. En kommune kan beholde sitt eget navn.' })
  navn: string;

  @Field(() => String, { description: 'Det som telles eller måles.' })
  teller: string;

  @Field(() => String, { nullable: true, description: 'Det telleren er en del av, når tallet er en andel.' })
  nevner: string | null;

  @Field(() => String, { description: 'Enheten, for eksempel «personer», «timer i uka» eller «prosent».' })
  enhet: string;

  @Field(() => RetningEnum, { description: 'Hvilken vei tallet skal for at det går bedre.' })
  retning: Retning;

  @Field(() => NivaaEnum, { description: 'Om tallet er laget for området eller for hele kommunen.' })
  nivaa: Nivaa;

  @Field(() => TellingEnum, { description: 'Om samme person kan være talt flere ganger. Da legges tallet aldri sammen med andre.' })
  telling: Telling;

  @Field(() => Boolean, { description: 'Sant når tallet er folk som har vært med på noe, og hører til i spørsmålet om deltakelse.' })
  deltakelse: boolean;

  @Field(() => String, { description: 'Hvor nettverket foreslår at tallet hentes fra. Kommunen oppgir sin egen kilde.' })
  datakilde: string;

  @Field(() => String, { nullable: true, description: 'Hvordan det skal måles, og hva en må passe på.' })
  veiledning: string | null;

  @Field(() => String, { nullable: true, description: 'Hva som ble annerledes fra forrige utgave, og hvorfor. Tomt i den første.' })
  endring: string | null;

  @Field(() => Tidspunkt, { description: 'Når utgaven begynte å gjelde.' })
  publisert: string;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet definisjonen er hentet fra.' })
  kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når utgaven bare er laget for å vise fram.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'Et tall nettverket har blitt enige om å måle likt. Nettverket eier definisjonen; kommunene velger selv om de bruker den.' })
export class Fellesindikator {
  @Field(() => ID, { description: 'Id-en til indikatoren.' })
  id: string;

  @Field(() => String, { description: 'Koden som følger med det som deles. Endres aldri.' })
  kode: string;

  @Field(() => Fellesindikatorutgave, { description: 'Utgaven som gjelder nå: den nyeste.' })
  gjeldende: Fellesindikatorutgave;

  @Field(() => [Fellesindikatorutgave], { description: 'Alle utgavene, den nyeste først.' })
  utgaver: Fellesindikatorutgave[];

  @Field(() => Tidspunkt, { nullable: true, description: 'Når nettverket sluttet å bruke den. Tomt så lenge den er i bruk.' })
  avviklet: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor den ikke brukes lenger.' })
  avvikletFordi: string | null;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med indikatoren nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Nettverkets felles indikatorer.' })
export class Fellesindikatorliste {
  @Field(() => String, { nullable: true, description: 'Nettverkets navn. Tomt når kommunen ikke er med i noe.' })
  nettverk: string | null;

  @Field(() => [Fellesindikator], { description: 'Indikatorene etter navn, de avviklede til slutt.' })
  indikatorer: Fellesindikator[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre her.' })
  handlinger: string[];
}
