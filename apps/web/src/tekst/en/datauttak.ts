import type { Uttakshendelse } from '#libs/contracts';
import { tallform } from '../former.ts';
import type { datauttak as nb } from '../nb/datauttak.ts';

const heltall = tallform({ maximumFractionDigits: 0 });

export const datauttak: typeof nb = {
  romnavn: { program: 'Programme', tiltak: 'Measures', oekonomi: 'Finances', indikatorer: 'Indicators', handlingsplan: 'Action plan', programteori: 'Programme theory', barrierer: 'Barriers', bestilteTabeller: 'Ordered tables', vedtak: 'Decisions', dokumenter: 'Documents' },
  tittel: 'Data package',
  ingress: { utenfra: 'A package of what the municipality has given you access to: the tables as CSV, Excel and JSON, the documents, and where each row comes from. The municipality gets a receipt for what you fetched.', egne: 'The same package the evaluators can fetch from you. Use it to see what they get, or for yourselves.' },
  rom: 'Rooms', alle: 'All the rooms', fraAar: 'First year', tilAar: 'Last year', aarHjelp: 'Empty means all years. Rows without a year are left out when you choose a year.', ugyldigAar: 'Write a year with four digits.', avOrden: 'The last year must come after the first.', velgRom: 'Choose at least one room.',
  hent: 'Fetch the package', raatt: 'Fetch with the figures as they are', raattTekst: 'Without low numbers being suppressed. Only for the municipality itself; the package must not be shared.',
  tarTid: 'It may take a moment before the download starts: the package is made first, so that half a package is never sent. If access ends meanwhile, it stops.',
  personvern: (grense: number) => `Numbers of people below ${grense} are suppressed. Names of employees, notes and drafts are never included.`,
  innhold: 'This is included', tabell: 'Table', rader: 'Rows', omTabellen: 'What it contains', bildetekst: 'The tables in the package', aldriMed: 'What is never included',
  kvitteringer: 'Receipts', kvitteringstekst: 'Every time someone has fetched a package from the municipality. The checksum shows exactly which file it was.',
  ingen: 'No one has fetched a package', ingenTekst: 'When someone does, you will see here who it was, when, and what the package contained.',
  hvem: (navn: string, rolle: string, firma: string | null) => [navn, rolle.toLowerCase(), firma].filter(Boolean).join(', '), avtale: (nr: number) => `contract ${nr}`, avKommunen: 'the municipality itself',
  hendelse: { begynt: 'Not completed', laget: 'Under way', levert: 'Delivered', avbrutt: 'Interrupted' } satisfies Record<Uttakshendelse, string>,
  grunner: { IKKE_AAPNET: 'Access ran out, or was closed.', MOTTAKEREN_GIKK: 'The person fetching it did not get everything.' }, annenGrunn: 'Something went wrong on our side.',
  omfang: (rom: string[], fra: number | null, til: number | null) => `${rom.join(', ')}. ${fra === null && til === null ? 'All years' : fra === null ? `Up to ${til}` : `${fra} to ${til ?? 'now'}`}.`,
  prikket: (grense: number) => `Numbers of people below ${grense} suppressed`, uprikket: 'Nothing suppressed', sum: 'sha256', byte: (tall: string) => `${heltall(Number(tall))} ${tall === '1' ? 'byte' : 'bytes'}`,
  delt: {
    tittel: 'Shared in the contract', ingress: 'What the municipalities in the contract have also shared with the evaluation. Analyses across municipalities are made here, on what has been shared. The municipalities see what you open and fetch.',
    ingen: 'No one has shared anything yet', ingenTekst: 'When a municipality also shares a plan, results, spending, a distribution or a survey with the evaluation, it will be here.',
    hent: 'Fetch everything as one package', hentTekst: 'All the figures for all the municipalities in the same tables, as CSV, Excel and JSON, with municipality, sharing and date on each row.', deltDag: (dag: string) => `Shared ${dag}`, tilbake: 'Shared in the contract',
    eldre: 'The municipality has something newer', antall: (antall: number) => (antall === 1 ? '1 item shared' : `${antall} items shared`),
  },
};
