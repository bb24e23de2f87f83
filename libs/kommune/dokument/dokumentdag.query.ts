import type { Maaleperiodestatus, Planstatus, TiltakStatus } from '#libs/contracts';
import { seesBy } from '#libs/kommune/tiltak';

/** $1 dagen, $2 personen, $3 om hun skriver alle tiltak, $4 om hun ser det som er lagt bort, $5 om hun leser utenfra. */
const norsk = (tid: string) => `to_char(${tid} AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD')`;
const slutt = `(($1::date + 1)::timestamp AT TIME ZONE 'Europe/Oslo')`;
const dagsliste = (felt: string, rekke: string) => `coalesce(json_agg(json_build_object(${felt}) ORDER BY ${rekke}), '[]')`;

const dokumenter = `(SELECT ${dagsliste(`'id', d.id, 'type', d.type, 'utgave', d.utgave, 'tittel', d.tittel, 'dato', d.dato, 'vedtattAv', d.vedtatt_av, 'saksnummer', d.saksnummer, 'parter', d.parter, 'sammendrag', d.sammendrag,
    'erstattet', d.status = 'erstattet', 'oppdiktet', d.oppdiktet`, 'd.type, d.utgave')} FROM kommune.styringsdokument d WHERE d.status <> 'utkast')`;

const hendelser = dagsliste(`'til', h.til_status, 'dag', ${norsk('h.tid')}, 'her', h.person_id IS NOT NULL, 'harVedtak', h.vedtak_id IS NOT NULL, 'serVedtak', v.id IS NOT NULL, 'dato', v.dato, 'organ', v.organ`, 'h.tid, h.id');
const planer = `(SELECT ${dagsliste(`'id', p.id, 'aar', p.aar, 'utgave', p.utgave, 'naa', p.status, 'oppdiktet', p.oppdiktet, 'hendelser', (
      SELECT ${hendelser} FROM kommune.planhendelse h LEFT JOIN kommune.vedtak v ON v.kommune_id = h.kommune_id AND v.id = h.vedtak_id WHERE h.kommune_id = p.kommune_id AND h.handlingsplan_id = p.id)`, 'p.aar DESC, p.utgave DESC')}
    FROM kommune.handlingsplan p WHERE p.innhold IS NOT NULL)`;

const flytt = dagsliste(`'id', h.id, 'utgave', h.utgave, 'til', h.til_status, 'dag', ${norsk('h.tid')}, 'her', h.person_id IS NOT NULL`, 'h.tid, h.id');
const perioder = `(SELECT ${dagsliste(`'id', p.id, 'periode', p.periode, 'fraFil', p.noekkel NOT LIKE 'bruker-%', 'oppdiktet', p.oppdiktet, 'flytt', (SELECT ${flytt} FROM kommune.periodehendelse h WHERE h.kommune_id = p.kommune_id AND h.maaleperiode_id = p.id)`, 'p.periode COLLATE "C" DESC')}
    FROM kommune.maaleperiode p)`;

const vedlegg = `(SELECT ${dagsliste(`'id', v.id, 'tittel', v.tittel, 'filnavn', f.navn, 'type', f.type, 'stoerrelse', f.stoerrelse, 'lastetOpp', ${norsk('f.lastet_opp')}, 'lagtBort', v.arkivert, 'rettet', v.versjon > 1, 'oppdiktet', v.oppdiktet,
    'ved', coalesce(t.navn, d.tittel, k.organ)`, 'f.lastet_opp DESC, v.id')} FROM kommune.vedlegg v JOIN kommune.fil f ON f.kommune_id = v.kommune_id AND f.id = v.fil_id
    LEFT JOIN kommune.tiltak t ON t.kommune_id = v.kommune_id AND t.id = v.tiltak_id LEFT JOIN kommune.vedtak k ON k.kommune_id = v.kommune_id AND k.id = v.vedtak_id
    LEFT JOIN kommune.styringsdokument d ON d.kommune_id = v.kommune_id AND d.id = v.styringsdokument_id
    WHERE f.lastet_opp < ${slutt} AND (NOT v.arkivert OR $4 OR f.person_id = $2) AND (v.tiltak_id IS NULL OR ${seesBy('t', '$2', '$3')}))`;

