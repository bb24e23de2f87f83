import { tallform } from '../former.ts';
import type { statistikk as nb } from '../nb/statistikk.ts';
import { regnearkord } from './regnearkord.ts';

const heltall = tallform();
const medDesimaler = [0, 1, 2].map((desimaler) => tallform({ minimumFractionDigits: desimaler, maximumFractionDigits: desimaler }));
const enheter = { personer: 'people', prosent: 'per cent', kroner: 'kroner', per_1000: 'per 1,000 residents' };

export const statistikk: typeof nb = {
  tittel: 'Statistics',
  ingress: 'Public figures about the municipality and the areas in the initiative, and tables the municipality itself has ordered. Each chart says whether the figures apply to the area or to the whole municipality.',
  beOm: 'Ask for new figures',
  bedt: 'We are fetching new figures. It takes a few minutes. Reload the page to see them.',
  omraader: 'The areas',
  omraaderForklart: 'An area is the basic statistical units (grunnkretser) it consists of. Most figures on living conditions exist only for the whole municipality, and they do not say what things are like in the area.',
  ingenOmraader: 'No area has been added to the initiative yet. The programme manager does that on the Programme page.',
  innbyggere: (tall: string) => `${tall} residents, as stated by the municipality`,
  innbyggereUkjent: 'The number of residents is not stated',
  kretser: (antall: number, medKode: number) => {
    if (antall === 0) return 'No basic statistical units have been entered for the area, so we cannot count in it.';
    if (medKode === antall) return `${antall === 1 ? 'One basic statistical unit' : `${antall} basic statistical units`}, with code.`;
    return `${medKode} of ${antall} basic statistical units ${medKode === 1 ? 'has' : 'have'} been entered with a code. Write the eight-digit code before the name on the Programme page, and we can count in the area.`;
  },
  gjelder: { omraade: 'Applies to the area', kommune: 'Applies to the whole municipality', fylke: 'Applies to the county' },
  nivaa: { grunnkrets: 'Basic statistical unit', kommune: 'Municipality', fylke: 'County' },
  linje: (nivaa: 'omraade' | 'kommune' | 'fylke', navn: string) => (nivaa === 'fylke' ? 'The county' : nivaa === 'kommune' ? `${navn} municipality` : `${navn} (the area)`),
  enhet: enheter,
  tall: (verdi: number, enhet: keyof typeof enheter, desimaler: number) => {
    const vist = medDesimaler[desimaler]!(verdi);
    return `${vist} ${enhet === 'personer' && vist === '1' ? 'person' : enheter[enhet]}`;
  },
  bak: (n: number) => ` (${n === 1 ? '1 person' : `${heltall(n)} people`})`,
  siste: (navn: string, periode: string, tall: string, bak: string) => `${navn}, ${periode}: ${tall}${bak}.`,
  foerste: (periode: string, tall: string) => ` In ${periode}: ${tall}.`,
  overBrudd: (dag: string) => ` The municipality’s boundaries changed on ${dag}; earlier figures apply to the municipality as it was then, and cannot be compared directly.`,
  ingenTall: 'The source has no figures that can be shown here.',
  merke: { skjult: 'suppressed (:)', mangler: 'missing (..)', finnes_ikke: 'does not exist (.)', foreloepig: 'preliminary', merknad: 'see the source' },
  merkeForklart: 'The source suppresses figures so small that someone might be identified. It then says “suppressed (:)”, and the line has a gap.',
  periode: 'Period',
  nyeGrenser: 'New boundaries',
  omSerien: 'About the figures',
  lisens: 'Licence',
  hentet: 'Fetched',
  lastetOpp: (dag: string, fil: string) => `${dag}, from the file ${fil}`,
  kontrollert: 'Last compared with the source',
  oppdatert: 'Updated by the source',
  brudd: 'Breaks in the figures',
  fil: (kode: string) => `statistics-${kode}`,
  tomme: (antall: number) => (antall === 1 ? 'One series has no figures yet' : `${antall} series have no figures yet`),
  tomHentes: 'The figures are fetched from the source when a programme manager asks for it, or when the platform administrator does so.',
  tomFil: 'These are not fetched automatically. Only the platform administrator can import the figures, because they are the same for all municipalities. If you have a file from the source, send it to the administrator: json-stat2 as the source gives it, or CSV with semicolons and the columns omraadekode;periode;verdi.',
  tomOmraade: 'The figures are shown once all the basic statistical units in the area have been entered with a code and the source has figures for all of them.',
  bestilt: {
    tittel: 'Ordered tables', lastOpp: 'Upload an ordered table', lastOppHva: (navn: string) => `Upload an ordered table: ${navn}`,
    ingress: 'Most figures on living conditions exist only for the whole municipality. Statistics Norway (SSB), the Institute of Public Health (FHI) and others make tables for the area to order. They are the municipality’s own: those who work in the initiative see them, and the evaluators if the municipality opens for it. They are not shared with the network.',
    ingen: 'No ordered tables yet', ingenTekst: 'When you have received a table, the programme manager can upload it. It then stands here with a chart, a table and the source.',
    ellersHer: 'If you have ordered figures on the same thing for the area, you can upload them at the series. They are then your own.',
    avKommunen: 'Ordered by the municipality', kilde: (hvem: string, bestilling: string, dag: string) => `Source: ${hvem}, order ${bestilling}, delivered ${dag}.`, lest: (fil: string, dag: string) => `Imported ${dag} from the file ${fil}.`, lisens: (lisens: string) => `Licence: ${lisens}.`,
    eldre: (antall: number) => (antall === 1 ? 'One older file' : `${antall} older files`), utgave: (nr: number) => `Version ${nr}`,
    nyFil: 'Upload a new file', nyFilHva: (navn: string) => `Upload a new file: ${navn}`, nyFilTekst: 'The figures in the new file are the ones that will be shown. The old file is kept as an older version.',
    forklaring: 'If there is a single error in the file, nothing is imported.', lesInn: 'Import',
    felter: { navn: 'Name of the table', forklaring: 'What the figures count', nivaa: 'What the table applies to', enhet: 'Unit', leverandoer: 'Who made it', bestilling: 'Order number', levert: 'Delivered', lisens: 'Licence', fil: 'File' },
    navnHjelp: 'For example “Children in overcrowded homes in Mysen”.', forklaringHjelp: 'Who is included, and what the figure does not say.', nivaaHjelp: 'A table for the area can also have figures for the municipality and the county, to compare with.',
    leverandoerHjelp: 'For example SSB or FHI.', bestillingHjelp: 'The case or order number, so that others can find the order.', lisensHjelp: 'What the delivery says, for example “CC BY 4.0” or “For own use only”.',
    filHjelp: 'Excel (.xlsx), CSV or json-stat2. The columns are omraadekode, periode and verdi, and preferably n (the count behind) and merke. omraadekode holds the name of the area, or the code of a basic statistical unit, the municipality or the county. Suppressed figures are written “:”.',
    moenster: 'Download a template', moensterNavn: 'ordered-table.csv', maaRettes: 'This must be corrected in the file. Nothing has been imported:', galt: regnearkord,
    lestInn: (navn: string, antall: number) => (antall === 1 ? `“${navn}” has been imported, with one figure.` : `“${navn}” has been imported, with ${heltall(antall)} figures.`), uendret: 'The file has the same figures as you already have. Nothing has changed.',
    trekk: 'Withdraw', trekkHva: (navn: string) => `Withdraw: ${navn}`, trekkTittel: (navn: string) => `Withdraw ${navn}?`, trekkTekst: 'The figures are deleted, in the older files too, and cannot be brought back here. The name and the reason remain. If you have the file, it can be uploaded again as a new table.', trekkfelter: { begrunnelse: 'Why' },
    bleTrukket: (navn: string) => `“${navn}” has been withdrawn, and the figures have been deleted.`, trukne: (antall: number) => (antall === 1 ? 'One table has been withdrawn' : `${antall} tables have been withdrawn`), trukket: (dag: string, hvorfor: string) => `withdrawn ${dag}. ${hvorfor}`,
  },
  forvalter: {
    tittel: 'Statistics',
    ingress: 'The series are the same for all municipalities. Fetch them from the source, or import a file.',
    hentAlle: 'Fetch all',
    hent: 'Fetch',
    hentHva: (navn: string) => `Fetch ${navn}`,
    lesInn: 'Import file',
    lesInnHva: (navn: string) => `Import file for ${navn}`,
    lagtIKoe: 'The fetching has been queued. How it goes is on the Jobs page.',
    staarDer: 'It is already in the queue.',
    serie: 'Series',
    tabell: 'Table',
    gjelder: 'Applies to',
    tallene: 'Figures',
    sist: 'Arrived here',
    aldri: 'Not yet',
    gjor: 'Do',
    antall: (antall: number) => heltall(antall),
    vindu: (navn: string) => `Import figures: ${navn}`,
    // The column names are the ones the file must have.
    forklaring: 'The file can be json-stat2 as the source gives it, or CSV with semicolons and the columns omraadekode;periode;verdi;n;merke (area code; period; value; n; mark). The last two may be left out. If there is a single error in the file, nothing is imported.',
    fil: 'File',
    velgFil: 'Choose a file first.',
    forStor: 'The file is too large. The largest we accept is 900 kB.',
    maaRettes: 'This must be corrected in the file. Nothing has been imported.',
    lest: (antall: number) => (antall === 1 ? 'One figure has been imported.' : `${heltall(antall)} figures have been imported.`),
    uendret: 'The file has the same figures as we already have. Nothing has been changed.',
    avbryt: 'Cancel',
  },
};
