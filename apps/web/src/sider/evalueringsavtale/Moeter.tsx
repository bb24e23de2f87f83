import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import type { EnAvtaleFragment, EtAvtalemoeteFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

const Moeteskjema = lat(() => import('./Moeteskjema.tsx').then((fil) => fil.Moeteskjema));
const Knyttskjema = lat(() => import('./Moeteskjema.tsx').then((fil) => fil.Knyttskjema));

/** Kvartalsmøtene og læringsverkstedene. Datoen står i nettverkets kalender; her står hva som kom ut av dem. */
export function Moeter({ avtale }: { avtale: EnAvtaleFragment }) {
  const tekst = useSidetekst('evaluering');
  const { type, kode } = useRom().arbeidsrom;
  const [vindu, settVindu] = useState<EtAvtalemoeteFragment | 'knytt' | null>(null);
  const lukk = () => settVindu(null);
  return (
    <Seksjon tittel={tekst.moeter} valg={avtale.handlinger.includes('createAvtalemoete') && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => settVindu('knytt')}>{tekst.knytt}</Button>}>
      {avtale.moeter.length === 0 && <Paragraph>{tekst.ingenMoeter}</Paragraph>}
      {avtale.moeter.map((moete) => <Moetekort key={moete.id} moete={moete} aapne={settVindu} />)}
      {type !== 'evaluering' && <p className="skjul-paa-papir">{type === 'felles' ? <Lenke to="/felles/kalender">{tekst.tilKalenderen}</Lenke> : <Lenke to="/$rom/kalender" params={{ rom: kode }}>{tekst.tilKalenderen}</Lenke>}</p>}
      <Suspense>
        {vindu === 'knytt' && <Knyttskjema avtale={avtale} lukk={lukk} />}
        {vindu !== null && vindu !== 'knytt' && <Moeteskjema moete={vindu} lukk={lukk} />}
      </Suspense>
    </Seksjon>
  );
}

function Moetekort({ moete, aapne }: { moete: EtAvtalemoeteFragment; aapne: (moete: EtAvtalemoeteFragment) => void }) {
  const tekst = useSidetekst('evaluering');
  const { tittel, dato, sted, avlystFordi, avholdt, roller, laeringspunkter, referat, oppdiktet, handlinger } = moete;
  return (
    <article className="kort luft">
      <Heading level={3} data-size="2xs">{tittel} <Oppdiktet er={oppdiktet} /></Heading>
      <Paragraph><Tag data-color={avlystFordi !== null ? 'danger' : avholdt ? 'success' : 'neutral'} variant="outline" data-size="sm">{avlystFordi !== null ? tekst.avlyst(avlystFordi) : avholdt ? tekst.avholdt : tekst.ikkeAvholdt}</Tag> <strong>{visTidsangivelse(dato)}</strong>{sted && ` · ${sted}`}</Paragraph>
      <Opplysninger rader={[[tekst.varMed, roller.length > 0 && <Punkter key="r" punkter={roller} />], [tekst.laerte, laeringspunkter.length > 0 && <Punkter key="l" punkter={laeringspunkter} />], [tekst.referat, referat]]} />
      {handlinger.includes('updateAvtalemoete') && <Button variant="tertiary" data-size="sm" className="skjul-paa-papir" aria-label={`${tekst.foerMoete}: ${tittel}, ${visTidsangivelse(dato)}`} onClick={() => aapne(moete)}>{tekst.foerMoete}</Button>}
    </article>
  );
}
