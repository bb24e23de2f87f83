import { DomainError } from '#libs/platform';

/** Så mange filer kan være på vei inn samtidig, i alt og fra én person. En fil kan bruke lang tid, og skal ikke stenge for de andre. */
const most = { total: 12, perPerson: 3 } as const;

/** Plassene for filer på vei inn i denne prosessen. Kaster BUSY når alle er tatt. */
export class UploadPlaces {
  private readonly taken = new Map<string, number>();
  private total = 0;

  async use<T>(personId: string, work: () => Promise<T>): Promise<T> {
    const mine = this.taken.get(personId) ?? 0;
    if (this.total >= most.total || mine >= most.perPerson) throw new DomainError('BUSY');
    this.count(personId, 1);
    try { return await work(); } finally { this.count(personId, -1); }
  }

  private count(personId: string, change: 1 | -1): void {
    this.total += change;
    const now = (this.taken.get(personId) ?? 0) + change;
    if (now > 0) this.taken.set(personId, now); else this.taken.delete(personId);
  }
}
