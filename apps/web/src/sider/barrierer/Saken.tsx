import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { EnBarrieredelingFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';

/** Hvor saken er, og hva staten har svart. Av de andre kommunene vises bare hvor mange de er. */
export function Saken({ sak }: { sak: EnBarrieredelingFragment['sak'] }) {
  const { deling: tekst } = useSidetekst('barriere');
  if (!sak) return <Paragraph>{tekst.ingenSak}</Paragraph>;
  return (
    <>
      <Heading level={3} data-size="2xs">{tekst.sak(sak.nr, sak.tittel)}</Heading>
      <Paragraph>{tekst.sakTall(sak.antallKommuner, sak.antallTiltak)}</Paragraph>
      {sak.beskrivelse && <Paragraph variant="long">{sak.beskrivelse}</Paragraph>}
      {sak.lukketFordi && <Paragraph>{tekst.lukket}: {sak.lukketFordi}</Paragraph>}
      {sak.dagsorden.length === 0 && <Paragraph className="dempet">{tekst.ingenMoete}</Paragraph>}
      <ul>
        {sak.dagsorden.map(({ id, moete, dato, avlyst, svar, svarFra, svarDato }) => (
          <li key={id}>
            <strong>{moete}</strong>{dato && `, ${visTidsangivelse(dato)}`}{avlyst && ` (${tekst.avlyst})`}. {svar ? `${tekst.svarFra(svarFra)}${svarDato ? `, ${visTidsangivelse(svarDato)}` : ''}: ${svar}` : `${tekst.venter}.`}
          </li>
        ))}
      </ul>
    </>
  );
}
