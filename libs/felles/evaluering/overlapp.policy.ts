import type { FieldError } from '#libs/contracts';
import type { Avtaleinnhold } from './avtaleinnhold.ts';

const kommuner = ({ parter }: Pick<Avtaleinnhold, 'parter'>) => new Set(parter.flatMap(({ kommunenummer }) => kommunenummer ?? []));

/** En kommune er med i høyst én evalueringsavtale om gangen: ellers betaler den for det samme to ganger, uten at noen ser det. */
export function overlapp(innhold: Pick<Avtaleinnhold, 'fra' | 'til' | 'parter'>, andre: readonly Pick<Avtaleinnhold, 'fra' | 'til' | 'parter'>[]): FieldError[] {
  const samtidige = andre.filter(({ fra, til }) => fra <= innhold.til && til >= innhold.fra);
  return innhold.parter.flatMap(({ kommunenummer }, i): FieldError[] =>
    (kommunenummer !== null && samtidige.some((avtale) => kommuner(avtale).has(kommunenummer)) ? [{ path: `parter.${i}.kommunenummer`, code: 'OVERLAPS' }] : []));
}
