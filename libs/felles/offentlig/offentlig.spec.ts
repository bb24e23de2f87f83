import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { csvOf } from '#libs/platform';
import { dataOf, felter, skjemaOf } from './data/erfaringsdata.ts';
import { kolonner } from './data/erfaringer.tabell.ts';
import { sitemapOf } from './data/sitemap.ts';
import type { AapenErfaring } from './erfaringer/aapne-erfaringer.service.ts';
import { delingskolonner, delingsdataOf, radene } from './data/delingsdata.ts';
import type { AapenDeling } from './delinger/aapne-delinger.query.ts';
import { delingsliste, delingsside } from './delinger/deling.side.ts';
import { erfaringsside } from './erfaringer/erfaring.side.ts';
import { listeside } from './erfaringer/liste.side.ts';
import { addressOf, utvalgFrom } from './erfaringer/utvalg.ts';
import { readable } from './html/html.ts';
import { merkeside } from './merke.side.ts';
import { omside } from './om.side.ts';

const origin = 'https://loeftet.no';
const tomt = { tema: null, utfall: null, kommune: null, soek: null, side: 1 };

/** En erfaring der hver fri tekst er den samme. */
const erfaringMed = (t: string, oppdiktet = false): AapenErfaring => ({
  id: '0198f0a0-0000-7000-8000-000000000001', kommunenummer: '3118', kommune: t, utgave: 2, oppdiktet, publisert: '2026-05-01T10:00:00+00:00', aapnet: '2026-05-02T10:00:00+00:00',
  innhold: {
    art: 'tiltak', tittel: t, kort: t, sted: t, kontekst: t, gjennomfoering: t, maalgrupper: [t], maal: [t], partnere: [t], oppstart: '2024', slutt: '2025-H2', tema: 'arbeid', fase: 'gjennomfoering', utfall: 'stoppet', aarsakKode: 'annet', aarsak: t,
    deltakere: 12, deltakereTil: null, deltakerePresisjon: 'omtrent', deltakereSkjult: false, kostnadOere: '12345600', kostnadTilOere: null, kostnadPresisjon: 'eksakt', kostnadMerknad: t, kostnadPerDeltaker: '1028800', kostnadPerDeltakerTil: null, kostnadPerDeltakerPresisjon: 'omtrent',
    resultater: [{ tekst: t, verdi: 12, tilVerdi: null, presisjon: 'eksakt', enhet: t, omfang: 'omraade', periode: '2025', sammenlignetMed: null, skjult: false }, { tekst: t, verdi: null, tilVerdi: null, presisjon: null, enhet: null, omfang: 'ukjent', periode: null, sammenlignetMed: null, skjult: true }],
    suksesskriterier: [t], fallgruver: [t], laerdom: [t], tenktVirkning: t, andreForklaringer: t, undersoekelse: t, evidensgrad: 3, kriterier: ['beskrevet'], innsats: 'liten', innsatsMerknad: t, overfoerbarhet: 'lett', overfoerbarhetMerknad: t,
    kontaktrolle: 'programleder', kontaktenhet: t, lenker: [{ tittel: t, adresse: 'https://eksempel.no/x' }, { tittel: t, adresse: t }], kilde: { tittel: t, sted: t, tolket: false }, tilpasset: null,
  },
});
const listeMed = (t: string) => ({ antall: 1, minst: false, ord: [t], utenTreff: [t], alle: 2, endret: null, kommuner: [{ kommunenummer: '3118', navn: t }], erfaringer: [erfaringMed(t, true)] });
const delingMed = (t: string, oppdiktet = false): AapenDeling => ({
  id: '0198f0a0-0000-7000-8000-000000000002', kommunenummer: '3118', kommune: t, type: 'resultater', aar: 2025, periode: '2025', utgave: 1, satsing: t, oppdiktet, delt: '2026-05-01T10:00:00Z', aapnet: '2026-05-02T10:00:00Z', eldreSiden: '2026-06-01T10:00:00Z',
  innbyggere: { antall: 4000, til: null, presisjon: 'omtrent' }, beloep: [{ aar: 2025, tema: 'arbeid', giverart: 'kdd', beloep: '12300' }], tiltak: [{ tema: 'arbeid', status: 'i_drift', antall: 2 }], forbruk: [{ tema: 'arbeid', giverart: 'i_alt', fra: '100', til: '12300' }],
  indikatorer: [7, null].map((verdi, nr) => ({ serieId: `s${nr}`, navn: t, enhet: t, omfang: 'omraade', telling: 'unike', verdi, tilVerdi: null, presisjon: verdi === null ? null : 'eksakt' })),
});
/** Sidene med teksten i alle felter den kan stå i. */
const pages: Record<string, (t: string) => string> = {
  erfaring: (t) => erfaringsside(erfaringMed(t), origin), liste: (t) => listeside(listeMed(t), { ...tomt, soek: t }, origin), merke: (t) => merkeside(origin, '/offentlig/x', { kommune: t, lukket: '2026-05-02T10:00:00Z' }), om: () => omside(origin),
  deling: (t) => delingsside(delingMed(t, true), origin), delinger: (t) => delingsliste({ antall: 1, endret: null, delinger: [delingMed(t)] }, 1, 20, origin),
};

