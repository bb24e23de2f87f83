/** Den som spør: hvem det er, og hva rollene gir rett til i rommet. */
export interface Pengeaktoer { personId: string; skriv: boolean; foer: boolean; attester: boolean; registrer: boolean }
/** Det ved en bruk som avgjør hva som kan gjøres med den. */
export interface Brukstilstand { attestert: boolean; reversert: boolean; ansvarligId: string | null }

/** Den som skriver alt, kan føre alt; den ansvarlige bare på tiltak som er hans. */
export const mayFoere = (ansvarligId: string | null, aktoer: Pengeaktoer) => aktoer.skriv || (aktoer.foer && ansvarligId === aktoer.personId);

/** Det attesterte kan bare den som attesterer, gå tilbake på. */
export const mayReversere = ({ attestert, ansvarligId }: Brukstilstand, aktoer: Pengeaktoer) => (attestert ? aktoer.attester : mayFoere(ansvarligId, aktoer));

const naar = (vilkaar: boolean, ...navn: string[]) => (vilkaar ? navn : []);

/** Det som kan gjøres på siden for et år. */
export const sidehandlinger = (laast: boolean, aktoer: Pengeaktoer): string[] => [
  ...naar(aktoer.skriv, 'createFinansieringskilde', 'createTilskudd', 'foerPostering', 'createEgeninnsats'), ...naar(aktoer.skriv && !laast, 'createBudsjettlinje'),
  ...naar(aktoer.foer, 'foerForbruk', 'oenskOverfoering'),
];

/** Det som kan gjøres på siden for ett tiltak. */
export const tiltakshandlinger = (laast: boolean, mitt: boolean, aktoer: Pengeaktoer): string[] => [
  ...naar(aktoer.skriv, 'createEgeninnsats'), ...naar(aktoer.skriv && !laast, 'createBudsjettlinje'),
  ...naar(mayFoere(mitt ? aktoer.personId : null, aktoer), 'foerForbruk', 'oenskOverfoering'),
];

export const linjehandlinger = (laast: boolean, ansvarligId: string | null, aktoer: Pengeaktoer): string[] => [
  ...naar(aktoer.skriv && !laast, 'updateBudsjettlinje', 'removeBudsjettlinje'), ...naar(mayFoere(ansvarligId, aktoer), 'foerForbruk', 'oenskOverfoering'),
];

export const tilskuddshandlinger = (aktoer: Pengeaktoer): string[] => naar(aktoer.skriv, 'updateTilskudd', 'foerPostering');

export const forbrukshandlinger = (bruk: Brukstilstand, aktoer: Pengeaktoer): string[] => (bruk.reversert ? [] : [
  ...naar(aktoer.attester && !bruk.attestert, 'attesterForbruk'), ...naar(mayReversere(bruk, aktoer), 'reverserForbruk'),
]);

export const overfoeringshandlinger = (status: string, ansvarligId: string | null, aktoer: Pengeaktoer): string[] => [
  ...naar(status === 'oensket' && aktoer.attester, 'bekreftOverfoering'), ...naar(status === 'bekreftet' && aktoer.registrer, 'vedtaOverfoering'),
  ...naar((status === 'oensket' || status === 'bekreftet') && mayFoere(ansvarligId, aktoer), 'trekkOverfoering'),
];

export const egeninnsatshandlinger = (aktoer: Pengeaktoer): string[] => naar(aktoer.skriv, 'updateEgeninnsats', 'removeEgeninnsats');
