import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { RemoveInput, RestoreInput } from '#libs/platform';
import { HeltTiltak } from '../helt-tiltak.type.ts';
import { MilepaelInput, UpdateMilepaelInput } from './milepael.input.ts';
import { MilepaelService } from './milepael.service.ts';

@Resolver()
export class MilepaelResolver {
  constructor(private readonly milepaeler: MilepaelService) {}

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'Legger en milepæl til et tiltak og gir hele tiltaket.' })
  addMilepael(@Args('input', { type: () => MilepaelInput }) input: MilepaelInput): Promise<HeltTiltak> {
    return this.milepaeler.add(input);
  }

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'Endrer en milepæl og gir hele tiltaket.' })
  updateMilepael(@Args('input', { type: () => UpdateMilepaelInput }) input: UpdateMilepaelInput): Promise<HeltTiltak> {
    return this.milepaeler.update(input);
  }

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'Fjerner en milepæl og gir hele tiltaket. Innholdet blir stående i loggen.' })
  removeMilepael(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<HeltTiltak> {
    return this.milepaeler.remove(input);
  }

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'En fjernet milepæl kommer tilbake slik den var, med samme id og kilde. Innholdet kommer fra loggen.' })
  restoreMilepael(@Args('input', { type: () => RestoreInput }) input: RestoreInput): Promise<HeltTiltak> {
    return this.milepaeler.restore(input);
  }
}
