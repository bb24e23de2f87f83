import { Paragraph } from '@digdir/designsystemet-react';
import type { Maaleperiodestatus } from '#libs/contracts';
import { MoveMaaleperiodeDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import type { Periode } from './resultattyper.ts';

/** Sier hva som står etterpå, og hvem som ser det. Å åpne det som er låst, krever en begrunnelse. */
export function FlyttPeriode({ periode, til, lukk, ferdig }: { periode: Pick<Periode, 'id' | 'periode' | 'status' | 'versjon' | 'antallMaalinger' | 'antallBelegg'>; til: Maaleperiodestatus; lukk: () => void; ferdig: () => void }) {
  const { perioder: tekst } = useSidetekst('resultater');
  const flytt = useHandling(MoveMaaleperiodeDocument);
  const tid = visTidsangivelse(periode.periode);
  const innhold = tekst.innhold(periode.antallMaalinger, periode.antallBelegg);
  if (periode.status === 'laast') {
    return (
      <Dialogvindu tittel={tekst.aapneTittel(tid)} lukk={lukk}>
        <Paragraph>{tekst.aapneTekst}</Paragraph>
        <Skjema
          navn={`aapne-periode-${periode.id}`} felter={tekst.aapneFelter} start={{ begrunnelse: '' }} versjon={periode.versjon} knapp={tekst.knapp.utkast} ferdig={ferdig} avbryt={lukk}
          send={({ begrunnelse }, versjon) => flytt({ input: { id: periode.id, versjon, status: til, begrunnelse: begrunnelse.trim() } })}
        >
          <Langtekstfelt navn="begrunnelse" kreves hjelp={tekst.aapneHjelp} />
        </Skjema>
      </Dialogvindu>
    );
  }
  const forklaring = til === 'godkjent' ? tekst.godkjennTekst(innhold) : til === 'laast' ? tekst.laasTekst(innhold) : tekst.aapneTekst;
  return (
    <Bekreft
      tittel={tekst.hva(tekst.knapp[til], tid)} tekst={forklaring} knapp={tekst.knapp[til]} lukk={lukk} ferdig={ferdig}
      gjoer={(versjon = periode.versjon) => flytt({ input: { id: periode.id, versjon, status: til } })} visNaa={(rad) => <p>{tekst.status[rad.status as Maaleperiodestatus] ?? ''}</p>}
    />
  );
}
