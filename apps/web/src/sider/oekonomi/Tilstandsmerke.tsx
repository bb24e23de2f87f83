import { useTekst } from '../../tekst/tekst.tsx';
import { tilskuddstilstander, type Tilskuddstilstand } from './tilskuddstilstand.ts';

const FYLT: Record<Tilskuddstilstand, string> = {
  ikke_foert: '', ventet: '', forskuttert: 'M8 2.5a5.5 5.5 0 0 0 0 11z', tilsagn: 'M8 5.2a2.8 2.8 0 1 1-.01 0', utbetalt: 'M8 2.5a5.5 5.5 0 1 1-.01 0',
};

/** Ring som fylles etter hvert som pengene blir sikrere. Formen sier det samme som ordet. */
export function Tilstandsmerke({ tilstand }: { tilstand: string }) {
  const { pengeord } = useTekst();
  const kjent = tilskuddstilstander.find((en) => en === tilstand) ?? 'ikke_foert';
  return (
    <span className="statusmerke tilstandsmerke" data-tilstand={kjent} title={pengeord.tilstandBetyr[kjent]}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2.5a5.5 5.5 0 1 1-.01 0" />{FYLT[kjent] && <path className="fylt" d={FYLT[kjent]} />}</svg>
      {pengeord.tilstand[kjent]}
    </span>
  );
}
