import type { LoggerService } from '@nestjs/common';

/** Driftsloggen, samlet opp i stedet for skrevet ut. */
export class HeardLog implements LoggerService {
  private lines: string[] = [];

  /** Det som er ført siden sist. */
  take(): string {
    const taken = this.lines.join('\n');
    this.lines = [];
    return taken;
  }

  log(...parts: unknown[]): void { this.hear(parts); }
  error(...parts: unknown[]): void { this.hear(parts); }
  warn(...parts: unknown[]): void { this.hear(parts); }
  debug(...parts: unknown[]): void { this.hear(parts); }
  verbose(...parts: unknown[]): void { this.hear(parts); }
  fatal(...parts: unknown[]): void { this.hear(parts); }

  private hear(parts: unknown[]): void { this.lines.push(parts.map((part) => (typeof part === 'string' ? part : part instanceof Error ? `${part.stack}` : JSON.stringify(part))).join(' ')); }
}
