import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { errorOf, ProgramRoom } from '../testing/program-room.ts';
import type { StyringsdokumentRow } from './styringsdokument.query.ts';
import { StyringsdokumentService } from './styringsdokument.service.ts';

let room: ProgramRoom;
let dokument: StyringsdokumentService;
const own = <T>(work: () => Promise<T>) => room.as('3118', work);
const addUtkast = (tittel = 'Programbeskrivelse') => own(() => dokument.create({ type: 'programbeskrivelse', tittel }));
const vedta = ({ id, versjon }: StyringsdokumentRow, values: object = {}) => own(() => dokument.registrerVedtak({ id, versjon, ...values }));
const statuser = () => room.sql<{ utgave: number; status: string; versjon: number }>('3118', `SELECT utgave, status, versjon FROM kommune.styringsdokument WHERE type = 'programbeskrivelse' ORDER BY utgave`);

beforeAll(async () => {
  room = await ProgramRoom.open();
  dokument = room.get(StyringsdokumentService);
  await room.addSatsing('3118');
});
// Rommet kan ikke slette et dokument; bare eieren av klyngen kan rydde mellom prøvene.
beforeEach(() => room.database.admin.query('DELETE FROM kommune.styringsdokument'));
afterAll(() => room.close());

describe('styringsdokumenter', () => {
  it('begynner som utkast, i neste utgave for typen', async () => {
    expect(await addUtkast()).toMatchObject({ utgave: 1, status: 'utkast', dato: null, parter: [], versjon: 1 });
    expect(await addUtkast()).toMatchObject({ utgave: 2 });
    expect(await own(() => dokument.create({ type: 'intensjonsavtale', tittel: 'Avtale', dato: '2024-06', parter: ['Halden kommune', 'KDD'] }))).toMatchObject({ utgave: 1, dato: '2024-06' });
  });

  it('får hver sin utgave når to lages samtidig', async () => {
    const made = await Promise.all([addUtkast(), addUtkast(), addUtkast()]);
    expect(made.map(({ utgave }) => utgave).sort()).toEqual([1, 2, 3]);
  });

  it('blir vedtatt, og erstatter den forrige av samme type i samme enhet', async () => {
    const avtale = await own(() => dokument.create({ type: 'intensjonsavtale', tittel: 'Avtale' }));
    await vedta(avtale);
    await vedta(await addUtkast(), { dato: '2025-02-11', vedtattAv: 'Kommunestyret', saksnummer: 'PS 12/25' });
    const second = await vedta(await addUtkast(), { dato: null });
    expect(second).toMatchObject({ utgave: 2, status: 'vedtatt', dato: null });
    expect(await statuser()).toEqual([{ utgave: 1, status: 'erstattet', versjon: 3 }, { utgave: 2, status: 'vedtatt', versjon: 2 }]);
    expect(await room.sql('3118', `SELECT status FROM kommune.styringsdokument WHERE id = $1`, [avtale.id])).toEqual([{ status: 'vedtatt' }]);
    const last = (await room.log('3118')).at(-1)!;
    expect(last.handling).toBe('VEDTAK_REGISTRERT');
    expect(last.rader.map(({ felt }) => felt['status'])).toEqual([['utkast', 'vedtatt'], ['vedtatt', 'erstattet']]);
  });

  it('kan endres som utkast, men aldri etter vedtaket', async () => {
    const made = await addUtkast();
    const changed = await own(() => dokument.update({ id: made.id, versjon: 1, sammendrag: 'Kort', dato: '2025-hoest' }));
    expect(changed).toMatchObject({ sammendrag: 'Kort', dato: '2025-hoest', versjon: 2 });
    const vedtatt = await vedta(changed);
    expect(vedtatt).toMatchObject({ dato: '2025-hoest', status: 'vedtatt' });
    const refused = { code: 'DOKUMENT_VEDTATT', details: {} };
    expect(await errorOf(own(() => dokument.update({ id: made.id, versjon: vedtatt.versjon, tittel: 'Annen' })))).toEqual(refused);
    expect(await errorOf(vedta(vedtatt, { dato: '2020' }))).toEqual(refused);
    const stale = await errorOf(own(() => dokument.update({ id: made.id, versjon: 2, tittel: 'Annen' })));
    expect(stale).toMatchObject({ code: 'CONFLICT', details: { current: { status: 'vedtatt', versjon: 3 }, yours: { tittel: 'Annen' } } });
    // Heller ikke en setning som går utenom tjenesten, kommer forbi.
    await expect(room.sql('3118', `UPDATE kommune.styringsdokument SET tittel = 'Annen'`)).rejects.toMatchObject({ code: 'DOKUMENT_VEDTATT' });
    expect(await room.sql('3118', 'SELECT tittel, dato, versjon FROM kommune.styringsdokument')).toEqual([{ tittel: 'Programbeskrivelse', dato: '2025-hoest', versjon: 3 }]);
  });

  it('lar ikke en eldre utgave ta plassen til en nyere', async () => {
    const [first, second] = [await addUtkast(), await addUtkast()];
    await vedta(second);
    expect(await errorOf(vedta(first))).toEqual({ code: 'BAD_INPUT', details: { fields: [{ path: 'utgave', code: 'NOT_ALLOWED' }] } });
    expect(await statuser()).toMatchObject([{ status: 'utkast', versjon: 1 }, { status: 'vedtatt', versjon: 2 }]);
  });

  it('har aldri to vedtatte, heller ikke når to vedtas samtidig', async () => {
    const [first, second] = [await addUtkast(), await addUtkast()];
    await Promise.allSettled([vedta(first), vedta(second)]);
    expect((await statuser()).filter(({ status }) => status === 'vedtatt')).toEqual([{ utgave: 2, status: 'vedtatt', versjon: 2 }]);
  });

  it('kan ikke slettes av kommunens innlogging', async () => {
    await addUtkast();
    expect((await errorOf(room.sql('3118', 'DELETE FROM kommune.styringsdokument'))).code).toBe('FORBIDDEN');
  });
});
