import { describe, expect } from '@jest/globals';
import { openKommune } from '../../../tools/loeftet/open-kommune.ts';
import { faultsOn } from './testing/page-checks.ts';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';
import type { World } from './testing/world.ts';

const scenario = scenarios();
const programleder = 'programleder@3118.demo';
const passord = 'fire tilfeldige ord her';

/** Det som står på utklippstavla etter at noen har kopiert lenken i vinduet. */
async function copyLink(visitor: Visitor): Promise<string> {
  await visitor.dialog.getByRole('button', { name: 'Kopier lenken' }).click();
  await visitor.dialog.getByText('Lenken er kopiert').waitFor();
  const copied = await visitor.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await visitor.dialog.getByLabel('Lenke', { exact: true }).inputValue());
  await visitor.dialog.getByRole('button', { name: 'Lukk' }).last().click();
  await visitor.page.getByRole('dialog').waitFor({ state: 'detached' });
  return copied;
}

/** Lenken «kommune:opprett» skriver ut når ingen vet hvem programlederen blir. */
async function openInvitation({ database: { admin, forvalter, config } }: World): Promise<string> {
  return (await openKommune({ admin, forvalter, config, address: '', nummer: '3120', navn: 'Rakkestad' })).split(': ').at(-1)!;
}

/** Feilen hører til feltet, også for den som ikke ser den. */
async function described({ page }: Visitor, felt: string, text: string): Promise<void> {
  await page.getByText(text).first().waitFor();
  const found = await page.getByLabel(felt).evaluate((input: HTMLInputElement) => (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' '));
  expect([felt, found]).toEqual([felt, expect.stringContaining(text)]);
}

