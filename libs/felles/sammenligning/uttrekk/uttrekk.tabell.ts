import { spoersmaal } from '#libs/contracts';
import { currentContext, type Kolonne, type Tabell } from '#libs/platform';
import type { Sammenligning, Sammenligningsgrunnlag, Sammenligningsrad, Sammenligningstall } from '../sammenligning.type.ts';
import { ord, ordFor } from './uttrekk.ord.ts';

const dag = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Oslo' });
const tidspunkt = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' });

/** Svaret som tabell: en rad for hver kommune, også dem som ikke har delt, og delingen hver rad er regnet ut fra. */
export function tabellOf(svar: Sammenligning): Tabell<Sammenligningsrad> {
  const { kategori, type, maal } = spoersmaal[svar.spoersmaal];
  const harSpenn = type === 'pengebruk';
  const tekst = (navn: string, bredde: number, les: (rad: Sammenligningsrad) => string | null): Kolonne<Sammenligningsrad> => ({ navn, bredde, type: 'tekst', les });
  return {
    navn: 'Sammenligning',
    kolonner: [
      tekst('Kommune', 24, (rad) => rad.navn),
      tekst('Kommunenummer', 14, (rad) => rad.kommunenummer),
      ...svar.kategorier.flatMap((kode) => tallkolonner(svar, ordFor(kategori, kode), (rad) => rad.celler.find((celle) => celle.kategori === kode))),
      ...tallkolonner(svar, 'Sum', (rad) => rad.sum),
      ...(maal === 'oere_per_innbygger' ? usikkerhet(harSpenn) : []),
      tekst('Tilstand', 30, tilstand),
      tekst('Delt', 30, ({ delinger }) => delinger.map(grunnlaget).join('\n') || null),
      { navn: 'Oppdiktet', bredde: 11, type: 'ja', les: ({ delinger, innbyggergrunnlag }) => (delinger.length === 0 ? null : innbyggergrunnlag?.oppdiktet === true || delinger.some(({ oppdiktet }) => oppdiktet)) },
      tekst('deling_id', 38, ({ delinger }) => delinger.map(({ id }) => id).join('\n') || null),
      ...(harSpenn && maal === 'oere_per_innbygger' ? [
        tekst('Innbyggertallet delt', 30, ({ innbyggergrunnlag }) => innbyggergrunnlag && grunnlaget(innbyggergrunnlag)),
        tekst('innbyggertall_deling_id', 38, ({ innbyggergrunnlag }) => innbyggergrunnlag?.id ?? null),
      ] : []),
    ],
    rader: (async function* () { yield svar.kommuner; })(),
    om: () => om(svar),
  };
}

/** Et spenn har en kolonne for hver ende; er tallet kjent, er de like. Det som er «høyst», har ingen nedre ende. */
function tallkolonner(svar: Sammenligning, navn: string, finn: (rad: Sammenligningsrad) => Sammenligningstall | null | undefined): Kolonne<Sammenligningsrad>[] {
  if (spoersmaal[svar.spoersmaal].type !== 'pengebruk') return [tallkolonne(svar, navn, finn)];
  const bunn = (rad: Sammenligningsrad) => { const tall = finn(rad); return tall?.presisjon === 'hoeyst' ? null : tall; };
  const topp = (rad: Sammenligningsrad) => { const tall = finn(rad); return tall && { ...tall, verdi: tall.til ?? tall.verdi }; };
  return [tallkolonne(svar, `${navn}, minst`, bunn), tallkolonne(svar, `${navn}, høyst`, topp)];
}

const tallkolonne = ({ spoersmaal: kode }: Sammenligning, navn: string, finn: (rad: Sammenligningsrad) => Sammenligningstall | null | undefined): Kolonne<Sammenligningsrad> =>
  (spoersmaal[kode].maal === 'antall'
    ? { navn, bredde: 12, type: 'heltall', les: (rad) => { const tall = finn(rad); return tall ? Number(tall.verdi) : null; } }
    : { navn: `${navn} (kr)`, bredde: 18, type: 'kroner', les: (rad) => finn(rad)?.verdi ?? null });

const usikkerhet = (harSpenn: boolean): Kolonne<Sammenligningsrad>[] => [
  ...(harSpenn ? [] : [{ navn: 'Sum, øvre (kr)', bredde: 18, type: 'kroner', les: ({ sum }: Sammenligningsrad) => sum?.til ?? null } as const]),
  { navn: 'Presisjon', bredde: 12, type: 'tekst', les: ({ sum }) => sum && ord.presisjon[sum.presisjon] },
  { navn: 'Innbyggere', bredde: 12, type: 'heltall', les: ({ innbyggere }) => innbyggere },
];

const grunnlaget = ({ aar, delt, utgave }: Sammenligningsgrunnlag): string => `${aar}: ${dag.format(new Date(delt))}, utgave ${utgave}`;

const tilstand = ({ delinger, trukket, harOmraadesatsing }: Sammenligningsrad): string =>
  (delinger.length > 0 ? 'Delt' : trukket ? `Trukket tilbake ${dag.format(new Date(trukket))}` : harOmraadesatsing ? 'Ikke delt' : 'Har ingen egen satsing');

function om(svar: Sammenligning): [string, string][] {
  const { person } = currentContext();
  const { kategori, bare } = spoersmaal[svar.spoersmaal];
  return [
    ['Spørsmål', ord.spoersmaal[svar.spoersmaal]],
    ['Nettverk', svar.nettverk ?? 'Ikke med i noe nettverk'],
    ['Gjelder', svar.aar === null ? 'Alle år noe er delt for' : String(svar.aar)],
    ['Utvalg', svar.bare === null ? `Alt, fordelt på ${kategori === 'aar' ? 'år' : kategori}` : `Bare ${ordFor(bare, svar.bare).toLowerCase()}`],
    ['Hentet', `${tidspunkt.format(new Date())}, norsk tid`],
    ['Hentet av', person!.navn],
    ['Kilde', 'Det kommunene selv har delt med nettverket, slik det sto da de delte det. En tom celle betyr at det ikke er delt noe der, ikke null.'],
    ...(svar.spoersmaal === 'pengebruk_giver' ? [['Summen', 'Det som er kjent om alt under ett. Den kan være et mindre spenn enn giverne lagt sammen'] as [string, string]] : []),
    ['Rekkefølge', svar.hindre.length === 0 ? 'Det er grunnlag for å sette kommunene i rekkefølge' : `Radene er alfabetiske og ikke rangert: ${svar.hindre.map((hinder) => ord.hinder[hinder]).join('; ')}`],
    ...(svar.minst ? [['Mangler', 'Minst én kommune med områdesatsing har ikke delt. En sum av radene er det minste det kan være'] as [string, string]] : []),
  ];
}
