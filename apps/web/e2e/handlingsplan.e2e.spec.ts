import { describe, expect } from '@jest/globals';
import { faultsOn } from './testing/page-checks.ts';
import { closed, read, says } from './testing/reading.ts';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';

const scenario = scenarios();
const protokoll = { name: 'Protokoll ledergruppa.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nprotokoll') };

const steps = ({ page }: Visitor) => page.locator('.planvei > li').evaluateAll((all) => all.map((step) => (step as HTMLElement).innerText.replace(/\s+/g, ' ')));
const receipt = (visitor: Visitor) => visitor.page.locator('.kvittering');
/** Trykker på knappen, fyller ut og bekrefter i vinduet, og venter til det er borte. */
async function act(visitor: Visitor, button: string, fill: (dialog: Visitor['dialog']) => Promise<void>, confirm = button): Promise<void> {
  await visitor.button(button).click();
  await fill(visitor.dialog);
  await visitor.dialog.getByRole('button', { name: confirm, exact: true }).click();
}
/** Vinduet er borte, og siden har hentet det nye. */
const done = (visitor: Visitor) => closed(visitor).then(() => visitor.settled());
const nothing = async () => undefined;

describe('en handlingsplan', () => {
  scenario('går gjennom Haldens kjede: behandles, vedtas, sendes, kommer i retur, får en ny utgave og godkjennes', async (world) => {
    const kari = await world.loggedIn('programleder@3101.demo', '/3101/handlingsplan');
    expect([kari.path, await kari.h1]).toEqual(['/3101/handlingsplan/2026', 'Handlingsplan 2026']);
    expect((await steps(kari)).slice(0, 2)).toEqual(['Her er planen nå Skrives av Programleder', 'Neste Behandles av Kommunedirektørens ledergruppe']);
    await says(kari.section('Hva planen sier nå'), 'I 2026 er det 4 tiltak og 5 budsjettlinjer, til sammen 4 300 000 kr. Alt er fra departementet (KDD).');

    await act(kari, 'Send til behandling', (dialog) => dialog.getByText('Planen blir merket som til behandling hos kommunedirektørens ledergruppe.').waitFor());
    await done(kari);
    expect((await kari.focus()).name).toContain('Planen er sendt til behandling.');
    await receipt(kari).getByRole('button', { name: 'Angre' }).click();
    await receipt(kari).waitFor({ state: 'detached' });
    await kari.settled();
    await act(kari, 'Send til behandling', (dialog) => dialog.getByLabel('Merknad').fill('Til møtet 1. desember'));
    await done(kari);

    // Halden lar styringsgruppa registrere vedtaket selv: det er det ene hun kan gjøre med planen.
    const siv = await world.loggedIn('styringsgruppe@3101.demo', '/3101/oversikt');
    await siv.page.getByText('Handlingsplanen for 2026 er til behandling. Du kan registrere vedtaket.').waitFor();
    await siv.goto('/3101/handlingsplan/2026');
    expect(await siv.button(/^Send til|^Trekk|^Rediger|^Ta |^Endre|^Før på/).count()).toBe(0);
    await act(siv, 'Registrer vedtak', async (dialog) => {
      await dialog.getByText('Du registrerer det for kommunedirektørens ledergruppe.').waitFor();
      await dialog.getByLabel('Hva ble vedtatt?').selectOption('Vedtatt');
      await says(dialog, 'Budsjettet låses, og 4 300 000 kr fordeles på 5 budsjettlinjer i hovedboka. Det kan ikke angres.');
    }, 'Registrer vedtaket');
    await siv.dialog.getByText('Legg ved saken eller protokollen nå').waitFor();
    await siv.dialog.locator('input[type=file]').setInputFiles(protokoll);
    await siv.dialog.getByRole('link', { name: 'Protokoll ledergruppa' }).waitFor();
    await siv.dialog.getByRole('button', { name: 'Ferdig' }).click();
    await done(siv);
    await says(receipt(siv), 'Planen er vedtatt, budsjettet er låst, og pengene er fordelt på linjene.');
    await kari.goto('/3101/handlingsplan/2026');
    expect((await steps(kari)).slice(2, 4)).toEqual(['Her er planen nå Vedtatt av Kommunedirektørens ledergruppe dato ikke oppgitt', 'Neste Sendes til Kommunal- og distriktsdepartementet']);
    expect(await kari.button(/^Endre det planen sier|^Ta .* ut av planen$|^Ta med/).count()).toBe(0);

    const vedtak = kari.section('Vedtak');
    await vedtak.getByRole('link', { name: 'Protokoll ledergruppa' }).waitFor();
    await act(kari, 'Før på opplysninger om vedtaket. Kommunedirektørens ledergruppe: vedtatt', async (dialog) => {
      await dialog.getByLabel('Dato for vedtaket').fill('desember 2025');
      await dialog.getByLabel('Saksnummer').fill('25/1234');
    }, 'Lagre');
    await done(kari);
    await says(vedtak, 'Dato desember 2025 Saksnummer 25/1234');

    await act(kari, 'Send videre', nothing, 'Før som sendt');
    await done(kari);
    await act(kari, 'Registrer svar', (dialog) => dialog.getByLabel('Hva svarte de?').selectOption('Planen er i retur').then(nothing), 'Registrer svaret');
    await kari.dialog.getByText('Rett dette før du lagrer').waitFor();
    await kari.dialog.getByLabel('Hva sa de?').fill('Si hvem sommerjobbene er for.');
    await kari.dialog.getByRole('button', { name: 'Registrer svaret' }).click();
    await done(kari);
    expect((await steps(kari)).at(-1)).toMatch(/^Her er planen nå I retur fra Kommunal- og distriktsdepartementet/);

    await act(kari, 'Lag ny utgave', nothing);
    await done(kari);
    await kari.page.getByText('Den forrige utgaven kom i retur med dette').waitFor();
    await act(kari, 'Endre det planen sier om Sommerjobb i sentrum', (dialog) => dialog.getByLabel('Hva sier planen om det?').fill('For ungdom fra 15 til 18 år.'), 'Lagre');
    await done(kari);
    await act(kari, 'Ta Ungdomslos i sentrum ut av planen', nothing, 'Ta ut av planen');
    await done(kari);
    await says(kari.section('Endret siden utgave 1'), 'Ungdomslos i sentrum Tiltak Tatt ut');
    await receipt(kari).getByRole('button', { name: 'Angre' }).click();
    await kari.button('Ta Ungdomslos i sentrum ut av planen').waitFor();
    await says(kari.section('Endret siden utgave 1'), '1 endret. Hva Endring Før Nå Sommerjobb i sentrum Tiltak Endret: omtale (tomt) For ungdom fra 15 til 18 år.');

    await act(kari, 'Send til behandling', nothing);
    await done(kari);
    await act(kari, 'Registrer vedtak', (dialog) => dialog.getByLabel('Hva ble vedtatt?').selectOption('Vedtatt').then(nothing), 'Registrer vedtaket');
    await kari.dialog.getByRole('button', { name: 'Ferdig' }).click();
    await done(kari);
    await act(kari, 'Send videre', nothing, 'Før som sendt');
    await done(kari);
    await act(kari, 'Registrer svar', (dialog) => dialog.getByLabel('Hva svarte de?').selectOption('Planen er godkjent').then(nothing), 'Registrer svaret');
    await done(kari);
    await kari.link('Start neste år').waitFor();
    expect((await steps(kari)).every((step) => step.startsWith('Gjort'))).toBe(true);

    await kari.link('Utgave 1: erstattet av en nyere utgave, vedtatt desember 2025').click();
    await kari.page.getByText('Dette er utgave 1, slik den ble vedtatt.').waitFor();
    expect([kari.search.get('utgave'), await kari.page.locator('main header').getByRole('button').count()]).toEqual(['1', 0]);

    await kari.goto('/3101/logg');
    const entries = await read(kari.page.locator('ol.innslag').innerText());
    for (const words of ['registrerte svaret på handlingsplanen', 'laget en ny utgave av handlingsplanen', 'skrev om et tiltak i handlingsplanen: Sommerjobb i sentrum', 'registrerte et vedtak om handlingsplanen', 'tok handlingsplanen tilbake til utkast']) expect(entries).toContain(words);
    expect(entries).not.toMatch(/[A-Z]_[A-Z]/);
  });

  scenario('for neste år begynner fra årets, og to som skriver i den samtidig, mister ingenting', async (world) => {
    const kari = await world.loggedIn('programleder@3118.demo', '/3118/handlingsplan/2025');
    await kari.link('Start neste år').click();
    await kari.page.getByLabel('Bydelsmødre').selectOption('Stoppes');
    await kari.page.getByLabel('Ungdom i arbeid').selectOption('Ikke med');
    await kari.page.getByText(/^12 tiltak blir med, 2 ikke\. Linjene til 7 av dem følger med/).waitFor();
    await kari.button('Start planen for 2026').click();
    await kari.page.getByRole('heading', { level: 1, name: 'Handlingsplan 2026' }).waitFor();
    await kari.settled();
    await says(kari.section('Tiltakene'), '11 videreføres og 1 stoppes.');

    const ola = await world.loggedIn('programleder2@3118.demo', '/3118/handlingsplan/2026');
    for (const [who, text] of [[kari, 'Karis innledning.'], [ola, 'Olas innledning.']] as const) {
      await who.button('Rediger innledning og vei').click();
      await who.dialog.getByLabel('Innledning').fill(text);
    }
    await kari.dialog.getByRole('button', { name: 'Lagre' }).click();
    await done(kari);
    await ola.dialog.getByRole('button', { name: 'Lagre' }).click();
    const conflict = ola.page.getByRole('dialog', { name: 'To har skrevet samtidig' });
    expect(await read(conflict.getByRole('group', { name: 'Innledning' }).innerText())).toBe('Innledning Lagret nå Karis innledning. Det du skrev Olas innledning.');
    await conflict.getByRole('button', { name: 'Lagre valgene' }).click();
    await done(ola);
    await says(ola.section('Innledning'), 'Olas innledning.');
  });

  scenario('begynner med veien kommunen har valgt, og innstillingene kan angres', async (world) => {
    const kari = await world.loggedIn('programleder@3105.demo', '/3105/innstillinger');
    await kari.page.getByLabel('Styringsgruppa registrerer vedtak om handlingsplanen selv').check();
    await kari.page.getByLabel('Formannskapet vedtar, departementet godkjenner').check();
    await kari.button('Lagre innstillingene').click();
    await kari.page.getByText('Rett dette før du lagrer').waitFor();
    await kari.page.getByLabel('Hva heter organet?').fill('Politisk styringsgruppe');
    await kari.button('Lagre innstillingene').click();
    await says(receipt(kari), 'Innstillingene er lagret.');
    await kari.goto('/3105/handlingsplan');
    await kari.button('Ny plan for et annet år').click();
    await kari.dialog.getByLabel('Formannskapet vedtar, departementet godkjenner').and(kari.dialog.locator(':checked')).waitFor();
    await kari.dialog.getByRole('button', { name: 'Avbryt' }).click();
    await kari.goto('/3105/innstillinger');
    await kari.page.getByLabel('Styringsgruppa registrerer vedtak om handlingsplanen selv').uncheck();
    await kari.button('Lagre innstillingene').click();
    await receipt(kari).getByRole('button', { name: 'Angre' }).click();
    await receipt(kari).waitFor({ state: 'detached' });
    await kari.settled();
    expect(await kari.page.getByLabel('Styringsgruppa registrerer vedtak om handlingsplanen selv').isChecked()).toBe(true);
  });

  scenario('leses av alle i kommunen, men bare programlederen kan flytte den', async (world) => {
    for (const epost of ['leser@3105.demo', 'controller@3105.demo']) {
      const reader = await world.loggedIn(epost, '/3105/handlingsplan');
      await says(reader.section('Hva planen sier nå'), 'I 2025 er det 8 tiltak');
      expect([epost, await reader.button(/^Send til|^Registrer|^Rediger|^Ta |^Endre|^Før på/).count()]).toEqual([epost, 0]);
    }
  });
});

describe('sidene for handlingsplanen: overskrift, tittel, fokus, farger, smal skjerm og ro', () => {
  for (const [epost, path] of [['programleder@3105.demo', '/3105/handlingsplan/2025'], ['programleder@3107.demo', '/3107/handlingsplan/2025/neste-aar'], ['programleder@3101.demo', '/3101/innstillinger']] as const) {
    scenario(`${path} for ${epost}`, async (world) => expect(await faultsOn(await world.loggedIn(epost, null), path)).toEqual([]));
  }
});
