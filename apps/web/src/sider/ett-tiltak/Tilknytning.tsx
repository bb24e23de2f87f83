import { UpdateTiltakDocument, type TiltakFragment, type TiltaksvalgQuery } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan } from '../../tilgang/rom.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Redigerbar } from '../../ui/Redigerbar.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somIder } from '../../ui/skjema/verdier.ts';
import { tiltaksvalg } from '../tiltak/tiltaksvalg.ts';
import { idFra } from './id-fra.ts';

const fraRad = (rad: Rad) => ({
  innsatsomraadeId: idFra(rad, 'innsatsomraade'),
  maalIder: somIder(rad.maalIder ?? (rad.maal as { id: string }[] | undefined)?.map(({ id }) => id)),
});

/** Hvorfor vi gjør det: ett innsatsområde, og så mange mål som det tjener. */
export function Tilknytning({ tiltak, valg }: { tiltak: TiltakFragment; valg: TiltaksvalgQuery | undefined }) {
  const { tiltak: { ett }, tiltaksskjema: { felter } } = useTekst();
  const endre = useHandling(UpdateTiltakDocument);
  // Den ansvarlige kan rapportere på tiltaket, men ikke skrive det om.
  const kanSkrive = useKan('tiltak.skriv');
  const navn = `tiltak-${tiltak.id}-maal`;
  const start = fraRad(tiltak);
  const { innsatsomraader, maal } = tiltaksvalg(valg, [start.innsatsomraadeId, ...start.maalIder]);
  const navnPaa = (id: string) => [...innsatsomraader, ...maal].find(([kode]) => kode === id)?.[1] ?? '';
  return (
    <Redigerbar
      tittel={ett.maal} skjemanavn={navn} kan={kanSkrive && tiltak.handlinger.includes('updateTiltak')}
      skjema={(lukk) => (
        <Skjema
          navn={navn} felter={{ innsatsomraadeId: felter.innsatsomraadeId, maalIder: felter.maalIder }} fraRad={fraRad}
          start={start} versjon={tiltak.versjon} ferdig={() => lukk(true)} avbryt={() => lukk(false)}
          visVerdi={(_felt, verdi) => [verdi].flat().map((id) => navnPaa(String(id))).join(', ')}
          send={(verdier, versjon) => endre({ input: { id: tiltak.id, versjon, innsatsomraadeId: verdier.innsatsomraadeId || null, maalIder: verdier.maalIder } })}
        >
          <Valgfelt navn="innsatsomraadeId" valgene={innsatsomraader} />
          <Flervalg navn="maalIder" valgene={maal} />
        </Skjema>
      )}
    >
      <Opplysninger visTomme={kanSkrive} rader={[
        [ett.innsatsomraade, tiltak.innsatsomraade?.navn],
        [ett.maalListe, tiltak.maal.length > 0 && <Punkter punkter={tiltak.maal.map((ett) => ett.navn)} />],
      ]} />
    </Redigerbar>
  );
}
