import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { part } from './indexes.ts';
import { Ordkilde } from './ord.ts';

const temaer = ['bolig_bomiljoe', 'moeteplasser', 'arbeid', 'kriminalitet_utenforskap', 'oppvekst_utdanning'];
const faser = ['kunnskapsgrunnlag', 'planlegging_organisering', 'mobilisering_samarbeid', 'gjennomfoering', 'viderefoering'];
const batch = 1000;

const insertBatch = `WITH rad AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, tittel text, kort text, kontekst text, gjennomfoering text, maalgruppe text, tema text, fase text, felle text, laerdom text, aar text, kostnad bigint, grad int)),
  e AS (INSERT INTO felles.erfaring (kommune_id, id, nettverk_id, utgave, status) SELECT $2, id, 1, 1, 'delt' FROM rad)
  INSERT INTO felles.erfaringsutgave (kommune_id, erfaring_id, utgave, nettverk_id, art, tittel, kort, kontekst, gjennomfoering, maalgrupper, oppstart, tema, fase, utfall, kostnad_oere, kostnad_presisjon, fallgruver, laerdom, evidensgrad, kontaktrolle, kontrollsum, delt)
  SELECT $2, id, 1, 1, 'tiltak', tittel, kort, kontekst, gjennomfoering, ARRAY[maalgruppe], aar, tema, fase, 'paagaar', kostnad, 'eksakt', CASE WHEN felle IS NULL THEN '{}' ELSE ARRAY[felle] END, ARRAY[laerdom], grad, 'programleder', repeat('0', 64), now() - random() * interval '900 days' FROM rad`;

/** Deler så mange erfaringer på kommunens egen innlogging; søkeradene kommer av seg selv. Om lag 150 ord i hver. */
export async function fill(kommune: Client, kommuneId: number, antall: number, random: () => number): Promise<void> {
  const ord = new Ordkilde(random);
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  for (let done = 0; done < antall; done += batch) {
    const rows = Array.from({ length: Math.min(batch, antall - done) }, () => ({
      id: randomUUID(), tittel: ord.words(5), kort: ord.words(14), kontekst: ord.words(35), gjennomfoering: ord.words(60), maalgruppe: ord.word(), tema: one(temaer), fase: one(faser), felle: random() < 0.4 ? ord.words(10) : null,
      laerdom: ord.words(15), aar: String(2007 + Math.floor(random() * 19)), kostnad: Math.round(10 ** (6 + random() * 3)), grad: Math.floor(random() * 6),
    }));
    await kommune.query(insertBatch, [JSON.stringify(rows), kommuneId]);
  }
}

/** Så mange tekster skrives; flere erfaringer enn det er de samme tekstene om igjen. Et ord er da like vanlig, og indeksen like stor for hver erfaring. */
export const mostTexts = 10_000;

/** Legger tekstene inn så mange ganger til med nye id-er, som den som klargjør: søkeradene kopieres ferdige. */
export async function repeatAll(admin: Client, times: number): Promise<void> {
  await admin.query(`BEGIN; SET LOCAL session_replication_role = replica;
    CREATE TEMP TABLE ny ON COMMIT DROP AS SELECT kommune_id, erfaring_id, gen_random_uuid() AS ny_id FROM ${part}, generate_series(1, ${times});
    ANALYZE ny;
    INSERT INTO felles.erfaring SELECT r.* FROM felles.erfaring e JOIN ny ON ny.kommune_id = e.kommune_id AND ny.erfaring_id = e.id CROSS JOIN LATERAL jsonb_populate_record(e, jsonb_build_object('id', ny_id)) r;
    INSERT INTO felles.erfaringsutgave SELECT r.* FROM felles.erfaringsutgave u JOIN ny USING (kommune_id, erfaring_id) CROSS JOIN LATERAL jsonb_populate_record(u, jsonb_build_object('erfaring_id', ny_id)) r;
    INSERT INTO ${part} SELECT kommune_id, ny_id, nettverk_id, utgave, status, kunngjort - interval '1 minute' * random(), art, tema, fase, utfall, felle, evidensgrad, kostnadsklasse, aar, maalgrupper, ord, stammer, tittelstammer
      FROM ${part} JOIN ny USING (kommune_id, erfaring_id);
    COMMIT`);
}
