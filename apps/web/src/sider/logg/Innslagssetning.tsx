import type { LoggInnslagFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';

/** «Kari Nordmann endret et tiltak: Åpen barnehage» */
export function Innslagssetning({ innslag }: { innslag: LoggInnslagFragment }) {
  const logg = useSidetekst('logg');
  const { ui } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const kanLese = useKan('tiltak.les');
  const [foerste] = innslag.rader;
  const navn = foerste?.navn;
  return (
    <>
      <strong>{innslag.hvem ?? ui.systemet}</strong> {logg.handlinger[innslag.handling] ?? innslag.handling}
      {foerste?.tabell === 'tiltak' && foerste.id && kanLese
        ? <>: <Lenke to="/$rom/tiltak/$id" params={{ rom, id: foerste.id }}>{navn ?? logg.visTiltaket}</Lenke></>
        : navn && <>: {navn}</>}
    </>
  );
}
