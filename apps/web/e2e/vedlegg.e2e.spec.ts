import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import { faultsOn } from './testing/page-checks.ts';
import { says } from './testing/reading.ts';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';

const scenario = scenarios();
const pdf = { name: 'Møtereferat 3. mai.pdf', mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n${'x'.repeat(300_000)}`) };
const exe = { name: 'oppsett.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\0\0') };
const forkledd = { name: 'Avtale.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]) };
const gammel = { name: 'Tall.csv', mimeType: 'text/csv', buffer: Buffer.from('navn\r\n\xC5pen\r\n', 'latin1') };
const delen = ({ page }: Visitor) => page.locator('section:has(#vedlegg)');
const velg = (visitor: Visitor, ...files: typeof pdf[]) => delen(visitor).locator('input[type=file]').setInputFiles(files);

scenario('en programleder legger ved, ser hva som er galt, legger bort og angrer', async (world) => {
  const leder = await world.loggedIn('programleder@3118.demo');
  const side = `/3118/tiltak/${await world.tiltakId('3118', 1)}`;
  await leder.goto(side);
  await velg(leder, pdf, exe);
  await says(delen(leder), 'Vi tar ikke imot «oppsett.exe»');
  await delen(leder).getByRole('link', { name: 'Møtereferat 3. mai' }).waitFor();
  await says(delen(leder), 'PDF, 293 kB. Lagt ved');

  const [nedlasting] = await Promise.all([leder.page.waitForEvent('download'), delen(leder).getByRole('link', { name: 'Møtereferat 3. mai' }).click()]);
  expect(nedlasting.suggestedFilename()).toBe(pdf.name);
  expect((await readFile(await nedlasting.path())).equals(pdf.buffer)).toBe(true);

  leder.recorder.allow(/415/);
  await velg(leder, forkledd, gammel);
  await says(delen(leder), 'Innholdet i «Avtale.pdf» er noe annet enn navnet sier.');
  await says(delen(leder), '«Tall.csv» kan ikke leses som ren tekst. Er den fra Excel, velg «CSV UTF-8»');

  await delen(leder).getByRole('button', { name: 'Arkiver Møtereferat 3. mai' }).click();
  await says(delen(leder), 'Vedlegget er lagt bort. Fila er ikke slettet.');
  await delen(leder).getByRole('button', { name: 'Angre' }).click();
  await delen(leder).getByRole('link', { name: 'Møtereferat 3. mai' }).waitFor();

  expect(await faultsOn(leder, side)).toEqual([]);
});

scenario('en leser henter det som er lagt ved, men kan ikke legge ved noe', async (world) => {
  const side = `/3118/tiltak/${await world.tiltakId('3118', 1)}`;
  const leser = await world.loggedIn('leser@3118.demo');
  await leser.goto(side);
  await delen(leser).getByRole('link', { name: 'Møtereferat 3. mai' }).waitFor();
  expect(await delen(leser).getByRole('button').count()).toBe(0);
});

scenario('et svar som ble borte, gir ett vedlegg når en prøver igjen', async (world) => {
  const leder = await world.loggedIn('programleder@3118.demo');
  await leder.goto(`/3118/tiltak/${await world.tiltakId('3118', 2)}`);
  await delen(leder).getByRole('button', { name: 'Legg ved dokument' }).waitFor();
  leder.recorder.allow(/ERR_CONNECTION_RESET/);
  const keys: (string | undefined)[] = [];
  await leder.page.route('**/filer/3118', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length === 1) await route.abort('connectionreset'); else await route.continue();
  });
  await velg(leder, pdf);
  await says(delen(leder), 'Vi fikk ikke svar mens «Møtereferat 3. mai.pdf» ble sendt.');
  await delen(leder).getByRole('button', { name: 'Prøv «Møtereferat 3. mai.pdf» igjen' }).click();
  await delen(leder).getByRole('link', { name: 'Møtereferat 3. mai' }).waitFor();
  expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
});
