import { delingsadresse, erfaringsadresse } from '#libs/contracts';
import { html } from '../html/html.ts';

interface Aapen { id: string; aapnet: Date }

/** Sidene en søkemotor kan vise: de faste, og alt som er åpent og ikke er oppdiktet. */
export const sitemapOf = (origin: string, erfaringer: readonly Aapen[], delinger: readonly Aapen[]): string => html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${origin}/offentlig</loc></url>
<url><loc>${origin}/offentlig/delinger</loc></url>
<url><loc>${origin}/offentlig/om</loc></url>
${[...erfaringer.map((en) => ({ ...en, sti: erfaringsadresse(en.id) })), ...delinger.map((en) => ({ ...en, sti: delingsadresse(en.id) }))].map(({ sti, aapnet }) => html`<url><loc>${origin}${sti}</loc><lastmod>${aapnet.toISOString()}</lastmod></url>
`)}</urlset>
`.text;
