import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RemoveInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { ArchiveFordelingInput, CreateFordelingInput, CreateFordelingsperiodeInput, FyllFordelingsperiodeInput, UpdateFordelingInput, UpdateFordelingsperiodeInput } from './fordeling.input.ts';
import { FordelingQuery } from './fordeling.query.ts';
import { FordelingService } from './fordeling.service.ts';
import { FordelingsperiodeService } from './fordelingsperiode.service.ts';
import { Fordelinger, Fordelingsfilutfall, Fordelingstall, HelFordeling } from './hel-fordeling.type.ts';
import { FordelingsvernService } from './vern/fordelingsvern.service.ts';

@Resolver(() => HelFordeling)
export class FordelingResolver {
  constructor(private readonly serier: FordelingService, private readonly perioder: FordelingsperiodeService, private readonly vern: FordelingsvernService, private readonly query: FordelingQuery) {}

  @Requires('fordeling.les')
  @Query(() => Fordelinger, { description: 'Personer talt opp etter grupper: seriene og periodene deres, uten tallene.' })
  fordelinger(): Promise<Fordelinger> { return this.query.all(); }

  @Requires('fordeling.les')
  @Query(() => HelFordeling, { description: 'Én serie. NOT_FOUND for det kommunen ikke har.' })
  fordeling(@Args('id', { type: () => ID, description: 'Serien.' }) id: string): Promise<HelFordeling> { return this.query.one(id); }

  @Requires('fordeling.les')
  @Query(() => Fordelingstall, { description: 'Tallene for en periode, slik de er ført. De er ikke vernet og går aldri ut.' })
  fordelingsperiode(@Args('id', { type: () => ID, description: 'Perioden i serien.' }) id: string): Promise<Fordelingstall> { return this.query.tall(id); }

  @Requires('fordeling.skriv')
  @Mutation(() => HelFordeling, { description: 'Lager en serie. Inndelingen kan endres til noe er delt.' })
  createFordeling(@Args('input', { type: () => CreateFordelingInput }) input: CreateFordelingInput): Promise<HelFordeling> { return this.serier.create(input); }

  @Requires('fordeling.skriv')
  @Mutation(() => HelFordeling, { description: 'Endrer en serie.' })
  updateFordeling(@Args('input', { type: () => UpdateFordelingInput }) input: UpdateFordelingInput): Promise<HelFordeling> { return this.serier.update(input); }

  @Requires('fordeling.skriv')
  @Mutation(() => HelFordeling, { description: 'Legger bort en serie, eller henter den fram. Det som er delt, står.' })
  archiveFordeling(@Args('input', { type: () => ArchiveFordelingInput }) input: ArchiveFordelingInput): Promise<HelFordeling> { return this.serier.archive(input); }

  @Requires('fordeling.skriv')
  @Mutation(() => HelFordeling, { description: 'Begynner på en periode i en serie.' })
  createFordelingsperiode(@Args('input', { type: () => CreateFordelingsperiodeInput }) input: CreateFordelingsperiodeInput): Promise<HelFordeling> { return this.perioder.create(input); }

  @Requires('fordeling.skriv')
  @Mutation(() => HelFordeling, { description: 'Fører tallene for en periode, alle på én gang. Det som er delt fra før, er et øyeblikksbilde og endres ikke.' })
  updateFordelingsperiode(@Args('input', { type: () => UpdateFordelingsperiodeInput }) input: UpdateFordelingsperiodeInput): Promise<HelFordeling> { return this.perioder.update(input); }

  @Requires('fordeling.skriv')
  @Mutation(() => Fordelingsfilutfall, { description: 'Fører tallene for en periode fra en fil eller et regneark som er limt inn. Alt eller ingenting.' })
  fyllFordelingsperiode(@Args('input', { type: () => FyllFordelingsperiodeInput }) input: FyllFordelingsperiodeInput): Promise<Fordelingsfilutfall> { return this.perioder.fill(input); }

  @Requires('fordeling.skriv')
  @Mutation(() => HelFordeling, { description: 'Fjerner en periode som aldri er delt.' })
  removeFordelingsperiode(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<HelFordeling> { return this.perioder.remove(input); }

  @Requires('deling.skriv')
  @Mutation(() => HelFordeling, { description: 'Verner en stor tabell i bakgrunnen, så den kan ses på og deles når det er ferdig. Er et i gang, begynner det på nytt.' })
  startFordelingsvern(@Args('fordelingsperiodeId', { type: () => ID, description: 'Perioden i serien.' }) fordelingsperiodeId: string): Promise<HelFordeling> { return this.vern.start(fordelingsperiodeId); }

  @Requires('deling.skriv')
  @Mutation(() => HelFordeling, { description: 'Stopper et vern som venter eller er i gang. NOT_FOUND når det ikke er noe å stoppe.' })
  stansFordelingsvern(@Args('id', { type: () => ID, description: 'Vernet.' }) id: string): Promise<HelFordeling> { return this.vern.stop(id); }
}
