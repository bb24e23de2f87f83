import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { avtaleLogin } from '#libs/platform';
import { writeAvtale } from '../testing/avtale-rows.ts';
import { dag, innsynRoom, LUKK } from '../testing/innsyn-room.ts';
import { codeOf } from '../testing/tilgang-room.ts';

const at = innsynRoom();
const FORSIDE = '{ avtaleforsider { avtalerom navn siden frister { slag hva dato forfalt klar } nytt { slag hvem kommunenummer hva mer dato innsynsrom } } }';
const BESOEK = 'mutation { beginAvtalebesoek }';
interface Forside { avtalerom: number; navn: string; siden: string | null; frister: { slag: string; hva: string; dato: string; forfalt: boolean; klar: boolean }[]; nytt: { slag: string; hvem: string | null; mer: string | null }[] }
const forsider = async (): Promise<Forside[]> => (await at.eva('evaluering', FORSIDE)).body.data.avtaleforsider;
const forside = async (): Promise<Forside> => (await forsider())[0]!;
const besoek = async () => codeOf(await at.eva('evaluering', BESOEK));
/** Lar klokka gå: alt som er skjedd, og alle besøk, er så mye eldre. */
const later = (minutes: number) => at.room.admin.query(`UPDATE felles.avtalebesoek SET sist = sist - make_interval(mins => $1), forrige = forrige - make_interval(mins => $1)`, [minutes]);
const lukk = (nummer: '3118' | '3101', id: string, versjon: number) => at.ask(at.ledere[nummer], nummer, LUKK, { input: { id, versjon, begrunnelse: 'Vi tar en pause' } });

describe('forsiden til den som evaluerer', () => {
  it('har fristene i avtalen, den nærmeste først, og det som er gått ut, merket', async () => {
    const { admin } = at.room;
    await admin.query(`UPDATE felles.avtaleutgave SET innhold = innhold || jsonb_build_object('leveranser', $2::jsonb, 'opsjoner', $3::jsonb) WHERE avtale_id = $1`, [at.avtaleId,
      JSON.stringify([[1, 'For sent', dag(-3)], [2, 'Levert', dag(2)], [3, 'Sendt tilbake', dag(5)], [4, 'Godtatt', dag(-9)]].map(([nr, tittel, frist]) => ({ nr, tittel, slag: 'notat', frist, beskrivelse: null }))),
      JSON.stringify([{ tekst: 'Forbi', frist: dag(-1), til: null }, { tekst: 'Ett år til', frist: dag(20), til: dag(700) }])]);
    for (const [nr, hendelse] of [[2, 'levert'], [3, 'levert'], [3, 'sendt_tilbake'], [4, 'godtatt']] as const) {
      await admin.query(`INSERT INTO felles.leveransehendelse (nettverk_id, id, avtale_id, leveranse_nr, hendelse, dato, dokument, kommentar) VALUES (1, $1, $2, $3, $4, $5, 'Dokumentet', 'Mer om Halden')`, [randomUUID(), at.avtaleId, nr, hendelse, dag()]);
    }
    expect((await forside()).frister.map(({ slag, hva, forfalt, klar }) => [slag, hva, forfalt, klar])).toEqual([
      ['leveranse', 'For sent', true, false], ['leveranse', 'Sendt tilbake', false, true], ['opsjon', 'Ett år til', false, false], ['avtaleslutt', 'Følgeevaluering', false, false]]);
  });

  it('har ikke noe nytt ved første besøk; etter det er det nye det som kom siden, og en lesing flytter ingenting', async () => {
    expect([(await forside()).siden, (await forside()).nytt]).toEqual([null, []]);
    expect(await besoek()).toBe('ingen feil');
    expect([(await forside()).siden, (await forside()).nytt]).toEqual([null, []]);
    await later(31);
    const { siden, nytt } = await forside();
    expect(siden).not.toBeNull();
    // Alt i oppsettet er skjedd den siste halvtimen; for henne er det kommet siden hun var her.
    expect(nytt.map(({ slag }) => slag)).toEqual(expect.arrayContaining(['leveranse_sendt_tilbake', 'aapnet']));
    const lukket = (await at.ask(at.ledere['3101'], '3101', '{ innsyn { id versjon } }')).body.data.innsyn[0];
    expect(codeOf(await lukk('3101', lukket.id, lukket.versjon))).toBe('ingen feil');
    expect((await forside()).nytt[0]).toMatchObject({ slag: 'lukket', hvem: 'Halden', mer: 'Vi tar en pause' });
  });

  it('et besøk varer en halv time: det nye står til det neste begynner, og to faner er ett besøk', async () => {
    const foer = await forside();
    expect([await besoek(), await besoek()]).toEqual(['ingen feil', 'ingen feil']);
    expect(await forside()).toEqual(foer);
    await later(29);
    expect([await besoek(), (await forside()).nytt.length]).toEqual(['ingen feil', foer.nytt.length]);
    await at.room.admin.query(`UPDATE felles.innsynsmelding SET tid = tid - interval '1 hour'; UPDATE felles.leveransehendelse SET tid = tid - interval '1 hour'; UPDATE felles.avtaleutgave SET sendt = sendt - interval '1 hour'; UPDATE felles.avtalesvar SET tid = tid - interval '1 hour'; UPDATE felles.deling SET delt = delt - interval '1 hour'`);
    await later(2);
    expect((await forside()).nytt).toEqual([]);
    const { rows } = await at.room.admin.query<{ antall: number }>(`SELECT count(*)::int AS antall FROM felles.avtalelogg WHERE handling = 'AVTALE_BESOEKT'`);
    expect(rows).toEqual([{ antall: 2 }]);
  });

  it('er for den som evaluerer, og har alle avtalene hun er med i, hver fra sitt eget rom', async () => {
    for (const [cookie, rom] of [[at.ledere['3118'], '3118'], [at.koordinatorCookie, 'felles']] as const) for (const query of [FORSIDE, BESOEK]) expect([rom, codeOf(await at.ask(cookie, rom, query))]).toEqual([rom, 'FORBIDDEN']);
    await writeAvtale(at.room.admin, { avtalerom: 2, navn: 'Den andre', kommuner: [], fra: '2020-01-01', til: dag(90), forlengesTil: dag(400) });
    expect((await forsider()).map(({ navn }) => navn)).toEqual(['Følgeevaluering']);
    await at.room.forvalter.query(`INSERT INTO tilgang.medlemskap (id, rom, avtalerom, taushet_signert, person_id, navn, epost, rolle) VALUES ($1, 'evaluering', 2, '2025-01-01', $2, 'eva', 'eva@eksempel.no', 'evaluator')`, [randomUUID(), at.evaId]);
    expect((await forsider()).map(({ avtalerom, navn, siden }) => [avtalerom, navn, siden === null])).toEqual([[1, 'Følgeevaluering', false], [2, 'Den andre', true]]);
    expect(await besoek()).toBe('ingen feil');
    const rommet = await at.connect(avtaleLogin(1));
    expect((await rommet.query('SELECT avtalerom FROM felles.avtalebesoek')).rows).toEqual([{ avtalerom: 1 }]);
  });
});
