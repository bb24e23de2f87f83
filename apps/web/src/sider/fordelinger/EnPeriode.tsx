import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { antallBlader, fordelingsgrenser } from '#libs/contracts';
import { RemoveFordelingsperiodeDocument, type EnSerieFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import type { Periode } from './fordelingstyper.ts';
import { Vernet } from './Vernet.tsx';

const Tallene = lat(() => import('./Tallene.tsx').then((fil) => fil.Tallene));
const Rutenett = lat(() => import('./Rutenett.tsx').then((fil) => fil.Rutenett));
const LesInn = lat(() => import('./LesInn.tsx').then((fil) => fil.LesInn));
const Fordelingsvisning = lat(() => import('../deling/Fordelingsvisning.tsx').then((fil) => fil.Fordelingsvisning));

/** En periode i serien: tallene, og det en kan gjøre med dem. */
export function EnPeriode({ serie, periode, meld }: { serie: EnSerieFragment; periode: Periode; meld: (hva: string) => void }) {
  const tekst = useSidetekst('fordeling');
  const fjern = useHandling(RemoveFordelingsperiodeDocument);
  const [aapent, settAapent] = useState<'tall' | 'fil' | 'fjern' | 'del' | null>(null);
  const [vist, settVist] = useState(false);
  const lukk = () => settAapent(null);
  const tid = visTidsangivelse(periode.periode);
  const kan = (handling: string) => periode.handlinger.includes(handling);
  const blader = antallBlader(serie.dimensjoner);
  const knapp = (navn: string, hva: typeof aapent, variant: 'primary' | 'secondary' | 'tertiary') => <Button variant={variant} aria-label={tekst.hva(navn, tid)} onClick={() => settAapent(hva)}>{navn}</Button>;
  return (
    <article className="kort">
      <Heading level={3} data-size="xs" className="tidstittel">{tid} <Oppdiktet er={periode.oppdiktet && !serie.oppdiktet} /></Heading>
      <p className="merker">{periode.harVaertDelt && <Tag data-color="info">{tekst.harVaertDelt}</Tag>}</p>
      <Paragraph>{tekst.sum(periode.sum)}</Paragraph>
      {kan('updateFordelingsperiode') && blader > fordelingsgrenser.bladerPaaSiden && <Paragraph className="dempet">{tekst.forMange(blader)}</Paragraph>}
      <Vernet periode={periode} kanDele={kan('delFordeling')} />
      <details onToggle={({ currentTarget }) => { if (currentTarget.open) settVist(true); }}>
        <summary>{tekst.visTall}</summary>
        <Suspense>{vist && <Tallene serie={serie} periodeId={periode.id} />}</Suspense>
      </details>
      <div className="knapper skjul-paa-papir">
        {kan('updateFordelingsperiode') && blader <= fordelingsgrenser.bladerPaaSiden && knapp(tekst.foer, 'tall', 'secondary')}
        {kan('fyllFordelingsperiode') && knapp(tekst.lesInn, 'fil', 'secondary')}
        {kan('delFordeling') && knapp(tekst.seFoerst, 'del', 'primary')}
        {kan('removeFordelingsperiode') && knapp(tekst.fjern, 'fjern', 'tertiary')}
      </div>
      <Suspense>
        {aapent === 'tall' && <Rutenett serie={serie} periode={periode} lukk={lukk} />}
        {aapent === 'fil' && <LesInn serie={serie} periode={periode} lukk={lukk} lest={(antall) => { lukk(); meld(tekst.fil.lest(antall)); }} />}
        {aapent === 'del' && <Fordelingsvisning periodeId={periode.id} navn={tekst.delt.navn(serie.navn, tid)} lukk={lukk} delt={() => { lukk(); meld(tekst.delt.gjort(tekst.delt.navn(serie.navn, tid))); }} />}
      </Suspense>
      {aapent === 'fjern' && <Bekreft farlig tittel={tekst.fjernTittel(tid)} tekst={tekst.fjernTekst} knapp={tekst.fjern} lukk={lukk} gjoer={(versjon = periode.versjon) => fjern({ input: { id: periode.id, versjon } })} />}
    </article>
  );
}
