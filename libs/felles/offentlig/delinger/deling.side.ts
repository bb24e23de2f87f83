import { aapenLisens, defaultPolicy, delingsadresse, delteTemaer, hiddenExplanation, hiddenSymbol, visTall, visTidsangivelse } from '#libs/contracts';
import { oppdiktetMerke } from '../erfaringer/erfaring.side.ts';
import { html, type Html, type Innhold } from '../html/html.ts';
import { merke, opplysninger, pageOf, seksjon, sidetittel } from '../html/side.ts';
import { oppdiktetOrd, ord, visDag } from '../offentlig.ord.ts';
import { visAntall, visSpenn } from '../tall.ts';
import type { AapenDeling, DelingerRow, Delingshode } from './aapne-delinger.query.ts';

/** Det en deling heter for folk. */
export const delingsnavn = ({ type, aar, periode, kommune }: Delingshode): string => `${{ handlingsplan: `Handlingsplan ${aar}`, resultater: `Resultater ${periode ? visTidsangivelse(periode) : aar}`, pengebruk: `Bruk av penger ${aar}` }[type]}, ${kommune}`;
export const delingskilde = (deling: Delingshode): string => `${deling.kommune}: ${deling.satsing}, ${delingsnavn(deling).split(', ')[0]}, utgave ${deling.utgave}. Tilgjengeliggjort under ${aapenLisens.navn}.`;

interface Celle { tema: string; kolonne: string; vis: string }

/** Tema nedover, noe annet bortover. En tom celle er noe ingen har delt, ikke null. */
function tabell(tittel: string, kolonneord: Record<string, string>, celler: readonly Celle[]): Html {
  const kolonner = Object.keys(kolonneord).filter((kode) => celler.some(({ kolonne }) => kolonne === kode));
  const temaer = delteTemaer.filter((kode) => celler.some(({ tema }) => tema === kode));
  const celle = (tema: string, kolonne: string) => celler.find((en) => en.tema === tema && en.kolonne === kolonne)?.vis ?? '';
  return html`<table class="ds-table kortbar"><caption class="ds-sr-only">${tittel}</caption><thead><tr><th scope="col">Tema</th>${kolonner.map((kode) => html`<th scope="col" class="tall">${kolonneord[kode]}</th>`)}</tr></thead><tbody>${temaer.map((tema) => html`<tr><th scope="row">${ord.tema[tema]}</th>${kolonner.map((kode) => html`<td class="tall" data-navn="${kolonneord[kode]}">${celle(tema, kode)}</td>`)}</tr>`)}</tbody></table>`;
}

