import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useContext } from 'react';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Aarsvalg } from './Aarsvalg.tsx';
import { Andrehandlinger, Hovedhandling } from './Planhandlinger.tsx';
import { Planstatusmerke } from './Planstatusmerke.tsx';
import { PlansideContext, type Plan } from './plantyper.ts';

/** Året, hvor planen er og hvem den er hos, og det neste en kan gjøre med den. */
export function Hode({ aar, alle }: { aar: number; alle: readonly number[] }) {
  const tekst = useSidetekst('handlingsplan');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const plan = useContext(PlansideContext)?.plan;
  return (
    <Sidetittel tittel={tekst.tittel(aar)} sted={romnavn(arbeidsrom)}>
      {alle.length > 1 && <Aarsvalg alle={alle} />}
      {plan && <Hovedhandling plan={plan} />}
      {plan && <Tilstand plan={plan} />}
    </Sidetittel>
  );
}

function Tilstand({ plan }: { plan: Plan }) {
  const tekst = useSidetekst('handlingsplan');
  const { planord } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const { aar, utgave, utgaver, status, neste, returkommentar } = plan;
  const gammel = utgaver[0]?.utgave !== utgave;
  return (
    <>
      <p className="plantilstand"><Planstatusmerke status={status} />{tekst.tilstand(planord.status[status], utgaver.length > 1 && !gammel ? utgave : null, neste)}</p>
      {!gammel && <Andrehandlinger plan={plan} />}
      <OppdiktetForklart er={plan.oppdiktet} alt />
      {gammel && (
        <Alert data-color="info">
          <Paragraph>{tekst.gammelUtgave(utgave)} <Lenke to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(aar) }} search={{}}>{tekst.visNyeste}</Lenke></Paragraph>
        </Alert>
      )}
      {returkommentar && !gammel && (
        <Alert data-color="warning">
          <Heading level={2} data-size="2xs">{status === 'returnert' ? tekst.retur : tekst.returFoer}</Heading>
          <Paragraph className="lesetekst">{returkommentar}</Paragraph>
        </Alert>
      )}
    </>
  );
}
