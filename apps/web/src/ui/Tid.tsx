import { visTidspunkt } from './dato.ts';

export function Tid({ iso }: { iso: string }) {
  return <time dateTime={iso}>{visTidspunkt(iso)}</time>;
}
