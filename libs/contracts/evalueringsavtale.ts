/** Hva slags part: en kommune svarer fra sitt eget rom, de andre underskriver hos koordinatoren. */
export const avtaleparttyper = ['kommune', 'fylkeskommune', 'leverandoer', 'samarbeidspartner'] as const;
export type Avtaleparttype = (typeof avtaleparttyper)[number];

/** Hvordan det de faste bidragene ikke dekker, deles: likt på kommunene, etter innbyggertall, eller etter vekter partene er enige om. */
export const kostnadsnoekler = ['likt', 'innbyggere', 'vekter'] as const;
export type Kostnadsnoekkel = (typeof kostnadsnoekler)[number];

export const prisreguleringer = ['ingen', 'konsumprisindeks', 'loennsvekst', 'annen'] as const;
export type Prisregulering = (typeof prisreguleringer)[number];

/** Om beløpene er med merverdiavgift, kommer uten, eller er fritatt. */
export const mvaordninger = ['inkludert', 'i_tillegg', 'fritatt'] as const;
export type Mvaordning = (typeof mvaordninger)[number];

export const leveranseslag = ['plan', 'notat', 'delrapport', 'sluttrapport', 'presentasjon', 'laeringsverksted', 'annet'] as const;
export type Leveranseslag = (typeof leveranseslag)[number];

export const leveransehendelser = ['levert', 'sendt_tilbake', 'godtatt'] as const;
export type Leveransehendelse = (typeof leveransehendelser)[number];

/** Et utkast er koordinatorens. En sendt utgave venter på partene; den gjelder når alle har sagt ja, til en nyere gjør det. */
export const avtalestatuser = ['utkast', 'venter', 'avslaatt', 'gjelder', 'erstattet'] as const;
export type Avtalestatus = (typeof avtalestatuser)[number];

export const avtalesvar = ['godtatt', 'avslaatt'] as const;
export type Avtalesvar = (typeof avtalesvar)[number];

/** Hvor en termin er: den forfaller siden, den venter på leveransen, den kan betales, eller den er betalt for mye, og noe er til gode. */
export const terminstatuser = ['kommer', 'venter_paa_leveranse', 'kan_betales', 'til_gode'] as const;
export type Terminstatus = (typeof terminstatuser)[number];

/** Det som kan gis videre fra en evaluering til dem i nettverket som ikke er part. */
export const formidlingsslag = ['metode', 'funn', 'dokument'] as const;
export type Formidlingsslag = (typeof formidlingsslag)[number];

/** Et forslag venter til alle det handler om, har sagt ja. Et nei stanser det; et ja kan tas tilbake. */
export const formidlingsstatuser = ['venter', 'stanset', 'gitt', 'trukket'] as const;
export type Formidlingsstatus = (typeof formidlingsstatuser)[number];
