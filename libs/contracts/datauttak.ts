/** Rommene et datauttak kan ha noe fra, i den rekkefølgen de står i pakken. */
export const uttaksrom = {
  program: 'Program', tiltak: 'Tiltak', oekonomi: 'Økonomi', indikatorer: 'Indikatorer', handlingsplan: 'Handlingsplan',
  programteori: 'Programteori', barrierer: 'Barrierer', bestilteTabeller: 'Bestilte tabeller', vedtak: 'Vedtak', dokumenter: 'Dokumenter',
} as const;
export type Uttaksrom = keyof typeof uttaksrom;
export const alleUttaksrom = Object.keys(uttaksrom) as Uttaksrom[];

/** Hva et uttak gjelder. Tomt år er uten grense. Med `grense` er antall personer under den skjult; uten er ingenting skjult, og da er pakken bare for kommunen selv. */
export interface Uttaksomfang { rom: Uttaksrom[]; fraAar: number | null; tilAar: number | null; grense: number | null }

/** Det som har skjedd med et uttak. Pakken er laget før noe av den sendes. Uten en slutt er det i gang, eller tjeneren stanset underveis: da er pakken ikke levert. */
export const uttakshendelser = ['begynt', 'laget', 'levert', 'avbrutt'] as const;
export type Uttakshendelse = (typeof uttakshendelser)[number];

/** Det minste antallet personer som kan stå i en pakke. Kommunen kan være strengere når den åpner. */
export const uttaksgrense = { minst: 5, strengest: 100 } as const;

/** Hvorfor en pakke ikke ble levert, når det ikke er en feilkode. */
export const uttaksgrunner = { mottakerenGikk: 'MOTTAKEREN_GIKK', feil: 'FEIL' } as const;
