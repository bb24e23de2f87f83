import { useTekst } from '../tekst/tekst.tsx';
import type { KildeFragment } from '../generated/graphql.ts';

/** Hvor en opplysning står: dokument og sted. «Tolket» når den ikke står rett ut. */
export function Kilde({ kilde }: { kilde: KildeFragment | null }) {
  const { ui } = useTekst();
  if (!kilde) return null;
  return (
    <p className="kilde">
      {ui.kilde}: <cite>{kilde.tittel}</cite>{kilde.sted && `, ${kilde.sted}`}
      {kilde.tolket && <> (<span title={ui.tolketForklaring}>{ui.tolket}</span>)</>}
    </p>
  );
}
