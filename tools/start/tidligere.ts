import type { Client } from 'pg';
import type { Datafil } from './load-file.ts';

interface Kilde { tittel: string; sted?: string }
interface Konferanse { kode: string; kilde: Kilde; poster: ({ kode: string; sted: string } & Record<string, unknown>)[] }
interface Tidligere { konferanser: Konferanse[]; satsinger: ({ kode: string } & Record<string, unknown>)[]; anbefalinger: ({ kode: string } & Record<string, unknown>)[] }

/** Konferanser, satsinger og anbefalinger fra før. */
export const tidligerefil: Datafil<Tidligere> = { navn: 'tidligere', fil: 'libs/referanse/tidligere/tidligere.json', melding: 'Legger inn konferanser, satsinger og anbefalinger fra før …', write: writeTidligere };

/** Alt på nytt, så en rettelse i fila ikke etterlater noe gammelt. Ingen viser til radene. */
async function writeTidligere(forvalter: Client, { konferanser, satsinger, anbefalinger }: Tidligere): Promise<void> {
  const poster = konferanser.flatMap(({ kode, kilde, poster: alle }) => alle.map(({ sted, ...post }, i) => ({ ...post, konferanse_kode: kode, rekkefoelge: i + 1, kilde: { tittel: kilde.tittel, sted } })));
  await forvalter.query('BEGIN');
  await forvalter.query('DELETE FROM referanse.tidligere_konferansepost');
  await forvalter.query('DELETE FROM referanse.tidligere_konferanse');
  await forvalter.query('DELETE FROM referanse.tidligere_satsing');
  await forvalter.query('DELETE FROM referanse.tidligere_anbefaling');
  await forvalter.query(`
    INSERT INTO referanse.tidligere_konferanse (kode, tittel, dato, sted, omfang, tidsplan, kilde)
    SELECT kode, tittel, dato, sted, omfang, tidsplan, kilde FROM jsonb_to_recordset($1) AS k (kode text, tittel text, dato date, sted text, omfang text, tidsplan jsonb, kilde jsonb)`, [JSON.stringify(konferanser)]);
  await forvalter.query(`
    INSERT INTO referanse.tidligere_konferansepost (kode, konferanse_kode, rekkefoelge, slag, bolk, klokka, tema, temanavn, tittel, organisasjoner, omraade, stikkord, prosjekter, transport, oppmoete, maal, start, retur, forskningspartner, merknad, kilde)
    SELECT kode, konferanse_kode, rekkefoelge, slag, bolk, klokka, tema, temanavn, tittel, coalesce(organisasjoner, '{}'), omraade, coalesce(stikkord, '{}'), coalesce(prosjekter, '{}'), transport, oppmoete, maal, start, retur, forskningspartner, merknad, kilde
    FROM jsonb_to_recordset($1) AS p (kode text, konferanse_kode text, rekkefoelge int, slag text, bolk int, klokka text, tema text, temanavn text, tittel text, organisasjoner text[], omraade text, stikkord text[], prosjekter text[],
      transport text, oppmoete text, maal text, start text, retur text, forskningspartner text, merknad text, kilde jsonb)`, [JSON.stringify(poster)]);
  await forvalter.query(`
    INSERT INTO referanse.tidligere_satsing (kode, rekkefoelge, navn, kommune, omraader, fra, til, status, innsatsomraader, delprogram, samordning, erfaringer, merknad, evalueringer, kilde)
    SELECT kode, rekkefoelge, navn, kommune, coalesce(omraader, '{}'), fra, til, status, coalesce(innsatsomraader, '{}'), coalesce(delprogram, '{}'), samordning, coalesce(erfaringer, '{}'), merknad, coalesce(evalueringer, '[]'), kilde
    FROM jsonb_to_recordset($1) AS s (kode text, rekkefoelge int, navn text, kommune text, omraader text[], fra int, til int, status text, innsatsomraader text[], delprogram text[], samordning text, erfaringer text[], merknad text,
      evalueringer jsonb, kilde jsonb)`, [JSON.stringify(satsinger.map((satsing, i) => ({ ...satsing, rekkefoelge: i + 1 })))]);
  await forvalter.query(`
    INSERT INTO referanse.tidligere_anbefaling (kode, rekkefoelge, avsender, rettet_til, tekst, sitat, aar, merknad, kilde)
    SELECT kode, rekkefoelge, avsender, "rettetTil", tekst, sitat, aar, merknad, kilde
    FROM jsonb_to_recordset($1) AS a (kode text, rekkefoelge int, avsender text, "rettetTil" text[], tekst text, sitat text, aar int, merknad text, kilde jsonb)`, [JSON.stringify(anbefalinger.map((en, i) => ({ ...en, rekkefoelge: i + 1 })))]);
  await forvalter.query('COMMIT');
}
