import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Vedtak } from './vedtak.entity.ts';
import { UpdateVedtakInput } from './vedtak.input.ts';
import { VedtakQuery, type VedtakRow } from './vedtak.query.ts';
import { VedtakService } from './vedtak.service.ts';

@Resolver(() => Vedtak)
export class VedtakResolver {
  constructor(private readonly service: VedtakService, private readonly query: VedtakQuery) {}

  @Requires('handlingsplan.les')
  @Query(() => [Vedtak], { description: 'Vedtakene kommunen har ført inn, det nyeste først; de uten dato til slutt.' })
  vedtakListe(): Promise<VedtakRow[]> {
    return this.query.all();
  }

  @Requires('vedtak.registrer')
  @Mutation(() => Vedtak, { description: 'Fører på dato, saksnummer og merknad på et vedtak. Organ og utfall kan ikke endres.' })
  updateVedtak(@Args('input', { type: () => UpdateVedtakInput }) input: UpdateVedtakInput): Promise<VedtakRow> {
    return this.service.update(input);
  }
}
