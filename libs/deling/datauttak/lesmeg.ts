import { hiddenExplanation, uttaksrom, type Uttaksomfang } from '#libs/contracts';
import type { Pakkehode } from './uttakstabell.query.ts';
import type { Avsnitt } from './radlager.ts';
import { aldriMed, uttakstabeller } from './uttakstabeller.ts';

/** Hvem pakken er laget for. Navn på personer er aldri med. */
export interface Mottaker { rolle: string; firma: string | null; avtalerom: number | null }
export interface Pakkeopphav { id: string; laget: string; hode: Pakkehode; omfang: Uttaksomfang; mottaker: Mottaker }

const aarene = ({ fraAar, tilAar }: Uttaksomfang): string => (fraAar === null && tilAar === null ? 'Alle år' : `${fraAar ?? 'til og med'}${fraAar === null ? ' ' : ' til '}${tilAar ?? 'nå'}`);

/** Det som står i LESMEG og i arket om uttaket. */
export function about({ id, hode, omfang, mottaker }: Pakkeopphav, avsnitt: readonly Avsnitt[]): [string, string][] {
  const sum = (tall: (en: Avsnitt) => number) => avsnitt.reduce((i, en) => i + tall(en), 0);
  const [oppdiktede, skjulte] = [sum((en) => en.oppdiktede), sum((en) => en.skjulteTall)];
  return [
    ['Datauttak', id],
    ['Kommune', `${hode.navn} (${hode.nummer})${hode.satsing ? `, ${hode.satsing}` : ''}`],
    ['Laget for', [mottaker.rolle, mottaker.firma, mottaker.avtalerom && `avtale ${mottaker.avtalerom}`].filter(Boolean).join(', ')],
    ['Lest', `${hode.lest} (UTC). Alle tabellene er fra samme øyeblikk.`],
    ['Rom', omfang.rom.map((rom) => uttaksrom[rom]).join(', ')],
    ['År', `${aarene(omfang)}. Rader uten år er ikke med når uttaket gjelder bestemte år; tabeller uten år er hele.`],
    ['Rader', String(sum((en) => en.rader))],
    ['Oppdiktet', oppdiktede === 0 ? 'Ingen av radene' : `${oppdiktede} rader er laget for å vise hvordan Løftet virker, og er ikke opplysninger fra en kommune`],
    ['Personvern', omfang.grense === null ? 'Ingenting er skjult. Pakken er kommunens egen og skal ikke deles.'
      : `${hiddenExplanation(omfang.grense)} ${skjulte} felt er skjult. Fritekst ellers står slik kommunen har skrevet den. Kjenner du et tall fra før, kan du kunne regne ut et annet; ikke prøv.`],
    ['Tall', 'Beløp i CSV og regneark er kroner, i JSON hele øre. En tom celle betyr at det ikke er oppgitt, ikke null.'],
    ['Ikke med', `Navn på ansatte, notater og utkast er aldri med. Bare kolonnene i skjemaene er tatt med, av ${uttakstabeller.length} tabeller; ${Object.keys(aldriMed).length} andre tabeller er aldri med.`],
  ];
}

/** Teksten en som åpner pakken, leser først. */
export function readmeOf(opphav: Pakkeopphav, avsnitt: readonly Avsnitt[]): string {
  const linje = ({ tabell: { rom, tabell, navn, om }, rader }: Avsnitt) => `  ${rom}/${tabell}: ${navn}, ${rader === 1 ? '1 rad' : `${rader} rader`}. ${om}`;
  return [
    'LESMEG', '', ...about(opphav, avsnitt).map(([navn, verdi]) => `${navn}: ${verdi}`), '',
    'Filene', '  csv/        én fil for hver tabell, for regneark: semikolon mellom cellene, komma i tallene, UTF-8', '  json/       de samme radene for programmer',
    '  skjema/     hva hver kolonne er (JSON Schema 2020-12)', '  regneark.xlsx  alle tabellene, ett ark for hver', '  dokumenter/ dokumentene, slik de ble lagt ved',
    '  opphav.csv  hvor hver rad kommer fra: tabell, id, versjon, kilde, og kontrollsummen til raden i json', '  manifest.json  alt over for programmer, med kontrollsum (sha256) for hver fil', '',
    'Tabellene', ...avsnitt.map(linje), '',
    'Kontroll', '  innhold_sha256 i manifestet er summen av lista «sha256, to mellomrom, sti» for filene, sortert på sti, én på hver linje.',
    '  Kontrollsummen av hele pakken står på kvitteringen i loggen til kommunen og i avtalens rom.', '',
  ].join('\r\n');
}
