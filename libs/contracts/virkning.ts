/** De fire leddene i en kjede fra tiltak til statistikk. */
export const leddslag = ['tiltak_mekanisme', 'mekanisme_maal', 'maal_indikator', 'indikator_statistikk'] as const;
export type Leddslag = (typeof leddslag)[number];

/**
 * Hvor godt et ledd er belagt. Evalueringene av områdesatsinger sier at det er krevende å finne direkte virkninger,
 * og at tall sammen med andre kilder kan gi en indikasjon. Derfor er «indikasjon» det vanlige, og «dokumentert» sjelden.
 */
export const virkningsgrader = ['antatt', 'indikasjon', 'sannsynliggjort', 'dokumentert'] as const;
export type Virkningsgrad = (typeof virkningsgrader)[number];

// Ord som sier at noe er årsaken til noe annet. «Bidrar til» og «henger sammen med» gjør ikke det.
const virkning = /(?<!\p{L})(før(er|te|t)\s+til|med(før(er|te|t)|virket\s+direkte)|resulter(er|te|t)\s+i|forårsak(er|et)|har\s+ført\s+til|gjorde\s+at|skyldes|takket\s+være|er\s+årsaken\s+til|har\s+virket|hadde\s+effekt|ga\s+effekt|har\s+effekt)(?!\p{L})/iu;

/** Det første stedet teksten sier at noe førte til noe annet, eller `null`. */
export const virkningsord = (tekst: string): string | null => virkning.exec(tekst.normalize('NFC'))?.[0] ?? null;

/** Om teksten kan stå. Bare et ledd som er dokumentert, kan si at noe førte til noe annet; uten grad kan ingen. */
export const maaStaa = (tekst: string | null | undefined, grad: Virkningsgrad | null) => !tekst || grad === 'dokumentert' || virkningsord(tekst) === null;
