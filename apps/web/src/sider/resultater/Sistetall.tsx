import type { IndikatorFragment } from '../../generated/graphql.ts';
import { visTall, visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { endringen, omfanget, tallet } from './tallord.ts';

/** Det siste tallet, hvor sikkert det er, hva det gjelder, og om det går rette veien. */
export function Sistetall({ indikator }: { indikator: IndikatorFragment }) {
  const tekst = useSidetekst('resultater');
  const katalog = useTekst();
  const { definisjon, siste, maalverdi, maalaar, maalstilling, utgangsverdi, utgangspresisjon, utgangsverdiTil, utgangsperiode } = indikator;
  const { indikator: ord } = tekst;
  const tall = siste && tallet(siste);
  const hva = siste && omfanget(siste, katalog);
  const utgangspunkt = tallet({ verdi: utgangsverdi, presisjon: utgangspresisjon, tilVerdi: utgangsverdiTil });
  return (
    <div className="sistetall">
      {siste && tall !== null && <p className="resultattall"><strong>{tall}</strong> {definisjon.enhet}{siste.presisjon === 'utledet' && <span className="dempet">, {ord.utledet}</span>} <span className="dempet">{ord.i(visTidsangivelse(siste.periode))}</span></p>}
      {siste && <p className={tall === null ? 'resultattall' : undefined}>{tall === null ? <strong>{endringen(siste, definisjon, tekst)}</strong> : endringen(siste, definisjon, tekst)}</p>}
      {siste && tall === null && <p className="dempet">{visTidsangivelse(siste.periode)}. {ord.bareEndring}</p>}
      {!siste && <p className="dempet">{ord.ingenTall}</p>}
      {siste && <p className="dempet"><span className="omfang" data-omfang={siste.omfang}>{hva ? ord.gjelder(hva) : ord.omfangUkjent}</span>{siste.omfang !== definisjon.nivaa && siste.omfang !== 'ukjent' && siste.omfang !== 'arena' && <>. {ord.feilNivaa(tekst.nivaa[definisjon.nivaa])}</>}</p>}
      {maalverdi !== null && maalaar !== null && <p>{ord.maal(visTall(maalverdi, 'eksakt'), definisjon.enhet, maalaar)}{maalstilling && <>: <strong>{ord.stilling[maalstilling]}</strong></>}</p>}
      {utgangspunkt && <p className="dempet">{ord.utgangspunkt(utgangspunkt, definisjon.enhet, utgangsperiode && visTidsangivelse(utgangsperiode))}</p>}
      {definisjon.telling === 'kan_overlappe' && <p className="dempet">{ord.overlapp}</p>}
    </div>
  );
}
