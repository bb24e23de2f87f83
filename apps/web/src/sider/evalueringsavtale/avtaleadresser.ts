import type { RomType } from '#libs/contracts';
import { avtaleromnummer } from '../avtalerom/avtaleromnummer.ts';

interface Sted { type: RomType; kode: string }

const avtaler = { kommune: '/$rom/evaluering/$id', felles: '/felles/evaluering/$id', evaluering: '/evaluering/$nr/avtale' } as const;
const funnene = { kommune: '/$rom/evaluering/$id/funn', felles: '/felles/evaluering/$id/funn', evaluering: '/evaluering/$nr/funn' } as const;
const slag = ({ type }: Sted) => (type === 'kommune' || type === 'felles' ? type : 'evaluering');
const params = ({ kode }: Sted, id: string) => ({ rom: kode, nr: avtaleromnummer(kode), id });

/** Avtalen og funnene i den har hver sin adresse i hvert slag rom; her blir den som leser, i sitt. */
export const tilAvtalen = (rom: Sted, id: string) => ({ to: avtaler[slag(rom)], params: params(rom, id) } as const);
export const tilFunnene = (rom: Sted, id: string) => ({ to: funnene[slag(rom)], params: params(rom, id) } as const);
