import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Dag, Tidspunkt } from '#libs/platform';
import { Innsynsperson } from '#libs/tilgang';

@ObjectType({ description: 'En som evaluerer i avtalen. Uten underskrevet taushetserklæring kommer hun ikke inn noe sted.' })
export class Avtaleperson extends Innsynsperson {
  @Field(() => String, { description: 'Hva hun gjør i evalueringen.' })
  rolle: string;

  @Field(() => Dag, { description: 'Første dag hun er med.' })
  fra: string;

  @Field(() => Dag, { description: 'Siste dag hun er med.' })
  til: string;

  @Field(() => Dag, { nullable: true, description: 'Dagen taushetserklæringen ble skrevet under.' })
  taushetSignert: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når hun ble avsluttet før tiden.' })
  avsluttet: string | null;

  @Field(() => Boolean, { description: 'Om hun kan lese nå, der noen har åpnet.' })
  aktiv: boolean;

  @Field(() => Boolean, { description: 'Om personen er laget for å vise fram.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'En avtale kommunen er med i, og kan åpne for.' })
export class Innsynsavtale {
  @Field(() => ID)
  evalueringsavtaleId: string;

  @Field(() => Int, { description: 'Nummeret på avtalens rom. Leseloggen kan begrenses til det.' })
  avtalerom: number;

  @Field(() => String)
  navn: string;

  @Field(() => Dag, { description: 'Første dag kommunen er med.' })
  fra: string;

  @Field(() => Dag, { description: 'Siste dag kommunen er med. Ingen åpning varer lenger, uten å være forlenget.' })
  til: string;

  @Field(() => Dag, { description: 'Så lenge kan en åpning forlenges, til sluttrapporten: avtalens siste opsjon, ellers ett år.' })
  forlengesTil: string;

  @Field(() => [Avtaleperson], { description: 'De som evaluerer.' })
  personer: Avtaleperson[];
}
