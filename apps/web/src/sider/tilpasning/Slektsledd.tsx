import { Tag } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Banklenke } from '../erfaringsbank/Banklenke.tsx';
import { Evidensmerke } from '../erfaringsbank/Evidensmerke.tsx';
import { Resultatet } from '../erfaringsbank/Resultatet.tsx';
import type { Ledd } from './Slekt.tsx';

/** Ett ledd med alle som bygger på det. Listen i listen er slektskapet; strekene er pynt. */
export function Slektsledd({ ledd, alle, id }: { ledd: Ledd; alle: readonly Ledd[]; id: string }) {
  const { slekt } = useSidetekst('tilpasning');
  const { utfall } = useSidetekst('erfaring');
  const barn = alle.filter(({ forelderId }) => forelderId === ledd.id);
  return (
    <li>
      <div className="slektsledd" aria-current={ledd.id === id || undefined}>
        <p><strong>{ledd.kommune}</strong> <Oppdiktet er={ledd.oppdiktet} />{ledd.kildeUtgave !== null && <span className="dempet"> {slekt.utgave(ledd.kildeUtgave)}</span>}</p>
        <p><Navnet ledd={ledd} her={ledd.id === id} /></p>
        {ledd.endringer && <p className="dempet">{slekt.endret(ledd.endringer)}</p>}
        {ledd.utfall && <p>{slekt.utfall}: {utfall[ledd.utfall].toLowerCase()}</p>}
        {ledd.resultat && <p><Resultatet resultat={ledd.resultat} /></p>}
        {ledd.evidensgrad !== null && <p className="merker"><Evidensmerke grad={ledd.evidensgrad} /></p>}
      </div>
      {barn.length > 0 && <ul>{barn.map((en) => <Slektsledd key={en.id} ledd={en} alle={alle} id={id} />)}</ul>}
    </li>
  );
}

/** Det erfaringen heter, eller hvorfor den ikke har noe navn her. */
export function Navnet({ ledd, her }: { ledd: Ledd; her: boolean }) {
  const { slekt } = useSidetekst('tilpasning');
  if (!ledd.delt) return <span className="dempet">{slekt.bruker}</span>;
  if (ledd.tittel === null) return <Tag data-color="warning" variant="outline">{slekt.trukket}</Tag>;
  return her ? <>{ledd.tittel} <Tag data-color="neutral" variant="outline">{slekt.her}</Tag></> : <Banklenke id={ledd.id}>{ledd.tittel}</Banklenke>;
}
