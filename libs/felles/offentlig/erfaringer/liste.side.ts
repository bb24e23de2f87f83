import { erfaringsadresse, erfaringsutfall, nasjonaleTemaer } from '#libs/contracts';
import { html, type Html } from '../html/html.ts';
import { merke, opplysninger, pageOf, sidetittel } from '../html/side.ts';
import { oppdiktetOrd, ord } from '../offentlig.ord.ts';
import { visBeloep, visResultat } from '../tall.ts';
import type { AapenErfaring, Erfaringsliste } from './aapne-erfaringer.service.ts';
import type { Utvalg } from './aapne-erfaringer.query.ts';
import { gradord, oppdiktetMerke } from './erfaring.side.ts';
import { addressOf, lengsteSoek } from './utvalg.ts';

export const perSide = 20;

/** Hva har andre prøvd? Et vanlig skjema, en side om gangen, og filene med det samme utvalget. */
export function listeside(liste: Erfaringsliste, utvalg: Utvalg, origin: string): string {
  const { antall, alle, erfaringer } = liste;
  const filer = { json: addressOf('/offentlig/erfaringer.json', utvalg, 1), csv: addressOf('/offentlig/erfaringer.csv', utvalg, 1) };
  const flere = utvalg.side * perSide < antall;
  return pageOf({
    tittel: 'Erfaringer fra områdesatsinger', omtale: 'Hva kommunene har prøvd i områdesatsingene: hva de gjorde, for hvem, hva det kostet, hva som skjedde, og hva de ville passet på.',
    origin, adresse: addressOf('/offentlig', utvalg), data: filer, skjultForSoek: utvalg.side > 1 || utvalg.soek !== null || (antall > 0 && erfaringer.every(({ oppdiktet }) => oppdiktet)),
    innhold: html`${sidetittel('Erfaringer fra områdesatsinger', html`<p class="ds-paragraph" data-variant="long">Har noen prøvd dette før? Her er det kommunene selv har åpnet for alle: hva de gjorde, for hvem, hva det kostet, hva som skjedde, og hva de ville passet på. Også det som ble stoppet.</p>`)}
${alle === 0 ? html`<div class="tom"><h2 class="ds-heading" data-size="xs">Ingen erfaringer er åpnet ennå</h2><p>En kommune må selv velge å åpne det den har delt. Når den første gjør det, står det her.</p></div>` : html`${skjema(liste, utvalg)}
<p class="antall">${antall === alle ? `${antall === 1 ? 'Én erfaring' : `${antall} erfaringer`}.` : `${liste.minst ? 'Minst ' : ''}${antall} av ${alle} erfaringer.`}${soekt(liste, utvalg)}</p>
${oppdiktetMerke(erfaringer.some(({ oppdiktet }) => oppdiktet))}
${antall === 0 && html`<div class="tom"><h2 class="ds-heading" data-size="xs">Ingen erfaringer passer</h2><p>${utvalg.soek !== null && 'Prøv med færre eller andre ord. '}<a class="ds-link" href="/offentlig">Ta bort valgene</a>, så kommer alle fram.</p></div>`}
${antall > 0 && erfaringer.length === 0 && html`<div class="tom"><h2 class="ds-heading" data-size="xs">Så mange sider er det ikke</h2><p><a class="ds-link" href="${addressOf('/offentlig', utvalg, 1)}">Til den første siden</a></p></div>`}
${erfaringer.map(kort)}
<nav class="knapper skjul-paa-papir" aria-label="Flere sider">${utvalg.side > 1 && html`<a class="ds-button" data-variant="secondary" rel="prev" href="${addressOf('/offentlig', utvalg, utvalg.side - 1)}">Forrige side</a>`}${flere && html`<a class="ds-button" data-variant="secondary" rel="next" href="${addressOf('/offentlig', utvalg, utvalg.side + 1)}">Neste side</a>`}</nav>
${antall > 0 && html`<p class="skjul-paa-papir">Last ned det som passer: <a class="ds-link" href="${filer.csv}">regneark (CSV)</a> eller <a class="ds-link" href="${filer.json}">data (JSON)</a>. Feltene er <a class="ds-link" href="/offentlig/om#felter">forklart her</a>.</p>`}`}`,
  });
}

const sitert = (ord: readonly string[]) => ord.map((en) => `«${en}»`).join(', ');

/** Hva det ble lett etter. Et langt søk blir noen ord, og et uten bokstaver blir ingen: den som leser, skal se det. */
function soekt({ ord: ordene, utenTreff, antall }: Erfaringsliste, { soek }: Utvalg): string | null {
  if (soek === null) return null;
  if (ordene.length === 0) return ' Det er ingen ord å søke etter i det du skrev, så her er de siste.';
  return ` Søkt etter ${sitert(ordene)}.${antall > 0 && utenTreff.length > 0 ? ` Ingen har noe av ${sitert(utenTreff)}.` : ''}`;
}

function skjema({ kommuner }: Erfaringsliste, { tema, utfall, kommune, soek }: Utvalg): Html {
  const valg = (navn: string, ledetekst: string, tom: string, valgt: string | null, valgene: readonly (readonly [string, string])[]) => html`<div class="ds-field"><label class="ds-label" for="${navn}">${ledetekst}</label><select class="ds-input" id="${navn}" name="${navn}"><option value="">${tom}</option>${valgene.map(([kode, ordet]) => html`<option value="${kode}"${kode === valgt && html` selected="selected"`}>${ordet}</option>`)}</select></div>`;
  return html`<form class="filterflate skjul-paa-papir aapen-skjema" method="get" action="/offentlig" role="search"><div class="filterfelt">
<div class="ds-field"><label class="ds-label" for="soek">Søk</label><input class="ds-input" type="search" id="soek" name="soek" maxlength="${lengsteSoek}" value="${soek ?? ''}" /></div>
${valg('tema', 'Tema', 'Alle temaer', tema, nasjonaleTemaer.map((kode) => [kode, ord.tema[kode]]))}
${valg('utfall', 'Hvor det endte', 'Alle', utfall, erfaringsutfall.map((kode) => [kode, ord.utfall[kode]]))}
${valg('kommune', 'Kommune', 'Alle kommuner', kommune, kommuner.map(({ kommunenummer, navn }) => [kommunenummer, navn]))}
</div><div class="knapper"><button class="ds-button" data-variant="primary" type="submit">Vis</button> <a class="ds-button" data-variant="tertiary" href="/offentlig">Ta bort valgene</a></div></form>
`;
}

function kort({ id, kommune, oppdiktet, innhold: i }: AapenErfaring): Html {
  const [foerst] = i.resultater;
  return html`<article class="kort luft"><h2 class="ds-heading" data-size="xs"><a class="ds-link" href="${erfaringsadresse(id)}">${i.tittel}</a>${oppdiktet && html` ${merke('warning', oppdiktetOrd)}`}</h2>
<p class="dempet">${[kommune, i.sted, i.tema && ord.tema[i.tema]].filter(Boolean).join(' · ')}</p>
<p class="ds-paragraph" data-variant="long">${i.kort}</p>
${opplysninger([['For hvem', i.maalgrupper.join(', ')], ['Kostnad', visBeloep(i.kostnadOere, i.kostnadTilOere, i.kostnadPresisjon)], ['Hva som skjedde', foerst && visResultat(foerst)], ['Pass på', i.fallgruver[0]]])}
<p class="merker">${merke(i.utfall === 'stoppet' || i.utfall === 'utsatt' ? 'warning' : 'neutral', ord.utfall[i.utfall])} ${merke('info', gradord(i.evidensgrad))}</p></article>
`;
}
