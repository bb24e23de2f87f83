import type { INestApplicationContext } from '@nestjs/common';
import { PengebrukdelingService } from '#libs/deling';
import { ForbrukService } from '#libs/kommune/oekonomi';
import { Db } from '#libs/platform';

/** Controlleren attesterer det som er ført i året. Hvem som har attestert i virkeligheten, står ikke i kildene. */
export async function attestYear(app: INestApplicationContext, aar: number): Promise<void> {
  for (const rad of await app.get(Db).query<{ id: string; versjon: number }>('SELECT id, versjon FROM kommune.forbruk WHERE aar = $1 AND attestert_tid IS NULL AND reversert_tid IS NULL ORDER BY id', [aar])) await app.get(ForbrukService).attester(rad);
}

/** Programlederen deler bruken i året, når den ikke er delt fra før. Det som bare står med ord i kilden, deles som et spenn. */
export async function sharePengebruk(app: INestApplicationContext, aar: number): Promise<void> {
  const delt = await app.get(Db).query(`SELECT FROM felles.deling d WHERE d.type = 'pengebruk' AND d.aar = $1 AND d.trukket IS NULL AND d.kommune_id = (SELECT s.kommune_id FROM kommune.satsing s)`, [aar]);
  if (delt.length > 0) return;
  const deling = app.get(PengebrukdelingService);
  const { kontrollsum } = await deling.preview(aar);
  await deling.share({ aar, kontrollsum, bekreftet: true });
}
