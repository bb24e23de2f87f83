import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { LesingerDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Tid } from '../../ui/Tid.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Dagfilter } from './Dagfilter.tsx';
import type { Loggutvalg } from './loggutvalg.ts';
import { samle, type Lesestund } from './samle.ts';

/** Hvem utenfra har lest hos oss? Nyeste først, så langt bakover som en ber om. */
export function Lesinger({ utvalg }: { utvalg: Loggutvalg }) {
  const { lesing: tekst } = useSidetekst('logg');
  const [fra, settFra] = useState<(string | null)[]>([null]);
  return (
    <>
      <Paragraph variant="long">{tekst.ingress}</Paragraph>
      <Dagfilter utvalg={utvalg} />
      {fra.map((etter, nr) => <Bolk key={etter ?? ''} utvalg={utvalg} etter={etter} siste={nr === fra.length - 1} hentFlere={(neste) => settFra([...fra, neste])} />)}
    </>
  );
}

function Bolk({ utvalg, etter, siste, hentFlere }: { utvalg: Loggutvalg; etter: string | null; siste: boolean; hentFlere: (neste: string) => void }) {
  const { lesing: tekst, flere } = useSidetekst('logg');
  const spoerring = useSpoerring(LesingerDocument, { filter: { fra: utvalg.fra ?? null, til: utvalg.til ?? null }, etter }, 'Lesing');
  return (
    <Hentet spoerring={spoerring} velg={(data) => data.lesinger} linjer={8}>
      {({ lesinger, neste }) => (
        <>
          {lesinger.length === 0 && etter === null && <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst} />}
          <ol className="innslag">{samle(lesinger).map((stund) => <li key={stund.id}><Stund stund={stund} /></li>)}</ol>
          {siste && neste && <Button variant="secondary" className="skjul-paa-papir" onClick={() => hentFlere(neste)}>{flere}</Button>}
        </>
      )}
    </Hentet>
  );
}

function Stund({ stund: { navn, rom, romnavn, tid, lest } }: { stund: Lesestund }) {
  const { lesing: tekst } = useSidetekst('logg');
  const deling = useSidetekst('deling');
  const { ui } = useTekst();
  const ting = lest.map(({ hva, gjelderNavn }) => tekst.ting(tekst.hva[hva] ?? tekst.uttrekk(hva), gjelderNavn));
  return (
    <article className="ett-innslag">
      <p><strong>{navn}</strong> {tekst.aapnet} {ui.liste(ting)}</p>
      <p className="dempet"><Tid iso={tid} /> · {deling.rom(rom, romnavn)}</p>
    </article>
  );
}
