/** Lisensen alt på de åpne sidene er delt under. Hvorfor denne, står i libs/felles/offentlig/DECISIONS.md. */
export const aapenLisens = { kode: 'NLOD-2.0', navn: 'Norsk lisens for offentlige data (NLOD) 2.0', adresse: 'https://data.norge.no/nlod/no/2.0' } as const;

/** Så mange sekunder kan en nettleser eller en mellomtjener vise en åpen side uten å spørre igjen. Så lenge kan noe som er lukket, bli stående der. */
export const aapentMinneSekunder = 60;

/** Adressene til det som er åpent, uten navnet på tjeneren. */
export const erfaringsadresse = (id: string) => `/offentlig/erfaringer/${id}`;
export const delingsadresse = (id: string) => `/offentlig/delinger/${id}`;
