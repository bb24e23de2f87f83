import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { delingshendelser, visTidsangivelse } from '#libs/contracts';
import { badInput, conflict, enqueue, newKey, notFound, readCsv, readXlsx, UnitOfWork, type Tx } from '#libs/platform';
import { Undersoekelse } from './undersoekelse.entity.ts';
import type { ArchiveUndersoekelseInput, LesInnUndersoekelseInput, UndersoekelsesfilInput, UpdateUndersoekelseInput } from './undersoekelse.input.ts';
import { roundFaults } from './undersoekelse.policy.ts';
import { bumpUndersoekelse, findDelteDatoer, findEierAvRunde, findRunder, insertHemmelighet, lockUndersoekelse, UndersoekelseQuery, type Runderad } from './undersoekelse.query.ts';
import type { HelUndersoekelse, Undersoekelsesfilutfall } from './undersoekelse.type.ts';
import { readUndersoekelse, type Lestrunde, type Lestundersoekelse } from './undersoekelsesfil.ts';
import { Undersoekelsesrunde } from './undersoekelsesrunde.entity.ts';

/** Leser inn undersøkelser som er talt opp. Svarene til den enkelte slipper aldri inn. */
@Injectable()
export class UndersoekelseService {
  constructor(private readonly work: UnitOfWork, private readonly undersoekelser: UndersoekelseQuery) {}

  /** Det som står i fila, eller hva som må rettes. Ingenting lagres. */
  async preview({ id, ...fil }: UndersoekelsesfilInput): Promise<Undersoekelsesfilutfall> {
    const har = id ? await this.undersoekelser.rounds((await this.undersoekelser.one(id)).id) : [];
    return outcome(await read(fil), har);
  }

  /** Er noe galt i fila, står feilene i svaret, og ingenting er endret. En runde med samme dato avløses. `merke` er bare for demoen. */
  async readIn({ id, navn, versjon, ...fil }: LesInnUndersoekelseInput, merke: { oppdiktet?: boolean } = {}): Promise<Undersoekelsesfilutfall> {
    if (!id && navn === undefined) throw badInput({ path: 'navn', code: 'REQUIRED' });
    if (id && versjon == null) throw badInput({ path: 'versjon', code: 'REQUIRED' });
    const lest = await read(fil);
    return this.work.run('UNDERSOEKELSE_LEST_INN', async (tx) => {
      const denne = id ? await lockUndersoekelse(tx, id) : null;
      if (denne && denne.versjon !== versjon) throw conflict({ ...denne }, { versjon });
      if (denne?.arkivert) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      const har = denne ? await tx.query<Runderad>(findRunder, [denne.id]) : [];
      const utfall = outcome(lest, har);
      if (lest.feil || utfall.feil.length > 0) return utfall;
      const undersoekelseId = denne?.id ?? await this.create(tx, navn!, merke);
      // Hodet får en ny versjon, så to som leser inn samtidig, ikke begge tror at de så det siste.
      if (denne) await tx.query(bumpUndersoekelse, [denne.id]);
      for (const runde of lest.runder) await this.put(tx, undersoekelseId, runde, har.find(({ dato }) => dato === runde.dato), merke, denne?.navn ?? navn!);
      const delte = (await tx.query<{ dato: string }>(findDelteDatoer, [undersoekelseId])).map(({ dato }) => dato);
      if (lest.runder.some(({ dato }) => delte.includes(dato))) await enqueue(tx, delingshendelser.kanVaereEldre);
      return { ...utfall, undersoekelse: await this.undersoekelser.one(undersoekelseId) };
    });
  }

  update({ id, versjon, ...felt }: UpdateUndersoekelseInput): Promise<HelUndersoekelse> {
    return this.work.run('UNDERSOEKELSE_ENDRET', async (tx) => {
      await lockUndersoekelse(tx, id);
      await tx.update(Undersoekelse, { id, versjon }, felt);
      return this.undersoekelser.one(id);
    });
  }

