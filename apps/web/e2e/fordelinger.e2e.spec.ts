import { expect } from '@jest/globals';
import excel from 'exceljs';
import { says } from './testing/reading.ts';
import { scenarios } from './testing/scenario.ts';

const scenario = scenarios();
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Et regneark slik Excel lagrer det: delte ord, tall, en formel med det den sist ble, en tom rad, og et tomt ark til. */
async function ark(fyll: (ark: excel.Worksheet, bok: excel.Workbook) => void): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const bok = new excel.Workbook();
  const ett = bok.addWorksheet('Tall');
  bok.addWorksheet('Ark2');
  ett.addRow(['Alder', 'Kjønn', 'Tema', 'Antall']);
  ett.addRow([]);
  fyll(ett, bok);
  return { name: 'Tall fra tjenesten.xlsx', mimeType, buffer: Buffer.from(await bok.xlsx.writeBuffer()) };
}

scenario('en programleder leser inn tall fra Excel, og får vite rad og kolonne når noe er galt', async (world) => {
  const leder = await world.loggedIn('programleder@3101.demo', '/3101/resultater/fordelinger');
  await leder.link('Deltakere etter alder, kjønn og tema').click();
  await leder.page.getByRole('button', { name: 'Lim inn eller les fil: andre halvår 2025' }).click();
  const vindu = leder.page.getByRole('dialog');
  const velg = (fil: { name: string; mimeType: string; buffer: Buffer }) => vindu.locator('input[type=file]').setInputFiles(fil);
  const les = async (fil: Parameters<typeof velg>[0]) => {
    await velg(fil);
    await vindu.getByRole('textbox', { name: 'Lim inn fra regnearket' }).filter({ hasText: 'Alder' }).waitFor();
    await vindu.getByRole('button', { name: 'Les inn' }).click();
  };

  await les(await ark((ett) => { ett.addRow(['0–12 år', 'Gutter', 'Arbeid', 3]); ett.addRow([new Date('2025-05-01'), 'Ikke oppgitt', 'Arbeid', { formula: '1/0', result: { error: '#DIV/0!' } }]); }));
  await says(vindu, 'Rad 3, kolonnen Kjønn: «Gutter» er ikke en av verdiene.');
  await says(vindu, 'Rad 4, kolonnen Alder: «1.5.2025 (en dato i regnearket)» er ikke en av verdiene.');
  await says(vindu, 'Rad 4, kolonnen Antall: «#DIV/0!» er ikke et helt antall');

  await velg({ name: 'Gammel.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') });
  await says(vindu, 'Fila er et gammelt Excel-format, eller har passord.');
  await velg(await ark((ett, bok) => { ett.addRow(['0–12 år', 'Ikke oppgitt', 'Arbeid', 3]); bok.worksheets[1]!.addRow(['x']); }));
  await says(vindu, 'Det står noe i flere enn ett ark.');

  await les(await ark((ett) => { ett.addRow(['0-12 år', { richText: [{ text: 'Kvinner ' }, { text: 'og jenter', font: { bold: true } }] }, 'Møteplasser', { formula: 'SUM(E1:E9)', result: 61 }]); ett.addRow(['67 år og eldre', 'menn og gutter', 'Arbeid', 8]); }));
  await says(leder.page.locator('main'), '2 tall er lest inn.');
  await says(leder.page.locator('main'), '69 personer i alt');
  const [rad] = await world.query<{ tall: number[] }>(`SELECT tall FROM kommune.fordelingsperiode WHERE periode = '2025-H2'`);
  expect(rad!.tall.filter((antall) => antall > 0)).toEqual([61, 8]);
});
