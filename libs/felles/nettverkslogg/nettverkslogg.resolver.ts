import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { NettverksloggService } from './nettverkslogg.service.ts';
import { Nettverksaktoer, Nettverkslogg, NettverksloggFilter } from './nettverkslogg.type.ts';

@Resolver(() => Nettverkslogg)
export class NettverksloggResolver {
  constructor(private readonly logg: NettverksloggService) {}

  @Requires('nettverkslogg.les')
  @Query(() => Nettverkslogg, { description: 'Hvem som har gjort hva i det felles rommet, nyeste først.' })
  nettverkslogg(@Args() filter: NettverksloggFilter): Promise<Pick<Nettverkslogg, 'innslag' | 'neste'>> {
    return this.logg.list(filter);
  }

  @ResolveField('handlinger', () => [String])
  handlinger(): Promise<string[]> {
    return this.logg.handlinger();
  }

  @ResolveField('personer', () => [Nettverksaktoer])
  personer(): Promise<Nettverksaktoer[]> {
    return this.logg.personer();
  }
}
