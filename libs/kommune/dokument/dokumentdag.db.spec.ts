import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import type { Innsynsrom, Rolle } from '#libs/contracts';
import { innsynLogin, PlatformModule, type RequestContext } from '#libs/platform';
import { asKommune, createTestDatabase, openInnsyn, type TestDatabase } from '#libs/platform/testing';
import { Leselogg } from '#libs/tilgang';
import { DokumentdagService } from './dokumentdag.service.ts';
import { addHistorie } from './testing/historie.ts';

let database: TestDatabase;
let module: TestingModule;
const eva = { id: v7(), navn: 'Eva Evaluator' };

beforeAll(async () => {
  database = await createTestDatabase();
  module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, [])], providers: [DokumentdagService, Leselogg] }).compile();
  for (const nummer of ['3118', '3101'] as const) await addHistorie(database.admin, database.kommuner[nummer], nummer);
});
beforeEach(() => database.admin.query('DELETE FROM kommune.innsyn'));
afterAll(async () => { await module.close(); await database.drop(); });

const egen = (dag: string, rolle: Rolle = 'programleder', nummer: '3118' | '3101' = '3118') =>
  asKommune(database.kommuner[nummer], () => module.get(DokumentdagService).on(dag), { person: { id: v7(), navn: 'Pia' }, roller: [rolle], arbeidsrom: { kode: nummer, type: 'kommune', navn: '', kommuneId: database.kommuner[nummer], utgave: null } as RequestContext['arbeidsrom'] });
async function utenfra(dag: string, innsynsrom: readonly Innsynsrom[], aar: { aarFra?: number; aarTil?: number } = {}) {
  const kommuneId = database.kommuner['3118'];
  await openInnsyn(database.admin, kommuneId, { innsynsrom, ...aar });
  const arbeidsrom = { kode: '3118', type: 'kommune', navn: '', kommuneId, utgave: null, utenfra: true, avtaler: [1], lesere: [{ id: eva.id, avtalerom: 1, firma: 'Byrået' }] } as RequestContext['arbeidsrom'];
  return asKommune(kommuneId, () => module.get(DokumentdagService).on(dag), { login: innsynLogin(kommuneId), person: eva, roller: ['evaluator'], arbeidsrom });
}

