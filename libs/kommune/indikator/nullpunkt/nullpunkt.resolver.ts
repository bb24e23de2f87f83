import { Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { NullpunktQuery } from './nullpunkt.query.ts';
import { Nullpunkt } from './nullpunkt.type.ts';

@Resolver(() => Nullpunkt)
export class NullpunktResolver {
  constructor(private readonly nullpunkter: NullpunktQuery) {}

  @Requires('indikator.les')
  @Query(() => Nullpunkt, { description: 'Der kommunen begynte, det viktigste først, med tiltakene og pengene som svarer på det. Utenfra bare indikatorene det er godkjente tall for.' })
  nullpunkt(): Promise<Nullpunkt> {
    return this.nullpunkter.read();
  }
}
