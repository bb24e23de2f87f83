import { Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { TrekkBestiltTabellDocument, type EnBestiltTabellFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';

/** Tallene blir borte, så grunnen må skrives. */
export function TrekkTabell({ tabell, lukk, trukket }: { tabell: EnBestiltTabellFragment; lukk: () => void; trukket: (hva: string) => void }) {
  const { bestilt: tekst } = useSidetekst('statistikk');
  const trekk = useHandling(TrekkBestiltTabellDocument);
  return (
    <Dialogvindu tittel={tekst.trekkTittel(tabell.navn)} lukk={lukk}>
      <Skjema
        navn={`trekk-tabell-${tabell.id}`} felter={tekst.trekkfelter} start={{ begrunnelse: '' }} farlig knapp={tekst.trekk} avbryt={lukk} ferdig={() => trukket(tekst.bleTrukket(tabell.navn))}
        send={({ begrunnelse }) => trekk({ input: { id: tabell.id, versjon: tabell.versjon, begrunnelse } })}
      >
        <Paragraph>{tekst.trekkTekst}</Paragraph>
        <Langtekstfelt navn="begrunnelse" kreves maks={limits.setning} rader={2} />
      </Skjema>
    </Dialogvindu>
  );
}
