import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RemoveInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { Oekonomi } from '../side/oekonomi.type.ts';
import { CreateEgeninnsatsInput, UpdateEgeninnsatsInput } from './egeninnsats.input.ts';
import { EgeninnsatsService } from './egeninnsats.service.ts';

@Resolver()
export class EgeninnsatsResolver {
  constructor(private readonly egeninnsats: EgeninnsatsService) {}

  @Requires('oekonomi.skriv')
  @Mutation(() => Oekonomi, { description: 'Fører egeninnsats og gir hele året.' })
  createEgeninnsats(@Args('input', { type: () => CreateEgeninnsatsInput }) input: CreateEgeninnsatsInput): Promise<Oekonomi> {
    return this.egeninnsats.create(input);
  }

  @Requires('oekonomi.skriv')
  @Mutation(() => Oekonomi, { description: 'Endrer egeninnsats og gir hele året.' })
  updateEgeninnsats(@Args('input', { type: () => UpdateEgeninnsatsInput }) input: UpdateEgeninnsatsInput): Promise<Oekonomi> {
    return this.egeninnsats.update(input);
  }

  @Requires('oekonomi.skriv')
  @Mutation(() => Oekonomi, { description: 'Fjerner egeninnsats og gir hele året. Innholdet blir stående i loggen.' })
  removeEgeninnsats(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<Oekonomi> {
    return this.egeninnsats.remove(input);
  }
}
