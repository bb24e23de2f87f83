import { Injectable } from '@nestjs/common';
import { Db, notFound } from '#libs/platform';
import { aktoerNow } from './tiltak.aktoer.ts';
import type { HeltTiltak } from './helt-tiltak.type.ts';
import { handlinger, muligeStatuser } from './tiltak.policy.ts';
import { seesBy } from './tiltak.sight.query.ts';
import { gjeldendeTema } from './tiltak.tema.query.ts';

type TiltakMedDeler = Omit<HeltTiltak, 'handlinger' | 'muligeStatuser'>;

/** En kilde uten `tolket` er ikke tolket; filene som leses inn, kan utelate det. */
const kilde = (alias: string) => `'{"tolket": false}'::jsonb || ${alias}.kilde`;
/** Delene av tiltaket som én JSON-liste, i den rekkefølgen de ble ført. */
const deler = (tabell: string, felt: string) => `(
      SELECT coalesce(json_agg(json_build_object('id', d.id, 'nr', d.nr, ${felt},
        'kilde', ${kilde('d')}, 'oppdiktet', d.oppdiktet, 'versjon', d.versjon) ORDER BY d.nr, d.id), '[]')
      FROM kommune.${tabell} d WHERE d.kommune_id = t.kommune_id AND d.tiltak_id = t.id)`;

const helt = `
  SELECT json_build_object(
    'id', t.id, 'nr', t.nr, 'navn', t.navn, 'beskrivelse', t.beskrivelse, 'hensikt', t.hensikt,
    'status', t.status, 'statusMerknad', t.status_merknad, 'aarsakKode', t.aarsak_kode, 'aarsak', t.aarsak, 'utsattTil', t.utsatt_til,
    'oppstart', t.oppstart, 'planlagtOppstart', t.planlagt_oppstart, 'eier', t.eier, 'eierEkstern', t.eier_ekstern,
    'partnere', t.partnere, 'maalgrupper', t.maalgrupper, 'arenaer', t.arenaer, 'aktiviteter', t.aktiviteter,
    'utfordringer', t.utfordringer, 'planer', t.planer, 'tema', t.tema, 'gjeldendeTema', ${gjeldendeTema('t', 'i')}, 'rekrutteringsforpliktelse', t.rekrutteringsforpliktelse,
    'kilde', ${kilde('t')}, 'oppdiktet', t.oppdiktet, 'arkivert', t.arkivert, 'versjon', t.versjon, 'endret', t.endret,
    'ansvarlig', CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'navn', a.navn) END,
    'innsatsomraade', CASE WHEN i.id IS NOT NULL THEN json_build_object('id', i.id, 'navn', i.navn) END,
    'maal', (
      SELECT coalesce(json_agg(json_build_object('id', m.id, 'navn', m.navn) ORDER BY m.nr, m.id), '[]')
      FROM kommune.tiltak_maal tm JOIN kommune.maal m ON m.kommune_id = tm.kommune_id AND m.id = tm.maal_id
      WHERE tm.kommune_id = t.kommune_id AND tm.tiltak_id = t.id),
    'resultater', ${deler('resultat', `'tekst', d.tekst, 'verdi', d.verdi, 'tilVerdi', d.til_verdi, 'enhet', d.enhet, 'presisjon', d.presisjon,
        'omfang', d.omfang, 'omfangNavn', d.omfang_navn, 'periode', d.periode, 'sammenlignetMed', d.sammenlignet_med, 'utregning', d.utregning`)},
    'milepaeler', ${deler('milepael', `'navn', d.navn, 'frist', d.frist, 'naadd', d.naadd`)},
    'laerdommer', ${deler('laerdom', `'tekst', d.tekst`)},
    'historikk', (
      SELECT coalesce(json_agg(json_build_object('id', s.id, 'fraStatus', s.fra_status, 'tilStatus', s.til_status,
        'aarsakKode', s.aarsak_kode, 'aarsak', s.aarsak, 'nyDato', s.ny_dato, 'hvem', p.navn, 'tid', s.tid) ORDER BY s.tid DESC, s.id DESC), '[]')
      FROM kommune.statusendring s LEFT JOIN kommune.medarbeider p ON p.kommune_id = s.kommune_id AND p.id = s.person_id
      WHERE s.kommune_id = t.kommune_id AND s.tiltak_id = t.id)) AS tiltak
  FROM kommune.tiltak t
  LEFT JOIN kommune.medarbeider a ON a.kommune_id = t.kommune_id AND a.id = t.ansvarlig_id
  LEFT JOIN kommune.innsatsomraade i ON i.kommune_id = t.kommune_id AND i.id = t.innsatsomraade_id
  WHERE t.id = $1 AND ${seesBy('t', '$2', '$3')}`;

@Injectable()
export class TiltakQuery {
  constructor(private readonly db: Db) {}

  /** Hele tiltaket i én setning, med det den som spør, kan gjøre med det. Kaster NOT_FOUND. */
  async one(id: string): Promise<HeltTiltak> {
    const aktoer = aktoerNow();
    const rad = await this.db.queryOne<{ tiltak: TiltakMedDeler }>(helt, [id, aktoer.personId, aktoer.skriv]);
    if (!rad) throw notFound();
    const tilstand = { ...rad.tiltak, ansvarligId: rad.tiltak.ansvarlig?.id ?? null };
    return { ...rad.tiltak, handlinger: handlinger(tilstand, aktoer), muligeStatuser: muligeStatuser(tilstand, aktoer) } as HeltTiltak;
  }
}
