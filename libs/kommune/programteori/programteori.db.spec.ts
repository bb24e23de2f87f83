import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { v7 } from 'uuid';
import { indikatorEntities } from '#libs/kommune/indikator';
import { programEntities } from '#libs/kommune/program';
import { tiltakEntities } from '#libs/kommune/tiltak';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Rolle } from '#libs/contracts';
import { Db, DomainError, PlatformModule, UnitOfWork } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { LeddbeleggService } from './belegg/leddbelegg.service.ts';
import { programteoriEntities, ProgramteoriModule, ProgramteoriQuery } from './index.ts';
import { VirkningskjedeService } from './kjede/virkningskjede.service.ts';
import { VirkningsleddService } from './ledd/virkningsledd.service.ts';

let database: TestDatabase;
let app: TestingModule;
const person = { leder: v7(), kari: v7(), halden: v7() };
const id = { tiltak: v7(), ide: v7(), maal: v7(), haldenmaal: v7(), haldentiltak: v7() };
const as = <T>(work: () => Promise<T>, hvem: keyof typeof person = 'leder', rolle: Rolle = 'programleder') =>
  asKommune(database.kommuner[hvem === 'halden' ? '3101' : '3118'], work, { person: { id: person[hvem], navn: hvem }, roller: [rolle] });
const sql = <Row>(text: string, values: unknown[], hvem: keyof typeof person = 'leder') => as(() => app.get(UnitOfWork).run('PROEVE', (tx) => tx.query<Row>(text, values)), hvem);
async function errorOf(work: Promise<unknown>) {
  const error = await work.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof DomainError)) throw new Error(`Ventet en DomainError, fikk ${String(error)}`);
  return [error.code, error.details.fields];
}

beforeAll(async () => {
  database = await createTestDatabase();
  app = await (await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, [...programEntities, ...tiltakEntities, ...indikatorEntities, ...programteoriEntities]), ProgramteoriModule] }).compile()).init();
  for (const [hvem, tiltak, maal] of [['leder', id.tiltak, id.maal], ['halden', id.haldentiltak, id.haldenmaal]] as const) {
    const satsing = v7();
    await sql(`INSERT INTO kommune.satsing (id, noekkel, navn, type) VALUES ($1, 's', 'S', 'områdesatsing')`, [satsing], hvem);
    await sql(`INSERT INTO kommune.maal (id, noekkel, satsing_id, nr, navn) VALUES ($1, 'm', $2, 1, 'Ungdom i fokus')`, [maal, satsing], hvem);
    await sql(`INSERT INTO kommune.tiltak (id, noekkel, satsing_id, nr, navn, status) VALUES ($1, 't', $2, 1, 'Skolebibliotek', 'i_drift')`, [tiltak, satsing], hvem);
    if (hvem === 'leder') await sql(`INSERT INTO kommune.tiltak (id, noekkel, satsing_id, nr, navn, status) VALUES ($1, 'i', $2, 2, 'En idé', 'ide')`, [id.ide, satsing]);
  }
}, 60_000);
afterAll(async () => { await app?.close(); await database?.drop(); }, 30_000);

const lag = (tiltakId = id.tiltak) => as(() => app.get(VirkningskjedeService).create({ tiltakId, mekanisme: 'Barn leser mer hjemme', maalId: id.maal }));
const belegg = () => app.get(LeddbeleggService);

