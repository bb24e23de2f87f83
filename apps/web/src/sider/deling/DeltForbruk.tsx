import { Paragraph } from '@digdir/designsystemet-react';
import { delteGiverarter, delteTemaer } from '#libs/contracts';
import type { BruktFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { sumOere, visRom } from '../../ui/penger.ts';
import { Krysstabell } from './Krysstabell.tsx';

/** Bruken av penger slik den deles: temaene nedover, giverne bortover. «I alt» er det som er kjent om temaet samlet. */
export function DeltForbruk({ forbruk }: { forbruk: BruktFragment[] }) {
  const { bruk: tekst } = useSidetekst('delingsvalg');
  const { temaord } = useTekst();
  const temaer = delteTemaer.filter((tema) => forbruk.some((rad) => rad.tema === tema));
  const arter = delteGiverarter.filter((art) => forbruk.some(({ giverart }) => giverart === art));
  const rom = (tema: string | null, art: string | null) => {
    const rader = forbruk.filter((rad) => (!tema || rad.tema === tema) && rad.giverart === (art ?? 'i_alt'));
    return rader.length === 0 ? '' : visRom({ fra: sumOere(rader.map(({ fra }) => fra)), til: sumOere(rader.map(({ til }) => til)) });
  };
  if (forbruk.length === 0) return <Paragraph className="dempet">{tekst.ingen}</Paragraph>;
  return (
    <div className="delt-innhold">
      <Krysstabell
        tittel={tekst.tittel} hjoerne={tekst.tema} sum={tekst.iAlt} sumrad={tekst.alle}
        rader={temaer.map((tema) => [tema, temaord.tema[tema]])} kolonner={arter.map((art) => [art, temaord.giverart[art]])} celle={rom}
      />
      {forbruk.some(({ fra, til }) => fra !== til) && <Paragraph className="dempet">{tekst.forklaring}</Paragraph>}
    </div>
  );
}
