import type { NasjonaltTema, Tallpresisjon, TiltakStatus } from '#libs/contracts';
import { gjeldendeTema } from '#libs/kommune/tiltak';

/** Alt tiltaket vet som kan bli en erfaring, i én setning. $1 tiltaket. En idé er et utkast, og blir ikke til noen erfaring. Er noe av tallene oppdiktet, er erfaringen det. */
export const findTiltaksgrunnlag = `
  SELECT t.navn, t.beskrivelse, t.hensikt, t.status, t.aarsak_kode AS "aarsakKode", t.aarsak, t.oppstart, t.eier, t.partnere, t.maalgrupper, t.arenaer, t.aktiviteter, t.utfordringer, t.kilde,
    t.oppdiktet OR EXISTS (SELECT FROM kommune.resultat r WHERE r.kommune_id = t.kommune_id AND r.tiltak_id = t.id AND r.oppdiktet) OR EXISTS (SELECT FROM kommune.forbruk f WHERE f.kommune_id = t.kommune_id AND f.tiltak_id = t.id AND f.oppdiktet)
      OR EXISTS (SELECT FROM kommune.budsjettlinje b LEFT JOIN kommune.finansieringspost p ON p.kommune_id = b.kommune_id AND p.budsjettlinje_id = b.id WHERE b.kommune_id = t.kommune_id AND b.tiltak_id = t.id AND (b.oppdiktet OR p.oppdiktet)) AS oppdiktet,
    t.ansvarlig_id AS "ansvarligId", ${gjeldendeTema('t', 'i')} AS tema,
    (SELECT coalesce(json_agg(m.navn ORDER BY m.nr), '[]') FROM kommune.tiltak_maal tm JOIN kommune.maal m ON m.kommune_id = tm.kommune_id AND m.id = tm.maal_id WHERE tm.kommune_id = t.kommune_id AND tm.tiltak_id = t.id) AS maal,
    (SELECT coalesce(json_agg(l.tekst ORDER BY l.nr), '[]') FROM kommune.laerdom l WHERE l.kommune_id = t.kommune_id AND l.tiltak_id = t.id) AS laerdom,
    (SELECT coalesce(json_agg(json_build_object('id', r.id, 'verdi', r.verdi, 'tilVerdi', r.til_verdi, 'presisjon', r.presisjon, 'enhet', r.enhet) ORDER BY r.nr), '[]')
      FROM kommune.resultat r WHERE r.kommune_id = t.kommune_id AND r.tiltak_id = t.id) AS resultater,
    (SELECT to_char(max(s.tid) AT TIME ZONE 'Europe/Oslo', 'YYYY-MM') FROM kommune.statusendring s WHERE s.kommune_id = t.kommune_id AND s.tiltak_id = t.id AND s.til_status = t.status) AS "statusSiden",
    (SELECT coalesce(sum(p.beloep_oere), 0)::text FROM kommune.budsjettlinje b JOIN kommune.finansieringspost p ON p.kommune_id = b.kommune_id AND p.budsjettlinje_id = b.id WHERE b.kommune_id = t.kommune_id AND b.tiltak_id = t.id) AS budsjett,
    (SELECT json_build_object('oere', coalesce(sum(f.beloep_oere), 0)::text, 'uvisse', count(*) FILTER (WHERE f.beloep_oere IS NULL)::int)
      FROM kommune.forbruk f WHERE f.kommune_id = t.kommune_id AND f.tiltak_id = t.id AND f.reversert_tid IS NULL) AS brukt,
    (SELECT coalesce(json_agg(v.mekanisme ORDER BY v.nr), '[]') FROM kommune.virkningskjede v WHERE v.kommune_id = t.kommune_id AND v.tiltak_id = t.id AND NOT v.arkivert) AS mekanismer,
    (SELECT coalesce(json_agg(r.tekst), '[]') FROM (SELECT DISTINCT unnest(l.rivaliserende) AS tekst FROM kommune.virkningskjede v JOIN kommune.virkningsledd l ON l.kommune_id = v.kommune_id AND l.virkningskjede_id = v.id
      WHERE v.kommune_id = t.kommune_id AND v.tiltak_id = t.id AND NOT v.arkivert ORDER BY 1) r) AS rivaliserende,
    (SELECT coalesce(json_agg(b.tekst ORDER BY b.nr), '[]') FROM kommune.virkningskjede v JOIN kommune.virkningsledd l ON l.kommune_id = v.kommune_id AND l.virkningskjede_id = v.id
      JOIN kommune.leddbelegg b ON b.kommune_id = l.kommune_id AND b.virkningsledd_id = l.id WHERE v.kommune_id = t.kommune_id AND v.tiltak_id = t.id AND NOT v.arkivert AND b.slag = 'studie') AS studier
  FROM kommune.tiltak t LEFT JOIN kommune.innsatsomraade i ON i.kommune_id = t.kommune_id AND i.id = t.innsatsomraade_id
  WHERE t.id = $1 AND t.status <> 'ide' AND NOT t.arkivert`;

export interface Tiltaksgrunnlag {
  navn: string; beskrivelse: string | null; hensikt: string | null; status: TiltakStatus; aarsakKode: string | null; aarsak: string | null; oppstart: string | null; eier: string | null;
  partnere: string[]; maalgrupper: string[]; arenaer: string[]; aktiviteter: string[]; utfordringer: string[]; oppdiktet: boolean; kilde: { tittel: string; sted: string | null; tolket: boolean } | null; ansvarligId: string | null; tema: NasjonaltTema | null;
  maal: string[]; laerdom: string[]; resultater: { id: string; verdi: number | null; tilVerdi: number | null; presisjon: Tallpresisjon | null; enhet: string | null }[]; statusSiden: string | null;
  budsjett: string; brukt: { oere: string; uvisse: number }; mekanismer: string[]; rivaliserende: string[]; studier: string[];
}

/** Det et tiltak er tilpasset fra, eller en idé uten tiltak. $1 tiltaket, $2 idéen: én av dem. */
export const findTilpasning = 'SELECT a.id, a.tittel, a.oppdiktet FROM kommune.tilpasning a WHERE a.tiltak_id = $1::uuid OR (a.id = $2::uuid AND a.tiltak_id IS NULL)';
export interface Tilpasningsrad { id: string; tittel: string; oppdiktet: boolean }
