import { v7 } from 'uuid';
import { visTidsangivelse, type Maaleperiodestatus } from '#libs/contracts';
import { DomainError, newKey, notFound, type Tx } from '#libs/platform';

/** Antallet av det som hører til perioden `p`. */
const antallI = (tabell: 'maaling' | 'maalbelegg') => `(SELECT count(*)::int FROM kommune.${tabell} x WHERE x.kommune_id = p.kommune_id AND x.maaleperiode_id = p.id)`;

/** Periodene som JSON, den nyeste først. En tom periode ingen har flyttet på, er ikke noe å vise. `person` slås opp i kommunens egne navn. */
export const periodeliste = `(
    SELECT coalesce(json_agg(json_build_object('id', p.id, 'periode', p.periode, 'status', p.status, 'utgave', p.utgave, 'oppdiktet', p.oppdiktet, 'versjon', p.versjon,
      'antallMaalinger', ${antallI('maaling')}, 'antallBelegg', ${antallI('maalbelegg')}, 'historikk', (
        SELECT coalesce(json_agg(json_build_object('id', h.id, 'utgave', h.utgave, 'fraStatus', h.fra_status, 'tilStatus', h.til_status, 'begrunnelse', h.begrunnelse,
          'tid', h.tid, 'hvem', n.navn) ORDER BY h.tid DESC, h.id DESC), '[]')
        FROM kommune.periodehendelse h LEFT JOIN kommune.medarbeider n ON n.kommune_id = h.kommune_id AND n.id = h.person_id
        WHERE h.kommune_id = p.kommune_id AND h.maaleperiode_id = p.id)) ORDER BY p.periode DESC, p.id), '[]')
    FROM kommune.maaleperiode p
    WHERE p.status <> 'utkast' OR p.utgave > 1 OR ${antallI('maaling')} + ${antallI('maalbelegg')} > 0)`;

/**
 * Perioden det skal skrives i, opprettet når den er ny og låst til enheten er ferdig. PERIODE_GODKJENT når tallene i den står.
 * Den som flytter perioden, venter til det er skrevet; den som skriver, venter til den er flyttet.
 */
export async function openMaaleperiode(tx: Tx, periode: string): Promise<string> {
  const noekkel = newKey();
  const ny = await tx.query(`
    INSERT INTO kommune.maaleperiode (id, noekkel, satsing_id, periode) SELECT $1, $2, s.id, $3 FROM kommune.satsing s
    ON CONFLICT (kommune_id, satsing_id, periode) DO NOTHING RETURNING id`, [v7(), noekkel, periode]);
  const [funnet] = await tx.query<{ id: string; status: Maaleperiodestatus }>('SELECT id, status FROM kommune.maaleperiode WHERE periode = $1 FOR SHARE', [periode]);
  if (!funnet) throw notFound();
  if (ny.length > 0) tx.note({ tabell: 'maaleperiode', id: funnet.id, verb: 'ny', navn: visTidsangivelse(periode), felt: { periode: [null, periode] } });
  if (funnet.status !== 'utkast') throw new DomainError('PERIODE_GODKJENT');
  return funnet.id;
}

/** Perioden en rad alt hører til, låst slik at den ikke godkjennes imens. PERIODE_GODKJENT når raden står. */
export async function demandOpenPeriode(tx: Tx, maaleperiodeId: string): Promise<void> {
  const [periode] = await tx.query<{ status: Maaleperiodestatus }>('SELECT status FROM kommune.maaleperiode WHERE id = $1 FOR SHARE', [maaleperiodeId]);
  if (periode?.status !== 'utkast') throw new DomainError('PERIODE_GODKJENT');
}

/** Perioden som skal flyttes, låst. NOT_FOUND når den mangler. */
export async function lockMaaleperiode(tx: Tx, id: string) {
  const [periode] = await tx.query<{ id: string; periode: string; status: Maaleperiodestatus; utgave: number; versjon: number }>(
    'SELECT id, periode, status, utgave, versjon FROM kommune.maaleperiode WHERE id = $1 FOR NO KEY UPDATE', [id]);
  if (!periode) throw notFound();
  return periode;
}

/** Hvor mye perioden har i seg. En egen setning etter låsen, så den ser det den siste rakk å skrive. */
export async function antallIPeriode(tx: Tx, id: string): Promise<number> {
  const [rad] = await tx.query<{ antall: number }>(`SELECT ${antallI('maaling')} + ${antallI('maalbelegg')} AS antall FROM kommune.maaleperiode p WHERE p.id = $1`, [id]);
  return rad!.antall;
}

/** Tallene og belegget i perioden slik de er nå, med definisjonen de er målt med: det som fryses når den låses. */
export async function periodeinnhold(tx: Tx, id: string): Promise<unknown> {
  const [rad] = await tx.query<{ innhold: unknown }>(`
    SELECT jsonb_build_object(
      'maalinger', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'indikatorId', i.id, 'indikator', i.navn, 'definisjonId', d.id, 'utgave', d.utgave, 'teller', d.teller, 'nevner', d.nevner, 'enhet', d.enhet,
          'verdi', m.verdi, 'tilVerdi', m.til_verdi, 'presisjon', m.presisjon, 'omfang', m.omfang, 'omfangNavn', m.omfang_navn,
          'endringProsent', m.endring_prosent, 'endringPresisjon', m.endring_presisjon, 'sammenlignetMed', m.sammenlignet_med, 'merknad', m.merknad, 'kilde', m.kilde) ORDER BY i.nr, m.id), '[]')
        FROM kommune.maaling m JOIN kommune.indikator i ON i.kommune_id = m.kommune_id AND i.id = m.indikator_id
        JOIN kommune.indikatordefinisjon d ON d.kommune_id = m.kommune_id AND d.id = m.indikatordefinisjon_id WHERE m.kommune_id = p.kommune_id AND m.maaleperiode_id = p.id),
      'belegg', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'maalId', g.id, 'maal', g.navn, 'slag', b.slag, 'tekst', b.tekst, 'henvisning', b.henvisning, 'kilde', b.kilde) ORDER BY g.nr, b.nr, b.id), '[]')
        FROM kommune.maalbelegg b JOIN kommune.maal g ON g.kommune_id = b.kommune_id AND g.id = b.maal_id WHERE b.kommune_id = p.kommune_id AND b.maaleperiode_id = p.id)) AS innhold
    FROM kommune.maaleperiode p WHERE p.id = $1`, [id]);
  return rad!.innhold;
}
