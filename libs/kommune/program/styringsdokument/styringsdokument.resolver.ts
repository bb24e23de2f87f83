import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Styringsdokument } from './styringsdokument.entity.ts';
import { RegistrerVedtakInput, StyringsdokumentInput, UpdateStyringsdokumentInput } from './styringsdokument.input.ts';
import type { StyringsdokumentRow } from './styringsdokument.query.ts';
import { StyringsdokumentService } from './styringsdokument.service.ts';

@Resolver(() => Styringsdokument)
export class StyringsdokumentResolver {
  constructor(private readonly styringsdokument: StyringsdokumentService) {}

  @Requires('program.skriv')
  @Mutation(() => Styringsdokument, { name: 'createStyringsdokument', description: 'Oppretter neste utgave av et styringsdokument, som utkast.' })
  create(@Args('input', { type: () => StyringsdokumentInput }) input: StyringsdokumentInput): Promise<StyringsdokumentRow> {
    return this.styringsdokument.create(input);
  }

  @Requires('program.skriv')
  @Mutation(() => Styringsdokument, { name: 'updateStyringsdokument', description: 'Endrer et utkast. Et vedtatt dokument svarer BAD_INPUT (status, NOT_ALLOWED): lag en ny utgave.' })
  update(@Args('input', { type: () => UpdateStyringsdokumentInput }) input: UpdateStyringsdokumentInput): Promise<StyringsdokumentRow> {
    return this.styringsdokument.update(input);
  }

  @Requires('program.skriv')
  @Mutation(() => Styringsdokument, { name: 'registrerVedtak', description: 'Gjør et utkast vedtatt. Den forrige vedtatte av samme type blir erstattet.' })
  registrerVedtak(@Args('input', { type: () => RegistrerVedtakInput }) input: RegistrerVedtakInput): Promise<StyringsdokumentRow> {
    return this.styringsdokument.registrerVedtak(input);
  }
}