describe('dokumentene på en dag', () => {
  it('er utgavene som var vedtatt, og ikke dagens', async () => {
    const da = await egen('2025-02-28');
    expect(da).toMatchObject({ naar: 'dagen', satsingFra: 2024, lukket: [] });
    expect(da.styringsdokumenter).toMatchObject([{ utgave: 1, tittel: '3118: beskrivelse 1', erstattet: true, usikkert: null }]);
    expect(da.handlingsplaner).toMatchObject([{ aar: 2025, utgave: 1, vedtatt: '2025-01-20', foert: '2025-01-25', status: 'vedtatt', naa: 'erstattet', usikkert: null }]);
    expect((await egen('2025-03-01')).styringsdokumenter).toMatchObject([{ utgave: 2, erstattet: false }]);
  });

  it('var vedtatt fra møtet, også når det ble ført siden', async () => {
    expect((await egen('2025-01-19')).handlingsplaner).toEqual([]);
    expect((await egen('2025-01-20')).handlingsplaner).toMatchObject([{ utgave: 1, foert: '2025-01-25', status: 'vedtatt' }]);
  });

  it('sier når planen var åpnet for endring, og ingen ny var vedtatt', async () => {
    expect((await egen('2025-04-15')).handlingsplaner).toMatchObject([{ utgave: 1, status: 'erstattet' }]);
    expect((await egen('2025-06-01')).handlingsplaner).toMatchObject([{ utgave: 2, status: 'vedtatt' }]);
  });

  it('har boka slik den sto, med det som var ført tilbake da', async () => {
    expect((await egen('2025-01-01')).boka).toMatchObject({ foerste: '2025-01-10', senere: 3, aar: [] });
    expect((await egen('2025-01-10')).boka).toMatchObject({ senere: 2, aar: [{ aar: 2025, faatt: '0', ventet: '1000', ufordelt: '1000', brukt: '0' }] });
    expect((await egen('2025-03-10')).boka).toMatchObject({ senere: 1, aar: [{ ventet: '1400', ufordelt: '1400' }] });
    expect((await egen('2025-05-01')).boka).toMatchObject({ senere: 0, aar: [{ ventet: '1000', ufordelt: '1000' }] });
  });

  it('har statusen tiltaket hadde, og sier fra når historikken ikke rekker', async () => {
    expect((await egen('2025-03-01')).tiltak).toMatchObject([{ status: 'forberedelse', siden: '2025-02-01', naa: 'i_drift', usikkert: null }, { status: null, usikkert: 'uten_historikk' }]);
    expect((await egen('2025-01-15')).tiltak).toMatchObject([{ status: 'ide', siden: null, usikkert: 'foer_historikken' }, { status: null }]);
  });

  it('har periodene som var godkjent, og filene som var lagt inn', async () => {
    expect(await egen('2025-02-15')).toMatchObject({ perioder: [{ periode: '2024', status: 'godkjent', tall: 'uendret', usikkert: null }, { periode: '2023', usikkert: null }], vedlegg: [{ tittel: 'Saksframlegg', url: expect.stringMatching(/^\/filer\/3118\//) }] });
    expect(await egen('2025-01-15')).toMatchObject({ perioder: [{ periode: '2023', status: null, usikkert: 'foert_senere' }], vedlegg: [] });
  });

  it('svarer greit på en dag som ikke er kommet, og på en før satsingen', async () => {
    expect(await egen('2999-01-01')).toMatchObject({ naar: 'ikke_kommet', styringsdokumenter: [], handlingsplaner: [], tiltak: [], boka: { aar: [] } });
    expect(await egen('2020-01-01')).toMatchObject({ naar: 'foer_satsingen', styringsdokumenter: [], handlingsplaner: [] });
  });

  it('er bare kommunens egne, og ikke for den som bare er med i nettverket', async () => {
    expect((await egen('2025-06-01', 'programleder', '3101')).styringsdokumenter).toMatchObject([{ tittel: '3101: beskrivelse 2' }]);
    await expect(egen('2025-06-01', 'nettverksmedlem')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('den som leser utenfra', () => {
  it('ser delene og årene som er åpne, og får vite hva som ikke er det', async () => {
    const svar = await utenfra('2025-02-28', ['program', 'handlingsplan']);
    expect(svar).toMatchObject({ lukket: ['vedtak', 'indikator', 'vedlegg', 'oekonomi', 'tiltak'], perioder: null, vedlegg: null, boka: null, tiltak: null, styringsdokumenter: [{ utgave: 1 }] });
    // Uten vedtaket er dagen det ble ført, den seneste det kan være.
    expect(svar.handlingsplaner).toMatchObject([{ utgave: 2, usikkert: 'vedtak_lukket' }, { utgave: 1, vedtatt: null, organ: null, usikkert: 'avloest_ukjent' }]);
    expect((await utenfra('2025-05-05', ['handlingsplan'])).handlingsplaner).toMatchObject([{ utgave: 2, vedtatt: null, foert: '2025-05-05', status: 'vedtatt', usikkert: null }]);
  });

  it('ser ikke et år utenfor åpningen', async () => {
    expect(await utenfra('2025-06-01', ['handlingsplan', 'oekonomi'], { aarFra: 2026 })).toMatchObject({ handlingsplaner: [], boka: { foerste: null, aar: [] } });
  });

  it('får hvert styringsdokument ført i leseloggen', async () => {
    await database.admin.query('DELETE FROM kommune.lesing');
    const { styringsdokumenter } = await utenfra('2025-02-28', ['program']);
    const { rows } = await database.admin.query<object>('SELECT hva, gjelder, utvalg, avtalerom FROM kommune.lesing');
    expect(rows).toEqual([{ hva: 'dokumenterPerDato', gjelder: styringsdokumenter![0]!.id, utvalg: '2025-02-28', avtalerom: 1 }]);
  });
});
