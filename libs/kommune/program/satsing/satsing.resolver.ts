import { Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Satsing } from './satsing.entity.ts';
import { SatsingService, type SatsingView } from './satsing.service.ts';

@Resolver(() => Satsing)
export class SatsingResolver {
  constructor(private readonly satsing: SatsingService) {}

  @Requires('program.les')
  @Query(() => Satsing, { nullable: true, name: 'satsing', description: 'Kommunens program med alt under. `null` når kommunen ikke har noen områdesatsing.' })
  find(): Promise<SatsingView | null> {
    return this.satsing.find();
  }
}
