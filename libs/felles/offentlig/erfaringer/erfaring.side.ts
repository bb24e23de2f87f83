import { aapenLisens, erfaringsadresse, evidensgrad0, evidenskriterier } from '#libs/contracts';
import { html, webAddress, type Html } from '../html/html.ts';
import { avsnitt, merke, opplysninger, pageOf, punkter, seksjon, sidetittel } from '../html/side.ts';
import { oppdiktetForklaring, oppdiktetOrd, ord, visDag } from '../offentlig.ord.ts';
import { visAntall, visBeloep, visResultat, visTidsrommet } from '../tall.ts';
import type { AapentBilde } from './aapne-erfaringer.query.ts';
import type { AapenErfaring } from './aapne-erfaringer.service.ts';

const medMerknad = (ordet: string | null, merknad: string | null) => (ordet === null ? null : [ordet, merknad].filter(Boolean).join('. '));
export const gradord = (grad: number): string => `Evidens ${grad} av 5: ${(evidenskriterier[grad - 1]?.navn ?? evidensgrad0.navn).toLowerCase()}`;
export const oppdiktetMerke = (er: boolean): Html | null => (er ? html`<p class="oppdiktet-forklart">${merke('warning', oppdiktetOrd)} <span class="dempet">${oppdiktetForklaring}</span></p>` : null);
export const kildehenvisning = ({ kommune, utgave, innhold: { tittel } }: AapenErfaring): string => `${kommune}: «${tittel}», utgave ${utgave}. Tilgjengeliggjort under ${aapenLisens.navn}.`;

const bildet = ({ id, altTekst, bildetekst, bredde, hoeyde }: AapentBilde): Html =>
  html`<figure><img src="/offentlig/bilder/${id}" alt="${altTekst}" width="${bredde}" height="${hoeyde}" loading="lazy" />${bildetekst && html`<figcaption>${bildetekst}</figcaption>`}</figure>`;

/** Hva gjorde de, virket det, og hva bør andre vite? De samme delene, i samme rekkefølge, som i erfaringsbanken. */
export function erfaringsside(erfaring: AapenErfaring, origin: string, bilder: readonly AapentBilde[] = []): string {
  const { id, kommune, utgave, oppdiktet, aapnet, innhold: i } = erfaring;
  const adresse = erfaringsadresse(id);
  return pageOf({
    tittel: i.tittel, omtale: i.kort, origin, adresse, art: 'article', skjultForSoek: oppdiktet, data: { json: `${adresse}.json` },
    innhold: html`${sidetittel(i.tittel, html`<p>Fra ${kommune}. ${merke('success', 'Gjennomgått og publisert')}</p><p class="dempet">Utgave ${utgave}, åpnet for alle ${visDag(aapnet)}.</p>${oppdiktetMerke(oppdiktet)}`)}
${seksjon('kort', 'Kort sagt', html`<p class="ds-paragraph" data-variant="long">${i.kort}</p>${opplysninger([
  ['Tema', i.tema && ord.tema[i.tema]], ['Fase i satsingen', i.fase && ord.fase[i.fase]], ['Hvor', i.sted], ['Når', visTidsrommet(i.oppstart, i.slutt)], ['For hvem', punkter(i.maalgrupper)],
  ['Deltakere', i.deltakereSkjult ? 'skjult fordi det gjelder for få' : visAntall(i.deltakere, i.deltakereTil, i.deltakerePresisjon)],
  ['Kostnad', medMerknad(visBeloep(i.kostnadOere, i.kostnadTilOere, i.kostnadPresisjon), i.kostnadMerknad)], ['Per deltaker', visBeloep(i.kostnadPerDeltaker, i.kostnadPerDeltakerTil, i.kostnadPerDeltakerPresisjon)],
  ['Hvor det endte', [ord.utfall[i.utfall], i.aarsakKode && ord.aarsak[i.aarsakKode], i.aarsak].filter(Boolean).join('. ')],
])}`)}
${seksjon('gjorde', 'Hva de gjorde', opplysninger([['Bakgrunn', avsnitt(i.kontekst)], ['Hva som ble gjort', avsnitt(i.gjennomfoering)], ['Mål det skal bidra til', punkter(i.maal)], ['Hvem som var med', punkter(i.partnere)]]))}
${bilder.length > 0 && seksjon('bilder', 'Bilder', html`<div class="bilder">${bilder.map(bildet)}</div><p class="dempet">Bildene er ikke med i lisensen: kommunen kan ta dem bort når som helst.</p>`)}
${i.resultater.length > 0 && seksjon('resultater', 'Resultater', punkter(i.resultater.map(visResultat)))}
${seksjon('laert', 'Det andre bør vite', opplysninger([
  ['Det som skal til', punkter(i.suksesskriterier)], ['Fallgruver', punkter(i.fallgruver)], ['Det de lærte', punkter(i.laerdom)],
  ['Innsats som trengs', medMerknad(i.innsats && ord.innsats[i.innsats], i.innsatsMerknad)], ['Kan andre gjøre det samme', medMerknad(i.overfoerbarhet && ord.overfoerbarhet[i.overfoerbarhet], i.overfoerbarhetMerknad)],
]))}
${seksjon('belegg', 'Hvor sikkert de vet det', html`<p>${merke('info', gradord(i.evidensgrad))} <a class="ds-link" href="/offentlig/om#evidens">Hva gradene betyr</a></p>${opplysninger([
  ['Hvordan det er tenkt å virke', avsnitt(i.tenktVirkning)], ['Hva annet kan forklare det', avsnitt(i.andreForklaringer)], ['Undersøkt av andre', avsnitt(i.undersoekelse)],
])}${i.kilde && html`<p class="kilde">Kilde: <cite>${i.kilde.tittel}</cite>${i.kilde.sted && `, ${i.kilde.sted}`}${i.kilde.tolket && ' (tolket)'}</p>`}`)}
${seksjon('kontakt', 'Kontakt og lenker', html`<p>${[ord.kontaktrolle[i.kontaktrolle], i.kontaktenhet].filter(Boolean).join(', ')} i ${kommune}</p>${i.lenker.length > 0 && html`<ul class="punkter">${i.lenker.map(({ tittel, adresse: til }) => {
  const trygg = webAddress(til);
  return html`<li>${trygg ? html`<a class="ds-link" href="${trygg}" rel="noopener noreferrer nofollow">${tittel}</a>` : `${tittel} (${til})`}</li>`;
})}</ul>`}`)}
${seksjon('bruk', 'Bruk dette', html`<p>Oppgi kilden slik: ${kildehenvisning(erfaring)} ${origin}${adresse}</p><p class="skjul-paa-papir"><a class="ds-link" href="${adresse}.json">Last ned som JSON</a></p>`)}
<p class="skjul-paa-papir"><a class="ds-link" href="/offentlig">Alle åpne erfaringer</a></p>`,
  });
}
