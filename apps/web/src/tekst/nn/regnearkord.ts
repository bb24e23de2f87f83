/** Hvorfor ei fil noen har valgt, ikke kan leses. */
export const regnearkord = {
  forStor: 'Fila er for stor. Den største vi tek imot, er 900 kB, og arket kan ha høgst 25 000 rader.', makro: 'Fila har makroar og blir ikkje lesen. Lagre fila på nytt som vanleg Excel-arbeidsbok (.xlsx), utan makroar.', gammel: 'Fila er i eit gammalt Excel-format, eller har passord. Lagre fila på nytt som .xlsx utan passord.',
  flereArk: 'Det står noko i fleire enn eitt ark. Behald berre arket med tala, og vel fila på nytt.', ulesbar: 'Fila kan ikkje lesast som eit rekneark. Lagre fila på nytt som .xlsx eller CSV, eller lim inn cellene.',
};
