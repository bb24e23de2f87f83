import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { HelVirkningskjede } from '../kjede/hel-virkningskjede.type.ts';
import { UpdateVirkningsleddInput } from './virkningsledd.input.ts';
import { VirkningsleddService } from './virkningsledd.service.ts';

@Resolver()
export class VirkningsleddResolver {
  constructor(private readonly ledd: VirkningsleddService) {}

  @Requires('programteori.skriv')
  @Mutation(() => HelVirkningskjede, { description: 'Endrer et ledd og gir hele kjeden.' })
  updateVirkningsledd(@Args('input', { type: () => UpdateVirkningsleddInput }) input: UpdateVirkningsleddInput): Promise<HelVirkningskjede> {
    return this.ledd.update(input);
  }
}
