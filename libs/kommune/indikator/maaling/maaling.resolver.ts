import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RemoveInput, RestoreInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { HelIndikator } from '../hel-indikator.type.ts';
import { MaalingInput, UpdateMaalingInput } from './maaling.input.ts';
import { MaalingService } from './maaling.service.ts';

@Resolver()
export class MaalingResolver {
  constructor(private readonly maalinger: MaalingService) {}

  @Requires('maaling.foer')
  @Mutation(() => HelIndikator, { description: 'Fører en måling og gir hele indikatoren. PERIODE_GODKJENT når tallene i perioden står.' })
  addMaaling(@Args('input', { type: () => MaalingInput }) input: MaalingInput): Promise<HelIndikator> {
    return this.maalinger.add(input);
  }

  @Requires('maaling.foer')
  @Mutation(() => HelIndikator, { description: 'Endrer en måling og gir hele indikatoren.' })
  updateMaaling(@Args('input', { type: () => UpdateMaalingInput }) input: UpdateMaalingInput): Promise<HelIndikator> {
    return this.maalinger.update(input);
  }

  @Requires('maaling.foer')
  @Mutation(() => HelIndikator, { description: 'Fjerner en måling og gir hele indikatoren. Innholdet blir stående i loggen.' })
  removeMaaling(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<HelIndikator> {
    return this.maalinger.remove(input);
  }

  @Requires('maaling.foer')
  @Mutation(() => HelIndikator, { description: 'En fjernet måling kommer tilbake slik den var, med samme id og kilde. Innholdet kommer fra loggen.' })
  restoreMaaling(@Args('input', { type: () => RestoreInput }) input: RestoreInput): Promise<HelIndikator> {
    return this.maalinger.restore(input);
  }
}
