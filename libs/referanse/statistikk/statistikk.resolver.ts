import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { currentContext, Db, enqueue, JobRunner, notFound, UnitOfWork } from '#libs/platform';
import { mayNow, Requires } from '#libs/tilgang';
import { StatistikkfilInput } from './statistikk.input.ts';
import { everySerie, fetchJob, requestJob } from './statistikk.jobs.ts';
import { findStatistikk, listOmraader, listSerier } from './statistikk.query.ts';
import { StatistikkService } from './statistikk.service.ts';
import { Filutfall, Seriestatus, Statistikk, Statistikkomraade, Statistikkserie } from './statistikk.type.ts';

@Resolver(() => Statistikk)
export class StatistikkResolver {
  constructor(private readonly db: Db, private readonly arbeid: UnitOfWork, private readonly runner: JobRunner, private readonly service: StatistikkService) {}

  @Requires('statistikk.les')
  @Query(() => Statistikk, { description: 'Offentlig statistikk for kommunen, fylket og områdene i satsingen. En serie uten tall er med, uten linjer.' })
  async statistikk(): Promise<Statistikk> {
    const kommuneId = currentContext().arbeidsrom!.kommuneId;
    const serier = await this.db.query<Statistikkserie>(findStatistikk, [kommuneId]);
    const omraader = await this.db.query<Statistikkomraade>(listOmraader, [kommuneId]);
    return { serier, omraader, handlinger: mayNow('statistikk.oensk') ? ['requestStatistikk'] : [] };
  }

  @Requires('statistikk.oensk')
  @Mutation(() => Boolean, { description: 'Ber om at seriene hentes på nytt. Arbeidet gjøres etterpå; svaret sier at det er bedt om.' })
  requestStatistikk(): Promise<boolean> {
    return this.arbeid.run('STATISTIKK_OENSKET', async (tx) => {
      const id = await enqueue(tx, requestJob);
      tx.note({ tabell: 'hendelse', id, verb: 'ny', navn: requestJob });
      return true;
    });
  }

  @Requires('statistikk.skriv')
  @Query(() => [Seriestatus], { description: 'Seriene i installasjonen, og når tallene kom.' })
  statistikkserier(): Promise<Seriestatus[]> {
    return this.db.query<Seriestatus>(listSerier);
  }

  @Requires('statistikk.skriv')
  @Mutation(() => Boolean, { description: 'Legger henting av en serie i køen, eller av alle når koden mangler. Usant når den alt står der.' })
  async fetchStatistikk(@Args('kode', { type: () => String, nullable: true, description: 'Koden til serien.' }) kode: string | null): Promise<boolean> {
    if (kode && !(await this.service.serie(kode))) throw notFound();
    return this.runner.send(fetchJob, kode ?? everySerie);
  }

  @Requires('statistikk.skriv')
  @Mutation(() => Filutfall, { description: 'Leser inn tall for en serie fra en fil, alt eller ingenting.' })
  uploadStatistikk(@Args('input') input: StatistikkfilInput): Promise<Filutfall> {
    return this.service.upload(input);
  }
}
