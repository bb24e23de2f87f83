import { linjerom, pengeaar, romJson } from '#libs/kommune/oekonomi';
import { iAar } from './oversikt-plan.query.ts';

/** WITH-leddene pengene bygger på. Forsiden trenger ikke navn på noe, så linjene er bare det regelen for bruk bygger på. */
export const pengeledd = `${pengeaar(iAar)},
  ${linjerom('true', 'NULL::text', '(linje_id)')}`;

/** Sant når en linje, en post, bruk eller en føring bak tallene er oppdiktet. Den vanligste grunnen prøves først. */
const hvilerPaaOppdiktet = `(
        EXISTS (SELECT FROM linje WHERE oppdiktet)
        OR EXISTS (SELECT FROM kommune.forbruk f WHERE f.aar = y.aar AND f.oppdiktet AND f.reversert_tid IS NULL)
        OR EXISTS (SELECT FROM linje l JOIN kommune.finansieringspost p ON p.budsjettlinje_id = l.id WHERE p.oppdiktet)
        OR EXISTS (SELECT FROM kommune.postering p WHERE p.oppdiktet AND y.aar IN (p.fra_aar, p.til_aar)))`;

/**
 * Kildesiden står under null i hovedboka, så alt som er disponert minus det som bare er ventet, er det som er kommet inn:
 * lovet, utbetalt og ført over fra året før, uten det som er ført over til neste.
 */
export const omPengene = `(
      SELECT json_build_object('aar', y.aar, 'faatt', s.faatt::text, 'ventet', s.ventet::text, 'fordelt', l.fordelt::text,
        'brukt', ${romJson('l.fra', 'l.til')}, 'igjen', ${romJson('l.fordelt - l.til', 'l.fordelt - l.fra')}, 'ukjentLinjer', l.ukjent, 'oppdiktet', ${hvilerPaaOppdiktet})
      FROM pengeaar y CROSS JOIN (
        SELECT coalesce(sum(disponert), 0) AS fordelt, coalesce(sum(fra), 0) AS fra, coalesce(sum(til), 0) AS til, count(*) FILTER (WHERE fra <> til) AS ukjent
        FROM rom WHERE kolonne IS NULL) l
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(s.beloep_oere) FILTER (WHERE s.konto NOT IN ('tilsagn', 'utbetalt')), 0) AS faatt,
          coalesce(-sum(s.beloep_oere) FILTER (WHERE s.konto IN ('ventet', 'forskuttert')), 0) AS ventet
        FROM kommune.saldo s WHERE s.aar = y.aar) s)`;
