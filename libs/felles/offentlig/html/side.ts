import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aapenLisens } from '#libs/contracts';
import { projectRoot } from '#libs/platform';
import { html, type Html, type Innhold } from './html.ts';

/** Det hodet på siden trenger å vite. `adresse` er stien; `origin` er navnet på tjeneren foran. */
export interface Side { tittel: string; omtale: string; origin: string; adresse: string; innhold: Html; art?: 'website' | 'article'; skjultForSoek?: boolean; data?: { json: string; csv?: string } }

const manifest = join(projectRoot, 'dist/web/.vite/manifest.json');
let stilark: string | undefined;

/** Stilarket nettsidene er bygd med. Navnet skifter når innholdet gjør det. Er sidene ikke bygd, er siden uten stil og like lesbar. */
function stylesheet(): string | undefined {
  if (stilark === undefined && existsSync(manifest)) stilark = (JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { css?: string[] }>)['index.html']?.css?.[0];
  return stilark;
}

const meny: [adresse: string, navn: string][] = [['/offentlig', 'Erfaringer'], ['/offentlig/delinger', 'Planer og resultater'], ['/offentlig/om', 'Om og lisens']];

/** Hele siden. Uten skript, uten kapsler, og med samme stil som resten av Løftet. */
export function pageOf({ tittel, omtale, origin, adresse, innhold, art = 'website', skjultForSoek = false, data }: Side): string {
  const css = stylesheet();
  const her = adresse.split('?')[0]!;
  return html`<!DOCTYPE html>
<html lang="nb" data-color-scheme="auto" data-size="sm">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${tittel} – Løftet</title>
<meta name="description" content="${omtale}" />
${skjultForSoek && html`<meta name="robots" content="noindex" />`}
<link rel="canonical" href="${origin}${adresse}" />
<meta property="og:title" content="${tittel}" />
<meta property="og:description" content="${omtale}" />
<meta property="og:type" content="${art}" />
<meta property="og:url" content="${origin}${adresse}" />
<meta property="og:site_name" content="Løftet" />
<meta property="og:locale" content="nb_NO" />
<link rel="license" href="${aapenLisens.adresse}" />
${data && html`<link rel="alternate" type="application/json" href="${data.json}" />`}
${data?.csv && html`<link rel="alternate" type="text/csv" href="${data.csv}" />`}
<link rel="icon" type="image/svg+xml" href="/loeftet.svg" />
${css && html`<link rel="stylesheet" href="/${css}" />`}
</head>
<body class="aapen">
<a class="ds-skip-link" href="#innhold">Hopp til innholdet</a>
<header class="toppbar" data-color="noeytral">
<a class="merke" href="/offentlig"><svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M8 25h16M8 18l8-8 8 8" fill="none" stroke="currentColor" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round" /></svg>Løftet</a>
<p class="romnavn"><strong>Åpent for alle</strong></p>
</header>
<nav class="aapen-meny skjul-paa-papir" aria-label="Sidene"><ul>${meny.map(([sti, navn]) => html`<li><a class="menylenke" href="${sti}"${her === sti && html` aria-current="page"`}>${navn}</a></li>`)}<li><a class="menylenke" href="/logg-inn">Logg inn</a></li></ul></nav>
<div class="rom"><main id="innhold" tabindex="-1">
${innhold}
</main></div>
<footer class="aapen-fot">
<p>Kommunene har selv åpnet det som står her, under <a class="ds-link" href="${aapenLisens.adresse}" rel="license">${aapenLisens.navn}</a>. Bruk det fritt, og oppgi kommunen som kilde.</p>
<p class="skjul-paa-papir">Sidene bruker verken informasjonskapsler eller skript, og fører ikke hvem som leser.</p>
</footer>
</body>
</html>
`.text;
}

export const seksjon = (id: string, tittel: string, innhold: Innhold): Html => html`<section class="seksjon" aria-labelledby="${id}"><div class="seksjonstittel"><h2 class="ds-heading" data-size="sm" id="${id}">${tittel}</h2></div>
${innhold}</section>
`;

/** Ledetekst og svar. Det tomme er ikke med, og er alt tomt, er det ingenting. */
export function opplysninger(rader: readonly [navn: string, svar: Innhold][]): Html | null {
  const viste = rader.filter(([, svar]) => svar !== null && svar !== undefined && svar !== '' && svar !== false);
  return viste.length === 0 ? null : html`<dl class="opplysninger">${viste.map(([navn, svar]) => html`<div><dt>${navn}</dt><dd>${svar}</dd></div>`)}</dl>`;
}

export const punkter = (liste: readonly string[]): Html | null => (liste.length === 0 ? null : html`<ul class="punkter">${liste.map((en) => html`<li>${en}</li>`)}</ul>`);
export const avsnitt = (tekst: string | null): Html | null => (tekst ? html`<span class="avsnitt">${tekst}</span>` : null);
export const merke = (farge: string, tekst: string): Html => html`<span class="ds-tag" data-color="${farge}" data-variant="outline">${tekst}</span>`;
export const sidetittel = (tittel: string, under: Innhold): Html => html`<header class="sidetittel"><h1 class="ds-heading" data-size="lg">${tittel}</h1>${under}</header>
`;
