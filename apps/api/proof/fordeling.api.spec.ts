import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { antallBlader, bladvalg, celleplass, hiddenSymbol, medSummer } from '#libs/contracts';
import { JobRunner } from '#libs/platform';
import type { Answer, Json } from './testing/ask.ts';
import { resultatrom } from './testing/resultat-room.ts';
import { follow } from './testing/routes.ts';

const { at, cookies, as, codeOf, heleFelles } = resultatrom();
const SERIE = 'id navn versjon harVaertDelt handlinger dimensjoner { navn verdier } perioder { id periode sum versjon harVaertDelt handlinger vern { id status grunn gjort av gjelder } }';
const mutate = (root: string, input: object, felt = SERIE, hvem = 'leder3118') => as(hvem, `mutation ($input: ${root === 'removeFordelingsperiode' ? 'RemoveInput' : `${root[0]!.toUpperCase()}${root.slice(1)}Input`}!) { ${root}(input: $input) { ${felt} } }`, { input });
const serien = async (id: string, hvem = 'leder3118') => as(hvem, `query ($id: ID!) { fordeling(id: $id) { ${SERIE} } }`, { id });
const utkast = (id: string, hvem = 'leder3118') => as(hvem, 'query ($id: ID!) { fordelingsutkast(fordelingsperiodeId: $id) { tilstand grunn altDelt kontrollsum fordeling { navn celler } vern { status } } }', { id });
const utkastet = async (id: string) => (await utkast(id)).data!['fordelingsutkast'];
const del = (fordelingsperiodeId: string, kontrollsum: string, mer: object = {}, hvem = 'leder3118') => mutate('delFordeling', { fordelingsperiodeId, kontrollsum, bekreftet: true, ...mer }, 'id type serie fordeling { celler }', hvem);
const bildet = (id: string, hvem = 'koordinator') => as(hvem, 'query ($id: ID!) { visDeling(id: $id) { type trukket serie fordeling { navn grense celler } } }', { id });
const feltfeil = ({ errors }: Answer) => (errors as Json)?.[0]?.extensions?.fields?.map(({ path, code }: Json) => `${path} ${code}`);
const skjult = (celler: (number | null)[]) => celler.flatMap((celle, plass) => (celle === null ? [plass] : []));

const dimensjoner = [{ navn: 'Alder', verdier: ['0–12', '13–19', '20–66', '67+'] }, { navn: 'Kjønn', verdier: ['Kvinner', 'Menn', 'Ikke oppgitt'] }];
// Bare det ene er lite. De andre er store nok til å kjennes igjen hvor som helst de skulle dukke opp.
const tall = [20_011, 3, 30_013, 12_017, 18_041, 19_051, 40_063, 25_073, 17_081, 16_091, 11_003, 22_013];
let [serie, periode, delingen] = ['', '', ''];

