/** Tilfeldighet som kan spilles av igjen: samme frø gir samme rekke, i alle kjøringer. */
export class Random {
  private state: number;

  constructor(seed: string) {
    // FNV-1a gjør frøet om til et tall; mulberry32 gjør tallet om til en rekke.
    this.state = [...seed].reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), 16_777_619), 2_166_136_261) >>> 0;
  }

  /** Fra og med 0 til 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Et helt tall under `n`. */
  below(n: number): number { return Math.floor(this.next() * n); }
  chance(share: number): boolean { return this.next() < share; }
  pick<T>(from: readonly T[]): T { return from[this.below(from.length)]!; }

  shuffled<T>(from: readonly T[]): T[] {
    const left = [...from];
    return from.map(() => left.splice(this.below(left.length), 1)[0]!);
  }

  uuid(): string {
    const hex = Array.from({ length: 32 }, () => this.below(16).toString(16)).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}
