import { v5, v7 } from 'uuid';
import { kreverAarsak, type TiltakStatus } from '#libs/contracts';
import { columnOf } from './innlesing.query.ts';
import type { Tabell } from './innlesing.tabell.ts';
import type { Innlesing, LestKilde, LestStatusendring, LestTiltak } from './innlesing.type.ts';

/** En rad til tabellen, med kolonnenavn. Nøklene den viser til, er ikke slått opp ennå. */
export type Rad = Record<string, unknown> & { id: string; noekkel: string };

/** Postene i fila som rader. Et utelatt felt blir tomt, for posten gjelder som helhet. */
export function rowsOf(tabell: Tabell, fil: Innlesing): Rad[] {
  return tabell.poster(fil).map(({ post, under }) => {
    const felt = post as Record<string, unknown>;
    const row: Rad = { id: v7(), noekkel: post.noekkel, kilde: kildeOf(felt['kilde'] as LestKilde | undefined), oppdiktet: felt['oppdiktet'] === true };
    for (const viser of tabell.viserTil) row[viser] = under?.[viser] ?? (viser === 'satsing' ? fil.satsing.noekkel : viser === 'budsjettaar' ? felt['aar'] : felt[viser] ?? null);
    for (const [navn, type] of Object.entries(tabell.felt)) row[columnOf(navn)] = felt[navn] ?? tabell.standard?.[navn] ?? (type === 'text[]' ? [] : null);
    return row;
  });
}

export const kildeOf = (kilde: LestKilde | undefined) => (kilde ? { tittel: kilde.tittel, sted: kilde.sted ?? null, tolket: kilde.tolket ?? false } : null);

/** En rad til historikken. `dag` er tom når endringen skjer nå. */
export interface Historikkrad {
  id: string; tiltak: string; fra_status: TiltakStatus | null; til_status: TiltakStatus;
  aarsak_kode: string | null; aarsak: string | null; ny_dato: string | null; dag: string | null; person_id: string | null;
}

// Samme endring får samme id hver gang fila leses, så historikken ikke dobles.
const navnerom = '5b1f1c0e-6f0a-5d3b-9c57-2f7c1a3e9d41';

/** Historikken som står i fila. Hvem som gjorde endringen, vet den ikke. */
export function historyRows(fil: Innlesing, kommuneId: number): Historikkrad[] {
  return fil.tiltak.flatMap((tiltak) => (tiltak.statushistorikk ?? []).map((s: LestStatusendring) => ({
    id: v5(`${kommuneId}/${tiltak.noekkel}/${s.noekkel}`, navnerom), tiltak: tiltak.noekkel, fra_status: s.fraStatus ?? null, til_status: s.tilStatus,
    aarsak_kode: s.aarsakKode ?? null, aarsak: s.aarsak ?? null, ny_dato: s.nyDato ?? null, dag: s.dag, person_id: null,
  })));
}

/** Endringen innlesingen selv gjør når et tiltak får en annen status enn det hadde. */
export function moveRow(tiltak: LestTiltak, before: TiltakStatus, personId: string | null): Historikkrad {
  const grunn = kreverAarsak.includes(tiltak.status);
  return {
    id: v7(), tiltak: tiltak.noekkel, fra_status: before, til_status: tiltak.status, aarsak_kode: (grunn && tiltak.aarsakKode) || null,
    aarsak: (grunn && tiltak.aarsak) || null, ny_dato: tiltak.utsattTil ?? null, dag: null, person_id: personId,
  };
}
