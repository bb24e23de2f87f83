import { Input, Label } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { fargevalg, valgtFarge, velgFarge } from '../tema/fargevalg.ts';
import { useTekst } from '../tekst/tekst.tsx';

/** Lyst, mørkt, eller som maskinen er satt opp. */
export function Fargevelger() {
  const { skall } = useTekst();
  const [valgt, settValgt] = useState(valgtFarge);
  const id = useId();
  return (
    <fieldset className="fargevelger">
      <legend className="dempet">{skall.utseende}</legend>
      {fargevalg.map((valg) => (
        <div key={valg} className="kryss">
          <Input type="radio" id={`${id}-${valg}`} name={id} checked={valgt === valg} onChange={() => { velgFarge(valg); settValgt(valg); }} />
          <Label htmlFor={`${id}-${valg}`} weight="regular">{skall.farge[valg]}</Label>
        </div>
      ))}
    </fieldset>
  );
}
