import type { Client } from 'pg';
import type { Config } from '#libs/platform';
import { ensureKommune, openArbeidsrom } from '#libs/platform/wall';
import { invite } from './invite.ts';

export interface OpenKommune {
  admin: Client; forvalter: Client; config: Config; address: string;
  nummer: string; navn: string; epost?: string; programleder?: string;
}

/** Åpner rommet og gir teksten til den som kjørte kommandoen, med invitasjonen til den første programlederen. */
export async function openKommune({ admin, forvalter, config, address, nummer, navn, epost, programleder }: OpenKommune): Promise<string> {
  if (!/^\d{4}$/.test(nummer)) throw new Error(`«${nummer}» er ikke et kommunenummer. Det har fire sifre.`);
  await ensureSameName(forvalter, nummer, navn);
  const kommuneId = await ensureKommune(forvalter, { nummer, navn, fylkesnummer: nummer.slice(0, 2) });
  await openArbeidsrom(admin, forvalter, config.database.database, kommuneId, config);
  const path = await invite(forvalter, { rom: 'kommune', kommuneId, rolle: 'programleder', epost: epost ?? '', navn: programleder ?? `Programleder i ${navn}` });
  return `${navn} (${nummer}) har fått sitt rom.\nSend denne lenken til den første programlederen: ${address}${path}`;
}

/** Et kjent nummer med et annet navn er en skrivefeil, og en fremmed kommune skal ikke få feil rom. */
async function ensureSameName(forvalter: Client, nummer: string, navn: string): Promise<void> {
  const { rows } = await forvalter.query<{ navn: string }>('SELECT k.navn FROM referanse.kommunenummer n JOIN referanse.kommune k ON k.id = n.kommune_id WHERE n.nummer = $1', [nummer]);
  if (rows[0] && rows[0].navn.toLowerCase() !== navn.toLowerCase()) throw new Error(`${nummer} er ${rows[0].navn}, ikke ${navn}. Ingenting er gjort.`);
}