  archive({ id, versjon, arkivert }: ArchiveUndersoekelseInput): Promise<HelUndersoekelse> {
    return this.work.run(arkivert ? 'UNDERSOEKELSE_ARKIVERT' : 'UNDERSOEKELSE_HENTET_FRAM', async (tx) => {
      await lockUndersoekelse(tx, id);
      await tx.update(Undersoekelse, { id, versjon }, { arkivert });
      return this.undersoekelser.one(id);
    });
  }

  /** Fjerner en runde som aldri er delt. Svarene blir stående i loggen. */
  removeRound({ id, versjon }: { id: string; versjon: number }): Promise<HelUndersoekelse> {
    return this.work.run('UNDERSOEKELSESRUNDE_FJERNET', async (tx) => {
      const [eier] = await tx.query<{ id: string }>(findEierAvRunde, [id]);
      if (!eier) throw notFound();
      const { arkivert, navn } = await lockUndersoekelse(tx, eier.id);
      const runder = await tx.query<Runderad>(findRunder, [eier.id]);
      const denne = runder.find((en) => en.id === id.toLowerCase())!;
      const delte = (await tx.query<{ dato: string }>(findDelteDatoer, [eier.id])).map(({ dato }) => dato);
      const igjen = runder.filter((en) => en !== denne);
      if (denne.versjon === versjon && (arkivert || delte.includes(denne.dato) || roundFaults(igjen, []).length > 0)) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      await tx.remove(Undersoekelsesrunde, { id, versjon });
      name(tx, navn, denne.dato);
      return this.undersoekelser.one(eier.id);
    });
  }

  private async create(tx: Tx, navn: string, merke: { oppdiktet?: boolean }): Promise<string> {
    const id = await tx.insert(Undersoekelse, { navn, ...merke, noekkel: newKey() });
    // Aldri gjennom tx.insert: da ville den stått i loggen.
    await tx.query(insertHemmelighet, [id, randomBytes(24).toString('base64url')]);
    return id;
  }

  private async put(tx: Tx, undersoekelseId: string, { runde, dato, omraade, metode, kilde, spoersmaal }: Lestrunde, fra: Runderad | undefined, merke: { oppdiktet?: boolean }, navn: string): Promise<void> {
    const felt = { runde, omraade, metode, kildetekst: kilde, spoersmaal };
    if (fra) await tx.update(Undersoekelsesrunde, { id: fra.id, versjon: fra.versjon }, felt);
    else await tx.insert(Undersoekelsesrunde, { ...felt, ...merke, dato, undersoekelseId, noekkel: newKey() });
    if (tx.entries.at(-1)?.tabell === 'undersoekelsesrunde') name(tx, navn, dato);
  }
}

/** Det loggen kaller runden. */
const name = (tx: Tx, navn: string, dato: string) => { tx.entries.at(-1)!.navn = `${navn}, ${visTidsangivelse(dato)}`; };

async function read({ innhold, regneark }: Pick<UndersoekelsesfilInput, 'innhold' | 'regneark'>): Promise<Lestundersoekelse> {
  if ((innhold == null) === (regneark == null)) throw badInput({ path: 'innhold', code: 'REQUIRED' });
  return readUndersoekelse(regneark == null ? readCsv(innhold!) : await readXlsx(Buffer.from(regneark, 'base64')));
}

function outcome(lest: Lestundersoekelse, har: readonly Runderad[]): Undersoekelsesfilutfall {
  const feil = lest.feil ?? roundFaults(har, lest.runder);
  if (feil.length > 0 || lest.feil) return { feil, runder: [], undersoekelse: null };
  return { feil: [], undersoekelse: null, runder: lest.runder.map(({ kilde, ...runde }) => ({ ...runde, kildetekst: kilde, avloeser: har.some(({ dato }) => dato === runde.dato) })) };
}
