import { describe, expect } from '@jest/globals';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';

const scenario = scenarios();
const programleder = 'programleder@3118.demo';

/** Tabulator til det med dette navnet har fokus. Feiler når en har vært gjennom siden uten å finne det. */
async function tabTo(visitor: Visitor, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const matches = (found: string) => (typeof name === 'string' ? found === name : name.test(found));
  const seen: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await visitor.page.keyboard.press(key);
    const at = await visitor.focus();
    if (matches(at.name)) return;
    seen.push(`${at.tag} «${at.name.slice(0, 30)}»`);
  }
  throw new Error(`Tabulator kom ikke til «${String(name)}»: ${seen.join(', ')}`);
}

async function go(visitor: Visitor, letter: string, heading: string): Promise<void> {
  await visitor.page.keyboard.press('g');
  await visitor.page.keyboard.press(letter);
  await visitor.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  await visitor.settled();
  expect(await visitor.focus()).toEqual(expect.objectContaining({ tag: 'h1', name: heading }));
}

async function hasFocus(visitor: Visitor, name: string): Promise<void> {
  await visitor.page.waitForFunction((wanted) => [document.activeElement?.getAttribute('aria-label'), document.activeElement?.textContent?.trim()].includes(wanted), name, { timeout: 5_000 })
    .catch(async () => { const { tag, name: found } = await visitor.focus(); throw new Error(`Fokus skulle vært på «${name}», men er på ${tag} «${found.slice(0, 60)}»`); });
}
/** Om fokus er et sted det sier noe, og ikke mistet til selve dokumentet. */
const focusKept = (visitor: Visitor) => visitor.page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

