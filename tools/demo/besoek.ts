import type { INestApplicationContext } from '@nestjs/common';
import { AvtaleWork, currentContext, Db } from '#libs/platform';

/** Evaluatoren var på forsiden sin for en uke siden, så den som prøver demoen, ser hva som er nytt. Oppdiktet. */
export async function visitLastWeek(app: INestApplicationContext): Promise<void> {
  const { id } = currentContext().person!;
  if (await app.get(Db).queryOne('SELECT FROM felles.avtalebesoek WHERE id = $1', [id])) return;
  await app.get(AvtaleWork).run('AVTALE_BESOEKT', async (tx) => { await tx.query(`INSERT INTO felles.avtalebesoek (avtalerom, id, sist) VALUES ($1, $2, now() - interval '7 days')`, [tx.avtalerom, id]); return true; });
}
