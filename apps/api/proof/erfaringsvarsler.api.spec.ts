import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { aapneNaa } from './testing/aapne.ts';
import { erfaringsrom } from './testing/erfaring-room.ts';

const { at, as, codeOf, mutate, ok, share, skrivOgDel } = erfaringsrom();

type Varsel = { slag: string; venter: boolean; erfaringId: string; kommune: string | null; tittel: string };
const alle = async (hvem: string, erfaringId: string | null = null): Promise<Varsel[]> => ok(await as(hvem, 'query ($erfaringId: ID) { erfaringsvarsler(erfaringId: $erfaringId) { slag venter erfaringId kommune tittel } }', { erfaringId }), 'erfaringsvarsler');
const slag = async (hvem: string, id: string) => (await alle(hvem, id)).map((en) => en.slag).toSorted();
const tall = async (hvem: string) => ok(await as(hvem, '{ erfaringsvarseltall { nye venter } }'), 'erfaringsvarseltall');
const sett = (hvem: string, ...erfaringIder: string[]) => mutate(hvem, 'settErfaringsvarsler', 'SettErfaringsvarslerInput', { erfaringIder }, 'nye venter');
const takk = async (hvem: string, erfaringId: string) => ok(await mutate(hvem, 'takkForErfaring', 'TakkForErfaringInput', { erfaringId, takk: true }, 'id'), 'takkForErfaring');
const spoer = async (hvem: string, erfaringId: string) => ok(await mutate(hvem, 'createErfaringsspoersmaal', 'CreateErfaringsspoersmaalInput', { erfaringId, tekst: 'Hva kostet det?' }, 'spoersmaal { id }'), 'createErfaringsspoersmaal').spoersmaal[0].id as string;
const svar = async (hvem: string, spoersmaalId: string) => ok(await mutate(hvem, 'svarPaaErfaringsspoersmaal', 'SvarPaaErfaringsspoersmaalInput', { spoersmaalId, tekst: 'Lite' }, 'id'), 'svarPaaErfaringsspoersmaal');
const ta = async (hvem: string, erfaringId: string, utgave: number) => ok(await mutate(hvem, 'taIBruk', 'TaIBrukInput', { erfaringId, utgave, tittel: 'Vår egen', beholdt: [], fortell: true }, 'id'), 'taIBruk');
/** Endrer utkastet og deler det: en ny utgave. */
async function nyUtgave(hvem: string, id: string): Promise<void> {
  const { versjon } = ok(await as(hvem, `{ egenErfaring(id: "${id}") { versjon } }`), 'egenErfaring');
  ok(await mutate(hvem, 'updateErfaring', 'UpdateErfaringInput', { id, versjon, kort: `Skrevet om ${v7()}` }, 'id'), 'updateErfaring');
  ok(await share(hvem, id), 'delErfaring');
}
const foelger = async (hvem: string, erfaringId: string) => ok(await as(hvem, `{ erfaringssamtale(erfaringId: "${erfaringId}") { foelger } }`), 'erfaringssamtale').foelger as boolean;

