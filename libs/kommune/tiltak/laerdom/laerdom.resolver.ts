import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { RemoveInput, RestoreInput } from '#libs/platform';
import { HeltTiltak } from '../helt-tiltak.type.ts';
import { LaerdomInput, UpdateLaerdomInput } from './laerdom.input.ts';
import { LaerdomService } from './laerdom.service.ts';

@Resolver()
export class LaerdomResolver {
  constructor(private readonly laerdommer: LaerdomService) {}

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'Fører noe som er lært i et tiltak, og gir hele tiltaket.' })
  addLaerdom(@Args('input', { type: () => LaerdomInput }) input: LaerdomInput): Promise<HeltTiltak> {
    return this.laerdommer.add(input);
  }

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'Endrer en lærdom og gir hele tiltaket.' })
  updateLaerdom(@Args('input', { type: () => UpdateLaerdomInput }) input: UpdateLaerdomInput): Promise<HeltTiltak> {
    return this.laerdommer.update(input);
  }

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'Fjerner en lærdom og gir hele tiltaket. Innholdet blir stående i loggen.' })
  removeLaerdom(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<HeltTiltak> {
    return this.laerdommer.remove(input);
  }

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'En fjernet lærdom kommer tilbake slik den var, med samme id og kilde. Innholdet kommer fra loggen.' })
  restoreLaerdom(@Args('input', { type: () => RestoreInput }) input: RestoreInput): Promise<HeltTiltak> {
    return this.laerdommer.restore(input);
  }
}
