import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

function Anker({ className = '', ref, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  // Ruteren skriver «active» på en lenke til siden en står på; det er ikke et utseende.
  return <a ref={ref} className={className.replace(/\bactive\b/, '').trim() || 'ds-link'} {...rest} />;
}

/** Lenke innenfor Løftet; adressen er typet mot ruteren. */
export const Lenke = createLink(Anker);
