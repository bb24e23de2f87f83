export { apportion } from './apportion.ts';
export { delKostnad, kostnadshinder, type Kostnadshinder, type Kostnadspart } from './kostnadsdeling.ts';
