import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { InvitasjonLenke, type LagretInvitasjon } from '../invitasjon/invitasjon-lenke.ts';
import { Invitasjon } from '../invitasjon/invitasjon.type.ts';
import { Requires } from '../vakt/requires.ts';
import { EndreMedlemskapInput, InviterInput } from './medlemskap.input.ts';
import { MedlemskapService } from './medlemskap.service.ts';
import { Medlemskap } from './medlemskap.type.ts';

@Resolver(() => Medlemskap)
export class MedlemskapResolver {
  constructor(private readonly medlemskap: MedlemskapService, private readonly lenke: InvitasjonLenke) {}

  @Requires('medlemskap.les')
  @Query(() => [Medlemskap], { name: 'medlemskap', description: 'Alle som har, har hatt eller er invitert til en rolle i kommunens rom.' })
  list(): Promise<Medlemskap[]> {
    return this.medlemskap.list();
  }

  @Requires('medlemskap.skriv')
  @Mutation(() => Invitasjon, { description: 'Inviterer en person til en rolle, og gir en lenke til å sende. Svarer likt enten e-posten er kjent eller ikke.' })
  async inviter(@Args('input', { type: () => InviterInput }) input: InviterInput): Promise<Invitasjon> {
    return this.withLink(await this.medlemskap.invite(input));
  }

  @Requires('medlemskap.skriv')
  @Mutation(() => Invitasjon, { description: 'Lager en ny lenke til en invitasjon ingen har tatt imot.' })
  async fornyInvitasjon(@Args('id', { type: () => ID }) id: string): Promise<Invitasjon> {
    return this.withLink(await this.medlemskap.renew(id));
  }

  @Requires('medlemskap.skriv')
  @Mutation(() => Medlemskap, { description: 'Endrer rolle eller datoer. Kommunen må alltid ha en programleder.' })
  endreMedlemskap(@Args('input', { type: () => EndreMedlemskapInput }) input: EndreMedlemskapInput): Promise<Medlemskap> {
    return this.medlemskap.change(input);
  }

  @Requires('medlemskap.skriv')
  @Mutation(() => Medlemskap, { description: 'Avslutter medlemskapet nå. Tilgangen er borte fra neste forespørsel.' })
  avsluttMedlemskap(@Args('id', { type: () => ID }) id: string, @Args('versjon', { type: () => Int }) versjon: number): Promise<Medlemskap> {
    return this.medlemskap.end(id, versjon);
  }

  private withLink({ medlemskap, invitasjonId, utloeper }: LagretInvitasjon): Invitasjon {
    return { medlemskap, lenke: this.lenke.path(invitasjonId), utloeper: new Date(utloeper) };
  }
}
