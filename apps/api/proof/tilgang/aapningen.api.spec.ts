import { describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { alleInnsynsrom } from '#libs/contracts';
import { AAPNE, dag, innsynRoom, LUKK } from '../testing/innsyn-room.ts';
import { codeOf, fieldsOf } from '../testing/tilgang-room.ts';

const at = innsynRoom();
const INNSYN = '{ innsyn { id navn rom fra til lukket lukketFordi aktiv versjon handlinger } }';
const SATSING = '{ satsing { navn } }';
const leder = (query: string, variables: object = {}, nummer: '3118' | '3101' | '3105' = '3118') => at.ask(at.ledere[nummer], nummer, query, variables);
const input = (fra: string, til: string, mer: object = {}) => ({ input: { evalueringsavtaleId: at.avtaleId, innsynsrom: alleInnsynsrom, fra, til, ...mer } });
const aapne = (fra: string, til: string, mer: object = {}) => leder(AAPNE, input(fra, til, mer), '3105');

describe('åpningen', () => {
  it('gis av programlederen, står i loggen, og gjelder de dagene den sier', async () => {
    const codes: string[] = [];
    for (const [fra, til] of [[dag(1), dag(2)], [dag(-1), dag(-1)], [dag(-1), dag(0)]] as const) {
      expect(codeOf(await aapne(fra, til))).toBe('ingen feil');
      codes.push(codeOf(await at.eva('3105', SATSING)));
    }
    // Først når en av dem dekker dagen i dag.
    expect(codes).toEqual(['IKKE_AAPNET', 'IKKE_AAPNET', 'ingen feil']);
    const { body } = await leder(INNSYN, {}, '3105');
    expect(body.data.innsyn.map(({ fra, aktiv, handlinger }: { fra: string; aktiv: boolean; handlinger: string[] }) => [fra, aktiv, handlinger.join()]))
      .toEqual([[dag(-1), true, 'updateInnsyn,lukkInnsyn'], [dag(1), false, 'updateInnsyn,lukkInnsyn'], [dag(-1), false, '']]);
    expect(body.data.innsyn[0]).toMatchObject({ navn: 'Følgeevaluering', rom: 'evaluering', til: dag(0), lukket: null, versjon: 1 });
    expect((await leder('{ logg { innslag { handling } } }', {}, '3105')).body.data.logg.innslag.map(({ handling }: { handling: string }) => handling)).toEqual(['INNSYN_AAPNET', 'INNSYN_AAPNET', 'INNSYN_AAPNET']);
  });

  it('kan ikke ha en periode som ikke gir mening', async () => {
    const far = `${Number(dag().slice(0, 4)) + 5}${dag(1).slice(4)}`;
    expect(fieldsOf(await aapne(dag(-2), dag(5)))).toEqual([{ path: 'fra', code: 'TOO_EARLY' }]);
    expect(fieldsOf(await aapne(dag(2), dag(1)))).toEqual([{ path: 'til', code: 'END_BEFORE_START' }]);
    if (far.slice(4) > dag().slice(4)) expect(fieldsOf(await aapne(dag(), far))).toEqual([{ path: 'til', code: 'TOO_LATE' }]);
    expect(fieldsOf(await aapne(dag(), '2999-01-01'))).toEqual([{ path: 'til', code: 'TOO_LATE' }]);
    expect(fieldsOf(await aapne(dag(3), dag(401)))).toEqual([{ path: 'til', code: 'TOO_LATE' }]);
    expect(fieldsOf(await aapne('2026-02-31', dag(1)))).toMatchObject([{ code: 'NOT_A_DATE' }]);
  });

  it('har grensa for datauttak kommunen velger, fem når den ikke sier noe, og en endring som ikke nevner den, lar den stå', async () => {
    const ENDRE = 'mutation ($input: UpdateInnsynInput!) { updateInnsyn(input: $input) { id uttaksgrense versjon } }';
    const { body: { data: { aapneInnsyn: { id, uttaksgrense } } } } = await aapne(dag(10), dag(11));
    expect(uttaksgrense).toBe(5);
    const endre = (versjon: number, mer: object) => leder(ENDRE, { input: { id, versjon, innsynsrom: alleInnsynsrom, til: dag(11), ...mer } }, '3105');
    expect((await endre(1, { uttaksgrense: 20 })).body.data.updateInnsyn).toEqual({ id, uttaksgrense: 20, versjon: 2 });
    expect((await endre(2, { til: dag(12) })).body.data.updateInnsyn).toEqual({ id, uttaksgrense: 20, versjon: 3 });
    for (const [grense, code] of [[4, 'TOO_SMALL'], [101, 'TOO_LARGE'], [null, 'NOT_A_NUMBER']] as const) expect(fieldsOf(await endre(3, { uttaksgrense: grense }))).toEqual([{ path: 'uttaksgrense', code }]);
    const foreldet = await endre(1, { uttaksgrense: 30 });
    expect(foreldet.body.errors[0].extensions).toMatchObject({ code: 'CONFLICT', current: { uttaksgrense: 20, til: dag(12), versjon: 3 } });
    expect(codeOf(await leder(LUKK, { input: { id, versjon: 3, begrunnelse: 'Prøven er ferdig' } }, '3105'))).toBe('ingen feil');
  });

  it('er programlederens alene å gi og lukke; resten av kommunen ser den', async () => {
    for (const rolle of ['prosjektansvarlig', 'controller', 'styringsgruppe', 'leser']) {
      const cookie = await at.room.loginAs((await at.room.person(`ser-${rolle}`, { rolle })).epost);
      expect([rolle, codeOf(await at.ask(cookie, '3118', AAPNE, input(dag(), dag())))]).toEqual([rolle, 'FORBIDDEN']);
      expect([rolle, codeOf(await at.ask(cookie, '3118', LUKK, { input: { id: v7(), versjon: 1, begrunnelse: 'X' } }))]).toEqual([rolle, 'FORBIDDEN']);
      const { body } = await at.ask(cookie, '3118', INNSYN);
      expect([rolle, body.data.innsyn.length, body.data.innsyn[0].handlinger]).toEqual([rolle, 1, []]);
    }
  });

  it('lukkes med en begrunnelse, én gang, og da er det stengt fra neste spørsmål', async () => {
    const { id, versjon } = (await leder(INNSYN)).body.data.innsyn[0];
    const lukk = (input: object, nummer: '3118' | '3101' = '3118') => leder(LUKK, { input: { id, versjon, begrunnelse: 'Avtalen er sagt opp', ...input } }, nummer);
    expect(codeOf(await at.eva('3118', SATSING))).toBe('ingen feil');
    expect(fieldsOf(await lukk({ begrunnelse: ' ' }))).toEqual([{ path: 'begrunnelse', code: 'REQUIRED' }]);
    expect([codeOf(await lukk({}, '3101')), codeOf(await lukk({ id: v7() })), codeOf(await lukk({ versjon: 7 }))]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'CONFLICT']);
    expect(codeOf(await at.eva('3118', SATSING))).toBe('ingen feil');
    expect((await lukk({})).body.data.lukkInnsyn).toMatchObject({ id, lukketFordi: 'Avtalen er sagt opp', aktiv: false, versjon: 2, handlinger: [] });
    expect(codeOf(await at.eva('3118', SATSING))).toBe('IKKE_AAPNET');
    expect(codeOf(await at.eva('3101', SATSING))).toBe('ingen feil');
    expect((await at.eva('evaluering', '{ mineInnsyn { kommunenummer } }')).body.data.mineInnsyn).not.toContainEqual({ kommunenummer: '3118' });
    expect([codeOf(await lukk({})), fieldsOf(await lukk({ versjon: 2 }))]).toEqual(['CONFLICT', [{ path: 'id', code: 'NOT_ALLOWED' }]]);
    await at.open('3118');
    expect(codeOf(await at.eva('3118', SATSING))).toBe('ingen feil');
  });
});

