/**
 * Den siste dagen i en tidsangivelse, som tekst det går an å sortere og sammenligne med en dag (ÅÅÅÅ-MM-DD).
 * Måneder slutter her alltid på 31: det gir samme rekkefølge, og ingen dag i måneden kommer etter.
 * @param tid kolonne med en tidsangivelse i kanonisk form
 */
export const sisteDag = (tid: string) => `
  CASE substr(${tid}, 6)
    WHEN '' THEN ${tid} || '-12-31'
    WHEN 'vaar' THEN left(${tid}, 5) || '05-31' WHEN 'sommer' THEN left(${tid}, 5) || '08-31' WHEN 'hoest' THEN left(${tid}, 5) || '11-31'
    WHEN 'vinter' THEN lpad((left(${tid}, 4)::int + 1)::text, 4, '0') || '-02-31'
    WHEN 'H1' THEN left(${tid}, 5) || '06-31' WHEN 'H2' THEN left(${tid}, 5) || '12-31'
    WHEN 'T1' THEN left(${tid}, 5) || '04-31' WHEN 'T2' THEN left(${tid}, 5) || '08-31' WHEN 'T3' THEN left(${tid}, 5) || '12-31'
    ELSE CASE length(${tid}) WHEN 7 THEN ${tid} || '-31' ELSE ${tid} END
  END COLLATE "C"`;
