import { v7 } from 'uuid';
import { runAsLogin, type Db } from '#libs/platform';
import { canary } from './canary.ts';

/** Kvitteringen for en pakke noen utenfra begynte på, fikk laget, og ikke fikk hel. Skrevet av leseloggens innlogging. Gir den første raden. */
export async function noteExtraction(db: Db, nummer: string, kommuneId: number, avtalerom: number, personId: string): Promise<{ id: string }> {
  const [uttak, text] = [v7(), (column: string) => canary(nummer, 'uttakshendelse', column)];
  const note = async (hendelse: string, sha256: string | null, grunn: string | null) => {
    const id = v7();
    await runAsLogin('leselogg', () => db.query(`INSERT INTO kommune.uttakshendelse (kommune_id, id, uttak_id, hendelse, rom, avtalerom, rolle, firma, person_id, navn, omfang, sha256, stoerrelse, grunn)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`, [kommuneId, id, uttak, hendelse, text('rom'), avtalerom, text('rolle'), text('firma'), personId, text('navn'),
      JSON.stringify({ rom: ['tiltak'], fraAar: 2024, tilAar: 2026, grense: 5 }), sha256, sha256 && 1000, grunn]));
    return { id };
  };
  const first = await note('begynt', null, null);
  await note('laget', 'a'.repeat(64), null);
  await note('avbrutt', null, text('grunn'));
  return first;
}
