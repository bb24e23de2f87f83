import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { uttaksgrunner } from '#libs/contracts';
import { AvtaleWork, currentContext, Db, DomainError, Places, Snapshot, SpoolFile, type Attachment } from '#libs/platform';
import { currentPersonId, Leselogg } from '#libs/tilgang';
import { contentSum, pakkeform } from '../datauttak/manifest.ts';
import { filstier } from '../datauttak/pakkefiler.ts';
import { mostBytes } from '../datauttak/pakke.service.ts';
import { Radlager } from '../datauttak/radlager.ts';
import { selectUttak } from '../datauttak/uttakstabell.query.ts';
import { writePackage } from '../datauttak/write-package.ts';
import { avtaletabeller, findAvtaledelinger, findAvtalehode, findAvtaleundersoekelser, findPakkedelinger, findUndersoekelsesdelinger, type AvtaledelingRow, type AvtaleundersoekelseRow, type Avtalehode } from './avtaledeling.query.ts';
import type { Avtaledeling, Avtaleundersoekelse } from './avtaledeling.type.ts';

const pieceBytes = 256 * 1024;
type Send = (attachment: Attachment, pieces: AsyncGenerator<Buffer>, sha256: string) => Promise<boolean>;

/** Det kommunene har sluppet inn i avtalens rom, og en pakke av det på tvers av dem. */
@Injectable()
export class AvtaledelingService {
  private readonly places = new Places({ total: 2, perPerson: 1 });

  constructor(private readonly db: Db, private readonly snapshot: Snapshot, private readonly leselogg: Leselogg, private readonly work: AvtaleWork) {}

  list(): Promise<Avtaledeling[]> { return this.db.query<AvtaledelingRow>(findAvtaledelinger); }

  /** Rundene med svarene, ført hos kommunene før de leses. */
  async surveys(): Promise<Avtaleundersoekelse[]> {
    const delinger = await this.db.query<{ id: string; kommuneId: number }>(findUndersoekelsesdelinger);
    await this.leselogg.note(...delinger.map((deling) => ({ kommuneId: deling.kommuneId, hva: 'avtaleundersoekelser', gjelder: deling.id })));
    return this.db.query<AvtaleundersoekelseRow>(findAvtaleundersoekelser, [delinger.map(({ id }) => id)]);
  }

  /** Lager pakken, lar `send` sende den, og kvitterer i avtalens logg. Hver kommune får det ført i leseloggen sin før noe leses. */
  async use(send: Send): Promise<void> {
    await this.places.use(currentPersonId(), async () => {
      const id = v7();
      const laget = new Date().toISOString();
      const delinger = await this.db.query<{ id: string; kommuneId: number }>(findPakkedelinger);
      await this.leselogg.note(...delinger.map((deling) => ({ kommuneId: deling.kommuneId, hva: 'datauttak/deling', gjelder: deling.id })));
      const spool = await SpoolFile.open(mostBytes);
      try {
        await this.build(id, laget, delinger.map((en) => en.id), spool);
        const sha256 = await sumOf(spool);
        await this.note(id, 'DATAUTTAK_LAGET', { delinger: delinger.length, sha256, stoerrelse: spool.size });
        const levert = await send({ navn: `delt-${currentContext().arbeidsrom!.kode}-${laget.slice(0, 10)}.zip`, mime: 'application/zip', stoerrelse: spool.size }, this.piecesOf(spool, delinger.map((en) => en.id)), sha256);
        await this.note(id, levert ? 'DATAUTTAK_LEVERT' : 'DATAUTTAK_AVBRUTT', { sha256, ...(!levert && { grunn: uttaksgrunner.mottakerenGikk }) });
      } catch (error) {
        await this.note(id, 'DATAUTTAK_AVBRUTT', { grunn: error instanceof DomainError ? error.code : uttaksgrunner.feil });
        throw error;
      } finally {
        await spool.close();
      }
    });
  }

