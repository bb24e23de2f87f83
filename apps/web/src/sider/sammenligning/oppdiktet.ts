import type { EnRadFragment } from '../../generated/graphql.ts';

/** Om noe av det raden er regnet ut fra, er oppdiktet. */
export const erOppdiktet = ({ delinger, innbyggergrunnlag }: EnRadFragment): boolean => innbyggergrunnlag?.oppdiktet === true || delinger.some(({ oppdiktet }) => oppdiktet);
