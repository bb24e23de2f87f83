import { describe, expect, it } from '@jest/globals';
import { may } from '#libs/contracts';
import { nettverkLogin } from '#libs/platform';
import { SesjonService } from '#libs/tilgang';
import { innsynRoom, tried } from '../testing/innsyn-room.ts';
import { operation, rootFields } from '../testing/root-fields.ts';
import { smallestArguments } from '../testing/smallest-arguments.ts';
import { codeOf } from '../testing/tilgang-room.ts';

const at = innsynRoom();
/** Nettverkets egne rader som koordinatoren kan ta bort. Å legge til en rad uten å si hvilket nettverk, nektes også der. */
const kanSlettes = ['felles.avtaleutgave', 'felles.sakskobling', 'felles.dagsordensak', 'felles.delingspaaminnelse', 'felles.konferansepost'];
const nettverk = async () => (await at.room.admin.query<{ id: number }>('SELECT id FROM referanse.nettverk')).rows[0]!.id;

describe('koordinatoren', () => {
  it('har nettverkets innlogging i det felles rommet, og ingen i en kommunes', async () => {
    const contextFor = (rom: string) => at.room.app.get(SesjonService).contextFor(at.koordinatorCookie.split('=')[1], rom);
    expect(await contextFor('felles')).toMatchObject({ login: nettverkLogin(await nettverk()), roller: ['koordinator'], arbeidsrom: { kode: 'felles', type: 'felles', kommuneId: null } });
    for (const rom of ['3118', '3105', 'evaluering']) expect(await contextFor(rom)).toMatchObject({ login: null, arbeidsrom: null, roller: [] });
  });

  it('kommer ikke inn i kommunens fløy, rått', async () => {
    const client = await at.connect(nettverkLogin(await nettverk()));
    expect((await client.query(`SELECT has_schema_privilege('kommune', 'USAGE') AS may`)).rows).toEqual([{ may: false }]);
    const tables = await at.tables();
    // Der ser hun bare dem som evaluerer i nettverkets avtaler; muren prøver det for seg.
    const evaluatorenes = ['tilgang.medlemskap', 'tilgang.invitasjon'];
    const inside = tables.filter(({ schema, name }) => ['kommune', 'tilgang', 'drift'].includes(schema) && !evaluatorenes.includes(name));
    expect((await client.query<{ rom: string }>('SELECT DISTINCT rom FROM tilgang.medlemskap')).rows).toEqual([{ rom: 'evaluering' }]);
    expect(inside.length).toBeGreaterThan(45);
    for (const { name } of inside) for (const sql of [`SELECT FROM ${name}`, `INSERT INTO ${name} DEFAULT VALUES`, `DELETE FROM ${name}`]) expect([sql, await tried(client, sql)]).toEqual([sql, '42501']);
    for (const { name } of tables.filter(({ schema }) => ['felles', 'referanse'].includes(schema))) for (const sql of [`INSERT INTO ${name} DEFAULT VALUES`, `DELETE FROM ${name}`]) {
      expect([sql, await tried(client, sql)]).toEqual([sql, sql.startsWith('DELETE') && kanSlettes.includes(name) ? 0 : '42501']);
    }
  });

  it('kommer ikke inn gjennom api-et: alt som er en kommunes, er stengt, også i hennes eget rom', async () => {
    const kommunens = rootFields(at.room.app).filter(({ permission }) => permission !== null && !may(['koordinator'], permission));
    for (const rom of ['3118', '3105', 'felles']) for (const root of kommunens) {
      expect([root.name, rom, codeOf(await at.koordinator(rom, operation(root, 1), smallestArguments(root.field.args)))]).toEqual([root.name, rom, 'FORBIDDEN']);
    }
  });
});
