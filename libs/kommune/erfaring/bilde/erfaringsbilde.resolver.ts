import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { HelErfaring } from '../hel-erfaring.type.ts';
import { UpdateErfaringsbildeInput } from './erfaringsbilde.input.ts';
import { ErfaringsbildeService } from './erfaringsbilde.service.ts';

@Resolver()
export class ErfaringsbildeResolver {
  constructor(private readonly service: ErfaringsbildeService) {}

  @Requires('erfaring.utkast')
  @Mutation(() => HelErfaring, { description: 'Endrer teksten til et bilde i utkastet, flytter det, tar det bort eller henter det fram. Det de andre ser, endres først når en ny utgave deles. BILDE_SAMTYKKE når samtykket er trukket.' })
  updateErfaringsbilde(@Args('input', { type: () => UpdateErfaringsbildeInput }) input: UpdateErfaringsbildeInput): Promise<HelErfaring> {
    return this.service.update(input);
  }
}