  /** Trekkes noe tilbake etter at det er ført og før det er lest, er det ikke med. Det som kom til imens, er heller ikke ført, og er ikke med. */
  private async build(id: string, laget: string, delinger: string[], into: SpoolFile): Promise<void> {
    const rader = await SpoolFile.open(mostBytes);
    try {
      const lager = new Radlager(rader);
      const hode = await this.snapshot.read(async (reader) => {
        const [funnet] = await reader.query<Avtalehode>(findAvtalehode);
        for (const tabell of avtaletabeller) await lager.add(tabell, null, onlyNoted(reader.rows<{ rad: string }>(selectUttak(tabell), [null, null, []]), new Set(delinger)));
        return funnet!;
      });
      const om: [string, string][] = [
        ['Datauttak', id], ['Avtale', hode.navn], ['Lest', `${hode.lest} (UTC). Alle tabellene er fra samme øyeblikk.`], ['Delinger', String(delinger.length)],
        ['Hva det er', 'Det kommunene i avtalen har delt også med evalueringen, slik det var da de delte det. Det som var skjult, var borte før det forlot kommunen.'],
        ['Sammenligning', 'Kommunene er ulike i størrelse, og en indikator kan være målt på flere måter. Se kolonnene definisjonsutgave og felles_kode før tall settes ved siden av hverandre.'],
        ['Tall', 'Beløp i CSV og regneark er kroner, i JSON hele øre. En tom celle er ikke oppgitt eller skjult, ikke null.'],
      ];
      await writePackage({
        lager, grense: null, lest: hode.lest, laget, om, dokumenter: [],
        lesmeg: ['LESMEG', '', ...om.map(([navn, verdi]) => `${navn}: ${verdi}`), '', 'Tabellene', ...lager.avsnitt.map(({ tabell, rader: antall }) => `  ${tabell.tabell}: ${tabell.navn}, ${antall} rader. ${tabell.om}`), ''].join('\r\n'),
        manifest: (filer) => ({
          form: pakkeform, id, avtale: hode.navn, nettverk: hode.nettverk, laget, lest: hode.lest, delinger,
          tabeller: lager.avsnitt.map((en) => ({ tabell: en.tabell.tabell, navn: en.tabell.navn, rader: en.rader, oppdiktede: en.oppdiktede, ...filstier(en), kolonner: en.tabell.kolonner.map(({ navn }) => navn) })),
          filer, innhold_sha256: contentSum(filer),
        }),
      }, into, () => this.assertShared(delinger));
    } finally {
      await rader.close();
    }
  }

  /** Trekker en kommune noe tilbake mens pakken er på vei, stopper den der. */
  private async *piecesOf(spool: SpoolFile, delinger: readonly string[]): AsyncGenerator<Buffer> {
    for await (const piece of spool.pieces(pieceBytes)) {
      await this.assertShared(delinger);
      yield piece;
    }
  }

  private async assertShared(delinger: readonly string[]): Promise<void> {
    const naa = new Set((await this.db.query<{ id: string }>(findPakkedelinger)).map(({ id }) => id));
    if (!delinger.every((id) => naa.has(id))) throw new DomainError('IKKE_AAPNET');
  }

  private note(id: string, handling: string, felt: Record<string, unknown>): Promise<void> {
    return this.work.run(handling, async (tx) => { tx.note({ tabell: 'datauttak', id, verb: 'ny', felt: Object.fromEntries(Object.entries(felt).map(([navn, verdi]) => [navn, [null, verdi] as [unknown, unknown]])) }); });
  }
}

async function* onlyNoted(rader: AsyncIterable<{ rad: string }[]>, delinger: ReadonlySet<string>): AsyncGenerator<{ rad: string }[]> {
  for await (const noen of rader) yield noen.filter(({ rad }) => delinger.has((JSON.parse(rad) as { deling_id: string }).deling_id));
}

async function sumOf(spool: SpoolFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of spool.pieces(pieceBytes)) hash.update(piece);
  return hash.digest('hex');
}
