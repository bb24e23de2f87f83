import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LeddslagEnum } from '#libs/platform';
import type { Leddslag } from '#libs/contracts';
import { Leddbelegg } from '../belegg/leddbelegg.entity.ts';
import { Virkningsledd } from '../ledd/virkningsledd.entity.ts';
import { Virkningskjede } from './virkningskjede.entity.ts';

@ObjectType({ description: 'Så mye av noe i kjeden at den kan nevne det og lenke til det.' })
export class Kjedelenke {
  @Field(() => ID, { description: 'Id-en.' })
  id: string;

  @Field(() => String, { description: 'Navnet.' })
  navn: string;
}

@ObjectType('Virkningsledd', { description: 'Overgangen fra det ene til det neste i en kjede, med antakelsen og belegget.' })
export class HeltVirkningsledd extends Virkningsledd {
  @Field(() => [Leddbelegg], { description: 'Belegget, i den rekkefølgen det ble ført.' })
  belegg: Leddbelegg[];

  @Field(() => Boolean, { description: 'Sant når leddet ikke har noe belegg, eller ikke noe i den ene enden.' })
  hull: boolean;

  @Field(() => String, { description: 'Leddet som en setning, med graden. Den sier «bidrar til», aldri at noe førte til noe.' })
  setning: string;
}

@ObjectType('Virkningskjede', { description: 'Slik kommunen tenker at et tiltak virker, ledd for ledd fra tiltak til statistikk.' })
export class HelVirkningskjede extends Virkningskjede {
  @Field(() => Kjedelenke, { description: 'Tiltaket kjeden begynner med.' })
  tiltak: Kjedelenke;

  @Field(() => Kjedelenke, { description: 'Målet tiltaket skal bidra til.' })
  maal: Kjedelenke;

  @Field(() => Kjedelenke, { nullable: true, description: 'Indikatoren som kan vise det. Tom er et hull.' })
  indikator: Kjedelenke | null;

  @Field(() => [HeltVirkningsledd], { description: 'De fire leddene, i kjedens rekkefølge.' })
  ledd: HeltVirkningsledd[];

  @Field(() => [LeddslagEnum], { description: 'Leddene som er hull.' })
  hull: Leddslag[];

  @Field(() => String, { description: 'Hele kjeden som tekst, med hullene sagt rett ut.' })
  tekst: string;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med kjeden nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Kommunens programteori: alle kjedene.' })
export class Programteori {
  @Field(() => [HelVirkningskjede], { description: 'Kjedene, de arkiverte til slutt. Et utkast til tiltak gir ingen kjede for den som ikke ser tiltaket.' })
  kjeder: HelVirkningskjede[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre på siden nå.' })
  handlinger: string[];
}
