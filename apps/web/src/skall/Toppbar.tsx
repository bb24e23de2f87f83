import { Button } from '@digdir/designsystemet-react';
import { MenuHamburgerIcon } from '@navikt/aksel-icons';
import { useTekst } from '../tekst/tekst.tsx';
import type { Arbeidsrom, Meg } from '../tilgang/meg.tsx';
import { Lenke } from '../ui/Lenke.tsx';
import { Merke } from './Merke.tsx';
import { Personmeny } from './Personmeny.tsx';
import { Satsingsnavn } from './Satsingsnavn.tsx';
import { SIDEMENY } from './Sidemeny.tsx';
import { useRomnavn } from './useRomnavn.ts';

/** Fargen og ordene sier hvilket rom en står i. */
const farge = { kommune: 'accent', felles: 'felles', evaluering: 'noeytral', plattform: 'noeytral' } as const;

export function Toppbar({ meg, arbeidsrom, menyAapen, vekslMeny }: {
  meg: Meg | null; arbeidsrom?: Arbeidsrom | undefined; menyAapen: boolean; vekslMeny: () => void;
}) {
  const { skall, ui } = useTekst();
  const romnavn = useRomnavn();
  return (
    <header className="toppbar" data-color={farge[arbeidsrom?.type ?? 'plattform']}>
      <Lenke to="/" className="merke"><Merke />{ui.produkt}</Lenke>
      {arbeidsrom && (
        <p className="romnavn">
          <strong>{romnavn(arbeidsrom)}</strong>
          {arbeidsrom.type === 'kommune' && <Satsingsnavn />}
        </p>
      )}
      {arbeidsrom && (
        <Button variant="tertiary" className="menyknapp" aria-expanded={menyAapen} aria-controls={SIDEMENY} onClick={vekslMeny}>
          <MenuHamburgerIcon aria-hidden />{skall.meny}
        </Button>
      )}
      {meg && <Personmeny meg={meg} arbeidsrom={arbeidsrom} />}
    </header>
  );
}
