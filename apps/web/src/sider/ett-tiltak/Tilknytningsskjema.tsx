import { UpdateTiltakDocument } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somIder } from '../../ui/skjema/verdier.ts';
import { tiltaksvalg } from '../tiltak/tiltaksvalg.ts';
import { idFra } from './id-fra.ts';
import type { SeksjonsskjemaMedValg } from './seksjonsskjema.ts';

const fraRad = (rad: Rad) => ({
  innsatsomraadeId: idFra(rad, 'innsatsomraade'),
  maalIder: somIder(rad.maalIder ?? (rad.maal as { id: string }[] | undefined)?.map(({ id }) => id)),
});

export function Tilknytningsskjema({ tiltak, valg, navn, lukk }: SeksjonsskjemaMedValg) {
  const { tiltaksskjema: { felter } } = useTekst();
  const endre = useHandling(UpdateTiltakDocument);
  const start = fraRad(tiltak);
  const { innsatsomraader, maal } = tiltaksvalg(valg, [start.innsatsomraadeId, ...start.maalIder]);
  const navnPaa = (id: string) => [...innsatsomraader, ...maal].find(([kode]) => kode === id)?.[1] ?? '';
  return (
    <Skjema
      navn={navn} felter={{ innsatsomraadeId: felter.innsatsomraadeId, maalIder: felter.maalIder }} fraRad={fraRad}
      start={start} versjon={tiltak.versjon} ferdig={() => lukk(true)} avbryt={() => lukk(false)}
      visVerdi={(_felt, verdi) => [verdi].flat().map((id) => navnPaa(String(id))).join(', ')}
      send={(verdier, versjon) => endre({ input: { id: tiltak.id, versjon, innsatsomraadeId: verdier.innsatsomraadeId || null, maalIder: verdier.maalIder } })}
    >
      <Valgfelt navn="innsatsomraadeId" valgene={innsatsomraader} />
      <Flervalg navn="maalIder" valgene={maal} />
    </Skjema>
  );
}
