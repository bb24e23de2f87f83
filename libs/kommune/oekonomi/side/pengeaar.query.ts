/**
 * WITH-leddene `pengeaar` (id, aar, laast) og `linje` (id, tiltak_id, oppdiktet, laast): det siste året med budsjettlinjer til og med i år,
 * ellers det første som kommer, og linjene i det. Til `linjerom`.
 * @param iAar uttrykket for året vi er i
 */
export const pengeaar = (iAar: string) => `
  pengeaar AS (
    SELECT a.id, a.aar, a.laast FROM kommune.budsjettaar a WHERE EXISTS (SELECT FROM kommune.budsjettlinje l WHERE l.kommune_id = a.kommune_id AND l.budsjettaar_id = a.id)
    ORDER BY a.aar > ${iAar}, abs(a.aar - ${iAar}) LIMIT 1),
  linje AS (SELECT l.id, l.tiltak_id, l.oppdiktet, y.laast FROM pengeaar y JOIN kommune.budsjettlinje l ON l.budsjettaar_id = y.id)`;
