import { Button } from '@digdir/designsystemet-react';
import type { HandlingsplanQuery } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { NyPlanknapp } from './NyPlanknapp.tsx';

/** Året, eller utgaven, finnes ikke. Da er det første skrittet å begynne, eller å gå dit det er noe. */
export function IkkeForAaret({ aar, utgave, planer }: { aar: number; utgave: number | null; planer: HandlingsplanQuery['handlingsplaner'] }) {
  const { ikkeForAaret: tekst } = useSidetekst('handlingsplan');
  const rom = useRom().arbeidsrom.kode;
  const kanSkrive = useKan('handlingsplan.skriv');
  const aaretFinnes = planer.some((plan) => plan.aar === aar);
  if (utgave !== null && aaretFinnes) {
    return (
      <Tom tittel={tekst.tittel(aar)} tekst={tekst.utgave(utgave, aar)}>
        <Lenke to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(aar) }} search={{}}>{tekst.nyeste(aar)}</Lenke>
      </Tom>
    );
  }
  const aaretFoer = planer.some((plan) => plan.aar === aar - 1);
  const siste = planer[0];
  return (
    <Tom tittel={tekst.tittel(aar)} tekst={kanSkrive ? tekst.tekst : tekst.kanIkke}>
      {kanSkrive && (
        <div className="knapper">
          {aaretFoer && <Button asChild><Lenke to="/$rom/handlingsplan/$aar/neste-aar" params={{ rom, aar: String(aar - 1) }}>{tekst.fraAaretFoer(aar - 1)}</Lenke></Button>}
          <NyPlanknapp tekst={tekst.begynn(aar)} aar={aar} rolig={aaretFoer} />
        </div>
      )}
      {siste && <Lenke to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(siste.aar) }} search={{}}>{tekst.nyeste(siste.aar)}</Lenke>}
    </Tom>
  );
}
