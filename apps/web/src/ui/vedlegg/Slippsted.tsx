import { useState, type DragEvent, type ReactNode } from 'react';
import { useTekst } from '../../tekst/tekst.tsx';

/** Hele flaten tar imot filer som dras hit. Tastaturet har knappen. */
export function Slippsted({ tar, leggTil, children }: { tar: boolean; leggTil: (filer: Iterable<File>) => void; children: ReactNode }) {
  const { vedlegg } = useTekst();
  // Å dra over et barn er å forlate forelderen; telleren vet om en er innenfor likevel.
  const [innenfor, settInnenfor] = useState(0);
  const harFiler = (hendelse: DragEvent) => tar && hendelse.dataTransfer.types.includes('Files');
  return (
    <div
      className="slippsted" data-over={innenfor > 0 ? vedlegg.slipp : undefined}
      onDragEnter={(hendelse) => { if (harFiler(hendelse)) { hendelse.preventDefault(); settInnenfor((antall) => antall + 1); } }}
      onDragOver={(hendelse) => { if (harFiler(hendelse)) hendelse.preventDefault(); }}
      onDragLeave={(hendelse) => { if (harFiler(hendelse)) settInnenfor((antall) => Math.max(0, antall - 1)); }}
      onDrop={(hendelse) => {
        if (!harFiler(hendelse)) return;
        hendelse.preventDefault();
        settInnenfor(0);
        leggTil(hendelse.dataTransfer.files);
      }}
    >
      {children}
    </div>
  );
}
