import type { Innsynsrom } from '#libs/contracts';

/** Det som har skjedd i avtalens rom. `nr` er leveransen eller utgaven det gjelder, `id` delingen. */
export interface Nyhetsrad { slag: string; tid: string; kommunenummer: string | null; hvem: string | null; hva: string | null; mer: string | null; dato: string | null; nr: number | null; id: string | null; innsynsrom: Innsynsrom[] | null }
/** Et funn som er forelagt og ikke frigitt. */
export interface Ventendefunn { id: string; tittel: string; frist: string; besvart: boolean }
export interface Forsiderad { siden: string | null; nytt: Nyhetsrad[]; ventende: Ventendefunn[] }

/** Så mye av det nye får plass på én side. */
export const flestNyheter = 100;
/** Et besøk varer så lenge. Kommer hun igjen før det, er det det samme besøket, og det nye står der fortsatt. */
const besoek = `interval '30 minutes'`;

const kommune = 'JOIN referanse.kommune k ON k.id = x.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = x.kommune_id AND n.til IS NULL';
const nytt = (felt: { slag: string; tid: string; kommune?: boolean; hva?: string; mer?: string; dato?: string; nr?: string; id?: string; innsynsrom?: string }, fra: string) => `
  SELECT ${felt.slag} AS slag, ${felt.tid} AS tid, ${felt.kommune ? 'n.nummer' : 'NULL'} AS kommunenummer, ${felt.kommune ? 'k.navn' : 'NULL'} AS hvem, ${felt.hva ?? 'NULL'} AS hva, ${felt.mer ?? 'NULL'} AS mer,
    ${felt.dato ?? 'NULL::date'} AS dato, ${felt.nr ?? 'NULL::int'} AS nr, ${felt.id ?? 'NULL::uuid'} AS id, ${felt.innsynsrom ?? 'NULL::text[]'} AS innsynsrom FROM ${fra} ${felt.kommune ? kommune : ''}`;
const funnet = 'JOIN felles.funn f ON f.avtalerom = x.avtalerom AND f.id = x.funn_id AND f.utgave = x.utgave';
const anbefalingen = 'JOIN felles.anbefaling a ON a.avtalerom = x.avtalerom AND a.id = x.anbefaling_id';

/** Alt som kan være nytt. Muren sier hva som hører til avtalen. */
const hendelser = [
  nytt({ slag: 'x.hendelse', tid: 'x.tid', kommune: true, mer: 'x.begrunnelse', dato: 'x.til', innsynsrom: 'x.innsynsrom' }, 'felles.innsynsmelding x'),
  nytt({ slag: `'utgave'`, tid: 'x.sendt', mer: 'x.endring', nr: 'x.utgave' }, 'felles.avtaleutgave x'),
  nytt({ slag: `'avtale_' || x.svar`, tid: 'x.tid', kommune: true, mer: 'x.merknad', nr: 'x.utgave' }, 'felles.avtalesvar x'),
  nytt({ slag: `CASE x.hendelse WHEN 'levert' THEN 'levert' ELSE 'leveranse_' || x.hendelse END`, tid: 'x.tid', mer: 'coalesce(x.kommentar, x.dokument)', nr: 'x.leveranse_nr' }, 'felles.leveransehendelse x'),
  nytt({ slag: `'levert'`, tid: 'x.tid', mer: 'x.tittel', nr: 'x.leveranse_nr' }, 'felles.leveransedokument x'),
  nytt({ slag: `'merknad'`, tid: 'x.tid', kommune: true, mer: 'x.tekst', nr: 'x.leveranse_nr' }, 'felles.leveransemerknad x'),
  nytt({ slag: `'funn_frigitt'`, tid: 'x.tid', hva: 'f.tittel' }, `felles.funnfrigivelse x ${funnet}`),
  nytt({ slag: `'kommentar'`, tid: 'x.tid', kommune: true, hva: 'f.tittel', mer: 'x.tekst' }, `felles.funnkommentar x ${funnet}`),
  nytt({ slag: `CASE WHEN x.godkjent THEN 'sitat_ja' ELSE 'sitat_nei' END`, tid: 'x.tid', kommune: true, hva: 'f.tittel', mer: 'x.merknad' },
    'felles.sitatsamtykke x JOIN felles.belegg b ON b.avtalerom = x.avtalerom AND b.id = x.belegg_id JOIN felles.funn f ON f.avtalerom = b.avtalerom AND f.id = b.funn_id AND f.utgave = b.utgave'),
  nytt({ slag: `'anbefaling_frigitt'`, tid: 'x.frigitt', hva: 'x.tekst' }, 'felles.anbefaling x'),
  nytt({ slag: `coalesce('svar_' || x.svar, 'oppfoelging_' || x.status)`, tid: 'x.tid', kommune: true, hva: 'a.tekst', mer: 'x.tekst' }, `felles.anbefalingssvar x ${anbefalingen}`),
  nytt({ slag: `coalesce('svar_' || x.svar, 'oppfoelging_' || x.status)`, tid: 'x.tid', hva: 'a.tekst', mer: 'x.tekst' }, `felles.fylkessvar x ${anbefalingen}`),
  nytt({ slag: `'delt'`, tid: 'x.delt', kommune: true, hva: 'x.type', mer: 'coalesce(x.periode::text, x.aar::text)', id: 'x.id' }, 'felles.deling x').concat(' WHERE x.trukket IS NULL'),
  nytt({ slag: `'deling_trukket'`, tid: 'x.trukket', kommune: true, hva: 'x.type', mer: 'coalesce(x.periode::text, x.aar::text)' }, 'felles.deling x'),
].join(' UNION ALL ');

