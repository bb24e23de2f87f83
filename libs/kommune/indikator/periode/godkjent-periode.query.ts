import { Injectable } from '@nestjs/common';
import type { Nivaa, Omfang, Retning, Tallpresisjon, Telling } from '#libs/contracts';
import { Db, type Tx } from '#libs/platform';

/** En måling i en godkjent periode, med definisjonen den er målt med. `linje` er den eldste utgaven som er det samme tallet. */
export interface Godkjentmaaling {
  indikatorId: string; navn: string; utgave: number; linje: number; enhet: string; nevner: string | null; retning: Retning; nivaa: Nivaa; telling: Telling; fellesKode: string | null; fellesUtgave: number | null;
  omfang: Omfang; omfangNavn: string | null; verdi: number | null; tilVerdi: number | null; presisjon: Tallpresisjon | null;
}
/** En godkjent eller låst periode med det som er målt i den. `oppdiktet` når noe av det er det. */
export interface GodkjentPeriode { periode: string; utgave: number; satsing: string; oppdiktet: boolean; maalinger: Godkjentmaaling[] }

/** Som i definisjon/linje.ts: nøyaktig det samme innholdet er det samme tallet, også når det er knyttet til nettverkets definisjon. */
const linje = `(SELECT min(f.utgave) FROM kommune.indikatordefinisjon f WHERE f.kommune_id = d.kommune_id AND f.indikator_id = d.indikator_id
          AND (f.teller, f.nevner, f.enhet, f.retning, f.nivaa, f.telling, f.datakilde) IS NOT DISTINCT FROM (d.teller, d.nevner, d.enhet, d.retning, d.nivaa, d.telling, d.datakilde))`;

const findGodkjent = `
  SELECT p.periode, p.utgave, s.navn AS satsing,
    p.oppdiktet OR coalesce((SELECT bool_or(m.oppdiktet OR i.oppdiktet OR d.oppdiktet) ${maalt('p')}), false) AS oppdiktet,
    coalesce((SELECT json_agg(json_build_object('indikatorId', i.id, 'navn', i.navn, 'utgave', d.utgave, 'linje', ${linje}, 'enhet', d.enhet, 'nevner', d.nevner, 'retning', d.retning, 'nivaa', d.nivaa, 'telling', d.telling,
        'fellesKode', d.felles_kode, 'fellesUtgave', d.felles_utgave, 'omfang', m.omfang, 'omfangNavn', m.omfang_navn,
        'verdi', m.verdi, 'tilVerdi', m.til_verdi, 'presisjon', m.presisjon) ORDER BY i.nr, i.id, m.id) ${maalt('p')}), '[]') AS maalinger
  FROM kommune.maaleperiode p JOIN kommune.satsing s ON s.kommune_id = p.kommune_id AND s.id = p.satsing_id
  WHERE p.periode = $1 AND p.status <> 'utkast'`;

function maalt(p: string): string {
  return `FROM kommune.maaling m JOIN kommune.indikator i ON i.kommune_id = m.kommune_id AND i.id = m.indikator_id
      JOIN kommune.indikatordefinisjon d ON d.kommune_id = m.kommune_id AND d.id = m.indikatordefinisjon_id
      WHERE m.kommune_id = ${p}.kommune_id AND m.maaleperiode_id = ${p}.id AND NOT i.arkivert`;
}

@Injectable()
export class GodkjentPeriodeQuery {
  constructor(private readonly db: Db) {}

  /** Det som står i perioden, uten arkiverte indikatorer. `null` når den ikke finnes eller er åpen. */
  find(periode: string): Promise<GodkjentPeriode | null> {
    return this.db.queryOne<GodkjentPeriode>(findGodkjent, [periode]);
  }

  /** Holder perioden der den er til arbeidsenheten er ferdig. */
  async hold(tx: Tx, periode: string): Promise<void> {
    await tx.query('SELECT FROM kommune.maaleperiode WHERE periode = $1 FOR SHARE', [periode]);
  }
}
