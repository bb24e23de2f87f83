import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { LoggService } from './logg.service.ts';
import { Logg, LoggFilter, Loggkjede } from './logg.type.ts';
import { LoggkjedeService } from './loggkjede.service.ts';

@Resolver(() => Logg)
export class LoggResolver {
  constructor(private readonly service: LoggService, private readonly kjede: LoggkjedeService) {}

  @Requires('logg.les')
  @Query(() => Logg, { description: 'Hvem som har gjort hva i kommunens rom, nyeste først.' })
  logg(@Args() filter: LoggFilter): Promise<Omit<Logg, 'handlinger'>> {
    return this.service.list(filter);
  }

  @ResolveField('handlinger', () => [String])
  handlinger(): Promise<string[]> {
    return this.service.handlinger();
  }

  @Requires('logg.les')
  @Query(() => Loggkjede, { description: 'Prøver hele loggkjeden på nytt. Tar lengre tid jo lengre loggen er.' })
  loggkjede(): Promise<Loggkjede> {
    return this.kjede.verify();
  }
}
