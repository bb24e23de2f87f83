import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { InvitasjonLenke, Requires } from '#libs/tilgang';
import { AvsluttEvaluatorInput, InviterEvaluatorInput, RegistrerTaushetInput, UpdateEvaluatorInput } from './evaluator.input.ts';
import { EvaluatorService, type Evaluatorlenke } from './evaluator.service.ts';
import { Avtaletilganger, Evaluator, Evaluatorinvitasjon } from './evaluator.type.ts';
import { TilgangerService } from './tilganger.service.ts';

@Resolver(() => Evaluator)
export class EvaluatorResolver {
  constructor(private readonly evaluatorer: EvaluatorService, private readonly tilganger: TilgangerService, private readonly lenke: InvitasjonLenke) {}

  @Requires('evalueringsavtale.les')
  @Query(() => Avtaletilganger, { description: 'Hvem som evaluerer i avtalen, og hva kommunene har sagt at de har åpnet. NOT_FOUND når avtalen ikke finnes for den som spør.' })
  avtaletilganger(@Args('evalueringsavtaleId', { type: () => ID }) evalueringsavtaleId: string): Promise<Avtaletilganger> {
    return this.tilganger.find(evalueringsavtaleId);
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Evaluatorinvitasjon, { description: 'Fører en som skal evaluere, i avtalen, og gir en lenke til å sende. Firmaet må være leverandør eller samarbeidspartner der.' })
  inviterEvaluator(@Args('input', { type: () => InviterEvaluatorInput }) input: InviterEvaluatorInput): Promise<Evaluatorinvitasjon> {
    return this.evaluatorer.invite(input).then((lagret) => this.withLink(lagret));
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Evaluatorinvitasjon, { description: 'Lager en ny lenke til en som ikke har tatt imot.' })
  fornyEvaluatorinvitasjon(@Args('id', { type: () => ID }) id: string): Promise<Evaluatorinvitasjon> {
    return this.evaluatorer.renew(id).then((lagret) => this.withLink(lagret));
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Avtaletilganger, { description: 'Endrer rolle eller datoer. CONFLICT når noen har lagret en nyere versjon.' })
  updateEvaluator(@Args('input', { type: () => UpdateEvaluatorInput }) input: UpdateEvaluatorInput): Promise<Avtaletilganger> {
    return this.evaluatorer.update(input).then((avtaleId) => this.tilganger.find(avtaleId));
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Avtaletilganger, { description: 'Fører at taushetserklæringen er skrevet under. Fra da av kommer hun inn der en kommune har åpnet.' })
  registrerTaushet(@Args('input', { type: () => RegistrerTaushetInput }) input: RegistrerTaushetInput): Promise<Avtaletilganger> {
    return this.evaluatorer.registerTaushet(input).then((avtaleId) => this.tilganger.find(avtaleId));
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Avtaletilganger, { description: 'Avslutter tilgangen nå. Den er borte fra neste forespørsel.' })
  avsluttEvaluator(@Args('input', { type: () => AvsluttEvaluatorInput }) input: AvsluttEvaluatorInput): Promise<Avtaletilganger> {
    return this.evaluatorer.end(input).then((avtaleId) => this.tilganger.find(avtaleId));
  }

  private withLink({ medlemskap, invitasjonId, utloeper }: Evaluatorlenke): Evaluatorinvitasjon {
    return { evaluatorId: medlemskap.id, lenke: this.lenke.path(invitasjonId), utloeper: new Date(utloeper) };
  }
}
