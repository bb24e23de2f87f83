import { describe, expect, it } from '@jest/globals';
import type { Json } from './testing/ask.ts';
import { delingsrom } from './testing/deling-room.ts';

const at = delingsrom();
const { as, del, trekk, codeOf, delinger } = at;

/** En firkant øst i Mysen, og en til. */
const firkant = (lengde: number) => ({ type: 'MultiPolygon', coordinates: [[[[lengde, 59.55], [lengde + 0.01, 59.55], [lengde + 0.01, 59.555], [lengde, 59.555], [lengde, 59.55]]]] });
const omraadet = async (hvem: string) => (await as(hvem, '{ satsing { omraader { id versjon } } }')).data!['satsing'].omraader[0] as { id: string; versjon: number };
async function tegn(hvem: string, lengde: number | null): Promise<void> {
  const { id, versjon } = await omraadet(hvem);
  expect(codeOf(await as(hvem, 'mutation ($input: SetOmraadegrenseInput!) { setOmraadegrense(input: $input) { id } }', { input: { id, versjon, geojson: lengde === null ? null : JSON.stringify(firkant(lengde)) } }))).toBe('ingen feil');
}
const utkastet = async () => (await as('leder3118', '{ delingsutkast(aar: 2025) { kontrollsum omraader { nr navn grense } } }')).data!['delingsutkast'] as { kontrollsum: string; omraader: Json[] };
const kartet = async (hvem: string) => (await as(hvem, '{ kartomraader(aar: 2025) { kommunenummer kommune nr navn grense oppdiktet } }')).data!['kartomraader'] as Json[];
const lest = async () => (await delinger('leder3118')).delinger[0].lest as { rom: string; antall: number }[];

describe('områdene på kartet', () => {
  it('er ikke der før kommunen har delt planen, selv om grensa er lagt inn', async () => {
    await Promise.all([tegn('leder3118', 11.3), tegn('leder3101', 11.4)]);
    expect([await kartet('koordinator'), await kartet('leder3101'), await kartet('leder3118')]).toEqual([[], [], []]);
  });

  it('er i forhåndsvisningen slik de går ut; tegnes det om imens, er det CONFLICT', async () => {
    const foerst = await utkastet();
    expect(foerst.omraader).toEqual([{ nr: 1, navn: 'Mysen', grense: expect.any(String) }]);
    await tegn('leder3118', 11.32);
    expect(codeOf(await del('leder3118', { kontrollsum: foerst.kontrollsum }))).toBe('CONFLICT');
    const saa = await utkastet();
    expect(JSON.parse(saa.omraader[0]!['grense'])).toEqual(firkant(11.32));
    expect(codeOf(await del('leder3118', { kontrollsum: saa.kontrollsum }))).toBe('ingen feil');
  });

  it('ses av koordinatoren og kommunene i nettverket; bare de delte, og kommunen får vite det', async () => {
    const ett = { kommunenummer: '3118', kommune: 'Indre Østfold', nr: 1, navn: 'Mysen', grense: expect.any(String), oppdiktet: false };
    for (const hvem of ['koordinator', 'leder3101', 'medlem3103']) expect([hvem, await kartet(hvem)]).toEqual([hvem, [ett]]);
    expect((await lest()).map(({ rom }) => rom).toSorted()).toEqual(['3101', '3103', 'felles']);
  });

  it('står slik de var da planen ble delt, og går bort når den trekkes tilbake', async () => {
    await tegn('leder3118', null);
    const [delt] = await kartet('koordinator');
    expect(JSON.parse(delt!['grense'])).toEqual(firkant(11.32));
    const [{ id }] = (await delinger('leder3118')).delinger;
    await trekk('leder3118', id);
    expect(await kartet('koordinator')).toEqual([]);
    expect((await at.database.admin.query('SELECT FROM felles.delt_omraade')).rowCount).toBe(0);
  });

  it('er ikke med når de ikke er tegnet, og da blir ingenting åpnet heller', async () => {
    const { kontrollsum, omraader } = await utkastet();
    expect([omraader, codeOf(await del('leder3118', { kontrollsum })), await kartet('koordinator')]).toEqual([[], 'ingen feil', []]);
    expect((await delinger('leder3118')).delinger.find((en: Json) => en['trukket'] === null).lest).toEqual([]);
  });
});
