import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { limits, type Sitatkilde as Kildeslag } from '#libs/contracts';
import { Funn } from '#libs/felles/funn';
import { badInput, SitatkildeEnum } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { CreateSitatInput } from './sitatkilde.input.ts';
import { SitatkildeService } from './sitatkilde.service.ts';
import { Sitatkilde, Sitatkildelinje } from './sitatkilde.type.ts';

@Resolver(() => Sitatkilde)
export class SitatkildeResolver {
  constructor(private readonly kilder: SitatkildeService) {}

  @Requires('funn.skriv')
  @Query(() => [Sitatkildelinje], { description: 'Det som kan siteres i en kommune som har åpnet. Lesingen føres hos kommunen. IKKE_AAPNET når den ikke har åpnet.' })
  sitatkilder(
    @Args('kommunenummer', { type: () => String }) kommunenummer: string,
    @Args('kilde', { type: () => SitatkildeEnum, description: 'Hva slags rader.' }) kilde: Kildeslag,
    @Args('soek', { type: () => String, nullable: true, description: 'En del av tittelen.' }) soek?: string | null,
  ): Promise<Sitatkildelinje[]> {
    if (soek && soek.length > limits.navn) throw badInput({ path: 'soek', code: 'TOO_LONG' });
    return this.kilder.list(kommunenummer, kilde, soek?.trim() || null);
  }

  @Requires('funn.skriv')
  @Query(() => Sitatkilde, { description: 'Én rad i en kommune som har åpnet, med alt i den som kan siteres. Lesingen føres hos kommunen.' })
  sitatkilde(
    @Args('kommunenummer', { type: () => String }) kommunenummer: string,
    @Args('kilde', { type: () => SitatkildeEnum, description: 'Hva slags rad.' }) kilde: Kildeslag,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Sitatkilde> {
    return this.kilder.one(kommunenummer, kilde, id);
  }

  @Requires('funn.skriv')
  @Mutation(() => Funn, { description: 'Siterer kommunen i et utkast. BAD_INPUT når ordene ikke står der; IKKE_AAPNET eller NOT_FOUND når du ikke får lese det.' })
  createSitat(@Args('input', { type: () => CreateSitatInput }) input: CreateSitatInput): Promise<Funn> {
    return this.kilder.quote(input);
  }
}
