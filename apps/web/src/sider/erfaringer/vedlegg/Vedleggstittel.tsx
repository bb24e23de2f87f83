import { limits } from '#libs/contracts';
import { UpdateErfaringsvedleggDocument, type EgenErfaringenFragment } from '../../../generated/graphql.ts';
import type { Rad } from '../../../graphql/feil.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../../ui/skjema/Tekstfelt.tsx';
import { somTekst } from '../../../ui/skjema/verdier.ts';

export type Eget = EgenErfaringenFragment['vedlegg'][number];
const tittelen = (rad: Rad) => ({ tittel: somTekst(rad['tittel']) });

/** Tittelen på et vedlegg i utkastet. */
export function Vedleggstittel({ ett, lukk }: { ett: Eget; lukk: () => void }) {
  const { felter, rediger } = useSidetekst('erfaringsvedlegg');
  const endre = useHandling(UpdateErfaringsvedleggDocument);
  return (
    <Dialogvindu tittel={rediger} lukk={lukk}>
      <Skjema
        navn={`vedlegg-${ett.id}`} felter={felter} start={tittelen({ ...ett })} versjon={ett.versjon} fraRad={tittelen} ferdig={lukk} avbryt={lukk}
        send={({ tittel }, versjon) => endre({ input: { id: ett.id, versjon: versjon!, tittel } })}
      >
        <Tekstfelt navn="tittel" kreves maks={limits.navn} />
      </Skjema>
    </Dialogvindu>
  );
}