describe('en liten fordeling', () => {
  it('lages av programlederen, og bare kommunen ser den', async () => {
    expect(codeOf(await mutate('createFordeling', { navn: 'Deltakere', teller: 'Hver person én gang', dimensjoner }, SERIE, 'leser3118'))).toBe('FORBIDDEN');
    expect(feltfeil(await mutate('createFordeling', { navn: 'Deltakere', teller: 'x', dimensjoner: [{ navn: 'A', verdier: ['x', 'X'] }] }))).toEqual(['dimensjoner.0.verdier REPEATED']);
    serie = (await mutate('createFordeling', { navn: 'Deltakere', teller: 'Hver person én gang', dimensjoner })).data!['createFordeling'].id;
    const laget = (await mutate('createFordelingsperiode', { fordelingId: serie, periode: '2024-T1' })).data!['createFordelingsperiode'];
    periode = laget.perioder[0].id;
    expect(laget.perioder).toMatchObject([{ periode: '2024-T1', sum: 0, handlinger: ['updateFordelingsperiode', 'fyllFordelingsperiode', 'removeFordelingsperiode', 'delFordeling'] }]);
    expect([codeOf(await mutate('createFordelingsperiode', { fordelingId: serie, periode: '2024' })), codeOf(await serien(serie, 'leder3101')), codeOf(await utkast(periode, 'leder3101')), codeOf(await as('koordinator', '{ fordelinger { serier { id } } }'))])
      .toEqual(['PERIODEN_OVERLAPPER', 'NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN']);
  });

  it('får tallene fra en fil, alt eller ingenting, og fra rutenettet; et gammelt rutenett er CONFLICT', async () => {
    const fyll = (innhold: string) => mutate('fyllFordelingsperiode', { id: periode, versjon: 1, innhold }, 'antall feil fordeling { perioder { sum versjon } }');
    expect((await fyll('Alder;Kjønn;Antall\n0-12;Menn;7\n13–19;Hunder;4')).data!['fyllFordelingsperiode']).toEqual({ antall: 0, feil: ['Rad 3, kolonnen Kjønn: «Hunder» er ikke en av verdiene.'], fordeling: null });
    expect((await fyll('Alder;Kjønn;Antall\n0-12;Menn;7')).data!['fyllFordelingsperiode']).toEqual({ antall: 1, feil: [], fordeling: { perioder: [{ sum: 7, versjon: 2 }] } });
    expect(feltfeil(await mutate('updateFordelingsperiode', { id: periode, versjon: 2, tall: [1, 2] }))).toEqual(['tall NOT_ALLOWED']);
    expect((await mutate('updateFordelingsperiode', { id: periode, versjon: 2, tall })).data!['updateFordelingsperiode'].perioder[0]).toMatchObject({ versjon: 3, sum: tall.reduce((sum, en) => sum + en, 0) });
    expect(codeOf(await mutate('updateFordelingsperiode', { id: periode, versjon: 2, tall }))).toBe('CONFLICT');
  });

  it('forhåndsvises vernet, og det skjulte tallet er ingen steder i felles; hemmeligheten ingen steder utenfor sin egen tabell', async () => {
    const { tilstand, kontrollsum, fordeling: { celler } } = await utkastet(periode);
    expect([tilstand, celler[celleplass(dimensjoner, [0, 1])], skjult(celler).length > 1]).toEqual(['klar', null, true]);
    expect([codeOf(await del(periode, 'f'.repeat(64))), codeOf(await del(periode, kontrollsum, { bekreftet: false })), codeOf(await del(periode, kontrollsum, {}, 'leser3118')), await heleFelles()]).toEqual(['CONFLICT', 'BAD_INPUT', 'FORBIDDEN', '']);
    const delt = (await del(periode, kontrollsum)).data!['delFordeling'];
    expect([delt, codeOf(await del(periode, kontrollsum))]).toEqual([{ id: expect.any(String), type: 'fordeling', serie: 'Deltakere', fordeling: { celler } }, 'ALT_DELT']);
    delingen = delt.id;
    const sanne = medSummer(dimensjoner, tall);
    const felles = await heleFelles();
    for (const plass of skjult(celler)) expect([plass, felles.match(new RegExp(`(?<![0-9])${sanne[plass]}(?![0-9])`, 'g'))?.filter(() => sanne[plass]! > 100)?.length ?? 0]).toEqual([plass, 0]);
    for (const [plass, celle] of (celler as (number | null)[]).entries()) if (celle !== null) expect([plass, celle]).toEqual([plass, sanne[plass]]);
    const { rows: [{ hemmelighet, logg }] } = await at.database.admin.query(`SELECT (SELECT hemmelighet FROM kommune.fordelingshemmelighet) AS hemmelighet, (SELECT string_agg(innhold::text, ' ') FROM kommune.logg) AS logg`);
    expect([hemmelighet.length >= 16, felles.includes(hemmelighet), logg.includes(hemmelighet)]).toEqual([true, false, false]);
  });

  it('er den samme for koordinatoren, de andre kommunene og regnearket', async () => {
    const { celler } = (await utkastet(periode)).fordeling;
    for (const hvem of ['koordinator', 'leder3101']) expect((await bildet(delingen, hvem)).data!['visDeling']).toEqual({ type: 'fordeling', trukket: null, serie: 'Deltakere', fordeling: { navn: 'Deltakere', grense: 5, celler } });
    const { text } = await follow(at.url, `/eksport/felles/fordeling.csv?deling=${delingen}`, cookies['koordinator']!);
    const [hode, ...rader] = text.replace('\uFEFF', '').trim().split('\r\n').map((linje) => linje.split(';'));
    expect([hode, rader.map((rad) => rad[2])]).toEqual([['Alder', 'Kjønn', 'Antall'], celler.map((celle: number | null) => (celle === null ? hiddenSymbol : String(celle)))]);
    const ark = await follow(at.url, `/eksport/3101/fordeling.xlsx?deling=${delingen}`, cookies['leder3101']!);
    expect([ark.status, ark.text.split('\n').filter((linje) => linje.endsWith(';:')).length]).toEqual([200, skjult(celler).length]);
    expect((await follow(at.url, '/eksport/felles/fordeling.csv?deling=tull', cookies['koordinator']!)).code).toBe('BAD_INPUT');
  });

  it('får det samme mønsteret når den rettes, også etter at den er trukket tilbake, og inndelingen står fast', async () => {
    const foer = skjult((await utkastet(periode)).fordeling.celler);
    const rettet = tall.map((en, nr) => (nr === 1 ? 40 : nr === 4 ? en + 2 : en));
    expect((await mutate('updateFordelingsperiode', { id: periode, versjon: 3, tall: rettet })).data!['updateFordelingsperiode'].perioder[0]).toMatchObject({ versjon: 4, harVaertDelt: true });
    const { delinger: [delt] } = (await as('leder3118', '{ delinger { delinger { utdatert serie } } }')).data!['delinger'];
    expect(delt).toEqual({ utdatert: true, serie: 'Deltakere' });
    expect((await as('leder3118', 'mutation ($id: ID!) { trekkTilbakeDeling(input: { id: $id }) { trukket serie fordeling { navn } } }', { id: delingen })).data!['trekkTilbakeDeling']).toEqual({ trukket: expect.any(String), serie: 'Deltakere', fordeling: null });
    expect((await bildet(delingen)).data!['visDeling']).toMatchObject({ serie: null, fordeling: null });
    const nytt = await utkastet(periode);
    expect([nytt.tilstand, skjult(nytt.fordeling.celler)]).toEqual(['klar', foer]);
    expect(codeOf(await del(periode, nytt.kontrollsum))).toBe('ingen feil');
    // Et nytt lite tall i en celle som har vært vist, ville sagt at det er lite.
    const synlig = bladvalg(dimensjoner).findIndex((valg) => nytt.fordeling.celler[celleplass(dimensjoner, valg)] !== null);
    await mutate('updateFordelingsperiode', { id: periode, versjon: 4, tall: rettet.map((en, nr) => (nr === synlig ? 2 : en)) });
    expect(await utkastet(periode)).toMatchObject({ tilstand: 'holdt_tilbake', grunn: 'rettelsen_roeper', fordeling: null, kontrollsum: null });
    expect([codeOf(await del(periode, nytt.kontrollsum)), codeOf(await mutate('updateFordeling', { id: serie, versjon: 1, dimensjoner: [dimensjoner[0]!] })), codeOf(await mutate('removeFordelingsperiode', { id: periode, versjon: 5 }))]).toEqual(['FORDELING_IKKE_KLAR', 'INNDELING_FAST', 'BAD_INPUT']);
  });

  it('deles ikke før perioden er over', async () => {
    const { perioder } = (await mutate('createFordelingsperiode', { fordelingId: serie, periode: '2099' })).data!['createFordelingsperiode'];
    expect([perioder[0].handlinger.includes('delFordeling'), codeOf(await utkast(perioder[0].id))]).toEqual([false, 'FORDELING_IKKE_KLAR']);
    expect((await mutate('archiveFordeling', { id: serie, versjon: 1, arkivert: true })).data!['archiveFordeling'].handlinger).toEqual(['archiveFordeling']);
  });
});

