/** En postering som står: den er ikke reversert, og den reverserer ingen annen. */
export const staar = (p: string) => `${p}.reverserer_id IS NULL
  AND NOT EXISTS (SELECT FROM kommune.postering r WHERE r.kommune_id = ${p}.kommune_id AND r.reverserer_id = ${p}.id)`;

/**
 * Hva hovedboka har gitt hver linje av hvert tilskudd: (linje_id, tilskudd_id, fordelt, ut).
 * `fordelt` er det linja er tildelt: fordelt, omdisponert og overført inn, minus det som er dratt inn og omdisponert bort. NULL når hovedboka aldri har tildelt noe.
 * `ut` er det som har forlatt linja ubrukt etterpå: overført til neste år, eller betalt tilbake. Bruk flytter ingenting bort fra linja.
 * Leddene slås sammen på id alene. Muren gir bare kommunens egne rader, og sto kommune_id her også, ville planleggeren regnet
 * med at nesten ingen rader var igjen, og slått opp linje for linje.
 * @param linjer en tabell eller et WITH-ledd med id på linjene det gjelder
 */
export const fordeltPerPost = (linjer: string) => `
  SELECT b.linje_id, b.tilskudd_id, sum(b.fordelt) AS fordelt, coalesce(sum(b.ut), 0) AS ut FROM (
    SELECT p.til_linje_id AS linje_id, p.tilskudd_id, p.beloep_oere AS fordelt, NULL::bigint AS ut
    FROM kommune.postering p JOIN ${linjer} l ON l.id = p.til_linje_id
    WHERE p.til_konto = 'fordelt' AND ${staar('p')}
    UNION ALL
    SELECT p.fra_linje_id, p.tilskudd_id,
      CASE WHEN p.type IN ('inndragning', 'omdisponering') THEN -p.beloep_oere END, CASE WHEN p.type IN ('overfoering', 'tilbakebetaling') THEN p.beloep_oere END
    FROM kommune.postering p JOIN ${linjer} l ON l.id = p.fra_linje_id
    WHERE p.fra_konto = 'fordelt' AND p.type <> 'forbruk' AND ${staar('p')}) b
  GROUP BY b.linje_id, b.tilskudd_id`;

/**
 * Det en post rår over nå. I et låst år har hovedboka siste ord; er den taus, og så lenge budsjettet er et utkast, gjelder posten.
 * @param laast kolonne som sier om året er låst  @param post beløpet på posten  @param f alias for raden fra `fordeltPerPost`, som kan mangle
 */
export const disponert = (laast: string, post: string, f: string) =>
  `(CASE WHEN ${laast} THEN coalesce(${f}.fordelt, ${post}) ELSE ${post} END - coalesce(${f}.ut, 0))`;
