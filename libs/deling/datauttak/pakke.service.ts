import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { currentContext, Db, DomainError, runInContext, Snapshot, SpoolFile, type RequestContext, type ZipEntry } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import { about, readmeOf, type Pakkeopphav } from './lesmeg.ts';
import { manifestOf } from './manifest.ts';
import { Radlager } from './radlager.ts';
import { findFilbit } from './tabeller/vedlegg.query.ts';
import { findPakkehode, selectUttak, type Pakkehode } from './uttakstabell.query.ts';
import type { Uttaksrad } from './uttakstabell.ts';
import { uttakstabeller } from './uttakstabeller.ts';
import { writePackage } from './write-package.ts';

/** Langt over det en kommune kan ha. De verner disken, ikke minnet. */
export const mostBytes = 4 * 1024 * 1024 * 1024;
const mostRowBytes = 1024 * 1024 * 1024;

type Bestilling = Omit<Pakkeopphav, 'hode'>;

/**
 * Bygger pakken på disk. Tabellene leses i ett øyeblikksbilde, og dokumentene etterpå, bit for bit: en fil endres aldri. Om det fortsatt er åpent, spørres det
 * utenfor øyeblikksbildet, mellom bitene: inne i det er døra åpen til det er ferdig.
 */
@Injectable()
export class PakkeService {
  constructor(private readonly snapshot: Snapshot, private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** `between` kaster IKKE_AAPNET når åpningen går ut underveis. Da er ikke det som ligger i `into`, en pakke. */
  async build(bestilling: Bestilling, into: SpoolFile, between: () => Promise<void>): Promise<void> {
    const rader = await SpoolFile.open(mostRowBytes);
    try {
      const lager = new Radlager(rader);
      const hode = await this.read(bestilling, lager);
      await between();
      const opphav = { ...bestilling, hode };
      await writePackage({
        lager, grense: bestilling.omfang.grense, lest: hode.lest, laget: bestilling.laget, om: about(opphav, lager.avsnitt), lesmeg: readmeOf(opphav, lager.avsnitt),
        dokumenter: await this.documents(lager, bestilling.mottaker.avtalerom, between), manifest: (filer) => manifestOf(opphav, lager.avsnitt, filer),
      }, into, between);
    } finally {
      await rader.close();
    }
  }

  private read({ omfang: { rom, fraAar, tilAar, grense } }: Bestilling, lager: Radlager): Promise<Pakkehode> {
    return this.snapshot.read(async (reader) => {
      const [hode] = await reader.query<Pakkehode>(findPakkehode, [currentContext().arbeidsrom!.kommuneId]);
      for (const tabell of uttakstabeller.filter((en) => rom.includes(en.rom))) {
        await lager.add(tabell, grense, reader.rows<{ rad: string }>(selectUttak(tabell), [fraAar, tilAar, rom]));
      }
      return hode!;
    });
  }

  /** Dokumentene tabellen nevner, ført i leseloggen hvert for seg før noe av dem leses. */
  private async documents(lager: Radlager, avtalerom: number | null, between: () => Promise<void>): Promise<ZipEntry[]> {
    const avsnitt = lager.avsnitt.find(({ tabell }) => tabell.tabell === 'vedlegg');
    if (!avsnitt || avsnitt.rader === 0) return [];
    const rader: Uttaksrad[] = [];
    for await (const noen of lager.rows(avsnitt)) rader.push(...noen);
    await this.leselogg.note(...rader.map(({ id }) => ({ kommuneId: currentContext().arbeidsrom!.kommuneId!, hva: 'datauttak/dokument', gjelder: id as string, ...(avtalerom !== null && { avtalerom }) })));
    const context = currentContext();
    return rader.map((rad) => ({ sti: documentPath(rad), innhold: () => this.document(rad, context, between) }));
  }

  /** Bitene hentes mens zip-en skrives, og den vet ikke hvem som spør. */
  private async *document({ fil_id: filId, sha256 }: Uttaksrad, context: RequestContext, between: () => Promise<void>): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    for (let nr = 0; ; nr++) {
      const bit = await runInContext(context, async () => {
        await between();
        return this.db.queryOne<{ innhold: Buffer }>(findFilbit, [filId, nr]);
      });
      if (!bit) break;
      hash.update(bit.innhold);
      yield bit.innhold;
    }
    // Er fila borte fra muren midt i, er den ikke hel, og pakken heller ikke.
    if (hash.digest('hex') !== sha256) throw new DomainError('IKKE_AAPNET');
  }
}

/** Filnavnet er det noen ga fila. Id-en skiller to med samme navn; tegn som betyr noe i en sti, er borte. */
const documentPath = ({ id, filnavn }: Uttaksrad): string => `dokumenter/${String(id).slice(-12)}-${String(filnavn).replace(/[^\p{L}\p{N}._ -]/gu, '_').replace(/^\.+/, '_').slice(-120)}`;
