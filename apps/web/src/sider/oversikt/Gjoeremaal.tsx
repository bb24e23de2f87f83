import { Paragraph } from '@digdir/designsystemet-react';
import { Suspense } from 'react';
import type { GjoeremaalType, OversiktQuery } from '../../generated/graphql.ts';
import { hentSidetekst } from '../../tekst/sidetekst.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { KlartTilDeling } from './KlartTilDeling.tsx';
import type { Utvalg } from '../tiltak/utvalg.ts';

const Banknytt = lat(() => Promise.all([import('../samtale/Banknytt.tsx'), hentSidetekst('samtale')]).then(([fil]) => fil.Banknytt));
const Ventende = lat(() => Promise.all([import('../funn/Ventende.tsx'), hentSidetekst('funn')]).then(([fil]) => fil.Ventende));

type Ett = OversiktQuery['oversikt']['gjoeremaal'][number];

/** Utvalget i tiltakslista der en ser hvem det gjelder. */
const utvalg: Partial<Record<GjoeremaalType, Utvalg>> = {
  tiltak_uten_ansvarlig: { mangler: 'ansvarlig' }, tiltak_uten_maal: { mangler: 'maal' }, tiltak_uten_innsatsomraade: { mangler: 'innsatsomraade' },
};
/** Stedet på økonomisiden der en gjør det. */
const paaOekonomi: Partial<Record<GjoeremaalType, readonly [del: string, lenke: 'tilBruk' | 'tilOverfoering']>> = {
  forbruk_venter_paa_attest: ['bruk', 'tilBruk'], overfoering_venter: ['overfoering', 'tilOverfoering'],
};

/** Det som venter, med veien dit. Det viktigste først. */
export function Gjoeremaal({ liste }: { liste: Ett[] }) {
  const { oversikt } = useTekst();
  const deler = useKan('deling.skriv');
  const serBanken = useKan('erfaring.les');
  const serEvaluering = useKan('evalueringsandel.les');
  return (
    <Seksjon tittel={oversikt.trengerDeg}>
      {liste.length === 0
        ? <Paragraph variant="long">{oversikt.trengerIngen}</Paragraph>
        : <ol className="gjoeremaal">{liste.map((ett, nr) => <li key={`${ett.type}-${ett.tiltakId ?? ett.aar ?? ''}-${nr}`}><Linje ett={ett} /> <Oppdiktet er={ett.oppdiktet} /></li>)}</ol>}
      {deler && <KlartTilDeling />}
      {serBanken && <Suspense><Banknytt linje /></Suspense>}
      {serEvaluering && <Suspense><Ventende linje /></Suspense>}
    </Seksjon>
  );
}

function Linje({ ett: { type, antall, navn, tiltakId, frist, aar } }: { ett: Ett }) {
  const { oversikt, ord } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const setning = ord.gjoeremaal[type](antall, frist && visTidsangivelse(frist), aar);
  const sted = paaOekonomi[type];
  if (tiltakId) return <><Lenke to="/$rom/tiltak/$id" params={{ rom, id: tiltakId }}>{navn}</Lenke> {setning}</>;
  if (type === 'ingen_programbeskrivelse') return <>{setning} <Lenke to="/$rom/program" params={{ rom }}>{oversikt.tilProgram}</Lenke></>;
  if (sted && aar !== null) return <>{setning} <Lenke to="/$rom/oekonomi/$aar" params={{ rom, aar: String(aar) }} hash={sted[0]}>{oversikt[sted[1]]}</Lenke></>;
  if (aar !== null) return <>{setning} <Lenke to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(aar) }}>{oversikt.tilPlan(aar)}</Lenke></>;
  return <><Lenke to="/$rom/tiltak" params={{ rom }} search={utvalg[type] ?? {}}>{oversikt.flere(antall)}</Lenke> {setning}</>;
}
