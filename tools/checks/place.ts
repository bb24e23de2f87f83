import { roomOrder } from './order.ts';

/** Hvor en fil hører til. `room` er det minste som har en dør; `wing` er satt for rommene i en fløy. */
export interface Place { layer: string; room: string; wing?: keyof typeof roomOrder }

/** `null` for filer som ikke er i noe lag, som innstillingene i rota. */
export function placeOf(path: string): Place | null {
  const [top, second, third] = path.split('/');
  if (top === 'libs' && (second === 'kommune' || second === 'felles')) return { layer: second, room: `${second}/${third}`, wing: second };
  if (top === 'libs') return { layer: second!, room: second! };
  // Nettleserprøvene kjører hele systemet, og ligger bare ved siden av sidene de prøver.
  if (path.startsWith('apps/web/e2e/')) return { layer: 'e2e', room: 'web/e2e' };
  if (top === 'apps') return { layer: second!, room: second! };
  return top === 'tools' ? { layer: 'tools', room: 'tools' } : null;
}