describe('lesingene', () => {
  const LESINGER = 'query ($filter: LesingFilter, $etter: ID) { lesinger(filter: $filter, etter: $etter) { lesinger { id tid rom rolle personId navn hva gjelder gjelderNavn } neste } }';
  const lesinger = async (variables: object = {}) => (await leder(LESINGER, variables, '3101')).body.data.lesinger as { lesinger: Record<string, string | null>[]; neste: string | null };

  it('vises for kommunen med navnet på det som ble lest, nyeste først, i sider uten hull', async () => {
    const { tiltak, plan } = at.rows['3101'];
    for (let i = 0; i < 60; i++) await at.eva('3101', SATSING);
    await at.eva('3101', 'query ($id: ID!) { tiltak(id: $id) { navn } }', { id: tiltak });
    await at.room.admin.query(`INSERT INTO kommune.lesing (kommune_id, id, rom, rolle, person_id, navn, hva, gjelder) VALUES ($1, $2, 'felles', 'koordinator', $2, 'Kolbein', 'proeve', $3)`, [at.kommuner['3101'], v7(), plan]);
    const pages = [await lesinger()];
    while (pages.at(-1)!.neste) pages.push(await lesinger({ etter: pages.at(-1)!.neste }));
    const all = pages.flatMap((page) => page.lesinger);
    expect(pages[0]!.lesinger).toHaveLength(50);
    expect(new Set(all.map(({ id }) => id)).size).toBe((await at.lesinger('3101')).length);
    expect(all.map(({ hva }) => hva)).toEqual((await at.lesinger('3101')).map(({ hva }) => hva).reverse());
    expect(all[0]).toMatchObject({ navn: 'Kolbein', rom: 'felles', rolle: 'koordinator', hva: 'proeve', gjelder: plan, gjelderNavn: 'Handlingsplan 2025, utgave 1' });
    expect(all[1]).toMatchObject({ navn: 'eva', personId: at.evaId, rom: 'evaluering', hva: 'tiltak', gjelder: tiltak, gjelderNavn: 'SYNLIG-3101 tiltak' });
    expect(all[2]).toMatchObject({ hva: 'satsing', gjelder: null, gjelderNavn: null });
  });

  it('kan begrenses til dager, person og rom, og en annens lesing er ingen side å begynne etter', async () => {
    const count = async (filter: object) => (await lesinger({ filter })).lesinger.length;
    expect([await count({ fra: dag(), til: dag() }), await count({ til: dag(-1) }), await count({ fra: dag(1) })]).toEqual([50, 0, 0]);
    expect([await count({ person: at.evaId }), await count({ person: v7() }), await count({ rom: 'felles' }), await count({ rom: '3118' })]).toEqual([50, 0, 1, 0]);
    const { rows: [foreign] } = await at.room.admin.query<{ id: string }>('SELECT id FROM kommune.lesing WHERE kommune_id = $1 LIMIT 1', [at.kommuner['3118']]);
    expect([await lesinger({ etter: foreign!.id }), await lesinger({ etter: v7() })]).toEqual([{ lesinger: [], neste: null }, { lesinger: [], neste: null }]);
  });
});
