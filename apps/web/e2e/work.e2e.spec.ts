import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { closed, open, read, says } from './testing/reading.ts';
import { scenarios } from './testing/scenario.ts';

const scenario = scenarios();
const programleder = 'programleder@3118.demo';

const rowsOf = (page: Page) => page.locator('table.tiltakstabell tbody th a').allInnerTexts();
/** Utvalget ligger ett trykk unna: lista er svaret. */
const openChoices = (page: Page) => page.getByText('Utvalg og sortering').click();
const waitForRows = (page: Page, count: number) => page.waitForFunction((wanted) => document.querySelectorAll('table.tiltakstabell tbody tr').length === wanted, count);

describe('programlederen i Mysen og de fjorten tiltakene', () => {
  scenario('filtrerer og sorterer; adressen husker det, også for en som får den tilsendt', async (world) => {
    const kari = await world.loggedIn(programleder);
    await kari.link('Tiltak').click();
    await kari.page.getByText('14 tiltak', { exact: true }).waitFor();

    await openChoices(kari.page);
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
    await ola.fillLogIn('programleder2@3118.demo');
    await ola.settled();
    expect([ola.page.url(), await rowsOf(ola.page)]).toEqual([address, chosen]);

    await kari.button('Nullstill utvalget').click();
    await kari.page.getByText('14 tiltak', { exact: true }).waitFor();
    await openChoices(kari.page);
    await kari.page.getByLabel('Grupper etter').selectOption('Mål');
    await kari.page.getByRole('heading', { level: 2, name: /Bedre tjenester/ }).waitFor();
  });

  scenario('skriver i ett tiltak: tekst, resultat, milepæl og lærdom, og angrer en fjerning', async (world) => {
    const kari = await world.loggedIn(programleder, '/3118/tiltak');
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
    await says(kari.section('Resultater'), 'Søknader om sommerjobb flere enn 1 200,5 søknader Gjelder hele kommunen høsten 2025');

    await kari.button('Legg til milepæl').click();
    await kari.dialog.getByLabel('Milepæl').fill('Rutine for arbeidsavtaler vedtatt');
    await kari.dialog.getByLabel('Frist').fill('15.09.2027');
    await kari.dialog.getByRole('button', { name: 'Lagre' }).click();
    await closed(kari);
    await says(kari.section('Milepæler'), 'Rutine for arbeidsavtaler vedtatt Frist 15. september 2027 · Ikke nådd ennå');

    const laerdommer = kari.section('Lærdommer');
    const before = await laerdommer.getByRole('listitem').count();
    await kari.button('Legg til lærdom').click();
    await kari.dialog.getByLabel('Hva lærte dere?').fill('Begynn med arbeidsavtalen.');
    await kari.dialog.getByRole('button', { name: 'Lagre' }).click();
    await closed(kari);
    await laerdommer.getByText('Begynn med arbeidsavtalen.').waitFor();
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
    const kari = await world.loggedIn(programleder, `/3118/tiltak/${await world.tiltakId('3118', 8)}`);
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
    await says(kari.section('Historikk'), 'til utsatt');
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
    const kari = await world.loggedIn(programleder, '/3118/tiltak');
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
    await openChoices(kari.page);
    await kari.page.getByRole('checkbox', { name: /arkiverte/i }).check();
    await waitForRows(kari.page, 1);
    await open(kari, 'Sykkelverksted ved Mysen stasjon');
    await kari.button('Hent tilbake').click();
    await kari.dialog.getByRole('button', { name: 'Hent tilbake', exact: true }).click();
    await closed(kari);
    await kari.page.getByText('Tiltaket er arkivert.').waitFor({ state: 'detached' });
  });
});