describe('hele jobben med tastaturet', () => {
  scenario('logger inn, finner et tiltak med søket, retter det, lagrer, og ser det i loggen', async (world) => {
    const kari = await world.visitor();
    const { keyboard } = kari.page;
    await kari.page.goto('/');
    await kari.page.getByLabel('E-post').waitFor();
    await tabTo(kari, 'E-post');
    await keyboard.type(programleder);
    await keyboard.press('Tab');
    await keyboard.type('loeftet-demo-2025');
    await keyboard.press('Enter');
    await kari.page.waitForURL('**/3118/oversikt');
    await kari.settled();

    // Hjelpen står i rommet, så en kommer videre derfra også.
    for (const [letter, heading] of [['p', 'Program'], ['b', 'Brukere'], ['l', 'Logg'], ['h', 'Hjelp'], ['o', 'Oversikt']] as const) await go(kari, letter, heading);
    await go(kari, 't', 'Tiltak');
    await keyboard.press('/');
    expect(await kari.focus()).toEqual(expect.objectContaining({ tag: 'input', name: 'Søk i tiltak' }));
    // «g» og «t» er bokstaver når en skriver i et felt.
    await keyboard.type('gt/');
    expect(await kari.page.getByLabel('Søk i tiltak').inputValue()).toBe('gt/');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('klar for jobb');
    await kari.page.getByText('Ett tiltak passer utvalget').waitFor();
    await tabTo(kari, 'Klar for jobb');
    await keyboard.press('Enter');
    await kari.page.getByRole('heading', { level: 1, name: 'Klar for jobb' }).waitFor();
    await kari.settled();
    expect((await kari.focus()).tag).toBe('h1');

    await tabTo(kari, 'Rediger om tiltaket');
    await keyboard.press('Enter');
    await kari.section('Om tiltaket').getByLabel('Hensikt').waitFor();
    await tabTo(kari, /^Hensikt/);
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('Skrevet uten mus.');
    await tabTo(kari, 'Lagre');
    await keyboard.press('Enter');
    await kari.section('Om tiltaket').getByText(/^Lagret kl\./).waitFor();
    await hasFocus(kari, 'Rediger om tiltaket');
    await go(kari, 'l', 'Logg');
    await kari.page.getByRole('article').first().getByText('endret et tiltak').waitFor();
    await tabTo(kari, /^Vis hva som ble endret/);
    await keyboard.press('Enter');
    await kari.page.getByRole('article').first().getByText('Skrevet uten mus.').waitFor();
  });

  scenario('fokus er et sted også når en seksjon åpnes for retting', async (world) => {
    const kari = await world.loggedIn(programleder, `/3118/tiltak/${await world.tiltakId('3118', 12)}`);
    for (const [section, button] of [['Om tiltaket', 'Rediger om tiltaket'], ['Innhold og veien videre', 'Rediger innhold og veien videre']] as const) {
      await tabTo(kari, button);
      await kari.page.keyboard.press('Enter');
      await kari.section(section).getByRole('button', { name: 'Lagre' }).waitFor();
      expect([section, await focusKept(kari)]).toEqual([section, true]);
    }
  });

  scenario('vinduer holder på fokus, lukkes med Escape, og gir det tilbake', async (world) => {
    const kari = await world.loggedIn(programleder, `/3118/tiltak/${await world.tiltakId('3118', 11)}`);
    const { keyboard } = kari.page;
    for (const [button, title] of [['Endre status', 'Endre status'], ['Arkiver', 'Arkiver Nærmiljøtilskudd'], ['Legg til resultat', 'Nytt resultat'], ['Legg til milepæl', 'Ny milepæl']] as const) {
      await tabTo(kari, button);
      await keyboard.press('Enter');
      const vindu = kari.page.getByRole('dialog', { name: title });
      await vindu.waitFor();
      const places = new Set<string>();
      for (let presses = 0; presses < 25; presses++) {
        places.add(await kari.page.evaluate(() => { const at = document.activeElement!; return at.closest('dialog') ? 'vinduet' : at === document.body ? 'nettleseren' : at.outerHTML.slice(0, 80); }));
        await keyboard.press(presses % 5 === 4 ? 'Shift+Tab' : 'Tab');
      }
      expect([title, [...places].filter((place) => place !== 'nettleseren')]).toEqual([title, ['vinduet']]);
      await keyboard.press('Escape');
      await vindu.waitFor({ state: 'detached' });
      await hasFocus(kari, button);
    }
  });

  scenario('personmenyen åpnes, lukkes med Escape og når en går videre; passordvinduet gir fokus tilbake', async (world) => {
    const kari = await world.loggedIn(programleder);
    const { keyboard } = kari.page;
    const meny = kari.button(/^Meny for/);
    await tabTo(kari, /^Meny for/);
    await keyboard.press('Enter');
    await kari.link('Bytt arbeidsrom').waitFor();
    expect(await meny.getAttribute('aria-expanded')).toBe('true');
    await keyboard.press('Escape');
    await kari.link('Bytt arbeidsrom').waitFor({ state: 'hidden' });
    await hasFocus(kari, await meny.getAttribute('aria-label') ?? '');

    await keyboard.press('Space');
    await tabTo(kari, 'Bytt passord');
    await keyboard.press('Enter');
    await kari.page.getByRole('dialog', { name: 'Bytt passord' }).waitFor();
    await keyboard.press('Escape');
    await kari.page.getByRole('dialog').waitFor({ state: 'detached' });
    await hasFocus(kari, await meny.getAttribute('aria-label') ?? '');

    await keyboard.press('Enter');
    await kari.link('Bytt arbeidsrom').waitFor();
    await tabTo(kari, 'Oversikt');
    expect(await meny.getAttribute('aria-expanded')).toBe('false');
  });

  scenario('på smal skjerm ligger sidene bak menyknappen', async (world) => {
    const kari = await world.loggedIn(programleder, '/', { width: 360, height: 740 });
    const nav = kari.page.getByRole('navigation', { name: 'Sider i rommet' });
    expect(await nav.isVisible()).toBe(false);
    await tabTo(kari, 'Meny');
    await kari.page.keyboard.press('Enter');
    await nav.waitFor();
    expect(await kari.button('Meny').getAttribute('aria-expanded')).toBe('true');
    await tabTo(kari, 'Tiltak');
    await kari.page.keyboard.press('Enter');
    await kari.page.getByRole('heading', { level: 1, name: 'Tiltak' }).waitFor();
    await kari.settled();
    expect(await kari.focus()).toEqual(expect.objectContaining({ tag: 'h1', name: 'Tiltak' }));
    expect(await nav.isVisible()).toBe(false);
  });

  scenario('hurtigtastene kan slås av', async (world) => {
    const kari = await world.loggedIn(programleder, '/hjelp');
    await tabTo(kari, 'Bruk hurtigtastene');
    await kari.page.keyboard.press('Space');
    await kari.goto('/3118/tiltak');
    await kari.page.keyboard.press('/');
    expect((await kari.focus()).id).not.toBe('soekefelt');
    await kari.goto('/hjelp');
    await kari.page.getByRole('checkbox', { name: 'Bruk hurtigtastene' }).check();
  });
});

describe('på papir', () => {
  scenario('står innholdet og rommet, uten noe å trykke på', async (world) => {
    const kari = await world.loggedIn(programleder);
    const tiltak = `/3118/tiltak/${await world.tiltakId('3118', 6)}`;
    for (const [path, content] of [['/3118/oversikt', 'Dette trenger deg nå'], ['/3118/program', 'Mindre levekårsutfordringer'], ['/3118/tiltak', 'Åpen barnehage'], [tiltak, 'Lærdommer'], ['/3118/brukere', 'programleder2@3118.demo'], ['/3118/logg', 'Loggen er kontrollert']] as const) {
      await kari.goto(path);
      await kari.page.emulateMedia({ media: 'print' });
      const shown = await kari.page.evaluate(() => ({
        chrome: [...document.querySelectorAll('nav, .personmeny, .ds-skip-link, .menyknapp')].filter((el) => el.checkVisibility()).map((el) => el.className || el.tagName),
        buttons: [...document.querySelectorAll('button, input, select, textarea')].filter((el) => el.checkVisibility()).map((el) => el.textContent || el.id),
        wide: document.documentElement.scrollWidth > innerWidth,
      }));
      expect([path, shown]).toEqual([path, { chrome: [], buttons: [], wide: false }]);
      await kari.page.locator('main').getByText(content).first().waitFor();
      await kari.page.getByText('Indre Østfolds rom').waitFor();
      expect(await kari.page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      await kari.page.emulateMedia({ media: 'screen' });
    }
  });
});
