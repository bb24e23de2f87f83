import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Innsynshendelse, Innsynsrom } from '#libs/contracts';
import { Dag, InnsynshendelseEnum, InnsynsromEnum, Tidspunkt } from '#libs/platform';
import { MedlemskapTilstandEnum, type MedlemskapTilstand } from '#libs/tilgang';

@ObjectType({ description: 'En som evaluerer i avtalen.' })
export class Evaluator {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  navn: string;

  @Field(() => String, { nullable: true, description: 'E-posten. Bare koordinatoren ser den.' })
  epost: string | null;

  @Field(() => String, { description: 'Firmaet hun kommer fra.' })
  firma: string;

  @Field(() => String, { description: 'Hva hun gjør i evalueringen.' })
  rolle: string;

  @Field(() => Dag)
  fra: string;

  @Field(() => Dag, { description: 'Siste dag; dagen er med.' })
  til: string;

  @Field(() => Dag, { nullable: true, description: 'Dagen taushetserklæringen ble skrevet under. Uten den kommer hun ikke inn noe sted.' })
  taushetSignert: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når hun ble avsluttet før tiden.' })
  avsluttet: string | null;

  @Field(() => MedlemskapTilstandEnum, { nullable: true, description: 'Om invitasjonen er tatt imot, og om hun er med i dag. Bare koordinatoren ser det.' })
  tilstand: MedlemskapTilstand | null;

  @Field(() => Boolean, { description: 'Om personen er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int)
  versjon: number;

  @Field(() => [String], { description: 'Hva den som spør, kan gjøre nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'En evaluator som er invitert nå. Lenken vises bare i dette svaret.' })
export class Evaluatorinvitasjon {
  @Field(() => ID, { description: 'Personen.' })
  evaluatorId: string;

  @Field(() => String, { description: 'Sti på dette nettstedet, til å kopiere og sende.' })
  lenke: string;

  @Field(() => Tidspunkt, { description: 'Når lenken slutter å virke.' })
  utloeper: Date;
}

@ObjectType({ description: 'Noe en kommune har fortalt partene om en åpning.' })
export class Aapningsmelding {
  @Field(() => InnsynshendelseEnum)
  hendelse: Innsynshendelse;

  @Field(() => Tidspunkt)
  tid: string;

  @Field(() => String, { nullable: true, description: 'Hvorfor, når den er forlenget eller lukket.' })
  begrunnelse: string | null;
}

@ObjectType({ description: 'En åpning en kommune har sagt fra om, slik den er nå.' })
export class Avtaleaapning {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  kommunenummer: string;

  @Field(() => String)
  kommune: string;

  @Field(() => [InnsynsromEnum], { description: 'Rommene som er åpne.' })
  innsynsrom: Innsynsrom[];

  @Field(() => Dag)
  fra: string;

  @Field(() => Dag)
  til: string;

  @Field(() => Int, { nullable: true })
  aarFra: number | null;

  @Field(() => Int, { nullable: true })
  aarTil: number | null;

  @Field(() => Int, { nullable: true, description: 'Hvor mange den gjelder, når den ikke gjelder alle som evaluerer.' })
  antallPersoner: number | null;

  @Field(() => Boolean, { description: 'Om den er åpen i dag.' })
  aktiv: boolean;

  @Field(() => Boolean, { description: 'Om kommunen har lukket den før tiden.' })
  lukket: boolean;

  @Field(() => Boolean, { description: 'Om den er forlenget etter avtalen.' })
  forlenget: boolean;

  @Field(() => [Aapningsmelding], { description: 'Det som er fortalt, nyeste først.' })
  meldinger: Aapningsmelding[];
}

@ObjectType({ description: 'Hvem som evaluerer i en avtale, og hva kommunene har åpnet for dem.' })
export class Avtaletilganger {
  @Field(() => [Evaluator], { description: 'De som evaluerer. En kommune som ikke er part, ser ingen.' })
  personer: Evaluator[];

  @Field(() => [Avtaleaapning], { description: 'Åpningene kommunene har sagt fra om, kommune for kommune.' })
  aapninger: Avtaleaapning[];

  @Field(() => [String], { description: 'Firmaene noen kan inviteres fra.' })
  firmaer: string[];

  @Field(() => [String], { description: 'Hva den som spør, kan gjøre nå.' })
  handlinger: string[];
}
