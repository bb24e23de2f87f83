import { Tag } from '@digdir/designsystemet-react';
import { useTekst } from '../tekst/tekst.tsx';

/** Oppdiktede opplysninger skal aldri kunne forveksles med en kommunes egne. */
export function Oppdiktet({ er }: { er: boolean }) {
  const { ui } = useTekst();
  return er ? <Tag data-color="warning" variant="outline" title={ui.oppdiktetForklaring} className="oppdiktet">{ui.oppdiktet}</Tag> : null;
}
