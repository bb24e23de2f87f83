import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { EgenErfaringenFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';

/** Hvor erfaringen kommer fra, og om det går ut når den deles. */
export function EgetOpphav({ erfaring: { tilpassetFra, tiltak } }: { erfaring: EgenErfaringenFragment }) {
  const { opphav } = useSidetekst('tilpasning');
  const rom = useRom().arbeidsrom.kode;
  if (!tilpassetFra) return null;
  return (
    <Alert data-color="info">
      <Paragraph>{opphav.tekst(tilpassetFra.kommune, tilpassetFra.tittel, tilpassetFra.utgave)} {tilpassetFra.fortalt ? opphav.gaarUt : opphav.gaarIkkeUt}</Paragraph>
      <p className="skjul-paa-papir">{tiltak ? <Lenke to="/$rom/tiltak/$id" params={{ rom, id: tiltak.id }} hash="tilpasset-fra">{opphav.endre}</Lenke> : <Lenke to="/$rom/ideer" params={{ rom }}>{opphav.endre}</Lenke>}</p>
    </Alert>
  );
}
