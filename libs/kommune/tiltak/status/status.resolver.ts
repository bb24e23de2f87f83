import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { HeltTiltak } from '../helt-tiltak.type.ts';
import { MoveTiltakInput } from './status.input.ts';
import { StatusService } from './status.service.ts';

@Resolver()
export class StatusResolver {
  constructor(private readonly status: StatusService) {}

  @Requires('tiltak.rapporter')
  @Mutation(() => HeltTiltak, { description: 'Flytter et tiltak til en ny status og fører flyttingen i historikken. TILTAK_ILLEGAL_MOVE når flyten ikke tillater det.' })
  moveTiltak(@Args('input', { type: () => MoveTiltakInput }) input: MoveTiltakInput): Promise<HeltTiltak> {
    return this.status.move(input);
  }
}
