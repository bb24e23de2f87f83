import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { FunnavtalerDocument, FunnoversiktDocument, type FunnoversiktQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { tilAvtalen } from '../evalueringsavtale/avtaleadresser.ts';
import { Anbefalingskort } from './Anbefalingskort.tsx';
import { Funnkort } from './Funnkort.tsx';
import { FUNNTYPER, type Funnvindu } from './funntyper.ts';
import { Oppfoelgingstall } from './Oppfoelgingstall.tsx';
import { Ventende } from './Ventende.tsx';

const Vinduet = lat(() => import('./Vinduet.tsx').then((fil) => fil.Vinduet));
const TidligereAnbefalinger = lat(() => import('./TidligereAnbefalinger.tsx').then((fil) => fil.TidligereAnbefalinger));

/** Hva har evalueringen funnet, hva anbefaler den, og hva gjør vi med det? Den samme siden i alle tre rommene; serveren sier hva en ser og kan gjøre. */
export function Funnside() {
  const { id } = useParams({ strict: false }) as { id?: string };
  return <Tilgang krever="funn.les">{id ? <Avtalens id={id} /> : <Avtalene />}</Tilgang>;
}

/** Den som evaluerer, står alt i rommet til avtalen sin. */
function Avtalene() {
  const tekst = useSidetekst('funn');
  const spoerring = useSpoerring(FunnavtalerDocument, {}, 'Evalueringsavtale Evalueringsavtaler');
  return (
    <Hentet spoerring={spoerring} velg={(data) => data.evalueringsavtaler.avtaler}>
      {(avtaler) => (avtaler.length === 0 ? <><Sidetittel tittel={tekst.tittel} /><Tom tittel={tekst.ingenAvtale} tekst={tekst.ingenAvtaleTekst} /></> : <Avtalens id={avtaler[0]!.id} />)}
    </Hentet>
  );
}

function Avtalens({ id }: { id: string }) {
  const spoerring = useSpoerring(FunnoversiktDocument, { id }, FUNNTYPER);
  const tekst = useSidetekst('funn');
  return (
    <>
      {spoerring.feil && !spoerring.data && <Sidetittel tittel={tekst.tittel} />}
      <Hentet spoerring={spoerring} velg={(data) => data.funnoversikt}>{(oversikt) => <Oversikten oversikt={oversikt} />}</Hentet>
    </>
  );
}

function Oversikten({ oversikt }: { oversikt: FunnoversiktQuery['funnoversikt'] }) {
  const tekst = useSidetekst('funn');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const serVentende = useKan('evalueringsandel.les') && arbeidsrom.type === 'kommune';
  const [vindu, settVindu] = useState<Funnvindu | null>(null);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const { funn, anbefalinger, handlinger } = oversikt;
  const oppdiktet = [...funn.flatMap(({ utgaver }) => utgaver), ...anbefalinger].some((en) => en.oppdiktet);
  return (
    <>
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}>
        <Paragraph variant="long">{tekst.ingress[arbeidsrom.type === 'evaluering' ? 'evaluering' : arbeidsrom.type === 'felles' ? 'felles' : 'kommune']}</Paragraph>
        <Lenke {...tilAvtalen(arbeidsrom, oversikt.evalueringsavtaleId)}>{oversikt.avtale}</Lenke>
        <OppdiktetForklart er={oppdiktet} />
      </Sidetittel>
      {serVentende && <Ventende avtaleId={oversikt.evalueringsavtaleId} />}
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
      <Seksjon tittel={tekst.funnene} valg={handlinger.includes('createFunn') && <Button className="skjul-paa-papir" onClick={() => settVindu({ slag: 'nytt' })}>{tekst.nyttFunn}</Button>}>
        {funn.length === 0 && <Tom nivaa={3} tittel={tekst.ingenFunn} tekst={tekst.ingenFunnTekst} />}
        {funn.map((ett) => <Funnkort key={ett.id} funn={ett} aapne={settVindu} />)}
      </Seksjon>
      <Seksjon tittel={tekst.anbefalingene} valg={handlinger.includes('createAnbefaling') && funn.length > 0 && <Button variant="secondary" className="skjul-paa-papir" onClick={() => settVindu({ slag: 'nyAnbefaling' })}>{tekst.nyAnbefaling}</Button>}>
        {anbefalinger.length === 0 && <Tom nivaa={3} tittel={tekst.ingenAnbefalinger} tekst={tekst.ingenAnbefalingerTekst} />}
        <Oppfoelgingstall anbefalinger={anbefalinger} />
        {anbefalinger.map((en) => <Anbefalingskort key={en.id} anbefaling={en} aapne={settVindu} />)}
      </Seksjon>
      <Suspense>
        {/* Et eksempel å slå opp i, og ikke noe fra denne evalueringen. */}
        <div className="skjul-paa-papir"><TidligereAnbefalinger /></div>
        {vindu && <Vinduet vindu={vindu} oversikt={oversikt} lukk={() => settVindu(null)} gjort={settGjort} />}
      </Suspense>
    </>
  );
}
