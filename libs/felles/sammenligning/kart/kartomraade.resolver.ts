import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { KartomraadeArgs } from './kartomraade.input.ts';
import { KartomraadeService } from './kartomraade.service.ts';
import { Kartomraade } from './kartomraade.type.ts';

@Resolver(() => Kartomraade)
export class KartomraadeResolver {
  constructor(private readonly omraader: KartomraadeService) {}

  @Requires('sammenligning.les')
  @Query(() => [Kartomraade], { description: 'Områdene i planene som er delt for et år, så langt de er tegnet. Åpningen føres i leseloggen til hver kommune som deler.' })
  kartomraader(@Args() { aar }: KartomraadeArgs): Promise<Kartomraade[]> {
    return this.omraader.list(aar ?? null);
  }
}
