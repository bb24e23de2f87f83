export { apportion, sumOf } from './apportion.ts';
export { delKostnad, fasteBidrag, kostnadshinder, type Kostnadshinder, type Kostnadspart } from './kostnadsdeling.ts';
