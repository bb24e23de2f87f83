import type { VeiviserpunktetFragment } from '../../generated/graphql.ts';

export const naaddAv = (punkter: readonly Pick<VeiviserpunktetFragment, 'kryss'>[]) => punkter.filter(({ kryss }) => kryss).length;
