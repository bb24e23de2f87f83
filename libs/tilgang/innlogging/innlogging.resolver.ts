import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { currentContext } from '#libs/platform';
import { MegService } from '../meg/meg.service.ts';
import { Meg } from '../meg/meg.type.ts';
import { Public } from '../vakt/requires.ts';
import { LoginInput } from './innlogging.input.ts';
import { InnloggingService, type Http } from './innlogging.service.ts';

@Resolver(() => Meg)
export class InnloggingResolver {
  constructor(private readonly innlogging: InnloggingService, private readonly meg: MegService) {}

  @Public()
  @Query(() => Meg, { nullable: true, name: 'meg', description: 'Den som er logget inn, med rommene hun kan velge. `null` når ingen er logget inn.' })
  async findMeg(): Promise<Meg | null> {
    const { person } = currentContext();
    return person ? this.meg.find(person.id) : null;
  }

  @Public()
  @Mutation(() => Meg, { description: 'Logger inn og setter øktkapselen. Feil e-post og feil passord svarer likt.' })
  login(@Args('input', { type: () => LoginInput }) input: LoginInput, @Context() http: Http): Promise<Meg> {
    return this.innlogging.login(input, http);
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Avslutter økten i denne nettleseren.' })
  logout(@Context() http: Http): Promise<boolean> {
    return this.innlogging.logout(http);
  }
}
