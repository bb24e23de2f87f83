import { randomUUID } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';

/** «*» er nummeret på avtalens rom: det står i menyen. */
interface Room { epost: string; lands: string; menu: [name: string, path: string, heading?: string][] }

const kommune = (epost: string, nummer: string, names: string[]): Room =>
  ({ epost, lands: `/${nummer}/oversikt`, menu: names.map((name) => [name, `/${nummer}/${pathOf(name)}`]) });

const pathOf = (name: string) => name.toLowerCase().replace('ø', 'oe').replace('é', 'e');
const everything = ['Oversikt', 'Program', 'Veiviser', 'Tiltak', 'Barrierer', 'Handlingsplan', 'Økonomi', 'Resultater', 'Statistikk', 'Deling', 'Kalender', 'Evaluering', 'Sammenligning', 'Erfaringsbank', 'Konferanser', 'Brukere', 'Logg', 'Innstillinger'];
const withoutSettings = everything.slice(0, -1);
const withoutLog = everything.slice(0, -2);

const rooms: Room[] = [
  kommune('programleder@3118.demo', '3118', everything),
  kommune('prosjektansvarlig@3118.demo', '3118', withoutLog),
  kommune('controller@3118.demo', '3118', withoutSettings),
  kommune('styringsgruppe@3118.demo', '3118', withoutSettings),
  kommune('leser@3118.demo', '3118', withoutLog),
  kommune('programleder@3101.demo', '3101', everything),
  kommune('medlem@3103.demo', '3103', ['Oversikt', 'Veiviser', 'Statistikk', 'Kalender', 'Evaluering', 'Sammenligning', 'Erfaringsbank', 'Idéer', 'Konferanser', 'Brukere']),
  { epost: 'koordinator@31.demo', lands: '/felles/oversikt', menu: [['Oversikt', '/felles/oversikt'], ['Sammenligning', '/felles/sammenligning'], ['Kart', '/felles/kart'], ['Indikatorer', '/felles/indikatorer'], ['Erfaringsbank', '/felles/erfaringsbank'], ['Barrierer', '/felles/barrierer'], ['Konferanser', '/felles/konferanser'], ['Kalender', '/felles/kalender'], ['Evaluering', '/felles/evaluering'], ['Deling', '/felles/deling'], ['Logg', '/felles/logg']] },
  { epost: 'evaluator@evaluering.demo', lands: '/evaluering', menu: [['Oversikt', '/evaluering'], ['Avtalen', '/evaluering/*/avtale', 'Felles følge- og sluttevaluering i Østfold'], ['Funn og anbefalinger', '/evaluering/*/funn'], ['Delt i avtalen', '/evaluering/*/uttak'], ['Undersøkelser', '/evaluering/*/undersoekelser']] },
  { epost: 'forvalter@loeftet.demo', lands: '/plattform', menu: [['Kommuner', '/plattform'], ['Jobber', '/plattform/jobber'], ['Statistikk', '/plattform/statistikk']] },
];
/** Rollene i en kommune deler sidene; de som har de samme, trenger ikke gå gjennom alle hver for seg. Rettighetene prøves mot api-et. */
const sameAsAnother = ['prosjektansvarlig@3118.demo', 'controller@3118.demo', 'styringsgruppe@3118.demo', 'programleder@3101.demo'];
const others = ['/3118/oversikt', '/3105/tiltak', '/felles/oversikt', '/9999/oversikt'];
const sameRoom = (a: string, b: string) => a.split('/')[1] === b.split('/')[1];
/** Indre Østfold har åpnet for evalueringen, og Sarpsborg har åpnet noe, men ikke tiltakene. */
const opened = ['evaluator@evaluering.demo /3118/oversikt', 'evaluator@evaluering.demo /3105/tiltak'];

/** Den som skriver i adressefeltet, får vite det samme som serveren ville sagt: rommet er ikke ditt, eller siden er ikke for rollen. */
async function refused(visitor: Visitor, path: string, heading: string, way: string): Promise<void> {
  await visitor.goto(path);
  expect([path, await visitor.h1]).toEqual([path, heading]);
  await visitor.link(way).waitFor();
}

const scenario = scenarios();

