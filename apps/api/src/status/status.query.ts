/** Det minste databasen kan svare på. */
export const ping = 'SELECT 1';
