import { antallFjernede, bilderJson, type BildeRad } from './bilde/erfaringsbilde.query.ts';
import type { Erfaring } from './erfaring.type.ts';
import type { Innholdsrad } from './innhold.ts';
import { ordlydI } from './redaksjon/ordlyd.query.ts';
import { nyeSvar } from './redaksjon/til-gjennomgang.query.ts';
import { antallTrukne, vedleggJson, type VedleggRad } from './vedlegg/erfaringsvedlegg.query.ts';

/** Kolonnene alle kan få når eieren åpner en utgave, slik API-et navngir dem. Øre er tekst: et tall i JSON mister de siste sifrene. */
export const aapentInnholdJson = (u: string) => `json_build_object('art', ${u}.art, 'tittel', ${u}.tittel, 'kort', ${u}.kort, 'sted', ${u}.sted, 'kontekst', ${u}.kontekst, 'gjennomfoering', ${u}.gjennomfoering,
    'maalgrupper', ${u}.maalgrupper, 'maal', ${u}.maal, 'partnere', ${u}.partnere, 'oppstart', ${u}.oppstart, 'slutt', ${u}.slutt, 'tema', ${u}.tema, 'fase', ${u}.fase, 'utfall', ${u}.utfall,
    'aarsakKode', ${u}.aarsak_kode, 'aarsak', ${u}.aarsak, 'deltakere', ${u}.deltakere, 'deltakereTil', ${u}.deltakere_til, 'deltakerePresisjon', ${u}.deltakere_presisjon, 'deltakereSkjult', ${u}.deltakere_skjult,
    'kostnadOere', ${u}.kostnad_oere::text, 'kostnadTilOere', ${u}.kostnad_til_oere::text, 'kostnadPresisjon', ${u}.kostnad_presisjon, 'kostnadMerknad', ${u}.kostnad_merknad, 'resultater', ${u}.resultater,
    'suksesskriterier', ${u}.suksesskriterier, 'fallgruver', ${u}.fallgruver, 'laerdom', ${u}.laerdom, 'tenktVirkning', ${u}.tenkt_virkning, 'andreForklaringer', ${u}.andre_forklaringer,
    'undersoekelse', ${u}.undersoekelse, 'evidensgrad', ${u}.evidensgrad) ::jsonb || jsonb_build_object('innsats', ${u}.innsats, 'innsatsMerknad', ${u}.innsats_merknad, 'overfoerbarhet', ${u}.overfoerbarhet,
    'overfoerbarhetMerknad', ${u}.overfoerbarhet_merknad, 'kontaktrolle', ${u}.kontaktrolle, 'kontaktenhet', ${u}.kontaktenhet, 'lenker', ${u}.lenker, 'kilde', '{"sted": null, "tolket": false}'::jsonb || ${u}.kilde)`;

/** Hele innholdet, også hva det er tilpasset fra: det er en annen kommunes, og bare nettverkets. */
export const innholdJson = (u: string) => `${aapentInnholdJson(u)} || jsonb_build_object('tilpasset', ${u}.tilpasset)`;

/** Om koordinatoren har gått gjennom utgaven. */
export const erGjennomgaatt = (eierId: string, id: string, utgave: string) => `EXISTS (SELECT FROM felles.erfaringsgjennomgang g WHERE g.erfaringseier_id = ${eierId} AND g.erfaring_id = ${id} AND g.utgave = ${utgave})`;

export interface FunnetErfaring { kommuneId: number; id: string }

/** Eieren av en erfaring. Id-ene lages i koden og er like bare om noen vil det; da gjelder den som kom først. */
export const findEier = `SELECT e.kommune_id AS "kommuneId", e.id, e.status FROM felles.erfaring e WHERE e.id = $1 ORDER BY e.delt, e.kommune_id LIMIT 1`;

/** Hele erfaringen. $1 kommunen og $2 id-en som er ført i leseloggen, $3 kommunen til den som spør, eller tomt. */
export const findErfaring = `
  SELECT e.id, n.nummer AS kommunenummer, k.navn AS kommune, e.kommune_id IS NOT DISTINCT FROM $3::int AS egen, e.status, e.utgave, e.oppdiktet, e.delt, e.publisert, e.trukket,
    (SELECT ${innholdJson('u')} FROM felles.erfaringsutgave u WHERE u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave) AS innhold,
    (SELECT coalesce(json_agg(json_build_object('utgave', u.utgave, 'delt', u.delt) ORDER BY u.utgave DESC), '[]') FROM felles.erfaringsutgave u WHERE u.kommune_id = e.kommune_id AND u.erfaring_id = e.id) AS utgaver,
    (SELECT g.tid FROM felles.erfaringsgjennomgang g WHERE g.erfaringseier_id = e.kommune_id AND g.erfaring_id = e.id AND g.utgave = e.utgave AND e.status <> 'trukket' LIMIT 1) AS gjennomgaatt,
    EXISTS (SELECT FROM felles.erfaringsgjennomgang g WHERE g.erfaringseier_id = e.kommune_id AND g.erfaring_id = e.id AND g.utgave = e.utgave AND EXISTS (SELECT ${nyeSvar('e.kommune_id', 'e.id', 'g.tid')})) AS "nyeSvar",
    (SELECT coalesce(json_agg(json_build_object('id', f.id, 'utgave', f.utgave, 'slag', f.slag, 'felt', f.felt, 'fra', ${ordlydI('f', 'f.utgave')}, 'utdatert', f.felt IS NOT NULL AND s.svar IS NULL AND ${ordlydI('f', 'f.utgave')} IS DISTINCT FROM ${ordlydI('f', 'e.utgave')},
        'forslag', f.forslag, 'begrunnelse', f.begrunnelse, 'opprettet', f.opprettet, 'trukket', f.trukket, 'svar', s.svar, 'svartekst', s.tekst) ORDER BY f.opprettet DESC, f.id DESC), '[]')
      FROM felles.erfaringsforslag f LEFT JOIN felles.forslagssvar s ON s.kommune_id = f.erfaringseier_id AND s.forslag_id = f.id WHERE f.erfaringseier_id = e.kommune_id AND f.erfaring_id = e.id) AS forslag,
    ${bilderJson('e')} AS bilder, ${antallFjernede('e')} AS "fjernedeBilder", ${vedleggJson('e')} AS vedlegg, ${antallTrukne('e')} AS "trukneVedlegg"
  FROM felles.erfaring e
  JOIN referanse.kommune k ON k.id = e.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL
  WHERE e.kommune_id = $1 AND e.id = $2`;
export type ErfaringRow = Omit<Erfaring, 'innhold' | 'handlinger' | 'bilder' | 'vedlegg'> & { innhold: Innholdsrad | null; nyeSvar: boolean; bilder: BildeRad[]; vedlegg: VedleggRad[] };
