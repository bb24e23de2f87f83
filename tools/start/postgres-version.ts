import { connectTool } from '#libs/platform/wall';

/**
 * Den laveste utgaven av hver hovedversjon. Før 18.0, 17.6, 16.10 og 15.14 kunne statistikken vise rader en policy skjuler (CVE-2025-8713),
 * og før disse kunne hvem som helst med en innlogging ødelegge minnet til serveren (CVE-2026-6473). Muren er innloggingene, så begge gjelder den.
 */
const safeMinor: Record<number, number> = { 15: 18, 16: 14, 17: 10, 18: 4 };
const oldest = Math.min(...Object.keys(safeMinor).map(Number));
/** I PostgreSQL 15 kan en bruker som lager roller, gi seg selv retten til å kjøre programmer. */
const oldestInProduction = 16;

/** Hva som er galt med en server av denne versjonen (`server_version_num`), og hva som må gjøres; `null` når ingenting er det. */
export function serverFault(versionNum: number): string | null {
  const [major, minor] = [Math.floor(versionNum / 10_000), versionNum % 10_000];
  if (major < oldest) return `PostgreSQL ${major} er for gammel. Bruk ${oldestInProduction} eller nyere.`;
  const least = safeMinor[major] ?? 0;
  if (minor < least) return `PostgreSQL ${major}.${minor} mangler rettelser muren mellom kommunene er avhengig av. Oppgrader til ${major}.${least} eller nyere.`;
  return major < oldestInProduction ? `PostgreSQL ${major} er bare til prøving. Bruk ${oldestInProduction} eller nyere i drift.` : null;
}

/** Sier fra om en server muren ikke er trygg på. Med ekte data (uten demo) kaster den: da skal ingenting startes på den. */
export async function demandSafeServer(url: string, production: boolean, warn: (text: string) => void): Promise<void> {
  const client = await connectTool(url);
  try {
    const { rows: [row] } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
    const fault = serverFault(Number(row!.server_version_num));
    if (fault && production) throw new Error(fault);
    if (fault) warn(`ADVARSEL: ${fault}`);
  } finally {
    await client.end();
  }
}
