import type { Innsynsrom } from '#libs/contracts';

/** Det som har skjedd i avtalens rom. `nr` er leveransen eller utgaven det gjelder, `id` delingen. */
export interface Nyhetsrad { slag: string; tid: string; kommunenummer: string | null; hvem: string | null; hva: string | null; mer: string | null; dato: string | null; nr: number | null; id: string | null; innsynsrom: Innsynsrom[] | null }
/** Et funn som er forelagt og ikke frigitt. `besvart`: alle det er lagt fram for, har sagt noe. */
export interface Ventendefunn { id: string; tittel: string; frist: string; besvart: boolean }
export interface Forsiderad { siden: string | null; nytt: Nyhetsrad[]; ventende: Ventendefunn[] }

/** Så mye av det nye får plass på én side. */
export const flestNyheter = 100;
/** Et besøk varer så lenge. Kommer hun igjen før det, er det det samme besøket, og det nye står der fortsatt. */
const besoek = `interval '30 minutes'`;

const kommune = 'JOIN referanse.kommune k ON k.id = x.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = x.kommune_id AND n.til IS NULL';
const funnet = 'JOIN felles.funn f ON f.avtalerom = x.avtalerom AND f.id = x.funn_id AND f.utgave = x.utgave';
const anbefalingen = 'JOIN felles.anbefaling a ON a.avtalerom = x.avtalerom AND a.id = x.anbefaling_id';
const ingen = 'NULL::date, NULL::int, NULL::uuid, NULL::text[]';

/** Alt som kan være nytt. Muren sier hva som hører til avtalen. */
const hendelser = `
  SELECT x.hendelse AS slag, x.tid, n.nummer AS kommunenummer, k.navn AS hvem, NULL AS hva, x.begrunnelse AS mer, x.til AS dato, NULL::int AS nr, NULL::uuid AS id, x.innsynsrom FROM felles.innsynsmelding x ${kommune}
  UNION ALL SELECT 'utgave', x.sendt, NULL, NULL, NULL, x.endring, NULL, x.utgave, NULL, NULL FROM felles.avtaleutgave x
  UNION ALL SELECT 'avtale_' || x.svar, x.tid, n.nummer, k.navn, NULL, x.merknad, NULL, x.utgave, NULL, NULL FROM felles.avtalesvar x ${kommune}
  UNION ALL SELECT CASE x.hendelse WHEN 'levert' THEN 'levert' ELSE 'leveranse_' || x.hendelse END, x.tid, NULL, NULL, NULL, coalesce(x.kommentar, x.dokument), NULL, x.leveranse_nr, NULL, NULL FROM felles.leveransehendelse x
  UNION ALL SELECT 'levert', x.tid, NULL, NULL, NULL, x.tittel, NULL, x.leveranse_nr, NULL, NULL FROM felles.leveransedokument x
  UNION ALL SELECT 'merknad', x.tid, n.nummer, k.navn, NULL, x.tekst, NULL, x.leveranse_nr, NULL, NULL FROM felles.leveransemerknad x ${kommune}
  UNION ALL SELECT 'funn_frigitt', x.tid, NULL, NULL, f.tittel, NULL, ${ingen} FROM felles.funnfrigivelse x ${funnet}
  UNION ALL SELECT 'kommentar', x.tid, n.nummer, k.navn, f.tittel, x.tekst, ${ingen} FROM felles.funnkommentar x ${funnet} ${kommune}
  UNION ALL SELECT CASE WHEN x.godkjent THEN 'sitat_ja' ELSE 'sitat_nei' END, x.tid, n.nummer, k.navn, f.tittel, x.merknad, ${ingen}
    FROM felles.sitatsamtykke x JOIN felles.belegg b ON b.avtalerom = x.avtalerom AND b.id = x.belegg_id JOIN felles.funn f ON f.avtalerom = b.avtalerom AND f.id = b.funn_id AND f.utgave = b.utgave ${kommune}
  UNION ALL SELECT 'anbefaling_frigitt', x.frigitt, NULL, NULL, x.tekst, NULL, ${ingen} FROM felles.anbefaling x
  UNION ALL SELECT coalesce('svar_' || x.svar, 'oppfoelging_' || x.status), x.tid, n.nummer, k.navn, a.tekst, x.tekst, ${ingen} FROM felles.anbefalingssvar x ${anbefalingen} ${kommune}
  UNION ALL SELECT coalesce('svar_' || x.svar, 'oppfoelging_' || x.status), x.tid, NULL, NULL, a.tekst, x.tekst, ${ingen} FROM felles.fylkessvar x ${anbefalingen}
  UNION ALL SELECT 'delt', x.delt, n.nummer, k.navn, x.type, coalesce(x.periode::text, x.aar::text), NULL, NULL, x.id, NULL FROM felles.deling x ${kommune} WHERE x.trukket IS NULL
  UNION ALL SELECT 'deling_trukket', x.trukket, n.nummer, k.navn, x.type, coalesce(x.periode::text, x.aar::text), ${ingen} FROM felles.deling x ${kommune}`;

/** Det som er nytt siden forrige besøk, og funnene som venter på en part, i én setning, på rommets innlogging. $1 personen, $2 så mange. Første besøk har ikke noe nytt. */
export const findForside = `
  WITH besoek AS (SELECT CASE WHEN sist < now() - ${besoek} THEN sist ELSE forrige END AS siden FROM felles.avtalebesoek WHERE id = $1)
  SELECT (SELECT siden FROM besoek) AS siden,
    (SELECT coalesce(json_agg(h ORDER BY h.tid DESC), '[]') FROM (SELECT * FROM (${hendelser}) alle WHERE tid > (SELECT siden FROM besoek) ORDER BY tid DESC LIMIT $2) h) AS nytt,
    (SELECT coalesce(json_agg(json_build_object('id', f.id, 'tittel', f.tittel, 'frist', f.frist, 'besvart', EXISTS (
        SELECT FROM felles.besvart_funn b WHERE b.avtalerom = f.avtalerom AND b.id = f.id AND b.utgave = f.utgave)) ORDER BY f.frist, f.id), '[]')
      FROM felles.funn f WHERE f.forelagt IS NOT NULL
        AND NOT EXISTS (SELECT FROM felles.funnfrigivelse r WHERE r.avtalerom = f.avtalerom AND r.funn_id = f.id AND r.utgave = f.utgave)
        AND NOT EXISTS (SELECT FROM felles.funntrekk t WHERE t.avtalerom = f.avtalerom AND t.funn_id = f.id AND t.utgave = f.utgave)) AS ventende`;

/** Om hun begynner på et nytt besøk nå. $1 personen. */
export const findNyttBesoek = `SELECT NOT EXISTS (SELECT FROM felles.avtalebesoek WHERE id = $1 AND sist >= now() - ${besoek}) AS nytt`;
/** $1 avtalerommet, $2 personen. Kom en annen fane først, står besøket som det er. */
export const beginBesoek = `
  INSERT INTO felles.avtalebesoek AS b (avtalerom, id) VALUES ($1, $2)
  ON CONFLICT (avtalerom, id) DO UPDATE SET forrige = b.sist, sist = now() WHERE b.sist < now() - ${besoek}`;
