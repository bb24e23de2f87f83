/** En påminnelse `p`, som JSON. */
export const paaminnelseJson = (p: string) => `json_build_object('id', ${p}.id, 'type', ${p}.type, 'aar', ${p}.aar, 'minnet', ${p}.minnet, 'antall', ${p}.antall)`;

/** Kommunen i nettverket med dette nummeret, om den har noe å dele, om den deler det alt, og når den sist ble minnet. $1 nettverket, $2 nummeret, $3 typen, $4 året. */
export const findMottaker = `
  SELECT k.id, k.navn, k.har_omraadesatsing AS "harOmraadesatsing",
    EXISTS (SELECT FROM felles.deling d WHERE d.kommune_id = k.id AND d.type = $3 AND d.aar = $4 AND d.trukket IS NULL) AS deler,
    (SELECT p.minnet FROM felles.delingspaaminnelse p WHERE p.nettverk_id = $1 AND p.til_kommune_id = k.id AND p.type = $3 AND p.aar = $4) AS minnet
  FROM referanse.nettverksmedlem m JOIN referanse.kommune k ON k.id = m.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id
  WHERE m.nettverk_id = $1 AND n.nummer = $2`;
export interface MottakerRow { id: number; navn: string; harOmraadesatsing: boolean; deler: boolean; minnet: Date | null }

/** Én rad for hver kommune, type og år; minnes det på nytt, øker tallet. $1 nettverket, $2 id, $3 kommunen, $4 typen, $5 året. */
export const remind = `
  INSERT INTO felles.delingspaaminnelse AS p (nettverk_id, id, til_kommune_id, type, aar) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (nettverk_id, til_kommune_id, type, aar) DO UPDATE SET minnet = now(), antall = p.antall + 1 RETURNING p.id`;

/** $1 nettverket, $2 påminnelsen. */
export const deletePaaminnelse = `
  WITH fjernet AS (DELETE FROM felles.delingspaaminnelse WHERE nettverk_id = $1 AND id = $2 RETURNING til_kommune_id, type, aar)
  SELECT k.navn, f.type, f.aar FROM fjernet f JOIN referanse.kommune k ON k.id = f.til_kommune_id`;
