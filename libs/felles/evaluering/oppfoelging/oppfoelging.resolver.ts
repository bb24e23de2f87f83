import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Evalueringsavtale } from '../avtale.type.ts';
import { AvtalelesingService } from '../avtalelesing.service.ts';
import { CreateAvtalemoeteInput, FoerLeveranseInput, UpdateAvtalemoeteInput } from './oppfoelging.input.ts';
import { OppfoelgingService } from './oppfoelging.service.ts';

/** Hver endring svarer med avtalen, lest på nytt etter at den er lagret. */
@Resolver(() => Evalueringsavtale)
export class OppfoelgingResolver {
  constructor(private readonly oppfoelging: OppfoelgingService, private readonly lesing: AvtalelesingService) {}

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Evalueringsavtale, { description: 'Fører at en leveranse er levert, sendt tilbake eller godtatt. LEVERANSE_IKKE_LEVERT når det som ikke er levert, godtas.' })
  foerLeveranse(@Args('input', { type: () => FoerLeveranseInput }) input: FoerLeveranseInput): Promise<Evalueringsavtale> {
    return this.oppfoelging.note(input).then((id) => this.lesing.one(id));
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Evalueringsavtale, { description: 'Knytter et møte eller læringsverksted i kalenderen til avtalen.' })
  createAvtalemoete(@Args('input', { type: () => CreateAvtalemoeteInput }) input: CreateAvtalemoeteInput): Promise<Evalueringsavtale> {
    return this.oppfoelging.createMoete(input).then(({ avtaleId }) => this.lesing.one(avtaleId));
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Evalueringsavtale, { description: 'Fører hvem som var med, som roller, og hva vi lærte.' })
  updateAvtalemoete(@Args('input', { type: () => UpdateAvtalemoeteInput }) input: UpdateAvtalemoeteInput): Promise<Evalueringsavtale> {
    return this.oppfoelging.updateMoete(input).then((id) => this.lesing.one(id));
  }
}
