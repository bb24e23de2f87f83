import { Heading, Tag } from '@digdir/designsystemet-react';
import type { VeiviserpunktetFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Kilde } from '../../ui/Kilde.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Punktet } from './Punktet.tsx';
import { naaddAv, type Fase } from './punkt.ts';
import { Stoffet } from './Stoffet.tsx';

/** En fase på veien: hva den er, hva den skal ende i, hva en bør spørre om, og hvem som har gjort det før. */
export function Fasen({ fase, her, aapen, teller }: { fase: Fase; her: boolean; aapen: boolean; teller: boolean }) {
  const tekst = useSidetekst('veiviser');
  const { nr, navn, beskrivelse, egen, kilde, resultater, spoersmaal } = fase;
  return (
    <Seksjon
      id={`fase-${nr}`} tittel={tekst.fase(nr, navn)}
      valg={<span className="fasemerker">{her && <Tag data-color="success" data-size="sm">{tekst.hvor.her}</Tag>} {egen && <Tag data-color="neutral" data-size="sm" variant="outline" title={tekst.egenForklaring}>{tekst.egen}</Tag>}</span>}
    >
      <div className="lesetekst"><Punkter punkter={beskrivelse} /></div>
      {egen && <p className="dempet">{tekst.egenForklaring}</p>}
      <Kilde kilde={kilde} />
      <Heading level={3} data-size="2xs" className="fasedel">{tekst.resultater}{teller && <span className="gruppeantall"> {tekst.naadd(naaddAv(resultater), resultater.length)}</span>}</Heading>
      <ul className="rader">{resultater.map((punkt) => <Punktet key={punkt.kode} punkt={punkt} slag="resultat" />)}</ul>
      <details open={aapen} className="fasedel">
        <summary>{tekst.sjekkliste}{teller && `, ${tekst.besvart(naaddAv(spoersmaal), spoersmaal.length)}`}</summary>
        {[...gruppert(spoersmaal)].map(([gruppe, punkter]) => (
          <div key={gruppe} className="sjekkgruppe">
            <Heading level={3} data-size="2xs">{gruppe}</Heading>
            <ul className="rader">{punkter.map((punkt) => <Punktet key={punkt.kode} punkt={punkt} slag="spoersmaal" />)}</ul>
          </div>
        ))}
      </details>
      <details open={aapen} className="fasedel">
        <summary>{tekst.stoff}</summary>
        <div className="fasestoff">
          {(['veiledning', 'ressurser', 'lover', 'eksempler'] as const).map((del) => <Stoffet key={del} tittel={tekst[del]} stoff={fase[del]} />)}
        </div>
      </details>
    </Seksjon>
  );
}

function gruppert(punkter: VeiviserpunktetFragment[]): Map<string, VeiviserpunktetFragment[]> {
  const grupper = new Map<string, VeiviserpunktetFragment[]>();
  for (const punkt of punkter) grupper.set(punkt.gruppe ?? '', [...(grupper.get(punkt.gruppe ?? '') ?? []), punkt]);
  return grupper;
}
