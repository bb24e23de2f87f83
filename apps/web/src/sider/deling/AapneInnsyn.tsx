import { Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { AapneInnsynDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { iAar, iDag } from '../../ui/dato.ts';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';

export function AapneInnsyn({ lukk }: { lukk: () => void }) {
  const { innsyn: tekst } = useSidetekst('deling');
  const aapne = useHandling(AapneInnsynDocument);
  return (
    <Skjema
      navn="aapne-innsyn" felter={tekst.felter} start={{ navn: tekst.start, fra: iDag(), til: `${iAar() + 1}-12-31` }} knapp={tekst.aapne} ferdig={lukk} avbryt={lukk}
      send={({ navn, fra, til }) => aapne({ input: { navn: navn.trim(), fra, til } })}
    >
      <Paragraph>{tekst.aapneTekst}</Paragraph>
      <Tekstfelt navn="navn" kreves maks={limits.navn} />
      <Tekstfelt navn="fra" kreves type="date" />
      <Tekstfelt navn="til" kreves type="date" />
    </Skjema>
  );
}
