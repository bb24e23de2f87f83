import { Paragraph } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { aarsakskoder, kreverAarsak, limits, type Aarsakskode, type TiltakStatus } from '#libs/contracts';
import { MoveTiltakDocument, type TiltakFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = ({ status, aarsakKode, aarsak, utsattTil, statusMerknad }: Rad) => ({
  status: somTekst(status), aarsakKode: somTekst(aarsakKode), aarsak: somTekst(aarsak), nyDato: somTid(utsattTil), statusMerknad: somTekst(statusMerknad),
});

/** Bare statusene tiltaket kan gå til. Utsatt og stoppet krever årsak; utsatt også ny dato. */
export function FlyttTiltak({ tiltak, lukk }: { tiltak: TiltakFragment; lukk: () => void }) {
  const { tiltaksskjema: { flytt }, ord } = useTekst();
  const flyttTiltak = useHandling(MoveTiltakDocument);
  const start = { status: tiltak.muligeStatuser[0] ?? '', aarsakKode: '', aarsak: '', nyDato: '', statusMerknad: '' };
  return (
    <Dialogvindu tittel={flytt.tittel} lukk={lukk}>
      <Skjema
        navn={`flytt-${tiltak.id}`} felter={flytt.felter} start={start} versjon={tiltak.versjon} knapp={flytt.lagre} ferdig={lukk} avbryt={lukk} fraRad={fraRad}
        visVerdi={(felt, verdi) => (felt === 'status' ? ord.status[verdi as TiltakStatus] : felt === 'aarsakKode' && verdi ? ord.aarsak[verdi as Aarsakskode] : String(verdi))}
        send={(verdier, versjon) => {
          const status = verdier.status as TiltakStatus;
          const medAarsak = kreverAarsak.includes(status);
          return flyttTiltak({
            input: {
              id: tiltak.id, versjon, status, statusMerknad: tekstEllerNull(verdier.statusMerknad),
              aarsakKode: medAarsak && verdier.aarsakKode ? (verdier.aarsakKode as Aarsakskode) : null,
              aarsak: medAarsak ? tekstEllerNull(verdier.aarsak) : null, nyDato: status === 'utsatt' ? tidEllerNull(verdier.nyDato) : null,
            },
          });
        }}
      >
        <Paragraph>{flytt.naa(ord.status[tiltak.status])}</Paragraph>
        <Valgfelt navn="status" kreves valgene={tiltak.muligeStatuser.map((status) => [status, ord.status[status]])} />
        <Aarsak />
        <Langtekstfelt navn="statusMerknad" maks={limits.tekst} />
      </Skjema>
    </Dialogvindu>
  );
}

/** Vises bare når den valgte statusen krever det. */
function Aarsak() {
  const { tiltaksskjema: { flytt }, ord } = useTekst();
  const status = useWatch({ name: 'status' }) as TiltakStatus;
  if (!kreverAarsak.includes(status)) return null;
  return (
    <>
      <Valgfelt navn="aarsakKode" kreves kode="REASON_REQUIRED" tom={flytt.velgAarsak} valgene={aarsakskoder.map((kode) => [kode, ord.aarsak[kode]])} />
      <Tekstfelt navn="aarsak" maks={limits.setning} />
      {status === 'utsatt' && <Tidsfelt navn="nyDato" kreves hjelp={flytt.nyDatoHjelp} />}
    </>
  );
}
