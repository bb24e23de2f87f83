/** Setningen mot nettverkets egen del av en tabell: `:nettverket` blir tallet. En tabell kan ikke være en parameter; et helt tall kan ikke være noe annet. */
export function inNettverk(sql: string, nettverkId: number): string {
  if (!Number.isSafeInteger(nettverkId) || nettverkId < 1) throw new Error('Et nettverk er et helt tall.');
  return sql.replaceAll(':nettverket', String(nettverkId));
}
