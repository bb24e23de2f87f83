import { readFile } from 'node:fs/promises';
import { describe, expect } from '@jest/globals';
import { defaultPolicy, hiddenExplanation, hiddenLabel } from '#libs/contracts';
import { closed, open, read, says } from './testing/reading.ts';
import { scenarios } from './testing/scenario.ts';

const scenario = scenarios();
/** Hvorfor et tall er «:». */
const forklaring = hiddenExplanation(defaultPolicy.t);

describe('to skriver i det samme', () => {
  scenario('den andre får begge utgavene felt for felt, mister ingenting, velger og lagrer', async (world) => {
    const path = `/3118/tiltak/${await world.tiltakId('3118', 1)}`;
    const [kari, ola] = [await world.loggedIn('programleder@3118.demo', path), await world.loggedIn('programleder2@3118.demo', path)];
    for (const visitor of [kari, ola]) await visitor.button('Rediger om tiltaket').click();
    const [karis, olas] = [kari.section('Om tiltaket'), ola.section('Om tiltaket')];
    await karis.getByLabel('Hensikt').fill('Karis hensikt.');
    await karis.getByRole('button', { name: 'Lagre' }).click();
    await karis.getByText('Karis hensikt.').waitFor();

    await olas.getByLabel('Hensikt').fill('Olas hensikt.');
    await olas.getByLabel('Én setning om tiltaket').fill('Olas setning.');
    await olas.getByRole('button', { name: 'Lagre' }).click();
    const vindu = ola.page.getByRole('dialog', { name: 'To har skrevet samtidig' });
    await vindu.waitFor();
    const felt = (name: string) => vindu.getByRole('group', { name });
    expect(await vindu.getByRole('group').count()).toBe(2);
    expect(await read(felt('Hensikt').innerText())).toBe('Hensikt Lagret nå Karis hensikt. Det du skrev Olas hensikt.');
    expect(await read(felt('Én setning om tiltaket').innerText())).toMatch(/Lagret nå .+ Det du skrev Olas setning\./);

    await vindu.getByRole('button', { name: 'Tilbake til skjemaet' }).click();
    await vindu.waitFor({ state: 'detached' });
    expect([await olas.getByLabel('Hensikt').inputValue(), await olas.getByLabel('Én setning om tiltaket').inputValue()]).toEqual(['Olas hensikt.', 'Olas setning.']);
    await olas.getByRole('button', { name: 'Lagre' }).click();
    await vindu.waitFor();
    expect(await felt('Hensikt').getByLabel(/^Det du skrev/).isChecked()).toBe(true);
    await felt('Hensikt').getByLabel(/^Lagret nå/).check();
    await vindu.getByRole('button', { name: 'Lagre valgene' }).click();
    await vindu.waitFor({ state: 'detached' });
    await olas.getByText(/^Lagret kl\./).waitFor();
    await olas.getByText('Karis hensikt.').waitFor();
    await ola.page.locator('main header').getByText('Olas setning.').waitFor();
  });
});

describe('prosjektansvarlig', () => {
  scenario('rapporterer på sitt eget tiltak, og kan ikke endre andres', async (world) => {
    const per = await world.loggedIn('prosjektansvarlig@3118.demo', '/3118/tiltak');
    expect(await per.button('Nytt tiltak').count()).toBe(0);
    await open(per, 'Mysen skolebibliotek');
    for (const name of ['Rediger om tiltaket', 'Rediger hvem', 'Arkiver']) expect([name, await per.button(name).count()]).toEqual([name, 0]);
    await per.button('Legg til resultat').click();
    await per.dialog.getByLabel('Hva så dere?').fill('Flere låner i friminuttet');
    await per.dialog.getByRole('button', { name: 'Lagre' }).click();
    await closed(per);
    await per.section('Resultater').getByText('Flere låner i friminuttet').waitFor();
    const innhold = per.section('Innhold og veien videre');
    await innhold.getByRole('button', { name: 'Rediger innhold og veien videre' }).click();
    await innhold.getByLabel('Planer').fill('Lesekroker i andre etasje\nForfatterbesøk');
    await innhold.getByRole('button', { name: 'Lagre' }).click();
    await innhold.getByText('Forfatterbesøk').waitFor();

    await per.goto(`/3118/tiltak/${await world.tiltakId('3118', 6)}`);
    expect(await per.page.locator('main button:not(.utvidknapp)').allInnerTexts()).toEqual([]);
  });
});

