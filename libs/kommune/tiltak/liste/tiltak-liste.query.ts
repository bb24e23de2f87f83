import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { sisteDag } from '../milepael/siste-dag.query.ts';
import { aktoerNow } from '../tiltak.aktoer.ts';
import { seesBy } from '../tiltak.sight.query.ts';
import { soekemoenster } from './soek.policy.ts';
import type { TiltakFilter } from './tiltak-filter.input.ts';
import { type TiltakListe, type TiltakRad, TiltakSortering } from './tiltak-liste.type.ts';
import { tiltakMangler } from './tiltak-mangel.query.ts';

/** Uttrykkene kommer herfra og ikke fra den som spør. En null fra GraphQL kan nå hit som teksten «null», og sorterer på nummer. */
export const rekkefoelge: Readonly<Record<string, string>> = {
  nr: 't.nr',
  navn: 't.navn COLLATE "nb-NO-x-icu"',
  status: `array_position('{ide,forberedelse,under_etablering,i_drift,utsatt,fullfoert,stoppet}'::text[], t.status)`,
  innsatsomraade: 'i.navn COLLATE "nb-NO-x-icu"',
  endret: 't.endret',
};

/** Søket treffer uten hensyn til store og små bokstaver, også Æ, Ø og Å. */
const treff = (kolonne: string) => `${kolonne} COLLATE "nb-NO-x-icu" ILIKE $7`;

/** Minst én av manglene det spørres om. */
const mangler = Object.entries(tiltakMangler).map(([hva, vilkaar]) => `'${hva}' = ANY($9) AND ${vilkaar}`).join(' OR ');

const liste = (sortering: TiltakSortering, synkende: boolean) => `
  SELECT count(*)::int AS antall, coalesce(json_agg(json_build_object(
    'id', t.id, 'nr', t.nr, 'navn', t.navn, 'beskrivelse', t.beskrivelse, 'status', t.status, 'utsattTil', t.utsatt_til, 'aarsakKode', t.aarsak_kode,
    'eier', t.eier, 'eierEkstern', t.eier_ekstern, 'ansvarlig', a.navn, 'innsatsomraadeId', i.id, 'innsatsomraade', i.navn,
    'maal', (
      SELECT coalesce(json_agg(m.navn ORDER BY m.nr, m.id), '[]')
      FROM kommune.tiltak_maal tm JOIN kommune.maal m ON m.kommune_id = tm.kommune_id AND m.id = tm.maal_id
      WHERE tm.kommune_id = t.kommune_id AND tm.tiltak_id = t.id),
    'antallResultater', (SELECT count(*) FROM kommune.resultat r WHERE r.kommune_id = t.kommune_id AND r.tiltak_id = t.id),
    'nesteMilepael', n.navn, 'nesteFrist', n.frist, 'oppdiktet', t.oppdiktet, 'arkivert', t.arkivert, 'endret', t.endret
  ) ORDER BY ${rekkefoelge[sortering] ?? rekkefoelge.nr} ${synkende ? 'DESC' : 'ASC'} NULLS LAST, t.nr, t.id), '[]') AS rader
  FROM kommune.tiltak t
  LEFT JOIN kommune.medarbeider a ON a.kommune_id = t.kommune_id AND a.id = t.ansvarlig_id
  LEFT JOIN kommune.innsatsomraade i ON i.kommune_id = t.kommune_id AND i.id = t.innsatsomraade_id
  LEFT JOIN LATERAL (
    SELECT mp.navn, mp.frist FROM kommune.milepael mp
    WHERE mp.kommune_id = t.kommune_id AND mp.tiltak_id = t.id AND mp.naadd IS NULL
    ORDER BY ${sisteDag('mp.frist')} NULLS LAST, mp.nr, mp.id LIMIT 1) n ON true
  WHERE ${seesBy('t', '$1', '$2')}
    AND ($3::text[] IS NULL OR t.status = ANY($3))
    AND ($4::uuid IS NULL OR t.innsatsomraade_id = $4)
    AND ($5::uuid IS NULL OR EXISTS (SELECT FROM kommune.tiltak_maal f WHERE f.kommune_id = t.kommune_id AND f.tiltak_id = t.id AND f.maal_id = $5))
    AND ($6::uuid IS NULL OR t.ansvarlig_id = $6)
    AND ($7::text IS NULL OR ${treff('t.navn')} OR ${treff('t.beskrivelse')} OR ${treff('t.eier')})
    AND t.arkivert = $8
    AND ($9::text[] IS NULL OR (${mangler}))`;

@Injectable()
export class TiltakListeQuery {
  constructor(private readonly db: Db) {}

  /** Rader, antall og navnene på det tiltakene hører til, i én setning. */
  async all(filter: TiltakFilter, sortering: TiltakSortering, synkende: boolean): Promise<TiltakListe> {
    const { personId, skriv } = aktoerNow();
    const svar = await this.db.queryOne<{ antall: number; rader: TiltakRad[] }>(liste(sortering, synkende), [
      personId, skriv, filter.status?.length ? filter.status : null, filter.innsatsomraadeId ?? null, filter.maalId ?? null,
      filter.ansvarligId ?? null, soekemoenster(filter.soek), filter.arkiverte ?? false,
      filter.mangler?.length ? filter.mangler : null,
    ]);
    return { ...svar!, handlinger: skriv ? ['createTiltak'] : [] };
  }
}
