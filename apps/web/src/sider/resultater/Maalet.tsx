import { Button, Heading } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import type { IndikatorFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Belegget } from './Belegget.tsx';
import { Indikatorkort } from './Indikatorkort.tsx';
import type { Resultatmaal } from './resultattyper.ts';

/** Et mål, slik det skal bli, med tallene og belegget som kan si om det er på vei. */
export function Maalet({ maal, indikatorer, handlinger, nyIndikator }: { maal: Resultatmaal; indikatorer: IndikatorFragment[]; handlinger: string[]; nyIndikator: (() => void) | null }) {
  const { maal: tekst } = useSidetekst('resultater');
  const tomt = indikatorer.length === 0 && maal.belegg.length === 0;
  const knapp = nyIndikator && <Button variant="tertiary" className="skjul-paa-papir" aria-label={`${tekst.nyIndikator} ${maal.navn}`} onClick={nyIndikator}><PlusIcon aria-hidden />{tekst.nyIndikator}</Button>;
  return (
    <Seksjon id={`maal-${maal.id}`} tittel={maal.navn} valg={!tomt && knapp}>
      <div className="maalinnhold">
        <Oppdiktet er={maal.oppdiktet} />
        {(maal.beskrivelse || maal.delmaal.length > 0) && (
          <div className="slik-vil-vi">
            <Heading level={3} data-size="2xs">{tekst.slik}</Heading>
            {maal.beskrivelse && <p>{maal.beskrivelse}</p>}
            <Punkter punkter={maal.delmaal} />
          </div>
        )}
        {tomt && <Tom nivaa={3} tittel={tekst.tomt} tekst={tekst.tomtTekst}>{knapp}</Tom>}
        {indikatorer.length > 0 && <div className="indikatorliste">{indikatorer.map((indikator) => <Indikatorkort key={indikator.id} indikator={indikator} />)}</div>}
        <Belegget maal={maal} kanLeggeTil={handlinger.includes('addMaalbelegg')} />
      </div>
    </Seksjon>
  );
}
