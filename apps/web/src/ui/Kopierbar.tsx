import { Button, Input, Label } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTekst } from '../tekst/tekst.tsx';

/** En lenke en kan ta med seg. Er utklippstavla stengt, kan den fortsatt merkes. */
export function Kopierbar({ ledetekst, verdi }: { ledetekst: string; verdi: string }) {
  const { ui } = useTekst();
  const id = useId();
  const [melding, settMelding] = useState('');
  const kopier = () => navigator.clipboard.writeText(verdi).then(() => settMelding(ui.kopiert), () => settMelding(ui.kopierSelv));
  return (
    <div className="kopierbar">
      <Label htmlFor={id}>{ledetekst}</Label>
      <Input id={id} readOnly value={verdi} onFocus={(hendelse) => hendelse.currentTarget.select()} />
      <Button onClick={kopier}>{ui.kopier}</Button>
      <span role="status">{melding}</span>
    </div>
  );
}
