import { allPermissions, kommuneroller, may } from '#libs/contracts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Punkter } from '../../ui/Punkter.tsx';

/** Hva rollene kan, fra den ene lista vakten også leser. */
export function Rolleoversikt() {
  const brukere = useSidetekst('brukere');
  const { ord } = useTekst();
  return (
    <details className="rolleoversikt">
      <summary>{brukere.rollene}</summary>
      <dl className="opplysninger">
        {kommuneroller.map((rolle) => (
          <div key={rolle}>
            <dt>{ord.rolle(rolle)}</dt>
            <dd><Punkter punkter={allPermissions.filter((rettighet) => may([rolle], rettighet)).map((rettighet) => brukere.rettighet[rettighet])} /></dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
