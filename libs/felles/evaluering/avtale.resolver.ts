import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { AvtaleInput, CreateEvalueringsavtaleInput, NyAvtaleutgaveInput, RegistrerAvtalesignaturInput, UpdateAvtaleutkastInput } from './avtale.input.ts';
import { AvtaleService } from './avtale.service.ts';
import { Evalueringsavtale, Evalueringsavtaler } from './avtale.type.ts';
import { AvtalelesingService } from './avtalelesing.service.ts';

/** Hver endring svarer med avtalen, lest på nytt etter at den er lagret. */
@Resolver(() => Evalueringsavtale)
export class AvtaleResolver {
  constructor(private readonly avtale: AvtaleService, private readonly lesing: AvtalelesingService) {}

  @Requires('evalueringsavtale.les')
  @Query(() => Evalueringsavtaler, { description: 'Avtalene om felles evaluering i nettverket.' })
  evalueringsavtaler(): Promise<Evalueringsavtaler> {
    return this.lesing.all();
  }

  @Requires('evalueringsavtale.les')
  @Query(() => Evalueringsavtale, { description: 'Én avtale, i utgaven som gjelder, eller den det spørres om. NOT_FOUND når den ikke finnes for den som spør.' })
  evalueringsavtale(
    @Args('evalueringsavtaleId', { type: () => ID }) evalueringsavtaleId: string,
    @Args('utgave', { type: () => Int, nullable: true, description: 'Utgaven. Utelatt: den som gjelder, ellers den nyeste.' }) utgave?: number | null,
  ): Promise<Evalueringsavtale> {
    return this.lesing.one(evalueringsavtaleId, utgave ?? null);
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Evalueringsavtale, { description: 'Lager en avtale, som et utkast bare koordinatoren ser.' })
  createEvalueringsavtale(@Args('input', { type: () => CreateEvalueringsavtaleInput }) input: CreateEvalueringsavtaleInput): Promise<Evalueringsavtale> {
    return this.avtale.create(input).then((id) => this.lesing.one(id));
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Evalueringsavtale, { description: 'Lagrer utkastet. Det kan være uferdig; det som mangler, står i hinder.' })
  updateAvtaleutkast(@Args('input', { type: () => UpdateAvtaleutkastInput }) input: UpdateAvtaleutkastInput): Promise<Evalueringsavtale> {
    return this.avtale.updateDraft(input).then((id) => this.newest(id));
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Evalueringsavtale, { description: 'Begynner på en ny utgave. Den som gjelder, gjelder til alle har sagt ja til den nye. AVTALE_HAR_UTKAST når en alt er underveis.' })
  nyAvtaleutgave(@Args('input', { type: () => NyAvtaleutgaveInput }) input: NyAvtaleutgaveInput): Promise<Evalueringsavtale> {
    return this.avtale.newVersion(input).then((id) => this.newest(id));
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Evalueringsavtale, { description: 'Fjerner utkastet til en ny utgave. Det som er sendt, kan ikke fjernes.' })
  removeAvtaleutkast(@Args('input', { type: () => AvtaleInput }) input: AvtaleInput): Promise<Evalueringsavtale> {
    return this.avtale.removeDraft(input).then((id) => this.lesing.one(id));
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Evalueringsavtale, { description: 'Sender utkastet til partene. Da er det låst, og andelene er regnet ut til øret. BAD_INPUT med feltene når noe ikke går opp.' })
  sendAvtaleutgave(@Args('input', { type: () => AvtaleInput }) input: AvtaleInput): Promise<Evalueringsavtale> {
    return this.avtale.send(input).then((id) => this.newest(id));
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Evalueringsavtale, { description: 'Fører at fylkeskommunen eller en leverandør har skrevet under.' })
  registrerAvtalesignatur(@Args('input', { type: () => RegistrerAvtalesignaturInput }) input: RegistrerAvtalesignaturInput): Promise<Evalueringsavtale> {
    return this.avtale.sign(input).then((id) => this.lesing.one(id, input.utgave));
  }

  private async newest(id: string): Promise<Evalueringsavtale> {
    const { utgaver: [nyeste] } = await this.lesing.one(id);
    return this.lesing.one(id, nyeste!.utgave);
  }
}
