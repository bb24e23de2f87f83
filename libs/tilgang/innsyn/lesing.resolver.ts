import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { limits } from '#libs/contracts';
import { Db } from '#libs/platform';
import { Requires } from '../vakt/requires.ts';
import { listLesinger, sumLesinger, type LesingRow } from './lesing.query.ts';
import { LesingFilter, LesingSide, Lesesum } from './lesing.type.ts';

@Resolver(() => LesingSide)
export class LesingResolver {
  constructor(private readonly db: Db) {}

  @Requires('logg.les')
  @Query(() => LesingSide, { description: 'Det evaluatorer, koordinatoren og andre kommuner har åpnet hos kommunen, nyeste først.' })
  async lesinger(
    @Args('filter', { type: () => LesingFilter, nullable: true }) filter?: LesingFilter | null,
    @Args('etter', { type: () => ID, nullable: true, description: 'Den siste lesingen på forrige side.' }) etter?: string | null,
  ): Promise<LesingSide> {
    const { fra, til, person, rom, avtalerom, gjelder } = filter ?? {};
    const rows = await this.db.query<LesingRow>(listLesinger, [fra, til, person, rom, etter, limits.sidestoerrelse + 1, avtalerom, gjelder]);
    const lesinger = rows.slice(0, limits.sidestoerrelse);
    return { lesinger, neste: rows.length > lesinger.length ? lesinger.at(-1)!.id : null };
  }

  @Requires('logg.les')
  @Query(() => [Lesesum], { description: 'Det som er lest for én avtale, samlet per person og dokument, det siste først. Høyst fem hundre linjer.' })
  lesesummer(@Args('avtalerom', { type: () => Int, description: 'Nummeret på avtalens rom.' }) avtalerom: number): Promise<Lesesum[]> {
    return this.db.query<Lesesum>(sumLesinger, [avtalerom, 500]);
  }
}
