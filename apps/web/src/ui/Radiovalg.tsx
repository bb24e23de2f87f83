import { Input, Label } from '@digdir/designsystemet-react';
import { useId } from 'react';

/** Noen få valg på rad, der valget virker med en gang. */
export function Radiovalg<V extends string>({ tittel, valg, valgt, velg, sagt }: {
  tittel: string; valg: readonly V[]; valgt: V; velg: (verdi: V) => void; sagt: (verdi: V) => { navn: string; lang?: string };
}) {
  const id = useId();
  return (
    <fieldset className="radiovalg">
      <legend className="dempet">{tittel}</legend>
      {valg.map((verdi) => {
        const { navn, lang } = sagt(verdi);
        return (
          <div key={verdi} className="kryss">
            <Input type="radio" id={`${id}-${verdi}`} name={id} checked={valgt === verdi} onChange={() => velg(verdi)} />
            <Label htmlFor={`${id}-${verdi}`} weight="regular" lang={lang}>{navn}</Label>
          </div>
        );
      })}
    </fieldset>
  );
}