describe('det som er nytt i banken', () => {
  let id: string;
  beforeAll(async () => { ({ id } = await skrivOgDel('leder3118', { art: 'prosess', tittel: 'Den som følges' })); });

  it('står til kommunen har sett det; å lese flytter ingenting, og hvem som følger, er som før', async () => {
    await takk('medlem3103', id);
    await ta('medlem3103', id, 1);
    for (let i = 0; i < 2; i++) expect([await slag('leder3118', id), await slag('leser3118', id), await tall('leder3118')]).toEqual([['takk', 'tatt_i_bruk'], ['takk', 'tatt_i_bruk'], { nye: 2, venter: 0 }]);
    expect([codeOf(await sett('evaluator', id)), codeOf(await sett('koordinator', id)), codeOf(await sett('leder3118', v7())), codeOf(await sett('leder3118', id, v7())), await slag('leder3118', id)]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND', ['takk', 'tatt_i_bruk']]);
    expect(ok(await sett('leder3118', id, id), 'settErfaringsvarsler')).toEqual({ nye: 0, venter: 0 });
    expect([await slag('leder3118', id), await tall('leder3118'), await foelger('leder3118', id)]).toEqual([[], { nye: 0, venter: 0 }, false]);
    // Det en har sett, er ikke borte for kollegaen, og omvendt.
    expect([await slag('leser3118', id), await tall('leser3118'), ok(await sett('leser3118', id), 'settErfaringsvarsler'), await slag('leser3118', id)]).toEqual([['takk', 'tatt_i_bruk'], { nye: 2, venter: 0 }, { nye: 0, venter: 0 }, []]);
    await takk('leder3101', id);
    expect((await alle('leder3118', id)).map((en) => [en.slag, en.kommune, en.tittel])).toEqual([['takk', 'Halden', 'Den som følges']]);
    ok(await sett('leder3118', id), 'settErfaringsvarsler');
    expect([await slag('leder3118', id), await slag('leser3118', id)]).toEqual([[], ['takk']]);
    // Det som skjedde før noen ble med, er ikke nytt for henne.
    await at.database.admin.query(`UPDATE tilgang.medlemskap SET opprettet = now() WHERE epost = 'leser3118@proeve.no'`);
    expect(await slag('leser3118', id)).toEqual([]);
  });

  it('den som følger, følger fortsatt etter å ha sett, og det er kommunens eget', async () => {
    ok(await mutate('leder3101', 'foelgErfaring', 'FoelgErfaringInput', { erfaringId: id, foelg: true }, 'foelger'), 'foelgErfaring');
    await nyUtgave('leder3118', id);
    expect([await slag('leder3101', id), await slag('medlem3103', id)]).toEqual([['ny_utgave'], ['ny_utgave']]);
    ok(await sett('leder3101', id), 'settErfaringsvarsler');
    expect([await slag('leder3101', id), await foelger('leder3101', id), await slag('medlem3103', id)]).toEqual([[], true, ['ny_utgave']]);
    const { rows } = await at.database.admin.query<{ kommune: number }>(`SELECT kommune_id AS kommune FROM kommune.logg WHERE handling = 'ERFARINGSVARSLER_SETT' ORDER BY tid DESC LIMIT 1`);
    expect(rows).toEqual([{ kommune: at.database.kommuner['3101'] }]);
  });

  it('et spørsmål står til det er besvart, også når det er sett', async () => {
    const spoersmaal = await spoer('leder3101', id);
    ok(await sett('leder3118', id), 'settErfaringsvarsler');
    expect([await alle('leder3118', id), await tall('leder3118')]).toMatchObject([[{ slag: 'spoersmaal', venter: true, kommune: 'Halden' }], { nye: 0, venter: 1 }]);
    expect((await aapneNaa(as))['spoersmaal']).toEqual([1, 'Den som følges, Indre Østfold']);
    expect((await at.database.admin.query(`SELECT FROM kommune.lesing WHERE hva = 'aapneSpoersmaal' AND gjelder = $1`, [id])).rowCount).toBeGreaterThan(0);
    await svar('leder3118', spoersmaal);
    expect((await aapneNaa(as))['spoersmaal']).toBeUndefined();
    expect([await slag('leder3118', id), await slag('leder3101', id)]).toEqual([[], ['svar']]);
    ok(await sett('leder3101', id), 'settErfaringsvarsler');
    expect(await slag('leder3101', id)).toEqual([]);
  });

  it('den som kommer til senere, får ikke det som var der fra før, verken utgaven eller svarene, men det som kommer etter', async () => {
    const { id: senere } = await skrivOgDel('leder3118', { art: 'prosess', tittel: 'Den i utgave to' });
    await svar('leder3118', await spoer('medlem3103', senere));
    await nyUtgave('leder3118', senere);
    await ta('leder3101', senere, 2);
    expect([await slag('leder3101', senere), await slag('medlem3103', senere)]).toEqual([[], ['ny_utgave', 'svar']]);
    await svar('leder3118', await spoer('medlem3103', senere));
    // Moss har nå spurt om utgave to, så den kjenner de.
    expect([await slag('leder3101', senere), await slag('medlem3103', senere)]).toEqual([['svar'], ['svar', 'svar']]);
    await nyUtgave('leder3118', senere);
    expect([await slag('leder3101', senere), await slag('medlem3103', senere)]).toEqual([['ny_utgave', 'svar'], ['ny_utgave', 'svar', 'svar']]);
    ok(await mutate('leder3118', 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id: senere }, 'status'), 'trekkTilbakeErfaring');
    expect(await slag('leder3101', senere)).toEqual(['trukket']);
    ok(await sett('leder3101', senere), 'settErfaringsvarsler');
    expect(await slag('leder3101', senere)).toEqual([]);
  });
});

