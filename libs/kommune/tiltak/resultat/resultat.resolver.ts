import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { RemoveInput, RestoreInput } from '#libs/platform';
import { HeltTiltak } from '../helt-tiltak.type.ts';
import { ResultatInput, UpdateResultatInput } from './resultat.input.ts';
import { ResultatService } from './resultat.service.ts';

@Resolver()
export class ResultatResolver {
  constructor(private readonly resultater: ResultatService) {}

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'Fører et resultat på et tiltak og gir hele tiltaket.' })
  addResultat(@Args('input', { type: () => ResultatInput }) input: ResultatInput): Promise<HeltTiltak> {
    return this.resultater.add(input);
  }

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'Endrer et resultat og gir hele tiltaket.' })
  updateResultat(@Args('input', { type: () => UpdateResultatInput }) input: UpdateResultatInput): Promise<HeltTiltak> {
    return this.resultater.update(input);
  }

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'Fjerner et resultat og gir hele tiltaket. Innholdet blir stående i loggen.' })
  removeResultat(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<HeltTiltak> {
    return this.resultater.remove(input);
  }

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'Et fjernet resultat kommer tilbake slik det var, med samme id og kilde. Innholdet kommer fra loggen.' })
  restoreResultat(@Args('input', { type: () => RestoreInput }) input: RestoreInput): Promise<HeltTiltak> {
    return this.resultater.restore(input);
  }
}