describe.each(rooms)('$epost', ({ epost, lands, menu }) => {
  scenario('lander i rommet sitt, ser bare sidene sine, og kommer til overskriften på hver av dem', async (world) => {
    const visitor = await world.loggedIn(epost);
    expect(visitor.path).toBe(lands);
    const links = visitor.page.getByRole('navigation', { name: 'Sider i rommet' }).getByRole('link');
    expect(await links.allInnerTexts()).toEqual([...menu.map(([name]) => name), 'Hjelp', 'Ordliste']);
    for (const [name, path, h1 = name] of sameAsAnother.includes(epost) ? menu.slice(-1) : [...menu.slice(1), ...menu.slice(0, 1)]) {
      await links.filter({ hasText: new RegExp(`^${name}$`) }).click();
      // Penger og plan åpner på et år, og sier hvilket.
      await visitor.page.waitForURL(({ pathname }) => pathname.replace(/\/\d{4}$/, '').replace(/^(\/evaluering\/)\d+\//, '$1*/') === path);
      const heading = new RegExp(`^${h1}( \\d{4})?$`);
      await visitor.page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await visitor.settled();
      if (menu.length > 1) expect(await visitor.focus()).toEqual(expect.objectContaining({ tag: 'h1', name: expect.stringMatching(heading) }));
      expect(await links.and(visitor.page.locator('[aria-current=page]')).allInnerTexts()).toEqual([name]);
    }
    for (const name of sameAsAnother.includes(epost) ? [] : ['Hjelp', 'Ordliste']) {
      await links.filter({ hasText: name }).click();
      await visitor.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      await visitor.settled();
      expect(visitor.path).toBe(`/${lands.split('/')[1]}/${name.toLowerCase()}`);
      expect(await visitor.focus()).toEqual(expect.objectContaining({ tag: 'h1', name }));
      expect(await links.and(visitor.page.locator('[aria-current=page]')).allInnerTexts()).toEqual([name]);
    }
  });

  scenario('får vite i klartekst at andre rom og sider er stengt', async (world) => {
    const visitor = await world.loggedIn(epost);
    for (const path of others.filter((other) => !sameRoom(other, lands) && !opened.includes(`${epost} ${other}`))) await refused(visitor, path, 'Vi finner ikke dette arbeidsrommet', 'Velg arbeidsrom');
    const closed = /^\/\d/.test(lands) ? everything.filter((name) => !menu.some(([mine]) => mine === name)) : [];
    for (const name of closed) await refused(visitor, `/${lands.split('/')[1]}/${pathOf(name)}`, 'Her har du ikke tilgang', 'Gå til forsiden');
  });
});

describe('en adresse som ikke fører fram', () => {
  scenario('sier det likt for et tiltak i en annen kommune og et som ikke finnes', async (world) => {
    const visitor = await world.loggedIn('programleder@3118.demo');
    const look = async (id: string) => {
      await visitor.goto(`/3118/tiltak/${id}`);
      await visitor.page.getByRole('alert').waitFor();
      return { title: await visitor.page.title(), text: await visitor.page.locator('main').innerText(), html: (await visitor.page.locator('main').innerHTML()).replaceAll(id, '') };
    };
    const foreign = await look(await world.tiltakId('3101', 1));
    expect(foreign).toEqual(await look(randomUUID()));
    expect(foreign.text).toContain('Vi finner ikke dette i rommet du står i');
    expect(foreign.text).not.toContain('Os skole');
  });

  scenario('gir vei videre', async (world) => {
    const visitor = await world.loggedIn('leser@3118.demo', '/finnes/ikke');
    expect(await visitor.h1).toBe('Siden finnes ikke');
    await visitor.link('Gå til forsiden').click();
    await visitor.page.waitForURL('**/3118/oversikt');
  });

  scenario('hjelpen og ordlista finnes også for den som ikke står i noe rom', async (world) => {
    const visitor = await world.loggedIn('leser@3118.demo', '/hjelp');
    expect([await visitor.h1, await visitor.page.getByRole('navigation', { name: 'Sider i rommet' }).count()]).toEqual(['Hjelp', 0]);
    await visitor.link('Åpne ordlista').click();
    await visitor.page.waitForURL('**/ordliste');
    await visitor.page.getByRole('heading', { level: 1, name: 'Ordliste', exact: true }).waitFor();
    expect(visitor.path).toBe('/ordliste');
  });

  scenario('ber den som ikke er logget inn, logge inn, og fører dit etterpå', async (world) => {
    const visitor = await world.visitor();
    await visitor.page.goto('/3118/program#roller');
    await visitor.page.waitForURL('**/logg-inn?tilbake=*');
    await visitor.fillLogIn('leser@3118.demo');
    await visitor.settled();
    expect([visitor.path, new URL(visitor.page.url()).hash]).toEqual(['/3118/program', '#roller']);
  });
});
