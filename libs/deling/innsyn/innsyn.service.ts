import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { uttaksgrense as grenser, type FieldError, type Innsynshendelse } from '#libs/contracts';
import { badInput, Db, newKey, notFound, UnitOfWork, type Tx } from '#libs/platform';
import { Innsyn, mayNow, norskDag } from '#libs/tilgang';
import type { AapneInnsynInput, ForlengInnsynInput, LukkInnsynInput, UpdateInnsynInput } from './innsyn.input.ts';
import { aapningsfeil, endringsfeil, forlengelsesfeil, type Avtalegrense, type OensketInnsyn } from './innsyn.policy.ts';
import { findInnsyn, insertMelding, listAndre, listInnsyn, listInnsynsavtaler, lockAvtale, type InnsynRow, type InnsynsavtaleRow } from './innsyn.query.ts';

/** Åpningen slik den som spør, ser den. */
export type InnsynView = Omit<InnsynRow, 'kanLukkes' | 'kanForlenges' | 'personer'> & { handlinger: string[] };

/**
 * Hvem kommunen lar lese hos seg, i hvilke rom, og hvor lenge. Selve åpningen er muren: den som leser, ser ingenting uten en rad her.
 * At den er gitt, endret eller lukket, og hvorfor, får partene i avtalen vite; uavhengigheten til evalueringen trenger det.
 */
@Injectable()
export class InnsynService {
  constructor(private readonly db: Db, private readonly arbeid: UnitOfWork) {}

  async list(): Promise<InnsynView[]> { return (await this.db.query<InnsynRow>(listInnsyn)).map(toView); }

  avtaler(): Promise<InnsynsavtaleRow[]> { return this.db.query<InnsynsavtaleRow>(listInnsynsavtaler, [null]); }

  /** @param oppdiktet om den er laget for å vise fram */
  aapne({ evalueringsavtaleId, uttaksgrense = grenser.minst, ...input }: AapneInnsynInput, oppdiktet = false): Promise<InnsynView> {
    return this.arbeid.run('INNSYN_AAPNET', async (tx) => {
      const avtale = await this.locked(tx, evalueringsavtaleId);
      const oenske = wished(input);
      demand(aapningsfeil(oenske, grenseOf(avtale), await this.andre(avtale, null), norskDag()));
      const id = await tx.insert(Innsyn, { ...oenske, innsynsrom: [...oenske.innsynsrom], personer: oenske.personer && [...oenske.personer], navn: avtale.navn, rom: 'evaluering', noekkel: newKey(), evalueringsavtaleId: avtale.evalueringsavtaleId, avtalerom: avtale.avtalerom, uttaksgrense, oppdiktet });
      return this.told(tx, id, avtale, 'aapnet', null);
    });
  }

  update({ id, versjon, uttaksgrense, ...input }: UpdateInnsynInput): Promise<InnsynView> {
    return this.arbeid.run('INNSYN_ENDRET', async (tx) => {
      const { row, avtale, stale } = await this.changeable(tx, id, versjon, 'kanLukkes');
      const { fra, ...oenske } = wished({ ...input, fra: row.fra });
      // Det som alt er forlenget, kan endres uten at forlengelsen går tapt.
      const grense = row.forlengetFordi === null ? grenseOf(avtale) : { ...grenseOf(avtale), til: avtale.forlengesTil };
      if (!stale) demand(endringsfeil({ ...oenske, fra }, grense, await this.andre(avtale, id)));
      await tx.update(Innsyn, { id, versjon }, { ...oenske, innsynsrom: [...oenske.innsynsrom], personer: oenske.personer && [...oenske.personer], ...(uttaksgrense !== undefined && { uttaksgrense }) });
      return this.told(tx, id, avtale, 'endret', null);
    });
  }

  /** Lenger enn avtalen, til sluttrapporten. Den står merket, med grunnen. */
  forleng({ id, versjon, til, begrunnelse }: ForlengInnsynInput): Promise<InnsynView> {
    return this.arbeid.run('INNSYN_FORLENGET', async (tx) => {
      const { row, avtale, stale } = await this.changeable(tx, id, versjon, 'kanForlenges');
      if (!stale) demand(forlengelsesfeil(til, row.gjelderTil, grenseOf(avtale)));
      await tx.update(Innsyn, { id, versjon }, { til, forlengetFordi: begrunnelse });
      return this.told(tx, id, avtale, 'forlenget', begrunnelse);
    });
  }

