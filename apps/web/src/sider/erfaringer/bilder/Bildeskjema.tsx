import { Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { EndreBildesamtykkeDocument, UpdateErfaringsbildeDocument, type Bildesamtykke, type EgenErfaringenFragment } from '../../../generated/graphql.ts';
import type { Rad } from '../../../graphql/feil.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { somTekst } from '../../../ui/skjema/verdier.ts';
import { Samtykkefelter, samtykkeTil } from './Samtykkefelter.tsx';

export type Bilde = EgenErfaringenFragment['bilder'][number];
const tekstene = (rad: Rad) => ({ altTekst: somTekst(rad.altTekst), bildetekst: somTekst(rad.bildetekst) });
const samtykket = (rad: Rad) => ({ samtykke: somTekst(rad.samtykke), samtykkeTil: somTekst(rad.samtykkeTil), kanAapnes: rad.kanAapnes === true });

/** Teksten til et bilde i utkastet. */
export function Bildetekster({ bilde, lukk }: { bilde: Bilde; lukk: () => void }) {
  const { felter, hjelp, rediger } = useSidetekst('erfaringsbilde');
  const endre = useHandling(UpdateErfaringsbildeDocument);
  return (
    <Dialogvindu tittel={rediger} lukk={lukk}>
      <Skjema
        navn={`bilde-${bilde.id}`} felter={{ altTekst: felter.altTekst, bildetekst: felter.bildetekst }} start={tekstene({ ...bilde })} versjon={bilde.versjon} fraRad={tekstene} ferdig={lukk} avbryt={lukk}
        send={(verdier, versjon) => endre({ input: { id: bilde.id, versjon, ...verdier } })}
      >
        <Langtekstfelt navn="altTekst" kreves rader={2} maks={limits.setning} hjelp={hjelp.altTekst} />
        <Langtekstfelt navn="bildetekst" rader={2} maks={limits.setning} />
      </Skjema>
    </Dialogvindu>
  );
}

/** Samtykket til et bilde. Gjelder også der det er delt, med det samme. */
export function Bildesamtykkeskjema({ bilde, lukk }: { bilde: Bilde; lukk: () => void }) {
  const { felter, samtykkeTittel, samtykkeTekst } = useSidetekst('erfaringsbilde');
  const endre = useHandling(EndreBildesamtykkeDocument);
  return (
    <Dialogvindu tittel={samtykkeTittel} lukk={lukk}>
      <Paragraph>{samtykkeTekst}</Paragraph>
      <Skjema
        navn={`bildesamtykke-${bilde.id}`} felter={{ samtykke: felter.samtykke, samtykkeTil: felter.samtykkeTil, kanAapnes: felter.kanAapnes }} start={samtykket({ ...bilde })} versjon={bilde.versjon} fraRad={samtykket} ferdig={lukk} avbryt={lukk}
        send={(verdier, versjon) => endre({ input: { id: bilde.id, versjon, samtykke: verdier.samtykke as Bildesamtykke, samtykkeTil: samtykkeTil(verdier), kanAapnes: verdier.kanAapnes } })}
      >
        <Samtykkefelter />
      </Skjema>
    </Dialogvindu>
  );
}
