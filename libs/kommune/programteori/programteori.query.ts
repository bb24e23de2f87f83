import { Injectable } from '@nestjs/common';
import { aktoerNow, seesBy } from '#libs/kommune/tiltak';
import { Db, notFound } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import type { HelVirkningskjede, Programteori } from './kjede/hel-virkningskjede.type.ts';
import { erHull, iRekkefoelge, kjedehandlinger, kjedetekst, setning, type Kjedeplasser } from './programteori.policy.ts';

interface Kjederad extends Omit<HelVirkningskjede, 'ledd' | 'hull' | 'tekst' | 'handlinger'> { ledd: Omit<HelVirkningskjede['ledd'][number], 'hull' | 'setning'>[] }

/** En kilde uten `tolket` er ikke tolket; filene som leses inn, kan utelate det. */
const kilde = (alias: string) => `'{"sted": null, "tolket": false}'::jsonb || ${alias}.kilde`;
const lenke = (alias: string) => `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'navn', ${alias}.navn) END`;

const belegg = `(
        SELECT coalesce(json_agg(json_build_object('id', b.id, 'nr', b.nr, 'slag', b.slag, 'tekst', b.tekst, 'henvisning', b.henvisning,
          'kilde', ${kilde('b')}, 'oppdiktet', b.oppdiktet, 'versjon', b.versjon) ORDER BY b.nr, b.id), '[]')
        FROM kommune.leddbelegg b WHERE b.kommune_id = l.kommune_id AND b.virkningsledd_id = l.id)`;

/** $1 personen, $2 om den ser alle utkast til tiltak, $3 tiltaket det gjelder, $4 kjeden. */
const findKjeder = `
  SELECT json_build_object('id', k.id, 'nr', k.nr, 'mekanisme', k.mekanisme, 'statistikkserie', k.statistikkserie, 'statistikknavn', k.statistikknavn,
    'arkivert', k.arkivert, 'kilde', ${kilde('k')}, 'oppdiktet', k.oppdiktet, 'versjon', k.versjon, 'tiltak', ${lenke('t')}, 'maal', ${lenke('g')}, 'indikator', ${lenke('i')},
    'ledd', (
      SELECT coalesce(json_agg(json_build_object('id', l.id, 'slag', l.slag, 'antakelse', l.antakelse, 'maanederFra', l.maaneder_fra, 'maanederTil', l.maaneder_til,
        'rivaliserende', l.rivaliserende, 'grad', l.grad, 'gradbegrunnelse', l.gradbegrunnelse, 'kilde', ${kilde('l')}, 'oppdiktet', l.oppdiktet, 'versjon', l.versjon, 'belegg', ${belegg})), '[]')
      FROM kommune.virkningsledd l WHERE l.kommune_id = k.kommune_id AND l.virkningskjede_id = k.id)) AS kjede
  FROM kommune.virkningskjede k
  JOIN kommune.tiltak t ON t.kommune_id = k.kommune_id AND t.id = k.tiltak_id AND ${seesBy('t', '$1', '$2')}
  JOIN kommune.maal g ON g.kommune_id = k.kommune_id AND g.id = k.maal_id
  LEFT JOIN kommune.indikator i ON i.kommune_id = k.kommune_id AND i.id = k.indikator_id
  WHERE ($3::uuid IS NULL OR k.tiltak_id = $3) AND ($4::uuid IS NULL OR k.id = $4)
  ORDER BY k.arkivert, k.nr, k.id`;

@Injectable()
export class ProgramteoriQuery {
  constructor(private readonly db: Db) {}

  /** Alle kjedene, eller dem for ett tiltak, i én setning. Et tiltak uten kjeder, og et som ikke finnes, gir ingen. */
  async all(tiltakId: string | null): Promise<Programteori> {
    return { kjeder: await this.read(tiltakId, null), handlinger: mayNow('programteori.skriv') ? ['createVirkningskjede'] : [] };
  }

  async one(id: string): Promise<HelVirkningskjede> {
    const [kjede] = await this.read(null, id);
    if (!kjede) throw notFound();
    return kjede;
  }

  private async read(tiltakId: string | null, id: string | null): Promise<HelVirkningskjede[]> {
    const { personId, skriv } = aktoerNow();
    const rader = await this.db.query<{ kjede: Kjederad }>(findKjeder, [personId, skriv, tiltakId, id]);
    return rader.map(({ kjede }) => withText(kjede, mayNow('programteori.skriv')));
  }
}

/** Det som følger av kjeden selv: hullene, setningene og hva den som spør, kan gjøre. */
function withText(kjede: Kjederad, skriv: boolean): HelVirkningskjede {
  const plasser: Kjedeplasser = {
    tiltak: kjede.tiltak.navn, mekanisme: kjede.mekanisme, maal: kjede.maal.navn, indikator: kjede.indikator?.navn ?? null,
    statistikk: kjede.statistikkserie && (kjede.statistikknavn ?? kjede.statistikkserie),
  };
  const ledd = iRekkefoelge(kjede.ledd).map((ett) => ({ ...ett, hull: erHull(ett, plasser), setning: setning(ett, plasser) }));
  return { ...kjede, ledd, hull: ledd.filter(({ hull }) => hull).map(({ slag }) => slag), tekst: kjedetekst(ledd, plasser), handlinger: kjedehandlinger(kjede.arkivert, skriv) } as HelVirkningskjede;
}