export function delingsside(deling: AapenDeling, origin: string): string {
  const { id, satsing, utgave, oppdiktet, aapnet, eldreSiden, innbyggere } = deling;
  const [tittel, adresse] = [delingsnavn(deling), delingsadresse(id)];
  const skjult = deling.indikatorer.some(({ verdi }) => verdi === null);
  const resultat = ({ navn, enhet, omfang, telling, verdi, tilVerdi, presisjon }: AapenDeling['indikatorer'][number]): [string, Innhold] =>
    [navn, `${verdi === null || presisjon === null ? hiddenSymbol : `${visTall(verdi, presisjon, tilVerdi)} ${enhet}`} (${ord.omfang[omfang]}${telling === 'kan_overlappe' ? ', samme person kan være talt flere ganger' : ''})`];
  return pageOf({
    tittel, omtale: `${satsing}: ${tittel}, slik kommunen har delt det.`, origin, adresse, art: 'article', skjultForSoek: oppdiktet, data: { json: `${adresse}.json`, csv: `${adresse}.csv` },
    innhold: html`${sidetittel(tittel, html`<p>${satsing}</p><p class="dempet">Utgave ${utgave}, delt ${visDag(deling.delt)}, åpnet for alle ${visDag(aapnet)}.${eldreSiden && ` Kommunen fikk noe nyere ${visDag(eldreSiden)}; dette er slik det var.`}</p>${oppdiktetMerke(oppdiktet)}`)}
${innbyggere && html`<p>${visAntall(innbyggere.antall, innbyggere.til, innbyggere.presisjon)} innbyggere i områdene satsingen gjelder, da det ble delt.</p>`}
${deling.indikatorer.length > 0 && seksjon('resultater', 'Resultater', html`${opplysninger(deling.indikatorer.map(resultat))}${skjult && html`<p class="dempet">${hiddenExplanation(defaultPolicy.t)}</p>`}<p class="dempet">Tallene er ikke lagt sammen: samme person kan være med i flere.</p>`)}
${deling.beloep.length > 0 && [...new Set(deling.beloep.map(({ aar }) => aar))].map((aar) => seksjon(`budsjett-${aar}`, `Budsjett ${aar}`, html`<p>Kroner i den vedtatte planen, etter nasjonalt tema og hva slags giver.</p>${tabell('Budsjett etter tema og giver', ord.giverart, deling.beloep.filter((en) => en.aar === aar).map(({ tema, giverart, beloep }) => ({ tema, kolonne: giverart, vis: visSpenn(beloep, beloep) })))}`))}
${deling.tiltak.length > 0 && seksjon('tiltak', 'Tiltak', html`<p>Antall tiltak da planen ble vedtatt.</p>${tabell('Tiltak etter tema og status', ord.status, deling.tiltak.map(({ tema, status, antall }) => ({ tema, kolonne: status, vis: String(antall) })))}`)}
${deling.forbruk.length > 0 && seksjon('bruk', 'Bruk av penger', html`<p>Et spenn betyr at det ikke er kjent hvor mye. «I alt» er ikke alltid summen av giverne.</p>${tabell('Brukt etter tema og giver', ord.giverart, deling.forbruk.map(({ tema, giverart, fra, til }) => ({ tema, kolonne: giverart, vis: visSpenn(fra, til) })))}`)}
${seksjon('kilde', 'Bruk dette', html`<p>Oppgi kilden slik: ${delingskilde(deling)}</p><p class="skjul-paa-papir">Last ned: <a class="ds-link" href="${adresse}.csv">regneark (CSV)</a> eller <a class="ds-link" href="${adresse}.json">data (JSON)</a>.</p>`)}
<p class="skjul-paa-papir"><a class="ds-link" href="/offentlig/delinger">Alle åpne planer og resultater</a></p>`,
  });
}

export function delingsliste({ antall, delinger }: DelingerRow, side: number, perSide: number, origin: string): string {
  return pageOf({
    tittel: 'Planer og resultater', omtale: 'Nøkkeltall kommunene har åpnet: vedtatte handlingsplaner, resultater for godkjente perioder, og bruk av penger.', origin, adresse: side > 1 ? `/offentlig/delinger?side=${side}` : '/offentlig/delinger', skjultForSoek: side > 1,
    innhold: html`${sidetittel('Planer og resultater', html`<p class="ds-paragraph" data-variant="long">Nøkkeltall kommunene selv har åpnet: fra vedtatte handlingsplaner, fra godkjente perioder, og fra år som er over. Små tall er skjult før de forlater kommunen.</p>`)}
${antall === 0 && html`<div class="tom"><h2 class="ds-heading" data-size="xs">Ingenting er åpnet ennå</h2><p>En kommune må selv velge å åpne det den har delt.</p></div>`}
${oppdiktetMerke(delinger.some(({ oppdiktet }) => oppdiktet))}
${delinger.map((en) => html`<article class="kort luft"><h2 class="ds-heading" data-size="xs"><a class="ds-link" href="${delingsadresse(en.id)}">${delingsnavn(en)}</a>${en.oppdiktet && html` ${merke('warning', oppdiktetOrd)}`}</h2><p class="dempet">${en.satsing}. Åpnet ${visDag(en.aapnet)}.</p></article>
`)}
<nav class="knapper skjul-paa-papir" aria-label="Flere sider">${side > 1 && html`<a class="ds-button" data-variant="secondary" rel="prev" href="/offentlig/delinger?side=${side - 1}">Forrige side</a>`}${side * perSide < antall && html`<a class="ds-button" data-variant="secondary" rel="next" href="/offentlig/delinger?side=${side + 1}">Neste side</a>`}</nav>`,
  });
}
