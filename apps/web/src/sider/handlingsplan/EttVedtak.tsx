import { Button, Heading } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import type { VedtakFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan } from '../../tilgang/rom.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Vedleggsliste } from '../../ui/vedlegg/Vedleggsliste.tsx';
import { usePlanside } from './plantyper.ts';

/** Ett vedtak slik det er ført inn. Det som ikke er kjent ennå, sies, og kan føres på når det blir det. */
export function EttVedtak({ vedtak }: { vedtak: VedtakFragment }) {
  const { vedtak: tekst } = useSidetekst('handlingsplan');
  const { pengeord } = useTekst();
  const { aapne } = usePlanside();
  const kanFoerePaa = useKan('vedtak.registrer');
  const { id, organ, utfall, dato, saksnummer, merknad, oppdiktet, kilde } = vedtak;
  const dag = dato && visTidsangivelse(dato);
  const ukjent = <span className="dempet">{tekst.ikkeOppgitt}</span>;
  return (
    <div className="programrad">
      <div className="programradtittel">
        <Heading level={3} data-size="2xs">{tekst.overskrift(organ, pengeord.utfall[utfall])} <Oppdiktet er={oppdiktet} /></Heading>
        {kanFoerePaa && <Button variant="tertiary" data-size="sm" className="skjul-paa-papir" aria-label={tekst.foerPaa(organ, pengeord.utfall[utfall])} onClick={() => aapne({ hva: 'vedtaket', vedtak })}><PencilIcon aria-hidden />{tekst.foerPaaKnapp}</Button>}
      </div>
      <Opplysninger rader={[[tekst.dato, dag ?? ukjent], [tekst.saksnummer, saksnummer ?? ukjent], [tekst.merknad, merknad]]} />
      <Kilde kilde={kilde} />
      <Vedleggsliste gjelder={{ vedtakId: id }} innfelt={tekst.navn(dag)} />
    </div>
  );
}
