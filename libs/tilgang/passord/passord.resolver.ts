import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Http } from '../innlogging/innlogging.service.ts';
import { Public, Requires } from '../vakt/requires.ts';
import { PassordService } from './passord.service.ts';
import { ByttPassordInput, Nullstilling, NyttPassordInput } from './passord.type.ts';

@Resolver()
export class PassordResolver {
  constructor(private readonly passord: PassordService) {}

  @Requires('medlemskap.skriv')
  @Mutation(() => Nullstilling, { description: 'Lager en lenke til nytt passord for en i kommunen. Går bare for den som ikke også hører til andre steder.' })
  nullstillPassord(@Args('medlemskapId', { type: () => ID }) medlemskapId: string): Promise<Nullstilling> {
    return this.passord.reset(medlemskapId);
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Setter nytt passord med en lenke, og avslutter alle øktene personen har.' })
  settNyttPassord(@Args('input', { type: () => NyttPassordInput }) input: NyttPassordInput): Promise<boolean> {
    return this.passord.setWithToken(input);
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Bytter den innloggedes eget passord, og avslutter øktene i andre nettlesere.' })
  byttPassord(@Args('input', { type: () => ByttPassordInput }) input: ByttPassordInput, @Context() http: Http): Promise<boolean> {
    return this.passord.change(input, http);
  }
}
