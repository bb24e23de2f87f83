import { Injectable } from '@nestjs/common';
import { conflict, Db, type Tx, UnitOfWork } from '#libs/platform';
import type { HeltTiltak } from './helt-tiltak.type.ts';
import { maalIder, replaceMaal } from './maal/tiltak-maal.query.ts';
import { aktoerNow, demand, demandOpen } from './tiltak.aktoer.ts';
import { insertTiltak } from './tiltak.draft.ts';
import { Tiltak } from './tiltak.entity.ts';
import type { ArchiveTiltakInput, CreateTiltakInput, UpdateTiltakInput } from './tiltak.input.ts';
import { lockTiltak, touch } from './tiltak.lock.query.ts';
import { mayUpdate } from './tiltak.policy.ts';
import { TiltakQuery } from './tiltak.query.ts';
import { demandReferences } from './tiltak.references.query.ts';

/** Lager, endrer og arkiverer tiltak. Flytting mellom statuser og delene av et tiltak har egne tjenester. */
@Injectable()
export class TiltakService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly tiltak: TiltakQuery) {}

  /** Kaster NOT_FOUND når kommunen ikke har noen satsing å lage tiltak i. */
  create(input: CreateTiltakInput): Promise<HeltTiltak> {
    return this.work.run('TILTAK_OPPRETTET', async (tx) => {
      const { maalIder: maal, status, ...felt } = input;
      await demandReferences(tx, felt);
      const id = await insertTiltak(tx, { ...withEmptyLists(felt), navn: input.navn, status: status ?? 'ide' });
      if (maal) await replaceMaal(tx, { id, navn: input.navn }, maal);
      return this.tiltak.one(id);
    });
  }

  update(input: UpdateTiltakInput): Promise<HeltTiltak> {
    return this.work.run('TILTAK_ENDRET', async (tx) => {
      const { id, versjon, maalIder: maal, ...felt } = input;
      const aktoer = aktoerNow();
      const before = await lockTiltak(tx, id, aktoer);
      demand(mayUpdate(before, aktoer, namesOf({ ...felt, maalIder: maal })));
      if (before.versjon !== versjon) throw await this.conflictOver(tx, input);
      demandOpen(before);
      await demandReferences(tx, felt);
      await tx.update(Tiltak, { id, versjon }, withEmptyLists(felt));
      if (maal !== undefined) await replaceMaal(tx, before, maal ?? []);
      await touch(tx, id, versjon + 1);
      return this.tiltak.one(id);
    });
  }

  archive({ id, versjon, arkivert }: ArchiveTiltakInput): Promise<HeltTiltak> {
    return this.work.run(arkivert ? 'TILTAK_ARKIVERT' : 'TILTAK_GJENOPPRETTET', async (tx) => {
      const aktoer = aktoerNow();
      await lockTiltak(tx, id, aktoer);
      demand(aktoer.skriv);
      await tx.update(Tiltak, { id, versjon }, { arkivert });
      await touch(tx, id);
      return this.tiltak.one(id);
    });
  }

  /** Målene er lenker, så konflikten må hente dem selv for at ingen av de to listene skal gå tapt. */
  private async conflictOver(tx: Tx, { id, ...yours }: UpdateTiltakInput) {
    const row: Record<string, unknown> = { ...await this.db.manager.findOneByOrFail(Tiltak, { id }), maalIder: await maalIder(tx, id) };
    return conflict(Object.fromEntries(namesOf(yours).map((navn) => [navn, row[navn]])), yours);
  }
}

const lister = ['partnere', 'maalgrupper', 'arenaer', 'aktiviteter', 'utfordringer', 'planer'] as const;
type Felt = Omit<UpdateTiltakInput, 'id' | 'versjon' | 'maalIder'>;

/** `null` tømmer ei liste; en tom liste er ingen punkter, ikke et ukjent antall. */
function withEmptyLists(felt: Felt) {
  const tomme = lister.filter((navn) => felt[navn] === null).map((navn) => [navn, []]);
  return { ...felt, ...Object.fromEntries(tomme) } as Omit<Felt, (typeof lister)[number]> & Partial<Pick<Tiltak, (typeof lister)[number]>>;
}

const namesOf = (felt: object) => Object.entries(felt).filter(([, value]) => value !== undefined).map(([navn]) => navn);
