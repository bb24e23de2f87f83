import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { Rangeringshinder } from '#libs/contracts';
import { useSidetekst } from '../../tekst/sidetekst.ts';

/** Hvorfor kommunene ikke er satt i rekkefølge, i ord. Er det grunnlag, sies det også. */
export function Hindre({ hindre }: { hindre: Rangeringshinder[] }) {
  const { rekkefoelge: tekst } = useSidetekst('sammenligning');
  if (hindre.length === 0) return <Paragraph>{tekst.grunnlag}</Paragraph>;
  return (
    <Alert data-color="info" className="hindre">
      <Paragraph>{tekst.ingen}</Paragraph>
      <ul className="punkter">{hindre.map((hinder) => <li key={hinder}>{tekst.hinder[hinder]}</li>)}</ul>
    </Alert>
  );
}
