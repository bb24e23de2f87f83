import type { Rangeringshinder, Spoersmaalskode } from '#libs/contracts';
import { beloepPer, beloepPerAar } from './budsjett.query.ts';
import { bruktPerAar, bruktPerGiver, bruktPerTema } from './pengebruk.query.ts';
import { tiltakPer } from './tiltak.query.ts';

/**
 * Hvordan et spørsmål svares på. Setningen leser fra `valgt` (delingene, én rad for hver), begrenses av $4 og gir kommune_id, kategori, verdi og til. Kategorien `i_alt` er helheten.
 * `hindre` er det som står i veien for en rekkefølge uansett hva som er delt, når svaret er begrenset slik.
 */
interface Svarmaate { celler: string; hindre: (bare: string | null) => readonly Rangeringshinder[] }

/** Kommunene er ulike store: et beløp alene rangerer folketallet. */
const stoerrelse = (): readonly Rangeringshinder[] => ['ulik_stoerrelse'];
/** Hva som er ett tiltak, bestemmer hver kommune selv. */
const tiltak = (): readonly Rangeringshinder[] => ['ulik_definisjon'];
/** Noen fører egne og andres penger, andre bare programtilskuddet. Det er likt overalt. */
const penger = (bare: string | null): readonly Rangeringshinder[] => (bare === 'kdd' ? [] : ['ulik_definisjon']);

export const svarmaater: Record<Spoersmaalskode, Svarmaate> = {
  budsjett_tema: { celler: beloepPer('tema', 'giverart'), hindre: stoerrelse },
  budsjett_giver: { celler: beloepPer('giverart', 'tema'), hindre: stoerrelse },
  per_innbygger: { celler: beloepPer('tema', 'giverart'), hindre: penger },
  budsjett_aar: { celler: beloepPerAar, hindre: stoerrelse },
  pengebruk: { celler: bruktPerTema, hindre: stoerrelse },
  pengebruk_giver: { celler: bruktPerGiver, hindre: stoerrelse },
  pengebruk_innbygger: { celler: bruktPerTema, hindre: penger },
  pengebruk_aar: { celler: bruktPerAar, hindre: stoerrelse },
  tiltak_status: { celler: tiltakPer('status', 'tema'), hindre: tiltak },
  tiltak_tema: { celler: tiltakPer('tema', 'status'), hindre: tiltak },
};
