import { AddLaerdomDocument, UpdateLaerdomDocument, type LaerdomFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { somTekst } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({ tekst: somTekst(rad.tekst) });

export function Laerdomskjema({ tiltakId, laerdom, lukk }: { tiltakId: string; laerdom: LaerdomFragment | null; lukk: () => void }) {
  const { tiltaksskjema: { laerdom: { felter } } } = useTekst();
  const leggTil = useHandling(AddLaerdomDocument);
  const endre = useHandling(UpdateLaerdomDocument);
  return (
    <Skjema
      navn={laerdom ? `laerdom-${laerdom.id}` : `laerdom-ny-${tiltakId}`} felter={felter} start={fraRad(laerdom ?? {})}
      versjon={laerdom?.versjon ?? 0} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
      send={({ tekst }, versjon) => (laerdom ? endre({ input: { id: laerdom.id, versjon, tekst: tekst.trim() } }) : leggTil({ input: { tiltakId, tekst: tekst.trim() } }))}
    >
      <Langtekstfelt navn="tekst" kreves rader={4} />
    </Skjema>
  );
}
