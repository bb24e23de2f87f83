import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { FoelgErfaringDocument, SamtaleDocument, TakkForErfaringDocument, type SamtalenFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { useTilDel } from '../../ui/useTilDel.ts';
import { EttSpoersmaal } from './EttSpoersmaal.tsx';

const NyttSpoersmaal = lat(() => import('./Samtaleskjemaer.tsx').then((fil) => fil.NyttSpoersmaal));

/** Hva lurer de andre på, og hva svarte eieren? */
export function Samtale({ id, eier }: { id: string; eier: string }) {
  const { tittel } = useSidetekst('samtale');
  const spoerring = useSpoerring(SamtaleDocument, { id }, 'Erfaringssamtale');
  return <Seksjon id="samtale" tittel={tittel}><Hentet spoerring={spoerring} velg={(data) => data.erfaringssamtale} linjer={3}>{(samtale) => <Innholdet samtale={samtale} eier={eier} />}</Hentet></Seksjon>;
}

function Innholdet({ samtale: { id, takket, foelger, handlinger, takk, spoersmaal }, eier }: { samtale: SamtalenFragment; eier: string }) {
  const tekst = useSidetekst('samtale');
  const takker = useHandling(TakkForErfaringDocument);
  const foelg = useHandling(FoelgErfaringDocument);
  const [spoer, settSpoer] = useState(false);
  const kan = (handling: string) => handlinger.includes(handling);
  useTilDel();
  return (
    <>
      {takk.length > 0 && <Paragraph>{tekst.takker(takk.map(({ kommune, rolle }) => tekst.medRolle(kommune, rolle)).join(', '))}</Paragraph>}
      {spoersmaal.length === 0 ? <p className="dempet">{tekst.ingen}</p> : <ul className="rader">{spoersmaal.map((en) => <EttSpoersmaal key={en.id} spoersmaal={en} eier={eier} />)}</ul>}
      {foelger && <p className="dempet">{tekst.foelger}</p>}
      <div className="knapper skjul-paa-papir">
        {kan('createErfaringsspoersmaal') && <Button variant="secondary" onClick={() => settSpoer(true)}>{tekst.spoer}</Button>}
        {kan('takkForErfaring') && <Button variant="tertiary" aria-pressed={takket} onClick={() => void takker({ input: { erfaringId: id, takk: !takket } })}>{takket ? tekst.takket : tekst.takk}</Button>}
        {kan('foelgErfaring') && <Button variant="tertiary" aria-pressed={foelger} onClick={() => void foelg({ input: { erfaringId: id, foelg: !foelger } })}>{foelger ? tekst.slutt : tekst.foelg}</Button>}
      </div>
      <Suspense>{spoer && <NyttSpoersmaal erfaringId={id} lukk={() => settSpoer(false)} />}</Suspense>
    </>
  );
}
