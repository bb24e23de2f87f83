import { databaseError, type Tx } from '#libs/platform';
import { feilVed, InnlesingError } from './innlesing.error.ts';
import { godkjennPerioderSql, godkjentePerioderSql } from './innlesing.query.ts';
import type { Innlesing } from './innlesing.type.ts';
import type { Tabelltelling } from './innlesing.write.ts';

/**
 * Skriver tallene, og sier hvilke perioder som er godkjent når fila sier noe annet om dem: det som er godkjent, endres ikke av ei fil.
 * Etter feilen svarer ikke databasen, så periodene slås opp først.
 */
export async function withoutApproved<T>(tx: Tx, { maaleperioder = [] }: Innlesing, write: () => Promise<T>): Promise<T> {
  const godkjente = maaleperioder.length === 0 ? [] : await tx.query<{ noekkel: string }>(godkjentePerioderSql, [tx.kommuneId, maaleperioder.map((p) => p.noekkel)]);
  try {
    return await write();
  } catch (error) {
    if (databaseError(error)?.code !== 'PERIODE_GODKJENT') throw error;
    const noekler = new Set(godkjente.map((p) => p.noekkel));
    throw new InnlesingError(maaleperioder.flatMap((p, i) => (noekler.has(p.noekkel) ? [feilVed(`maaleperioder[${i}].periode`, p.periode, 'er godkjent i kommunen, og fila sier noe annet om det som står i den. Åpne perioden i produktet først')] : [])));
  }
}

/** Godkjenner periodene fila sier er godkjent, når de er nye. Hva som skjer med en periode etterpå, bestemmes i produktet. */
export async function approvePerioder(tx: Tx, { maaleperioder = [] }: Innlesing, written: string[]): Promise<Tabelltelling> {
  const iFila = maaleperioder.filter((p) => p.status === 'godkjent').map((p) => p.noekkel);
  const nye = iFila.filter((noekkel) => written.includes(noekkel));
  const godkjent = nye.length === 0 ? [] : await tx.query(godkjennPerioderSql, [tx.kommuneId, nye, tx.personId]);
  return { tabell: 'periodehendelse', nye: godkjent.length, endret: 0, uendret: iFila.length - godkjent.length, fjernet: 0 };
}
