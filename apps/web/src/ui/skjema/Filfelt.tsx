import { Input } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { Feltramme } from './Feltramme.tsx';

/** Én fil, som må være med. Den sendes for seg, og ligger aldri i utkastet; et nytt valg tar bort feilen ved det forrige. */
export function Filfelt({ navn, hjelp, endelser, velg }: { navn: string; hjelp?: string; endelser: string; velg: (fil: File | null) => void }) {
  const { register, clearErrors } = useFormContext();
  const valgt = useRef<File | null>(null);
  register(navn, { validate: () => valgt.current !== null || 'REQUIRED' });
  return (
    <Feltramme navn={navn} hjelp={hjelp} kreves>
      {(kobling) => <Input {...kobling} type="file" accept={endelser} onChange={({ target }) => { valgt.current = target.files?.[0] ?? null; clearErrors(navn); velg(valgt.current); }} />}
    </Feltramme>
  );
}
