import { Input } from '@digdir/designsystemet-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { lesTidsangivelse, visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Feltramme, type Feltvalg } from './Feltramme.tsx';

/** En dato slik folk kjenner den: en dag, en måned, en årstid eller et år. Viser hvordan den blir lest. */
export function Tidsfelt({ hjelp, ...valg }: Feltvalg) {
  const { skjema } = useTekst();
  const { register } = useFormContext();
  const skrevet = String(useWatch({ name: valg.navn }) ?? '').trim();
  const lest = skrevet ? lesTidsangivelse(skrevet) : null;
  return (
    <Feltramme
      {...valg} hjelp={hjelp ? `${hjelp} ${skjema.tidshjelp}` : skjema.tidshjelp}
      etter={<span className="lestsom" aria-live="polite">{lest && visTidsangivelse(lest) !== skrevet.toLowerCase() ? skjema.lesesSom(visTidsangivelse(lest)) : ''}</span>}
    >
      {(kobling) => (
        <Input
          {...kobling} autoComplete="off" aria-required={valg.kreves || undefined} className="smalt"
          {...register(valg.navn, {
            validate: {
              kreves: (tekst: string) => !valg.kreves || tekst.trim() !== '' || 'REQUIRED',
              tid: (tekst: string) => tekst.trim() === '' || lesTidsangivelse(tekst) !== null || 'NOT_A_DATE',
            },
          })}
        />
      )}
    </Feltramme>
  );
}
