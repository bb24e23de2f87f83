import { useMemo, useState } from 'react';
import { Paragraph } from '@digdir/designsystemet-react';
import { ArchiveVedleggDocument, VedleggDocument, type VedleggFragment } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan } from '../../tilgang/rom.tsx';
import { Angre } from '../Angre.tsx';
import { Feilmelding } from '../Feilmelding.tsx';
import { Seksjon } from '../Seksjon.tsx';
import { Skjelett } from '../Skjelett.tsx';
import { EttVedlegg } from './EttVedlegg.tsx';
import type { Gjelder } from './gjelder.ts';
import { Opplasting } from './Opplasting.tsx';
import { Slippsted } from './Slippsted.tsx';
import { Tittelskjema } from './Tittelskjema.tsx';
import { useOpplasting } from './useOpplasting.ts';

/** Lista, knappen og slippstedet. Brukes gjennom Vedleggsliste, som henter den når siden ellers er klar. */
export function Vedleggene({ gjelder, innfelt }: { gjelder: Gjelder; innfelt: string | undefined }) {
  const { vedlegg: tekst } = useTekst();
  // Id-en avgjør, ikke objektet: den som bruker lista, lager et nytt hver gang siden tegnes.
  const noekkel = JSON.stringify(gjelder);
  const fast = useMemo(() => JSON.parse(noekkel) as Gjelder, [noekkel]);
  const spoerring = useSpoerring(VedleggDocument, fast, 'Vedlegg');
  const opplasting = useOpplasting(fast, spoerring.hentIgjen);
  const kanKanskje = useKan('vedlegg.skriv');
  const { data, feil } = spoerring;
  const kan = data?.vedlegg.handlinger.includes('createVedlegg') ?? false;
  const rader = data?.vedlegg.rader ?? [];
  const innhold = (
    <>
      {feil && <Feilmelding feil={feil} igjen={spoerring.hentIgjen} />}
      {!data && !feil && (!innfelt || kanKanskje) && <Skjelett linjer={1} />}
      {data && <Rader rader={rader} tom={innfelt ? null : tekst.ingen} />}
      {kan && <Opplasting opplasting={opplasting} til={innfelt} hint={!innfelt} />}
    </>
  );
  if (innfelt && data && !kan && rader.length === 0) return null;
  return (
    <Slippsted tar={kan} leggTil={opplasting.leggTil}>
      {innfelt ? <section className="vedlegg-innfelt" aria-label={tekst.vedleggTil(innfelt)}>{innhold}</section> : <Seksjon id="vedlegg" tittel={tekst.tittel}>{innhold}</Seksjon>}
    </Slippsted>
  );
}

function Rader({ rader, tom }: { rader: VedleggFragment[]; tom: string | null }) {
  const { vedlegg: tekst } = useTekst();
  const arkiver = useHandling(ArchiveVedleggDocument);
  const [redigerer, settRedigerer] = useState<VedleggFragment | null>(null);
  const [lagtBort, settLagtBort] = useState<{ id: string; versjon: number } | null>(null);
  const [feil, settFeil] = useState<Feil | null>(null);
  const [ibruk, arkiverte] = [rader.filter((en) => !en.arkivert), rader.filter((en) => en.arkivert)];

  async function bytt({ id, versjon, arkivert }: VedleggFragment) {
    const svar = await arkiver({ input: { id, versjon, arkivert: !arkivert } });
    settFeil(svar.ok ? null : svar.feil);
    if (svar.ok) settLagtBort(arkivert ? null : { id, versjon: svar.data?.archiveVedlegg.versjon ?? versjon + 1 });
  }
  const liste = (noen: VedleggFragment[]) => (
    <ul className="rader">{noen.map((en) => <li key={en.id}><EttVedlegg vedlegg={en} rediger={() => settRedigerer(en)} arkiver={() => void bytt(en)} /></li>)}</ul>
  );
  return (
    <>
      {lagtBort && <Angre tekst={tekst.arkivert} angre={() => arkiver({ input: { ...lagtBort, arkivert: false } })} ferdig={() => settLagtBort(null)} />}
      {feil && <Feilmelding feil={feil} />}
      {ibruk.length === 0 && tom && <Paragraph variant="long">{tom}</Paragraph>}
      {ibruk.length > 0 && liste(ibruk)}
      {arkiverte.length > 0 && <details className="arkiverte skjul-paa-papir"><summary>{tekst.arkiverte(arkiverte.length)}</summary>{liste(arkiverte)}</details>}
      {redigerer && <Tittelskjema vedlegg={redigerer} lukk={() => settRedigerer(null)} />}
    </>
  );
}
