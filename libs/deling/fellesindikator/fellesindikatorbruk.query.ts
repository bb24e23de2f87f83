/** Om serien er delt med den felles koden og ikke trukket tilbake. $1 kommunen, $2 indikatoren, $3 koden. */
export const findDeltMedKode = 'SELECT FROM felles.delt_indikator WHERE kommune_id = $1 AND serie_id = $2 AND felles_kode = $3 LIMIT 1';
