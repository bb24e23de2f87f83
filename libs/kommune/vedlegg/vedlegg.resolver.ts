import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { ArchiveVedleggInput, UpdateVedleggInput } from './vedlegg.input.ts';
import { VedleggQuery } from './vedlegg.query.ts';
import { VedleggService } from './vedlegg.service.ts';
import { Vedleggsliste, VedleggType } from './vedlegg.type.ts';

const optionalId = (description: string) => ({ type: () => ID, nullable: true, description });

@Resolver(() => VedleggType)
export class VedleggResolver {
  constructor(private readonly service: VedleggService, private readonly query: VedleggQuery) {}

  @Requires('vedlegg.les')
  @Query(() => Vedleggsliste, { description: 'Vedleggene til nøyaktig én ting. NOT_FOUND for det som ikke finnes i kommunen, og for andres utkast.' })
  vedlegg(
    @Args('vedtakId', optionalId('Vedtaket vedleggene hører til.')) vedtakId?: string,
    @Args('tiltakId', optionalId('Tiltaket vedleggene hører til.')) tiltakId?: string,
    @Args('styringsdokumentId', optionalId('Styringsdokumentet vedleggene hører til.')) styringsdokumentId?: string,
  ): Promise<Vedleggsliste> {
    return this.query.list({ vedtakId: vedtakId ?? null, tiltakId: tiltakId ?? null, styringsdokumentId: styringsdokumentId ?? null });
  }

  @Requires('vedlegg.skriv')
  @Mutation(() => VedleggType, { description: 'Gir et vedlegg en annen tittel.' })
  updateVedlegg(@Args('input', { type: () => UpdateVedleggInput }) input: UpdateVedleggInput): Promise<VedleggType> {
    return this.service.update(input);
  }

  @Requires('vedlegg.skriv')
  @Mutation(() => VedleggType, { description: 'Legger et vedlegg bort, eller henter det fram igjen. Ingenting slettes.' })
  archiveVedlegg(@Args('input', { type: () => ArchiveVedleggInput }) input: ArchiveVedleggInput): Promise<VedleggType> {
    return this.service.archive(input);
  }
}