/** Boka den dagen: begge sidene av hver postering som var ført. Utenfra bare år hun ser; det som er ført inn i dem, ser hun alt av. */
const sum = (vilkaar: string, fortegn = '') => `${fortegn}coalesce(sum(s.beloep) FILTER (WHERE s.konto ${vilkaar}), 0)`;
const boka = `(SELECT json_build_object('foerste', ${norsk('min(p.tid)')}, 'senere', count(*) FILTER (WHERE p.tid >= ${slutt})::int, 'oppdiktet', coalesce(bool_or(p.oppdiktet), false), 'aar', (
      SELECT coalesce(json_agg(json_build_object('aar', a.aar, 'faatt', a.faatt::text, 'ventet', a.ventet::text, 'ufordelt', a.ufordelt::text, 'fordelt', a.fordelt::text, 'brukt', a.brukt::text, 'tilbake', a.tilbake::text) ORDER BY a.aar DESC), '[]')
      FROM (SELECT s.aar, ${sum("NOT IN ('tilsagn', 'utbetalt')")} AS faatt, ${sum("IN ('ventet', 'forskuttert')", '-')} AS ventet, ${sum("= 'ufordelt'")} AS ufordelt, ${sum("= 'fordelt'")} AS fordelt, ${sum("= 'brukt'")} AS brukt, ${sum("= 'tilbakebetalt'")} AS tilbake
        FROM kommune.postering b CROSS JOIN LATERAL (VALUES (b.fra_aar, b.fra_konto, -b.beloep_oere), (b.til_aar, b.til_konto, b.beloep_oere)) AS s (aar, konto, beloep)
        WHERE b.tid < ${slutt} AND (NOT $5 OR s.aar IN (SELECT y.aar FROM kommune.budsjettaar y)) GROUP BY s.aar) a)) FROM kommune.postering p)`;

/** Den siste flyttingen til og med dagen, ellers hva det var før den første etter. */
const flytting = (felt: string, vilkaar: string, rekke: string) => `(SELECT json_build_object('status', ${felt}, 'dag', ${norsk('s.tid')}) FROM kommune.statusendring s
      WHERE s.kommune_id = t.kommune_id AND s.tiltak_id = t.id AND s.tid ${vilkaar} ORDER BY ${rekke} LIMIT 1)`;
const tiltak = `(SELECT ${dagsliste(`'id', t.id, 'navn', t.navn, 'naa', t.status, 'arkivert', t.arkivert, 'oppdiktet', t.oppdiktet, 'sist', ${flytting('s.til_status', `< ${slutt}`, 's.tid DESC, s.id DESC')}, 'neste', ${flytting('s.fra_status', `>= ${slutt}`, 's.tid, s.id')}`, 't.nr, t.id')}
    FROM kommune.tiltak t WHERE (NOT t.arkivert OR $3) AND ${seesBy('t', '$2', '$3')})`;

/** Alt som trengs for å si hva som gjaldt, i én setning. Muren begrenser til kommunen, og til det som er åpent for den som leser utenfra. */
export const findDokumentdag = `
  SELECT s.navn AS satsing, least(s.tilskudd_fra, s.program_fra) AS "satsingFra", coalesce((SELECT array_agg(DISTINCT r) FROM kommune.innsyn i, unnest(i.innsynsrom) r WHERE $5), '{}') AS aapne,
    ${dokumenter} AS dokumenter, ${planer} AS planer, ${perioder} AS perioder, ${vedlegg} AS vedlegg, ${boka} AS boka, ${tiltak} AS tiltak
  FROM (SELECT 1) AS en LEFT JOIN kommune.satsing s ON true`;

export interface Dokumentrad {
  id: string; type: 'intensjonsavtale' | 'programbeskrivelse'; utgave: number; tittel: string; dato: string | null; vedtattAv: string | null; saksnummer: string | null; parter: string[]; sammendrag: string | null; erstattet: boolean; oppdiktet: boolean;
}
export interface Hendelsesrad { til: Planstatus; dag: string; her: boolean; harVedtak: boolean; serVedtak: boolean; dato: string | null; organ: string | null }
export interface Planrad { id: string; aar: number; utgave: number; naa: Planstatus; oppdiktet: boolean; hendelser: Hendelsesrad[] }
export interface Perioderad { id: string; periode: string; fraFil: boolean; oppdiktet: boolean; flytt: { id: string; utgave: number; til: Maaleperiodestatus; dag: string; her: boolean }[] }
export interface Vedleggsrad { id: string; tittel: string; filnavn: string; type: string; stoerrelse: number; lastetOpp: string; lagtBort: boolean; rettet: boolean; oppdiktet: boolean; ved: string | null }
export interface Bokaar { aar: number; faatt: string; ventet: string; ufordelt: string; fordelt: string; brukt: string; tilbake: string }
export interface Bok { foerste: string | null; senere: number; oppdiktet: boolean; aar: Bokaar[] }
export interface Tiltaksrad { id: string; navn: string; naa: TiltakStatus; arkivert: boolean; oppdiktet: boolean; sist: { status: TiltakStatus; dag: string } | null; neste: { status: TiltakStatus | null; dag: string } | null }
export interface Dagsrad {
  satsing: string | null; satsingFra: number | null; aapne: string[]; dokumenter: Dokumentrad[]; planer: Planrad[]; perioder: Perioderad[]; vedlegg: Vedleggsrad[]; boka: Bok; tiltak: Tiltaksrad[];
}
