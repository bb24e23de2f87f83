import { UpdateVedleggDocument, type VedleggFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../Dialogvindu.tsx';
import { Skjema } from '../skjema/Skjema.tsx';
import { Tekstfelt } from '../skjema/Tekstfelt.tsx';
import { somTekst } from '../skjema/verdier.ts';

const fraRad = (rad: Rad) => ({ tittel: somTekst(rad.tittel) });

/** Filnavnet er ofte ikke det folk kaller dokumentet. */
export function Tittelskjema({ vedlegg: { id, tittel, versjon }, lukk }: { vedlegg: VedleggFragment; lukk: () => void }) {
  const { vedlegg: tekst } = useTekst();
  const endre = useHandling(UpdateVedleggDocument);
  return (
    <Dialogvindu tittel={tekst.nyTittel(tittel)} lukk={lukk}>
      <Skjema
        navn={`vedlegg-${id}`} felter={tekst.felter} start={{ tittel }} versjon={versjon} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
        send={(verdier, paaVersjon) => endre({ input: { id, versjon: paaVersjon, tittel: verdier.tittel.trim() } })}
      >
        <Tekstfelt navn="tittel" kreves />
      </Skjema>
    </Dialogvindu>
  );
}
