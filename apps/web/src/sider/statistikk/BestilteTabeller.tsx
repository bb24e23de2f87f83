import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { EnBestiltTabellFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { EnBestiltTabell } from './EnBestiltTabell.tsx';
import type { Vindu } from './vindu.ts';

/** Tabellene kommunen selv har bestilt. De som hører til en offentlig serie, står ved den; her er de andre, og de som er trukket tilbake. */
export function BestilteTabeller({ tabeller, vedSerier, aapne }: { tabeller: EnBestiltTabellFragment[]; vedSerier: EnBestiltTabellFragment[]; aapne: ((vindu: Vindu) => void) | null }) {
  const { bestilt: tekst } = useSidetekst('statistikk');
  const trukne = tabeller.filter(({ trukket }) => trukket);
  const iBruk = tabeller.filter(({ trukket }) => !trukket);
  const knapp = aapne && <Button variant="secondary" className="skjul-paa-papir" onClick={() => aapne({ slag: 'ny', serie: null })}>{tekst.lastOpp}</Button>;
  const ingen = iBruk.length + vedSerier.length === 0;
  return (
    <Seksjon tittel={tekst.tittel} valg={!ingen && knapp}>
      <Paragraph variant="long">{tekst.ingress}</Paragraph>
      {ingen && <Tom nivaa={3} tittel={tekst.ingen} tekst={tekst.ingenTekst}>{knapp}</Tom>}
      {vedSerier.length > 0 && <ul>{vedSerier.map(({ id, navn }) => <li key={id}><a className="ds-link" href={`#tabell-${id}`}>{navn}</a></li>)}</ul>}
      {iBruk.map((tabell) => <EnBestiltTabell key={tabell.id} tabell={tabell} aapne={aapne} />)}
      {trukne.length > 0 && (
        <details className="skjul-paa-papir">
          <summary>{tekst.trukne(trukne.length)}</summary>
          <ul>{trukne.map(({ id, navn, trukket, trukketFordi }) => <li key={id}>{navn}: {tekst.trukket(visDag(trukket!), trukketFordi!)}</li>)}</ul>
        </details>
      )}
    </Seksjon>
  );
}