describe('programlederen i Halden', () => {
  scenario('retter et mål med to innsatsområder, og registrerer et vedtak på et utkast', async (world) => {
    const hege = await world.loggedIn('programleder@3101.demo', '/3101/program');
    const maal = hege.section('Mål').getByRole('article').filter({ has: hege.page.getByRole('heading', { name: 'Ressursmobilisering' }) });
    await maal.getByRole('button', { name: 'Rediger Ressursmobilisering' }).click();
    const boxes = hege.dialog.getByRole('checkbox');
    await boxes.first().waitFor();
    const labels = async () => Promise.all((await boxes.all()).map(async (box) => [await box.isChecked(), await box.evaluate((el: HTMLInputElement) => el.labels?.[0]?.textContent)]));
    expect((await labels()).filter(([checked]) => checked).map(([, name]) => name)).toEqual(['Boliger, bomiljø og oppvekstsvilkår', 'Forebygge kriminalitet']);
    await hege.dialog.getByRole('checkbox', { name: 'Boliger, bomiljø og oppvekstsvilkår' }).uncheck();
    await hege.dialog.getByRole('checkbox', { name: 'Møteplasser' }).check();
    await hege.dialog.getByLabel('Beskrivelse').fill('I 2029 blir innbyggerne hørt.');
    await hege.dialog.getByRole('button', { name: 'Lagre' }).click();
    await closed(hege);
    await maal.getByText('I 2029 blir innbyggerne hørt.').waitFor();
    expect(await read(maal.innerText())).toContain('Innsatsområder Møteplasser Forebygge kriminalitet');

    await hege.button('Nytt dokument').click();
    await hege.dialog.getByLabel('Tittel').fill('Programbeskrivelse, revidert');
    await hege.dialog.getByLabel('Sammendrag').fill('Rammen er justert.');
    await hege.dialog.getByRole('button', { name: 'Lagre' }).click();
    await closed(hege);
    const dokument = hege.page.getByRole('article').filter({ has: hege.page.getByRole('heading', { name: 'Programbeskrivelse, revidert' }) });
    await dokument.getByText(/^Programbeskrivelse, utgave \d+\. Utkast\.$/).waitFor();
    await dokument.getByRole('button', { name: 'Registrer vedtak' }).click();
    await hege.dialog.getByLabel('Dato for vedtaket').fill('03.03.2026');
    await hege.dialog.getByLabel('Vedtatt av').fill('Kommunestyret');
    await hege.dialog.getByLabel('Saksnummer').fill('12/26');
    await hege.dialog.getByRole('button', { name: 'Registrer vedtaket' }).click();
    await closed(hege);
    await dokument.getByText('Vedtatt 3. mars 2026, vedtatt av Kommunestyret, Sak 12/26').waitFor();
    expect(await dokument.getByRole('button', { name: 'Registrer vedtak' }).count()).toBe(0);
    await hege.goto('/3101/logg');
    expect(await read(hege.page.getByRole('article').first().locator('p').first().innerText())).toBe('Programleder Halden (oppdiktet) registrerte et vedtak: Programbeskrivelse, revidert');
  });
});

describe('deling', () => {
  scenario('et tall føres, godkjennes og deles; koordinatoren sammenligner det med naboens, får «:» forklart og fila, og ser bare merket når det er trukket tilbake', async (world) => {
    const leder = await world.loggedIn('programleder@3101.demo', '/3101/resultater/nullpunkt');
    await open(leder, 'Unge med sommerjobb gjennom satsingen');
    await leder.button('Rediger 2025').click();
    await leder.dialog.getByLabel(/^Hvor sikkert er det/).selectOption('eksakt');
    await leder.dialog.getByLabel(/^Tallet/).fill('3');
    await leder.dialog.getByRole('button', { name: 'Lagre' }).click();
    await closed(leder);
    await leder.button('Godkjenn 2025').click();
    await leder.dialog.getByRole('button', { name: 'Godkjenn' }).click();
    await leder.page.getByText('Perioden er godkjent.').first().waitFor();

    await leder.goto('/3101/deling');
    await leder.page.getByRole('button', { name: /^Se hva som går ut: Resultater 2025/ }).click();
    await leder.dialog.getByText(/kan bli et saksdokument hos fylkeskommunen/).first().waitFor();
    await says(leder.dialog, forklaring);
    const rader = await leder.dialog.getByRole('row').count();
    expect(await leder.dialog.getByRole('img', { name: hiddenLabel }).count()).toBe(1);
    await leder.dialog.getByLabel(/^Jeg har sett hva som går ut/).check();
    await leder.dialog.getByRole('button', { name: 'Del', exact: true }).click();
    await closed(leder);

    const koordinator = await world.loggedIn('koordinator@31.demo', '/felles/sammenligning?spoersmaal=indikatorer&indikator=sommerjobb');
    const rad = (navn: string) => koordinator.page.getByRole('row').filter({ has: koordinator.page.getByRole('rowheader', { name: new RegExp(`^${navn}`) }) });
    expect([await rad('Halden').getByRole('img', { name: hiddenLabel }).count(), await read(rad('Fredrikstad').innerText())]).toEqual([1, expect.stringMatching(/ 22 /)]);
    await says(koordinator.page.locator('main'), `${forklaring} Andeler av personer vises heller ikke.`);
    const [fil] = await Promise.all([koordinator.page.waitForEvent('download'), koordinator.link('CSV').click()]);
    const linjer = (await readFile(await fil.path(), 'utf8')).split('\n');
    expect([linjer.find((linje) => linje.includes('Halden')), linjer.find((linje) => linje.includes('Fredrikstad'))]).toEqual([expect.stringContaining(':'), expect.stringContaining('22')]);
    await rad('Halden').getByRole('link', { name: 'Resultatene Halden har delt for 2025' }).click();
    await koordinator.page.getByRole('heading', { level: 1, name: 'Delte resultater 2025' }).waitFor();
    await koordinator.settled();
    expect(await koordinator.page.getByRole('row').count()).toBe(rader);

    await leder.page.getByRole('button', { name: /^Trekk tilbake: Resultater 2025/ }).click();
    await leder.dialog.getByRole('button', { name: 'Trekk tilbake' }).click();
    await closed(leder);
    await koordinator.page.reload();
    await koordinator.page.getByRole('heading', { name: /^Trukket tilbake/ }).waitFor();
    expect(await koordinator.page.getByRole('row').count()).toBe(0);
    await koordinator.goto('/felles/sammenligning?spoersmaal=indikatorer&indikator=sommerjobb');
    expect([await rad('Halden').getByRole('img', { name: hiddenLabel }).count(), await read(rad('Fredrikstad').innerText())]).toEqual([0, expect.stringMatching(/ 22 /)]);
  });
});
