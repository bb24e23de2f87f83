import { expect } from '@jest/globals';
import { closed, read } from './testing/reading.ts';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';

const scenario = scenarios();

/** Fyller ut én del av erfaringen og lagrer den. */
async function write(visitor: Visitor, del: string, felt: Record<string, string>, valg: Record<string, string> = {}): Promise<void> {
  const section = visitor.section(del);
  await section.getByRole('button', { name: /^Rediger / }).click();
  for (const [navn, tekst] of Object.entries(felt)) await section.getByLabel(navn, { exact: false }).first().fill(tekst);
  for (const [navn, kode] of Object.entries(valg)) await section.getByLabel(navn, { exact: false }).first().selectOption(kode);
  await section.getByRole('button', { name: 'Lagre', exact: true }).click();
  await section.getByRole('button', { name: 'Lagre', exact: true }).waitFor({ state: 'detached' });
  // Den neste delen begynner på det som nettopp ble lagret.
  await section.getByText(Object.values(felt)[0]!).first().waitFor();
  await visitor.settled();
}

scenario('Moss, uten satsing: søker med egne ord, spør, tar i bruk, bidrar med sin egen erfaring, og eieren får vite både om spørsmålet og at den er tatt i bruk, til det er besvart og sett', async (world) => {
  const moss = await world.visitor();
  await moss.goto('/logg-inn');
  await moss.fillLogIn('medlem@3103.demo');
  await moss.settled();

  // Søker slik en snakker, og åpner kortet.
  await moss.goto('/3103/erfaringsbank');
  await moss.page.getByLabel('Søk i erfaringene').fill('voksne på nett der ungdommene er');
  await moss.page.waitForURL(({ searchParams }) => searchParams.has('soek'));
  await moss.link('Digital nattevandring').first().click();
  await moss.page.getByRole('heading', { level: 1, name: 'Digital nattevandring' }).waitFor();
  await moss.settled();
  const kortet = moss.path;

  // Spør eieren.
  await moss.button('Still et spørsmål').click();
  await moss.dialog.getByLabel('Spørsmålet').fill('Hvem hos dere fulgte opp det som ble sett på nett?');
  await moss.dialog.getByRole('button', { name: 'Send' }).click();
  await closed(moss);
  await moss.section('Spørsmål og takk').getByText('Hvem hos dere fulgte opp').first().waitFor();
  expect(await read(moss.section('Spørsmål og takk').innerText())).toContain('Moss, nettverksmedlemmet');

  // Tar den inn i sin egen idéliste, og forteller det.
  await moss.button('Bruk hos oss').click();
  await moss.dialog.getByLabel('Hva gjør dere annerledes').fill('Vi begynner med ungdomsrådet.');
  await moss.dialog.getByLabel('Hvorfor', { exact: false }).fill('De unge skal be oss inn.');
  await moss.dialog.getByLabel('Hva skal det hete hos dere').fill('Voksne på nett i Moss');
  await moss.dialog.getByLabel('Fortell nettverket at vi har tatt den i bruk').check();
  await moss.dialog.getByRole('button', { name: 'Ta i bruk' }).click();
  await moss.dialog.getByText('Nå står den i idélista deres.').waitFor();
  await moss.dialog.getByRole('link', { name: 'Gå til idéene' }).click();
  await moss.page.getByRole('heading', { level: 1, name: 'Idéer' }).waitFor();
  const ideen = moss.section('Voksne på nett i Moss');
  await ideen.getByText('Vi begynner med ungdomsrådet.').waitFor();

  // Bidrar med sin egen erfaring, ser nøyaktig hva som går ut, og deler.
  await ideen.getByRole('button', { name: 'Skriv en erfaring' }).click();
  await moss.page.getByRole('heading', { level: 1, name: 'Voksne på nett i Moss' }).waitFor();
  await moss.settled();
  expect(await moss.button('Se hva som går ut').count()).toBe(0);
  await write(moss, 'Hva og hvor', { 'Hva det er, i én setning': 'Voksne er til stede på nett der ungdommene er.' }, { 'Tema': 'kriminalitet_utenforskap', 'Fase i satsingen': 'gjennomfoering' });
  await write(moss, 'Bakgrunn og gjennomføring', { 'Bakgrunn': 'Ungdomsrådet ba om det.', 'Hva som ble gjort': 'Tre kvelder i måneden.', 'For hvem': 'Ungdom' });
  await write(moss, 'Hva som skjedde', { 'Det vi så, i ord': 'Flere tok kontakt selv' });
  await write(moss, 'Det andre bør vite', { 'Fallgruver': 'Ingen visste hvem som svarte' });
  await moss.button('Se hva som går ut').click();
  await moss.dialog.getByText('Voksne er til stede på nett der ungdommene er.').first().waitFor();
  expect(await read(moss.dialog.innerText())).toContain('Tilpasset fra Halden, utgave 1 Digital nattevandring');
  await moss.dialog.getByLabel(/^Jeg har sett hva som går ut/).check();
  await moss.dialog.getByLabel('Jeg vet at teksten kan bli et saksdokument').check();
  await moss.dialog.getByRole('button', { name: 'Del med nettverket' }).click();
  await closed(moss);
  await moss.section('Deling').getByText(/^Utgave 1 delt/).waitFor();

  // Eieren i Halden får vite det på oversikten, ser spørsmålet og hvem som har tatt den i bruk, og svarer.
  const hege = await world.loggedIn('programleder@3101.demo', '/3101/oversikt');
  await hege.link('Se hva det er').click();
  const varsel = (hva: string) => hege.page.getByRole('listitem').filter({ hasText: `${hva} Digital nattevandring` });
  await varsel('Moss har spurt om').waitFor();
  await varsel('Moss har tatt i bruk').getByRole('link').click();
  await hege.page.getByRole('heading', { level: 1, name: 'Digital nattevandring' }).waitFor();
  await varsel('Moss har tatt i bruk').waitFor();
  const samtale = hege.section('Spørsmål og takk');
  await samtale.getByText('Hvem hos dere fulgte opp').first().waitFor();
  await hege.section('Hvem har bygget videre').getByText('Moss').first().waitFor();
  await samtale.getByRole('button', { name: 'Svar', exact: true }).click();
  await hege.dialog.getByLabel('Svaret').fill('Utekontakten, neste morgen.');
  await hege.dialog.getByRole('button', { name: 'Send' }).click();
  await closed(hege);
  await samtale.getByText('Utekontakten, neste morgen.').waitFor();

  // Det hun har sett og svart på, er ikke nytt lenger.
  await hege.goto('/3101/erfaringsbank');
  expect([await varsel('Moss har spurt om').count(), await varsel('Moss har tatt i bruk').count()]).toEqual([0, 0]);

  // Og alle finner erfaringen fra Moss.
  await hege.goto('/3101/erfaringsbank?soek=voksne+p%C3%A5+nett+i+moss');
  await hege.link('Voksne på nett i Moss').first().waitFor();
  await moss.goto('/3103/oversikt');
  await moss.link('Se hva det er').waitFor();
  await moss.goto(kortet);
  await moss.page.getByText('Halden har svart under Digital nattevandring').waitFor();
  await moss.section('Spørsmål og takk').getByText('Utekontakten, neste morgen.').waitFor();
  expect(await read(moss.section('Spørsmål og takk').innerText())).toContain('Halden, programlederen');
});
