import { Injectable } from '@nestjs/common';
import { AvtaleWork, avtaleLogin, currentContext, Db, runInContext } from '#libs/platform';
import { currentPersonId } from '#libs/tilgang';
import { AvtalelesingService, idag } from '../avtalelesing.service.ts';
import type { Avtalerad } from '../avtale.query.ts';
import { beginBesoek, findForside, findNyttBesoek, flestNyheter, type Forsiderad, type Nyhetsrad } from './forside.query.ts';
import type { Avtaleforside, Avtalenyhet } from './forside.type.ts';
import { fristerIn } from './frister.policy.ts';

/** Forsiden til den som evaluerer, i alle avtalene hun er med i. Hver avtale leses på sin egen innlogging: det ene rommet ser ikke inn i det andre. */
@Injectable()
export class ForsideService {
  constructor(private readonly db: Db, private readonly work: AvtaleWork, private readonly lesing: AvtalelesingService) {}

  async list(): Promise<Avtaleforside[]> {
    const forsider: Avtaleforside[] = [];
    for (const nr of avtalerommene()) forsider.push(await inAvtalerom(nr, () => this.one(nr)));
    return forsider;
  }

  /** Fører at et besøk begynner. Det det forrige viste som nytt, er da sett. Et besøk som er i gang, er det samme. */
  async visit(): Promise<boolean> {
    for (const nr of avtalerommene()) await inAvtalerom(nr, () => this.begin());
    return true;
  }

  private async one(avtalerom: number): Promise<Avtaleforside> {
    const { avtaler: [rad = null] } = await this.lesing.find(null);
    const { siden, nytt, ventende } = (await this.db.queryOne<Forsiderad>(findForside, [currentPersonId(), flestNyheter]))!;
    return { avtalerom, navn: rad?.navn ?? null, siden, frister: fristerIn(rad, ventende, idag()), nytt: nytt.map((nyhet) => visNyhet(nyhet, rad)) };
  }

  private async begin(): Promise<void> {
    const person = currentPersonId();
    if (!(await this.db.queryOne<{ nytt: boolean }>(findNyttBesoek, [person]))!.nytt) return;
    await this.work.run('AVTALE_BESOEKT', async (tx) => { await tx.query(beginBesoek, [tx.avtalerom, person]); return true; });
  }
}

/** Avtalene hun er med i nå. */
const avtalerommene = (): number[] => [...new Set((currentContext().arbeidsrom?.lesere ?? []).map(({ avtalerom }) => avtalerom))].sort((a, b) => a - b);

function inAvtalerom<T>(avtalerom: number, work: () => Promise<T>): Promise<T> {
  const context = currentContext();
  return runInContext({ ...context, login: avtaleLogin(avtalerom), arbeidsrom: { ...context.arbeidsrom!, kode: `avtale-${avtalerom}`, avtalerom } }, work);
}

/** En leveranse nevnes ved navn, også når planen den sto i, er erstattet. */
function visNyhet(nyhet: Nyhetsrad, rad: Avtalerad | null): Avtalenyhet {
  const tittel = ['levert', 'leveranse_sendt_tilbake', 'leveranse_godtatt', 'merknad'].includes(nyhet.slag) ? rad?.utgaver.flatMap(({ innhold }) => innhold.leveranser).find(({ nr }) => nr === nyhet.nr)?.tittel : undefined;
  return { ...nyhet, hva: tittel ?? nyhet.hva };
}
