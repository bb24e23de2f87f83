import { Args, Query, Resolver } from '@nestjs/graphql';
import { Tidsangivelse } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { DelteResultaterService } from './delte-resultater.service.ts';
import { DelteResultaterAvKommune } from './delte-resultater.type.ts';

@Resolver(() => DelteResultaterAvKommune)
export class DelteResultaterResolver {
  constructor(private readonly resultater: DelteResultaterService) {}

  @Requires('sammenligning.les')
  @Query(() => DelteResultaterAvKommune, { description: 'Resultatene en kommune har delt for en periode, slik alle i nettverket ser dem. NOT_FOUND når den ikke deler noe for perioden. Åpningen føres i kommunens leselogg.' })
  delteResultater(
    @Args('kommunenummer', { type: () => String, description: 'Kommunen som har delt.' }) kommunenummer: string,
    @Args('periode', { type: () => Tidsangivelse, description: 'Perioden resultatene gjelder.' }) periode: string,
  ): Promise<DelteResultaterAvKommune> {
    return this.resultater.read(kommunenummer, periode);
  }
}
