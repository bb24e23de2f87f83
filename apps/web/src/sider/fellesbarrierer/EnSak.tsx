import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { UnmergeBarrieresakDocument, type EnBarrieresakFragment } from '../../generated/graphql.ts';
import { useHandling, type Svar } from '../../graphql/useHandling.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Bidrag } from './Bidrag.tsx';

const RedigerSak = lat(() => import('./Saksskjemaer.tsx').then((fil) => fil.RedigerSak));
const SlaaInnSak = lat(() => import('./Saksskjemaer.tsx').then((fil) => fil.SlaaInnSak));
const Plasskjema = lat(() => import('./Dagsordenskjemaer.tsx').then((fil) => fil.Plasskjema));

/** Én sak: hva den gjelder, hvem som har sluppet den, og det koordinatoren kan gjøre. */
export function EnSak({ sak, saker }: { sak: EnBarrieresakFragment; saker: EnBarrieresakFragment[] }) {
  const { art, felles: tekst } = useSidetekst('barriere');
  const [vindu, settVindu] = useState<'rediger' | 'slaaInn' | 'dagsorden' | null>(null);
  const kan = (handling: string) => sak.handlinger.includes(handling);
  const lukk = () => settVindu(null);
  const andre = saker.filter(({ id, lukketFordi }) => id !== sak.id && !lukketFordi);
  return (
    <article className="kort luft">
      <Heading level={3} data-size="xs" id={sak.id} tabIndex={-1}>{tekst.sak(sak.nr, sak.tittel)} <Oppdiktet er={sak.oppdiktet} /></Heading>
      <Paragraph>{sak.lukketFordi && <Tag data-color="neutral">{tekst.lukket}</Tag>} {art[sak.art]}. {tekst.tall(sak.antallKommuner, sak.antallTiltak)}</Paragraph>
      {sak.beskrivelse && <Paragraph variant="long">{sak.beskrivelse}</Paragraph>}
      {sak.lukketFordi && <Paragraph className="dempet">{sak.lukketFordi}</Paragraph>}
      <ul className="rader">{sak.bidrag.map((ett) => <Bidrag key={ett.id} bidrag={ett} saker={saker} sakId={sak.id} kan={kan('updateBarrieresak')} />)}</ul>
      {sak.innslaatte.map((inn) => <Innslaatt key={inn.id} sak={inn} kan={kan('updateBarrieresak')} />)}
      <div className="knapper skjul-paa-papir">
        {kan('addDagsordensak') && <Button variant="secondary" data-size="sm" onClick={() => settVindu('dagsorden')}>{tekst.settPaa}</Button>}
        {kan('updateBarrieresak') && <Button variant="tertiary" data-size="sm" onClick={() => settVindu('rediger')}>{tekst.rediger}</Button>}
        {kan('mergeBarrieresak') && andre.length > 0 && <Button variant="tertiary" data-size="sm" onClick={() => settVindu('slaaInn')}>{tekst.slaaInn}</Button>}
      </div>
      <Suspense>
        {vindu === 'rediger' && <RedigerSak sak={sak} lukk={lukk} />}
        {vindu === 'slaaInn' && <SlaaInnSak sak={sak} andre={andre} lukk={lukk} />}
        {vindu === 'dagsorden' && <Plasskjema sakId={sak.id} plass={null} lukk={lukk} />}
      </Suspense>
    </article>
  );
}

/** En sammenslåing kan løses ut igjen der den vises. */
function Innslaatt({ sak: { id, nr, tittel, versjon }, kan }: { sak: EnBarrieresakFragment['innslaatte'][number]; kan: boolean }) {
  const { felles: tekst } = useSidetekst('barriere');
  const loes = useHandling(UnmergeBarrieresakDocument);
  const [feil, settFeil] = useState<Feil | null>(null);
  const trykk = async () => { const svar: Svar = await loes({ input: { id, versjon } }); settFeil(svar.ok ? null : svar.feil); };
  return (
    <Alert data-color="info">
      <Paragraph>{tekst.innslaatt(nr, tittel)}</Paragraph>
      {feil && <Feilmelding feil={feil} />}
      {kan && <Button variant="tertiary" data-size="sm" className="skjul-paa-papir" onClick={() => void trykk()}>{tekst.loesUt}</Button>}
    </Alert>
  );
}
