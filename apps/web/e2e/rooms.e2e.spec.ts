import { randomUUID } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import { faultsOn } from './testing/page-checks.ts';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';

interface Room { epost: string; lands: string; menu: [name: string, path: string][]; looksAt: string[] }

/** `looksAt` er sidene som ser annerledes ut for denne rollen enn for dem før i lista; hver side prøves grundig én gang. */
const kommune = (epost: string, nummer: string, names: string[], looksAt: string[]): Room => {
  const menu = names.map((name): [string, string] => [name, `/${nummer}/${name.toLowerCase()}`]);
  return { epost, lands: `/${nummer}/oversikt`, menu, looksAt };
};

const everything = ['Oversikt', 'Program', 'Tiltak', 'Brukere', 'Logg'];
const withoutLog = everything.slice(0, -1);

const rooms: Room[] = [
  kommune('programleder@3118.demo', '3118', everything, ['/3118/oversikt', '/3118/program', '/3118/tiltak', '/3118/brukere', '/3118/logg', '/3118/ordliste', '/hjelp', '/arbeidsrom', '#6']),
  kommune('prosjektansvarlig@3118.demo', '3118', withoutLog, ['#2']),
  kommune('controller@3118.demo', '3118', everything, []),
  kommune('styringsgruppe@3118.demo', '3118', everything, []),
  kommune('leser@3118.demo', '3118', withoutLog, ['/3118/oversikt', '/3118/program', '#6']),
  kommune('programleder@3101.demo', '3101', everything, ['/3101/program', '/3101/tiltak', '#6']),
  kommune('medlem@3103.demo', '3103', ['Oversikt', 'Brukere'], ['/3103/oversikt']),
  { epost: 'koordinator@31.demo', lands: '/felles/oversikt', menu: [['Oversikt', '/felles/oversikt']], looksAt: ['/felles/oversikt'] },
  { epost: 'evaluator@evaluering.demo', lands: '/evaluering', menu: [['Mine tilganger', '/evaluering']], looksAt: ['/evaluering'] },
  { epost: 'forvalter@loeftet.demo', lands: '/plattform', menu: [['Kommuner', '/plattform']], looksAt: ['/plattform'] },
];
const others = ['/3118/oversikt', '/3105/tiltak', '/felles/oversikt', '/9999/oversikt'];
const sameRoom = (a: string, b: string) => a.split('/')[1] === b.split('/')[1];

/** Den som skriver i adressefeltet, får vite det samme som serveren ville sagt: rommet er ikke ditt, eller siden er ikke for rollen. */
async function refused(visitor: Visitor, path: string, heading: string, way: string): Promise<void> {
  await visitor.goto(path);
  expect([path, await visitor.h1]).toEqual([path, heading]);
  await visitor.link(way).waitFor();
}

const scenario = scenarios();

describe.each(rooms)('$epost', ({ epost, lands, menu, looksAt }) => {
  scenario('lander i rommet sitt, ser bare sidene sine, og kommer til overskriften på hver av dem', async (world) => {
    const visitor = await world.loggedIn(epost);
    expect(visitor.path).toBe(lands);
    const links = visitor.page.getByRole('navigation', { name: 'Sider i rommet' }).getByRole('link');
    expect(await links.allInnerTexts()).toEqual([...menu.map(([name]) => name), 'Hjelp', 'Ordliste']);
    for (const [name, path] of [...menu.slice(1), ...menu.slice(0, 1)]) {
      await links.filter({ hasText: name }).click();
      await visitor.page.waitForURL(`**${path}`);
      await visitor.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      await visitor.settled();
      if (menu.length > 1) expect(await visitor.focus()).toEqual(expect.objectContaining({ tag: 'h1', name }));
      expect(await links.and(visitor.page.locator('[aria-current=page]')).allInnerTexts()).toEqual([name]);
    }
    await links.filter({ hasText: 'Hjelp' }).click();
    await visitor.page.getByRole('heading', { level: 1, name: 'Hjelp', exact: true }).waitFor();
    await visitor.settled();
    expect(await visitor.focus()).toEqual(expect.objectContaining({ tag: 'h1', name: 'Hjelp' }));
  });

  if (looksAt.length > 0) scenario('kan bruke hver side: overskrift, tittel, fokus, farger, smal skjerm og ro', async (world) => {
    const visitor = await world.loggedIn(epost);
    const nummer = lands.split('/')[1]!;
    // «#6» er tiltaket med nummer seks.
    const paths = await Promise.all(looksAt.map(async (path) => (path.startsWith('#') ? `/${nummer}/tiltak/${await world.tiltakId(nummer, Number(path.slice(1)))}` : path)));
    const faults: string[] = [];
    for (const path of paths) faults.push(...await faultsOn(visitor, path));
    expect(faults).toEqual([]);
  });

  scenario('får vite i klartekst at andre rom og sider er stengt', async (world) => {
    const visitor = await world.loggedIn(epost);
    for (const path of others.filter((other) => !sameRoom(other, lands))) await refused(visitor, path, 'Vi finner ikke dette arbeidsrommet', 'Velg arbeidsrom');
    const closed = /^\/\d/.test(lands) ? everything.filter((name) => !menu.some(([mine]) => mine === name)) : [];
    for (const name of closed) await refused(visitor, `/${lands.split('/')[1]}/${name.toLowerCase()}`, 'Her har du ikke tilgang', 'Gå til forsiden');
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

  scenario('er en side som andre, med vei videre', async (world) => {
    const visitor = await world.loggedIn('leser@3118.demo');
    const paths = ['/finnes/ikke', '/9999/oversikt', '/3118/logg', `/3118/tiltak/${randomUUID()}`];
    const faults: string[] = [];
    for (const path of paths) faults.push(...await faultsOn(visitor, path));
    expect(faults).toEqual([]);
    await refused(visitor, '/finnes/ikke', 'Siden finnes ikke', 'Gå til forsiden');
    await visitor.link('Gå til forsiden').click();
    await visitor.page.waitForURL('**/3118/oversikt');
  });

  scenario('ber den som ikke er logget inn, logge inn, og fører dit etterpå', async (world) => {
    const visitor = await world.visitor();
    expect(await faultsOn(visitor, '/logg-inn', { skipLink: false })).toEqual([]);
    await visitor.page.goto('/3118/program#roller');
    await visitor.page.waitForURL('**/logg-inn?tilbake=*');
    await visitor.fillLogIn('leser@3118.demo');
    await visitor.settled();
    expect([visitor.path, new URL(visitor.page.url()).hash]).toEqual(['/3118/program', '#roller']);
  });
});
