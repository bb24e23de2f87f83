import { useTekst } from '../tekst/tekst.tsx';
import { Oppdiktet } from './Oppdiktet.tsx';

/** Forklarer merket én gang på siden: `alt` når hele siden er oppdiktet, ellers hva merket betyr der det står. */
export function OppdiktetForklart({ er, alt = false }: { er: boolean; alt?: boolean }) {
  const { ui } = useTekst();
  return er ? <p className="oppdiktet-forklart"><Oppdiktet er /> <span className="dempet">{alt ? ui.oppdiktetForklaring : ui.oppdiktetBetyr}</span></p> : null;
}
