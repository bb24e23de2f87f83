/** De fire leddene i en kjede fra tiltak til statistikk. */
export const leddslag = ['tiltak_mekanisme', 'mekanisme_maal', 'maal_indikator', 'indikator_statistikk'] as const;
export type Leddslag = (typeof leddslag)[number];

/**
 * Hvor godt et ledd er belagt. Evalueringene av områdesatsinger sier at det er krevende å finne direkte virkninger,
 * og at tall sammen med andre kilder kan gi en indikasjon. Derfor er «indikasjon» det vanlige, og «dokumentert» sjelden.
 */
export const virkningsgrader = ['antatt', 'indikasjon', 'sannsynliggjort', 'dokumentert'] as const;
export type Virkningsgrad = (typeof virkningsgrader)[number];

// Ord som sier at noe er årsaken til noe annet. «Bidrar til» og «henger sammen med» gjør ikke det, og «kan føre til» er en tanke, ikke et funn.
const norsk = [
  'før(?:er|te|t)\\s+til', 'medfør(?:er|te|t)', 'med(?:virket|verka)\\s+direkte', 'resulter(?:er|te|t)\\s+i', 'forårsak(?:er|et|ar|a)', 'gjorde\\s+at', 'sk(?:yldes|uldast)', 'k(?:ommer|jem)\\s+av\\s+at',
  'takk(?:et|a)\\s+v(?:æ|e)re', '(?:er|var)\\s+årsak(?:en|a)?\\s+til', 'har\\s+v(?:irket|erka)', '(?:har|hadde|hatt|gav?)\\s+effekt',
];
// «Results in 2025», «root causes», «was led to the hall» og «thanks to everyone» påstår ingenting.
const engelsk = [
  '(?<!\\b(?:was|were|is|are|be|been)\\s+)led\\s+to', 'leads\\s+to', 'caused', 'resulted\\s+in', 'brought\\s+about', 'because\\s+of', '(?:is|was|are|were)\\s+(?:mainly\\s+|largely\\s+)?due\\s+to(?!\\s+(?:be|begin|start|open|end|finish|close|meet|take|report)\\b)',
  '(?<!\\b(?:many|our|special|warm)\\s+)thanks\\s+to(?!\\s+(?:all|everyone|everybody|you)\\b)', '(?:is|was|are|were)\\s+the\\s+(?:cause\\s+of|reason\\s+(?:for|why|that))', '(?:has|have|had)\\s+an?\\s+effect',
];
const virkning = new RegExp(`(?<!\\p{L})(?:${[...norsk, ...engelsk].join('|')})(?!\\p{L})`, 'iu');

/** Det første stedet teksten sier at noe førte til noe annet, eller `null`. */
export const virkningsord = (tekst: string): string | null => virkning.exec(tekst.normalize('NFC'))?.[0] ?? null;

/** Om teksten kan stå. Bare et ledd som er dokumentert, kan si at noe førte til noe annet; uten grad kan ingen. */
export const maaStaa = (tekst: string | null | undefined, grad: Virkningsgrad | null) => !tekst || grad === 'dokumentert' || virkningsord(tekst) === null;
