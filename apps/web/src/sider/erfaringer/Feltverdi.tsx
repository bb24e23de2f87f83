import type { EgenErfaringenFragment } from '../../generated/graphql.ts';
import { visTall, visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Punkter } from '../../ui/Punkter.tsx';
import { feltslag, type Feltnavn } from './feltslag.ts';
import { useFeltord } from './useFeltord.ts';

export function harVerdi(navn: Feltnavn, erfaring: EgenErfaringenFragment): boolean {
  const verdi = erfaring[navn];
  return verdi !== null && verdi !== '' && !(Array.isArray(verdi) && verdi.length === 0);
}

/** Ett felt slik det står i utkastet. */
export function Feltverdi({ navn, erfaring }: { navn: Feltnavn; erfaring: EgenErfaringenFragment }) {
  const { ui } = useTekst();
  const ordFor = useFeltord();
  const slag = feltslag[navn];
  const verdi = erfaring[navn];
  if (slag === 'resultater') return <Punkter punkter={erfaring.resultatvalg.filter(({ id }) => erfaring.resultater.includes(id)).map(({ tekst, verdi: tall, tilVerdi, presisjon, enhet }) => (tall !== null && presisjon ? `${tekst}: ${visTall(tall, presisjon, tilVerdi)} ${enhet ?? ''}` : tekst))} />;
  if (slag === 'lenker') return <Punkter punkter={erfaring.lenker.map(({ tittel, adresse }) => `${tittel} (${adresse})`)} />;
  if (Array.isArray(verdi)) return <Punkter punkter={verdi as string[]} />;
  if (slag === 'kroner') return <>{ui.kroner(visKroner(String(verdi)))}</>;
  if (slag === 'tid') return <>{visTidsangivelse(String(verdi))}</>;
  return <span className="avsnitt">{ordFor(navn, String(verdi))}</span>;
}
