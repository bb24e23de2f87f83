import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { DelFordelingDocument, FordelingsutkastDocument, StartFordelingsvernDocument, type FordelingsutkastQuery } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { DelSkjema } from './DelSkjema.tsx';
import { DELINGSTYPER } from './delingstyper.ts';
import { DeltFordeling } from './DeltFordeling.tsx';

interface Vindu { periodeId: string; navn: string; lukk: () => void; delt: () => void }
const TYPER = `${DELINGSTYPER} Fordeling Fordelingstid Fordelingsvern Fordelingsutkast`;
const hvertMs = 1500;

/** Nøyaktig det som går ut når en fordeling deles, eller hvorfor ingenting kan det. En stor tabell vernes i bakgrunnen først. */
export function Fordelingsvisning(vindu: Vindu) {
  const { forhaandsvisning } = useSidetekst('deling');
  const spoerring = useSpoerring(FordelingsutkastDocument, { id: vindu.periodeId }, TYPER);
  const { hentIgjen } = spoerring;
  const venter = spoerring.data?.fordelingsutkast.vern?.status === 'venter';
  useEffect(() => {
    if (!venter) return undefined;
    const klokke = setInterval(hentIgjen, hvertMs);
    return () => clearInterval(klokke);
  }, [venter, hentIgjen]);
  return (
    <Dialogvindu tittel={forhaandsvisning.tittel(vindu.navn)} lukk={vindu.lukk} bred>
      <Hentet spoerring={spoerring} velg={(data) => data} linjer={6}>{(data) => <Utkastet {...vindu} {...data} hentIgjen={hentIgjen} />}</Hentet>
    </Dialogvindu>
  );
}

function Utkastet({ periodeId, lukk, delt, fordelingsutkast: utkast, delinger: { nettverk, aapentForEvaluering }, hentIgjen }: Vindu & FordelingsutkastQuery & { hentIgjen: () => void }) {
  const { forhaandsvisning } = useSidetekst('deling');
  const { delt: tekst, vern } = useSidetekst('fordeling');
  const del = useHandling(DelFordelingDocument);
  const rom = useRom().arbeidsrom.kode;
  if (!nettverk) return <Paragraph>{tekst.ingenNettverk}</Paragraph>;
  if (utkast.tilstand === 'holdt_tilbake') return <Alert data-color="warning"><Paragraph><strong>{vern.holdt}</strong></Paragraph><Paragraph>{(utkast.grunn && vern.grunner[utkast.grunn]) ?? vern.annet}</Paragraph></Alert>;
  if (!utkast.fordeling || !utkast.kontrollsum) return <MaaVernes periodeId={periodeId} vern={utkast.vern ?? null} />;
  const { fordeling, kontrollsum } = utkast;
  const skjulte = fordeling.celler.filter((celle) => celle === null).length;
  return (
    <>
      <Paragraph variant="long">{tekst.tekst(nettverk)} {forhaandsvisning.satsing(utkast.satsing)}</Paragraph>
      <OppdiktetForklart er={utkast.oppdiktet} />
      <DeltFordeling fordeling={fordeling} />
      <Alert data-color="info"><Paragraph>{tekst.skjulte(skjulte, fordeling.celler.length)} {tekst.minne}</Paragraph>{skjulte > 0 && <Paragraph>{tekst.innenfra}</Paragraph>}</Alert>
      {utkast.altDelt
        ? <Alert data-color="warning"><Paragraph>{tekst.altDelt} <Lenke to="/$rom/deling" params={{ rom }}>{tekst.tilDeling}</Lenke></Paragraph></Alert>
        : (
          <DelSkjema
            key={kontrollsum} navn={`del-fordeling-${periodeId}`} bekreft={tekst.bekreft} aapent={aapentForEvaluering} lukk={lukk} hentIgjen={hentIgjen}
            del={async (valg) => { const svar = await del({ input: { fordelingsperiodeId: periodeId, kontrollsum, ...valg } }); if (svar.ok) delt(); return svar; }}
          />
        )}
    </>
  );
}

/** Vernet startes herfra; hvor langt det er kommet, står på siden bak og her. */
function MaaVernes({ periodeId, vern }: { periodeId: string; vern: FordelingsutkastQuery['fordelingsutkast']['vern'] | null }) {
  const { vern: tekst } = useSidetekst('fordeling');
  const start = useHandling(StartFordelingsvernDocument);
  const [feil, settFeil] = useState<Feil | null>(null);
  return (
    <>
      <Paragraph><strong>{tekst.tittel}</strong></Paragraph>
      <Paragraph variant="long">{tekst.tekst}</Paragraph>
      {vern?.status === 'venter'
        ? <div className="vern" role="status"><Paragraph>{vern.av === 0 ? tekst.venter : tekst.iGang(Math.floor((100 * vern.gjort) / vern.av))}</Paragraph><progress max={vern.av || 1} value={vern.av === 0 ? undefined : vern.gjort} aria-label={tekst.framdrift} /></div>
        : <>{vern && !vern.gjelder && <Paragraph>{tekst.endret}</Paragraph>}<Button onClick={() => void start({ id: periodeId }).then((svar) => settFeil(svar.ok ? null : svar.feil))}>{tekst.start}</Button></>}
      {feil && <Feilmelding feil={feil} />}
    </>
  );
}
