import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Db, JobError, notFound, runAsLogin } from '#libs/platform';
import { readCsv, UnreadableFileError } from './csv-file.ts';
import { isDataset } from './own-dataset.ts';
import { readCube, readJson } from './klient/json-stat.ts';
import { observationsOf } from './klient/observations.ts';
import type { Observasjon, Serie, Uttrekk } from './serie.ts';
import { Sources, type Areas } from './sources.ts';
import { unknownSerie, withoutSelection } from './statistikk.errors.ts';
import { findSerie, listAreas, storeUttrekk, type SerieRow } from './statistikk.query.ts';
import type { StatistikkfilInput } from './statistikk.input.ts';
import type { Filutfall } from './statistikk.type.ts';

/** Tall inn: fra kilden eller fra en fil. Bare køens innlogging kan skrive dem, i én setning. */
@Injectable()
export class StatistikkService {
  constructor(private readonly db: Db, private readonly sources: Sources) {}

  /** Henter serien og lagrer det nye. Kaster JobError når den ikke finnes eller ikke kan hentes. */
  async fetch(kode: string): Promise<void> {
    const serie = await this.serie(kode);
    if (!serie) throw unknownSerie();
    const uttrekk = await this.sources.fetch(serie, await this.areas());
    await this.store(serie, uttrekk, null);
  }

  /** Leser inn en fil, alt eller ingenting. Kaster NOT_FOUND for en serie som ikke finnes; feil i fila står i svaret. */
  async upload({ kode, filnavn, innhold }: StatistikkfilInput): Promise<Filutfall> {
    const serie = await this.serie(kode);
    if (!serie) throw notFound();
    try {
      const uttrekk = isDataset(innhold) ? await this.readDataset(serie, innhold) : readCsv(innhold);
      const wrong = wrongLevel(serie, uttrekk.observasjoner);
      if (wrong.length > 0) return refused(wrong);
      const stored = await this.store(serie, uttrekk, filnavn);
      return { antall: uttrekk.observasjoner.length, uendret: !stored, feil: [] };
    } catch (error) {
      if (error instanceof UnreadableFileError) return refused(error.faults);
      if (error instanceof JobError) return refused([error.message]);
      throw error;
    }
  }

  serie(kode: string): Promise<SerieRow | null> { return runAsLogin('jobb', () => this.db.queryOne<SerieRow>(findSerie, [kode])); }

  private async readDataset(serie: Serie, text: string): Promise<Uttrekk> {
    if (!serie.spoerring) throw withoutSelection();
    const { kommuner, fylker } = await this.areas();
    return observationsOf(readCube(readJson(text)), serie.spoerring, [...kommuner, ...fylker]);
  }

  private async areas(): Promise<Areas> {
    const rows = await runAsLogin('jobb', () => this.db.query<{ kommune: string; fylke: string }>(listAreas));
    return { kommuner: rows.map(({ kommune }) => kommune), fylker: [...new Set(rows.map(({ fylke }) => fylke))] };
  }

  /** Sant når tallene er nye. */
  private async store({ kode, versjon }: Serie, { observasjoner, oppdatertHosKilden }: Uttrekk, filnavn: string | null): Promise<boolean> {
    const rows = [...observasjoner].sort((a, b) => (a.omraadekode + a.periode < b.omraadekode + b.periode ? -1 : 1));
    const sum = createHash('sha256').update(JSON.stringify(rows.map(({ omraadekode, periode, verdi, flagg, n }) => [omraadekode, periode, verdi, flagg, n]))).digest();
    const stored = await runAsLogin('jobb', () => this.db.queryOne<{ id: string }>(storeUttrekk,
      [v7(), kode, versjon, filnavn === null ? 'hentet' : 'lastet_opp', filnavn, oppdatertHosKilden, sum, JSON.stringify(rows)]));
    return stored !== null;
  }
}

const refused = (feil: string[]): Filutfall => ({ antall: 0, uendret: false, feil });

const digits = { grunnkrets: [8], kommune: [2, 4], fylke: [2] } as const;

/** En fil med tall for et annet nivå enn serien sier, ville vist kommunens tall som områdets. */
function wrongLevel({ nivaa }: Serie, observasjoner: Observasjon[]): string[] {
  const wrong = observasjoner.find(({ omraadekode }) => !(digits[nivaa] as readonly number[]).includes(omraadekode.length));
  return wrong ? [`Serien har tall for ${nivaa}, men fila har områdekoden ${wrong.omraadekode}.`] : [];
}
