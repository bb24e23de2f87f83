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
  if (!fylker.has(nummer.slice(0, 2))) throw new Error(`Ingen kommune i Norge har et nummer som begynner på ${nummer.slice(0, 2)}. Ingenting er gjort.`);
  await ensureSameName(forvalter, nummer, navn);
  const kommuneId = await ensureKommune(forvalter, { nummer, navn, fylkesnummer: nummer.slice(0, 2) });
  await openArbeidsrom(admin, forvalter, config.database.database, kommuneId, config);
  const path = await invite(forvalter, { rom: 'kommune', kommuneId, rolle: 'programleder', epost: epost ?? '', navn: programleder ?? `Programleder i ${navn}` });
  return `${navn} (${nummer}) har fått sitt rom.\nSend denne lenken til den første programlederen: ${address}${path}`;
}

/** Fylkene i dag, og dem som har vært: en kommune kan åpnes med et nummer den har hatt. */
const fylker = new Set(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '14', '15', '16', '17', '18', '19', '20', '30', '31', '32', '33', '34', '38', '39', '40', '42', '46', '50', '54', '55', '56']);

/** Et kjent nummer med et annet navn, eller et kjent navn med et annet nummer, er en skrivefeil: ingen kommune skal få feil rom, eller to. */
async function ensureSameName(forvalter: Client, nummer: string, navn: string): Promise<void> {
  const { rows } = await forvalter.query<{ navn: string }>('SELECT k.navn FROM referanse.kommunenummer n JOIN referanse.kommune k ON k.id = n.kommune_id WHERE n.nummer = $1', [nummer]);
  if (rows[0] && rows[0].navn.toLowerCase() !== navn.toLowerCase()) throw new Error(`${nummer} er ${rows[0].navn}, ikke ${navn}. Ingenting er gjort.`);
  if (rows[0]) return;
  const { rows: [known] } = await forvalter.query<{ nummer: string }>(`SELECT n.nummer FROM referanse.kommune k JOIN referanse.kommunenummer n ON n.kommune_id = k.id
    WHERE lower(k.navn) = lower($1) AND k.fylkesnummer = $2 AND n.til IS NULL`, [navn, nummer.slice(0, 2)]);
  if (known) throw new Error(`${navn} er ${known.nummer}, ikke ${nummer}. Ingenting er gjort.`);
}
