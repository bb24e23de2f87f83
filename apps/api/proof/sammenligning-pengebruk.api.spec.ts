import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import type { Json } from './testing/ask.ts';
import { delingsrom } from './testing/deling-room.ts';
import { follow } from './testing/routes.ts';

const at = delingsrom();
const { as, utkast, del, trekk, delinger, sum } = at;
interface Rad { nummer: string; aar: number; tema: string; giverart: string; fra: string; til: string }
const planer: Record<string, string> = {};
const bruk: Record<string, string> = {};

/** Radene slik de ligger delt: det alle svarene skal stemme med. */
const delt = async (passer: (rad: Rad) => boolean): Promise<Rad[]> => (await at.database.admin.query<Rad>(`
  SELECT n.nummer, b.aar, b.tema, b.giverart, b.fra_oere::text AS fra, b.til_oere::text AS til FROM felles.delt_forbruk b JOIN referanse.kommunenummer n ON n.kommune_id = b.kommune_id AND n.til IS NULL`)).rows.filter(passer);
const ender = (rader: Rad[]) => { const [verdi, til] = sum(rader); return { verdi, til: til === verdi ? null : til }; };
const tall = 'verdi til presisjon';
const svaret = async (args: string, hvem = 'koordinator'): Promise<Json> =>
  (await as(hvem, `{ sammenligning(spoersmaal: ${args}) { aar alleAar kategorier hindre sum { verdi til } summer { kategori verdi til } kommuner { kommunenummer innbyggere innbyggergrunnlag { id aar oppdiktet } delinger { id aar } sum { ${tall} } celler { kategori ${tall} } } } }`)).data!['sammenligning'];
const radOf = (svar: Json, nummer: string): Json => svar.kommuner.find((k: Json) => k.kommunenummer === nummer);
const lest = async (hvem: string, id: string): Promise<number> => (await as(hvem, '{ delinger { delinger { id lest { rom antall } } } }')).data!['delinger'].delinger.find((d: Json) => d.id === id).lest.find((l: Json) => l.rom === 'felles')?.antall ?? 0;

beforeAll(async () => {
  const { admin } = at.database;
  await admin.query('UPDATE kommune.forbruk SET attestert_tid = now()');
  await admin.query(`UPDATE kommune.omraade SET innbyggere = 5000, innbyggere_til = NULL, innbyggere_presisjon = 'eksakt' WHERE kommune_id = $1`, [at.database.kommuner['3101']]);
  for (const nummer of ['3118', '3101']) {
    const hvem = `leder${nummer}`;
    planer[nummer] = (await del(hvem, { kontrollsum: (await utkast(hvem)).data!['delingsutkast'].kontrollsum })).data!['delHandlingsplan'].id;
    const { kontrollsum } = (await as(hvem, '{ pengebruksutkast(aar: 2025) { kontrollsum } }')).data!['pengebruksutkast'];
    bruk[nummer] = (await as(hvem, 'mutation ($input: DelPengebrukInput!) { delPengebruk(input: $input) { id } }', { input: { aar: 2025, bekreftet: true, kontrollsum } })).data!['delPengebruk'].id;
  }
  // Et år til i den ene kommunen, med ett kjent beløp og ett spenn.
  await admin.query(`WITH hode AS (INSERT INTO felles.deling (kommune_id, id, nettverk_id, type, aar, utgave, satsing) SELECT kommune_id, $1, nettverk_id, type, 2024, 1, satsing FROM felles.deling WHERE id = $2 RETURNING kommune_id, id, nettverk_id, aar)
    INSERT INTO felles.delt_forbruk (kommune_id, deling_id, nettverk_id, aar, tema, giverart, fra_oere, til_oere)
    SELECT h.*, v.* FROM hode h, (VALUES ('arbeid', 'i_alt', 1000, 1000), ('arbeid', 'kdd', 400, 1000), ('moeteplasser', 'i_alt', 200, 700), ('moeteplasser', 'kdd', 200, 700)) v`, [v7(), bruk['3118']]);
}, 60_000);

