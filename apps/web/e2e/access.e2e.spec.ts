import { describe, expect } from '@jest/globals';
import { faultsOn } from './testing/page-checks.ts';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';
import type { World } from './testing/world.ts';

const scenario = scenarios();
const programleder = 'programleder@3118.demo';
const passord = 'fire tilfeldige ord her';
const drafts = (visitor: Visitor) => visitor.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('loeftet:utkast:')));

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

const endSessions = (world: World, epost: string) =>
  world.query('DELETE FROM tilgang.sesjon s USING tilgang.person p WHERE p.id = s.person_id AND p.epost = $1', [epost]);

describe('å slippe inn og ut', () => {
  scenario('programlederen inviterer; den inviterte velger passord og er inne; lenken virker én gang; tilgangen avsluttes', async (world) => {
    const kari = await world.loggedIn(programleder, { clipboard: true });
    await kari.link('Brukere').click();
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
    await igjen.goto(lenke);
    await igjen.page.getByRole('alert').getByText('Lenken er brukt, trukket tilbake eller utløpt').waitFor();
    expect(await igjen.page.getByLabel('Passord').count()).toBe(0);

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

  scenario('en lenke til nytt passord virker én gang, og det gamle passordet slutter å virke', async (world) => {
    const leser = 'leser@3118.demo';
    const kari = await world.loggedIn(programleder, { clipboard: true });
    await kari.goto('/3118/brukere');
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

describe('ingenting skrevet går tapt', () => {
  scenario('økten utløper midt i en redigering; etter ny innlogging står utkastet der', async (world) => {
    const kari = await world.loggedIn('programleder2@3118.demo');
    const path = `/3118/tiltak/${await world.tiltakId('3118', 3)}`;
    await kari.goto(path);
    const om = kari.section('Om tiltaket');
    await om.getByRole('button', { name: 'Rediger om tiltaket' }).click();
    await om.getByLabel('Hensikt').fill('Skrevet før økten gikk ut.');
    await endSessions(world, 'programleder2@3118.demo');
    await om.getByRole('button', { name: 'Lagre' }).click();
    const vindu = kari.page.getByRole('dialog', { name: 'Økten er utløpt' });
    await vindu.waitFor();
    await kari.page.keyboard.press('Escape');
    expect(await vindu.isVisible()).toBe(true);
    await vindu.getByRole('button', { name: 'Logg inn igjen' }).click();
    await kari.page.getByText('Du kommer tilbake til siden du var på').waitFor();
    await kari.fillLogIn('programleder2@3118.demo');
    await kari.settled();
    expect(kari.path).toBe(path);
    await om.getByText('Dette er utkastet ditt.').waitFor();
    expect(await om.getByLabel('Hensikt').inputValue()).toBe('Skrevet før økten gikk ut.');
    await om.getByRole('button', { name: 'Lagre' }).click();
    await om.getByText(/^Lagret kl\./).waitFor();
    expect(await drafts(kari)).toEqual([]);
  });

  scenario('nettet faller ut under lagring: siden sier det, teksten står, og et nytt forsøk gir én endring', async (world) => {
    const kari = await world.loggedIn(programleder);
    const id = await world.tiltakId('3118', 4);
    const changes = async () => (await world.query<{ n: number }>(`SELECT count(*)::int AS n FROM kommune.logg WHERE handling = 'TILTAK_ENDRET' AND innhold::text LIKE $1`, [`%${id}%`]))[0]!.n;
    const before = await changes();
    await kari.goto(`/3118/tiltak/${id}`);
    const om = kari.section('Om tiltaket');
    await om.getByRole('button', { name: 'Rediger om tiltaket' }).click();
    await om.getByLabel('Hensikt').fill('Skrevet uten nett.');
    kari.recorder.allow(/ERR_INTERNET_DISCONNECTED/);
    await kari.context.setOffline(true);
    await om.getByRole('button', { name: 'Lagre' }).click();
    await om.getByRole('alert').getByText('Vi fikk ikke svar fra Løftet').waitFor();
    await kari.page.getByText('Vi har ikke kontakt med Løftet akkurat nå').waitFor();
    expect(await om.getByLabel('Hensikt').inputValue()).toBe('Skrevet uten nett.');
    await kari.context.setOffline(false);
    await kari.page.getByText('Vi har ikke kontakt med Løftet akkurat nå').waitFor({ state: 'detached' });
    await om.getByRole('button', { name: 'Lagre' }).click();
    await om.getByText(/^Lagret kl\./).waitFor();
    await om.getByText('Skrevet uten nett.').waitFor();
    expect(await changes()).toBe(before + 1);
  });

  scenario('svaret går tapt etter at serveren lagret: et nytt forsøk gir fortsatt én endring', async (world) => {
    const kari = await world.loggedIn(programleder);
    const id = await world.tiltakId('3118', 7);
    const changes = async () => (await world.query<{ n: number }>(`SELECT count(*)::int AS n FROM kommune.logg WHERE handling = 'LAERDOM_LAGT_TIL' AND innhold::text LIKE '%Rutinen som ble sendt to ganger%'`))[0]!.n;
    await kari.goto(`/3118/tiltak/${id}`);
    await kari.button('Legg til lærdom').click();
    await kari.dialog.getByLabel('Hva lærte dere?').fill('Rutinen som ble sendt to ganger');
    kari.recorder.allow(/ERR_CONNECTION_RESET/);
    await kari.page.route('**/graphql', async (route) => { await route.fetch(); await route.abort('connectionreset'); }, { times: 1 });
    await kari.dialog.getByRole('button', { name: 'Lagre' }).click();
    await kari.dialog.getByRole('alert').getByText('Vi fikk ikke svar fra Løftet').waitFor();
    expect(await changes()).toBe(1);
    await kari.dialog.getByRole('button', { name: 'Lagre' }).click();
    await kari.page.getByRole('dialog').waitFor({ state: 'detached' });
    await kari.section('Lærdommer').getByText('Rutinen som ble sendt to ganger').waitFor();
    expect([await changes(), await kari.section('Lærdommer').getByText('Rutinen som ble sendt to ganger').count()]).toEqual([1, 1]);
  });

  scenario('utlogging sletter utkastene på maskinen', async (world) => {
    const kari = await world.loggedIn(programleder);
    await kari.goto(`/3118/tiltak/${await world.tiltakId('3118', 10)}`);
    await kari.button('Rediger om tiltaket').click();
    await kari.section('Om tiltaket').getByLabel('Hensikt').fill('Bare et utkast');
    expect(await drafts(kari)).toHaveLength(1);
    await kari.button(/^Meny for/).click();
    await kari.button('Logg ut').click();
    await kari.page.waitForURL('**/logg-inn');
    await kari.page.getByRole('heading', { level: 1, name: 'Logg inn' }).waitFor();
    expect(await drafts(kari)).toEqual([]);
    expect(await kari.page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Bare et utkast');
    await kari.page.goto('/3118/oversikt');
    await kari.page.waitForURL('**/logg-inn?tilbake=*');
  });
});
