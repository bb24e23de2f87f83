import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { demoPassword } from '../../../../tools/demo/logins.ts';
import { Recorder } from './recorder.ts';

export interface VisitorOptions { width?: number; height?: number; clipboard?: boolean }

const patienceMs = 20_000;

const screen = { width: 1280, height: 900 };

/** En person ved en maskin: sin egen nettleserprofil, én side, og det nettleseren klaget på. */
export class Visitor {
  private constructor(readonly context: BrowserContext, readonly page: Page, readonly recorder: Recorder, readonly url: string) {}

  static async open(browser: Browser, url: string): Promise<Visitor> {
    const context = await browser.newContext({ baseURL: url, viewport: screen, locale: 'nb-NO', timezoneId: 'Europe/Oslo', reducedMotion: 'reduce', colorScheme: 'light' });
    context.setDefaultTimeout(patienceMs);
    const recorder = new Recorder(context, new URL(url).origin);
    await context.exposeBinding('meldBrudd', recorder.onViolation);
    await context.addInitScript(watch);
    return new Visitor(context, await context.newPage(), recorder, url);
  }

  /** Setter seg ved maskinen. */
  async sitDown({ width = screen.width, height = screen.height, clipboard = false }: VisitorOptions): Promise<this> {
    await this.page.setViewportSize({ width, height });
    if (clipboard) await this.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return this;
  }

  /** Visker ut alt den forrige etterlot: siden, kapslene, det som er lagret, og det som var slått på. */
  async wipe(): Promise<void> {
    const { context, page } = this;
    await Promise.all(context.pages().filter((other) => other !== page).map((other) => other.close()));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.setOffline(false);
    // Et bilde fra samme sted: en tom side ville fått en ny prosess ved neste besøk, og alt måtte tolkes på nytt.
    await page.goto('/loeftet.svg');
    await page.evaluate(() => sessionStorage.clear());
    const browser = await context.newCDPSession(page);
    await browser.send('Storage.clearDataForOrigin', { origin: new URL(this.url).origin, storageTypes: 'all' });
    await browser.detach();
    await Promise.all([context.clearCookies(), context.clearPermissions(), page.emulateMedia({ media: 'screen', colorScheme: 'light' })]);
    this.recorder.reset();
  }

  /** Innlogget uten innloggingssiden, som har sine egne prøver. */
  async arrive(cookie: string): Promise<void> {
    const [name, value] = cookie.split('=') as [string, string];
    await this.context.addCookies([{ name, value, url: this.url, httpOnly: true, sameSite: 'Lax' }]);
  }

  /** Skjemaet på innloggingssiden, og vent til en er et annet sted. */
  async fillLogIn(epost: string, passord: string = demoPassword): Promise<void> {
    await this.page.getByLabel('E-post').fill(epost);
    await this.page.getByLabel('Passord').fill(passord);
    await this.page.getByRole('button', { name: 'Logg inn' }).click();
    await this.page.waitForURL(({ pathname }) => pathname !== '/logg-inn');
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** Siden har overskrift, og ingenting er på vei. */
  async settled(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null && window.venter === 0 && document.fonts.status === 'loaded');
  }

  get path(): string { return new URL(this.page.url()).pathname; }
  get search(): URLSearchParams { return new URL(this.page.url()).searchParams; }
  get h1(): Promise<string> { return this.page.getByRole('heading', { level: 1 }).innerText(); }

  button(name: string | RegExp): Locator { return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }); }
  link(name: string | RegExp): Locator { return this.page.getByRole('link', typeof name === 'string' ? { name, exact: true } : { name }); }
  /** Seksjonen med denne overskriften. */
  section(name: string): Locator { return this.page.getByRole('region', { name, exact: true }); }
  get dialog(): Locator { return this.page.getByRole('dialog').last(); }

  /** Det som har fokus, slik en skjermleser ville sagt det. */
  focus(): Promise<{ tag: string; id: string; name: string }> {
    return this.page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      const label = at.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null;
      return { tag: at.tagName.toLowerCase(), id: at.id, name: (at.getAttribute('aria-label') ?? label?.textContent ?? at.textContent ?? '').trim() };
    });
  }

  async close(): Promise<void> { await this.context.close(); }
}

declare global {
  interface Window { meldBrudd(text: string): Promise<void>; hopp: number; venter: number }
}

/** Kjører i siden før alt annet: teller hopp og forespørsler underveis, og melder brudd på innholdspolitikken. */
function watch(): void {
  window.hopp = 0;
  window.venter = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) window.hopp += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => void window.meldBrudd(`${violatedDirective} ${blockedURI}`));
  const send = window.fetch;
  window.fetch = async (...args) => {
    window.venter++;
    // Svaret er først i hus når siden har fått tegnet det.
    try { return await send(...args); } finally { setTimeout(() => requestAnimationFrame(() => { window.venter--; }), 0); }
  };
}
