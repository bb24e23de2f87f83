import { Tag } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';

/** Graden med ord. Ordet sier det samme som tallet. */
export function Evidensmerke({ grad }: { grad: number }) {
  const { bank, grad: navn } = useSidetekst('erfaring');
  return <Tag data-color="info" variant="outline">{bank.grad(grad, navn[grad] ?? '')}</Tag>;
}
