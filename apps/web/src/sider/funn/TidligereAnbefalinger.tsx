import { Paragraph } from '@digdir/designsystemet-react';
import { TidligereAnbefalingerDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

/** Anbefalingene i rapporten av 2019, som eksempel. */
export function TidligereAnbefalinger() {
  const tekst = useSidetekst('funn');
  const spoerring = useSpoerring(TidligereAnbefalingerDocument, {}, 'TidligereAnbefaling');
  return (
    <Seksjon tittel={tekst.fraFoer}>
      <Paragraph variant="long">{tekst.fraFoerTekst}</Paragraph>
      <Hentet spoerring={spoerring} velg={(data) => data.tidligereAnbefalinger}>
        {(alle) => [...new Map(alle.map(({ avsender, aar }) => [`${avsender}, ${aar}`, 0])).keys()].map((gruppe) => {
          const her = alle.filter(({ avsender, aar }) => `${avsender}, ${aar}` === gruppe);
          return (
            <details key={gruppe}>
              <summary>{tekst.gruppen(gruppe, her.length)}</summary>
              <ul className="punkter">{her.map((en) => <li key={en.kode}>{en.tekst} {en.sitat && <>«{en.sitat}» </>}<span className="dempet">{tekst.rettetTil(en.rettetTil.join(` ${tekst.og} `))} {en.merknad} {tekst.kilden(en.kilde.tittel, en.kilde.sted ?? '')}</span></li>)}</ul>
            </details>
          );
        })}
      </Hentet>
    </Seksjon>
  );
}
