import { describe, expect } from '@jest/globals';
import { scenarios } from './testing/scenario.ts';
import type { Visitor } from './testing/visitor.ts';
import type { World } from './testing/world.ts';

const scenario = scenarios();
const programleder = 'programleder@3118.demo';
const drafts = (visitor: Visitor) => visitor.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('loeftet:utkast:')));

const endSessions = (world: World, epost: string) =>
  world.query('DELETE FROM tilgang.sesjon s USING tilgang.person p WHERE p.id = s.person_id AND p.epost = $1', [epost]);

describe('ingenting skrevet går tapt', () => {
  scenario('økten utløper midt i en redigering; etter ny innlogging står utkastet der', async (world) => {
    const path = `/3118/tiltak/${await world.tiltakId('3118', 3)}`;
    const kari = await world.loggedIn('programleder2@3118.demo', path);
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
    const id = await world.tiltakId('3118', 4);
    const changes = async () => (await world.query<{ n: number }>(`SELECT count(*)::int AS n FROM kommune.logg WHERE handling = 'TILTAK_ENDRET' AND innhold::text LIKE $1`, [`%${id}%`]))[0]!.n;
    const before = await changes();
    const kari = await world.loggedIn(programleder, `/3118/tiltak/${id}`);
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
    const kari = await world.loggedIn(programleder, `/3118/tiltak/${await world.tiltakId('3118', 7)}`);
    const changes = async () => (await world.query<{ n: number }>(`SELECT count(*)::int AS n FROM kommune.logg WHERE handling = 'LAERDOM_LAGT_TIL' AND innhold::text LIKE '%Rutinen som ble sendt to ganger%'`))[0]!.n;
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
    const kari = await world.loggedIn(programleder, `/3118/tiltak/${await world.tiltakId('3118', 10)}`);
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
