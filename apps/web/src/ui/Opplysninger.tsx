import type { ReactNode } from 'react';
import { useTekst } from '../tekst/tekst.tsx';

/** Ledetekst og svar, to og to. Det tomme sies når `visTomme`, ellers utelates det; `alene` i en del av siden sier at alt er tomt. */
export function Opplysninger({ rader, visTomme = false, alene = false }: { rader: [navn: string, svar: ReactNode][]; visTomme?: boolean; alene?: boolean }) {
  const { tiltak } = useTekst();
  const tom = (svar: ReactNode) => svar === null || svar === undefined || svar === '' || svar === false;
  const viste = visTomme ? rader : rader.filter(([, svar]) => !tom(svar));
  if (viste.length === 0) return alene ? <p className="dempet">{tiltak.ett.tom}</p> : null;
  return (
    <dl className="opplysninger">
      {viste.map(([navn, svar]) => (
        <div key={navn}>
          <dt>{navn}</dt>
          <dd>{tom(svar) ? <span className="dempet">{tiltak.ett.tom}</span> : svar}</dd>
        </div>
      ))}
    </dl>
  );
}
