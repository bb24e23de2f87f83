import { describe, expect } from '@jest/globals';
import { demoPassword } from '../../../tools/demo/logins.ts';
import { faultsOn } from './testing/page-checks.ts';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';

const scenario = scenarios();
const programleder = 'programleder@3118.demo';

const lang = ({ page }: Visitor) => page.evaluate(() => document.documentElement.lang);
const radio = ({ page }: Visitor, name: 'Bokmål' | 'Nynorsk' | 'English') => page.getByRole('radio', { name, exact: true });
/** Filene som er hentet fra hver målform. */
const catalogues = ({ page }: Visitor) => page.evaluate(() => performance.getEntriesByType('resource').flatMap(({ name }) => /\/assets\/(nb|nn|en)-/.exec(name)?.[1] ?? []).sort());

async function choose(visitor: Visitor, name: 'Bokmål' | 'Nynorsk' | 'English', wanted: string): Promise<void> {
  await radio(visitor, name).click();
  await visitor.page.waitForFunction((to) => document.documentElement.lang === to, wanted);
}

describe('språket på sidene', () => {
  scenario('på innloggingen: ordene byttes, det som er skrevet, og plassen står, og valget varer inn i rommet', async (world) => {
    const kari = await world.visitor();
    await kari.goto('/logg-inn');
    expect([await lang(kari), await kari.h1, await catalogues(kari)]).toEqual(['nb', 'Logg inn', ['nb']]);
    await kari.page.getByLabel('E-post').fill(programleder);
    await kari.page.getByLabel('Passord').fill(demoPassword);
    await choose(kari, 'English', 'en');
    expect([await kari.h1, await kari.page.title()]).toEqual(['Sign in', 'Sign in – Løftet']);
    expect((await kari.focus()).name).toBe('English');
    expect(await kari.page.locator('#epost').inputValue()).toBe(programleder);
    await kari.page.keyboard.press('ArrowUp');
    await kari.page.waitForFunction(() => document.documentElement.lang === 'nn');
    expect([(await kari.focus()).name, await kari.page.locator('#passord').inputValue()]).toEqual(['Nynorsk', demoPassword]);
    await kari.page.locator('button[type=submit]').click();
    await kari.page.waitForURL('**/3118/oversikt');
    await kari.settled();
    expect([await lang(kari), await kari.h1]).toEqual(['nn', 'Oversikt']);
    await kari.link('Barrierar').waitFor();
    expect(await catalogues(kari)).toEqual(['nn']);
  });

  scenario('i rommet: et åpent skjema står mens ordene byttes, datoer og tall følger med, og siden husker det', async (world) => {
    const kari = await world.loggedIn(programleder, `/3118/tiltak/${await world.tiltakId('3118', 5)}`);
    await kari.button('Rediger om tiltaket').click();
    const hensikt = kari.page.locator('textarea').first();
    await hensikt.fill('Skrevet på norsk mens siden byttet språk.');
    await kari.button(/^Meny for/).click();
    await choose(kari, 'English', 'en');
    expect((await kari.focus()).name).toBe('English');
    await kari.page.keyboard.press('Escape');
    await kari.link('Action plan').waitFor();
    expect(await hensikt.inputValue()).toBe('Skrevet på norsk mens siden byttet språk.');
    await kari.goto('/3118/logg');
    expect(await lang(kari)).toBe('en');
    await kari.page.locator('time').first().waitFor();
    expect(await kari.page.locator('time').first().innerText()).toMatch(/^\d{1,2} \w+ \d{4} at \d\d:\d\d$/);
    await kari.button(/^Menu for/).click();
    await choose(kari, 'Nynorsk', 'nn');
    await kari.page.waitForFunction(() => /^\d{1,2}\. \w+ \d{4}/.test(document.querySelector('time')?.textContent ?? ''));
    await choose(kari, 'Bokmål', 'nb');
    await kari.link('Handlingsplan').waitFor();
  });

  scenario('nettet er borte når språket skal hentes: siden står som den var, og sier det', async (world) => {
    const kari = await world.loggedIn(programleder);
    await kari.button(/^Meny for/).click();
    kari.recorder.allow(/ERR_FAILED|Failed to fetch/);
    await kari.page.route('**/assets/nn-*.js', (route) => route.abort());
    await radio(kari, 'Nynorsk').click();
    await kari.page.getByRole('alert').getByText('Vi fikk ikke hentet språket').waitFor();
    expect([await lang(kari), await radio(kari, 'Bokmål').isChecked()]).toEqual(['nb', true]);
  });

  for (const [maalform, name] of [['nn', 'Nynorsk'], ['en', 'English']] as const) {
    scenario(`sidene på ${maalform} er hele: ingen feil i axe, ingen rulling sidelengs`, async (world) => {
      const kari = await world.visitor();
      await kari.goto('/logg-inn');
      await choose(kari, name, maalform);
      expect(await faultsOn(kari, '/logg-inn', { skipLink: false })).toEqual([]);
      await kari.page.locator('#epost').fill(programleder);
      await kari.page.locator('#passord').fill(demoPassword);
      await kari.page.locator('button[type=submit]').click();
      await kari.page.waitForURL('**/3118/oversikt');
      const faults: string[] = [];
      for (const path of ['/3118/oekonomi', '/3118/brukere']) faults.push(...await faultsOn(kari, path));
      expect([await lang(kari), faults]).toEqual([maalform, []]);
    });
  }
});
