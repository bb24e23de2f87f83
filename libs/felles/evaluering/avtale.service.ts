import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { FieldError } from '#libs/contracts';
import { badInput, conflict, DomainError, NettverkWork, notFound, type Kilde, type NettverkTx, type VersionKey } from '#libs/platform';
import type { AvtaleinnholdInput, CreateEvalueringsavtaleInput, NyAvtaleutgaveInput, RegistrerAvtalesignaturInput, UpdateAvtaleutkastInput } from './avtale.input.ts';
import { avtalefeil } from './avtale.policy.ts';
import { bumpAvtale, deleteUtgave, findAvtaler, insertAndeler, insertAvtale, insertSignatur, insertUtgave, lockAvtale, lockAvtalerom, sendUtgave, updateUtgave, type Avtalelisterad, type Avtalerad, type LaastAvtale, type Utgaverad } from './avtale.query.ts';
import type { Avtaleinnhold } from './avtaleinnhold.ts';
import { idag } from './avtalelesing.service.ts';
import { andelerOf, regulert } from './kostnad.policy.ts';
import { overlapp } from './overlapp.policy.ts';
import { forrigeFor, gjeldende, maaSvare, statusOf, svarOf } from './visning.ts';

/** Det bare demoen setter: hvor opplysningene er hentet fra, og om noe er oppdiktet. */
interface Opphav { kilde?: Partial<Kilde> & Pick<Kilde, 'tittel'>; oppdiktet?: boolean }

/** Det koordinatoren gjør med avtalen. Et utkast endres fritt; en sendt utgave aldri. Hver endring gir id-en. */
@Injectable()
export class AvtaleService {
  constructor(private readonly work: NettverkWork) {}

  create({ navn, ...input }: CreateEvalueringsavtaleInput, { kilde, oppdiktet = false }: Opphav = {}): Promise<string> {
    return this.work.run('AVTALE_OPPRETTET', async (tx) => {
      demandPeriode(input);
      const [id, innhold] = [v7(), innholdOf(input)];
      await tx.query(lockAvtalerom, [tx.nettverkId]);
      const [tatt] = await tx.query(insertAvtale, [tx.nettverkId, id, navn, kilde ? JSON.stringify(kilde) : null, oppdiktet]);
      if (!tatt) throw new DomainError('AVTALEROM_OPPBRUKT');
      await tx.query(insertUtgave, [tx.nettverkId, id, 1, innhold.fra, innhold.til, JSON.stringify(innhold), null]);
      tx.note({ tabell: 'evalueringsavtale', id, verb: 'ny', navn, felt: { innhold: [null, innhold] } });
      return id;
    });
  }

  updateDraft({ id, versjon, endring = null, ...input }: UpdateAvtaleutkastInput): Promise<string> {
    return this.work.run('AVTALEUTKAST_ENDRET', async (tx) => {
      const { rad } = await this.locked(tx, { id, versjon }, { ...input, endring });
      const utkast = utkastIn(rad);
      if (utkast.utgave > 1 && !endring) throw badInput({ path: 'endring', code: 'REQUIRED' });
      demandPeriode(input);
      const innhold = innholdOf(input);
      await tx.query(updateUtgave, [tx.nettverkId, id, utkast.utgave, innhold.fra, innhold.til, JSON.stringify(innhold), endring]);
      return this.changed(tx, rad, { innhold: [utkast.innhold, innhold], endring: [utkast.endring, endring] });
    });
  }

  /** En kopi av utgaven som gjelder, eller av den siste når ingen gjør det. Prisen kan reguleres på terminene som ikke er forfalt. */
  newVersion({ id, versjon, endring, promille = null }: NyAvtaleutgaveInput): Promise<string> {
    return this.work.run('AVTALE_NY_UTGAVE', async (tx) => {
      const { rad } = await this.locked(tx, { id, versjon }, { endring });
      const [nyeste] = rad.utgaver;
      if (['utkast', 'venter'].includes(statusOf(rad).get(nyeste!.utgave)!)) throw new DomainError('AVTALE_HAR_UTKAST');
      const innhold = regulert((gjeldende(rad) ?? nyeste!).innhold, promille ?? 0, idag());
      const utgave = nyeste!.utgave + 1;
      await tx.query(insertUtgave, [tx.nettverkId, id, utgave, innhold.fra, innhold.til, JSON.stringify(innhold), endring]);
      return this.changed(tx, rad, { utgave: [nyeste!.utgave, utgave], endring: [null, endring] });
    });
  }

  /** Fjerner utkastet til en ny utgave. Den første utgaven blir stående: uten den finnes ingen avtale. */
  removeDraft(key: VersionKey): Promise<string> {
    return this.work.run('AVTALEUTKAST_FJERNET', async (tx) => {
      const { rad } = await this.locked(tx, key, {});
      const { utgave, innhold } = utkastIn(rad);
      if (utgave === 1) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      await tx.query(deleteUtgave, [tx.nettverkId, key.id, utgave]);
      return this.changed(tx, rad, { innhold: [innhold, null] });
    });
  }

