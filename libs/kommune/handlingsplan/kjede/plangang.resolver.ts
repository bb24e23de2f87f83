import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { HelHandlingsplan } from '../hel-handlingsplan.type.ts';
import { PlanstegInput, RegistrerPlanvedtakInput, RegistrerSvarInput } from './plangang.input.ts';
import { PlangangService } from './plangang.service.ts';

@Resolver()
export class PlangangResolver {
  constructor(private readonly service: PlangangService) {}

  @Requires('handlingsplan.skriv')
  @Mutation(() => HelHandlingsplan, { description: 'Sender et utkast til organet som behandler det.' })
  sendTilBehandling(@Args('input', { type: () => PlanstegInput }) input: PlanstegInput): Promise<HelHandlingsplan> {
    return this.service.sendTilBehandling(input);
  }

  @Requires('handlingsplan.skriv')
  @Mutation(() => HelHandlingsplan, { description: 'Tar planen tilbake til utkast, uten noe vedtak.' })
  trekkFraBehandling(@Args('input', { type: () => PlanstegInput }) input: PlanstegInput): Promise<HelHandlingsplan> {
    return this.service.trekkFraBehandling(input);
  }

  @Requires('planvedtak.registrer')
  @Mutation(() => HelHandlingsplan, {
    description: 'Fører vedtaket om planen. Styringsgruppa kan det når kommunen lar den, og bare i navnet til sitt organ. Blir den vedtatt, låses budsjettet, pengene fordeles i hovedboka og innholdet fryses. Svarer SALDO når budsjettet fordeler mer enn et tilskudd har.',
  })
  registrerPlanvedtak(@Args('input', { type: () => RegistrerPlanvedtakInput }) input: RegistrerPlanvedtakInput): Promise<HelHandlingsplan> {
    return this.service.registrerPlanvedtak(input);
  }

  @Requires('handlingsplan.skriv')
  @Mutation(() => HelHandlingsplan, { description: 'Sender en vedtatt plan videre, når kjeden har noen å sende den til.' })
  sendPlan(@Args('input', { type: () => PlanstegInput }) input: PlanstegInput): Promise<HelHandlingsplan> {
    return this.service.sendPlan(input);
  }

  @Requires('vedtak.registrer')
  @Mutation(() => HelHandlingsplan, { description: 'Fører svaret på en plan som er sendt: godkjent, eller i retur med en kommentar.' })
  registrerSvar(@Args('input', { type: () => RegistrerSvarInput }) input: RegistrerSvarInput): Promise<HelHandlingsplan> {
    return this.service.registrerSvar(input);
  }
}
