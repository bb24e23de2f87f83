import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Oere } from '#libs/platform';
import { HelEgeninnsats } from '../egeninnsats/egeninnsats.type.ts';
import { HeltForbruk } from '../forbruk/forbruk.type.ts';
import { HelOverfoering } from '../overfoering/overfoering.type.ts';
import { TilskuddIAar } from '../tilskudd/tilskudd.type.ts';
import { Beloepsrom, Budsjettsum, Giversum } from './beloepsrom.type.ts';
import { HelBudsjettlinje } from './budsjettlinje.type.ts';

/** Det siden for hele året og siden for ett tiltak har felles. */
@ObjectType({ isAbstract: true })
export abstract class Aarsoekonomi {
  @Field(() => Int, { description: 'Året det gjelder.' })
  aar: number;

  @Field(() => Boolean, { description: 'Sant når årets budsjett er vedtatt. Da flyttes penger bare i hovedboka.' })
  laast: boolean;

  @Field(() => [Int], { description: 'Årene det finnes penger å vise for, det eldste først.' })
  alleAar: number[];

  @Field(() => [HelBudsjettlinje], { description: 'Budsjettlinjene, i budsjettets rekkefølge.' })
  linjer: HelBudsjettlinje[];

  @Field(() => [HeltForbruk], { description: 'Bruk av penger i året, den nyeste først. De reverserte er med, men teller ikke.' })
  forbruk: HeltForbruk[];

  @Field(() => [HelOverfoering], { description: 'Ønsker om å føre penger fra dette året til det neste.' })
  overfoeringer: HelOverfoering[];

  @Field(() => [HelEgeninnsats], { description: 'Det kommunen legger inn selv.' })
  egeninnsats: HelEgeninnsats[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre på siden nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Pengene i ett år: budsjett, tilskudd, bruk og overføringer. Alle beløp er i øre.' })
export class Oekonomi extends Aarsoekonomi {
  @Field(() => Budsjettsum, { description: 'Alle linjene filteret slipper gjennom.' })
  totalt: Budsjettsum;

  @Field(() => [Budsjettsum], { description: 'Per innsatsområde, i programmets rekkefølge. Linjer uten innsatsområde til slutt.' })
  perInnsatsomraade: Budsjettsum[];

  @Field(() => [Giversum], { description: 'Per giver, den største først. Givere som gir sammen, har sin egen rad.' })
  perGiver: Giversum[];

  @Field(() => [Budsjettsum], { description: 'Per nasjonalt tema. Linjer uten tiltak, og tiltak uten tema, til slutt.' })
  perTema: Budsjettsum[];

  @Field(() => [TilskuddIAar], { description: 'Tilskuddene som er budsjettert eller ført i året.' })
  tilskudd: TilskuddIAar[];

  @Field(() => Int, { description: 'Hvor mange linjer med penger ingen har sagt noe om bruken av.' })
  ubeskrevet: number;

  @Field(() => Beloepsrom, { description: 'Brukt av pengene fra departementet.' })
  bruktKdd: Beloepsrom;

  @Field(() => Beloepsrom, { description: 'Brukt av de eksterne midlene.' })
  bruktEksternt: Beloepsrom;
}

@ObjectType({ description: 'Pengene i ett tiltak i ett år: hvor mye det har, hvor mye som er brukt, og hvor mye som er igjen.' })
export class TiltakOekonomi extends Aarsoekonomi {
  @Field(() => Oere, { description: 'Budsjettert på tiltakets linjer, i øre.' })
  budsjettert: string;

  @Field(() => Beloepsrom, { description: 'Brukt på tiltakets linjer.' })
  brukt: Beloepsrom;

  @Field(() => Beloepsrom, { description: 'Det linjene rår over, minus det som er brukt.' })
  igjen: Beloepsrom;
}
