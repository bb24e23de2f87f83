import { defaultPolicy, hiddenExplanation, hiddenSymbol, visTall, visTidsangivelse } from '#libs/contracts';
import { currentContext, type Kolonne, type Tabell } from '#libs/platform';
import type { Indikatorcelle, Indikatorkolonne, Indikatorrad, Indikatorsammenligning } from '../indikator/indikatorsammenligning.type.ts';
import { ord } from './uttrekk.ord.ts';

const dag = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Oslo' });
const tidspunkt = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' });

/** Svaret som tabell: tallet til å regne videre med, og det samme slik det må leses, med omfang og utgave. Et skjult tall har ingen verdi, bare tegnet. */
export function indikatortabellOf(svar: Indikatorsammenligning): Tabell<Indikatorrad> {
  const tekst = (navn: string, bredde: number, les: (rad: Indikatorrad) => string | null): Kolonne<Indikatorrad> => ({ navn, bredde, type: 'tekst', les });
  const ikolonne = ({ noekkel }: Indikatorkolonne) => (rad: Indikatorrad) => rad.celler.find(({ kolonne }) => kolonne === noekkel);
  return {
    navn: 'Sammenligning',
    kolonner: [
      tekst('Kommune', 24, (rad) => rad.navn),
      tekst('Kommunenummer', 14, (rad) => rad.kommunenummer),
      ...svar.kolonner.flatMap((kolonne): Kolonne<Indikatorrad>[] => {
        const [navn, finn] = [svar.spoersmaal === 'deltakelse' ? kolonne.definisjon.navn : visTidsangivelse(kolonne.noekkel), ikolonne(kolonne)];
        return [
          { navn, bredde: 14, type: 'tall', les: (rad) => finn(rad)?.verdi ?? null },
          tekst(`${navn}, slik det leses`, 24, (rad) => lest(finn(rad))),
          tekst(`${navn}, gjelder`, 16, (rad) => { const celle = finn(rad); return celle ? ord.omfang[celle.omfang] : null; }),
          { navn: `${navn}, utgave`, bredde: 10, type: 'heltall', les: (rad) => finn(rad)?.utgave ?? null },
        ];
      }),
      { navn: 'Plass', bredde: 8, type: 'heltall', les: (rad) => rad.plass },
      tekst('Delt', 30, ({ delinger }) => delinger.map(({ periode, delt, utgave }) => `${visTidsangivelse(periode)}: ${dag.format(new Date(delt))}, utgave ${utgave}`).join('\n') || null),
      { navn: 'Oppdiktet', bredde: 11, type: 'ja', les: ({ delinger }) => (delinger.length === 0 ? null : delinger.some(({ oppdiktet }) => oppdiktet)) },
      tekst('deling_id', 38, ({ delinger }) => delinger.map(({ id }) => id).join('\n') || null),
    ],
    rader: (async function* () { yield svar.kommuner; })(),
    om: () => om(svar),
  };
}

const lest = (celle: Indikatorcelle | undefined): string | null => {
  if (!celle) return null;
  return celle.verdi === null || celle.presisjon === null ? hiddenSymbol : `${visTall(celle.verdi, celle.presisjon, celle.tilVerdi)} ${celle.enhet}`;
};

function om(svar: Indikatorsammenligning): [string, string][] {
  const definisjoner = new Map(svar.kolonner.map(({ definisjon }) => [definisjon.navn, definisjon]));
  return [
    ['Spørsmål', svar.spoersmaal === 'deltakelse' ? `Deltakelse${svar.periode ? `, ${visTidsangivelse(svar.periode)}` : ''}` : `Felles indikator: ${svar.indikator ?? 'ingen'}`],
    ['Nettverk', svar.nettverk ?? 'Ikke med i noe nettverk'],
    ...[...definisjoner].map(([navn, d]): [string, string] => [navn, `${d.teller}${d.nevner ? `, av ${d.nevner}` : ''}. Enhet: ${d.enhet}. Nyeste utgave: ${d.utgave}.${d.telling === 'kan_overlappe' ? ' Samme person kan være talt flere ganger.' : ''}`]),
    ['Hentet', `${tidspunkt.format(new Date())}, norsk tid`],
    ['Hentet av', currentContext().person!.navn],
    ['Kilde', 'Det kommunene selv har delt med nettverket, slik det sto da de delte det. En tom celle betyr at det ikke er delt noe der, ikke null.'],
    [`Tegnet ${hiddenSymbol}`, hiddenExplanation(defaultPolicy.t)],
    ['Summer', 'Ingenting er lagt sammen: samme person kan være med i flere av tallene.'],
    ['Rekkefølge', svar.hindre.length === 0 ? `Det er grunnlag for å sette kommunene i rekkefølge for ${svar.rangertPeriode && visTidsangivelse(svar.rangertPeriode)}` : `Radene er alfabetiske og ikke rangert: ${svar.hindre.map((hinder) => ord.indikatorhinder[hinder]).join('; ')}`],
  ];
}
