import { Paragraph } from '@digdir/designsystemet-react';
import { Innlogget } from '../../skall/Innlogget.tsx';
import { Ramme } from '../../skall/Ramme.tsx';
import { useTekst } from '../../tekst/tekst.tsx';
import { useInnlogging } from '../../tilgang/meg.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Romkort } from './Romkort.tsx';

export function VelgArbeidsrom() {
  return <Innlogget><Rommene /></Innlogget>;
}

function Rommene() {
  const { arbeidsrom: tekst } = useTekst();
  const { meg } = useInnlogging();
  const rom = meg?.arbeidsrom ?? [];
  return (
    <Ramme meg={meg}>
      <Sidetittel tittel={tekst.tittel}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      {rom.length === 0
        ? <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst} />
        : <ul className="romliste">{rom.map((ett) => <li key={ett.kode}><Romkort rom={ett} /></li>)}</ul>}
    </Ramme>
  );
}
