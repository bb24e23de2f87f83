import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { TiltakStatus } from '#libs/contracts';
import { Dag, TiltakStatusEnum } from '#libs/platform';

export enum Funnsvarslag { funn = 'funn', sitat = 'sitat', anbefaling = 'anbefaling', oppfoelging = 'oppfoelging', formidling = 'formidling', avtale = 'avtale', andel = 'andel', termin = 'termin' }
registerEnumType(Funnsvarslag, { name: 'Funnsvarslag', description: 'Hva kommunen har å gjøre: svare på et funn, et sitat, en anbefaling, hvordan det går i år, eller noe som skal gis videre til nettverket; svare på avtalen, føre utgaven som gjelder, eller betale en termin.' });

@ObjectType({ description: 'Noe evalueringen venter på fra kommunen.' })
export class VentendeFunnsvar {
  @Field(() => Funnsvarslag, { description: 'Hva det gjelder.' })
  slag: Funnsvarslag;

  @Field(() => ID, { description: 'Avtalen det gjelder.' })
  evalueringsavtaleId: string;

  @Field(() => Int, { description: 'Hvor mange.' })
  antall: number;

  @Field(() => Dag, { nullable: true, description: 'Den første fristen. For avtalen er det det første forfallet det gjelder; for en anbefaling når den bør være gjort.' })
  frist: string | null;
}

@ObjectType({ description: 'Et tiltak kommunen følger opp en anbefaling med.' })
export class Anbefalingstiltak {
  @Field(() => ID, { description: 'Id-en til tiltaket.' })
  id: string;

  @Field(() => String, { description: 'Navnet.' })
  navn: string;

  @Field(() => TiltakStatusEnum, { description: 'Hvor langt tiltaket er kommet.' })
  status: TiltakStatus;
}

@ObjectType({ description: 'Kommunens eget notat om en anbefaling et år.' })
export class Anbefalingsnotat {
  @Field(() => Int, { description: 'Året.' })
  aar: number;

  @Field(() => String, { description: 'Notatet. Går aldri ut.' })
  tekst: string;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;
}

@ObjectType({ description: 'Det kommunen gjør med en anbefaling. De andre partene ser det ikke.' })
export class Anbefalingsarbeid {
  @Field(() => ID, { description: 'Id-en til anbefalingen.' })
  anbefalingId: string;

  @Field(() => [Anbefalingstiltak], { description: 'Tiltakene.' })
  tiltak: Anbefalingstiltak[];

  @Field(() => [Anbefalingsnotat], { description: 'Notatene, det siste året først.' })
  notater: Anbefalingsnotat[];

  @Field(() => [String], { description: 'Det du kan gjøre nå.' })
  handlinger: string[];
}
