import { Field, ObjectType } from '@nestjs/graphql';
import { Oere } from '#libs/platform';
import { Finansieringskilde } from '../finansieringskilde/finansieringskilde.entity.ts';
import { Tilskudd } from './tilskudd.entity.ts';

@ObjectType('Tilskudd', { description: 'Penger kommunen får eller venter på fra én eller flere givere, med år, vilkår og tilsagn. Kontoen i hovedboka.' })
export class HeltTilskudd extends Tilskudd {
  @Field(() => [Finansieringskilde], { description: 'Giverne. Flere når de gir sammen uten kjent fordeling; ingen når giveren ikke er oppgitt.' })
  kilder: Finansieringskilde[];

  @Field(() => [String], { description: 'Endringene den som spør, kan gjøre på tilskuddet nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Hvor pengene i et tilskudd er i ett år, i øre. Kildesiden vises som det som venter, er lånt, lovet og fått.' })
export class Tilskuddsaldo {
  @Field(() => Oere, { description: 'Ventet, uten at noe er lovet ennå.' })
  ventet: string;

  @Field(() => Oere, { description: 'Brukt på forskudd av kommunens egne penger, til tilsagnet kommer.' })
  forskuttert: string;

  @Field(() => Oere, { description: 'Lovet i brev, men ikke utbetalt.' })
  tilsagn: string;

  @Field(() => Oere, { description: 'Utbetalt fra giveren.' })
  utbetalt: string;

  @Field(() => Oere, { description: 'Ikke fordelt på noen budsjettlinje.' })
  ufordelt: string;

  @Field(() => Oere, { description: 'Fordelt på budsjettlinjer og ikke brukt. Under null når linjene til sammen er overbrukt, eller når noe er brukt før budsjettet er vedtatt.' })
  fordelt: string;

  @Field(() => Oere, { description: 'Brukt, så langt beløpene er kjent.' })
  brukt: string;

  @Field(() => Oere, { description: 'Betalt tilbake til giveren.' })
  tilbakebetalt: string;

  @Field(() => Oere, { description: 'Overført hit fra året før.' })
  overfoertInn: string;

  @Field(() => Oere, { description: 'Overført herfra til neste år.' })
  overfoertUt: string;
}

@ObjectType({ description: 'Et tilskudd slik det står i ett år.' })
export class TilskuddIAar {
  @Field(() => HeltTilskudd, { description: 'Tilskuddet.' })
  tilskudd: HeltTilskudd;

  @Field(() => Tilskuddsaldo, { description: 'Hva hovedboka sier om året.' })
  saldo: Tilskuddsaldo;

  @Field(() => Oere, { description: 'Budsjettert av tilskuddet i året, på alle linjer, i øre.' })
  budsjettert: string;

  @Field(() => String, { description: 'Hvor langt pengene er kommet: ventet, forskuttert, tilsagn eller utbetalt. ikke_foert når hovedboka ikke har noe om dem.' })
  tilstand: string;
}