  /** Sender utkastet til partene, med andelene regnet ut til øret. Etter dette står det. */
  send(key: VersionKey): Promise<string> {
    return this.work.run('AVTALE_SENDT', async (tx) => {
      const { rad, kommuner, andre } = await this.locked(tx, key, {});
      const { utgave, innhold } = utkastIn(rad);
      const forrige = forrigeFor(rad, idag());
      demand([...avtalefeil(innhold, kommuner, forrige), ...overlapp(innhold, andre.map((en) => gjeldende(en) ?? ventende(en)).flatMap((en) => en?.innhold ?? []))]);
      const andeler = andelerOf(innhold, forrige ?? undefined).map((andel) => ({ ...andel, beloep: String(andel.beloep), fast: String(andel.fast) }));
      const kontrollsum = createHash('sha256').update(JSON.stringify([rad.navn, utgave, innhold, andeler])).digest('hex');
      await tx.query(insertAndeler, [tx.nettverkId, key.id, utgave, JSON.stringify(andeler)]);
      await tx.query(sendUtgave, [tx.nettverkId, key.id, utgave, forrige?.fraTermin ?? 1, kontrollsum]);
      return this.changed(tx, rad, { sendt: [null, utgave], kontrollsum: [null, kontrollsum] });
    });
  }

  /** Underskriften til en part som ikke har eget rom. En kommune svarer selv. */
  sign({ avtaleId, utgave, part: nr, dato, rolle }: RegistrerAvtalesignaturInput): Promise<string> {
    return this.work.run('AVTALE_UNDERSKREVET', async (tx) => {
      const { rad } = await this.locked(tx, { id: avtaleId, versjon: null }, {});
      const valgt = rad.utgaver.find((en) => en.utgave === utgave && en.sendt !== null);
      if (!valgt) throw badInput({ path: 'utgave', code: 'NOT_FOUND' });
      const part = valgt.innhold.parter.find((en) => en.nr === nr);
      if (!part) throw badInput({ path: 'part', code: 'NOT_FOUND' });
      if (part.type === 'kommune' || !maaSvare(part, valgt.fraTermin) || svarOf(rad, utgave, part)) throw badInput({ path: 'part', code: 'NOT_ALLOWED' });
      if (utgave !== rad.utgaver.find(({ sendt }) => sendt !== null)!.utgave) throw badInput({ path: 'utgave', code: 'NOT_ALLOWED' });
      if (dato > idag()) throw badInput({ path: 'dato', code: 'TOO_LATE' });
      await tx.query(insertSignatur, [tx.nettverkId, avtaleId, utgave, nr, dato, rolle]);
      return this.changed(tx, rad, { underskrift: [null, { utgave, part: part.navn, dato, rolle }] });
    });
  }

  /** Avtalen, låst, og de andre avtalene i nettverket. CONFLICT når noen har lagret en nyere versjon. */
  private async locked(tx: NettverkTx, { id, versjon }: { id: string; versjon: number | null }, yours: object): Promise<{ rad: Avtalerad; andre: Avtalerad[]; kommuner: string[] }> {
    const [laast] = await tx.query<LaastAvtale>(lockAvtale, [tx.nettverkId, id]);
    if (!laast) throw notFound();
    const [{ avtaler, medlemmer }] = await tx.query<Avtalelisterad>(findAvtaler, [tx.nettverkId, null, null, null]) as [Avtalelisterad];
    const rad = avtaler.find((en) => en.id === laast.id)!;
    if (versjon !== null && laast.versjon !== versjon) throw conflict({ versjon: laast.versjon, ...rad.utgaver[0]!.innhold }, { ...yours, versjon });
    return { rad, kommuner: medlemmer.map(({ kommunenummer }) => kommunenummer), andre: avtaler.filter((en) => en.id !== laast.id) };
  }

  private async changed(tx: NettverkTx, { id, navn }: Avtalerad, felt: Record<string, [unknown, unknown]>): Promise<string> {
    await tx.query(bumpAvtale, [tx.nettverkId, id]);
    tx.note({ tabell: 'evalueringsavtale', id, verb: 'endret', navn, felt });
    return id;
  }
}

function utkastIn({ utgaver: [nyeste] }: Avtalerad): Utgaverad {
  if (nyeste!.sendt !== null) throw new DomainError('AVTALE_LAAST');
  return nyeste!;
}

const ventende = (rad: Avtalerad): Utgaverad | null => {
  const status = statusOf(rad);
  return rad.utgaver.find(({ utgave }) => status.get(utgave) === 'venter') ?? null;
};

function demand(feil: FieldError[]): void {
  if (feil.length > 0) throw badInput(...feil);
}

const medNr = <T extends object>(liste: readonly T[]) => liste.map((en, i) => ({ nr: i + 1, ...en }));

/** Også et utkast har en periode som går framover. Resten kan være uferdig til det sendes. */
function demandPeriode({ fra, til }: { fra: string; til: string }): void {
  demand(til < fra ? [{ path: 'til', code: 'END_BEFORE_START' }] : []);
}

/** Numrene er plassen i lista, så det som er ført på et nummer, alltid er det samme. */
function innholdOf({ parter, deler, opsjoner, leveranser, terminer, formaal = null, prisvilkaar = null, mvaProsent = null, fra, til, sum, noekkel, prisregulering, mva }: AvtaleinnholdInput): Avtaleinnhold {
  return {
    formaal, fra, til, sum, noekkel, prisregulering, prisvilkaar, mva, mvaProsent,
    parter: medNr(parter).map(({ kommunenummer = null, mandat = null, innbyggere = null, vekt = null, egeninnsats = null, utFra = null, tilskuddTil = null, ...part }) => ({ ...part, kommunenummer, mandat, innbyggere, vekt, egeninnsats, utFra, tilskuddTil })),
    deler: deler.map(({ kommunenummer = null, ...del }) => ({ ...del, kommunenummer })),
    opsjoner: opsjoner.map(({ tekst, frist = null, til: tilDag = null }) => ({ tekst, frist, til: tilDag })),
    leveranser: medNr(leveranser).map(({ beskrivelse = null, ...leveranse }) => ({ ...leveranse, beskrivelse })),
    terminer: medNr(terminer).map(({ leveranse = null, ...termin }) => ({ ...termin, leveranse })),
  };
}