describe('det som går mellom eieren og koordinatoren', () => {
  let id: string;
  beforeAll(async () => { ({ id } = await skrivOgDel('leder3101', { art: 'prosess', tittel: 'Til gjennomgang' })); });
  const koe = async () => ok(await as('koordinator', '{ erfaringerTilGjennomgang { antall erfaringer { id kommune tittel utgave gjennomgaatt svar } } }'), 'erfaringerTilGjennomgang') as { antall: number; erfaringer: { id: string }[] };
  const iKoeen = async () => (await koe()).erfaringer.filter((en) => en.id === id);
  const gjennomgaa = async (utgave: number) => ok(await mutate('koordinator', 'gjennomgaaErfaring', 'GjennomgaaErfaringInput', { erfaringId: id, utgave }, 'handlinger'), 'gjennomgaaErfaring').handlinger.includes('gjennomgaaErfaring') as boolean;
  const foreslaa = async () => ok(await mutate('koordinator', 'createErfaringsforslag', 'CreateErfaringsforslagInput', { erfaringId: id, slag: 'spoersmaal', forslag: 'Hva lærte dere?' }, 'forslag { id }'), 'createErfaringsforslag').forslag[0].id as string;
  const svarPaa = async (forslagId: string) => ok(await mutate('leder3101', 'svarPaaForslag', 'SvarPaaForslagInput', { forslagId, godtatt: true, tekst: 'Mye' }, 'id'), 'svarPaaForslag');

  it('det som deles, står i lista til koordinatoren til utgaven er gjennomgått, og eieren får vite det', async () => {
    expect(codeOf(await as('leder3101', '{ erfaringerTilGjennomgang { antall } }'))).toBe('FORBIDDEN');
    const { antall } = await koe();
    expect(await iKoeen()).toEqual([{ id, kommune: 'Halden', tittel: 'Til gjennomgang', utgave: 1, gjennomgaatt: false, svar: 0 }]);
    expect([codeOf(await as('leder3101', '{ aapneSpoersmaal { antall } }')), (await aapneNaa(as))['gjennomgang']![0]]).toEqual(['FORBIDDEN', antall]);
    const { rowCount } = await at.database.admin.query(`SELECT FROM kommune.lesing WHERE hva = 'erfaringerTilGjennomgang' AND gjelder = $1`, [id]);
    expect(rowCount).toBeGreaterThan(0);
    // Svaret på et søk og eierens egen liste sier det samme, også før den er publisert.
    const merket = async () => [(await as('medlem3103', '{ erfaringssoek(tekst: "Til gjennomgang") { treff { id status gjennomgaatt } } }')).data!['erfaringssoek'].treff, (await as('leder3101', '{ erfaringsdelinger { id status gjennomgaatt } }')).data!['erfaringsdelinger']].map((liste: { id: string }[]) => liste.find((en) => en.id === id));
    expect(await merket()).toEqual(Array(2).fill({ id, status: 'delt', gjennomgaatt: false }));
    expect([await gjennomgaa(1), await iKoeen(), (await koe()).antall, await slag('leder3101', id), await slag('medlem3103', id)]).toEqual([false, [], antall - 1, ['gjennomgaatt'], []]);
    expect(await merket()).toEqual(Array(2).fill({ id, status: 'delt', gjennomgaatt: true }));
    ok(await sett('leder3101', id), 'settErfaringsvarsler');
    expect(await slag('leder3101', id)).toEqual([]);
  });

  it('et forslag venter på eieren til hun svarer; da venter svaret på koordinatoren til hun har sett det', async () => {
    const forslag = await foreslaa();
    ok(await sett('leder3101', id), 'settErfaringsvarsler');
    expect([await alle('leder3101', id), await iKoeen(), await slag('medlem3103', id)]).toMatchObject([[{ slag: 'forslag', venter: true, kommune: null }], [], []]);
    expect((await aapneNaa(as))['forslag']).toEqual([1, 'Til gjennomgang, Halden']);
    await svarPaa(forslag);
    expect((await aapneNaa(as))['forslag']).toBeUndefined();
    expect([await slag('leder3101', id), await iKoeen()]).toMatchObject([[], [{ gjennomgaatt: true, svar: 1 }]]);
    const { handlinger } = ok(await as('koordinator', `{ erfaring(id: "${id}") { handlinger } }`), 'erfaring');
    expect([handlinger.includes('gjennomgaaErfaring'), await gjennomgaa(1), await iKoeen(), await slag('leder3101', id)]).toEqual([true, false, [], ['gjennomgaatt']]);
    // Uten noe nytt er det ikke en ny gjennomgang.
    ok(await sett('leder3101', id), 'settErfaringsvarsler');
    expect([await gjennomgaa(1), await slag('leder3101', id)]).toEqual([false, []]);
  });

  it('et forslag som trekkes, venter ikke lenger, og en ny utgave er til gjennomgang igjen', async () => {
    const forslag = await foreslaa();
    ok(await mutate('koordinator', 'trekkErfaringsforslag', 'TrekkErfaringsforslagInput', { forslagId: forslag }, 'id'), 'trekkErfaringsforslag');
    expect([await slag('leder3101', id), await iKoeen()]).toEqual([[], []]);
    await nyUtgave('leder3101', id);
    expect(await iKoeen()).toMatchObject([{ utgave: 2, gjennomgaatt: false }]);
    await gjennomgaa(2);
    ok(await mutate('leder3101', 'publiserErfaring', 'PubliserErfaringInput', { id }, 'status'), 'publiserErfaring');
    expect([await slag('leder3101', id), await iKoeen()]).toEqual([[], []]);
  });
});
