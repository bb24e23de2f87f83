import { Heading } from '@digdir/designsystemet-react';
import { useTekst } from '../../tekst/tekst.tsx';
import { Tiltakstabell } from './Tiltakstabell.tsx';
import type { TiltakRad } from './tiltaksvalg.ts';
import type { Gruppering } from './utvalg.ts';

/** Lista hel, eller delt etter det en spør om. Et tiltak med flere mål hører hjemme under hvert av dem. */
export function Tiltaksgrupper({ rader, gruppering }: { rader: TiltakRad[]; gruppering: Gruppering | undefined }) {
  const { tiltak } = useTekst();
  if (!gruppering) return <Tiltakstabell rader={rader} />;

  const rest = gruppering === 'maal' ? tiltak.gruppe.utenMaal : tiltak.gruppe.utenInnsatsomraade;
  const navn = (rad: TiltakRad) => {
    const egne = gruppering === 'maal' ? rad.maal : [rad.innsatsomraade ?? rest];
    return egne.length > 0 ? egne : [rest];
  };
  const grupper = new Map<string, TiltakRad[]>();
  for (const rad of rader) for (const gruppe of navn(rad)) grupper.set(gruppe, [...(grupper.get(gruppe) ?? []), rad]);
  const ordnet = [...grupper].sort(([a], [b]) => Number(a === rest) - Number(b === rest));

  return (
    <>
      {gruppering === 'maal' && <p className="dempet">{tiltak.maalHint}</p>}
      {ordnet.map(([gruppe, medlemmer]) => (
        <section key={gruppe} className="gruppe">
          <Heading level={2} data-size="xs">{gruppe} <span className="gruppeantall">{medlemmer.length}</span></Heading>
          <Tiltakstabell rader={medlemmer} uten={gruppering} />
        </section>
      ))}
    </>
  );
}
