import { Heading, Input, Label } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { SOEKEFELT } from '../../skall/useHurtigtaster.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { etterBokstav, treffer, type Ord } from './ordsoek.ts';

/** Alle ordene etter forbokstav. Søket skjer her, så det svarer mens en skriver. */
export function Ordene({ ordene }: { ordene: Ord[] }) {
  const tekst = useSidetekst('ordliste');
  const [soek, settSoek] = useState('');
  const funnet = ordene.filter((ett) => treffer(ett, soek));
  const grupper = etterBokstav(funnet);
  return (
    <Seksjon tittel={tekst.ordene} id="ordene">
      <div className="ds-field soek skjul-paa-papir" role="search">
        <Label htmlFor={SOEKEFELT}>{tekst.soek}</Label>
        <Input id={SOEKEFELT} type="search" autoComplete="off" value={soek} onChange={({ target }) => settSoek(target.value)} />
      </div>
      <p role="status" className="antall ordantall">{tekst.antall(funnet.length, ordene.length)}</p>
      {grupper.length === 0 && <Tom nivaa={3} tittel={tekst.ingen} tekst={tekst.ingenTekst} />}
      {grupper.map(([bokstav, egne]) => (
        <section key={bokstav} className="bokstav" aria-labelledby={`bokstav-${bokstav}`}>
          <Heading level={3} data-size="xs" id={`bokstav-${bokstav}`}>{bokstav}</Heading>
          <dl className="ordene">{egne.map((ett) => <EttOrd key={ett.kode} ett={ett} />)}</dl>
        </section>
      ))}
    </Seksjon>
  );
}

function EttOrd({ ett: { bokmaal, nynorsk, engelsk, definisjon, kategori } }: { ett: Ord }) {
  const tekst = useSidetekst('ordliste');
  return (
    <div>
      <dt>{bokmaal}</dt>
      <dd>
        <p>{definisjon}</p>
        <p className="dempet ordspraak">
          {nynorsk && <span>{tekst.nynorsk}: <span lang="nn">{nynorsk}</span></span>}
          {engelsk && <span>{tekst.engelsk}: <span lang="en">{engelsk}</span></span>}
          <span>{tekst.tema}: {tekst.kategorier[kategori] ?? kategori}</span>
        </p>
      </dd>
    </div>
  );
}
