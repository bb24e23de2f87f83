import { Navigate } from '@tanstack/react-router';
import { forside } from '../../skall/sider.ts';
import { Innlogget } from '../../skall/Innlogget.tsx';
import { useInnlogging } from '../../tilgang/meg.tsx';

/** Forsiden er rommet en har. Har en flere, velger en. */
export function Videre() {
  return <Innlogget><Dit /></Innlogget>;
}

function Dit() {
  const [foerste, ...flere] = useInnlogging().meg?.arbeidsrom ?? [];
  return <Navigate to={foerste && flere.length === 0 ? forside(foerste) : '/arbeidsrom'} replace />;
}
