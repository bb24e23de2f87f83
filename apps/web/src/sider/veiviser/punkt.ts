import type { VeiviserpunktetFragment, VeiviserQuery } from '../../generated/graphql.ts';

export type Fase = VeiviserQuery['veiviser']['faser'][number];

export const naaddAv = (punkter: readonly Pick<VeiviserpunktetFragment, 'kryss'>[]) => punkter.filter(({ kryss }) => kryss).length;
