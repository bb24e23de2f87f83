const andel = /prosent|promille|%|andel|\bper\b/i;
/** Ord for mennesker. Står et av dem i enheten, teller tallet personer, også når definisjonen sier noe annet. */
const personord = /person|deltaker|elev|barn|\bung|ungdom|innbygger|familie|hus(stand|holdning)|bruker|beboer|ansatt|arbeids(ledig|søker)|lærling|kvinne|\bmenn\b|jente|gutt|foreld|frivillig/i;

/** Om enheten er en andel: antallet bak er ikke kjent her. */
export const isShare = (enhet: string): boolean => andel.test(enhet);
/** Om ordene handler om mennesker. */
export const isAboutPersons = (tekst: string): boolean => personord.test(tekst);
