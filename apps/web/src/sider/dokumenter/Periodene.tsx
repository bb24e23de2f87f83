import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { hentSidetekst, useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Dokumentdag } from './dokumentutvalg.ts';
import { Uvisst } from './Uvisst.tsx';

type Periode = NonNullable<Dokumentdag['perioder']>[number];
const LaastVindu = lat(() => Promise.all([import('../resultater/LaastVindu.tsx'), hentSidetekst('resultater')]).then(([fil]) => fil.LaastVindu));

/** Periodene som var godkjent, med tallene slik de sto når de finnes. */
export function Periodene({ perioder }: { perioder: readonly Periode[] }) {
  const tekst = useSidetekst('dokumenter');
  const [aapen, settAapen] = useState<Periode | null>(null);
  return (
    <Seksjon tittel={tekst.perioder}>
      {perioder.length === 0 && <Paragraph>{tekst.ingenPerioder}</Paragraph>}
      <ul className="programliste">{perioder.map((periode) => <li key={periode.id}><EnPeriode periode={periode} vis={() => settAapen(periode)} /></li>)}</ul>
      <Suspense>{aapen?.periodehendelseId && <LaastVindu hendelseId={aapen.periodehendelseId} periode={aapen.periode} lukk={() => settAapen(null)} />}</Suspense>
    </Seksjon>
  );
}

function EnPeriode({ periode: { periode, utgave, status, siden, tall, usikkert, oppdiktet }, vis }: { periode: Periode; vis: () => void }) {
  const tekst = useSidetekst('dokumenter');
  const rom = useRom().arbeidsrom.kode;
  return (
    <article className="programrad">
      <Heading level={3} data-size="2xs">{tekst.resultater(visTidsangivelse(periode), utgave)} <Oppdiktet er={oppdiktet} /></Heading>
      <p>{status ? tekst.periodestatus[status](visDag(siden)) : tekst.periodeFoert(visDag(siden))}</p>
      <Uvisst grunn={usikkert} />
      {tall === 'laast' && <Button variant="tertiary" data-size="sm" className="skjul-paa-papir" onClick={vis}>{tekst.visTallene}</Button>}
      {tall === 'uendret' && <p>{tekst.tallUendret} <Lenke to="/$rom/resultater" params={{ rom }}>{tekst.tilResultatene}</Lenke></p>}
      {tall === 'ukjent' && usikkert === null && <p>{tekst.tallBorte}</p>}
    </article>
  );
}
