import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { ForsideService } from './forside.service.ts';
import { Avtaleforside } from './forside.type.ts';

@Resolver(() => Avtaleforside)
export class ForsideResolver {
  constructor(private readonly forside: ForsideService) {}

  @Requires('evaluering.les')
  @Query(() => [Avtaleforside], { description: 'Frister og det som er nytt, i hver av avtalene den som spør, evaluerer i. Å lese flytter ikke besøket.' })
  avtaleforsider(): Promise<Avtaleforside[]> { return this.forside.list(); }

  @Requires('evaluering.les')
  @Mutation(() => Boolean, { description: 'Sier at den som spør, er på forsiden sin. Er det mer enn en halv time siden sist, begynner et nytt besøk.' })
  beginAvtalebesoek(): Promise<boolean> { return this.forside.visit(); }
}
