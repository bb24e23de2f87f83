import { Heading } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';

/** En navngitt del av siden, med sin overskrift og det en kan gjøre med den. */
export function Seksjon({ tittel, id, valg, children }: { tittel: string; id?: string | undefined; valg?: ReactNode; children: ReactNode }) {
  const auto = useId();
  const overskrift = id ?? auto;
  return (
    <section className="seksjon" aria-labelledby={overskrift}>
      <div className="seksjonstittel">
        <Heading level={2} data-size="sm" id={overskrift} tabIndex={-1}>{tittel}</Heading>
        {valg}
      </div>
      {children}
    </section>
  );
}
