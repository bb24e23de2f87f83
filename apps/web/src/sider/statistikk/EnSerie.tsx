import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import { tidsserie, type Diagramtekst } from '#libs/charts';
import type { SerienFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { OmTallene } from './OmTallene.tsx';
import { linjerAv, setningAv } from './serielinjer.ts';

/** En serie: hva den gjelder, tallene, og hvor de er fra. Uten tall sies det hva som skal stå her. */
export function EnSerie({ serie }: { serie: SerienFragment }) {
  const tekst = useSidetekst('statistikk');
  const tom = serie.linjer.length === 0;
  return (
    <Seksjon tittel={serie.navn}>
      <p><Tag data-color={serie.nivaa === 'grunnkrets' ? 'accent' : 'neutral'}>{tekst.gjelder[serie.nivaa === 'grunnkrets' ? 'omraade' : serie.nivaa]}</Tag></p>
      <Paragraph variant="long">{serie.forklaring}</Paragraph>
      {tom ? <Tom nivaa={3} tittel={tekst.tom} tekst={serie.nivaa === 'grunnkrets' && serie.hentet ? tekst.tomOmraade : serie.kanHentes ? tekst.tomHentes : tekst.tomFil} /> : <Seriediagram serie={serie} />}
      <OmTallene serie={serie} />
    </Seksjon>
  );
}

function Seriediagram({ serie }: { serie: SerienFragment }) {
  const tekst = useSidetekst('statistikk');
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => tidsserie({ tekst: katalog,
    tittel: serie.navn, setning: setningAv(serie, tekst), bredde, linjer: linjerAv(serie, tekst), desimaler: serie.desimaler, periodenavn: tekst.periode,
    brudd: serie.brudd.map(({ dag }) => ({ dag, navn: tekst.nyeGrenser })),
  }), [serie, tekst]);
  const skjult = serie.linjer.some(({ punkter }) => punkter.some(({ flagg }) => flagg === 'skjult'));
  return (
    <>
      {serie.linjer.length > 1 && <ul className="tegnforklaring">{serie.linjer.map(({ nivaa, navn }, nr) => <li key={navn} data-del={nr === 2 ? 3 : nr}>{tekst.linje(nivaa, navn)}</li>)}</ul>}
      <Diagram tegn={tegn} filnavn={tekst.fil(serie.kode)} slag="linje" />
      {skjult && <Paragraph className="dempet">{tekst.merkeForklart}</Paragraph>}
    </>
  );
}
