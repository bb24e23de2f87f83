/** Lenger enn dette venter vi ikke på en hode-linje; da er det en feil i den. */
const longestMs = 24 * 3_600_000;

/** Når kilden sier at vi kan prøve igjen: antall sekunder, eller et tidspunkt. `null` når den ikke sier noe vi kan bruke. */
export function retryAfter(header: string | null, now: Date): Date | null {
  if (header === null) return null;
  const ms = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isFinite(ms) && ms >= 0 ? new Date(now.getTime() + Math.min(ms, longestMs)) : null;
}
