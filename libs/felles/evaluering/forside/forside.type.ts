import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Innsynsrom } from '#libs/contracts';
import { Dag, InnsynsromEnum, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Noe den som evaluerer, skal gjøre eller vite om innen en dag.' })
export class Avtalefrist {
  @Field(() => String, { description: 'Hva slags: leveranse, moete, opsjon, funn (parten kan si noe til og med dagen) eller avtaleslutt.' })
  slag: string;

  @Field(() => String, { description: 'Det gjelder: leveransen, møtet, opsjonen, funnet eller avtalen.' })
  hva: string;

  @Field(() => Dag, { description: 'Dagen.' })
  dato: string;

  @Field(() => Boolean, { description: 'Sant når dagen er forbi, og det fortsatt ikke er gjort.' })
  forfalt: boolean;

  @Field(() => Boolean, { description: 'For en leveranse: den er sendt tilbake, og skal leveres på nytt. For et funn: det kan frigis nå.' })
  klar: boolean;
}

@ObjectType({ description: 'Noe som har skjedd i avtalen siden forrige besøk.' })
export class Avtalenyhet {
  @Field(() => String, { description: 'Hva slags: aapnet, endret, forlenget eller lukket; utgave, avtale_godtatt eller avtale_avslaatt; levert, leveranse_godtatt, leveranse_sendt_tilbake eller merknad; funn_frigitt, kommentar, sitat_ja, sitat_nei, anbefaling_frigitt, svar_… eller oppfoelging_…; delt eller deling_trukket.' })
  slag: string;

  @Field(() => Tidspunkt, { description: 'Når det skjedde.' })
  tid: string;

  @Field(() => String, { nullable: true, description: 'Kommunen det kom fra.' })
  kommunenummer: string | null;

  @Field(() => String, { nullable: true, description: 'Navnet på kommunen. Tomt når det var nettverket eller de som evaluerer.' })
  hvem: string | null;

  @Field(() => String, { nullable: true, description: 'Det gjelder: leveransen, funnet, anbefalingen, eller typen av deling.' })
  hva: string | null;

  @Field(() => String, { nullable: true, description: 'Det som ble sagt, eller perioden det gjelder.' })
  mer: string | null;

  @Field(() => Dag, { nullable: true, description: 'For en åpning: siste dag.' })
  dato: string | null;

  @Field(() => Int, { nullable: true, description: 'Nummeret på leveransen eller utgaven.' })
  nr: number | null;

  @Field(() => ID, { nullable: true, description: 'Delingen, når det er en.' })
  id: string | null;

  @Field(() => [InnsynsromEnum], { nullable: true, description: 'For en åpning: rommene.' })
  innsynsrom: Innsynsrom[] | null;
}

@ObjectType({ description: 'Det den som evaluerer, trenger å vite først, i én av avtalene hun er med i.' })
export class Avtaleforside {
  @Field(() => Int, { description: 'Nummeret på avtalens rom: `avtale-<nr>`.' })
  avtalerom: number;

  @Field(() => String, { nullable: true, description: 'Navnet på avtalen. Tomt til den er sendt til partene.' })
  navn: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Forrige besøk; det nye er det som er kommet etter. Tomt ved det første.' })
  siden: string | null;

  @Field(() => [Avtalefrist], { description: 'Fristene, den nærmeste først.' })
  frister: Avtalefrist[];

  @Field(() => [Avtalenyhet], { description: 'Det som er nytt, det siste først.' })
  nytt: Avtalenyhet[];
}
