import { Injectable } from '@nestjs/common';
import { innsynsromFor, limits, permissionsOf, type Innsynsrom, type Permission } from '#libs/contracts';
import { badInput, currentContext, Db, innsynLogin, runAsLogin, runInContext } from '#libs/platform';
import { findOpening, findSatsingsnavn, listRomkommuner, type Romkommune } from './innsyn.query.ts';
import type { Innsynskommune } from './innsynskommune.type.ts';
import { Leselogg } from './leselogg.ts';

type Opening = Romkommune & Pick<Innsynskommune, 'fra' | 'til' | 'aapninger'>;

/**
 * Hvem som har åpnet, vet bare hver kommunes mur. Et felles register over åpningene ville gjort svaret til én setning, men
 * da hadde en innlogging uten innhold sett inn i kommunenes fløy. Derfor spørres hver kommune på sin egen lesende innlogging,
 * én om gangen, så svaret aldri holder mer enn én tilkobling; og aldri i flere enn et fylke har, uansett hvor mange
 * installasjonen tar imot. Står det flere der, må den som spør, si hvilket fylke det gjelder.
 */
@Injectable()
export class MineInnsynService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** Kommunene som har åpnet nå. De som ikke har det, er ikke med, heller ikke i leseloggen. */
  async list(fylkesnummer: string | null): Promise<Innsynskommune[]> {
    const asked = await runAsLogin('innlogging', () => this.db.query<Romkommune>(listRomkommuner, [fylkesnummer, limits.innsynKommuner + 1]));
    if (asked.length > limits.innsynKommuner) throw badInput({ path: 'fylkesnummer', code: fylkesnummer === null ? 'REQUIRED' : 'TOO_MANY' });
    const open: Opening[] = [];
    for (const kommune of asked) {
      const opening = await this.readIn<Pick<Opening, 'fra' | 'til' | 'aapninger'>>(kommune, findOpening);
      if (opening) open.push({ ...kommune, ...opening });
    }
    // Navnet på satsingen er kommunens. Det leses som alt annet: etter at lesingen er ført.
    await this.leselogg.note(...open.map(({ kommuneId, aapninger }) => ({ kommuneId, hva: 'mineInnsyn', avtalerom: aapninger[0]!.avtalerom })));
    const answer: Innsynskommune[] = [];
    for (const { kommuneId, ...kommune } of open) {
      const satsing = await this.readIn<{ navn: string }>({ kommuneId }, findSatsingsnavn);
      answer.push({ ...kommune, satsing: satsing?.navn ?? null, rettigheter: rettigheterI(kommune.aapninger.flatMap(({ innsynsrom }) => innsynsrom)) });
    }
    return answer;
  }

  private readIn<Row>({ kommuneId }: Pick<Romkommune, 'kommuneId'>, sql: string): Promise<Row | null> {
    return runInContext({ ...currentContext(), login: innsynLogin(kommuneId) }, () => this.db.queryOne<Row>(sql));
  }
}

/** Det hun kan lese i en kommune, er det kommunen har åpnet. Resten svarer vakten nei på, så det står heller ikke i menyen. */
function rettigheterI(aapne: readonly Innsynsrom[]): Permission[] {
  return permissionsOf(['evaluator']).filter((rettighet) => { const krever = innsynsromFor[rettighet]; return krever === undefined || aapne.includes(krever); });
}
