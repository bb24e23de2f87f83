import { Undersoekelse } from './undersoekelse.entity.ts';
import { Undersoekelsesrunde } from './undersoekelsesrunde.entity.ts';

export { UndersoekelseModule } from './undersoekelse.module.ts';
export { UndersoekelseQuery } from './undersoekelse.query.ts';
export { UndersoekelseService } from './undersoekelse.service.ts';
export { Undersoekelsesdel } from './undersoekelse.type.ts';
export type { Verntspoersmaal, Vernetrunde } from './undersoekelsesvern.policy.ts';
export type { Delingsgrunnlag } from './undersoekelsesvern.query.ts';
export { UndersoekelsesvernService } from './undersoekelsesvern.service.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const undersoekelseEntities = [Undersoekelse, Undersoekelsesrunde];
