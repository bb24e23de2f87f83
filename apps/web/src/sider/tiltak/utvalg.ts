import { tiltakStatuser, type TiltakStatus } from '#libs/contracts';
import type { TiltakFilter, TiltakMangel, TiltakSortering } from '../../generated/graphql.ts';

export const sorteringer = ['nr', 'navn', 'status', 'innsatsomraade', 'endret'] as const satisfies readonly TiltakSortering[];
export const grupperinger = ['innsatsomraade', 'maal'] as const;
export const mangler = ['ansvarlig', 'maal', 'innsatsomraade'] as const satisfies readonly TiltakMangel[];
export type Gruppering = (typeof grupperinger)[number];

/** Utvalget i tiltakslista, slik det står i adressen. Det som ikke er valgt, står der ikke. */
export interface Utvalg {
  status?: TiltakStatus[];
  innsatsomraade?: string;
  maal?: string;
  ansvarlig?: string;
  mangler?: TiltakMangel;
  soek?: string;
  arkiverte?: true;
  sorter?: TiltakSortering;
  synkende?: true;
  grupper?: Gruppering;
  nytt?: true;
}

const tekst = (verdi: unknown) => (typeof verdi === 'string' && verdi ? verdi : typeof verdi === 'number' ? String(verdi) : undefined);
const ja = (verdi: unknown) => (verdi === true ? true as const : undefined);
const enAv = <T extends string>(lovlige: readonly T[], verdi: unknown) => lovlige.find((en) => en === verdi);

/** En adresse kan være skrevet for hånd; det som ikke gir mening, regnes som ikke valgt. */
export function lesUtvalg(soek: Record<string, unknown>): Utvalg {
  const status = Array.isArray(soek.status) ? tiltakStatuser.filter((en) => (soek.status as unknown[]).includes(en)) : [];
  const utvalg = {
    status: status.length > 0 ? status : undefined,
    innsatsomraade: tekst(soek.innsatsomraade), maal: tekst(soek.maal), ansvarlig: tekst(soek.ansvarlig), soek: tekst(soek.soek),
    mangler: enAv(mangler, soek.mangler), arkiverte: ja(soek.arkiverte), sorter: enAv(sorteringer, soek.sorter), synkende: ja(soek.synkende),
    grupper: enAv(grupperinger, soek.grupper), nytt: ja(soek.nytt),
  };
  return Object.fromEntries(Object.entries(utvalg).filter(([, verdi]) => verdi !== undefined));
}

export const erFiltrert = (utvalg: Utvalg) => (['status', 'innsatsomraade', 'maal', 'ansvarlig', 'mangler', 'soek', 'arkiverte'] as const).some((del) => utvalg[del] !== undefined);

export const somSpoerring = (utvalg: Utvalg): { filter: TiltakFilter; sortering: TiltakSortering; synkende: boolean } => ({
  filter: {
    status: utvalg.status ?? null, innsatsomraadeId: utvalg.innsatsomraade ?? null, maalId: utvalg.maal ?? null,
    ansvarligId: utvalg.ansvarlig ?? null, mangler: utvalg.mangler ? [utvalg.mangler] : null, soek: utvalg.soek ?? null, arkiverte: utvalg.arkiverte ?? false,
  },
  sortering: utvalg.sorter ?? 'nr',
  synkende: utvalg.synkende ?? false,
});
