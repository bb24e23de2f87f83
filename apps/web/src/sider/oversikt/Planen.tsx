import type { OversiktQuery } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Planstatusmerke } from '../handlingsplan/Planstatusmerke.tsx';

/** Hvor planen er, og hvem den er hos nå. */
export function Planen({ plan }: { plan: OversiktQuery['oversikt']['plan'] }) {
  const { oversikt: { plan: tekst } } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  if (!plan) {
    return <Seksjon tittel={tekst.tittel}><Tom nivaa={3} tittel={tekst.ingen} tekst={tekst.ingenTekst}><Lenke to="/$rom/handlingsplan" params={{ rom }}>{tekst.tilPlan}</Lenke></Tom></Seksjon>;
  }
  const { aar, utgave, status, neste, oppdiktet } = plan;
  return (
    <Seksjon tittel={tekst.tittel}>
      <div className="status">
        <p>{tekst.setning(aar, utgave)}: <Planstatusmerke status={status} /> <Oppdiktet er={oppdiktet} /></p>
        {neste && <p>{tekst.neste(neste)}</p>}
        <p className="skjul-paa-papir"><Lenke to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(aar) }}>{tekst.se(aar)}</Lenke></p>
      </div>
    </Seksjon>
  );
}