describe('bruken av penger sammenlignet', () => {
  it('per giver er summene av de delte radene, og helheten er den samme som per tema', async () => {
    for (const bare of [null, 'oppvekst_utdanning']) {
      const svar = await svaret(`pengebruk_giver, aar: 2025${bare ? `, bare: "${bare}"` : ''}`);
      const rader = await delt(({ aar, tema }) => aar === 2025 && (bare === null || tema === bare));
      expect(svar.kategorier).not.toContain('i_alt');
      for (const nummer of ['3118', '3101']) {
        const egne = rader.filter((rad) => rad.nummer === nummer);
        const { celler, sum: helheten } = radOf(svar, nummer);
        expect(celler.map(({ kategori, verdi, til }: Json) => ({ kategori, verdi, til }))).toEqual(svar.kategorier.filter((en: string) => egne.some(({ giverart }) => giverart === en)).map((kategori: string) => ({ kategori, ...ender(egne.filter(({ giverart }) => giverart === kategori)) })));
        expect(helheten).toMatchObject(ender(egne.filter(({ giverart }) => giverart === 'i_alt')));
      }
      expect([svar.sum, svar.summer]).toEqual([ender(rader.filter(({ giverart }) => giverart === 'i_alt')), svar.kategorier.map((kategori: string) => ({ kategori, ...ender(rader.filter(({ giverart }) => giverart === kategori)) }))]);
    }
    expect((await svaret('pengebruk_giver, aar: 2025')).sum).toEqual((await svaret('pengebruk, aar: 2025')).sum);
  });

  it('over år er temaene lagt sammen ende for ende, med hvert år for seg og delingen bak det', async () => {
    for (const [bare, giver] of [[null, 'i_alt'], ['kdd', 'kdd']] as const) {
      const svar = await svaret(`pengebruk_aar${bare ? `, bare: "${bare}"` : ''}`);
      const rader = await delt(({ giverart }) => giverart === giver);
      expect([svar.aar, svar.kategorier, svar.sum]).toEqual([null, ['2024', '2025'], ender(rader)]);
      for (const nummer of ['3118', '3101']) for (const { kategori, verdi, til } of radOf(svar, nummer).celler) expect({ verdi, til }).toEqual(ender(rader.filter((rad) => rad.nummer === nummer && String(rad.aar) === kategori)));
      expect([radOf(svar, '3118').delinger.map(({ aar }: Json) => aar), radOf(svar, '3101').delinger.map(({ id }: Json) => id)]).toEqual([[2025, 2024], [bruk['3101']]]);
    }
    expect(radOf(await svaret('pengebruk_aar'), '3118').celler[0]).toEqual({ kategori: '2024', verdi: '1200', til: '1700', presisjon: 'mellom' });
    expect((await as('koordinator', '{ sammenligning(spoersmaal: pengebruk_aar, aar: 2025) { aar } }')).codes).toEqual(['BAD_INPUT']);
  });

  it('per innbygger deles på tallet i planen for det samme året, aldri sikrere enn det, og planen føres som åpnet', async () => {
    const foer = await lest('leder3118', planer['3118']!);
    await svaret('pengebruk, aar: 2025');
    expect(await lest('leder3118', planer['3118']!)).toBe(foer);
    const svar = await svaret('pengebruk_innbygger, aar: 2025');
    expect(await lest('leder3118', planer['3118']!)).toBe(foer + 1);
    const [mysen, halden] = [radOf(svar, '3118'), radOf(svar, '3101')];
    expect([mysen.innbyggere, mysen.innbyggergrunnlag.id, mysen.delinger.map(({ id }: Json) => id), halden.innbyggere, halden.innbyggergrunnlag.id]).toEqual([7000, planer['3118'], [bruk['3118']], 5000, planer['3101']]);
    const per = async (nummer: string, innbyggere: bigint) => sum(await delt((rad) => rad.nummer === nummer && rad.aar === 2025 && rad.giverart === 'i_alt')).map((ende) => String((BigInt(ende) + innbyggere * 50n) / (innbyggere * 100n) * 100n));
    const [minst, mest] = await per('3118', 7000n);
    expect(mysen.sum).toEqual({ verdi: minst, til: mest, presisjon: 'omtrent_mellom' });
    expect([halden.sum.verdi, halden.sum.til ?? halden.sum.verdi]).toEqual(await per('3101', 5000n));
    expect([svar.sum, svar.summer, svar.hindre]).toEqual([null, [], expect.arrayContaining(['ulik_definisjon', 'om_lag', 'spenn', 'faa_kommuner', 'oppdiktet'])]);
  });

  it('uten innbyggertall for det året finnes det ingen andel, og uten bruk er planen ikke åpnet', async () => {
    expect(radOf(await svaret('pengebruk_innbygger, aar: 2024'), '3118')).toMatchObject({ innbyggere: null, innbyggergrunnlag: null, sum: null, celler: [] });
    const foer = await lest('leder3101', planer['3101']!);
    expect(radOf(await svaret('pengebruk_innbygger, aar: 2024'), '3101')).toMatchObject({ innbyggere: null, innbyggergrunnlag: null, delinger: [], sum: null });
    expect(await lest('leder3101', planer['3101']!)).toBe(foer);
  });

  it('er det samme i uttrekket, med en kolonne for hver ende og begge delingene', async () => {
    const fil = async (sporring: string) => (await follow(at.url, `/eksport/felles/sammenligning.csv?${sporring}`, at.cookies['koordinator']!)).text.replace('\uFEFF', '').trim().split('\r\n').map((linje) => linje.split(';'));
    const [hode, ...rader] = await fil('spoersmaal=pengebruk_giver&aar=2025');
    const kr = (beloep: string | undefined) => `${BigInt(beloep!) / 100n},${String(BigInt(beloep!) % 100n).padStart(2, '0')}`;
    const celle = (nummer: string, navn: string) => rader.find(([, nr]) => nr === nummer)![hode!.indexOf(navn)];
    const [fra, til] = sum(await delt((rad) => rad.nummer === '3118' && rad.aar === 2025 && rad.giverart === 'i_alt'));
    expect([celle('3118', 'Sum, minst (kr)'), celle('3118', 'Sum, høyst (kr)'), hode!.includes('Departementet (KDD), minst (kr)')]).toEqual([kr(fra), kr(til), true]);
    const [kolonner, ...innbyggere] = await fil('spoersmaal=pengebruk_innbygger&aar=2025');
    const mysen = innbyggere.find(([, nr]) => nr === '3118')!;
    expect(['Presisjon', 'Innbyggere', 'deling_id', 'innbyggertall_deling_id'].map((navn) => mysen[kolonner!.indexOf(navn)])).toEqual(['Om lag mellom', '7000', bruk['3118'], planer['3118']]);
    expect(kolonner!.filter((navn) => navn.startsWith('Sum'))).toEqual(['Sum, minst (kr)', 'Sum, høyst (kr)']);
    expect((await fil('spoersmaal=pengebruk_aar'))[0]).toEqual(expect.arrayContaining(['2024, minst (kr)', '2025, høyst (kr)']));
  });

  it('følger delingene: er planen trukket tilbake, er innbyggertallet borte, og er bruken det, er ingenting igjen', async () => {
    await trekk('leder3118', planer['3118']!);
    expect(radOf(await svaret('pengebruk_innbygger, aar: 2025'), '3118')).toMatchObject({ innbyggere: null, innbyggergrunnlag: null, sum: null, delinger: [{ id: bruk['3118'] }] });
    await trekk('leder3101', bruk['3101']!);
    expect(radOf(await svaret('pengebruk_innbygger, aar: 2025', 'leder3118'), '3101')).toMatchObject({ innbyggere: null, innbyggergrunnlag: null, sum: null, delinger: [], celler: [] });
    expect((await delinger('leder3101')).delinger.find((d: Json) => d.id === planer['3101']).trukket).toBeNull();
  });
});
