import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { foerBruk, type ForbrukPostInput } from '#libs/kommune/oekonomi';
import { badInput, conflict, currentContext, Db, DomainError, notFound, type Tx } from '#libs/platform';
import { endringer, terminlinjer, type Andelstermin, type Staaendepost } from './andel.policy.ts';
import { bumpAndel, deleteLinjer, findAndel, findAndeler, insertBetaling, insertLinjer, insertPoster, lockAndel, upsertAndel, type Andelsgrunnlag, type Andelsrad } from './andel.query.ts';

/** Det kommunen tar inn: avtalen, utgaven, og terminene den skal betale. */
export interface Avtaleandel { id: string; navn: string; utgave: number; fra: string; til: string; oppdiktet: boolean; avtalerom: number; opsjonTil: string | null; terminer: Andelstermin[] }
export interface Andelsbetaling { andelId: string; termin: number; aar: number; dato: string; poster: ForbrukPostInput[] }
type Les = Pick<Tx, 'query'>;

/** Kommunens egen bok over andelen: hva den er bundet til, hva som er satt av, og hva som er betalt. Ingen utenfor kommunen leser den. */
@Injectable()
export class AndelService {
  constructor(private readonly db: Db) {}

  /** @param fra det første, og @param til det siste året budsjettlinjer kan velges fra */
  async find(avtaleId: string, fra: number, til: number, les: Les = this.db): Promise<Andelsgrunnlag> {
    return (await les.query<Andelsgrunnlag>(findAndel, [avtaleId, fra, til, currentContext().arbeidsrom!.kommuneId]))[0]!;
  }

  /** Alt som er ført, uten budsjettlinjene. */
  async all(): Promise<{ andeler: Andelsrad[]; numre: string[] }> {
    return (await this.db.query<{ andeler: Andelsrad[]; numre: string[] }>(findAndeler, [currentContext().arbeidsrom!.kommuneId]))[0]!;
  }

  /** Fører utgaven: det som er nytt, inn, og det den endrer, tilbake. Det som er betalt, står, og forskjellen føres for seg. */
  async takeIn(tx: Tx, { id, navn, utgave, fra, til, oppdiktet, avtalerom, opsjonTil, terminer }: Avtaleandel): Promise<void> {
    await tx.query(lockAndel, [id]);
    const { andel } = await this.find(id, 0, 0, tx);
    await tx.query(upsertAndel, [id, navn, utgave, fra, til, oppdiktet, avtalerom, opsjonTil]);
    const rader = await foerPoster(tx, { id, utgave }, endringer(staaende(andel), terminer));
    tx.note({ tabell: 'evalueringsandel', id, verb: andel ? 'endret' : 'ny', navn, felt: { utgave: [andel?.utgave ?? null, utgave], foert: [null, rader.map(({ termin, beloep }) => ({ termin, beloep }))] } });
  }

  /** Fører betalingen av en termin som bruk i økonomien. Uten poster er den betalt av penger utenfor satsingens budsjett. */
  async pay(tx: Tx, { andelId, termin, aar, dato, poster }: Andelsbetaling): Promise<void> {
    const { andel } = await this.locked(tx, andelId);
    const staar = staaende(andel).filter((en) => en.termin === termin);
    if (staar.length === 0) throw badInput({ path: 'termin', code: 'NOT_FOUND' });
    const rest = terminlinjer(staar).find(({ id }) => id === null);
    if (!rest || rest.beloep < 0n) throw new DomainError('TERMIN_BETALT');
    const beloep = String(rest.beloep);
    const forbrukId = await foerBruk(tx, { aar, navn: `${andel!.navn}, termin ${termin}`.slice(0, 200), beloep, dato, poster });
    await tx.query(insertBetaling, [v7(), await this.samlet(tx, andel!, staar.filter(({ betalt }) => !betalt), rest), forbrukId]);
    await tx.query(bumpAndel, [andelId]);
    tx.note({ tabell: 'evalueringsandel', id: andelId, verb: 'endret', navn: andel!.navn, felt: { betalt: [null, { termin, beloep, forbrukId }] } });
  }

  /** Én betaling hører til én post. Er terminen delt på flere, etter at en betaling er reversert i økonomien, føres de tilbake og inn igjen som én. */
  private async samlet(tx: Tx, andel: Andelsrad, aapne: Staaendepost[], rest: Andelstermin): Promise<string> {
    if (aapne.length === 1) return aapne[0]!.id;
    const rader = await foerPoster(tx, andel, { tilbake: aapne, inn: [rest] });
    return rader.at(-1)!.id;
  }

  /** Budsjettlinjene som er satt av. CONFLICT når noen har lagret en nyere versjon. */
  async chooseLinjer(tx: Tx, { andelId, versjon, linjeIder }: { andelId: string; versjon: number; linjeIder: string[] }): Promise<void> {
    const { andel, linjer } = await this.locked(tx, andelId);
    const foer = linjer.filter(({ valgt }) => valgt).map(({ id }) => id);
    if (andel!.versjon !== versjon) throw conflict({ linjeIder: foer, versjon: andel!.versjon }, { linjeIder, versjon });
    const valgte = [...new Set(linjeIder.map((id) => id.toLowerCase()))];
    const ukjent = valgte.findIndex((id) => !linjer.some((linje) => linje.id === id));
    if (ukjent >= 0) throw badInput({ path: `linjeIder.${ukjent}`, code: 'NOT_FOUND' });
    await tx.query(deleteLinjer, [andelId]);
    if (valgte.length > 0) await tx.query(insertLinjer, [andelId, valgte]);
    await tx.query(bumpAndel, [andelId]);
    tx.note({ tabell: 'evalueringsandel', id: andelId, verb: 'endret', navn: andel!.navn, felt: { linjer: [foer, valgte] } });
  }

  private async locked(tx: Tx, andelId: string): Promise<Andelsgrunnlag> {
    const [laast] = await tx.query<{ id: string }>(lockAndel, [andelId]);
    if (!laast) throw notFound();
    return this.find(laast.id, 1990, 2100, tx);
  }
}

/** Det som ikke gjelder lenger, føres tilbake, og det nye føres. Gir radene, de nye sist. */
async function foerPoster(tx: Tx, { id, utgave }: Pick<Andelsrad, 'id' | 'utgave'>, { tilbake, inn }: ReturnType<typeof endringer>) {
  const rader = [
    ...tilbake.map((post) => ({ id: v7(), termin: post.termin, forfall: post.forfall, beloep: String(-post.beloep), reverserer: post.id })),
    ...inn.map((ny) => ({ id: v7(), termin: ny.termin, forfall: ny.forfall, beloep: String(ny.beloep), reverserer: null })),
  ];
  if (rader.length > 0) await tx.query(insertPoster, [id, utgave, JSON.stringify(rader), tx.personId]);
  return rader;
}

/** Radene som er ført og står. */
export const staaende = (andel: Andelsrad | null): Staaendepost[] =>
  (andel?.poster ?? []).filter(({ staar }) => staar).map(({ id, termin, forfall, beloep, betaling }) => ({ id, termin, forfall, beloep: BigInt(beloep), betalt: betaling !== null }));
