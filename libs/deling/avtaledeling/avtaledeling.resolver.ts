import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { DeltBildeService } from '../bilde/delt-bilde.service.ts';
import { DeltBilde } from '../bilde/delt-bilde.type.ts';
import { AvtaledelingService } from './avtaledeling.service.ts';
import { Avtaledeling, Avtaleundersoekelse } from './avtaledeling.type.ts';

/** Det kommunene har sluppet inn i avtalens rom. Hver åpning føres hos kommunen som delte. */
@Resolver()
export class AvtaledelingResolver {
  constructor(private readonly delinger: AvtaledelingService, private readonly bilder: DeltBildeService) {}

  @Requires('avtaledeling.les')
  @Query(() => [Avtaledeling], { description: 'Det kommunene i avtalen har delt også med evalueringen, uten innholdet. Det som er trukket tilbake, står som merker.' })
  avtaledelinger(): Promise<Avtaledeling[]> { return this.delinger.list(); }

  @Requires('avtaledeling.les')
  @Query(() => DeltBilde, { description: 'Nøyaktig det en kommune i avtalen delte, eller merket når det er trukket tilbake. NOT_FOUND når det ikke er delt med evalueringen. Åpningen føres i kommunens leselogg.' })
  visAvtaledeling(@Args('id', { type: () => ID, description: 'Delingen.' }) id: string): Promise<DeltBilde> { return this.bilder.read(id); }

  @Requires('avtaledeling.les')
  @Query(() => [Avtaleundersoekelse], { description: 'Undersøkelsene kommunene i avtalen har delt også med evalueringen, runde for runde. Hver av dem føres i kommunens leselogg.' })
  avtaleundersoekelser(): Promise<Avtaleundersoekelse[]> { return this.delinger.surveys(); }
}
