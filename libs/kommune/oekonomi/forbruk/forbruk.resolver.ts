import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Oekonomi } from '../side/oekonomi.type.ts';
import { AttesterForbrukInput, FoerForbrukInput, ReverserForbrukInput } from './forbruk.input.ts';
import { ForbrukService } from './forbruk.service.ts';

@Resolver()
export class ForbrukResolver {
  constructor(private readonly forbruk: ForbrukService) {}

  @Requires('forbruk.foer')
  @Mutation(() => Oekonomi, { description: 'Fører bruk av penger og gir hele året. Prosjektansvarlig bare på egne tiltak, og bare av pengene til dem.' })
  foerForbruk(@Args('input', { type: () => FoerForbrukInput }) input: FoerForbrukInput): Promise<Oekonomi> {
    return this.forbruk.foer(input);
  }

  @Requires('forbruk.attester')
  @Mutation(() => Oekonomi, { description: 'Attesterer bruken og gir hele året. Etterpå kan bare controller reversere den.' })
  attesterForbruk(@Args('input', { type: () => AttesterForbrukInput }) input: AttesterForbrukInput): Promise<Oekonomi> {
    return this.forbruk.attester(input);
  }

  @Requires('forbruk.foer')
  @Mutation(() => Oekonomi, { description: 'Reverserer bruken, fører pengene tilbake, og gir hele året.' })
  reverserForbruk(@Args('input', { type: () => ReverserForbrukInput }) input: ReverserForbrukInput): Promise<Oekonomi> {
    return this.forbruk.reverser(input);
  }
}
