/** Grenser som skjema, inputklasser og import deler. Lengder er i tegn. */
export const limits = {
  navn: 200,
  setning: 500,
  tekst: 10_000,
  liste: 50,
  epost: 254,
  passordMin: 12,
  passordMax: 200,
  /** 1 000 milliarder kroner. Over det er det en skrivefeil. */
  beloepOere: 100_000_000_000_000,
  filBytes: 25 * 1024 * 1024,
  importBytes: 10 * 1024 * 1024,
  bodyBytes: 1024 * 1024,
  queryDepth: 9,
  queryAliases: 15,
  queryTokens: 2_000,
  sesjonInaktivMinutter: 30,
  sesjonTimer: 10,
  invitasjonDager: 14,
  /** Rom for avtaler som ligger klare i hvert nettverk. `avtalerom:opprett` lager flere. */
  avtaleromPerNettverk: 12,
  /** En evaluering varer noen år. Lenger fram er det en skrivefeil. */
  innsynAar: 5,
  /** Så mange kommuner spørres det i når en evaluator vil vite hvem som har åpnet. Flere enn noe fylke har. */
  innsynKommuner: 50,
  sidestoerrelse: 50,
} as const;
