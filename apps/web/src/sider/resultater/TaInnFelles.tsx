import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { FellesindikatorerDocument, type FellesindikatorFragment, type ResultaterQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Filtervalg } from '../../ui/Filtervalg.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Fellesdefinisjonen } from '../fellesindikatorer/Fellesdefinisjonen.tsx';
import { KnyttEgen } from './KnyttEgen.tsx';
import { TaInnSomNy } from './TaInnSomNy.tsx';

type Indikatorer = ResultaterQuery['resultater']['indikatorer'];

/** Velg et tall nettverket måler likt, se hva det er, og ta det inn som nytt eller knytt det til et kommunen alt har. */
export function TaInnFelles({ indikatorer, lukk }: { indikatorer: Indikatorer; lukk: () => void }) {
  const { bruk: tekst } = useSidetekst('fellesindikatorer');
  const spoerring = useSpoerring(FellesindikatorerDocument, {}, 'Fellesindikator');
  const egne = indikatorer.filter(({ arkivert }) => !arkivert);
  const brukte = new Set(egne.map(({ definisjon }) => definisjon.fellesKode));
  return (
    <Dialogvindu tittel={tekst.tittel} lukk={lukk}>
      <Paragraph>{tekst.tekst}</Paragraph>
      <Hentet spoerring={spoerring} velg={(data) => data.fellesindikatorer.indikatorer.filter(({ kode, avviklet }) => !avviklet && !brukte.has(kode))}>
        {(ledige) => (ledige.length === 0 ? <Paragraph>{tekst.ingen}</Paragraph> : <Valget ledige={ledige} egne={egne.filter(({ definisjon }) => definisjon.fellesKode === null)} lukk={lukk} />)}
      </Hentet>
    </Dialogvindu>
  );
}

function Valget({ ledige, egne, lukk }: { ledige: FellesindikatorFragment[]; egne: Indikatorer; lukk: () => void }) {
  const { bruk: tekst } = useSidetekst('fellesindikatorer');
  const [kode, settKode] = useState<string>();
  const [egen, settEgen] = useState<string>();
  const felles = ledige.find((en) => en.kode === kode) ?? ledige[0]!;
  const valgt = egne.find(({ id }) => id === egen);
  return (
    <div className="skjema">
      <Filtervalg navn={tekst.velg} verdi={felles.kode === ledige[0]!.kode ? undefined : felles.kode} tom={ledige[0]!.gjeldende.navn} valgene={ledige.slice(1).map((en) => [en.kode, en.gjeldende.navn] as const)} velg={settKode} />
      <Fellesdefinisjonen utgave={felles.gjeldende} />
      {egne.length > 0 && <Filtervalg navn={tekst.hvordan} verdi={valgt?.id} tom={tekst.somNy} valgene={egne.map(({ id, navn }) => [id, tekst.knytt(navn)] as const)} velg={settEgen} />}
      {valgt ? <KnyttEgen key={`${felles.kode} ${valgt.id}`} felles={felles} egen={valgt} lukk={lukk} /> : <TaInnSomNy key={felles.kode} felles={felles} lukk={lukk} />}
    </div>
  );
}
