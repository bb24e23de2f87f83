import { v7 } from 'uuid';
import type { Tx } from '#libs/platform';
import { divergentPosteringer, insertBruk, insertForbruksposter, insertPosteringer } from './innlesing.hovedbok.query.ts';
import type { LestPostering } from './innlesing.penger.type.ts';
import { kildeOf } from './innlesing.rows.ts';
import type { Innlesing } from './innlesing.type.ts';
import { refuse, type Tabelltelling } from './innlesing.write.ts';

/** Hvor pengene går for hver type ei fil kan føre. */
const kontoer: Record<LestPostering['type'], [fra: string, til: string]> = {
  ventet: ['ventet', 'ufordelt'], forskuttering: ['forskuttert', 'ventet'], tilsagn: ['tilsagn', 'ventet'], utbetaling: ['utbetalt', 'tilsagn'],
};

/** Fører tilskuddenes posteringer som ikke er ført før. */
export async function writePosteringer(tx: Tx, fil: Innlesing): Promise<Tabelltelling> {
  const rader = (fil.tilskudd ?? []).flatMap((tilskudd) => (tilskudd.posteringer ?? []).map((p) => ({ tilskudd, p }))).map(({ tilskudd, p }, nr) => ({
    nr, id: v7(), noekkel: p.noekkel, tilskudd: tilskudd.noekkel, type: p.type, fra: kontoer[p.type][0], til: kontoer[p.type][1], aar: p.aar, beloep_oere: p.beloepOere,
    tekst: p.tekst ?? null, kilde: kildeOf(p.kilde), oppdiktet: p.oppdiktet === true,
  }));
  const inn = [JSON.stringify(rader), tx.kommuneId];
  refuse('postering', await tx.query<{ noekkel: string }>(divergentPosteringer, inn));
  const nye = (await tx.query(insertPosteringer, [...inn, tx.personId])).length;
  return { tabell: 'postering', nye, endret: 0, uendret: rader.length - nye, fjernet: 0 };
}

/** Knytter nytt forbruk til postene det gjelder, og fører beløpene. */
export async function writeForbruksposter(tx: Tx, fil: Innlesing, nye: string[]): Promise<Tabelltelling> {
  const par = (fil.forbruk ?? []).flatMap((f) => (f.poster ?? []).map((post) => ({ forbruk: f.noekkel, post, alene: f.poster!.length === 1 })));
  const skrevet = await tx.query(insertForbruksposter, [JSON.stringify(par.filter((p) => nye.includes(p.forbruk))), tx.kommuneId]);
  await tx.query(insertBruk, [nye, tx.kommuneId, tx.personId]);
  return { tabell: 'forbruk_post', nye: skrevet.length, endret: 0, uendret: par.length - skrevet.length, fjernet: 0 };
}
