import type { ResultatFragment } from '../../generated/graphql.ts';
import { visTall, visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';

/** Tallet slik det er oppgitt, og hva det gjelder. Et tall for hele kommunen skal ikke kunne leses som områdets. */
export function Resultat({ resultat }: { resultat: ResultatFragment }) {
  const { tiltak: { ett }, ord } = useTekst();
  const { verdi, tilVerdi, presisjon, enhet, omfang, omfangNavn, periode, sammenlignetMed, utregning } = resultat;
  const gjelder = omfangNavn ?? (omfang === 'ukjent' ? null : ord.omfang[omfang]);
  const naar = [periode && ett.periode(visTidsangivelse(periode)), sammenlignetMed && ett.mot(visTidsangivelse(sammenlignetMed))].filter(Boolean).join(', ');
  const harTall = verdi !== null && presisjon !== null;
  return (
    <div className="resultat">
      <p>{resultat.tekst}</p>
      {harTall && <p className="resultattall"><strong>{visTall(verdi, presisjon === 'utledet' ? 'eksakt' : presisjon, tilVerdi)}</strong> {enhet}{presisjon === 'utledet' && <span className="dempet">, {ett.utledet}</span>}</p>}
      <p className="dempet">
        {(harTall || gjelder) && <span className="omfang" data-omfang={omfang}>{gjelder ? ett.gjelder(gjelder) : ett.omfangUkjent}</span>} {naar}
      </p>
      {utregning && <p className="dempet">{ett.utregning}: {utregning}</p>}
    </div>
  );
}