describe('å slippe inn og ut', () => {
  scenario('programlederen inviterer; den inviterte velger passord og er inne; lenken virker én gang; tilgangen avsluttes', async (world) => {
    const kari = await world.loggedIn(programleder, '/3118/brukere', { clipboard: true });
    await kari.button('Inviter en person').click();
    await kari.dialog.getByRole('button', { name: 'Lag invitasjonslenke' }).click();
    await kari.dialog.getByText('Rett dette før du lagrer').waitFor();
    await kari.dialog.getByLabel('Navn').fill('Nora Ny');
    await kari.dialog.getByLabel('E-post').fill('nora@eksempel.no');
    await kari.dialog.getByLabel('Rolle').selectOption('Leser');
    await kari.dialog.getByRole('button', { name: 'Lag invitasjonslenke' }).click();
    await kari.dialog.getByRole('heading', { name: 'Invitasjonslenken til Nora Ny er klar' }).waitFor();
    const lenke = await copyLink(kari);
    expect(new URL(lenke).origin).toBe(new URL(world.url).origin);
    const rad = kari.page.getByRole('row').filter({ hasText: 'nora@eksempel.no' });
    await rad.getByText('Invitert').waitFor();

    const nora = await world.visitor();
    expect(await faultsOn(nora, new URL(lenke).pathname)).toEqual([]);
    await nora.page.setViewportSize({ width: 1280, height: 900 });
    await nora.page.getByText('Nora Ny, du er invitert som leser i').waitFor();
    await nora.page.getByLabel('Passord').fill('kort');
    await nora.button('Ta imot invitasjonen').click();
    await nora.page.getByText('Passordet er for lett å gjette').waitFor();
    await nora.page.getByLabel('Passord').fill(passord);
    await nora.button('Ta imot invitasjonen').click();
    await nora.page.waitForURL('**/3118/oversikt');
    await nora.settled();
    expect(await nora.h1).toBe('Oversikt');

    const igjen = await world.visitor();
    expect(await faultsOn(igjen, new URL(lenke).pathname)).toEqual([]);
    expect(await igjen.h1).toBe('Lenken virker ikke lenger');
    await igjen.page.getByText('Har du alt tatt imot invitasjonen, logger du inn som vanlig.').waitFor();
    expect(await igjen.page.locator('main').innerText()).not.toContain('Velkommen');
    expect(await igjen.page.getByLabel('Passord').count()).toBe(0);
    await igjen.link('Gå til innloggingen').click();
    await igjen.page.waitForURL('**/logg-inn');

    await kari.page.reload();
    await kari.settled();
    await rad.getByRole('button', { name: 'Avslutt tilgangen til Nora Ny' }).click();
    await kari.dialog.getByRole('button', { name: 'Avslutt tilgangen', exact: true }).click();
    await kari.page.getByRole('dialog').waitFor({ state: 'detached' });
    await rad.getByText('Avsluttet').waitFor();
    await nora.link('Program').click();
    await nora.page.getByRole('alert').getByText('Rollen din gir ikke lov til dette her').waitFor();
    await nora.page.reload();
    await nora.settled();
    expect(await nora.h1).toBe('Vi finner ikke dette arbeidsrommet');
  });

  scenario('den første i en kommune oppgir navn og e-post selv, får vite alt som mangler, og er inne som programleder', async (world) => {
    const lenke = await openInvitation(world);
    const ragna = await world.visitor();
    expect(await faultsOn(ragna, lenke)).toEqual([]);
    await ragna.page.setViewportSize({ width: 1280, height: 900 });
    await ragna.page.getByText('Du er invitert som programleder i Rakkestad.').waitFor();
    await ragna.button('Ta imot invitasjonen').click();
    for (const felt of ['Navnet ditt', 'E-posten du vil logge inn med']) await described(ragna, felt, 'Dette må fylles ut');
    await ragna.page.getByLabel('Navnet ditt').fill('Ragna Rud');
    await ragna.page.getByLabel('E-posten du vil logge inn med').fill('ragna');
    await ragna.button('Ta imot invitasjonen').click();
    await described(ragna, 'E-posten du vil logge inn med', 'Skriv en e-postadresse');
    await ragna.page.getByLabel('E-posten du vil logge inn med').fill('ragna@eksempel.no');
    await ragna.page.getByLabel('Passord').fill(passord);
    await ragna.button('Ta imot invitasjonen').click();
    await ragna.page.waitForURL('**/3120/oversikt');
    await ragna.settled();
    await ragna.link('Brukere').first().click();
    const rad = ragna.page.getByRole('row').filter({ hasText: 'ragna@eksempel.no' });
    await rad.getByText('Ragna Rud').waitFor();
    await rad.getByText('Programleder').waitFor();
  });

  scenario('en kjent e-post må vise sitt eget passord; blir lenken brukt imens, sier siden det', async (world) => {
    const [lenke, per] = [await openInvitation(world), await world.visitor()];
    await per.goto(lenke);
    await per.page.getByLabel('Navnet ditt').fill('Per');
    await per.page.getByLabel('E-posten du vil logge inn med').fill('controller@3118.demo');
    await per.page.getByLabel('Passord').fill(passord);
    await per.button('Ta imot invitasjonen').click();
    await per.page.getByRole('alert').getByText('E-post eller passord stemmer ikke').waitFor();
    await world.query(`UPDATE tilgang.invitasjon SET brukt = now() WHERE brukt IS NULL`);
    await per.page.getByLabel('Passord').fill('loeftet-demo-2025');
    await per.button('Ta imot invitasjonen').click();
    await per.page.getByRole('heading', { level: 1, name: 'Lenken virker ikke lenger' }).waitFor();
    expect(await per.focus()).toEqual(expect.objectContaining({ tag: 'h1' }));
  });

  scenario('en lenke til nytt passord virker én gang, og det gamle passordet slutter å virke', async (world) => {
    const leser = 'leser@3118.demo';
    const kari = await world.loggedIn(programleder, '/3118/brukere', { clipboard: true });
    await kari.button('Lag lenke til nytt passord for Leser Indre Østfold (oppdiktet)').click();
    await kari.dialog.getByRole('button', { name: 'Lenke til nytt passord' }).click();
    await kari.dialog.getByRole('heading', { name: /^Lenken til nytt passord for/ }).waitFor();
    const lenke = await copyLink(kari);

    const lars = await world.visitor();
    expect(await faultsOn(lars, new URL(lenke).pathname)).toEqual([]);
    await lars.page.getByLabel('Nytt passord').fill(passord);
    await lars.button('Lagre passordet').click();
    await lars.page.getByText('Passordet er byttet.').waitFor();
    await lars.link('Gå til innloggingen').click();
    await lars.page.getByLabel('E-post').fill(leser);
    await lars.page.getByLabel('Passord').fill('loeftet-demo-2025');
    await lars.button('Logg inn').click();
    await lars.page.getByRole('alert').getByText('E-post eller passord stemmer ikke').waitFor();
    await lars.fillLogIn(leser, passord);
    await lars.settled();
    expect(lars.path).toBe('/3118/oversikt');

    const igjen = await world.visitor();
    await igjen.goto(lenke);
    await igjen.page.getByLabel('Nytt passord').fill('enda et passord som er langt');
    await igjen.button('Lagre passordet').click();
    await igjen.page.getByRole('alert').getByText('Lenken er brukt, trukket tilbake eller utløpt').waitFor();
  });

  scenario('en bytter sitt eget passord, og blir logget ut andre steder', async (world) => {
    const epost = 'styringsgruppe@3118.demo';
    const [her, der] = [await world.loggedIn(epost), await world.loggedIn(epost)];
    await her.button(/^Meny for/).click();
    await her.button('Bytt passord').click();
    await her.dialog.getByLabel('Passordet du har nå').fill('galt passord');
    await her.dialog.getByLabel('Nytt passord').fill(passord);
    await her.dialog.getByRole('button', { name: 'Bytt passord' }).click();
    await her.dialog.getByRole('alert').waitFor();
    await her.dialog.getByLabel('Passordet du har nå').fill('loeftet-demo-2025');
    await her.dialog.getByRole('button', { name: 'Bytt passord' }).click();
    await her.dialog.getByText('Passordet er byttet.').waitFor();
    await her.page.keyboard.press('Escape');
    await her.page.getByRole('dialog').waitFor({ state: 'detached' });
    await her.link('Program').click();
    await her.page.getByRole('heading', { level: 1, name: 'Program' }).waitFor();
    await der.link('Program').click();
    await der.page.getByRole('dialog', { name: 'Økten er utløpt' }).waitFor();
    await der.button('Logg inn igjen').click();
    await der.fillLogIn(epost, passord);
    await der.settled();
    expect(der.path).toBe('/3118/program');
  });
});
