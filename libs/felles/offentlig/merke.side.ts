import { html } from './html/html.ts';
import { pageOf, sidetittel } from './html/side.ts';
import { visDag } from './offentlig.ord.ts';
import type { Merke } from './erfaringer/aapne-erfaringer.query.ts';

/** Det som står igjen når noe er lukket: at det har vært her, av hvem, og når det gikk. */
export const merkeside = (origin: string, adresse: string, { kommune, lukket }: Merke): string => pageOf({
  tittel: 'Ikke åpent lenger', omtale: 'Kommunen har lukket det som sto her.', origin, adresse, skjultForSoek: true,
  innhold: html`${sidetittel('Ikke åpent lenger', html`<p class="ds-paragraph" data-variant="long">${kommune} lukket det som sto her, ${visDag(lukket)}. Innholdet er borte fra de åpne sidene. Er det endret, må kommunen åpne den nye utgaven for seg.</p>`)}<p><a class="ds-link" href="/offentlig">Se det som er åpent</a></p>`,
});

/** Alt annet enn et svar: hva som skjedde, og hva en kan gjøre. */
export const feilside = (origin: string, tittel: string, tekst: string): string => pageOf({
  tittel, omtale: tekst, origin, adresse: '/offentlig', skjultForSoek: true,
  innhold: html`${sidetittel(tittel, html`<p class="ds-paragraph" data-variant="long">${tekst}</p>`)}<p><a class="ds-link" href="/offentlig">Til de åpne erfaringene</a></p>`,
});