/** Siden lest av en streng leser: elementene med attributtnavn, adressene, og all tekst for seg. Kaster når en verdi har laget uorden. */
function readStrictly(side: string): { skjelett: string[]; tekst: string; verdier: string[] } {
  const lest = { skjelett: [] as string[], tekst: '', verdier: [] as string[] };
  const leser = new SaxesParser();
  leser.on('error', (feil) => { throw feil; });
  leser.on('opentag', ({ name, attributes }) => { lest.skjelett.push([name, ...Object.keys(attributes)].join(' ')); lest.verdier.push(...Object.entries(attributes).filter(([attributt]) => ['href', 'src', 'action'].includes(attributt)).map(([, verdi]) => verdi)); });
  leser.on('comment', () => { throw new Error('Siden har en kommentar.'); });
  leser.on('text', (tekst) => { lest.tekst += tekst; });
  leser.write(side).close();
  return lest;
}

const angrep = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\'-alert(1)-\'', '</title><svg onload=alert(1)>', 'javascript:alert(1)', '&lt;b&gt; & &amp;', '<!-- ', ']]>', '{{7*7}}${1+1}', 'æøå 👩‍👧 \u202Egnp.exe', '\u0000\u0007', 'a'.repeat(5000)];
const hostile = fc.oneof(fc.constantFrom(...angrep), fc.string({ unit: 'binary' }), fc.tuple(fc.constantFrom(...angrep), fc.string()).map((deler) => deler.join('')));

