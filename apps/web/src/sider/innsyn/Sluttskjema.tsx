import { Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { ForlengInnsynDocument, LukkInnsynDocument, type EnInnsynsavtaleFragment, type EtInnsynFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';

/** Å lukke før tida er et inngrep i evalueringen, og å forlenge er mer enn avtalen sier. Derfor en grunn, som partene ser. */
export function Sluttskjema({ slag, innsyn: { id, navn, evalueringsavtaleId, versjon }, avtaler, lukk, ferdig }: {
  slag: 'forleng' | 'lukk'; innsyn: EtInnsynFragment; avtaler: readonly EnInnsynsavtaleFragment[]; lukk: () => void; ferdig: (melding: string) => void;
}) {
  const tekst = useSidetekst('innsyn');
  const [lukkInnsyn, forleng] = [useHandling(LukkInnsynDocument), useHandling(ForlengInnsynDocument)];
  const avtale = avtaler.find((en) => en.evalueringsavtaleId === evalueringsavtaleId);
  return (
    <Dialogvindu tittel={slag === 'lukk' ? tekst.lukkTittel(navn) : tekst.forlengTittel(navn)} lukk={lukk}>
      <Skjema
        farlig={slag === 'lukk'} navn={`${slag}-innsyn-${id}`} felter={tekst.begrunnelsefelter} start={{ begrunnelse: '', til: avtale?.forlengesTil ?? '' }} versjon={versjon} knapp={slag === 'lukk' ? tekst.lukk : tekst.forleng} avbryt={lukk} ferdig={() => ferdig(slag === 'lukk' ? tekst.bleLukket : tekst.bleForlenget)}
        send={({ begrunnelse, til }, paaVersjon) => (slag === 'lukk' ? lukkInnsyn({ input: { id, versjon: paaVersjon, begrunnelse: begrunnelse.trim() } }) : forleng({ input: { id, versjon: paaVersjon, til, begrunnelse: begrunnelse.trim() } }))}
      >
        <Paragraph>{slag === 'lukk' ? tekst.lukkTekst : tekst.forlengTekst}</Paragraph>
        {slag === 'forleng' && <Tekstfelt navn="til" kreves type="date" hjelp={avtale && tekst.forlengHjelp(visDag(avtale.forlengesTil))} />}
        <Tekstfelt navn="begrunnelse" kreves maks={limits.setning} />
      </Skjema>
    </Dialogvindu>
  );
}
