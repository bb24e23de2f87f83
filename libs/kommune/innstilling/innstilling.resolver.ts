import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { UpdateInnstillingInput } from './innstilling.input.ts';
import { InnstillingService, type InnstillingView } from './innstilling.service.ts';
import { Innstillinger } from './innstilling.type.ts';

@Resolver(() => Innstillinger)
export class InnstillingResolver {
  constructor(private readonly service: InnstillingService) {}

  @Requires('innstilling.skriv')
  @Query(() => Innstillinger, { description: 'Det kommunen har bestemt om hvordan den bruker Løftet. Før noe er valgt, er det standarden.' })
  innstillinger(): Promise<InnstillingView> {
    return this.service.find();
  }

  @Requires('innstilling.skriv')
  @Mutation(() => Innstillinger, { description: 'Endrer kommunens innstillinger. Gjelder fra neste gang noen gjør noe; det som alt er vedtatt, står.' })
  updateInnstilling(@Args('input', { type: () => UpdateInnstillingInput }) input: UpdateInnstillingInput): Promise<InnstillingView> {
    return this.service.update(input);
  }
}
