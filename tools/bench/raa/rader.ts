/** Radene slik PostGraphile gir dem fra tabellene. Beløp er tekst. */
export interface Rader {
  satsing: {
    navn: string; omraader: { navn: string }[]; programbeskrivelser: object[]; tiltak: Tiltak[]; tilskudd: { navn: string; rapportfrist: string | null; oppdiktet: boolean }[];
    planer: Plan[]; overfoeringer: { fraAar: number; oppdiktet: boolean }[]; budsjett: Budsjett[]; oppdiktetBruk: object[];
  };
  saldoer: { konto: string; beloepOere: string }[]; oppdiktetFra: object[]; oppdiktetTil: object[];
  logg: { nr: string; tid: string; personId: string | null; handling: string; innhold: string }[]; medarbeidere: { rowId: string; navn: string }[];
}
export interface Tiltak {
  rowId: string; navn: string; status: string; utsattTil: string | null; ansvarligId: string | null; innsatsomraadeId: string | null; oppdiktet: boolean;
  maal: object[]; milepaeler: { navn: string; frist: string | null; naadd: string | null; oppdiktet: boolean }[];
}
export interface Plan { aar: number; utgave: number; status: string; kjede: string; oppdiktet: boolean }
export interface Budsjett { aar: number; laast: boolean; linjer: Linje[] }
export interface Linje { rowId: string; oppdiktet: boolean; poster: Post[]; inn: Postering[]; ut: Postering[] }
export interface Post { tilskuddId: string; beloepOere: string; oppdiktet: boolean; bruk: { beloepOere: string | null; forbruk: Forbruk }[] }
export interface Forbruk { rowId: string; ord: string | null; beloepOere: string | null; foertTid: string; reversertTid: string | null; poster: object[] }
export interface Postering { rowId: string; type: string; tilskuddId: string; beloepOere: string; reversererId: string | null }
