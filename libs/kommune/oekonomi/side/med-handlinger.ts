import { nasjonaleTemaer, type NasjonaltTema } from '#libs/contracts';
import type { HelEgeninnsats } from '../egeninnsats/egeninnsats.type.ts';
import type { HeltForbruk } from '../forbruk/forbruk.type.ts';
import * as regler from '../oekonomi.policy.ts';
import type { HelOverfoering } from '../overfoering/overfoering.type.ts';
import type { HeltTilskudd } from '../tilskudd/tilskudd.type.ts';
import type { Budsjettsum } from './beloepsrom.type.ts';
import type { HelBudsjettlinje, HelFinansieringspost } from './budsjettlinje.type.ts';
import type { Oekonomi } from './oekonomi.type.ts';

type Ansvarlig = { ansvarligId: string | null };
/** Siden slik databasen gir den: uten det som avhenger av hva den som spør, kan gjøre. */
export interface Siderad extends Omit<Oekonomi, 'linjer'> { tiltakFinnes: boolean; mitt: boolean; alleTilskudd: Record<string, HeltTilskudd>; linjer: Linjerad[] }
type Linjerad = Omit<HelBudsjettlinje, 'poster'> & Ansvarlig & { poster: (Omit<HelFinansieringspost, 'tilskudd'> & { tilskuddId: string })[] };
type Side = Oekonomi & Pick<Siderad, 'tiltakFinnes' | 'mitt'>;

const temanavn: Record<NasjonaltTema, string> = {
  bolig_bomiljoe: 'Bolig og bomiljø', moeteplasser: 'Møteplasser', arbeid: 'Arbeid', kriminalitet_utenforskap: 'Kriminalitet og utenforskap', oppvekst_utdanning: 'Oppvekst og utdanning',
};
const medTemanavn = (sum: Budsjettsum): Budsjettsum => {
  const tema = nasjonaleTemaer.find((kode) => kode === sum.noekkel);
  return tema ? { ...sum, navn: temanavn[tema] } : sum;
};

/** Legger til det den som spør, kan gjøre med hver rad. */
export function medHandlinger({ alleTilskudd, ...side }: Siderad, aktoer: regler.Pengeaktoer): Side {
  const tilskudd = (t: HeltTilskudd): HeltTilskudd => ({ ...t, handlinger: regler.tilskuddshandlinger(aktoer) });
  const medPoster = Object.fromEntries(Object.entries(alleTilskudd).map(([id, t]) => [id, tilskudd(t)]));
  const linje = ({ ansvarligId, ...l }: Linjerad): HelBudsjettlinje => ({
    ...l, poster: l.poster.map(({ tilskuddId, ...post }) => ({ ...post, tilskudd: medPoster[tilskuddId]! })), handlinger: regler.linjehandlinger(side.laast, ansvarligId, aktoer),
  });
  const forbruk = (f: HeltForbruk & Partial<Ansvarlig>): HeltForbruk => ({
    ...f, handlinger: regler.forbrukshandlinger({ attestert: f.attestertTid !== null, reversert: f.reversertTid !== null, ansvarligId: f.ansvarligId ?? null }, aktoer),
  });
  const overfoering = (o: HelOverfoering & Partial<Ansvarlig>): HelOverfoering => ({ ...o, handlinger: regler.overfoeringshandlinger(o.status, o.ansvarligId ?? null, aktoer) });
  const egeninnsats = (e: HelEgeninnsats): HelEgeninnsats => ({ ...e, handlinger: regler.egeninnsatshandlinger(aktoer) });
  return {
    ...side, handlinger: regler.sidehandlinger(side.laast, aktoer), perTema: side.perTema.map(medTemanavn), linjer: side.linjer.map(linje),
    tilskudd: side.tilskudd.map((t) => ({ ...t, tilskudd: tilskudd(t.tilskudd) })),
    forbruk: side.forbruk.map(forbruk), overfoeringer: side.overfoeringer.map(overfoering), egeninnsats: side.egeninnsats.map(egeninnsats),
  };
}
