import { Paragraph } from '@digdir/designsystemet-react';
import { useTekst } from '../tekst/tekst.tsx';
import { visDag } from '../ui/dato.ts';
import { Lenke } from '../ui/Lenke.tsx';

/** Står øverst for den som leser i en annens rom: hva hun kan, hvor lenge, og at det synes. */
export function Innsynslinje({ til }: { til: string | null | undefined }) {
  const { skall } = useTekst();
  return (
    <Paragraph className="innsynslinje" data-size="sm">
      {skall.innsyn(til ? visDag(til) : '')} <Lenke to="/evaluering">{skall.tilMineTilganger}</Lenke>
    </Paragraph>
  );
}
