import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { LesInnBestiltTabellInput, NyTabellutgaveInput, TrekkBestiltTabellInput } from './bestilttabell.input.ts';
import { BestiltTabellQuery } from './bestilttabell.query.ts';
import { BestiltTabellService } from './bestilttabell.service.ts';
import { BestilteTabeller, HelBestiltTabell, Tabellfilutfall } from './bestilttabell.type.ts';

@Resolver(() => HelBestiltTabell)
export class BestiltTabellResolver {
  constructor(private readonly service: BestiltTabellService, private readonly query: BestiltTabellQuery) {}

  @Requires('bestilttabell.les')
  @Query(() => BestilteTabeller, { description: 'Tabellene kommunen har bestilt for området eller for hele kommunen, med tallene i den nyeste utgaven.' })
  bestilteTabeller(): Promise<BestilteTabeller> { return this.query.all(); }

  @Requires('bestilttabell.skriv')
  @Mutation(() => Tabellfilutfall, { description: 'Leser inn en tabell kommunen har bestilt, alt eller ingenting. Bare kommunen ser den.' })
  lesInnBestiltTabell(@Args('input', { type: () => LesInnBestiltTabellInput }) input: LesInnBestiltTabellInput): Promise<Tabellfilutfall> { return this.service.readIn(input); }

  @Requires('bestilttabell.skriv')
  @Mutation(() => Tabellfilutfall, { description: 'Leser inn en ny utgave av en tabell, alt eller ingenting. De eldre står.' })
  nyTabellutgave(@Args('input', { type: () => NyTabellutgaveInput }) input: NyTabellutgaveInput): Promise<Tabellfilutfall> { return this.service.replace(input); }

  @Requires('bestilttabell.skriv')
  @Mutation(() => HelBestiltTabell, { description: 'Trekker en tabell tilbake. Tallene slettes i alle utgavene; navnet og grunnen står.' })
  trekkBestiltTabell(@Args('input', { type: () => TrekkBestiltTabellInput }) input: TrekkBestiltTabellInput): Promise<HelBestiltTabell> { return this.service.withdraw(input); }
}
