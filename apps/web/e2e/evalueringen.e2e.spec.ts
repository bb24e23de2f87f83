import { describe, expect } from '@jest/globals';
import { closed, read } from './testing/reading.ts';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';
import type { World } from './testing/world.ts';

const scenario = scenarios();
const avtalen = 'Evaluering av det første året';
const dag = (om: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(Date.now() + om * 86_400_000);

/** Feltet i vinduet som er åpent, enten det må fylles ut eller ikke. */
const felt = (visitor: Visitor, navn: string) => visitor.dialog.getByLabel(new RegExp(`^${navn.replace(/[()]/g, '\\$&')}( \\(valgfritt\\))?$`));

/** Fyller ut vinduet som er åpent, trykker på knappen og venter til det er borte. */
async function fill(visitor: Visitor, verdier: Record<string, string>, knapp: string): Promise<void> {
  for (const [navn, verdi] of Object.entries(verdier)) await felt(visitor, navn).fill(verdi);
  // Krysset i hjørnet heter «Lukk»; knappen i skjemaet står sist.
  await visitor.dialog.getByRole('button', { name: knapp, exact: true }).last().click();
  await closed(visitor);
  await visitor.settled();
}

/** Avtalen i demoen er over: en kommune er bare med i én om gangen. Det kan ingen gjøre fra nettsidene. */
const endTheFirst = (world: World) => world.query(`UPDATE felles.avtaleutgave SET innhold = jsonb_set(innhold, '{til}', to_jsonb($1::text))`, [dag(-1)]);

async function setUp(world: World): Promise<{ kari: Visitor; lenke: string; id: string }> {
  const kari = await world.loggedIn('koordinator@31.demo', '/felles/evaluering');
  await kari.button('Ny avtale').click();
  for (const kommune of ['Fredrikstad', 'Halden', 'Indre Østfold', 'Sarpsborg']) await kari.dialog.getByRole('checkbox', { name: kommune }).check();
  await fill(kari, { 'Navn på avtalen': avtalen, 'Første dag': dag(0), 'Siste dag': dag(365), 'Avtalesum (kr)': '400 000', 'Antall terminer': '4', 'Fylkeskommunens faste bidrag (kr)': '80 000', 'Leverandør': 'Byantropologene' }, 'Lag utkast');
  await kari.page.getByRole('heading', { level: 1, name: avtalen }).waitFor();
  await kari.settled();
  const id = kari.path.split('/').at(-1)!;
  // Andelene går opp: åtti tusen fra fylket, og like mye fra hver av de fire.
  expect((await read(kari.section('Parter').innerText())).match(/80 000/g)?.length).toBeGreaterThanOrEqual(5);
  await kari.button('Send til partene').click();
  await fill(kari, {}, 'Send til partene');
  for (const part of ['Fylkeskommunen', 'Byantropologene']) {
    await kari.section('Parter').getByRole('row').filter({ hasText: part }).getByRole('button', { name: /^Før underskrift/ }).click();
    await fill(kari, { 'Rollen til den som skrev under': 'Leder' }, 'Før underskrift');
  }
  await kari.section('De som evaluerer').getByRole('button', { name: 'Inviter' }).click();
  await felt(kari, 'Fullt navn').fill('Ida Antropolog (oppdiktet)');
  await felt(kari, 'E-post').fill(ida.epost);
  await felt(kari, 'Rolle i evalueringen').fill('Prosjektleder');
  await felt(kari, 'Taushetserklæring underskrevet').fill(dag(0));
  await kari.dialog.getByRole('button', { name: 'Inviter' }).click();
  await closed(kari);
  const lenke = await kari.section('De som evaluerer').locator('input[readonly], output, code').first().evaluate((el) => (el as HTMLInputElement).value || el.textContent!);
  return { kari, lenke: new URL(lenke).pathname, id };
}

/** Kommunen sier ja. Ikke før alle har gjort det, gjelder avtalen. */
async function accept(world: World, nummer: string): Promise<Visitor> {
  const leder = await world.loggedIn(`programleder@${nummer}.demo`, `/${nummer}/evaluering`);
  const tilbudet = leder.section(avtalen);
  await tilbudet.getByRole('button', { name: 'Svar på avtalen' }).click();
  await felt(leder, 'Svar').selectOption({ label: 'Ja' });
  await fill(leder, { 'Hvem har bestemt det': 'Styringsgruppa' }, 'Svar på avtalen');
  await tilbudet.getByText('Vi svarte ja: Styringsgruppa').first().waitFor();
  return leder;
}

/** Kommunen åpner alle rommene for dem som evaluerer i denne avtalen. */
async function openRooms(leder: Visitor): Promise<void> {
  await leder.page.reload();
  await leder.settled();
  await leder.section('Tilgang for dem som evaluerer').getByRole('button', { name: 'Åpne for evalueringen' }).click();
  const velger = felt(leder, 'Avtale');
  await felt(leder, 'Fra og med').waitFor();
  if (await velger.count() > 0) await velger.selectOption({ label: avtalen });
  await felt(leder, 'Til og med').fill(dag(30));
  await leder.dialog.getByRole('button', { name: 'Åpne for evalueringen' }).click();
  await closed(leder);
}

/** Avtalen, og lenken til den som ble invitert. Prøvene under følger etter hverandre. */
const veien = { avtaleId: '', lenke: '' };
const ida = { epost: 'ida@byantropologene.demo', passord: 'et langt passord til Ida' };
const funnet = (visitor: Visitor) => visitor.page.getByRole('article').filter({ hasText: 'Biblioteket har bidratt' });

describe('en evaluering fra avtale til lukket dør', () => {
  scenario('koordinatoren setter opp avtalen, og fire kommuner sier ja og åpner', async (world) => {
    await endTheFirst(world);
    const { kari, lenke, id } = await setUp(world);
    Object.assign(veien, { avtaleId: id, lenke });
    const ledere: Visitor[] = [];
    for (const nummer of ['3118', '3101', '3105', '3107']) ledere.push(await accept(world, nummer));
    await kari.page.reload();
    await kari.settled();
    expect(await read(kari.page.locator('main header').innerText())).toContain('Gjelder');
    for (const leder of ledere) await openRooms(leder);
    await kari.page.reload();
    await kari.section('Hva kommunene har åpnet').getByText('Sarpsborg').first().waitFor();
  });

  scenario('den som evaluerer, tar imot invitasjonen, leser i en kommune uten å kunne endre noe, og skriver et funn bare den får se', async (world) => {
    const hun = await world.visitor();
    await hun.goto(veien.lenke);
    await hun.page.getByLabel('Passord').fill(ida.passord);
    await hun.button(/^(Godta|Ta imot)/).click();
    await hun.page.waitForURL(({ pathname }) => pathname.startsWith('/evaluering'));
    await hun.settled();
    await hun.goto('/3118/tiltak');
    await hun.link('Mysen skolebibliotek').first().click();
    await hun.page.getByRole('heading', { level: 1, name: 'Mysen skolebibliotek' }).waitFor();
    expect(await hun.button(/^Rediger/).count()).toBe(0);

    await hun.goto(`/evaluering/${await world.avtaleromnummer(veien.avtaleId)}/funn`);
    await hun.button('Nytt funn').click();
    await felt(hun, 'Gjelder').selectOption({ label: 'Indre Østfold' });
    await fill(hun, { 'Funnet i én setning': 'Biblioteket har bidratt til at flere er innom', Funnet: 'De unge sier at de er der oftere enn før.' }, 'Lagre');
    await funnet(hun).getByRole('button', { name: /^Legg til arbeid i felten/ }).click();
    await felt(hun, 'Hva slags arbeid').selectOption({ label: 'Intervjuer' });
    await fill(hun, { 'Hvor mange': '6', 'Når': '2026' }, 'Lagre');
    await funnet(hun).getByRole('button', { name: /^Forelegg/ }).click();
    await fill(hun, {}, 'Forelegg');

    const halden = await world.loggedIn('programleder@3101.demo', `/3101/evaluering/${veien.avtaleId}/funn`);
    expect(await funnet(halden).count()).toBe(0);
    const leder = await world.loggedIn('programleder@3118.demo', `/3118/evaluering/${veien.avtaleId}/funn`);
    await funnet(leder).getByRole('button', { name: /^Kommenter/ }).click();
    await fill(leder, { Kommentar: 'Vi kjenner oss igjen.', 'Hvem som svarer': 'Styringsgruppa' }, 'Kommenter');
    await hun.page.reload();
    await funnet(hun).getByText('Vi kjenner oss igjen.').waitFor();
    await funnet(hun).getByRole('button', { name: /^Frigi/ }).click();
    await fill(hun, {}, 'Frigi');
    await halden.page.reload();
    await funnet(halden).first().waitFor();
  });

  scenario('naboen som ikke er part, leser funnet når koordinatoren foreslår det og kommunen sier ja, og ikke når jaet tas tilbake', async (world) => {
    const kari = await world.loggedIn('koordinator@31.demo', `/felles/evaluering/${veien.avtaleId}`);
    const [leder, nabo] = [await world.loggedIn('programleder@3118.demo', '/3118/evaluering'), await world.loggedIn('medlem@3103.demo', '/3103/evaluering')];
    await kari.section('Til resten av nettverket').getByRole('button', { name: 'Gi videre' }).click();
    await felt(kari, 'Hva som skal gis videre').selectOption({ index: 1 });
    await fill(kari, {}, 'Spør dem det gjelder');
    await funnet(kari).getByText('Indre Østfold har ikke svart.').waitFor();
    expect(await funnet(nabo).count()).toBe(0);
    const svar = async (knapp: RegExp, ord: string) => {
      await leder.page.reload();
      await funnet(leder).getByRole('button', { name: knapp }).click();
      await felt(leder, 'Svar').selectOption({ label: ord });
      await fill(leder, { 'Hvem som svarer': 'Styringsgruppa' }, 'Svar');
      await nabo.page.reload();
      await nabo.settled();
    };
    await svar(/^Svar på om det kan gis videre/, 'Ja, det kan gis videre');
    await funnet(nabo).getByText('De unge sier at de er der oftere enn før.').waitFor();
    await svar(/^Svar på nytt/, 'Nei');
    expect(await funnet(nabo).count()).toBe(0);
  });

  scenario('kommunen lukker med en grunn: hun er ute der, og bare der, og partene vet hvorfor', async (world) => {
    const [hun, leder] = [await world.visitor(), await world.loggedIn('programleder@3118.demo', '/3118/evaluering')];
    await hun.goto('/logg-inn');
    await hun.fillLogIn(ida.epost, ida.passord);
    await hun.goto('/3118/tiltak');
    await hun.link('Mysen skolebibliotek').first().waitFor();

    await leder.section('Tilgang for dem som evaluerer').getByRole('listitem').filter({ hasText: avtalen }).getByRole('button', { name: 'Lukk', exact: true }).click();
    await fill(leder, { Hvorfor: 'Vi trenger ro før budsjettet.' }, 'Lukk');
    expect(await read(leder.page.locator('main').innerText())).toContain('Ida Antropolog');

    await hun.page.reload();
    await hun.settled();
    expect(await hun.page.getByText('Mysen skolebibliotek').count()).toBe(0);
    await hun.goto('/3101/tiltak');
    await hun.page.locator('main').getByRole('link').first().waitFor();
    const kari = await world.loggedIn('koordinator@31.demo', `/felles/evaluering/${veien.avtaleId}`);
    await kari.section('Hva kommunene har åpnet').getByText(/^Det kommunen har sagt fra om/).first().click();
    await kari.page.getByText('Vi trenger ro før budsjettet.').first().waitFor({ state: 'attached' });
  });
});
