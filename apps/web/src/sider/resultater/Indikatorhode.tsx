import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { ArchiveIndikatorDocument, type IndikatorFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';

/** Navnet, hva det sier, og det en kan gjøre med indikatoren som helhet. */
export function Indikatorhode({ indikator }: { indikator: IndikatorFragment | undefined }) {
  const { en: tekst } = useSidetekst('resultater');
  const { ui } = useTekst();
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const arkiver = useHandling(ArchiveIndikatorDocument);
  const [spoer, settSpoer] = useState(false);
  return (
    <Sidetittel tittel={indikator?.navn ?? tekst.ikkeFunnet} sted={romnavn(arbeidsrom)}>
      {indikator && (
        <>
          {indikator.beskrivelse && <Paragraph variant="long">{indikator.beskrivelse}</Paragraph>}
          {indikator.arkivert && <Alert data-color="info">{tekst.arkivert}</Alert>}
          <OppdiktetForklart er={indikator.oppdiktet || indikator.maalinger.some(({ oppdiktet }) => oppdiktet)} alt={indikator.oppdiktet} />
          {indikator.handlinger.includes('archiveIndikator') && (
            <div className="knapper hodeknapper skjul-paa-papir"><Button variant="secondary" data-color="neutral" onClick={() => settSpoer(true)}>{indikator.arkivert ? ui.hentTilbake : ui.arkiver}</Button></div>
          )}
          {spoer && (
            <Bekreft
              tittel={(indikator.arkivert ? ui.hentTilbakeHva : ui.arkiverHva)(indikator.navn)} tekst={indikator.arkivert ? tekst.arkivert : tekst.arkiverTekst} knapp={indikator.arkivert ? ui.hentTilbake : ui.arkiver}
              lukk={() => settSpoer(false)} visNaa={(rad) => <p>{String(rad.navn ?? '')}</p>}
              gjoer={(versjon = indikator.versjon) => arkiver({ input: { id: indikator.id, versjon, arkivert: !indikator.arkivert } })}
            />
          )}
        </>
      )}
    </Sidetittel>
  );
}
