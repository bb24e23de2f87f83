import { Button, Heading, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../Dialogvindu.tsx';
import { like, type Skjemaverdi, type Skjemaverdier } from './skjemaverdier.ts';

interface Konfliktvalg<V extends Skjemaverdier> {
  felter: Record<keyof V & string, string>;
  start: V;
  mine: V;
  deres: V;
  visVerdi?: ((felt: keyof V & string, verdi: Skjemaverdi) => string) | undefined;
  velg: (valgte: V) => Promise<void>;
  lukk: () => void;
}

/** To har skrevet samtidig: begge utgavene, felt for felt. Det en selv har rørt, er forhåndsvalgt. */
export function Konflikt<V extends Skjemaverdier>({ felter, start, mine, deres, visVerdi, velg, lukk }: Konfliktvalg<V>) {
  const { skjema: { konflikt, ja, nei } } = useTekst();
  const id = useId();
  const ulike = (Object.keys(felter) as (keyof V & string)[]).filter((felt) => !like(mine[felt], deres[felt]));
  const [beholdMine, settBeholdMine] = useState(() => new Set(ulike.filter((felt) => !like(mine[felt], start[felt]))));
  const vis = (felt: keyof V & string, verdi: Skjemaverdi | undefined) => {
    if (typeof verdi === 'boolean') return verdi ? ja : nei;
    const tekst = visVerdi?.(felt, verdi ?? '') ?? (Array.isArray(verdi) ? verdi.join(', ') : verdi);
    return tekst || konflikt.tom;
  };
  const sett = (felt: keyof V & string, mitt: boolean) => settBeholdMine((foer) => {
    const etter = new Set(foer);
    if (mitt) etter.add(felt); else etter.delete(felt);
    return etter;
  });

  return (
    <Dialogvindu tittel={konflikt.tittel} lukk={lukk} bred>
      <Paragraph>{ulike.length > 0 ? konflikt.tekst : konflikt.ingenForskjell}</Paragraph>
      {ulike.map((felt) => (
        <fieldset key={felt} className="konflikt">
          <legend><Heading level={3} data-size="2xs">{felter[felt]}</Heading></legend>
          {([[false, konflikt.lagretNaa, deres], [true, konflikt.dittForslag, mine]] as const).map(([mitt, navn, verdier]) => (
            <div className="konfliktvalg" key={navn}>
              <Input type="radio" id={`${id}-${felt}-${mitt}`} name={`${id}-${felt}`} checked={beholdMine.has(felt) === mitt} onChange={() => sett(felt, mitt)} />
              <Label htmlFor={`${id}-${felt}-${mitt}`}>{navn}<span className="konfliktverdi">{vis(felt, verdier[felt])}</span></Label>
            </div>
          ))}
        </fieldset>
      ))}
      <div className="knapper">
        <Button onClick={() => velg({ ...deres, ...Object.fromEntries([...beholdMine].map((felt) => [felt, mine[felt]])) })}>{konflikt.lagre}</Button>
        <Button variant="tertiary" data-color="neutral" onClick={lukk}>{konflikt.tilbake}</Button>
      </div>
    </Dialogvindu>
  );
}
