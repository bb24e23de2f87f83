import { parseArgs } from 'node:util';

export const deler = ['oppstart', 'oversikt', 'sammenligning', 'deling', 'prikking', 'soek'] as const;
export type Del = (typeof deler)[number];

export interface Flags { kort: boolean; runder: number; sekunder: number; rader: boolean; postgraphile: boolean; utenOekt: boolean; svar: boolean; vent: boolean; store: boolean; bare: Del | null }

/** Valgene etter `npm run bench --`. Ukjente valg gir en feil som sier hva som finnes. */
export function readFlags(args: string[]): Flags {
  const { values } = parseArgs({
    args, options: {
      kort: { type: 'boolean', default: false }, rader: { type: 'boolean', default: false }, svar: { type: 'boolean', default: false }, vent: { type: 'boolean', default: false },
      runder: { type: 'string' }, sekunder: { type: 'string' }, bare: { type: 'string' }, 'uten-postgraphile': { type: 'boolean', default: false }, 'uten-oekt': { type: 'boolean', default: false }, store: { type: 'boolean', default: false },
    },
  });
  const bare = values.bare === undefined ? null : deler.find((del) => del === values.bare);
  if (bare === undefined) throw new Error(`«--bare ${values.bare}» finnes ikke. Delene er ${deler.join(', ')}.`);
  return {
    kort: values.kort, rader: values.rader, svar: values.svar, vent: values.vent, bare, store: values.store, postgraphile: !values['uten-postgraphile'], utenOekt: values['uten-oekt'],
    runder: Number(values.runder ?? (values.kort ? 2 : 5)), sekunder: Number(values.sekunder ?? (values.kort ? 2 : 3)),
  };
}
