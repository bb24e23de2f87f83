import { Injectable } from '@nestjs/common';
import { badInput, Db, emptiedList, newKey, notFound, type Tx, UnitOfWork } from '#libs/platform';
import { lockSatsing, nextNr } from '../satsing/satsing-lock.query.ts';
import { overlap } from './grense/flater.policy.ts';
import type { SetOmraadegrenseInput } from './grense/grense.input.ts';
import { lesGrense, type Grense, type Grensefeil } from './grense/grense.policy.ts';
import { Omraade } from './omraade.entity.ts';
import type { OmraadeInput, UpdateOmraadeInput } from './omraade.input.ts';
import { innbyggertallErrors, withChanges, type Innbyggertall } from './omraade.policy.ts';
import { findOmraade, lockInnbyggertall, otherGrenser, type InnbyggertallRow, type OmraadeRow } from './omraade.query.ts';

const ukjent: Innbyggertall = { innbyggere: null, innbyggereTil: null, innbyggerePresisjon: null };

@Injectable()
export class OmraadeService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork) {}

  /** Oppretter et område med neste nummer. NOT_FOUND når kommunen ikke har noen satsing. */
  create(input: OmraadeInput): Promise<OmraadeRow> {
    return this.work.run('OMRAADE_OPPRETTET', async (tx) => {
      const satsingId = await lockSatsing(tx);
      ensureValid(withChanges(ukjent, input));
      const nr = await nextNr(tx, 'omraade', satsingId);
      return this.read(await tx.insert(Omraade, { ...input, grunnkretser: input.grunnkretser ?? [], noekkel: newKey(), satsingId, nr }));
    });
  }

  update({ id, versjon, ...changes }: UpdateOmraadeInput): Promise<OmraadeRow> {
    return this.work.run('OMRAADE_ENDRET', async (tx) => {
      await this.ensureValidAfter(tx, id, versjon, changes);
      await tx.update(Omraade, { id, versjon }, { ...changes, grunnkretser: emptiedList(changes.grunnkretser) });
      return this.read(id);
    });
  }

  /** Setter grensa, eller tar den bort; utelatt er uendret. BAD_INPUT med det første som er galt med fila, også at området dekker noe av et annet. `merke` er bare for demoen. */
  setGrense({ id, versjon, geojson }: SetOmraadegrenseInput, { oppdiktet = false }: { oppdiktet?: boolean } = {}): Promise<OmraadeRow> {
    return this.work.run('OMRAADE_ENDRET', async (tx) => {
      const { grense, feil }: { grense?: Grense | null | undefined; feil?: Grensefeil | undefined } = typeof geojson === 'string' ? lesGrense(geojson) : { grense: geojson };
      if (feil) throw badInput({ path: 'geojson', code: feil });
      // To som tegner hvert sitt område samtidig, skal ikke begge slippe gjennom.
      if (grense) await lockSatsing(tx);
      await tx.update(Omraade, { id, versjon }, { grense, ...(grense !== undefined && { grenseOppdiktet: oppdiktet }) });
      if (grense && (await otherGrenser(tx, id)).some((annen) => overlap(grense.coordinates, annen.coordinates))) throw badInput({ path: 'geojson', code: 'AREAS_OVERLAP' });
      return this.read(id);
    });
  }

  /** En ukjent id eller en gammel versjon prøves ikke her: de har sine egne svar. */
  private async ensureValidAfter(tx: Tx, id: string, versjon: number, changes: Partial<Innbyggertall>): Promise<void> {
    const [before] = await tx.query<InnbyggertallRow>(lockInnbyggertall, [tx.kommuneId, id]);
    if (before?.versjon === versjon) ensureValid(withChanges(before, changes));
  }

  private async read(id: string): Promise<OmraadeRow> {
    const omraade = await this.db.queryOne<OmraadeRow>(findOmraade, [id]);
    if (!omraade) throw notFound();
    return omraade;
  }
}

function ensureValid(tall: Innbyggertall): void {
  const errors = innbyggertallErrors(tall);
  if (errors.length > 0) throw badInput(...errors);
}
