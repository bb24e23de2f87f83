import { Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { StatistikkDocument, type StatistikkQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { BeOmTall } from './BeOmTall.tsx';
import { BestilteTabeller } from './BestilteTabeller.tsx';
import { EnSerie } from './EnSerie.tsx';
import { Omraadene } from './Omraadene.tsx';
import { TommeSerier } from './TommeSerier.tsx';
import type { Vindu } from './vindu.ts';

const LastOppTabell = lat(() => import('./LastOppTabell.tsx').then((fil) => fil.LastOppTabell));
const TrekkTabell = lat(() => import('./TrekkTabell.tsx').then((fil) => fil.TrekkTabell));

/** Hva sier de offentlige tallene og de kommunen selv har bestilt, og hva gjelder de? */
export function Statistikk() {
  const tekst = useSidetekst('statistikk');
  const romnavn = useRomnavn();
  const spoerring = useSpoerring(StatistikkDocument, { bestilte: useKan('bestilttabell.les') }, 'Statistikk BestiltTabell Tabellfilutfall');
  return (
    <Tilgang krever="statistikk.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data}>{(alt) => <Innhold {...alt} />}</Hentet>
    </Tilgang>
  );
}

function Innhold({ statistikk: { serier, omraader, handlinger }, bestilteTabeller: bestilte }: StatistikkQuery) {
  const { kode } = useRom().arbeidsrom;
  const [vindu, settVindu] = useState<Vindu | null>(null);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const aapne = bestilte?.handlinger.includes('lesInnBestiltTabell') ? settVindu : null;
  const lukk = () => settVindu(null);
  const ferdig = (hva: string) => { lukk(); settGjort({ tekst: hva, fokus: true }); };
  const vedSerie = (kode: string) => (bestilte?.tabeller ?? []).filter(({ seriekode, trukket }) => seriekode === kode && !trukket);
  const erTom = (serie: StatistikkQuery['statistikk']['serier'][number]) => serie.linjer.length === 0 && vedSerie(serie.kode).length === 0;
  const tomme = serier.filter(erTom);
  const vedSerier = serier.flatMap((serie) => vedSerie(serie.kode));
  return (
    <>
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
      <OppdiktetForklart er={bestilte?.tabeller.some(({ oppdiktet }) => oppdiktet) ?? false} />
      {handlinger.includes('requestStatistikk') && <BeOmTall />}
      <Omraadene omraader={omraader} />
      {bestilte && <BestilteTabeller tabeller={bestilte.tabeller.filter((en) => !vedSerier.includes(en))} vedSerier={vedSerier} aapne={aapne} />}
      {serier.filter((serie) => !erTom(serie)).map((serie) => <EnSerie key={serie.kode} serie={serie} bestilte={vedSerie(serie.kode)} aapne={aapne} />)}
      {tomme.length > 0 && <TommeSerier serier={tomme} aapne={aapne} />}
      <Suspense>
        {(vindu?.slag === 'ny' || vindu?.slag === 'utgave') && <LastOppTabell serie={vindu.slag === 'ny' ? vindu.serie : null} tabell={vindu.slag === 'utgave' ? vindu.tabell : null} steder={[...omraader.map(({ navn }) => navn), kode]} lukk={lukk} lest={ferdig} />}
        {vindu?.slag === 'trekk' && <TrekkTabell tabell={vindu.tabell} lukk={lukk} trukket={ferdig} />}
      </Suspense>
    </>
  );
}
