import { Input, Label } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { SOEKEFELT } from '../skall/useHurtigtaster.ts';

const PUSTEROM_MS = 250;

/** Sidens ene søkefelt. Søker når en tar en pause, så lista ikke flimrer mens en skriver. */
export function Soek({ navn, verdi, sett }: { navn: string; verdi: string; sett: (soek: string | undefined) => void }) {
  const [skrevet, settSkrevet] = useState(verdi);
  const [utenfra, settUtenfra] = useState(verdi);
  // Nullstilles utvalget, eller går en tilbake i nettleseren, følger feltet med.
  if (verdi !== utenfra) {
    settUtenfra(verdi);
    settSkrevet(verdi);
  }

  useEffect(() => {
    if (skrevet.trim() === verdi) return;
    const venter = setTimeout(() => sett(skrevet.trim() || undefined), PUSTEROM_MS);
    return () => clearTimeout(venter);
  }, [skrevet, verdi, sett]);

  return (
    <div className="ds-field soek" role="search">
      <Label htmlFor={SOEKEFELT}>{navn}</Label>
      <Input id={SOEKEFELT} type="search" autoComplete="off" value={skrevet} onChange={({ target }) => settSkrevet(target.value)} />
    </div>
  );
}
