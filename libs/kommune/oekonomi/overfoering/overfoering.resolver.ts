import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Oekonomi } from '../side/oekonomi.type.ts';
import { BekreftOverfoeringInput, OenskOverfoeringInput, TrekkOverfoeringInput, VedtaOverfoeringInput } from './overfoering.input.ts';
import { OverfoeringService } from './overfoering.service.ts';
import { OverfoeringsvedtakService } from './overfoeringsvedtak.service.ts';

@Resolver()
export class OverfoeringResolver {
  constructor(private readonly overfoeringer: OverfoeringService, private readonly vedtak: OverfoeringsvedtakService) {}

  @Requires('forbruk.foer')
  @Mutation(() => Oekonomi, { description: 'Ønsker å føre penger over til neste år, og gir året de står i. Prosjektansvarlig bare på egne tiltak.' })
  oenskOverfoering(@Args('input', { type: () => OenskOverfoeringInput }) input: OenskOverfoeringInput): Promise<Oekonomi> {
    return this.overfoeringer.oensk(input);
  }

  @Requires('forbruk.attester')
  @Mutation(() => Oekonomi, { description: 'Bekrefter beløpet i et ønske om overføring.' })
  bekreftOverfoering(@Args('input', { type: () => BekreftOverfoeringInput }) input: BekreftOverfoeringInput): Promise<Oekonomi> {
    return this.overfoeringer.bekreft(input);
  }

  @Requires('vedtak.registrer')
  @Mutation(() => Oekonomi, { description: 'Registrerer vedtaket om en bekreftet overføring. Et ja fører pengene til linja i neste års budsjett.' })
  vedtaOverfoering(@Args('input', { type: () => VedtaOverfoeringInput }) input: VedtaOverfoeringInput): Promise<Oekonomi> {
    return this.vedtak.vedta(input);
  }

  @Requires('forbruk.foer')
  @Mutation(() => Oekonomi, { description: 'Trekker et ønske som ikke er vedtatt. En vedtatt overføring reverseres i hovedboka.' })
  trekkOverfoering(@Args('input', { type: () => TrekkOverfoeringInput }) input: TrekkOverfoeringInput): Promise<Oekonomi> {
    return this.overfoeringer.trekk(input);
  }
}
