import type { Client } from 'pg';
import type { Datafil } from './load-file.ts';

interface Kilde { tittel: string; sted?: string; tolket?: boolean }
interface Punkt { kode: string; tekst: string; gruppe?: string; type?: string; utgiver?: string; aar?: string; kommune?: string; merknad?: string; kilde: Kilde }
interface Fase {
  nr: number; navn: string; opphav: 'kilde' | 'egen'; kilde: Kilde; beskrivelse: string[];
  resultater: Punkt[]; spoersmaal: Punkt[]; veiledning: Punkt[]; ressurser: Punkt[]; lover: Punkt[]; eksempler: Punkt[];
}

const slag = { resultater: 'resultat', spoersmaal: 'spoersmaal', veiledning: 'veiledning', ressurser: 'ressurs', lover: 'lov', eksempler: 'eksempel' } as const;

/** De fem fasene. */
export const veiviserfil: Datafil<{ faser: Fase[] }> = { navn: 'veiviser', fil: 'libs/referanse/veiviser/veiviser.json', melding: 'Legger inn veiviseren …', write: writeVeiviser };

/** Punktene kjennes igjen på koden. Et som er tatt ut av fila, gjelder ikke lenger, men slettes ikke: noen kan ha krysset det av. */
async function writeVeiviser(forvalter: Client, { faser }: { faser: Fase[] }): Promise<void> {
  const punkter = faser.flatMap((fase) => (Object.keys(slag) as (keyof typeof slag)[]).flatMap((del) => fase[del].map((punkt, i) => ({ ...punkt, fase_nr: fase.nr, slag: slag[del], rekkefoelge: i + 1 }))));
  await forvalter.query('BEGIN');
  await forvalter.query(`
    INSERT INTO referanse.veiviserfase (nr, navn, beskrivelse, opphav, kilde)
    SELECT nr, navn, beskrivelse, opphav, kilde FROM jsonb_to_recordset($1) AS f (nr int, navn text, beskrivelse text[], opphav text, kilde jsonb)
    ON CONFLICT (nr) DO UPDATE SET navn = excluded.navn, beskrivelse = excluded.beskrivelse, opphav = excluded.opphav, kilde = excluded.kilde`, [JSON.stringify(faser)]);
  await forvalter.query('UPDATE referanse.veiviserpunkt SET gjelder = false WHERE gjelder');
  await forvalter.query(`
    INSERT INTO referanse.veiviserpunkt (kode, fase_nr, rekkefoelge, slag, gruppe, tekst, type, utgiver, aar, kommune, merknad, kilde, gjelder)
    SELECT kode, fase_nr, rekkefoelge, slag, gruppe, tekst, type, utgiver, aar, kommune, merknad, kilde, true
    FROM jsonb_to_recordset($1) AS p (kode text, fase_nr int, rekkefoelge int, slag text, gruppe text, tekst text, type text, utgiver text, aar text, kommune text, merknad text, kilde jsonb)
    ON CONFLICT (kode) DO UPDATE SET fase_nr = excluded.fase_nr, rekkefoelge = excluded.rekkefoelge, slag = excluded.slag, gruppe = excluded.gruppe, tekst = excluded.tekst, type = excluded.type,
      utgiver = excluded.utgiver, aar = excluded.aar, kommune = excluded.kommune, merknad = excluded.merknad, kilde = excluded.kilde, gjelder = true`, [JSON.stringify(punkter)]);
  await forvalter.query('COMMIT');
}
