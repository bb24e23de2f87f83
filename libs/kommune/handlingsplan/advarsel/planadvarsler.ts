import type { Innholdslinje, Innholdstiltak, Planinnhold } from '../innhold/planinnhold.type.ts';
import type { Planadvarsel, Planadvarselkode } from './planadvarsel.type.ts';

/** Et tilskudd årets linjer bruker mer av enn det har. */
export interface Overbudsjettert { id: string; navn: string }

/** Advarslene den som fører penger, kan gjøre noe med. */
export const omPenger: readonly Planadvarselkode[] = ['mer_budsjettert_enn_tilskuddet', 'kdd_uten_erklaering'];

const advarsel = (kode: Planadvarselkode, gjelder: string, navn: string): Planadvarsel => ({ kode, gjelder, navn });
const harKdd = ({ kdd }: Innholdslinje) => kdd !== null && kdd !== '0';
const omTiltak = (kode: Planadvarselkode) => ({ tiltakId, navn }: Innholdstiltak) => advarsel(kode, tiltakId, navn);
const omLinje = (kode: Planadvarselkode) => ({ id, navn }: Innholdslinje) => advarsel(kode, id, navn);

/** Det å passe på i planen. Etter vedtaket står innholdet; da er det bare temaene som ennå kan rettes. */
export function planadvarsler({ tiltak, linjer }: Planinnhold, vedtatt: boolean, overbudsjettert: Overbudsjettert[]): Planadvarsel[] {
  const utenTema = tiltak.filter((t) => t.tema === null).map(omTiltak('tiltak_uten_tema'));
  if (vedtatt) return utenTema;
  const medLinjer = new Set(linjer.map((l) => l.tiltakId));
  const iPlanen = new Set(tiltak.map((t) => t.tiltakId));
  return [
    ...overbudsjettert.map(({ id, navn }) => advarsel('mer_budsjettert_enn_tilskuddet', id, navn)),
    ...linjer.filter((l) => harKdd(l) && l.ikkeOrdinaerDrift !== true).map(omLinje('kdd_uten_erklaering')),
    ...tiltak.filter((t) => !medLinjer.has(t.tiltakId)).map(omTiltak('tiltak_uten_linjer')),
    ...linjer.filter((l) => l.tiltakId === null).map(omLinje('linje_uten_tiltak')),
    ...linjer.filter((l) => l.tiltakId !== null && !iPlanen.has(l.tiltakId)).map(omLinje('linje_utenfor_planen')),
    ...utenTema,
  ];
}
