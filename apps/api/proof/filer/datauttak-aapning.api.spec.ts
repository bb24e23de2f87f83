import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { codeOf, fieldsOf } from './testing/fil-room.ts';
import { uttakRoom } from './testing/uttak-room.ts';

const { fil, adresse, insert, open, close, events, ended, pakke, medlemskapene } = uttakRoom();
const { room, sender, get, rows } = fil;

describe('åpningen', () => {
  const tabellene = ({ manifest }: Awaited<ReturnType<typeof pakke>>) => manifest.tabeller.map(({ tabell }) => tabell);
  const notAllowed = async (hvem: string, path: string, ...queries: string[]) => {
    for (const query of queries) expect([query, fieldsOf(await get(sender(hvem), adresse(query)))]).toEqual([query, [{ path, code: 'NOT_ALLOWED' }]]);
  };

  it('gir rommene den nevner: et rom som ikke er åpnet, er ikke med, og den som ber om det, får ingenting', async () => {
    await open({ innsynsrom: ['indikator', 'vedtak', 'deling'] });
    await notAllowed('evaluator', 'rom', '?rom=oekonomi', '?rom=vedtak,tiltak', '?rom=vedtak,dokumenter');
    expect(await events()).toEqual([]);
    const hele = await pakke('evaluator');
    expect(tabellene(hele)).toEqual(['indikator', 'maal_indikator', 'indikatordefinisjon', 'maaleperiode', 'periodehendelse', 'maaling', 'maalbelegg', 'vedtak']);
    expect([...hele.filer.keys()].filter((sti) => sti.startsWith('dokumenter/'))).toEqual([]);
    expect((await events())[0]).toMatchObject({ omfang: { rom: ['indikatorer', 'vedtak'], fraAar: null, tilAar: null } });
    const { body } = await room.ask('{ datauttak { rom fraAar tilAar tabeller { rom } } }', { cookie: fil.cookies['evaluator'], rom: '3118' });
    expect([body.data.datauttak.rom, new Set(body.data.datauttak.tabeller.map(({ rom }: { rom: string }) => rom))]).toEqual([['indikatorer', 'vedtak'], new Set(['indikatorer', 'vedtak'])]);
    await close();
    await open({ innsynsrom: ['deling'] });
    await notAllowed('evaluator', 'rom', '', '?rom=tiltak');
  });

  it('gir årene den nevner, og ingen andre', async () => {
    await open({ aarFra: 2024, aarTil: 2024 });
    await notAllowed('evaluator', 'fraAar', '?fraAar=2023', '?tilAar=2025', '?fraAar=2025', '?rom=tiltak&fraAar=2023&tilAar=2024');
    const { json } = await pakke('evaluator');
    expect(json('json/tiltak/resultat.json').map(({ nr }) => nr)).toEqual([2]);
    // Et vedtak uten dato hører ikke til noe år.
    expect(json('json/vedtak/vedtak.json')).toEqual([]);
    expect((await events())[0]).toMatchObject({ omfang: { fraAar: 2024, tilAar: 2024 } });
    await close();
    await open({ aarTil: 2024 });
    const aapen = await pakke('evaluator');
    expect(aapen.json('json/tiltak/resultat.json').map(({ nr }) => nr)).toEqual([2]);
    expect(aapen.json('json/dokumenter/vedlegg.json').map(({ filnavn }) => filnavn)).toEqual(['æøå rapport_.pdf']);
  });

  it('gjelder den avtalen den er gitt for, og den som er med i flere, får ikke det ene gjennom det andre', async () => {
    await open({ avtalerom: 2, innsynsrom: ['program', 'tiltak', 'vedlegg'] });
    expect(codeOf(await get(sender('evaluator'), adresse()))).toBe('IKKE_AAPNET');
    await notAllowed('bea', 'avtale', '?avtale=1');
    expect((await pakke('bea', '?avtale=2&rom=tiltak,dokumenter')).json('json/tiltak/tiltak.json')).toHaveLength(2);
    expect(await rows("SELECT DISTINCT hva, avtalerom FROM kommune.lesing ORDER BY hva")).toEqual(['datauttak/dokument', 'eksport/datauttak.zip'].map((hva) => ({ hva, avtalerom: 2 })));
    await notAllowed('ada', 'rom', '?avtale=1', '?avtale=1&rom=tiltak');
    await open({ innsynsrom: ['oekonomi'], til: '2100-01-01' });
    expect(new Set((await pakke('ada', '?avtale=1')).manifest.tabeller.map(({ csv }) => csv.split('/')[1]))).toEqual(new Set(['oekonomi']));
    await notAllowed('ada', 'rom', '?avtale=1&rom=tiltak', '?avtale=1&rom=oekonomi,tiltak', '?avtale=2&rom=oekonomi');
    expect(await ended()).toMatchObject({ avtalerom: 1, omfang: { rom: ['oekonomi'] } });
    await pakke('ada');
    expect((await ended())).toMatchObject({ avtalerom: 2, omfang: { rom: ['program', 'tiltak', 'dokumenter'] } });
  });

  it('slipper ikke inn det en annen avtale viser, heller ikke det som ikke har noe år selv', async () => {
    const [satsing] = await rows('SELECT id FROM kommune.satsing WHERE kommune_id = $1', [room.k3118]);
    for (const aar of [2024, 2025]) {
      const [budsjett, linje, tilskudd] = [v7(), v7(), v7()];
      await insert('budsjettaar', { id: budsjett, satsing_id: satsing!['id'], aar });
      await insert('budsjettlinje', { id: linje, budsjettaar_id: budsjett, nr: 1, navn: `Linje ${aar}` });
      await insert('tilskudd', { id: tilskudd, satsing_id: satsing!['id'], navn: `Tilskudd ${aar}`, tilskuddsaar: String(aar), kolonne: 'kdd' });
      await insert('finansieringspost', { budsjettlinje_id: linje, tilskudd_id: tilskudd, beloep_oere: 100 });
      await room.admin.query('UPDATE kommune.budsjettaar SET laast = true WHERE id = $1', [budsjett]);
    }
    for (const [avtalerom, aar] of [[1, 2024], [2, 2025]] as const) await open({ avtalerom, innsynsrom: ['oekonomi'], aarFra: aar, aarTil: aar });
    for (const [avtalerom, aar] of [[1, 2024], [2, 2025]] as const) {
      const { json } = await pakke('ada', `?avtale=${avtalerom}`);
      expect(['tilskudd', 'budsjettlinje'].map((tabell) => json(`json/oekonomi/${tabell}.json`).map(({ navn }) => navn))).toEqual([[`Tilskudd ${aar}`], [`Linje ${aar}`]]);
    }
  });

  it('kan gjelde bare noen personer', async () => {
    await open({ personer: [medlemskapene['ada']![0]!] });
    expect(codeOf(await get(sender('evaluator'), adresse()))).toBe('IKKE_AAPNET');
    await notAllowed('ada', 'rom', '?avtale=2');
    expect(tabellene(await pakke('ada', '?rom=vedtak'))).toEqual(['vedtak']);
  });

  it('må gjelde til pakken er sendt: at en annen avtale fortsatt er åpen, hjelper ikke', async () => {
    const id = await open();
    await open({ avtalerom: 2 });
    await room.admin.query('BEGIN; LOCK TABLE kommune.vedtak IN ACCESS EXCLUSIVE MODE');
    const asked = get(sender('ada'), adresse('?avtale=1'));
    for (let i = 0; i < 100 && (await rows(`SELECT FROM pg_locks WHERE NOT granted AND relation = 'kommune.vedtak'::regclass`)).length === 0; i++) await setTimeout(20);
    await close(id);
    await room.admin.query('COMMIT');
    const { status, body } = await asked;
    expect([status, codeOf({ body })]).toEqual([403, 'IKKE_AAPNET']);
    expect((await events()).map(({ hendelse, grunn }) => [hendelse, grunn])).toEqual([['begynt', null], ['avbrutt', 'IKKE_AAPNET']]);
  });
});
