import type { RoomLog } from './logged-work.ts';

/** `insert`: $1 avtalerom, $2 id, $3 person, $4 navn, $5 handling, $6 radene, $7 nøkkel, $8 operasjon, $9 svaret. */
export const avtalelogg: RoomLog = {
  answerFor: 'SELECT operasjon, svar FROM felles.avtalelogg WHERE person_id = $1 AND noekkel = $2',
  insert: `
    INSERT INTO felles.avtalelogg (avtalerom, id, person_id, navn, handling, innhold, noekkel, operasjon, svar) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
  keys: 'avtalelogg_',
};
