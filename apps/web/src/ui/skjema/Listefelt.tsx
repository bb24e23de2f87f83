import { Textarea } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { limits } from '#libs/contracts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Feltramme, type Feltvalg } from './Feltramme.tsx';
import { linjer } from './verdier.ts';

/** En liste skrevet som folk skriver lister: én på hver linje. */
export function Listefelt({ hjelp, ...valg }: Feltvalg) {
  const { skjema } = useTekst();
  const { register } = useFormContext();
  return (
    <Feltramme {...valg} hjelp={hjelp ? `${hjelp} ${skjema.enPerLinje}` : skjema.enPerLinje} grense={limits.liste}>
      {(kobling) => (
        <Textarea
          {...kobling} rows={3}
          {...register(valg.navn, {
            validate: {
              antall: (tekst: string) => linjer(tekst).length <= limits.liste || 'TOO_MANY',
              lengde: (tekst: string) => linjer(tekst).every((linje) => linje.length <= limits.setning) || 'TOO_LONG',
            },
          })}
        />
      )}
    </Feltramme>
  );
}
