import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { LesingerDocument, type LesingerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Tid } from '../../ui/Tid.tsx';
import { Tom } from '../../ui/Tom.tsx';
import type { Loggutvalg } from './loggutvalg.ts';

type EnLesing = LesingerQuery['lesinger']['lesinger'][number];

/** Hvem utenfra har lest hos oss? Nyeste først, så langt bakover som en ber om. */
export function Lesinger({ utvalg }: { utvalg: Loggutvalg }) {
  const { logg: { lesing: tekst } } = useTekst();
  const [fra, settFra] = useState<(string | null)[]>([null]);
  return (
    <>
      <Paragraph variant="long">{tekst.ingress}</Paragraph>
      {fra.map((etter, nr) => <Bolk key={etter ?? ''} utvalg={utvalg} etter={etter} siste={nr === fra.length - 1} hentFlere={(neste) => settFra([...fra, neste])} />)}
    </>
  );
}

function Bolk({ utvalg, etter, siste, hentFlere }: { utvalg: Loggutvalg; etter: string | null; siste: boolean; hentFlere: (neste: string) => void }) {
  const { logg: { lesing: tekst, flere } } = useTekst();
  const spoerring = useSpoerring(LesingerDocument, { filter: { fra: utvalg.fra ?? null, til: utvalg.til ?? null }, etter }, 'Lesing');
  return (
    <Hentet spoerring={spoerring} velg={(data) => data.lesinger} linjer={8}>
      {({ lesinger, neste }) => (
        <>
          {lesinger.length === 0 && etter === null && <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst} />}
          <ol className="innslag">{lesinger.map((en) => <li key={en.id}><Lesing lesing={en} /></li>)}</ol>
          {siste && neste && <Button variant="secondary" className="skjul-paa-papir" onClick={() => hentFlere(neste)}>{flere}</Button>}
        </>
      )}
    </Hentet>
  );
}

function Lesing({ lesing: { navn, rom, hva, gjelderNavn, tid } }: { lesing: EnLesing }) {
  const { logg: { lesing: tekst }, deling } = useTekst();
  return <p className="ett-innslag"><strong>{navn}</strong> ({deling.rom(rom)}) {tekst.aapnet} {tekst.hva[hva] ?? tekst.uttrekk(hva)}{gjelderNavn && <>: {gjelderNavn}</>} <span className="dempet"><Tid iso={tid} /></span></p>;
}
