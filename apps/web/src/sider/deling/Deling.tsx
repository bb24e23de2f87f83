import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { visTidsangivelse } from '#libs/contracts';
import { DelingerDocument, type DelingerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { DELINGSTYPER } from './delingstyper.ts';
import { EnDeling } from './EnDeling.tsx';
import { Innsyn } from './Innsyn.tsx';

const Forhaandsvisning = lat(() => import('./Forhaandsvisning.tsx').then((fil) => fil.Forhaandsvisning));
const Resultatvisning = lat(() => import('./Resultatvisning.tsx').then((fil) => fil.Resultatvisning));

/** Hva ser de andre av oss? */
export function Deling() {
  const { deling: tekst } = useTekst();
  const romnavn = useRomnavn();
  const spoerring = useSpoerring(DelingerDocument, {}, DELINGSTYPER);
  return (
    <Tilgang krever="deling.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.delinger}>{(delinger) => <Nettverket {...delinger} />}</Hentet>
      <Innsyn />
    </Tilgang>
  );
}

function Nettverket({ nettverk, delinger, kanDeles, kanDelesPerioder }: DelingerQuery['delinger']) {
  const { deling: tekst } = useTekst();
  const kan = useKan('deling.skriv');
  const [plan, settPlan] = useState<{ aar: number; utgave: number } | null>(null);
  const delte = useSidetekst('delteresultater');
  const [periode, settPeriode] = useState<{ periode: string; utgave: number } | null>(null);
  if (!nettverk) return <Paragraph>{tekst.ingenNettverk}</Paragraph>;
  return (
    <>
      {kanDeles.length + kanDelesPerioder.length > 0 && (
        <Seksjon tittel={tekst.kanDeles}>
          <ul className="ubundet">
            {kanDeles.map((en) => (
              <li key={en.aar} className="klar-plan">
                <span>{tekst.plan(en.aar, en.utgave)}</span>
                {kan && <Button onClick={() => settPlan(en)}>{tekst.seFoerst}</Button>}
              </li>
            ))}
            {kanDelesPerioder.map((en) => (
              <li key={en.periode} className="klar-plan">
                <span>{delte.klar(visTidsangivelse(en.periode), en.utgave, en.antall)}</span>
                {kan && <Button onClick={() => settPeriode(en)}>{tekst.seFoerst}</Button>}
              </li>
            ))}
          </ul>
        </Seksjon>
      )}
      <Seksjon tittel={tekst.medNettverket(nettverk)}>
        {delinger.length === 0 ? <Tom nivaa={3} tittel={tekst.ingenting} tekst={tekst.ingentingTekst} /> : delinger.map((en) => <EnDeling key={en.id} deling={en} />)}
      </Seksjon>
      <Suspense>{periode && <Resultatvisning {...periode} nettverk={nettverk} lukk={() => settPeriode(null)} />}</Suspense>
      <Suspense>{plan && <Forhaandsvisning {...plan} nettverk={nettverk} lukk={() => settPlan(null)} />}</Suspense>
    </>
  );
}
