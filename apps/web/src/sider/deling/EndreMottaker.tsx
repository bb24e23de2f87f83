import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { aapenLisens, isNarrower, kanAapnes, type Mottaker } from '#libs/contracts';
import { EndreMottakerDocument, type EnDelingFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Delingsinnhold } from './Delingsinnhold.tsx';
import { Mottakervalg } from './Mottakervalg.tsx';

/** Det samme innholdet til en annen krets: hvem som får og mister innsyn, og hva de ser. */
export function EndreMottaker({ deling, hva, aapent, lukk }: { deling: EnDelingFragment; hva: string; aapent: boolean; lukk: () => void }) {
  const { endre: tekst } = useSidetekst('delingsvalg');
  const endre = useHandling(EndreMottakerDocument);
  const { id, mottaker: fra } = deling;
  const [valgt, settValgt] = useState<Mottaker>(fra);
  // Områdene er for nettverket og evalueringen, og går ikke ut til alle.
  const utenOmraader = valgt === 'aapent' && deling.omraader.length > 0;
  return (
    <Dialogvindu tittel={tekst.tittel(hva)} lukk={lukk} bred>
      <Paragraph>{tekst.tekst}</Paragraph>
      <Skjema
        navn={`mottaker-${id}`} felter={tekst.felter} start={{ mottaker: fra as string, bekreftet: false, kjentMedLisens: false }} knapp={tekst.lagre} ferdig={lukk} avbryt={lukk}
        send={({ mottaker, bekreftet, kjentMedLisens }) => endre({ input: { id, fra, mottaker: mottaker as Mottaker, bekreftet, ...(mottaker === 'aapent' && { kjentMedLisens }) } })}
      >
        <Mottakervalg aapent={aapent} alle={kanAapnes(deling.type)} />
        <Virkningen fra={fra} />
        {utenOmraader && <Paragraph>{tekst.utenOmraader}</Paragraph>}
        <Valgt sett={settValgt} />
        <Kryss navn="bekreftet" />
        <Lisensen />
      </Skjema>
      <Delingsinnhold deling={utenOmraader ? { ...deling, omraader: [] } : deling} />
    </Dialogvindu>
  );
}

/** Innholdet står utenfor skjemaet, og følger det som er valgt i det. */
function Valgt({ sett }: { sett: (mottaker: Mottaker) => void }) {
  const mottaker = useWatch({ name: 'mottaker' }) as Mottaker;
  useEffect(() => sett(mottaker), [mottaker, sett]);
  return null;
}

function Virkningen({ fra }: { fra: Mottaker }) {
  const { endre: tekst } = useSidetekst('delingsvalg');
  const mottaker = useWatch({ name: 'mottaker' }) as Mottaker;
  if (mottaker === fra) return null;
  if (mottaker === 'aapent') return <Alert data-color="warning"><Paragraph>{tekst.aapne(aapenLisens.navn)}</Paragraph></Alert>;
  return <Alert data-color={isNarrower(fra, mottaker) ? 'warning' : 'info'}><Paragraph>{isNarrower(fra, mottaker) ? tekst.trangere : tekst.videre}</Paragraph></Alert>;
}

/** Bare den som åpner for alle, må ta stilling til lisensen. */
function Lisensen() {
  const mottaker = useWatch({ name: 'mottaker' }) as Mottaker;
  return mottaker === 'aapent' ? <Kryss navn="kjentMedLisens" /> : null;
}
