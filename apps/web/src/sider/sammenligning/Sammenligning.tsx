import { Paragraph } from '@digdir/designsystemet-react';
import { spoersmaal, type Spoersmaalskode } from '#libs/contracts';
import { SammenligningDocument, type SammenligningQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Hindre } from './Hindre.tsx';
import { Indikatorspoersmaalet } from './Indikatorsvar.tsx';
import { Nedlasting } from './Nedlasting.tsx';
import { Sammenligningsdiagram } from './Sammenligningsdiagram.tsx';
import { Sammenligningstabell } from './Sammenligningstabell.tsx';
import { erIndikatorspoersmaal, foersteSpoersmaal, kodene } from './sammenligningsutvalg.ts';
import { Sevidere } from './Sevidere.tsx';
import { erOppdiktet } from './oppdiktet.ts';
import { setningen } from './setningen.ts';
import { Planvalg, Spoersmaalet } from './Spoersmaalet.tsx';
import { useSammenligningsutvalg } from './useSammenligningsutvalg.ts';

export type Svaret = SammenligningQuery['sammenligning'];

/** Hva er likt og ulikt? Ett spørsmål om gangen, tabellen først, og aldri en rekkefølge uten grunnlag. */
export function Sammenligning() {
  const tekst = useSidetekst('sammenligning');
  const romnavn = useRomnavn();
  const [{ spoersmaal: kode = foersteSpoersmaal }] = useSammenligningsutvalg();
  return (
    <Tilgang krever="sammenligning.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      {erIndikatorspoersmaal(kode) ? <Indikatorspoersmaalet kode={kode} /> : <Planspoersmaalet kode={kode} />}
    </Tilgang>
  );
}

function Planspoersmaalet({ kode }: { kode: Spoersmaalskode }) {
  const [{ aar = null, bare = null, kommuner }] = useSammenligningsutvalg();
  const svar = useSpoerring(SammenligningDocument, { spoersmaal: kode, aar, bare, kommuner: kodene(kommuner) }, 'Sammenligning');
  return (
    <>
      <Spoersmaalet><Planvalg kode={kode} alleAar={svar.data?.sammenligning.alleAar ?? []} aar={svar.data?.sammenligning.aar ?? null} /></Spoersmaalet>
      <Hentet spoerring={svar} velg={(data) => data.sammenligning}>{(data) => <Svar svar={data} />}</Hentet>
    </>
  );
}

function Svar({ svar: hele }: { svar: Svaret }) {
  const tekst = useSidetekst('sammenligning');
  // Har ingen delt noe av dette slaget, gjelder svaret ikke noe år.
  const svar = hele.alleAar.length === 0 ? { ...hele, aar: null } : hele;
  if (!svar.nettverk) return <Tom tittel={tekst.ingenNettverk} tekst={tekst.ingenNettverkTekst} />;
  const delt = svar.kommuner.filter(({ delinger }) => delinger.length > 0);
  const { navn, enhet } = tekst.spoersmaal[svar.spoersmaal];
  return (
    <Seksjon tittel={tekst.overskrift(navn, svar.aar)}>
      {delt.length === 0 ? <Tom nivaa={3} tittel={tekst.ingenting} tekst={tekst.ingentingTekst[spoersmaal[svar.spoersmaal].type === 'pengebruk' ? 'bruk' : 'plan']} /> : (
        <>
          <Paragraph variant="long" className="hovedsetning">{setningen(svar, tekst)}</Paragraph>
          <Hindre hindre={svar.hindre} />
          <OppdiktetForklart er={delt.some(erOppdiktet)} />
        </>
      )}
      <div className="svarflate">
        <div>
          <Paragraph className="dempet">{enhet}</Paragraph>
          <Sammenligningstabell svar={svar} />
          {delt.length > 0 && <Nedlasting />}
          <Sevidere aar={svar.aar} />
        </div>
        {delt.some(({ sum }) => sum) && <Sammenligningsdiagram svar={svar} maal={spoersmaal[svar.spoersmaal].maal} />}
      </div>
    </Seksjon>
  );
}
