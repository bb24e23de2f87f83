import type { EnDeltRundeFragment, EnRundeFragment } from '../../generated/graphql.ts';
import type { Spoersmaalstall } from '#libs/contracts';

/** Det svarene på siden hviler på. */
export const UNDERSOEKELSESTYPER = 'Undersoekelse Undersoekelser Undersoekelsesrundelinje Deling';

/** En runde slik den vises, kommunens egen eller den som er delt. */
export type Vistrunde = Pick<EnRundeFragment, 'runde' | 'dato' | 'omraade' | 'spoersmaal'> | Pick<EnDeltRundeFragment, 'runde' | 'dato' | 'omraade' | 'spoersmaal'>;

export const somTall = (spoersmaal: EnRundeFragment['spoersmaal'][number]): Spoersmaalstall => ({ ...spoersmaal, n: spoersmaal.n ?? null, antall: spoersmaal.antall.map((antall) => antall ?? null) });
