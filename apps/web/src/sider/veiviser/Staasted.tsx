import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import type { FaseplassenFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { naaddAv, type Fase } from './punkt.ts';

const Plassvindu = lat(() => import('./Plassvindu.tsx').then((fil) => fil.Plassvindu));

/** De fem fasene på rekke, med den satsingen står i, og hvor mye som er nådd i hver. */
export function Staasted({ plass, faser, kan }: { plass: FaseplassenFragment | null; faser: Fase[]; kan: boolean }) {
  const { hvor: tekst, naadd } = useSidetekst('veiviser');
  const [vindu, settVindu] = useState(false);
  const fase = faser.find(({ nr }) => nr === plass?.faseNr);
  return (
    <Seksjon tittel={tekst.tittel} valg={kan && <Button variant={plass ? 'tertiary' : 'primary'} className="skjul-paa-papir" onClick={() => settVindu(true)}>{plass ? tekst.endre : tekst.si}</Button>}>
      {!plass || !fase ? <Paragraph>{tekst.ikkeSatt}</Paragraph> : (
        <>
          <Paragraph className="hovedsetning">{tekst.plass(fase.nr, fase.navn)}{plass.fra && tekst.siden(visTidsangivelse(plass.fra))}. <Oppdiktet er={plass.oppdiktet} /></Paragraph>
          {plass.merknad && <Paragraph variant="long">{plass.merknad}</Paragraph>}
          <Paragraph className="dempet">{tekst.sattAv(plass.hvem, visDag(plass.tid))}</Paragraph>
        </>
      )}
      <nav aria-label={tekst.veien}>
        <ol className="fasevei">
          {faser.map(({ nr, navn, resultater }) => (
            <li key={nr} data-her={plass?.faseNr === nr || undefined} data-bak={(plass && nr < plass.faseNr) || undefined}>
              <a className="ds-link" href={`#fase-${nr}`} aria-current={plass?.faseNr === nr ? 'step' : undefined}><span className="fasenr">{nr}</span> {navn}</a>
              <span className="dempet">{naadd(naaddAv(resultater), resultater.length)}{plass?.faseNr === nr && <>. <strong>{tekst.her}</strong></>}</span>
            </li>
          ))}
        </ol>
      </nav>
      <Suspense>{vindu && <Plassvindu plass={plass} faser={faser} lukk={() => settVindu(false)} />}</Suspense>
    </Seksjon>
  );
}
