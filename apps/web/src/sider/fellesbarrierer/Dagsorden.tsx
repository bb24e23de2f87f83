import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { RemoveDagsordensakDocument, type EnBarrieresakFragment, type EnDagsordensakFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan } from '../../tilgang/rom.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { lat } from '../../ui/lat.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';

const Plasskjema = lat(() => import('./Dagsordenskjemaer.tsx').then((fil) => fil.Plasskjema));
const Svarskjema = lat(() => import('./Dagsordenskjemaer.tsx').then((fil) => fil.Svarskjema));

type Plass = EnDagsordensakFragment & { sak: EnBarrieresakFragment };

/** Sakene møte for møte, i rekkefølgen de skal opp, med svarene. */
export function Dagsorden({ saker }: { saker: EnBarrieresakFragment[] }) {
  const { felles: tekst } = useSidetekst('barriere');
  const plasser = saker.flatMap((sak) => sak.dagsorden.map((plass): Plass => ({ ...plass, sak })));
  const moeter = new Map<string, Plass[]>();
  for (const plass of plasser) { const noekkel = `${plass.dato ?? ''} ${plass.moete} ${plass.kalenderpunktId ?? ''}`; moeter.set(noekkel, [...moeter.get(noekkel) ?? [], plass]); }
  return (
    <Seksjon id="dagsorden" tittel={tekst.dagsorden}>
      {plasser.length === 0 && <Paragraph>{tekst.ingenDagsorden}</Paragraph>}
      {[...moeter].sort(([a], [b]) => b.localeCompare(a)).map(([noekkel, ett]) => (
        <article className="kort luft" key={noekkel}>
          <Heading level={3} data-size="xs">{ett[0]!.moete}, {ett[0]!.dato ? visTidsangivelse(ett[0]!.dato) : tekst.utenDato}</Heading>
          {ett[0]!.avlyst && <Paragraph><Tag data-color="danger" variant="outline">{tekst.avlyst}</Tag> {tekst.avlystTekst}</Paragraph>}
          <ul className="rader">{[...ett].sort((a, b) => a.rekkefoelge - b.rekkefoelge).map((plass) => <EnPlass key={plass.id} plass={plass} />)}</ul>
        </article>
      ))}
    </Seksjon>
  );
}

function EnPlass({ plass }: { plass: Plass }) {
  const { deling, felles: tekst } = useSidetekst('barriere');
  const kan = useKan('barrieresak.skriv');
  const taAv = useHandling(RemoveDagsordensakDocument);
  const [vindu, settVindu] = useState<'endre' | 'svar' | 'taAv' | null>(null);
  const lukk = () => settVindu(null);
  const { svar, svarFra, svarDato } = plass;
  return (
    <li>
      <div className="radinnhold">
        <Paragraph><strong>{plass.rekkefoelge}. {tekst.sak(plass.sak.nr, plass.sak.tittel)}</strong></Paragraph>
        <Paragraph variant="long">{svar ? `${deling.svarFra(svarFra)}${svarDato ? `, ${visTidsangivelse(svarDato)}` : ''}: ${svar}` : tekst.venter}</Paragraph>
        {kan && (
          <div className="knapper skjul-paa-papir">
            <Button variant="tertiary" data-size="sm" onClick={() => settVindu('svar')}>{svar ? tekst.endreSvar : tekst.svar}</Button>
            <Button variant="tertiary" data-size="sm" onClick={() => settVindu('endre')}>{tekst.endrePlass}</Button>
            {!svar && <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => settVindu('taAv')}>{tekst.taAv}</Button>}
          </div>
        )}
      </div>
      <Suspense>
        {vindu === 'endre' && <Plasskjema sakId={plass.sakId} plass={plass} lukk={lukk} />}
        {vindu === 'svar' && <Svarskjema plass={plass} lukk={lukk} />}
      </Suspense>
      {vindu === 'taAv' && <Bekreft farlig tittel={tekst.taAvTittel(plass.moete)} tekst={tekst.taAvTekst} knapp={tekst.taAv} lukk={lukk} gjoer={(versjon = plass.versjon) => taAv({ input: { id: plass.id, versjon } })} />}
    </li>
  );
}
