import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { EnBestiltTabellFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seriediagram } from './Seriediagram.tsx';
import type { Vindu } from './vindu.ts';

/** En tabell kommunen har bestilt: tallene i den nyeste utgaven, hvor de er fra, og de eldre filene. */
export function EnBestiltTabell({ tabell, aapne }: { tabell: EnBestiltTabellFragment; aapne: ((vindu: Vindu) => void) | null }) {
  const { bestilt: tekst, gjelder } = useSidetekst('statistikk');
  const { navn, forklaring, nivaa, oppdiktet, utgaver: [nyeste, ...eldre], brudd, linjer, enhet, handlinger } = tabell;
  return (
    <article className="kort luft" id={`tabell-${tabell.id}`}>
      <Heading level={3} data-size="xs">{navn} <Oppdiktet er={oppdiktet} /></Heading>
      <p><Tag data-color={nivaa === 'omraade' ? 'accent' : 'neutral'}>{gjelder[nivaa]}</Tag> <Tag data-color="neutral">{tekst.avKommunen}</Tag></p>
      <Paragraph variant="long">{forklaring}</Paragraph>
      {nyeste && <Seriediagram serie={{ navn, enhet, desimaler: nyeste.desimaler, brudd, linjer }} filnavn={navn} />}
      {nyeste && <Paragraph className="dempet">{tekst.kilde(tabell.leverandoer, nyeste.bestilling, visDag(nyeste.levert))} {tekst.lest(nyeste.filnavn, visDag(nyeste.lestInn))} {tekst.lisens(tabell.lisens)}</Paragraph>}
      {eldre.length > 0 && (
        <details>
          <summary>{tekst.eldre(eldre.length)}</summary>
          <ul>{eldre.map(({ id, nr, bestilling, levert, filnavn, lestInn }) => <li key={id}>{tekst.utgave(nr)}. {tekst.kilde(tabell.leverandoer, bestilling, visDag(levert))} {tekst.lest(filnavn, visDag(lestInn))}</li>)}</ul>
        </details>
      )}
      {aapne && handlinger.length > 0 && (
        <div className="knapper skjul-paa-papir">
          <Button variant="secondary" data-size="sm" aria-label={tekst.nyFilHva(navn)} onClick={() => aapne({ slag: 'utgave', tabell })}>{tekst.nyFil}</Button>
          <Button variant="tertiary" data-size="sm" aria-label={tekst.trekkHva(navn)} onClick={() => aapne({ slag: 'trekk', tabell })}>{tekst.trekk}</Button>
        </div>
      )}
    </article>
  );
}
