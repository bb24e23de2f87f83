import { describe, expect } from '@jest/globals';
import { faultsOn } from './testing/page-checks.ts';
import { closed, read, says } from './testing/reading.ts';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';

const scenario = scenarios();
const kari = 'programleder@3101.demo';
const carl = 'controller@3101.demo';

const row = (visitor: Visitor, name: string) => visitor.section('Budsjettet').getByRole('row').filter({ has: visitor.page.getByRole('button', { name, exact: true }) });
const cells = async (visitor: Visitor, name: string) => Promise.all((await row(visitor, name).first().getByRole('cell').all()).map((cell) => read(cell.innerText())));
const item = (visitor: Visitor, section: string, text: string) => visitor.section(section).getByRole('listitem').filter({ hasText: text }).first();
const done = (visitor: Visitor, text: string) => visitor.page.getByRole('status').filter({ hasText: text }).waitFor();

describe('hvor er pengene', () => {
  scenario('Mysens år: setningen, spennet, summen og det den ikke har med, og giveren som deler med en annen', async (world) => {
    const leser = await world.loggedIn('leser@3118.demo', '/3118/oekonomi');
    expect(leser.path).toBe('/3118/oekonomi/2025');
    await says(leser.section('Kort sagt'), 'I 2025 er det budsjettert 14 830 989 kr: 4 650 000 kr fra departementet og 10 180 989 kr i eksterne midler. Vedtatt budsjett.');
    await says(leser.section('Kort sagt'), 'Fra departementet (KDD): mellom 600 000 og 3 400 000 kr av 4 650 000 kr er brukt.');
    expect(await cells(leser, 'Bydelsmødre')).toEqual(['300 000', '', '0–300 000 mesteparten brukt', '0–300 000', 'ønsket beløp ikke oppgitt']);
    await says(leser.section('Budsjettet'), 'Ingen har sagt noe om bruken på 10 linjer.');
    await says(leser.section('Budsjettet'), '«Bibliotek – barne- og ungdomssatsing»');
    expect(await leser.button('Før forbruk').count()).toBe(0);

    await leser.button('Femmerbane – Mysen IF').click();
    await says(leser.section('Budsjettet'), '90 000 kr fra Påslag for anlegg i områdesatsing giveren er ikke oppgitt');
    await leser.page.getByText('Utvalg og gruppering').click();
    await leser.page.getByLabel('Giver', { exact: true }).selectOption('Østfold fylkeskommune');
    await leser.page.getByText('Sum av 3 linjer').waitFor();
    await leser.page.getByRole('checkbox', { name: /deler med andre/ }).uncheck();
    await leser.page.getByText('Sum av 2 linjer').waitFor();
    expect(leser.search.get('utenFelles')).toBe('true');
  });

  scenario('tiltaket svarer på hvor mye som er igjen, og den ansvarlige fører det som er brukt', async (world) => {
    const per = await world.loggedIn('prosjektansvarlig@3101.demo', `/3101/tiltak/${await world.tiltakId('3101', 5)}`, { width: 360, height: 740 });
    const penger = per.section('Penger');
    await penger.getByLabel('År', { exact: true }).selectOption('2025');
    await says(penger, 'Mellom 687 500 og 987 500 kr av 1 200 000 kr i budsjettet');
    await penger.getByRole('button', { name: 'Før forbruk' }).click();
    await per.dialog.getByRole('button', { name: 'Før forbruket' }).click();
    await per.dialog.getByText('Rett dette før du lagrer').waitFor();
    await per.dialog.getByLabel('Hvilke av pengene?').selectOption('Områderettet boligtilskudd');
    await per.dialog.getByLabel('Brukt beløp').fill('12.50');
    await per.dialog.getByText(/^Skriv et tall/).waitFor();
    await per.dialog.getByLabel('Brukt beløp').fill('87 500,50');
    await per.dialog.getByText('Leses som 87 500,50 kr').waitFor();
    await per.dialog.getByRole('button', { name: 'Før forbruket' }).click();
    await closed(per);
    await done(per, 'Bruken er ført.');
    await says(penger, 'Mellom 599 999,50 og 899 999,50 kr');
    await says(penger, '87 500,50 kr Veiledning til gårdeiere');
  });

  scenario('fra nytt tilskudd til budsjettlinje, bruk, attest og reversering; ingenting forsvinner', async (world) => {
    const leder = await world.loggedIn(kari, '/3101/oekonomi/2026');
    await leder.button('Nytt tilskudd').click();
    await leder.dialog.getByLabel('Navn', { exact: true }).fill('Gave fra Sparebanken');
    await leder.dialog.getByLabel(/^En giver som ikke står/).fill('Sparebankstiftelsen');
    await leder.dialog.getByLabel('Hva slags giver er det?').selectOption('Privat');
    await leder.dialog.getByLabel(/^Beløp dere venter/).fill('300 000,50');
    await leder.dialog.getByRole('button', { name: 'Lagre tilskuddet' }).click();
    await closed(leder);
    await done(leder, 'Tilskuddet er lagret.');

    await leder.button('Ny budsjettlinje').click();
    await leder.dialog.getByLabel('Navn på linja').fill('Utendørs scene');
    await leder.dialog.getByLabel('Tilskudd 1', { exact: true }).selectOption({ label: 'Gave fra Sparebanken (Sparebankstiftelsen, 2026)' });
    await leder.dialog.getByLabel('Beløp 1 i kroner').fill('250 000');
    await leder.dialog.getByRole('button', { name: 'Lagre linja' }).click();
    await closed(leder);
    await row(leder, 'Utendørs scene').waitFor();
    expect(await cells(leder, 'Utendørs scene')).toEqual(['', '250 000', '0–250 000 ikke oppgitt', '0–250 000', '']);
    const gave = leder.section('Tilskudd').getByRole('row').filter({ hasText: 'Gave fra Sparebanken' }).first();
    expect(await read(gave.innerText())).toMatch(/Sparebankstiftelsen, tilskuddsår 2026 Ventet 300 000,50 250 000 300 000,50/);

    await leder.button('Utendørs scene').click();
    await leder.button('Før forbruk: Utendørs scene').click();
    await leder.dialog.getByLabel('Brukt beløp').fill('100 000');
    await leder.dialog.getByRole('button', { name: 'Før forbruket' }).click();
    await closed(leder);
    await says(row(leder, 'Utendørs scene').first(), '100 000 150 000');

    const controller = await world.loggedIn(carl, '/3101/oekonomi/2026');
    await controller.button('Attester: Utendørs scene').click();
    await controller.dialog.getByText('Du går god for at det er brukt 100 000 kr.').waitFor();
    await controller.dialog.getByRole('button', { name: 'Attester', exact: true }).click();
    await done(controller, 'Bruken er attestert.');
    await says(item(controller, 'Bruk av penger', 'Utendørs scene'), 'Attestert av Controller Halden');

    await leder.page.reload();
    await leder.settled();
    expect(await leder.button('Reverser: Utendørs scene').count()).toBe(0);
    await controller.button('Reverser: Utendørs scene').click();
    await controller.dialog.getByLabel('Hvorfor?').fill('Ført på feil år');
    await controller.dialog.getByRole('button', { name: 'Reverser', exact: true }).click();
    await done(controller, 'Det er reversert.');
    await says(item(controller, 'Bruk av penger', 'Utendørs scene'), 'Ført på feil år');
    await says(row(controller, 'Utendørs scene').first(), '0–250 000');
    await controller.section('Tilskudd').getByRole('button', { name: 'Gave fra Sparebanken' }).click();
    await controller.section('Tilskudd').getByText('Hovedbok', { exact: true }).click();
    await says(controller.section('Tilskudd'), 'Reversert senere');
  });

  scenario('to endrer den samme linja: den siste ser begge, også hvem som gir pengene', async (world) => {
    const [en, to] = [await world.loggedIn(kari, '/3101/oekonomi/2026'), await world.loggedIn(carl, '/3101/oekonomi/2026')];
    for (const visitor of [en, to]) {
      await visitor.button('Ungdomslos').click();
      await visitor.button('Rediger linja: Ungdomslos').click();
      await visitor.dialog.getByLabel('Beløp 1 i kroner').waitFor();
    }
    await en.dialog.getByLabel('Beløp 1 i kroner').fill('700 000');
    await en.dialog.getByRole('button', { name: 'Lagre linja' }).click();
    await closed(en);
    await to.dialog.getByLabel('Navn på linja').fill('Ungdomslos i sentrum');
    await to.dialog.getByRole('button', { name: 'Lagre linja' }).click();
    await to.page.getByRole('heading', { name: 'To har skrevet samtidig' }).waitFor();
    expect(await read(to.dialog.innerText())).toMatch(/700 000 kr fra Programtilskudd fra departementet 2026 .*750 000 kr fra/);
    await to.dialog.getByRole('button', { name: 'Lagre valgene' }).click();
    await to.page.getByRole('dialog').first().waitFor({ state: 'detached' });
    await says(row(to, 'Ungdomslos i sentrum').first(), '700 000');
  });

  scenario('ubrukte penger på vei til neste år: ønsket, bekreftet, vedtatt', async (world) => {
    const controller = await world.loggedIn(carl, '/3101/oekonomi/2025');
    await controller.button('Bekreft beløpet: Nabolagsverter').click();
    await controller.dialog.getByLabel('Beløp som er igjen').fill('900 000');
    await controller.dialog.getByRole('button', { name: 'Bekreft beløpet' }).click();
    await controller.dialog.getByText('Tallet er for stort', { exact: false }).first().waitFor();
    await controller.dialog.getByLabel('Beløp som er igjen').fill('550 000');
    await controller.dialog.getByRole('button', { name: 'Bekreft beløpet' }).click();
    await done(controller, 'Beløpet er bekreftet.');

    const leder = await world.loggedIn(kari, '/3101/oekonomi/2025');
    await leder.button('Registrer vedtak: Nabolagsverter').click();
    await leder.dialog.getByLabel('Hvem vedtok det?').fill('Kommunedirektørens ledergruppe');
    await leder.dialog.getByLabel('Hva ble vedtatt?').selectOption('Vedtatt');
    await says(leder.dialog, '550 000 kr føres over til 2026 i hovedboka.');
    await leder.dialog.getByRole('button', { name: 'Registrer vedtaket' }).click();
    await done(leder, 'Vedtaket er registrert.');
    await says(item(leder, 'Overføring til neste år', 'Nabolagsverter'), 'Kommunedirektørens ledergruppe: vedtatt, dato ikke oppgitt');
    await leder.link('2026').click();
    await leder.page.getByRole('heading', { level: 1, name: 'Økonomi 2026' }).waitFor();
    await row(leder, 'Nabolagsverter').waitFor();
    expect((await cells(leder, 'Nabolagsverter'))[0]).toBe('550 000');
  });

  scenario('siden tåler smale skjermer, mørke, tastatur og axe', async (world) => {
    const leder = await world.loggedIn(kari, null);
    expect(await faultsOn(leder, '/3101/oekonomi/2026')).toEqual([]);
  });
});
