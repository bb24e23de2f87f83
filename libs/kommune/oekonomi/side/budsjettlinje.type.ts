import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Forbruksord, Kostnadsart, Overfoeringsstatus } from '#libs/contracts';
import { InnsatsomraadeRef } from '#libs/kommune/tiltak';
import { ForbruksordEnum, Kilde, KostnadsartEnum, Oere, OverfoeringsstatusEnum } from '#libs/platform';
import { HeltTilskudd } from '../tilskudd/tilskudd.type.ts';
import { Beloepsrom } from './beloepsrom.type.ts';
import { TiltakLenke } from './lenke.type.ts';

@ObjectType('Finansieringspost', { description: 'Hvor mye av ett tilskudd en budsjettlinje skal ha.' })
export class HelFinansieringspost {
  @Field(() => ID, { description: 'Id-en til posten.' })
  id: string;

  @Field(() => HeltTilskudd, { description: 'Tilskuddet pengene kommer fra.' })
  tilskudd: HeltTilskudd;

  @Field(() => Oere, { description: 'Budsjettert, i øre.' })
  beloep: string;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet beløpet er hentet fra. Tomt for det som er ført her.' })
  kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når beløpet bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Postens versjon. Linja endres samlet, så den trengs ikke for å endre.' })
  versjon: number;
}

@ObjectType('Budsjettlinje', { description: 'Én linje i budsjettet, med pengene den skal ha, bruken, og det som er igjen.' })
export class HelBudsjettlinje {
  @Field(() => ID, { description: 'Id-en til linja.' })
  id: string;

  @Field(() => Int, { description: 'Rekkefølgen i årets budsjett, fra 1 og oppover.' })
  nr: number;

  @Field(() => String, { description: 'Linjas navn i budsjettet.' })
  navn: string;

  @Field(() => TiltakLenke, { nullable: true, description: 'Tiltaket linja betaler for. Tomt for felles kostnader.' })
  tiltak: TiltakLenke | null;

  @Field(() => InnsatsomraadeRef, { nullable: true, description: 'Innsatsområdet: linjas eget, ellers tiltakets. Tomt når linja ikke hører til noe.' })
  innsatsomraade: InnsatsomraadeRef | null;

  @Field(() => KostnadsartEnum, { nullable: true, description: 'Hva pengene går til.' })
  kostnadsart: Kostnadsart | null;

  @Field(() => Boolean, { nullable: true, description: 'Sant når noen har erklært at linja ikke betaler for ordinær drift. Tomt når ingen har sagt noe.' })
  ikkeOrdinaerDrift: boolean | null;

  @Field(() => String, { nullable: true, description: 'Merknad til linja.' })
  merknad: string | null;

  @Field(() => ID, { nullable: true, description: 'Linja året før som denne viderefører.' })
  viderefoerer: string | null;

  @Field(() => [HelFinansieringspost], { description: 'Alle postene på linja, også når et filter bare teller noen av dem.' })
  poster: HelFinansieringspost[];

  @Field(() => Oere, { nullable: true, description: 'Budsjettert fra departementet, i øre. Tomt når linja ikke har slike poster.' })
  kdd: string | null;

  @Field(() => Oere, { nullable: true, description: 'Budsjettert av eksterne midler, i øre. Tomt når linja ikke har slike poster.' })
  eksternt: string | null;

  @Field(() => Oere, { description: 'Flyttet til (over null) eller fra (under null) linja i hovedboka etter at budsjettet ble vedtatt, i øre: omdisponert, dratt inn, overført og betalt tilbake.' })
  justering: string;

  @Field(() => Beloepsrom, { description: 'Det som er brukt på linja. Nøyaktig når beløpene er ført, ellers et rom etter ordene som er brukt om den.' })
  brukt: Beloepsrom;

  @Field(() => Beloepsrom, { description: 'Det linja rår over, minus det som er brukt.' })
  igjen: Beloepsrom;

  @Field(() => ForbruksordEnum, { nullable: true, description: 'Det siste ordet noen har brukt om bruken av linja.' })
  forbruksord: Forbruksord | null;

  @Field(() => Oere, { nullable: true, description: 'Ønsket eller vedtatt overført til neste år, i øre. Tomt når det ikke er ønsket noe, og når beløpet er ukjent.' })
  oensketOverfoert: string | null;

  @Field(() => OverfoeringsstatusEnum, { nullable: true, description: 'Hvor langt det siste ønsket om overføring er kommet. Tomt når ingen har ønsket noe.' })
  overfoeringsstatus: Overfoeringsstatus | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet linja er hentet fra. Tomt for det som er ført her.' })
  kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når linja bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med når linja endres.' })
  versjon: number;

  @Field(() => [String], { description: 'Endringene den som spør, kan gjøre på linja nå.' })
  handlinger: string[];
}
