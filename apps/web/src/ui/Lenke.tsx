import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

function Anker({ className = 'ds-link', ref, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  return <a ref={ref} className={className} {...rest} />;
}

/** Lenke innenfor Løftet; adressen er typet mot ruteren. */
export const Lenke = createLink(Anker);
