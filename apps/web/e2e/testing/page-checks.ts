import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Visitor } from './visitor.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Mørkt bytter bare farger; resten er prøvd i lyst. */
const aboutColour = ['color-contrast', 'link-in-text-block'];
const mostJump = 0.05;
const require = createRequire(import.meta.url);
const axeSource = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Alt som skal være sant på hver side: bred i lyst og smal i mørkt, så begge bredder og begge farger er prøvd. Svarer med det som ikke er det.
 * `wideDark` prøver også den brede i mørkt: menyen og rammen er de samme på alle sidene i et rom, så én side per rolle er nok.
 */
export async function faultsOn(visitor: Visitor, path: string, { skipLink = true, wideDark = false } = {}): Promise<string[]> {
  const { page } = visitor;
  const faults: string[] = [];
  const check = async (where: string, ...checks: ((page: Page) => Promise<string[]>)[]) => {
    for (const one of checks) faults.push(...(await one(page)).map((fault) => `${path} ${where}: ${fault}`));
  };
  await page.setViewportSize({ width: 1280, height: 900 });
  await visitor.goto(path);
  await check('1280 lys', stillness, oneHeading, noSidewaysScroll, skipLink ? skipsToContent : async () => [], visibleFocus, axe(tags));
  await page.emulateMedia({ colorScheme: 'dark' });
  if (wideDark) {
    await repainted(page);
    await check('1280 mørk', axe(aboutColour, 'rule'));
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  await visitor.settled();
  await check('360 mørk', stillness, axe(tags));
  await page.setViewportSize({ width: 320, height: 640 });
  await check('320', noSidewaysScroll);
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

/** Fargene byttes i neste tegning, noen av dem i en overgang. */
const repainted = (page: Page) => page.evaluate(async () => {
  await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
});

/** Bare bruddene hentes ut av siden; resten av svaret er stort og brukes ikke. */
const axe = (values: string[], type: 'tag' | 'rule' = 'tag') => async (page: Page): Promise<string[]> => {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (options) => {
    const found = await (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options);
    return found.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`) }));
    // Uten `preload` hentes ikke stilark og medier om igjen; det trengs bare for låst skjermretning, som ikke er med, og lyd, som ikke finnes.
  }, { resultTypes: ['violations'], preload: false, runOnly: { type, values } } satisfies RunOptions as RunOptions);
  return violations.map(({ id, help, nodes }) => `axe ${id} (${help}): ${nodes.join(' | ').replace(/\s+/g, ' ')}`);
};

/** Hvor mye innholdet har hoppet siden siden ble lastet. */
async function stillness(page: Page): Promise<string[]> {
  const jumped = await page.evaluate(() => window.hopp);
  return jumped < mostJump ? [] : [`innholdet hopper ${jumped.toFixed(3)}`];
}

async function oneHeading(page: Page): Promise<string[]> {
  const [headings, title] = [await page.getByRole('heading', { level: 1 }).allInnerTexts(), await page.title()];
  const titled = headings[0] !== undefined && title.startsWith(`${headings[0]} – `) && title.endsWith('Løftet');
  return [...(headings.length === 1 ? [] : [`${headings.length} h1: ${headings.join(', ')}`]), ...(titled ? [] : [`dokumenttittelen er «${title}» når overskriften er «${headings[0]}»`])];
}

async function noSidewaysScroll(page: Page): Promise<string[]> {
  const [needs, has] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  if (needs <= has) return [];
  const widest = await page.evaluate(() => [...document.querySelectorAll('main *, header *')]
    .filter((el) => el.getBoundingClientRect().right > document.documentElement.clientWidth + 1).slice(0, 3).map((el) => `${el.tagName.toLowerCase()}.${el.className}`));
  return [`ruller sidelengs: ${needs} px (${widest.join(', ')})`];
}

/** Hoppelenken er det første en kommer til, den synes, og den fører til innholdet. */
async function skipsToContent(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const skip = await page.evaluate(() => {
    const at = document.activeElement as HTMLAnchorElement;
    const { width, height, top } = at.getBoundingClientRect();
    return { href: at.getAttribute('href'), shown: width > 20 && height > 10 && top >= 0 };
  });
  await page.keyboard.press('Enter');
  const landed = await page.evaluate(() => document.activeElement?.id);
  return [
    ...(skip.href === '#innhold' && skip.shown ? [] : [`første tabulator går til ${skip.href ?? 'noe annet enn hoppelenken'}${skip.shown ? '' : ', som ikke synes'}`]),
    ...(landed === 'innhold' ? [] : [`hoppelenken fører til ${landed || 'ingenting'}`]),
  ];
}

/** Alt en kan komme til med tastaturet, ser annerledes ut når det har fokus. */
async function visibleFocus(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const unseen = await page.evaluate(() => {
    const looks = (el: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(el);
      return `${outlineStyle === 'none' ? '' : outlineWidth + outlineColor} ${boxShadow}`;
    };
    const reachable = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((el) => el.tabIndex >= 0 && el.checkVisibility({ visibilityProperty: true }));
    const found = reachable.filter((el) => {
      (document.activeElement as HTMLElement).blur();
      const before = looks(el);
      el.focus();
      return !el.matches(':focus-visible') || looks(el) === before;
    });
    (document.activeElement as HTMLElement).blur();
    scrollTo(0, 0);
    return found.map((el) => `${el.tagName.toLowerCase()} «${(el.textContent || el.id).trim().slice(0, 30)}»`);
  });
  return unseen.map((what) => `fokus synes ikke på ${what}`);
}
