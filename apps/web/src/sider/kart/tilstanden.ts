import type { Kartkommune } from './Kart.tsx';

export type Karttilstand = 'delt' | 'trukket' | 'ikke_delt' | 'uten_satsing';

/** Hva som er sant om en kommune for året, i den rekkefølgen det betyr noe. */
export function tilstanden({ rad, harOmraadesatsing }: Kartkommune): Karttilstand {
  if (rad && rad.delinger.length > 0) return 'delt';
  if (rad?.trukket) return 'trukket';
  return harOmraadesatsing ? 'ikke_delt' : 'uten_satsing';
}