describe('en kjede', () => {
  it('har fire ledd fra første stund, alle hull, og fylles ledd for ledd', async () => {
    const kjede = await lag();
    expect(kjede).toMatchObject({ nr: 1, tiltak: { navn: 'Skolebibliotek' }, maal: { navn: 'Ungdom i fokus' }, indikator: null, hull: ['tiltak_mekanisme', 'mekanisme_maal', 'maal_indikator', 'indikator_statistikk'] });
    const [, ledd] = kjede.ledd;
    expect(await errorOf(as(() => app.get(VirkningsleddService).update({ id: ledd!.id, versjon: 1, grad: 'indikasjon' })))).toEqual(['BAD_INPUT', [{ path: 'grad', code: 'GRADE_UNSUPPORTED' }]]);
    await as(() => belegg().add({ virkningsleddId: ledd!.id, slag: 'tall', tekst: 'Utlån opp 11,5 prosent' }));
    const gradert = await as(() => app.get(VirkningsleddService).update({ id: ledd!.id, versjon: 1, grad: 'indikasjon', antakelse: 'Bøkene blir med hjem', maanederFra: 6, maanederTil: 24, rivaliserende: ['Ny bibliotekar'] }));
    expect(gradert).toMatchObject({ hull: ['tiltak_mekanisme', 'maal_indikator', 'indikator_statistikk'], versjon: 1 });
    expect(gradert.ledd[1]).toMatchObject({ grad: 'indikasjon', maanederTil: 24, versjon: 2, hull: false, setning: '«Barn leser mer hjemme» bidrar til «Ungdom i fokus». Belegget gir en indikasjon (tall).' });
    expect((await as(() => app.get(VirkningskjedeService).update({ id: kjede.id, versjon: 1, statistikkserie: 'fhi-360' }))).tekst).toContain('Hull: kjeden mangler en indikator.');
  });

  it('lar ikke graden stå igjen uten belegget, og ikke «førte til» uten graden', async () => {
    const { ledd: [foerste] } = await lag();
    const ledd = foerste!.id;
    const grad = (input: object, versjon: number) => as(() => app.get(VirkningsleddService).update({ id: ledd, versjon, ...input }));
    const legg = (slag: 'tall' | 'studie', tekst: string) => as(() => belegg().add({ virkningsleddId: ledd, slag, tekst }));
    expect(await errorOf(legg('tall', 'Bøkene førte til mer lesing'))).toEqual(['BAD_INPUT', [{ path: 'tekst', code: 'CLAIMS_EFFECT' }]]);
    await legg('tall', 'Flere utlån');
    const med = await legg('studie', 'En studie med sammenligning');
    await grad({ grad: 'dokumentert', rivaliserende: ['Ny bibliotekar'] }, 1);
    const [tall] = med.ledd[0]!.belegg;
    const fjern = () => as(() => belegg().remove({ id: tall!.id, versjon: 1 }));
    expect(await errorOf(fjern())).toEqual(['BAD_INPUT', [{ path: 'grad', code: 'GRADE_UNSUPPORTED' }]]);
    expect(await errorOf(grad({ rivaliserende: null }, 2))).toEqual(['BAD_INPUT', [{ path: 'grad', code: 'GRADE_UNSUPPORTED' }]]);
    await grad({ antakelse: 'Studien viser at det førte til mer lesing' }, 2);
    expect(await errorOf(grad({ grad: 'antatt' }, 3))).toEqual(['BAD_INPUT', [{ path: 'antakelse', code: 'CLAIMS_EFFECT' }]]);
    await grad({ grad: 'antatt', antakelse: null }, 3);
    expect((await fjern()).ledd[0]!.belegg).toHaveLength(1);
    expect((await as(() => belegg().restore({ id: tall!.id }))).ledd[0]!.belegg).toHaveLength(2);
  });

  it('fra et utkast ses bare av den som ser tiltaket, og leses i én setning', async () => {
    const { id: hemmelig } = await lag(id.ide);
    const queries = jest.spyOn(Db.prototype, 'query');
    expect((await as(() => app.get(ProgramteoriQuery).all(null), 'kari', 'prosjektansvarlig')).kjeder.map((k) => k.tiltak.navn)).not.toContain('En idé');
    expect(queries).toHaveBeenCalledTimes(1);
    queries.mockRestore();
    expect(await errorOf(as(() => app.get(ProgramteoriQuery).one(hemmelig), 'kari', 'prosjektansvarlig'))).toEqual(['NOT_FOUND', undefined]);
    expect((await as(() => app.get(ProgramteoriQuery).all(id.ide))).kjeder).toHaveLength(1);
  });

  it('kan ikke nås eller pekes på fra en annen kommune', async () => {
    const kjede = await lag();
    for (const her of [kjede.id, v7()]) expect(await errorOf(as(() => app.get(VirkningskjedeService).update({ id: her, versjon: 1, mekanisme: 'x' }), 'halden'))).toEqual(['NOT_FOUND', undefined]);
    for (const her of [kjede.ledd[0]!.id, v7()]) expect(await errorOf(as(() => belegg().add({ virkningsleddId: her, slag: 'tall', tekst: 'x' }), 'halden'))).toEqual(['NOT_FOUND', undefined]);
    expect(await errorOf(as(() => app.get(VirkningskjedeService).create({ tiltakId: id.haldentiltak, mekanisme: 'x', maalId: id.haldenmaal })))).toEqual(['BAD_INPUT', [{ path: 'tiltakId', code: 'NOT_FOUND' }, { path: 'maalId', code: 'NOT_FOUND' }]]);
    expect((await as(() => app.get(ProgramteoriQuery).all(null), 'halden')).kjeder).toEqual([]);
  });
});
