import { v7 } from 'uuid';
import type { Tx } from '../work/tx.ts';
import { insertHendelse } from './koe.query.ts';

/**
 * Legger en hendelse i køen i samme transaksjon som endringen: går den ikke gjennom, blir jobben heller ikke gjort.
 * Hendelsen har bare type og id; den som gjør jobben, leser innholdet på kommunens egen innlogging.
 * @param paaVegneAv den som har bestemt at det skal gjøres, når det er en annen enn den som handler nå: det er hennes medlemskap og rett som prøves
 */
export async function enqueue(tx: Tx, type: string, gjelder: string | null = null, paaVegneAv = tx.personId): Promise<string> {
  if (!paaVegneAv) throw new Error('En jobb må ha noen som ba om den.');
  const id = v7();
  await tx.query(insertHendelse, [tx.kommuneId, id, type, gjelder, paaVegneAv]);
  return id;
}
