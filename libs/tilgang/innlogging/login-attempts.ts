import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { DomainError } from '#libs/platform';

/** Teller mislykkede forsøk per konto og per adresse. Den som treffer taket, må vente; ingen blir stengt ute for godt. */
@Injectable()
export class LoginAttempts {
  private readonly perKonto = new RateLimiterMemory({ points: 10, duration: 15 * 60 });
  private readonly perAdresse = new RateLimiterMemory({ points: 100, duration: 15 * 60 });

  /** Kaster TOO_MANY_ATTEMPTS før passordet i det hele tatt prøves. */
  async ensureAllowed(epost: string, adresse: string): Promise<void> {
    const [konto, fra] = await Promise.all([this.perKonto.get(key(epost)), this.perAdresse.get(adresse)]);
    if ((konto && konto.remainingPoints <= 0) || (fra && fra.remainingPoints <= 0)) throw new DomainError('TOO_MANY_ATTEMPTS');
  }

  async failed(epost: string, adresse: string): Promise<void> {
    await Promise.allSettled([this.perKonto.consume(key(epost)), this.perAdresse.consume(adresse)]);
  }

  async succeeded(epost: string): Promise<void> {
    await this.perKonto.delete(key(epost));
  }
}

const key = (epost: string) => epost.trim().toLowerCase();
