import { RemoveMaalingDocument, RestoreMaalingDocument, type IndikatorFragment, type MaalingFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { lat } from '../../ui/lat.ts';
import { Radliste } from '../../ui/Radliste.tsx';
import { endringen, omfanget, tallet } from './tallord.ts';

const Maalingsskjema = lat(() => import('./Maalingsskjema.tsx').then((fil) => fil.Maalingsskjema));

/** Målingene, den nyeste først. De i en godkjent periode står. */
export function Maalinger({ indikator }: { indikator: IndikatorFragment }) {
  const { en: tekst, maalingord } = useSidetekst('resultater');
  const fjern = useHandling(RemoveMaalingDocument);
  const hentTilbake = useHandling(RestoreMaalingDocument);
  const med = (handling: string) => ({ handlinger }: MaalingFragment) => handlinger.includes(handling);
  return (
    <Radliste
      id="maalinger" tittel={tekst.maalinger} tom={tekst.ingenMaalinger} rader={indikator.maalinger} navn={({ periode }) => visTidsangivelse(periode)}
      vis={(maaling) => <EnMaaling maaling={maaling} indikator={indikator} />}
      kan={{ leggTil: indikator.handlinger.includes('addMaaling'), endre: med('updateMaaling'), fjerne: med('removeMaaling') }}
      tekster={{ ...maalingord, fjernet: tekst.fjernet }}
      skjema={(maaling, lukk) => <Maalingsskjema indikator={indikator} maaling={maaling} lukk={lukk} />}
      fjern={({ id }, versjon) => fjern({ input: { id, versjon } })} hentTilbake={({ id }) => hentTilbake({ input: { id } })}
    />
  );
}

function EnMaaling({ maaling, indikator }: { maaling: MaalingFragment; indikator: IndikatorFragment }) {
  const tekst = useSidetekst('resultater');
  const katalog = useTekst();
  const { en, indikator: ord } = tekst;
  const definisjon = indikator.definisjoner.find(({ id }) => id === maaling.definisjonId) ?? indikator.definisjon;
  const tall = tallet(maaling);
  const hva = omfanget(maaling, katalog);
  return (
    <div className="resultat">
      <p className="resultattall">{visTidsangivelse(maaling.periode)}: {tall !== null && <><strong>{tall}</strong> {definisjon.enhet}{maaling.presisjon === 'utledet' && <span className="dempet">, {ord.utledet}</span>}</>}{tall === null && <strong>{endringen(maaling, definisjon, tekst)}</strong>}</p>
      {tall !== null && (maaling.endring || maaling.brudd) && <p>{endringen(maaling, definisjon, tekst)}</p>}
      {tall === null && <p className="dempet">{ord.bareEndring}</p>}
      <p className="dempet"><span className="omfang" data-omfang={maaling.omfang}>{hva ? ord.gjelder(hva) : ord.omfangUkjent}</span>{indikator.definisjoner.length > 1 && `, ${en.maaltMed(maaling.utgave)}`}. {en.periodestatus(tekst.perioder.status[maaling.periodestatus])}.</p>
      {maaling.merknad && <p className="lesetekst">{maaling.merknad}</p>}
    </div>
  );
}
