import { aapenLisens, aapentMinneSekunder, defaultPolicy, evidensgrad0, evidenskriterier, hiddenExplanation } from '#libs/contracts';
import { felter, skjemaadresse } from './data/erfaringsdata.ts';
import { html } from './html/html.ts';
import { merke, pageOf, seksjon, sidetittel } from './html/side.ts';
import { oppdiktetForklaring, oppdiktetOrd } from './offentlig.ord.ts';

/** Hva som står her, hva som ikke gjør det, og hva en har lov til å bruke det til. */
export const omside = (origin: string): string => pageOf({
  tittel: 'Om de åpne sidene', omtale: 'Hva kommunene har åpnet for alle, hva du kan bruke det til, og hva tallene og feltene betyr.', origin, adresse: '/offentlig/om',
  innhold: html`${sidetittel('Om de åpne sidene', html`<p class="ds-paragraph" data-variant="long">Løftet er arbeidsrommet for områdesatsinger: lange avtaler mellom staten og en kommune om å løfte levekårene i ett eller flere områder. Her står det kommunene selv har valgt å åpne for alle.</p>`)}
${seksjon('hva', 'Hva som står her', html`<ul class="punkter">
<li>Erfaringer: hva kommunen gjorde, for hvem, hva det kostet, hva som skjedde, og hva andre bør vite. Hver erfaring er delt i nettverket, gjennomgått av koordinatoren og publisert før kommunen kan åpne den.</li>
<li>Planer og resultater: nøkkeltall fra en vedtatt handlingsplan, tall fra en godkjent periode, eller bruken av penger i et år som er over.</li>
</ul><p>Kommunen åpner hver ting for seg, etter å ha sett nøyaktig det du ser. Endres den eller trekkes den tilbake, er den borte herfra med det samme; en nettleser kan vise den i høyst ${aapentMinneSekunder} sekunder til. At den har vært åpen, står.</p>
<p>Spørsmål, svar og forslag mellom kommunene, tidligere utgaver, og hvem som har lest hva, er ikke åpent. Kontakten er en rolle, aldri et navn.</p>`)}
${seksjon('lisens', 'Hva du kan bruke det til', html`<p>Alt er lisensiert under <a class="ds-link" href="${aapenLisens.adresse}" rel="license">${aapenLisens.navn}</a>. Du kan kopiere, endre, sette sammen og dele det videre, også for penger, når du</p><ul class="punkter">
<li>oppgir kommunen som kilde, med lenke til siden og til lisensen</li><li>sier fra om at du har endret noe</li><li>ikke bruker det slik at det villeder</li></ul>
<p>Lisensen gjelder ikke personopplysninger eller noe som er underlagt taushetsplikt. Finner du noe slikt her, skal du slette det du har, og si fra til kommunen.</p>`)}
${seksjon('tall', 'Tallene', html`<p>${hiddenExplanation(defaultPolicy.t)} Det skjulte tallet er ikke lagret her, så det kan ikke hentes ut.</p><p>«Om lag», «flere enn» og «mellom» er kommunens egne ord om hvor sikkert tallet er. Ingenting her sier at et tiltak førte til noe: det som står, er hva kommunen gjorde og hva den så.</p>
<p>${merke('warning', oppdiktetOrd)} betyr: ${oppdiktetForklaring.charAt(0).toLowerCase()}${oppdiktetForklaring.slice(1)}</p>`)}
${seksjon('evidens', 'Hvor sikkert de vet det', html`<p>Graden sier hvor godt erfaringen er dokumentert, ikke om tiltaket virket. Hvert trinn bygger på dem under.</p><dl class="opplysninger">${[{ grad: 0, ...evidensgrad0 }, ...evidenskriterier].map(({ grad, navn, krav }) => html`<div><dt>${grad} ${navn}</dt><dd>${krav}</dd></div>`)}</dl>`)}
${seksjon('felter', 'Data', html`<p>Erfaringene kan hentes som <a class="ds-link" href="/offentlig/erfaringer.json">JSON</a> og <a class="ds-link" href="/offentlig/erfaringer.csv">CSV</a>, med de samme valgene som på siden: <code>tema</code>, <code>utfall</code>, <code>kommune</code> og <code>soek</code>. En fil har høyst 500 erfaringer; er det flere, står adressen til den neste i <code>neste</code>, og i hodet <code>Link</code>. Feltene i JSON er også et <a class="ds-link" href="${skjemaadresse}">JSON-skjema</a>. Henter du ofte, send <code>If-None-Match</code>.</p>
<table class="ds-table kortbar"><caption class="ds-sr-only">Feltene i en erfaring</caption><thead><tr><th scope="col">Felt</th><th scope="col">Hva det er</th></tr></thead><tbody>${Object.entries(felter).map(([navn, { om }]) => html`<tr><th scope="row"><code>${navn}</code></th><td>${om}</td></tr>`)}</tbody></table>`)}`,
});
