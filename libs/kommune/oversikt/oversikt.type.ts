import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { TiltakStatus } from '#libs/contracts';
import { Tidsangivelse, Tidspunkt, TiltakStatusEnum } from '#libs/platform';

export const GjoeremaalTypeEnum = {
  milepael_forfalt: 'milepael_forfalt', utsatt_naar_dato: 'utsatt_naar_dato', ingen_programbeskrivelse: 'ingen_programbeskrivelse',
  tiltak_uten_ansvarlig: 'tiltak_uten_ansvarlig', tiltak_uten_maal: 'tiltak_uten_maal', tiltak_uten_innsatsomraade: 'tiltak_uten_innsatsomraade',
} as const;
export type GjoeremaalType = keyof typeof GjoeremaalTypeEnum;
registerEnumType(GjoeremaalTypeEnum, { name: 'GjoeremaalType', description: 'Hva slags ting som venter på noen. Fullførte og stoppede tiltak mangler ingenting.' });

@ObjectType({ description: 'Noe som trenger noen nå. Enten ett tiltak, eller et antall av samme slag.' })
export class Gjoeremaal {
  @Field(() => GjoeremaalTypeEnum)
  type: GjoeremaalType;

  @Field(() => Int, { description: 'Hvor mange det gjelder.' })
  antall: number;

  @Field(() => ID, { nullable: true, description: 'Tiltaket, når det gjelder ett.' })
  tiltakId: string | null;

  @Field(() => String, { nullable: true, description: 'Navnet på tiltaket eller milepælen.' })
  navn: string | null;

  @Field(() => Tidsangivelse, { nullable: true })
  frist: string | null;
}

@ObjectType({ description: 'Hvor mange tiltak som har en status.' })
export class StatusAntall {
  @Field(() => TiltakStatusEnum)
  status: TiltakStatus;

  @Field(() => Int)
  antall: number;
}

@ObjectType({ description: 'En av de siste endringene, i korthet.' })
export class SisteEndring {
  @Field(() => String)
  nr: string;

  @Field(() => Tidspunkt)
  tid: string;

  @Field(() => String, { nullable: true })
  hvem: string | null;

  @Field(() => String)
  handling: string;

  @Field(() => String, { nullable: true, description: 'Hva det gjaldt.' })
  navn: string | null;
}

@ObjectType({ description: 'Hvordan det går i kommunens satsing, og hva som venter.' })
export class Oversikt {
  @Field(() => String, { description: 'Kommunens navn.' })
  kommune: string;

  @Field(() => String, { nullable: true, description: 'Satsingens navn. Tom for en kommune uten områdesatsing.' })
  satsing: string | null;

  @Field(() => [String], { description: 'Områdene satsingen gjelder.' })
  omraader: string[];

  @Field(() => [StatusAntall], { description: 'Tiltak per status, i statuslistas rekkefølge. Statuser uten tiltak er ikke med.' })
  tiltakPerStatus: StatusAntall[];

  @Field(() => [Gjoeremaal], { description: 'Det som venter, viktigst først.' })
  gjoeremaal: Gjoeremaal[];

  @Field(() => [SisteEndring], { description: 'De siste endringene, nyeste først.' })
  sisteEndringer: SisteEndring[];
}
