/** Hvorfor ei fil noen har valgt, ikke kan leses. */
export const regnearkord = {
  forStor: 'Fila er for stor. Den største vi tar imot, er 900 kB, og arket kan ha høyst 25 000 rader.', makro: 'Fila har makroer og leses ikke. Lagre den på nytt som vanlig Excel-arbeidsbok (.xlsx), uten makroer.', gammel: 'Fila er et gammelt Excel-format, eller har passord. Lagre den på nytt som .xlsx uten passord.',
  flereArk: 'Det står noe i flere enn ett ark. Behold bare arket med tallene, og velg fila på nytt.', ulesbar: 'Fila kan ikke leses som et regneark. Lagre den på nytt som .xlsx eller CSV, eller lim inn cellene.',
};
