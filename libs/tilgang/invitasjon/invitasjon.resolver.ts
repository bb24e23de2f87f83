import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Http } from '../innlogging/innlogging.service.ts';
import { Meg } from '../meg/meg.type.ts';
import { Public } from '../vakt/requires.ts';
import { InvitasjonService } from './invitasjon.service.ts';
import { GodtaInvitasjonInput, InvitasjonInnhold } from './invitasjon.type.ts';

@Resolver()
export class InvitasjonResolver {
  constructor(private readonly invitasjoner: InvitasjonService) {}

  @Public()
  @Query(() => InvitasjonInnhold, { description: 'Hva en invitasjon gjelder. En brukt, utløpt eller ukjent nøkkel gir INVITATION_INVALID.' })
  invitasjon(@Args('token', { type: () => String }) token: string): Promise<InvitasjonInnhold> {
    return this.invitasjoner.show(token);
  }

  @Public()
  @Mutation(() => Meg, { description: 'Takker ja, og logger inn. En ny e-post får passordet som sendes; en kjent e-post må vise sitt eget.' })
  godtaInvitasjon(@Args('input', { type: () => GodtaInvitasjonInput }) input: GodtaInvitasjonInput, @Context() http: Http): Promise<Meg> {
    return this.invitasjoner.accept(input, http);
  }
}
