import { statSync } from 'node:fs';

/** De lange først: en som begynner til slutt, holder hele kjøringen, og en ny klone vet ikke hvor lenge noe varte sist. */
const kinds = [/\.e2e\.spec\.ts$/, /\/proof\//, /\/tools\/postgres\//, /\.(db|api|debian)\.spec\.ts$/];

export default class Order {
  sort(tests) {
    const rank = ({ path }) => { const kind = kinds.findIndex((pattern) => pattern.test(path)); return kind < 0 ? kinds.length : kind; };
    const size = ({ path }) => statSync(path).size;
    return [...tests].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
  }

  allFailedTests(tests) { return tests; }
  cacheResults() { /* Rekkefølgen følger av filene, ikke av forrige kjøring. */ }
}
