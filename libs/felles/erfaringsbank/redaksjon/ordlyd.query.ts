import type { Ordlydsfelt } from '#libs/contracts';

const kolonne: Record<Ordlydsfelt, string> = {
  tittel: 'tittel', kort: 'kort', kontekst: 'kontekst', gjennomfoering: 'gjennomfoering', suksesskriterier: `array_to_string(u.suksesskriterier, E'\\n')`, fallgruver: `array_to_string(u.fallgruver, E'\\n')`, laerdom: `array_to_string(u.laerdom, E'\\n')`,
  tenktVirkning: 'tenkt_virkning', andreForklaringer: 'andre_forklaringer',
};
const valgene = Object.entries(kolonne).map(([felt, uttrykk]) => `WHEN '${felt}' THEN coalesce(${uttrykk}, '')`).join(' ');

/** Ordlyden i feltet et forslag gjelder, slik den står i en utgave. Leses fra utgaven og lagres ikke ved forslaget: trekkes erfaringen tilbake, er den borte. `f` er forslaget. */
export const ordlydI = (f: string, utgave: string): string => `(SELECT CASE ${f}.felt ${valgene} END FROM felles.erfaringsutgave u WHERE u.kommune_id = ${f}.erfaringseier_id AND u.erfaring_id = ${f}.erfaring_id AND u.utgave = ${utgave})`;

/** Forslagene til ordlyd, og svarene på dem, går med erfaringen: de er eierens ord, skrevet om. $1 kommunen, $2 erfaringen, som er trukket. */
export const deleteOrdlyd = `
  WITH borte AS (DELETE FROM felles.erfaringsforslag f WHERE f.erfaringseier_id = $1 AND f.erfaring_id = $2 AND f.slag = 'ordlyd' RETURNING f.id)
  DELETE FROM felles.forslagssvar s WHERE s.kommune_id = $1 AND s.forslag_id IN (SELECT id FROM borte)`;
