import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';

const scenario = scenarios();
const programleder = 'programleder@3118.demo';
const kollega = 'programleder2@3118.demo';

/** Et tall har mellomrom som ikke deles; for øyet er det et mellomrom. */
const read = async (text: Promise<string>) => (await text).replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ').trim();
const rowsOf = (page: Page) => page.locator('table.tiltakstabell tbody th a').allInnerTexts();
const waitForRows = (page: Page, count: number) => page.waitForFunction((wanted) => document.querySelectorAll('table.tiltakstabell tbody tr').length === wanted, count);

async function open(visitor: Visitor, name: string): Promise<void> {
  await visitor.link(name).click();
  await visitor.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await visitor.settled();
}

async function closed(visitor: Visitor): Promise<void> {
  await visitor.page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('programlederen i Mysen og de fjorten tiltakene', () => {
  scenario('filtrerer og sorterer; adressen husker det, også for en som får den tilsendt', async (world) => {
    const kari = await world.loggedIn(programleder);
    await kari.link('Tiltak').click();
    await kari.page.getByText('14 tiltak', { exact: true }).waitFor();

    await kari.page.getByRole('checkbox', { name: 'Utsatt' }).check();
    await kari.page.getByText('2 tiltak passer utvalget').waitFor();
    await kari.page.getByLabel('Sorter etter').selectOption('Navn');
    await kari.page.waitForURL(/sorter=navn/);
    await kari.settled();
    const ascending = await rowsOf(kari.page);
    await kari.page.getByRole('checkbox', { name: 'Omvendt rekkefølge' }).check();
    await kari.page.waitForURL(/synkende=true/);
    await kari.settled();
    const chosen = ['Åpen barnehage', 'Nabolagskjøkkenet i Festiviteten'];
    expect([ascending, await rowsOf(kari.page)]).toEqual([[...chosen].reverse(), chosen]);

    await kari.page.getByLabel('Søk i tiltak').fill('festiviteten');
    await kari.page.waitForURL(/soek=festiviteten/);
    await kari.page.getByText('Ett tiltak passer utvalget').waitFor();
    expect(await rowsOf(kari.page)).toEqual(['Nabolagskjøkkenet i Festiviteten']);
    await kari.page.getByLabel('Søk i tiltak').fill('');
    await kari.page.getByText('2 tiltak passer utvalget').waitFor();

    const address = kari.page.url();
    await kari.page.reload();
    await kari.settled();
    expect([kari.page.url(), await rowsOf(kari.page)]).toEqual([address, chosen]);
    await open(kari, 'Åpen barnehage');
    await kari.page.goBack();
    await waitForRows(kari.page, 2);
    expect([kari.page.url(), await rowsOf(kari.page)]).toEqual([address, chosen]);

    const ola = await world.visitor();
    await ola.page.goto(address);
    await ola.fillLogIn(kollega);
    await ola.settled();
    expect([ola.page.url(), await rowsOf(ola.page)]).toEqual([address, chosen]);

    await kari.button('Nullstill utvalget').click();
    await kari.page.getByText('14 tiltak', { exact: true }).waitFor();
    await kari.page.getByLabel('Grupper etter').selectOption('Mål');
    await kari.page.getByRole('heading', { level: 2, name: /Bedre tjenester/ }).waitFor();
  });

  scenario('skriver i ett tiltak: tekst, resultat, milepæl og lærdom, og angrer en fjerning', async (world) => {
    const kari = await world.loggedIn(programleder);
    await kari.goto('/3118/tiltak');
    await open(kari, 'Ungdom i arbeid');

    const om = kari.section('Om tiltaket');
    await om.getByRole('button', { name: 'Rediger om tiltaket' }).click();
    await om.getByLabel('Hensikt').fill('Færre unge blir stående utenfor.');
    await om.getByRole('button', { name: 'Lagre' }).click();
    await om.getByText(/^Lagret kl\./).waitFor();
    await om.getByText('Færre unge blir stående utenfor.').waitFor();
    await kari.page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Rediger om tiltaket');

    await kari.button('Legg til resultat').click();
    const nytt = kari.dialog;
    await nytt.getByLabel('Hva så dere?').fill('Søknader om sommerjobb');
    await nytt.getByLabel(/^Tall/).fill('1 200,5');
    await nytt.getByLabel('Hvor sikkert er tallet?').selectOption('Flere enn');
    await nytt.getByLabel('Enhet').fill('søknader');
    await nytt.getByLabel('Hva gjelder det?').selectOption('hele kommunen');
    await nytt.getByLabel('Når?').fill('høst 2025');
    await nytt.getByText('Leses som høsten 2025').waitFor();
    await nytt.getByRole('button', { name: 'Lagre' }).click();
    await closed(kari);
    const resultat = kari.section('Resultater').getByRole('listitem').filter({ hasText: 'Søknader om sommerjobb' });
    expect(await read(resultat.innerText())).toContain('flere enn 1 200,5 søknader Gjelder hele kommunen i høsten 2025');

    await kari.button('Legg til milepæl').click();
    await kari.dialog.getByLabel('Milepæl').fill('Rutine for arbeidsavtaler vedtatt');
    await kari.dialog.getByLabel('Frist').fill('15.09.2027');
    await kari.dialog.getByRole('button', { name: 'Lagre' }).click();
    await closed(kari);
    expect(await read(kari.section('Milepæler').innerText())).toContain('Rutine for arbeidsavtaler vedtatt Frist 15. september 2027 · Ikke nådd ennå');

    const laerdommer = kari.section('Lærdommer');
    const before = await laerdommer.getByRole('listitem').count();
    await kari.button('Legg til lærdom').click();
    await kari.dialog.getByLabel('Hva lærte dere?').fill('Begynn med arbeidsavtalen.');
    await kari.dialog.getByRole('button', { name: 'Lagre' }).click();
    await closed(kari);
    expect(await laerdommer.getByRole('listitem').count()).toBe(before + 1);

    await kari.button('Fjern Begynn med arbeidsavtalen.').click();
    await kari.dialog.getByRole('button', { name: 'Fjern', exact: true }).click();
    await laerdommer.getByText('Lærdommen er fjernet.').waitFor();
    await laerdommer.getByText('Begynn med arbeidsavtalen.').waitFor({ state: 'detached' });
    expect(await kari.page.evaluate(() => document.activeElement?.textContent)).toContain('Lærdommen er fjernet.');
    await laerdommer.getByRole('button', { name: 'Angre' }).click();
    await laerdommer.getByText('Begynn med arbeidsavtalen.').waitFor();
    expect(await laerdommer.getByRole('listitem').count()).toBe(before + 1);
  });

  scenario('utsetter et tiltak med årsak og ny dato; historikken og loggen sier det med vanlige ord', async (world) => {
    const kari = await world.loggedIn(programleder);
    await kari.goto(`/3118/tiltak/${await world.tiltakId('3118', 8)}`);
    await kari.button('Endre status').click();
    const vindu = kari.dialog;
    await vindu.getByLabel('Ny status').selectOption('Utsatt');
    await vindu.getByRole('button', { name: 'Lagre statusen' }).click();
    await vindu.getByText('Rett dette før du lagrer').waitFor();
    expect(await vindu.locator('ds-error-summary, .ds-error-summary').getByRole('link').allInnerTexts()).toEqual(['Årsak: velg en årsak', 'Ny dato: dette må fylles ut']);
    expect(await kari.focus()).toEqual(expect.objectContaining({ tag: 'select', name: 'Årsak' }));
    await vindu.getByRole('link', { name: /^Ny dato/ }).click();
    expect(await kari.focus()).toEqual(expect.objectContaining({ tag: 'input', name: 'Ny dato' }));
    expect(await kari.page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await vindu.getByLabel('Ny dato').fill('når det passer');
    await vindu.getByLabel('Årsak').selectOption('Ansettelse tar tid');
    await vindu.getByRole('button', { name: 'Lagre statusen' }).click();
    await vindu.getByText(/^Skriv en dato vi kjenner igjen/).waitFor();
    await vindu.getByLabel('Ny dato').fill('mars 2027');
    await vindu.getByLabel('Forklar kort').fill('Stillingen lyses ut på nytt');
    await vindu.getByRole('button', { name: 'Lagre statusen' }).click();
    await closed(kari);
    expect(await read(kari.page.locator('main header').innerText())).toMatch(/Utsatt til mars 2027 siden .*Ansettelse tar tid: Stillingen lyses ut på nytt\./);
    expect(await read(kari.section('Historikk').innerText())).toMatch(/Fra i drift til utsatt til mars 2027\. Ansettelse tar tid: Stillingen lyses ut på nytt Programleder Indre Østfold/);

    await kari.link('Logg').click();
    await kari.page.waitForURL('**/3118/logg');
    await kari.settled();
    const innslag = kari.page.getByRole('article').first();
    expect(await read(innslag.locator('p').first().innerText())).toBe('Programleder Indre Østfold (oppdiktet) ga et tiltak ny status: Jobbsjansen for innvandrerkvinner');
    await innslag.getByText(/^Vis hva som ble endret/).click();
    const felt = await read(innslag.innerText());
    for (const plain of ['status I drift Utsatt', 'årsak (tomt) Ansettelse tar tid', 'utsatt til (tomt) mars 2027']) expect(felt).toContain(plain);
    expect(felt).not.toMatch(/[a-z]_[a-z]|[A-Z]_[A-Z]|null|[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  scenario('oppretter et tiltak, arkiverer det og henter det tilbake', async (world) => {
    const kari = await world.loggedIn(programleder);
    await kari.goto('/3118/tiltak');
    await kari.button('Nytt tiltak').click();
    const vindu = kari.dialog;
    await vindu.getByRole('button', { name: 'Opprett tiltaket' }).click();
    await vindu.getByText('Rett dette før du lagrer').waitFor();
    expect(await kari.focus()).toEqual(expect.objectContaining({ tag: 'input', name: 'Navn' }));
    await vindu.getByLabel('Navn').fill('Sykkelverksted ved Mysen stasjon');
    await vindu.getByLabel('Én setning om tiltaket').fill('Ungdom lærer å reparere sykler.');
    await vindu.getByLabel('Innsatsområde').selectOption('Bo og nærmiljø');
    await vindu.getByRole('checkbox', { name: 'Tryggere og mer inkluderende nærmiljø' }).check();
    await vindu.getByRole('button', { name: 'Opprett tiltaket' }).click();
    await kari.page.getByRole('heading', { level: 1, name: 'Sykkelverksted ved Mysen stasjon' }).waitFor();
    await kari.settled();
    expect(kari.path).toMatch(/^\/3118\/tiltak\/[0-9a-f-]{36}$/);
    expect(await kari.page.evaluate(() => document.activeElement !== document.body)).toBe(true);

    await kari.button('Arkiver').click();
    await kari.dialog.getByText(/ingenting slettes/).waitFor();
    await kari.dialog.getByRole('button', { name: 'Arkiver', exact: true }).click();
    await closed(kari);
    await kari.page.getByText('Tiltaket er arkivert.').waitFor();
    await kari.link('Alle tiltak').click();
    await kari.page.getByText('14 tiltak', { exact: true }).waitFor();
    expect(await rowsOf(kari.page)).not.toContain('Sykkelverksted ved Mysen stasjon');
    await kari.page.getByRole('checkbox', { name: 'Ta med arkiverte' }).check();
    await kari.page.getByText('15 tiltak', { exact: true }).waitFor();
    await open(kari, 'Sykkelverksted ved Mysen stasjon');
    await kari.button('Hent tilbake').click();
    await kari.dialog.getByRole('button', { name: 'Hent tilbake', exact: true }).click();
    await closed(kari);
    await kari.page.getByText('Tiltaket er arkivert.').waitFor({ state: 'detached' });
  });
});

describe('to skriver i det samme', () => {
  scenario('den andre får begge utgavene felt for felt, mister ingenting, velger og lagrer', async (world) => {
    const path = `/3118/tiltak/${await world.tiltakId('3118', 1)}`;
    const [kari, ola] = [await world.loggedIn(programleder), await world.loggedIn(kollega)];
    for (const visitor of [kari, ola]) {
      await visitor.goto(path);
      await visitor.button('Rediger om tiltaket').click();
    }
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
    const per = await world.loggedIn('prosjektansvarlig@3118.demo');
    await per.goto('/3118/tiltak');
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
    expect(await per.page.locator('main').getByRole('button').allInnerTexts()).toEqual([]);
  });
});

describe('programlederen i Halden', () => {
  scenario('retter et mål med to innsatsområder, og registrerer et vedtak på et utkast', async (world) => {
    const hege = await world.loggedIn('programleder@3101.demo');
    await hege.goto('/3101/program');
    const mal = hege.section('Mål').getByRole('article').filter({ has: hege.page.getByRole('heading', { name: 'Ressursmobilisering' }) });
    await mal.getByRole('button', { name: 'Rediger Ressursmobilisering' }).click();
    const boxes = hege.dialog.getByRole('checkbox');
    const labels = async () => Promise.all((await boxes.all()).map(async (box) => [await box.isChecked(), await box.evaluate((el: HTMLInputElement) => el.labels?.[0]?.textContent)]));
    expect((await labels()).filter(([checked]) => checked).map(([, name]) => name)).toEqual(['Boliger, bomiljø og oppvekstsvilkår', 'Forebygge kriminalitet']);
    await hege.dialog.getByRole('checkbox', { name: 'Boliger, bomiljø og oppvekstsvilkår' }).uncheck();
    await hege.dialog.getByRole('checkbox', { name: 'Møteplasser' }).check();
    await hege.dialog.getByLabel('Beskrivelse').fill('I 2029 blir innbyggerne hørt.');
    await hege.dialog.getByRole('button', { name: 'Lagre' }).click();
    await closed(hege);
    await mal.getByText('I 2029 blir innbyggerne hørt.').waitFor();
    expect(await read(mal.innerText())).toContain('Innsatsområder Møteplasser Forebygge kriminalitet');

    await hege.button('Nytt dokument').click();
    await hege.dialog.getByLabel('Tittel').fill('Programbeskrivelse, revidert');
    await hege.dialog.getByLabel('Sammendrag').fill('Rammen er justert.');
    await hege.dialog.getByRole('button', { name: 'Lagre' }).click();
    await closed(hege);
    const dokument = hege.page.getByRole('article').filter({ has: hege.page.getByRole('heading', { name: 'Programbeskrivelse, revidert' }) });
    expect(await read(dokument.innerText())).toMatch(/Programbeskrivelse, utgave \d+\. Utkast\./);
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