describe('en stor fordeling', () => {
  const store = [24, 16, 10].map((antall, nr) => ({ navn: `D${nr}`, verdier: Array.from({ length: antall }, (_, verdi) => `v${verdi}`) }));
  const antallene = Array.from({ length: antallBlader(store) }, (_, nr) => (nr * 7919 % 101) % 13);
  const vern = async (id: string): Promise<Json> => (await serien(id)).data!['fordeling'].perioder[0].vern;
  const start = (id: string) => as('leder3118', 'mutation ($id: ID!) { startFordelingsvern(fordelingsperiodeId: $id) { id } }', { id });
  const stans = (id: string, hvem = 'leder3118') => as(hvem, 'mutation ($id: ID!) { stansFordelingsvern(id: $id) { id } }', { id });
  async function until(id: string, holds: (naa: Json) => boolean): Promise<Json> {
    for (let i = 0; i < 900; i++) { const naa = await vern(id); if (holds(naa)) return naa; await wait(40); }
    throw new Error('Vernet kom aldri dit.');
  }

  it('vernes i bakgrunnen med framdrift, kan stoppes, og deles først når noen har sett den; endres tallene, må det gjøres på nytt', async () => {
    const { id } = (await mutate('createFordeling', { navn: 'Stor', teller: 'Hver person én gang', dimensjoner: store })).data!['createFordeling'];
    const { perioder: [{ id: stor }] } = (await mutate('createFordelingsperiode', { fordelingId: id, periode: '2023' })).data!['createFordelingsperiode'];
    expect(codeOf(await mutate('updateFordelingsperiode', { id: stor, versjon: 1, tall: antallene }))).toBe('ingen feil');
    expect([await utkastet(stor), codeOf(await del(stor, 'a'.repeat(64)))]).toMatchObject([{ tilstand: 'maa_vernes', fordeling: null, vern: null }, 'FORDELING_IKKE_KLAR']);

    const runner = at.app.get(JobRunner);
    runner.pollSeconds = 0.5;
    await runner.start();
    await start(stor);
    const iGang = await until(id, ({ gjort, av }) => av > 0 && gjort > 0);
    expect([iGang.status, iGang.gjort < iGang.av]).toEqual(['venter', true]);
    expect([codeOf(await stans(iGang.id, 'leder3101')), codeOf(await stans(iGang.id)), codeOf(await stans(iGang.id))]).toEqual(['NOT_FOUND', 'ingen feil', 'NOT_FOUND']);
    expect([await vern(id), await utkastet(stor)]).toMatchObject([{ status: 'stoppet' }, { tilstand: 'maa_vernes', fordeling: null }]);

    await start(stor);
    expect(await until(id, ({ status }) => status !== 'venter')).toMatchObject({ status: 'ferdig', gjelder: true, gjort: 0 });
    const { tilstand, kontrollsum, fordeling: { celler } } = await utkastet(stor);
    const sanne = medSummer(store, antallene);
    expect([tilstand, celler.length, celler.filter((celle: number | null, plass: number) => celle !== null && (celle !== sanne[plass] || (celle > 0 && celle < 5)))]).toEqual(['klar', sanne.length, []]);
    const delt = (await del(stor, kontrollsum)).data!['delFordeling'];
    expect((await bildet(delt.id)).data!['visDeling'].fordeling.celler).toEqual(celler);

    await mutate('updateFordelingsperiode', { id: stor, versjon: 2, tall: antallene.map((en, nr) => (nr === 0 ? en + 20 : en)) });
    expect([(await vern(id)).gjelder, (await utkastet(stor)).tilstand, codeOf(await del(stor, kontrollsum))]).toEqual([false, 'maa_vernes', 'FORDELING_IKKE_KLAR']);
  }, 90_000);
});
