import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { VedtakslisteDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { EttVedtak } from './EttVedtak.tsx';
import { PLANTYPER, type Plan } from './plantyper.ts';

/** Vedtakene om planen med papirene sine, og de andre vedtakene kommunen har ført inn, ett trykk unna. */
export function Vedtakene({ plan }: { plan: Plan }) {
  const { vedtak: tekst } = useSidetekst('handlingsplan');
  const [visAndre, settVisAndre] = useState(false);
  const egne = plan.hendelser.flatMap(({ vedtak }) => (vedtak ? [vedtak] : []));
  return (
    <Seksjon id="vedtak" tittel={tekst.tittel}>
      {egne.length === 0 ? <Paragraph>{tekst.ingen}</Paragraph> : <ul className="rader">{egne.map((vedtak) => <li key={vedtak.id}><EttVedtak vedtak={vedtak} /></li>)}</ul>}
      <details className="arkiverte skjul-paa-papir" onToggle={({ currentTarget }) => settVisAndre(currentTarget.open)}>
        <summary>{tekst.andre}</summary>
        {visAndre && <Andre uten={egne.map(({ id }) => id)} />}
      </details>
    </Seksjon>
  );
}

function Andre({ uten }: { uten: readonly string[] }) {
  const { vedtak: tekst } = useSidetekst('handlingsplan');
  const spoerring = useSpoerring(VedtakslisteDocument, {}, PLANTYPER);
  return (
    <Hentet spoerring={spoerring} velg={({ vedtakListe }) => vedtakListe.filter(({ id }) => !uten.includes(id))} linjer={2}>
      {(andre) => (andre.length === 0 ? <Paragraph>{tekst.ingenAndre}</Paragraph> : <ul className="rader">{andre.map((vedtak) => <li key={vedtak.id}><EttVedtak vedtak={vedtak} /></li>)}</ul>)}
    </Hentet>
  );
}
