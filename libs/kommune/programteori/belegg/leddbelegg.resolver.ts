import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RemoveInput, RestoreInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { HelVirkningskjede } from '../kjede/hel-virkningskjede.type.ts';
import { LeddbeleggInput, UpdateLeddbeleggInput } from './leddbelegg.input.ts';
import { LeddbeleggService } from './leddbelegg.service.ts';

@Resolver()
export class LeddbeleggResolver {
  constructor(private readonly belegg: LeddbeleggService) {}

  @Requires('programteori.skriv')
  @Mutation(() => HelVirkningskjede, { description: 'Legger til et belegg for et ledd og gir hele kjeden.' })
  addLeddbelegg(@Args('input', { type: () => LeddbeleggInput }) input: LeddbeleggInput): Promise<HelVirkningskjede> {
    return this.belegg.add(input);
  }

  @Requires('programteori.skriv')
  @Mutation(() => HelVirkningskjede, { description: 'Endrer et belegg og gir hele kjeden.' })
  updateLeddbelegg(@Args('input', { type: () => UpdateLeddbeleggInput }) input: UpdateLeddbeleggInput): Promise<HelVirkningskjede> {
    return this.belegg.update(input);
  }

  @Requires('programteori.skriv')
  @Mutation(() => HelVirkningskjede, { description: 'Fjerner et belegg og gir hele kjeden. Avvises når graden bygger på det.' })
  removeLeddbelegg(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<HelVirkningskjede> {
    return this.belegg.remove(input);
  }

  @Requires('programteori.skriv')
  @Mutation(() => HelVirkningskjede, { description: 'Et fjernet belegg kommer tilbake slik det var. Innholdet kommer fra loggen.' })
  restoreLeddbelegg(@Args('input', { type: () => RestoreInput }) input: RestoreInput): Promise<HelVirkningskjede> {
    return this.belegg.restore(input);
  }
}
