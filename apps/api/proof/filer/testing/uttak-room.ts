import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, beforeEach, expect } from '@jest/globals';
import { v7 } from 'uuid';
import { openInnsyn, unzip } from '#libs/platform/testing';
import { pdf } from './file-samples.ts';
import { filRoom } from './fil-room.ts';

type Aapning = NonNullable<Parameters<typeof openInnsyn>[2]>;
export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Det prøvene av datauttak står i: filrommet med noe å ta ut, og to som evaluerer i flere avtaler. Hver prøve begynner uten åpninger og uten kvitteringer. */
export function uttakRoom() {
  const fil = filRoom();
  const { room, ids, sender, start, headersOf, get, rows, upload } = fil;
  const adresse = (query = '', rom = '3118') => `/eksport/${rom}/datauttak.zip${query}`;

  const insert = (tabell: string, values: Record<string, unknown>, kommuneId = room.k3118) => {
    const row = { kommune_id: kommuneId, id: v7(), noekkel: v7(), ...values };
    return room.admin.query(`INSERT INTO kommune.${tabell} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
  };
  const open = async ({ uttaksgrense = 5, ...aapning }: Aapning & { uttaksgrense?: number } = {}) => {
    const id = await openInnsyn(room.admin, room.k3118, aapning);
    await room.admin.query('UPDATE kommune.innsyn SET uttaksgrense = $2 WHERE id = $1', [id, uttaksgrense]);
    return id;
  };
  const close = (id: string | null = null) => room.admin.query('UPDATE kommune.innsyn SET lukket = now() WHERE kommune_id = $1 AND ($2::uuid IS NULL OR id = $2) AND lukket IS NULL', [room.k3118, id]);
  const events = async () => (await rows('SELECT uttak_id, hendelse, sha256, grunn, rolle, avtalerom, navn, omfang FROM kommune.uttakshendelse ORDER BY tid'));
  /** Rommets logg skrives etter kommunens. */
  const contractLogEnded = async () => {
    for (let i = 0; i < 100; i++) {
      const log = await contractLog();
      if (/LEVERT|AVBRUTT/.test(String(log.at(-1)?.['handling']))) return log;
      await setTimeout(50);
    }
    throw new Error('Rommets logg fikk ingen slutt.');
  };
  const contractLog = () => rows("SELECT handling, innhold FROM felles.avtalelogg WHERE handling LIKE 'DATAUTTAK%' ORDER BY tid");
  const ended = async () => {
    for (let i = 0; i < 100; i++) {
      const last = (await events()).at(-1);
      if (last && ['levert', 'avbrutt'].includes(String(last['hendelse']))) return last;
      await setTimeout(50);
    }
    throw new Error('Uttaket ble aldri ferdig.');
  };

  /** En pakke som er begynt å komme. Plassen blir ledig litt etter at den forrige er kvittert for, så den som er for tidlig ute, får beskjed om å vente. */
  async function begun(query: string): Promise<{ request: ClientRequest; response: IncomingMessage }> {
    for (let i = 0; ; i++) {
      const request = start('GET', adresse(query), headersOf(sender('evaluator'), false)).end();
      request.on('error', () => undefined);
      const [response] = await once(request, 'response') as [IncomingMessage];
      if (response.statusCode !== 503 || i === 100) { expect(response.statusCode).toBe(200); await once(response, 'readable'); return { request, response }; }
      response.resume();
      await setTimeout(50);
    }
  }

  async function pakke(hvem: string, query = '', rom = '3118') {
    // Plassen er tatt til kvitteringen er skrevet, og det er den først etter at mottakeren har fått alt.
    let svar = await get(sender(hvem, rom), adresse(query, rom));
    for (let i = 0; svar.status === 503 && i < 100; i++) { await setTimeout(50); svar = await get(sender(hvem, rom), adresse(query, rom)); }
    const { status, bytes, headers } = svar;
    expect([status, headers['content-type']]).toEqual([200, 'application/zip']);
    const filer = await unzip(bytes);
    const json = (sti: string) => JSON.parse(filer.get(sti)!.toString('utf8')) as Record<string, unknown>[];
    return { bytes, headers, filer, json, manifest: JSON.parse(filer.get('manifest.json')!.toString()) as Record<string, never> & { filer: { sti: string; sha256: string }[]; tabeller: { tabell: string; rader: number; csv: string; json: string; skjema: string }[]; innhold_sha256: string; id: string } };
  }

  /** Bea evaluerer i avtale 2, Ada i begge. Gir medlemskapene. */
  const medlemskapene: Record<string, string[]> = {};
  async function evaluatorIn(hvem: string, avtaler: readonly number[]): Promise<void> {
    const { epost, medlemskap } = await room.person(hvem, ...avtaler.map(() => ({ rolle: 'evaluator', rom: 'evaluering', kommuneId: null })));
    for (const [i, id] of medlemskap.entries()) await room.admin.query('UPDATE tilgang.medlemskap SET avtalerom = $2 WHERE id = $1', [id, avtaler[i]]);
    medlemskapene[hvem] = medlemskap;
    fil.cookies[hvem] = await room.loginAs(epost);
  }

  beforeAll(async () => {
    for (const [hvem, avtaler] of [['bea', [2]], ['ada', [1, 2]]] as const) await evaluatorIn(hvem, avtaler);
    await insert('resultat', { tiltak_id: ids.tiltak, nr: 1, tekst: 'Tre kvinner fikk fast arbeid', verdi: '3', presisjon: 'eksakt', enhet: 'deltakere', periode: '2025', kilde: { tittel: 'Årsrapport 2025', sted: 's. 4' } });
    await insert('resultat', { tiltak_id: ids.tiltak, nr: 2, tekst: 'Mange kom', verdi: '80', presisjon: 'omtrent', enhet: 'deltakere', periode: '2024', oppdiktet: true });
    await insert('resultat', { tiltak_id: ids.ide, nr: 1, tekst: 'Hemmelig idé', periode: '2025' });
    await room.admin.query(`INSERT INTO kommune.statusendring (kommune_id, id, tiltak_id, til_status, person_id) SELECT $1, $2, $3, 'i_drift', id FROM kommune.medarbeider WHERE kommune_id = $1 LIMIT 1`, [room.k3118, v7(), ids.tiltak]);
    await insert('resultat', { tiltak_id: ids.fremmed, nr: 1, tekst: 'Naboens tall', verdi: '77', presisjon: 'eksakt' }, room.k3101);
    expect((await upload('leder', { tiltakId: ids.tiltak }, 'æøå rapport?.pdf', pdf('rapport'))).status).toBe(201);
    expect((await upload('leder', { vedtakId: ids.vedtak }, 'vedtaket.pdf', pdf('vedtak'))).status).toBe(201);
    expect((await upload('leder', { tiltakId: ids.ide }, 'ideen.pdf', pdf('ideen'))).status).toBe(201);
  }, 60_000);
  /** Kvitteringen skrives når svaret er sendt, så den forrige prøven kan være ferdig før den. En prøve som lar et uttak stå uten slutt, gjør det med vilje; det ventes det ikke lenge på. */
  const everyEnded = async () => {
    for (let i = 0; i < 20; i++) {
      const alle = await events();
      if (alle.every(({ uttak_id }) => alle.some((en) => en['uttak_id'] === uttak_id && ['levert', 'avbrutt'].includes(String(en['hendelse']))))) return;
      await setTimeout(50);
    }
  };
  beforeEach(async () => { await everyEnded(); await close(); await room.admin.query('DELETE FROM kommune.uttakshendelse; DELETE FROM kommune.lesing; DELETE FROM felles.avtalelogg'); });

  return { fil, adresse, insert, open, close, events, contractLog, contractLogEnded, ended, begun, pakke, medlemskapene };
}
