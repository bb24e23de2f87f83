/** Kilden slik API-et svarer den. En kilde uten `tolket` er ikke tolket. */
export const kilde = (alias: string) => `'{"sted": null, "tolket": false}'::jsonb || ${alias}.kilde`;

const definisjon = (d: string) => `json_build_object('id', ${d}.id, 'utgave', ${d}.utgave, 'teller', ${d}.teller, 'nevner', ${d}.nevner, 'enhet', ${d}.enhet,
    'retning', ${d}.retning, 'nivaa', ${d}.nivaa, 'telling', ${d}.telling, 'datakilde', ${d}.datakilde, 'endring', ${d}.endring,
    'fellesKode', ${d}.felles_kode, 'fellesUtgave', ${d}.felles_utgave, 'kilde', ${kilde(d)}, 'oppdiktet', ${d}.oppdiktet, 'versjon', ${d}.versjon)`;

const maalinger = `(
      SELECT coalesce(json_agg(json_build_object('id', m.id, 'periode', p.periode, 'periodestatus', p.status, 'definisjonId', m.indikatordefinisjon_id, 'utgave', d.utgave,
        'verdi', m.verdi, 'tilVerdi', m.til_verdi, 'presisjon', m.presisjon, 'omfang', m.omfang, 'omfangNavn', m.omfang_navn,
        'endringProsent', m.endring_prosent, 'endringPresisjon', m.endring_presisjon, 'sammenlignetMed', m.sammenlignet_med, 'merknad', m.merknad,
        'kilde', ${kilde('m')}, 'oppdiktet', m.oppdiktet, 'versjon', m.versjon)), '[]')
      FROM kommune.maaling m
      JOIN kommune.maaleperiode p ON p.kommune_id = m.kommune_id AND p.id = m.maaleperiode_id
      JOIN kommune.indikatordefinisjon d ON d.kommune_id = m.kommune_id AND d.id = m.indikatordefinisjon_id
      WHERE m.kommune_id = i.kommune_id AND m.indikator_id = i.id)`;

/** Hele indikatoren `i` med definisjoner og målinger, uten det som regnes og det som avhenger av hvem som spør. `a` er den ansvarlige. */
export const indikatorJson = `json_build_object('id', i.id, 'nr', i.nr, 'navn', i.navn, 'beskrivelse', i.beskrivelse,
    'utgangsverdi', i.utgangsverdi, 'utgangsverdiTil', i.utgangsverdi_til, 'utgangspresisjon', i.utgangspresisjon, 'utgangsperiode', i.utgangsperiode,
    'maalverdi', i.maalverdi, 'maalaar', i.maalaar, 'prioritet', i.prioritet, 'prioritetFordi', i.prioritet_fordi, 'arkivert', i.arkivert, 'kilde', ${kilde('i')}, 'oppdiktet', i.oppdiktet, 'versjon', i.versjon,
    'ansvarlig', CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'navn', a.navn) END,
    'maalIder', (
      SELECT coalesce(json_agg(mi.maal_id ORDER BY g.nr, g.id), '[]') FROM kommune.maal_indikator mi
      JOIN kommune.maal g ON g.kommune_id = mi.kommune_id AND g.id = mi.maal_id WHERE mi.kommune_id = i.kommune_id AND mi.indikator_id = i.id),
    'definisjoner', (
      SELECT coalesce(json_agg(${definisjon('d')} ORDER BY d.utgave DESC), '[]') FROM kommune.indikatordefinisjon d WHERE d.kommune_id = i.kommune_id AND d.indikator_id = i.id),
    'maalinger', ${maalinger})`;

export const indikatorFra = `FROM kommune.indikator i LEFT JOIN kommune.medarbeider a ON a.kommune_id = i.kommune_id AND a.id = i.ansvarlig_id`;
