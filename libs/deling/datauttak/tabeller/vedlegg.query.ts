import { eier, kolonner, type Uttakstabell } from '../uttakstabell.ts';

/** Et dokument følger det rommet det hører til: er ikke tiltakene med, er heller ikke papirene deres det. */
const medRommet = `(x.vedtak_id IS NULL OR 'vedtak' = ANY ($3::text[])) AND (x.tiltak_id IS NULL OR 'tiltak' = ANY ($3::text[])) AND (x.styringsdokument_id IS NULL OR 'program' = ANY ($3::text[]))`;

export const dokumenter: Uttakstabell[] = [{
  rom: 'dokumenter', tabell: 'vedlegg', navn: 'Dokumenter', om: 'Dokumentene som ligger i mappa dokumenter, og hva de hører til.', utelatt: { kommune_id: eier, arkivert: 'Alltid nei her.' },
  synlig: `NOT x.arkivert AND (x.vedtak_id IS NOT NULL
    OR EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = x.kommune_id AND t.id = x.tiltak_id AND t.status <> 'ide' AND NOT t.arkivert)
    OR EXISTS (SELECT FROM kommune.styringsdokument d WHERE d.kommune_id = x.kommune_id AND d.id = x.styringsdokument_id AND d.status <> 'utkast')) AND ${medRommet}`,
  kobling: 'JOIN kommune.fil f ON f.kommune_id = x.kommune_id AND f.id = x.fil_id',
  kolonner: kolonner('id:id noekkel fil_id:id tittel vedtak_id:id tiltak_id:id styringsdokument_id:id kilde:kilde oppdiktet:ja versjon:heltall',
    { navn: 'filnavn', slag: 'tekst', uttrykk: 'f.navn' }, { navn: 'filtype', slag: 'tekst', uttrykk: 'f.type' }, { navn: 'stoerrelse', slag: 'heltall', uttrykk: 'f.stoerrelse' },
    { navn: 'sha256', slag: 'tekst', uttrykk: "encode(f.sha256, 'hex')" }, { navn: 'lastet_opp', slag: 'tidspunkt', uttrykk: 'f.lastet_opp' }),
  aar: '(SELECT left(v.dato, 4)::int FROM kommune.vedtak v WHERE v.kommune_id = x.kommune_id AND v.id = x.vedtak_id UNION ALL SELECT coalesce($1::int, $2::int) WHERE x.vedtak_id IS NULL)',
}];

/** Innholdet i en fil, bit for bit. $1 fila, $2 nummeret. */
export const findFilbit = 'SELECT b.innhold FROM kommune.filbit b WHERE b.fil_id = $1 AND b.nr = $2';
