import { DomainError } from '../errors/domain-error.ts';

/**
 * Plassene for noe som tar tid eller plass, i denne prosessen: så mange i alt, og så mange fra én person.
 * Kaster BUSY når alle er tatt, så én som ber om mye, ikke stenger for de andre.
 */
export class Places {
  private readonly taken = new Map<string, number>();
  private total = 0;

  constructor(private readonly most: { total: number; perPerson: number }) {}

  async use<T>(personId: string, work: () => Promise<T>): Promise<T> {
    if (this.total >= this.most.total || (this.taken.get(personId) ?? 0) >= this.most.perPerson) throw new DomainError('BUSY');
    this.count(personId, 1);
    try { return await work(); } finally { this.count(personId, -1); }
  }

  private count(personId: string, change: 1 | -1): void {
    this.total += change;
    const now = (this.taken.get(personId) ?? 0) + change;
    if (now > 0) this.taken.set(personId, now); else this.taken.delete(personId);
  }
}
