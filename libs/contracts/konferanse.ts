/** Hva et punkt i programmet er. Sesjoner i samme bolk går samtidig. */
export const konferanseslag = ['felles', 'sesjon', 'befaring', 'pause'] as const;
export type Konferanseslag = (typeof konferanseslag)[number];

/** Hvem en kommune melder på, som rolle. Navn går aldri ut. */
export const paameldingsroller = ['programledelse', 'prosjekt', 'tjeneste', 'politiker', 'frivillig', 'annet'] as const;
export type Paameldingsrolle = (typeof paameldingsroller)[number];

/** Det flest en kommune kan melde på til ett punkt. Over det er det en skrivefeil. */
export const mestPaameldt = 200;
