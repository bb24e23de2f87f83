import { seesBy } from '#libs/kommune/tiltak';

/** Tiltakene som ikke er arkivert. $1 brukes ikke her, $2 personen, $3 om hun skriver alle tiltak: andres utkast er ikke med. */
export const findTiltak = `
  SELECT t.id, t.noekkel, t.nr, t.navn, t.beskrivelse, t.hensikt, t.status, t.status_merknad AS "statusMerknad", t.aarsak_kode AS "aarsakKode", t.aarsak, t.utsatt_til AS "utsattTil",
    t.oppstart, t.planlagt_oppstart AS "planlagtOppstart", t.eier, t.eier_ekstern AS "eierEkstern", a.navn AS ansvarlig, i.navn AS innsatsomraade, coalesce(t.tema, i.tema) AS tema,
    ARRAY(SELECT m.navn FROM kommune.tiltak_maal tm JOIN kommune.maal m ON m.kommune_id = tm.kommune_id AND m.id = tm.maal_id
      WHERE tm.kommune_id = t.kommune_id AND tm.tiltak_id = t.id ORDER BY m.nr, m.id) AS maal,
    t.partnere, t.maalgrupper, t.arenaer, t.aktiviteter, t.utfordringer, t.planer, t.rekrutteringsforpliktelse, t.oppdiktet, t.kilde
  FROM kommune.tiltak t
  LEFT JOIN kommune.medarbeider a ON a.kommune_id = t.kommune_id AND a.id = t.ansvarlig_id
  LEFT JOIN kommune.innsatsomraade i ON i.kommune_id = t.kommune_id AND i.id = t.innsatsomraade_id
  WHERE NOT t.arkivert AND $1::int IS NULL AND ${seesBy('t', '$2', '$3')}
  ORDER BY t.nr, t.id`;
