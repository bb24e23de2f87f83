import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { vernstatuser, type Vernstatus } from '#libs/contracts';
import { Tidsangivelse } from '#libs/platform';
import { Fordeling } from './fordeling.entity.ts';

export const VernstatusEnum = Object.fromEntries(vernstatuser.map((status) => [status, status])) as { [S in Vernstatus]: S };
registerEnumType(VernstatusEnum, { name: 'Vernstatus', description: 'Hvor vernet av en stor tabell er: venter eller i gang, ferdig, holdt tilbake fordi den ville røpt noe, eller stoppet av noen.' });

@ObjectType({ description: 'Vernet av tallene for en periode, gjort i bakgrunnen. Ingenting går ut av det: noen ser på tabellen og deler den etterpå.' })
export class Fordelingsvern {
  @Field(() => ID, { description: 'Id-en til vernet.' })
  id: string;

  @Field(() => VernstatusEnum)
  status: Vernstatus;

  @Field(() => String, { nullable: true, description: 'Hvorfor det er holdt tilbake, som kode. Bare kommunen får vite det.' })
  grunn: string | null;

  @Field(() => Int, { description: 'Hvor mange steg som er gjort.' })
  gjort: number;

  @Field(() => Int, { description: 'Hvor mange steg det er i alt. 0 før arbeidet er begynt.' })
  av: number;

  @Field(() => Boolean, { description: 'Usant når tallene eller grensa er endret siden. Da må det gjøres på nytt.' })
  gjelder: boolean;
}

@ObjectType({ description: 'En periode serien har tall for. Tallene selv hentes for seg.' })
export class Fordelingstid {
  @Field(() => ID, { description: 'Id-en til perioden i serien.' })
  id: string;

  @Field(() => Tidsangivelse, { description: 'Tida tallene gjelder. Periodene i en serie overlapper aldri.' })
  periode: string;

  @Field(() => Int, { description: 'Antall personer i alt.' })
  sum: number;

  @Field(() => Boolean, { description: 'Sant når tallene for perioden er delt, eller har vært det. Da er det bestemt hvilke celler som er skjult.' })
  harVaertDelt: boolean;

  @Field(() => Fordelingsvern, { nullable: true, description: 'Det siste vernet i bakgrunnen. Tomt når det ikke er bedt om.' })
  vern: Fordelingsvern | null;

  @Field(() => Boolean, { description: 'Sant når tallene bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med perioden nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Indikatoren en fordeling hører til.' })
export class Fordelingsindikator {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Indikatorens navn.' })
  navn: string;
}

@ObjectType('Fordeling', { description: 'Personer talt opp etter grupper, med ett sett tall for hver periode. Bare kommunen ser tallene; det som deles, er vernet først.' })
export class HelFordeling extends Fordeling {
  @Field(() => Fordelingsindikator, { nullable: true, description: 'Indikatoren serien hører til, når det er en.' })
  indikator: Fordelingsindikator | null;

  @Field(() => Boolean, { description: 'Sant når noe i serien er delt, eller har vært det. Da står inndelingen fast.' })
  harVaertDelt: boolean;

  @Field(() => [Fordelingstid], { description: 'Periodene, den nyeste først.' })
  perioder: Fordelingstid[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med serien nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Seriene i kommunen.' })
export class Fordelinger {
  @Field(() => [HelFordeling], { description: 'De som er i bruk først, etter navn.' })
  serier: HelFordeling[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Tallene for en periode, slik de er ført.' })
export class Fordelingstall {
  @Field(() => ID, { description: 'Id-en til perioden i serien.' })
  id: string;

  @Field(() => [Int], { description: 'Antall personer i hver celle uten summer. Den siste inndelingen går fortest; det som ikke er ført, er 0.' })
  tall: number[];

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;
}

@ObjectType({ description: 'Det som skjedde da en fil ble lest. Er noe galt, er ingenting endret.' })
export class Fordelingsfilutfall {
  @Field(() => Int, { description: 'Antall celler fila hadde tall for.' })
  antall: number;

  @Field(() => [String], { description: 'Det som må rettes, med rad og kolonne.' })
  feil: string[];

  @Field(() => HelFordeling, { nullable: true, description: 'Serien slik den er nå. Tom når noe må rettes.' })
  fordeling: HelFordeling | null;
}
