/** Det rommet heter når det er en kommunes. */
const kommunenavn = (rom: string) => `(SELECT k.navn FROM referanse.kommunenummer n JOIN referanse.kommune k ON k.id = n.kommune_id WHERE n.nummer = ${rom} ORDER BY n.fra DESC LIMIT 1)`;

/** Hvem som har åpnet det som er delt, rom for rom, det siste først. @param kommune og @param gjelder er uttrykk for eieren og raden  @param vilkaar begrenser lesingene */
export const lestJson = (kommune: string, gjelder: string, vilkaar = 'true') => `coalesce((SELECT json_agg(l ORDER BY l.sist DESC) FROM (
      SELECT rom, ${kommunenavn('rom')} AS navn, count(*)::int AS antall, max(tid) AS sist FROM kommune.lesing WHERE kommune_id = ${kommune} AND gjelder = ${gjelder} AND ${vilkaar} GROUP BY rom) l), '[]')`;
