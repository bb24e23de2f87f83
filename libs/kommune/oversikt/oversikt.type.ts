import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Planstatus, TiltakStatus } from '#libs/contracts';
import { PlanstatusEnum } from '#libs/kommune/handlingsplan';
import { Beloepsrom } from '#libs/kommune/oekonomi';
import { Oere, Tidsangivelse, Tidspunkt, TiltakStatusEnum } from '#libs/platform';

export const GjoeremaalTypeEnum = {
  milepael_forfalt: 'milepael_forfalt', utsatt_naar_dato: 'utsatt_naar_dato', ingen_programbeskrivelse: 'ingen_programbeskrivelse',
  tiltak_uten_ansvarlig: 'tiltak_uten_ansvarlig', tiltak_uten_maal: 'tiltak_uten_maal', tiltak_uten_innsatsomraade: 'tiltak_uten_innsatsomraade',
  plan_venter_paa_vedtak: 'plan_venter_paa_vedtak', plan_skal_vedtas: 'plan_skal_vedtas', plan_mangler_for_aaret: 'plan_mangler_for_aaret',
  forbruk_venter_paa_attest: 'forbruk_venter_paa_attest', overfoering_venter: 'overfoering_venter',
} as const;
export type GjoeremaalType = keyof typeof GjoeremaalTypeEnum;
registerEnumType(GjoeremaalTypeEnum, { name: 'GjoeremaalType', description: 'Hva slags ting som venter på noen. Fullførte og stoppede tiltak mangler ingenting. plan_skal_vedtas er for den som skal føre vedtaket for organet sitt.' });

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

  @Field(() => Int, { nullable: true, description: 'Året det gjelder, når det gjelder en plan eller pengene i et år.' })
  aar: number | null;

  @Field(() => Boolean, { description: 'Sant når noe av det bare er laget for å vise fram.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'Hvor mange tiltak som har en status.' })
export class StatusAntall {
  @Field(() => TiltakStatusEnum)
  status: TiltakStatus;

  @Field(() => Int)
  antall: number;

  @Field(() => Int, { description: 'Hvor mange av dem som bare er laget for å vise fram.' })
  oppdiktede: number;
}

export const AarshendelseTypeEnum = { milepael: 'milepael', ny_dato: 'ny_dato', rapportfrist: 'rapportfrist' } as const;
export type AarshendelseType = keyof typeof AarshendelseTypeEnum;
registerEnumType(AarshendelseTypeEnum, { name: 'AarshendelseType', description: 'En milepæl, en ny dato for noe som er utsatt, eller en frist for å rapportere til en giver.' });

@ObjectType({ description: 'Noe som skal skje i år.' })
export class Aarshendelse {
  @Field(() => AarshendelseTypeEnum)
  type: AarshendelseType;

  @Field(() => String, { description: 'Navnet på milepælen, tiltaket eller tilskuddet.' })
  navn: string;

  @Field(() => Tidsangivelse, { description: 'Når. Fristen er ute når hele tidsrommet er gått.' })
  tid: string;

  @Field(() => ID, { nullable: true, description: 'Tiltaket det gjelder. Tomt for en frist til en giver.' })
  tiltakId: string | null;

  @Field(() => Boolean, { description: 'Sant når milepælen er nådd.' })
  ferdig: boolean;

  @Field(() => Boolean, { description: 'Sant når det bare er laget for å vise fram.' })
  oppdiktet: boolean;
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

@ObjectType({ description: 'Pengene i det siste året kommunen har et budsjett for, til og med i år.' })
export class Oversiktspenger {
  @Field(() => Int, { description: 'Året det gjelder.' })
  aar: number;

  @Field(() => Oere, { description: 'Lovet i brev, utbetalt og ført over fra året før, uten det som er ført over til neste år, i øre.' })
  faatt: string;

  @Field(() => Oere, { description: 'Ventet eller forskuttert i tillegg: penger ingen har lovet ennå, i øre.' })
  ventet: string;

  @Field(() => Oere, { description: 'Det budsjettlinjene rår over nå, i øre.' })
  fordelt: string;

  @Field(() => Beloepsrom, { description: 'Det som er brukt av det.' })
  brukt: Beloepsrom;

  @Field(() => Beloepsrom, { description: 'Det som er igjen av det.' })
  igjen: Beloepsrom;

  @Field(() => Int, { description: 'Hvor mange linjer der bruken ikke er kjent nøyaktig.' })
  ukjentLinjer: number;

  @Field(() => Boolean, { description: 'Sant når noe av tallene hviler på rader som bare er laget for å vise fram.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'Handlingsplanen som er nærmest i tid: årets, ellers den nyeste, i den nyeste utgaven den som spør, kan se.' })
export class Oversiktsplan {
  @Field(() => Int, { description: 'Året planen gjelder.' })
  aar: number;

  @Field(() => Int, { description: 'Utgavens nummer.' })
  utgave: number;

  @Field(() => PlanstatusEnum, { description: 'Hvor planen er.' })
  status: Planstatus;

  @Field(() => String, { nullable: true, description: 'Hvem planen er hos, og hva som skjer så. Tomt når ingenting gjenstår.' })
  neste: string | null;

  @Field(() => Boolean, { description: 'Sant når planen bare er laget for å vise fram.' })
  oppdiktet: boolean;
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

  @Field(() => Oversiktspenger, { nullable: true, description: 'Pengene. Tomt uten et budsjett den som spør, kan se.' })
  penger: Oversiktspenger | null;

  @Field(() => Oversiktsplan, { nullable: true, description: 'Handlingsplanen. Tomt uten en den som spør, kan se.' })
  plan: Oversiktsplan | null;

  @Field(() => [Aarshendelse], { description: 'Det som skal skje i år, i rekkefølge.' })
  hendelser: Aarshendelse[];

  @Field(() => [Gjoeremaal], { description: 'Det som venter, viktigst først.' })
  gjoeremaal: Gjoeremaal[];

  @Field(() => [SisteEndring], { description: 'De siste endringene, nyeste først.' })
  sisteEndringer: SisteEndring[];
}
