import { Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { LukkInnsynDocument, type EtInnsynFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';

/** Å lukke før tida er et inngrep i evalueringen. Derfor en grunn. */
export function LukkInnsyn({ innsyn: { id, versjon }, lukk }: { innsyn: EtInnsynFragment; lukk: () => void }) {
  const { innsyn: tekst } = useSidetekst('deling');
  const lukkInnsyn = useHandling(LukkInnsynDocument);
  return (
    <Skjema
      navn={`lukk-innsyn-${id}`} felter={tekst.lukkFelter} start={{ begrunnelse: '' }} versjon={versjon} knapp={tekst.lukk} ferdig={lukk} avbryt={lukk}
      send={({ begrunnelse }, paaVersjon) => lukkInnsyn({ input: { id, versjon: paaVersjon, begrunnelse: begrunnelse.trim() } })}
    >
      <Paragraph>{tekst.lukkTekst}</Paragraph>
      <Tekstfelt navn="begrunnelse" kreves maks={limits.setning} />
    </Skjema>
  );
}
