import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { HelErfaring } from '../hel-erfaring.type.ts';
import { UpdateErfaringsvedleggInput } from './erfaringsvedlegg.input.ts';
import { ErfaringsvedleggService } from './erfaringsvedlegg.service.ts';

@Resolver()
export class ErfaringsvedleggResolver {
  constructor(private readonly service: ErfaringsvedleggService) {}

  @Requires('erfaring.utkast')
  @Mutation(() => HelErfaring, { description: 'Endrer tittelen på et vedlegg i utkastet, flytter det, tar det bort eller henter det fram. Det de andre ser, endres først når en ny utgave deles. ALT_TRUKKET når det er trukket.' })
  updateErfaringsvedlegg(@Args('input', { type: () => UpdateErfaringsvedleggInput }) input: UpdateErfaringsvedleggInput): Promise<HelErfaring> {
    return this.service.update(input);
  }
}
