import { AddMilepaelDocument, UpdateMilepaelDocument, type MilepaelFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { somTekst, somTid, tidEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({ navn: somTekst(rad.navn), frist: somTid(rad.frist), naadd: somTid(rad.naadd) });

export function Milepaelskjema({ tiltakId, milepael, lukk }: { tiltakId: string; milepael: MilepaelFragment | null; lukk: () => void }) {
  const { tiltaksskjema: { milepael: tekst } } = useTekst();
  const leggTil = useHandling(AddMilepaelDocument);
  const endre = useHandling(UpdateMilepaelDocument);
  return (
    <Skjema
      navn={milepael ? `milepael-${milepael.id}` : `milepael-ny-${tiltakId}`} felter={tekst.felter} start={fraRad(milepael ?? {})}
      versjon={milepael?.versjon ?? 0} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
      send={({ navn, frist, naadd }, versjon) => {
        const felter = { navn: navn.trim(), frist: tidEllerNull(frist), naadd: tidEllerNull(naadd) };
        return milepael ? endre({ input: { id: milepael.id, versjon, ...felter } }) : leggTil({ input: { tiltakId, ...felter } });
      }}
    >
      <Tekstfelt navn="navn" kreves />
      <Tidsfelt navn="frist" />
      <Tidsfelt navn="naadd" hjelp={tekst.naaddHjelp} />
    </Skjema>
  );
}
