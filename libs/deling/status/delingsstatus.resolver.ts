import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { DelingsstatusService } from './delingsstatus.service.ts';
import { Delingsstatus } from './delingsstatus.type.ts';
import { MinnOmDelingInput, TrekkPaaminnelseInput } from './paaminnelse.input.ts';
import { PaaminnelseService } from './paaminnelse.service.ts';

@Resolver(() => Delingsstatus)
export class DelingsstatusResolver {
  constructor(private readonly status: DelingsstatusService, private readonly paaminnelser: PaaminnelseService) {}

  @Requires('felles.les')
  @Query(() => Delingsstatus, { description: 'Hvem i nettverket som har delt hva, siden når, hva som er trukket tilbake, og hva som mangler. Uten innhold.' })
  delingsstatus(@Args('aar', { type: () => Int, nullable: true, description: 'Året. Utelatt: det siste noen har delt for.' }) aar: number | null = null): Promise<Delingsstatus> {
    return this.status.read(aar);
  }

  @Requires('paaminnelse.skriv')
  @Mutation(() => Delingsstatus, { description: 'Minner en kommune om å dele noe. Gir hele siden for året.' })
  async minnOmDeling(@Args('input', { type: () => MinnOmDelingInput }) input: MinnOmDelingInput): Promise<Delingsstatus> {
    return this.status.read(await this.paaminnelser.remind(input));
  }

  @Requires('paaminnelse.skriv')
  @Mutation(() => Delingsstatus, { description: 'Tar tilbake en påminnelse. Gir hele siden for året.' })
  async trekkPaaminnelse(@Args('input', { type: () => TrekkPaaminnelseInput }) { id }: TrekkPaaminnelseInput): Promise<Delingsstatus> {
    return this.status.read(await this.paaminnelser.withdraw(id));
  }
}
