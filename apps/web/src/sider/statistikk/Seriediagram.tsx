import { Paragraph } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import { tidsserie, type Diagramtekst } from '#libs/charts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { linjerAv, setningAv, type Diagramserie } from './serielinjer.ts';

/** Tallene i en serie, som diagram og tabell. */
export function Seriediagram({ serie, filnavn }: { serie: Diagramserie; filnavn: string }) {
  const tekst = useSidetekst('statistikk');
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => tidsserie({ tekst: katalog,
    tittel: serie.navn, setning: setningAv(serie, tekst), bredde, linjer: linjerAv(serie, tekst), desimaler: serie.desimaler, periodenavn: tekst.periode,
    brudd: serie.brudd.map(({ dag }) => ({ dag, navn: tekst.nyeGrenser })),
  }), [serie, tekst]);
  const skjult = serie.linjer.some(({ punkter }) => punkter.some(({ flagg }) => flagg === 'skjult'));
  return (
    <>
      {serie.linjer.length > 1 && <ul className="tegnforklaring">{serie.linjer.map(({ nivaa, navn }, nr) => <li key={`${nivaa} ${navn}`} data-del={nr === 2 ? 3 : nr}>{tekst.linje(nivaa, navn)}</li>)}</ul>}
      <Diagram tegn={tegn} filnavn={tekst.fil(filnavn)} slag="linje" />
      {skjult && <Paragraph className="dempet">{tekst.merkeForklart}</Paragraph>}
    </>
  );
}
