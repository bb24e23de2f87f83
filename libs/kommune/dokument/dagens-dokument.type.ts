import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Maaleperiodestatus, Planstatus, TiltakStatus } from '#libs/contracts';
import { PlanstatusEnum } from '#libs/kommune/handlingsplan';
import { StyringsdokumentTypeEnum } from '#libs/kommune/program';
import { Dag, MaaleperiodestatusEnum, Tidsangivelse, TiltakStatusEnum } from '#libs/platform';
import { usikkerheter, type Usikkerhet } from './gjaldt.policy.ts';
import type { Tallkilde } from './periode.policy.ts';

const asEnum = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((v) => [v, v])) as { [K in T]: K };
const UsikkerhetEnum = asEnum<Usikkerhet>(usikkerheter);
const TallslagEnum = asEnum<Tallkilde['slag']>(['laast', 'uendret', 'ukjent']);
registerEnumType(UsikkerhetEnum, { name: 'Usikkerhet', description: 'Hvorfor Løftet ikke kan si sikkert at noe gjaldt den dagen.' });
registerEnumType(TallslagEnum, { name: 'Tallslag', description: 'Hvor tallene fra dagen finnes: låst i en hendelse, uendret siden, eller de kan ikke vises.' });

/** Felles for alt som gjaldt en dag. */
@ObjectType({ isAbstract: true })
class Dagens {
  @Field(() => ID, { description: 'Id-en til raden.' })
  id: string;

  @Field(() => UsikkerhetEnum, { nullable: true, description: 'Hvorfor det er uvisst. Tomt når det er sikkert.' })
  usikkert: Usikkerhet | null;

  @Field(() => Boolean, { description: 'Sant når det bare er laget for å vise fram.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'En utgave av et styringsdokument som gjaldt. En vedtatt utgave endres aldri, så dette er dokumentet slik det var.' })
export class DagensStyringsdokument extends Dagens {
  @Field(() => StyringsdokumentTypeEnum) type: 'intensjonsavtale' | 'programbeskrivelse';
  @Field(() => Int, { description: 'Utgavenummeret innenfor typen.' }) utgave: number;
  @Field(() => String, { description: 'Tittelen.' }) tittel: string;
  @Field(() => Tidsangivelse, { nullable: true, description: 'Når det ble vedtatt eller inngått.' }) dato: string | null;
  @Field(() => String, { nullable: true, description: 'Organet som vedtok.' }) vedtattAv: string | null;
  @Field(() => String, { nullable: true, description: 'Saksnummeret i arkivet.' }) saksnummer: string | null;
  @Field(() => [String], { description: 'Partene.' }) parter: string[];
  @Field(() => String, { nullable: true, description: 'Kort om innholdet.' }) sammendrag: string | null;
  @Field(() => Boolean, { description: 'Sant når en nyere utgave gjelder i dag.' }) erstattet: boolean;
}

@ObjectType({ description: 'En utgave av en handlingsplan som var vedtatt. Den åpnes med året og utgaven.' })
export class DagensPlan extends Dagens {
  @Field(() => Int, { description: 'Året planen gjelder.' }) aar: number;
  @Field(() => Int, { description: 'Utgaven.' }) utgave: number;
  @Field(() => Tidsangivelse, { nullable: true, description: 'Når den ble vedtatt. Tomt når det ikke er oppgitt, eller vedtaket ikke er åpent.' }) vedtatt: string | null;
  @Field(() => String, { nullable: true, description: 'Organet som vedtok.' }) organ: string | null;
  @Field(() => Dag, { description: 'Dagen vedtaket ble ført her. Er den senere enn dagen det er spurt om, sto det ikke i Løftet da.' }) foert: string;
  @Field(() => PlanstatusEnum, { nullable: true, description: 'Hvor den var i kjeden den dagen, så langt det er kjent. «erstattet» uten en nyere utgave: den var åpnet for endring.' }) status: Planstatus | null;
  @Field(() => PlanstatusEnum, { description: 'Hvor den er i dag.' }) naa: Planstatus;
}

@ObjectType({ description: 'En periode det er målt i, som var godkjent.' })
export class DagensPeriode extends Dagens {
  @Field(() => Tidsangivelse, { description: 'Perioden.' }) periode: string;
  @Field(() => Int, { description: 'Utgaven av den.' }) utgave: number;
  @Field(() => MaaleperiodestatusEnum, { nullable: true, description: 'Godkjent eller låst. Tomt når det er uvisst.' }) status: Maaleperiodestatus | null;
  @Field(() => Dag, { description: 'Dagen den ble det, eller dagen det ble ført når det er uvisst.' }) siden: string;
  @Field(() => TallslagEnum, { description: 'Hvor tallene fra dagen finnes.' }) tall: Tallkilde['slag'];
  @Field(() => ID, { nullable: true, description: 'Låsingen tallene ligger i, til `laastPeriode`.' }) periodehendelseId: string | null;
}

@ObjectType({ description: 'En fil som var lagt inn. Fila endres aldri.' })
export class DagensVedlegg extends Dagens {
  @Field(() => String, { description: 'Tittelen, slik den er i dag.' }) tittel: string;
  @Field(() => String, { description: 'Filnavnet.' }) filnavn: string;
  @Field(() => String, { description: 'Filtypen.' }) type: string;
  @Field(() => Int, { description: 'Størrelsen i byte.' }) stoerrelse: number;
  @Field(() => Dag, { description: 'Dagen den ble lagt inn.' }) lastetOpp: string;
  @Field(() => String, { nullable: true, description: 'Det den hører til.' }) ved: string | null;
  @Field(() => Boolean, { description: 'Sant når tittelen kan være rettet siden den ble lagt inn.' }) rettet: boolean;
  @Field(() => String, { description: 'Adressen den hentes fra.' }) url: string;
}

@ObjectType({ description: 'Statusen et tiltak hadde.' })
export class DagensTiltak extends Dagens {
  @Field(() => String, { description: 'Navnet, slik det er i dag.' }) navn: string;
  @Field(() => TiltakStatusEnum, { nullable: true, description: 'Statusen den dagen. Tomt når historikken ikke sier det.' }) status: TiltakStatus | null;
  @Field(() => Dag, { nullable: true, description: 'Dagen det fikk statusen. Tomt når det ikke er kjent.' }) siden: string | null;
  @Field(() => TiltakStatusEnum, { description: 'Statusen i dag.' }) naa: TiltakStatus;
}
