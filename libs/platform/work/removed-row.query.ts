import type { ObjectLiteral, QueryRunner } from 'typeorm';
import type { LogEntry } from './tx.ts';

/** Nummeret først: en lang logg skal ikke leses lenger tilbake enn til da raden ble fjernet. */
const lastRemoval = `
  SELECT rad FROM kommune.logg l CROSS JOIN LATERAL json_array_elements(l.innhold::json -> 'rader') rad
  WHERE l.innhold LIKE '%' || $2 || '%' AND rad ->> 'tabell' = $1 AND rad ->> 'id' = $2 AND rad ->> 'verb' = 'fjernet'
  ORDER BY l.nr DESC LIMIT 1`;

/** Raden slik den var da den sist ble fjernet, lest fra kommunens egen logg; `null` når den ikke er fjernet i denne kommunen. */
export async function removedRow(runner: QueryRunner, tabell: string, id: string): Promise<ObjectLiteral | null> {
  const [found] = await runner.query(lastRemoval, [tabell, id.toLowerCase()]) as { rad: LogEntry }[];
  return found ? Object.fromEntries(Object.entries(found.rad.felt ?? {}).map(([navn, [fra]]) => [navn, fra])) : null;
}
