import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Planstatus } from '#libs/contracts';
import { Giversum } from '#libs/kommune/oekonomi';
import { Planadvarsel } from './advarsel/planadvarsel.type.ts';
import { Planforskjell } from './forskjell/planforskjell.type.ts';
import { Handlingsplan } from './handlingsplan.entity.ts';
import { PlanstatusEnum } from './handlingsplan.enum.ts';
import { Planlinje, Plansum } from './innhold/planlinje.type.ts';
import { Planhendelse, Planledd, Planutgave } from './kjede/planhendelse.type.ts';
import { Plantiltak } from './plantiltak/plantiltak.type.ts';

@ObjectType('Handlingsplan', { description: 'Én utgave av handlingsplanen for et år: slik den er nå, eller slik den ble vedtatt.' })
export class HelHandlingsplan extends Handlingsplan {
  @Field(() => [Planledd], { description: 'Kjeden planen følger, med hvor langt den er kommet.' })
  ledd: Planledd[];

  @Field(() => String, { nullable: true, description: 'Hvem planen er hos, og hva som skjer så. Tomt når ingenting gjenstår.' })
  neste: string | null;

  @Field(() => [Plantiltak], { description: 'Tiltakene i planen, i tiltakslistas rekkefølge.' })
  tiltak: Plantiltak[];

  @Field(() => [Planlinje], { description: 'Årets budsjettlinjer, i budsjettets rekkefølge.' })
  linjer: Planlinje[];

  @Field(() => Plansum, { description: 'Alt planen budsjetterer.' })
  sum: Plansum;

  @Field(() => [Plansum], { description: 'Budsjettet per innsatsområde, i programmets rekkefølge. Linjer uten innsatsområde til slutt.' })
  perInnsatsomraade: Plansum[];

  @Field(() => [Giversum], { description: 'Budsjettet per giver. Det som kommer fra flere givere sammen, står for seg, for fordelingen er ikke kjent.' })
  perGiver: Giversum[];

  @Field(() => [Planhendelse], { description: 'Planens vei, det siste først.' })
  hendelser: Planhendelse[];

  @Field(() => [Planutgave], { description: 'Alle utgaver av årets plan som den som spør, kan se, den nyeste først.' })
  utgaver: Planutgave[];

  @Field(() => [Planforskjell], { description: 'Det som er ulikt fra forrige utgave. Tomt i den første.' })
  forskjeller: Planforskjell[];

  @Field(() => [Planadvarsel], { description: 'Det å passe på. Bare for den som kan skrive i planen eller i økonomien.' })
  advarsler: Planadvarsel[];

  @Field(() => Boolean, { description: 'Sant når planen vises slik den ble vedtatt. Ellers er det slik den er nå.' })
  fraVedtak: boolean;

  @Field(() => String, { nullable: true, description: 'Organet den som spør, må føre vedtaket for. Tomt når hun kan føre for alle, og når hun ikke kan føre.' })
  vedtaksorgan: string | null;

  @Field(() => [String], { description: 'Navnene på endringene den som spør, kan gjøre med planen nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'En utgave av en handlingsplan, i lista over alle år.' })
export class HandlingsplanRef {
  @Field(() => ID, { description: 'Id-en til utgaven.' })
  id: string;

  @Field(() => Int, { description: 'Året planen gjelder.' })
  aar: number;

  @Field(() => Int, { description: 'Utgavens nummer.' })
  utgave: number;

  @Field(() => PlanstatusEnum, { description: 'Hvor utgaven er.' })
  status: Planstatus;

  @Field(() => Int, { description: 'Utgavens versjon.' })
  versjon: number;
}