/** Det som er nytt siden forrige besøk, og funnene som venter på en part, i én setning, på rommets innlogging. $1 personen, $2 så mange. Første besøk har ikke noe nytt. */
export const findForside = `
  WITH besoek AS (SELECT CASE WHEN sist < now() - ${besoek} THEN sist ELSE forrige END AS siden FROM felles.avtalebesoek WHERE id = $1)
  SELECT (SELECT siden FROM besoek) AS siden,
    (SELECT coalesce(json_agg(h ORDER BY h.tid DESC), '[]') FROM (SELECT * FROM (${hendelser}) alle WHERE tid > (SELECT siden FROM besoek) ORDER BY tid DESC LIMIT $2) h) AS nytt,
    (SELECT coalesce(json_agg(json_build_object('id', f.id, 'tittel', f.tittel, 'frist', f.frist, 'besvart', EXISTS (
        SELECT FROM felles.funnkommentar k WHERE k.avtalerom = f.avtalerom AND k.funn_id = f.id AND k.utgave = f.utgave AND coalesce(k.kommune_id = f.gjelder_kommune_id, true))) ORDER BY f.frist, f.id), '[]')
      FROM felles.funn f WHERE f.forelagt IS NOT NULL
        AND NOT EXISTS (SELECT FROM felles.funnfrigivelse r WHERE r.avtalerom = f.avtalerom AND r.funn_id = f.id AND r.utgave = f.utgave)
        AND NOT EXISTS (SELECT FROM felles.funntrekk t WHERE t.avtalerom = f.avtalerom AND t.funn_id = f.id AND t.utgave = f.utgave)) AS ventende`;

/** Om hun begynner på et nytt besøk nå. $1 personen. */
export const findNyttBesoek = `SELECT NOT EXISTS (SELECT FROM felles.avtalebesoek WHERE id = $1 AND sist >= now() - ${besoek}) AS nytt`;
/** $1 avtalerommet, $2 personen. Kom en annen fane først, står besøket som det er. */
export const beginBesoek = `
  INSERT INTO felles.avtalebesoek AS b (avtalerom, id) VALUES ($1, $2)
  ON CONFLICT (avtalerom, id) DO UPDATE SET forrige = b.sist, sist = now() WHERE b.sist < now() - ${besoek}`;