describe('de åpne sidene', () => {
  it.each(Object.keys(pages))('%s er den samme siden uansett hva som står i feltene: teksten blir tekst, og ingen verdi blir et element, et attributt eller et skript', (navn) => {
    const side = pages[navn]!;
    const { skjelett } = readStrictly(side('prøve'));
    expect(skjelett.filter((el) => /^(script|style|iframe|object|base)\b| (on\w+|style)\b/.test(el))).toEqual([]);
    fc.assert(fc.property(hostile.filter((t) => readable(t).trim() !== ''), (t) => {
      const lest = readStrictly(side(t));
      expect(lest.skjelett).toEqual(skjelett);
      expect(lest.verdier.filter((verdi) => !/^(\/|#|https:\/\/)/.test(verdi))).toEqual([]);
      if (navn !== 'om') expect(lest.tekst.includes(readable(t).replace(/\r\n?/g, '\n'))).toBe(true);
    }), { numRuns: 150 });
  });

  it('en adresse i en lenke er en nettadresse, ellers er den tekst', () => {
    expect(erfaringsside(erfaringMed('javascript:alert(1)'), origin)).not.toMatch(/href="javascript/i);
  });

  it('har tittel og omtale for den som deler lenken, språk, og ingen åpning for søkemotorer når det er oppdiktet', () => {
    const side = erfaringsside(erfaringMed('Kafeen'), origin);
    for (const del of ['<html lang="nb"', '<meta property="og:title" content="Kafeen" />', '<meta property="og:description" content="Kafeen" />', `<link rel="canonical" href="${origin}/offentlig/erfaringer/`, 'rel="license"']) expect(side).toContain(del);
    expect([side.includes('noindex'), side.includes('Oppdiktet'), erfaringsside(erfaringMed('x', true), origin).includes('noindex'), erfaringsside(erfaringMed('x', true), origin).includes('Oppdiktet')]).toEqual([false, false, true, true]);
  });

  it('et tall som er skjult, er et tegn med en forklaring, og ingen kostnad per deltaker', () => {
    const en = erfaringMed('x');
    const side = erfaringsside({ ...en, innhold: { ...en.innhold, deltakere: null, deltakerePresisjon: null, deltakereSkjult: true, kostnadPerDeltaker: null, kostnadPerDeltakerPresisjon: null } }, origin);
    expect([side.includes('skjult fordi det gjelder for få'), side.includes('Per deltaker')]).toEqual([true, false]);
  });
});

describe('dataene', () => {
  const les = async (t: string) => { const deler: Buffer[] = []; for await (const del of csvOf({ kolonner: kolonner(origin), rader: (async function* () { yield [erfaringMed(t, true)]; })() })) deler.push(del); return Buffer.concat(deler).toString(); };

  it('har nøyaktig feltene skjemaet beskriver, alle med forklaring, og merket for oppdiktet', () => {
    const data = dataOf(erfaringMed('x', true), origin);
    expect(Object.keys(data).sort()).toEqual(Object.keys(felter).sort());
    expect(Object.keys(skjemaOf(origin).properties)).toEqual(Object.keys(felter));
    expect([data.oppdiktet, Object.values(felter).every(({ om }) => om.endsWith('.'))]).toEqual([true, true]);
  });

  it('ingen celle i regnearket er en formel, og lisensen, kilden og merket står i hver rad', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.constantFrom('=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '"; =1'), hostile), async (t) => {
      const celler = [...(await les(t)).slice(1).matchAll(/(?<=^|;|\r\n)(?:"((?:[^"]|"")*)"|([^;\r\n]*))(?=;|\r\n)/g)].map(([, sitert, bar]) => (sitert ?? bar ?? '').replaceAll('""', '"'));
      expect(celler.filter((celle) => /^[=+\-@\t\r＝＋－＠]/.test(celle))).toEqual([]);
    }), { numRuns: 100 });
    const rad = (await les('x')).split('\r\n')[1]!;
    expect([rad.includes('https://data.norge.no/nlod/no/2.0'), rad.includes(';Ja;'), rad.includes('utgave 2')]).toEqual([true, true, true]);
  });

  it('kartet for søkemotorer er velformet', () => {
    expect(readStrictly(sitemapOf(`${origin}"<&`, [{ id: 'x', aapnet: new Date(0) }], [{ id: 'y', aapnet: new Date(0) }])).skjelett.filter((el) => el === 'url')).toHaveLength(5);
  });
});

describe('en åpen plan eller et åpent resultat', () => {
  it('har det skjulte tallet som tegn på siden og i regnearket, og ingen verdi i dataene', async () => {
    const deling = delingMed('x', true);
    const deler: Buffer[] = [];
    for await (const del of csvOf({ kolonner: delingskolonner(deling, origin), rader: (async function* () { yield radene(deling); })() })) deler.push(del);
    const rader = Buffer.concat(deler).toString().split('\r\n').slice(1, -1);
    expect(rader.map((rad) => rad.split(';').slice(3, 5))).toEqual([['123', '123 kr'], ['2', '2'], ['', '1–123 kr'], ['7', '7 x'], ['', ':']]);
    expect(rader.every((rad) => rad.includes(';Ja;') && rad.includes('data.norge.no/nlod'))).toBe(true);
    expect([delingsdataOf(deling, origin).indikatorer[1]!.verdi, delingsside(deling, origin).includes('av hensyn til personvernet')]).toEqual([null, true]);
  });
});

describe('utvalget i adressen', () => {
  it('tar det som er tomt, som ikke valgt, og skriver seg selv likt tilbake', () => {
    const utvalg = utvalgFrom({ tema: 'arbeid', utfall: '', kommune: '3118', soek: ' unge & jobb ', side: '2' });
    expect(utvalg).toEqual({ tema: 'arbeid', utfall: null, kommune: '3118', soek: 'unge & jobb', side: 2 });
    expect([utvalgFrom({ soek: `ord ${'🙂'.repeat(300)}` }).soek!.length <= 400, utvalgFrom({ soek: '\u0000 ' }).soek]).toEqual([true, null]);
    expect([addressOf('/offentlig', utvalg), addressOf('/offentlig', tomt)]).toEqual(['/offentlig?tema=arbeid&kommune=3118&soek=unge+%26+jobb&side=2', '/offentlig']);
  });

  it('sier hvilken del som er gal, i stedet for å svare på noe annet', () => {
    for (const [query, ord] of [[{ tema: 'x' }, 'tema'], [{ utfall: ['a', 'b'] }, 'utfall'], [{ kommune: '1 OR 1' }, 'kommune'], [{ side: '0' }, 'side'], [{ side: '1e9' }, 'side'], [{ tema: { $ne: '' } }, 'tema']] as const) expect(() => utvalgFrom(query)).toThrow(ord);
  });
});
