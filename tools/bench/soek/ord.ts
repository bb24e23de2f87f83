const foerst = `barne ungdoms skole nabo bolig arbeids kultur idretts helse nærmiljø møte bydels frivillig språk lese fritids sommer utstyrs familie senior innvandrer trygghets miljø park gate kveld helge kommune foreldre elev lærling gjelds økonomi leie borettslags kunst musikk natur sykkel mat`.split(' ');
const sist = `plass hjelp klubb hus gruppe råd kveld tilbud senter møte plan verksted kafé vert nettverk kontor lag fest tur prosjekt kurs skole bibliotek park hage tjeneste team kort ordning støtte veileder jobb dag uke vandring panel budsjett mestring trening`.split(' ');
const hverdag = `ungdom barn foreldre skole kommunen frivillige tilbud hjelp jobb møteplass sammen trygg gratis sommer arbeid aktivitet nabolag voksne familier kvinner eldre samarbeid politiet biblioteket penger tid lokaler mat elever lærere bedrifter språk norsk bolig leie husleie park lys musikk idrett`.split(' ');

/** Ordene, det vanligste først: hverdagsord, og så sammensatte ord det blir færre og færre av. */
const kjente: readonly string[] = [...hverdag, ...foerst.flatMap((a) => sist.map((b) => a + b))];
/** Så mye av teksten er ord som står få andre steder. Det vanligste ordet er da i vel en av fire tekster. */
const sjeldne = 0.7;

/** Ord trukket slik de fordeler seg i en ekte tekst: noen få er svært vanlige (Zipf), og de fleste nesten enestående. */
export class Ordkilde {
  private readonly sums: number[] = [];
  private readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
    let sum = 0;
    for (let i = 0; i < kjente.length; i++) this.sums.push(sum += 1 / (i + 25) ** 0.95);
  }

  word(): string { return this.random() < sjeldne ? this.pick(foerst) + this.pick(foerst) + this.pick(sist) : this.known(); }

  words(antall: number): string { return Array.from({ length: antall }, () => this.word()).join(' '); }

  private pick(list: readonly string[]): string { return list[Math.floor(this.random() * list.length)]!; }

  private known(): string {
    const at = this.random() * this.sums.at(-1)!;
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) { const middle = (low + high) >> 1; if (this.sums[middle]! < at) low = middle + 1; else high = middle; }
    return kjente[low]!;
  }
}
