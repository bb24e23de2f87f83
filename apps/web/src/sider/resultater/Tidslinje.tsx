import { useCallback, useMemo } from 'react';
import { linjediagram, type Diagramtekst } from '#libs/charts';
import type { IndikatorFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { linjepunkter, omfanget } from './tallord.ts';

/** Tallet over tid. */
export function Tidslinje({ indikator }: { indikator: IndikatorFragment }) {
  const { indikator: tekst } = useSidetekst('resultater');
  const katalog = useTekst();
  const punkter = useMemo(() => linjepunkter(indikator), [indikator]);
  const { navn, definisjon: { enhet }, maalverdi, maalaar, siste } = indikator;
  const omfang = (siste && omfanget(siste, katalog)) ?? katalog.ord.omfang.ukjent;
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => linjediagram({ tekst: katalog,
    tittel: navn, enhet, omfang, punkter, bredde, maal: maalverdi !== null && maalaar !== null ? { verdi: maalverdi, aar: maalaar } : null,
  }), [navn, enhet, omfang, punkter, maalverdi, maalaar]);
  return <Diagram tegn={tegn} filnavn={tekst.fil(navn)} maksBredde={640} />;
}
