import { tidsrom } from '#libs/contracts';

/** Når noe begynte: tidligst og senest den dagen. Tomt når det ikke er kjent. */
export interface Begynt { tidligst: string | null; senest: string | null }
type Svar = 'ja' | 'nei' | 'kanskje';
/** Hvorfor Løftet ikke kan si sikkert at noe gjaldt. */
export const usikkerheter = ['dato_mangler', 'dato_upresis', 'avloest_ukjent', 'foert_senere', 'vedtak_lukket', 'eldre_utgave_lukket', 'lagt_bort', 'foer_historikken', 'uten_historikk'] as const;
export type Usikkerhet = (typeof usikkerheter)[number];
/** Noe som gjaldt, eller kan ha gjort det. `usikkert` er tomt når det er sikkert. */
export interface Gjaldt<Utgave> { utgave: Utgave; usikkert: Usikkerhet | null }
export interface Utgavetid { utgave: number; begynt: Begynt }

/** Dagen det ble ført her, er den seneste det kan ha skjedd; står det en dato, er det den. */
export function begyntAv(dato: string | null, foert: string | null): Begynt {
  const rom = dato === null ? null : tidsrom(dato);
  if (!rom) return { tidligst: null, senest: foert };
  return { tidligst: rom.fra, senest: foert !== null && foert >= rom.fra && foert < rom.til ? foert : rom.til };
}

export function haddeBegynt({ tidligst, senest }: Begynt, dag: string): Svar {
  if (senest !== null && senest <= dag) return 'ja';
  return tidligst !== null && tidligst > dag ? 'nei' : 'kanskje';
}

/** Utgavene som gjaldt, eller kan ha gjort det. En utgave gjelder til en nyere begynner. */
export function gjaldtDen<Utgave extends Utgavetid>(dag: string, utgaver: readonly Utgave[]): Gjaldt<Utgave>[] {
  return utgaver.flatMap((en): Gjaldt<Utgave>[] => {
    const [begynt, nyere] = [haddeBegynt(en.begynt, dag), utgaver.filter(({ utgave }) => utgave > en.utgave).map((ny) => haddeBegynt(ny.begynt, dag))];
    if (begynt === 'nei' || nyere.includes('ja')) return [];
    if (begynt === 'kanskje') return [{ utgave: en, usikkert: en.begynt.tidligst === null ? (en.begynt.senest === null ? 'dato_mangler' : 'foert_senere') : 'dato_upresis' }];
    return [{ utgave: en, usikkert: nyere.includes('kanskje') ? 'avloest_ukjent' : null }];
  });
}
