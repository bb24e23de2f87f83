/** Hvorfor en jobb ikke ble gjort. Lista er lukket, så den som ser kjøringene, aldri ser annet enn disse. */
export const jobbfeilkoder = [
  'IKKE_MEDLEM', 'MANGLER_RETT', 'IKKE_DELT', 'UTSATT', 'KILDEN_SVARER_IKKE', 'KILDEN_AVVISER', 'SVARET_ER_IKKE_JSON', 'SVARET_ER_UGYLDIG', 'SVARET_ER_FOR_STORT',
  'UTVALGET_PASSER_IKKE', 'UTVALGET_ER_FOR_STORT', 'UKJENT_SERIE', 'UVENTET',
] as const;
export type Jobbfeilkode = (typeof jobbfeilkoder)[number];

/** Tilstandene en kjøring kan ha, i den rekkefølgen den går gjennom dem. */
export const kjoeringstilstander = ['venter', 'proeves_igjen', 'i_gang', 'ferdig', 'avbrutt', 'feilet'] as const;
export type Kjoeringstilstand = (typeof kjoeringstilstander)[number];
