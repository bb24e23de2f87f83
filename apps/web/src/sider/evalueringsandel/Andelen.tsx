import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { EvalueringsandelerDocument, TaInnEvalueringsandelDocument, type EnAndelFragment } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom, useRomkode } from '../../tilgang/rom.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { AVTALETYPER } from '../evalueringsavtale/avtaletyper.ts';
import { Aarstabell } from './Aarstabell.tsx';
import { AndelensLeveranser } from './AndelensLeveranser.tsx';
import { Boka } from './Boka.tsx';
import { Omtaler } from './Omtaler.tsx';
import { Terminer } from './Terminer.tsx';
import { Tilbudet } from './Tilbudet.tsx';

const Ventende = lat(() => import('../funn/Ventende.tsx').then((fil) => fil.Ventende));
const Formidlinger = lat(() => import('../formidling/Formidlinger.tsx').then((fil) => fil.Formidlinger));
const Innsyn = lat(() => import('../innsyn/Innsyn.tsx').then((fil) => fil.Innsyn));
const Svarskjema = lat(() => import('./Svarskjema.tsx').then((fil) => fil.Svarskjema));

/** Hva har vi sagt ja til, hva koster det oss, og hva er betalt? Den som ikke er med i noen satsing, ser hva som evalueres i nettverket. */
export function Andelen() {
  return useKan('evalueringsandel.les') ? <Vaar /> : <Tilgang krever="evalueringsavtale.les"><Omtaleside /></Tilgang>;
}

function Omtaleside() {
  const tekst = useSidetekst('evaluering');
  const romnavn = useRomnavn();
  return <><Sidetittel tittel={tekst.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{tekst.omtalerIngress}</Paragraph></Sidetittel><Omtaler ellers={<Tom tittel={tekst.ingenOmtaler} tekst={tekst.ingenOmtalerTekst} />} /><Suspense><Formidlinger /></Suspense></>;
}

function Vaar() {
  const tekst = useSidetekst('evaluering');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(EvalueringsandelerDocument, {}, `${AVTALETYPER} Oekonomi`);
  return (
    <>
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}><Paragraph variant="long">{tekst.ingress.kommune}</Paragraph></Sidetittel>
      <Suspense><Ventende /></Suspense>
      <Hentet spoerring={spoerring} velg={(data) => data.evalueringsandeler}>
        {(andeler) => (andeler.length === 0 ? <Tom tittel={tekst.ingenTilbud} tekst={tekst.ingenTilbudTekst} /> : andeler.map((andel) => <EnAndel key={andel.evalueringsavtaleId} andel={andel} />))}
      </Hentet>
      <Omtaler />
      <Suspense><Innsyn /><Formidlinger /></Suspense>
    </>
  );
}

function EnAndel({ andel }: { andel: EnAndelFragment }) {
  const tekst = useSidetekst('evaluering');
  const rom = useRomkode();
  const [svarer, settSvarer] = useState(false);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  return (
    <>
      <OppdiktetForklart er={andel.oppdiktet} alt />
      <Paragraph className="skjul-paa-papir"><Lenke to="/$rom/evaluering/$id/funn" params={{ rom: rom!, id: andel.evalueringsavtaleId }}>{tekst.tilFunnene}</Lenke></Paragraph>
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
      {andel.handlinger.includes('taInnEvalueringsandel') && <TaInn andel={andel} gjort={settGjort} />}
      <Tilbudet andel={andel} svar={() => settSvarer(true)} />
      {andel.foert !== null && (
        <>
          <Aarstabell andel={andel} gjort={settGjort} />
          <Terminer andel={andel} gjort={settGjort} />
          <Boka andel={andel} />
        </>
      )}
      <AndelensLeveranser avtaleId={andel.evalueringsavtaleId} />
      <Suspense>{svarer && <Svarskjema andel={andel} lukk={() => settSvarer(false)} gjort={settGjort} />}</Suspense>
    </>
  );
}

/** Den som sa ja før de andre, fører den nye utgaven når alle har svart. */
function TaInn({ andel, gjort }: { andel: EnAndelFragment; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const taInn = useHandling(TaInnEvalueringsandelDocument);
  const [feil, settFeil] = useState<Feil | null>(null);
  async function foer() {
    const svar = await taInn({ input: { evalueringsavtaleId: andel.evalueringsavtaleId, utgave: andel.gjelder! } });
    settFeil(svar.ok ? null : svar.feil);
    if (svar.ok) gjort({ tekst: tekst.bleFoertInn, fokus: true });
  }
  return (
    <Alert data-color="warning">
      <Paragraph><strong>{tekst.taInnTittel(andel.gjelder!)}</strong></Paragraph>
      <Paragraph>{tekst.taInnTekst}</Paragraph>
      {feil && <Feilmelding feil={feil} />}
      <Button className="skjul-paa-papir" onClick={() => void foer()}>{tekst.taInn}</Button>
    </Alert>
  );
}
