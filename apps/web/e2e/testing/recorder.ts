import type { BrowserContext } from 'playwright-core';

/** Alt nettleseren klager på. Det en prøve framkaller med vilje, sier den fra om med `allow`; resten feller prøven. */
export class Recorder {
  private readonly complaints: string[] = [];
  private allowed: RegExp[] = [];

  constructor(context: BrowserContext, private readonly origin: string) {
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.note(`konsoll: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.note(`sidefeil: ${error.error().stack ?? String(error.error())}`));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== this.origin) this.note(`annet sted: ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      // En side som forlates mens den henter, avbryter; det er ingen feil.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') this.note(`forespørsel: ${request.method()} ${request.url()} ${request.failure()?.errorText}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.note(`svar: ${response.status()} ${response.url()}`);
    });
  }

  /** Sies av siden selv når innholdspolitikken stanser noe. */
  readonly onViolation = (_source: unknown, text: string): void => this.note(`innholdspolitikk: ${text}`);

  allow(...patterns: RegExp[]): void { this.allowed.push(...patterns); }

  /** Det som er klaget på siden sist, uten det prøven har sagt fra om. */
  take(): string[] {
    return this.complaints.splice(0).filter((complaint) => !this.allowed.some((pattern) => pattern.test(complaint)));
  }

  /** Glemmer alt, for den neste som får maskinen. */
  reset(): void {
    this.complaints.length = 0;
    this.allowed = [];
  }

  private note(complaint: string): void { this.complaints.push(complaint); }
}
