import { expect } from '@jest/globals';
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
  await visitor.dialog.getByRole('button', { name: knapp, exact: true }).click();
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
  await felt(kari, 'E-post').fill('ida@byantropologene.demo');
  await felt(kari, 'Hva hun gjør').fill('Prosjektleder');
  await felt(kari, 'Taushetserklæring underskrevet').fill(dag(0));
  await kari.dialog.getByRole('button', { name: 'Inviter' }).click();
  await closed(kari);
  const lenke = await kari.section('De som evaluerer').locator('input[readonly], output, code').first().evaluate((el) => (el as HTMLInputElement).value || el.textContent!);
  return { kari, lenke: new URL(lenke).pathname, id };
}

/** Kommunen sier ja, og åpner for dem som evaluerer i denne avtalen. */
async function acceptAndOpen(world: World, nummer: string): Promise<Visitor> {
  const leder = await world.loggedIn(`programleder@${nummer}.demo`, `/${nummer}/evaluering`);
  const tilbudet = leder.section(avtalen);
  await tilbudet.getByRole('button', { name: 'Svar på avtalen' }).click();
  await fill(leder, { 'Hvem har bestemt det': 'Styringsgruppa' }, 'Svar på avtalen');
  await tilbudet.getByText('Vi svarte ja: Styringsgruppa').waitFor();
  await leder.section('Tilgang for dem som evaluerer').getByRole('button', { name: 'Åpne for evalueringen' }).click();
  const velger = felt(leder, 'Avtale');
  if (await velger.count() > 0) await velger.selectOption({ label: avtalen });
  await leder.dialog.getByRole('button', { name: 'Åpne for evalueringen' }).click();
  await closed(leder);
  return leder;
}

scenario('avtalen settes opp, fire kommuner sier ja og åpner, den som evaluerer leser og skriver et funn, kommunen svarer og lukker, og hun er ute', async (world) => {
  await endTheFirst(world);
  const { kari, lenke, id } = await setUp(world);
  const ledere: Record<string, Visitor> = {};
  for (const nummer of ['3118', '3101', '3105', '3107']) ledere[nummer] = await acceptAndOpen(world, nummer);
  await kari.goto(`/felles/evaluering/${id}`);
  expect(await read(kari.page.locator('main').innerText())).toContain('Gjelder');

  // Hun tar imot invitasjonen, og leser i Indre Østfold.
  const ida = await world.visitor();
  await ida.goto(lenke);
  await ida.page.getByLabel('Passord').fill('et langt passord til Ida');
  await ida.button(/^(Godta|Ta imot)/).click();
  await ida.page.waitForURL(({ pathname }) => pathname.startsWith('/evaluering'));
  await ida.settled();
  await ida.goto('/3118/tiltak');
  await ida.link('Mysen skolebibliotek').first().click();
  await ida.page.getByRole('heading', { level: 1, name: 'Mysen skolebibliotek' }).waitFor();
  expect(await ida.button(/^Rediger/).count()).toBe(0);

  // Funnet, med et sitat fra det hun leste, og en anbefaling.
  await ida.goto('/evaluering/funn');
  await ida.button('Skriv et funn').click();
  await felt(ida, 'Gjelder').selectOption({ label: 'Indre Østfold' });
  await fill(ida, { 'Funnet i én setning': 'Biblioteket har bidratt til at flere er innom', Funnet: 'De unge sier at de er der oftere enn før.' }, 'Lagre');
  const funnet = ida.page.getByRole('article').filter({ hasText: 'Biblioteket har bidratt' });
  await funnet.getByRole('button', { name: /^Legg til arbeid i felten/ }).click();
  await felt(ida, 'Hva slags arbeid').selectOption({ label: 'Intervjuer' });
  await fill(ida, { 'Hvor mange': '6', 'Når': '2026' }, 'Lagre');
  await funnet.getByRole('button', { name: /^Forelegg/ }).click();
  await fill(ida, {}, 'Forelegg');

  // Bare Indre Østfold ser det, svarer, og lukker.
  await ledere['3101']!.goto(`/3101/evaluering/${id}/funn`);
  expect(await ledere['3101']!.page.getByText('Biblioteket har bidratt').count()).toBe(0);
  const leder = ledere['3118']!;
  await leder.goto(`/3118/evaluering/${id}/funn`);
  await leder.button(/^Kommenter/).click();
  await fill(leder, { Kommentar: 'Vi kjenner oss igjen.', 'Hvem som svarer': 'Styringsgruppa' }, 'Kommenter');
  await ida.goto('/evaluering/funn');
  await funnet.getByText('Vi kjenner oss igjen.').waitFor();
  await funnet.getByRole('button', { name: /^Frigi/ }).click();
  await fill(ida, {}, 'Frigi');
  await ledere['3101']!.goto(`/3101/evaluering/${id}/funn`);
  await ledere['3101']!.page.getByText('Biblioteket har bidratt').first().waitFor();

  await leder.goto('/3118/evaluering');
  await leder.section('Tilgang for dem som evaluerer').getByRole('listitem').filter({ hasText: avtalen }).getByRole('button', { name: /^Lukk/ }).click();
  await fill(leder, { Hvorfor: 'Vi trenger ro før budsjettet.' }, 'Lukk');

  // Hun er ute der, og bare der; partene vet hvorfor, og kommunen ser hva hun rakk å lese.
  await ida.goto('/3118/tiltak');
  expect(await ida.page.getByText('Mysen skolebibliotek').count()).toBe(0);
  await ida.goto('/3101/tiltak');
  await ida.page.getByRole('link', { name: /\w/ }).first().waitFor();
  await kari.goto(`/felles/evaluering/${id}`);
  await kari.page.getByText('Vi trenger ro før budsjettet.').first().waitFor();
  expect(await read(leder.page.locator('main').innerText())).toContain('Ida Antropolog');
});
