import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** En tom side sier hva som kommer her, hvorfor det er verdt det, og hva første skritt er. */
export function Tom({ tittel, tekst, nivaa = 2, children }: { tittel: string; tekst: string; nivaa?: 2 | 3; children?: ReactNode }) {
  return (
    <div className="tom">
      <Heading level={nivaa} data-size="xs">{tittel}</Heading>
      <Paragraph>{tekst}</Paragraph>
      {children}
    </div>
  );
}
