import { Injectable } from '@nestjs/common';
import { antallBlader, delingshendelser, tidsrom, visTidsangivelse } from '#libs/contracts';
import { badInput, DomainError, enqueue, newKey, UnitOfWork, notFound, type Tx } from '#libs/platform';
import type { CreateFordelingsperiodeInput, FyllFordelingsperiodeInput, UpdateFordelingsperiodeInput } from './fordeling.input.ts';
import { overlaps } from './fordeling.policy.ts';
import { deltePerioder, FordelingQuery, lockFordeling, perioderIn, removeVern, serieOf } from './fordeling.query.ts';
import { readFordelingsfil } from './fordelingsfil.ts';
import { Fordelingsperiode } from './fordelingsperiode.entity.ts';
import type { Fordelingsfilutfall, HelFordeling } from './hel-fordeling.type.ts';

/** Tallene i en serie, periode for periode. */
@Injectable()
export class FordelingsperiodeService {
  constructor(private readonly work: UnitOfWork, private readonly fordelinger: FordelingQuery) {}

  /** Alle tall er 0. PERIODEN_OVERLAPPER når den faller sammen med en serien har, eller en den har delt. */
  create({ fordelingId, periode }: CreateFordelingsperiodeInput, merke: { oppdiktet?: boolean } = {}): Promise<HelFordeling> {
    return this.work.run('FORDELINGSPERIODE_OPPRETTET', async (tx) => {
      const serie = await lockFordeling(tx, fordelingId);
      demandInUse(serie);
      if (!tidsrom(periode)) throw badInput({ path: 'periode', code: 'NOT_A_DATE' });
      const har = (await perioderIn(tx, fordelingId)).map((en) => en.periode);
      const delte = (await deltePerioder(tx, fordelingId)).filter((en) => en !== periode);
      if (overlaps(periode, [...har, ...delte])) throw new DomainError('PERIODEN_OVERLAPPER');
      await tx.insert(Fordelingsperiode, { fordelingId, periode, ...merke, tall: Array<number>(antallBlader(serie.dimensjoner)).fill(0), noekkel: newKey() });
      name(tx, serie.navn, periode);
      return this.fordelinger.one(fordelingId);
    });
  }

  update({ id, versjon, tall }: UpdateFordelingsperiodeInput): Promise<HelFordeling> {
    return this.work.run('FORDELINGSTALL_ENDRET', (tx) => this.write(tx, { id, versjon }, () => tall));
  }

  /** Leser tallene fra en fil. Er noe galt i den, står feilene i svaret, og ingenting er endret. */
  fill({ id, versjon, innhold }: FyllFordelingsperiodeInput): Promise<Fordelingsfilutfall> {
    return this.work.run('FORDELINGSTALL_LEST_INN', async (tx) => {
      const serie = await lockFordeling(tx, await serieOf(tx, id));
      const lest = readFordelingsfil(innhold, serie.dimensjoner);
      if (lest.feil) return { antall: 0, feil: lest.feil, fordeling: null };
      return { antall: lest.antall, feil: [], fordeling: await this.write(tx, { id, versjon }, () => lest.tall) };
    });
  }

  /** Fjerner en periode som aldri er delt. Tallene blir stående i loggen. */
  remove({ id, versjon }: { id: string; versjon: number }): Promise<HelFordeling> {
    return this.work.run('FORDELINGSPERIODE_FJERNET', async (tx) => {
      const serie = await lockFordeling(tx, await serieOf(tx, id));
      demandInUse(serie);
      const periode = (await perioderIn(tx, serie.id)).find((en) => en.id === id.toLowerCase());
      if (!periode) throw notFound();
      if (periode.versjon === versjon && (await deltePerioder(tx, serie.id)).includes(periode.periode)) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      if (periode.versjon === versjon) await tx.query(removeVern, [id]);
      await tx.remove(Fordelingsperiode, { id, versjon });
      name(tx, serie.navn, periode.periode);
      return this.fordelinger.one(serie.id);
    });
  }

  private async write(tx: Tx, key: { id: string; versjon: number }, tallFor: () => number[]): Promise<HelFordeling> {
    const serie = await lockFordeling(tx, await serieOf(tx, key.id));
    demandInUse(serie);
    const tall = tallFor();
    if (tall.length !== antallBlader(serie.dimensjoner)) throw badInput({ path: 'tall', code: 'NOT_ALLOWED' });
    const { periode } = await tx.update(Fordelingsperiode, key, { tall });
    if (tx.entries.length > 0) name(tx, serie.navn, periode);
    // Er perioden delt, skal de andre få vite at kommunen har noe nyere.
    if (tx.entries.length > 0 && (await deltePerioder(tx, serie.id)).includes(periode)) await enqueue(tx, delingshendelser.kanVaereEldre);
    return this.fordelinger.one(serie.id);
  }
}

/** Det loggen kaller perioden. */
const name = (tx: Tx, serie: string, periode: string) => { tx.entries.at(-1)!.navn = `${serie}, ${visTidsangivelse(periode)}`; };

function demandInUse({ arkivert }: { arkivert: boolean }): void {
  if (arkivert) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
}