  /** En åpning som er lukket eller gått ut, er det ingenting å lukke i. */
  lukk({ id, versjon, begrunnelse }: LukkInnsynInput): Promise<InnsynView> {
    return this.arbeid.run('INNSYN_LUKKET', async (tx) => {
      const { avtale } = await this.changeable(tx, id, versjon, 'kanLukkes');
      await tx.update(Innsyn, { id, versjon }, { lukket: new Date(), lukketFordi: begrunnelse });
      return this.told(tx, id, avtale, 'lukket', begrunnelse);
    });
  }

  /** Raden og avtalen. Har noen lagret en nyere versjon, er det CONFLICT som gjelder, uansett hva raden ellers tåler. */
  private async changeable(tx: Tx, id: string, versjon: number, kan: 'kanLukkes' | 'kanForlenges'): Promise<{ row: InnsynRow; avtale: InnsynsavtaleRow; stale: boolean }> {
    const { evalueringsavtaleId } = await this.row(id);
    // De aller eldste åpningene har ingen avtale, og er alle lukket.
    if (evalueringsavtaleId === null) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
    const avtale = await this.locked(tx, evalueringsavtaleId);
    const row = await this.row(id);
    const stale = row.versjon !== versjon;
    if (!stale && !row[kan]) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
    return { row, avtale, stale };
  }

  /** Skriver til partene det kommunen nettopp gjorde. */
  private async told(tx: Tx, id: string, avtale: InnsynsavtaleRow, hendelse: Innsynshendelse, begrunnelse: string | null): Promise<InnsynView> {
    const row = await this.row(id);
    await tx.query(insertMelding, [tx.kommuneId, v7(), avtale.nettverkId, avtale.evalueringsavtaleId, avtale.avtalerom, id, hendelse, row.innsynsrom, row.fra, row.gjelderTil, row.aarFra, row.aarTil, row.personer?.length ?? null, begrunnelse]);
    return toView(row);
  }

  private async andre({ evalueringsavtaleId }: InnsynsavtaleRow, id: string | null): Promise<OensketInnsyn[]> {
    return (await this.db.query<InnsynRow>(listAndre, [evalueringsavtaleId, id])).map((row) => ({ ...row, til: row.gjelderTil }));
  }

  private async locked(tx: Tx, avtaleId: string): Promise<InnsynsavtaleRow> {
    await tx.query(lockAvtale, [avtaleId]);
    const avtale = await this.db.queryOne<InnsynsavtaleRow>(listInnsynsavtaler, [avtaleId]);
    if (!avtale) throw badInput({ path: 'evalueringsavtaleId', code: 'NOT_FOUND' });
    return avtale;
  }

  private async row(id: string): Promise<InnsynRow> {
    const row = await this.db.queryOne<InnsynRow>(findInnsyn, [id]);
    if (!row) throw notFound();
    return row;
  }
}

/** Den som er avsluttet, kan ingen åpne for. */
const grenseOf = ({ fra, til, forlengesTil, personer }: InnsynsavtaleRow): Avtalegrense => ({ fra, til, forlengesTil, personer: personer.filter(({ avsluttet }) => avsluttet === null).map(({ id }) => id) });

const wished = ({ innsynsrom, fra, til, aarFra = null, aarTil = null, personer = null }: Pick<AapneInnsynInput, 'innsynsrom' | 'fra' | 'til' | 'aarFra' | 'aarTil' | 'personer'>): OensketInnsyn =>
  ({ innsynsrom, fra, til, aarFra, aarTil, personer: personer && personer.length > 0 ? [...new Set(personer.map((id) => id.toLowerCase()))] : null });

function demand(errors: FieldError[]): void { if (errors.length > 0) throw badInput(...errors); }

function toView({ kanLukkes, kanForlenges, personer: _personer, ...row }: InnsynRow): InnsynView {
  return { ...row, handlinger: mayNow('deling.skriv') ? [...(kanLukkes ? ['updateInnsyn', 'lukkInnsyn'] : []), ...(kanForlenges ? ['forlengInnsyn'] : [])] : [] };
}
