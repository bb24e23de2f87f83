import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { DeltPlanService } from './delt-plan.service.ts';
import { DeltAvKommune } from './delt-plan.type.ts';

@Resolver(() => DeltAvKommune)
export class DeltPlanResolver {
  constructor(private readonly planer: DeltPlanService) {}

  @Requires('sammenligning.les')
  @Query(() => DeltAvKommune, { description: 'Alt en kommune har delt for et år, slik alle i nettverket ser det. NOT_FOUND når den ikke deler noe for året. Åpningen føres i kommunens leselogg.' })
  deltPlan(
    @Args('kommunenummer', { type: () => String, description: 'Kommunen som har delt.' }) kommunenummer: string,
    @Args('aar', { type: () => Int, description: 'Året planen gjelder.' }) aar: number,
  ): Promise<DeltAvKommune> {
    return this.planer.read(kommunenummer, aar);
  }
}
