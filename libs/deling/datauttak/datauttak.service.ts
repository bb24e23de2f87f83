import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { uttaksgrunner, type Uttaksomfang } from '#libs/contracts';
import { badInput, currentContext, Db, DomainError, Places, runInContext, SpoolFile, type Arbeidsrom, type Attachment, type Leser } from '#libs/platform';
import { currentPersonId, isOutsider, Leselogg } from '#libs/tilgang';
import { findUttaksaapninger, type UttaksaapningRow } from './aapning.query.ts';
import type { Datauttak, Uttakstabelllinje } from './datauttak.type.ts';
import { KvitteringService } from './kvittering.service.ts';
import type { Mottaker } from './lesmeg.ts';
import { egenAapning, isStillOpen, openedFor, readOenske, scopeWithin, type Uttaksaapning } from './omfang.policy.ts';
import { mostBytes, PakkeService } from './pakke.service.ts';
import { countUttak } from './uttakstabell.query.ts';
import { aldriMed, uttakstabeller } from './uttakstabeller.ts';

const pieceBytes = 256 * 1024;
type Adresse = Record<string, unknown>;

/** Et datauttak fra det er bedt om, til det er kvittert for. Ingenting sendes før pakken er hel. */
@Injectable()
export class DatauttakService {
  /** En pakke holder en tilkobling og mye disk mens den lages. */
  private readonly places = new Places({ total: 2, perPerson: 1 });

  constructor(private readonly db: Db, private readonly leselogg: Leselogg, private readonly pakker: PakkeService, private readonly kvitteringer: KvitteringService) {}

  /** Det en pakke ville hatt i seg nå, i de rommene som er åpne. */
  async preview(): Promise<Datauttak> {
    const { mottaker, aapninger } = await this.openingsFor(undefined);
    const omfang = demandScope(scopeWithin({ rom: null, fraAar: null, tilAar: null }, aapninger));
    const [{ antall }] = await asReaderIn(mottaker, () => this.db.query<{ antall: Record<string, number> }>(countUttak(uttakstabeller), [omfang.fraAar, omfang.tilAar, omfang.rom])) as [{ antall: Record<string, number> }];
    const tabeller = uttakstabeller.filter(({ rom }) => omfang.rom.includes(rom)).map(({ rom, tabell, navn, om }): Uttakstabelllinje => ({ rom, tabell, navn, om, rader: antall[tabell]! }));
    return { rom: omfang.rom, fraAar: omfang.fraAar, tilAar: omfang.tilAar, grense: omfang.grense!, tabeller, aldriMed: [...new Set(Object.values(aldriMed))] };
  }

  /** Lager pakken, lar `send` sende den, og kvitterer for den. `send` svarer om mottakeren fikk alt. Kaster BAD_INPUT for det som ikke er åpent, BUSY, og IKKE_AAPNET når åpningen går ut. */
  async use(adresse: Adresse, send: (attachment: Attachment, pieces: AsyncGenerator<Buffer>, sha256: string) => Promise<boolean>): Promise<void> {
    const { mottaker, aapninger } = await this.openingsFor(adresse['avtale']);
    const omfang = scopeOf(adresse, aapninger);
    await asReaderIn(mottaker, () => this.places.use(currentPersonId(), async () => {
      const bestilling = { id: v7(), laget: new Date().toISOString(), omfang, mottaker };
      await this.kvitteringer.note(bestilling, 'begynt', {});
      const spool = await SpoolFile.open(mostBytes);
      try {
        const between = () => this.assertOpen(omfang, mottaker);
        await this.pakker.build(bestilling, spool, between);
        const pakke = { sha256: await sumOf(spool), stoerrelse: spool.size };
        await between();
        await this.kvitteringer.note(bestilling, 'laget', pakke);
        const navn = `datauttak-${currentContext().arbeidsrom!.kode}-${bestilling.laget.slice(0, 10)}.zip`;
        const levert = await send({ navn, mime: 'application/zip', stoerrelse: spool.size }, piecesOf(spool, between), pakke.sha256);
        await this.kvitteringer.note(bestilling, levert ? 'levert' : 'avbrutt', levert ? pakke : { grunn: uttaksgrunner.mottakerenGikk });
      } catch (error) {
        await this.kvitteringer.note(bestilling, 'avbrutt', { grunn: error instanceof DomainError ? error.code : uttaksgrunner.feil });
        throw error;
      } finally {
        await spool.close();
      }
    }));
  }

  /** Hvem pakken lages for, og det som er åpent for henne i den avtalen. Uten avtale er det den vakten slapp henne inn med. */
  private async openingsFor(avtale: unknown): Promise<{ mottaker: Mottaker; aapninger: Uttaksaapning[] }> {
    if (!isOutsider()) return { mottaker: await this.kvitteringer.mottaker(undefined), aapninger: [egenAapning] };
    const rader = await this.db.query<UttaksaapningRow>(findUttaksaapninger);
    const mottaker = await this.kvitteringer.mottaker(avtale === undefined || avtale === '' ? rader[0]?.avtalerom.toString() : avtale);
    return { mottaker, aapninger: openedFor(mottaker.avtalerom, rader) };
  }

  /** Kaster IKKE_AAPNET når noe av det som er i pakken, ikke lenger er åpent i den avtalen den lages for. */
  private async assertOpen(omfang: Uttaksomfang, { avtalerom }: Mottaker): Promise<void> {
    await this.leselogg.assertInnsynOpen();
    if (!isOutsider()) return;
    const arbeidsrom = currentContext().arbeidsrom!;
    arbeidsrom.lesere = onlyIn(avtalerom, arbeidsrom);
    if (!isStillOpen(omfang, openedFor(avtalerom, await this.db.query<UttaksaapningRow>(findUttaksaapninger)))) throw new DomainError('IKKE_AAPNET');
  }
}

const onlyIn = (avtalerom: number | null, { lesere }: Arbeidsrom): Leser[] => (lesere ?? []).filter((leser) => leser.avtalerom === avtalerom);

/** Leser som om hun bare var med i den ene avtalen. Da er det muren som holder det de andre åpner, ute av pakken. */
function asReaderIn<T>({ avtalerom }: Mottaker, work: () => Promise<T>): Promise<T> {
  const context = currentContext();
  return isOutsider() ? runInContext({ ...context, arbeidsrom: { ...context.arbeidsrom!, lesere: onlyIn(avtalerom, context.arbeidsrom!) } }, work) : work();
}

async function* piecesOf(spool: SpoolFile, between: () => Promise<void>): AsyncGenerator<Buffer> {
  for await (const piece of spool.pieces(pieceBytes)) {
    await between();
    yield piece;
  }
}

function scopeOf(adresse: Adresse, aapninger: readonly Uttaksaapning[]): Uttaksomfang {
  const oenske = readOenske(adresse);
  if (Array.isArray(oenske)) throw badInput(...oenske);
  const omfang = demandScope(scopeWithin(oenske, aapninger));
  // Bare kommunen selv kan ta ut sine egne tall som de er.
  if (adresse['prikket'] !== 'nei') return omfang;
  if (isOutsider()) throw badInput({ path: 'prikket', code: 'NOT_ALLOWED' });
  return { ...omfang, grense: null };
}

function demandScope(omfang: ReturnType<typeof scopeWithin>): Uttaksomfang {
  if (Array.isArray(omfang)) throw badInput(...omfang);
  return omfang;
}

async function sumOf(spool: SpoolFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of spool.pieces(pieceBytes)) hash.update(piece);
  return hash.digest('hex');
}
