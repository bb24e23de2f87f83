import { DiscoveryService } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import excel from 'exceljs';
import type { Permission } from '#libs/contracts';
import { unzip } from '#libs/platform/testing';
import { REQUIRES } from '#libs/tilgang';

/** En rute utenom GraphQL: `/filer/:kommunenummer/:vedleggId`. `permission` er `null` når alle kan nå den. */
export interface Route { path: string; permission: Permission | null }
export interface Reply { status: number; headers: string; text: string; code: string | null }

/** Rutene som kan leses i api-et som kjører, med rettigheten slik vakten leser den. En ny rute er med av seg selv. */
export function readRoutes(app: NestExpressApplication): Route[] {
  return app.get(DiscoveryService, { strict: false }).getControllers().flatMap(({ metatype, instance }) => {
    const root = metatype ? Reflect.getMetadata('path', metatype) as string : '';
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const handler = prototype[name] as object;
      // 0 er GET hos Nest.
      if (typeof handler !== 'function' || Reflect.getMetadata('method', handler) !== 0) return [];
      const own = Reflect.getMetadata('path', handler) as string;
      return [{ path: `/${[root, own].filter((part) => part !== '/').join('/')}`, permission: (Reflect.getMetadata(REQUIRES, handler) as Permission | undefined) ?? null }];
    });
  });
}

/** Svaret som tekst, også når det er et regneark: alle cellene, linje for linje. Lange linjer i en kalender er brutt; her står de hele. */
export async function follow(url: string, path: string, cookie: string | null): Promise<Reply> {
  for (let tried = 0; tried < 20; tried++) {
    const reply = await followOnce(url, path, cookie);
    // Plassen til en pakke er ledig litt etter at den siste biten er kommet fram.
    if (reply.code !== 'BUSY') return reply;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  return followOnce(url, path, cookie);
}

async function followOnce(url: string, path: string, cookie: string | null): Promise<Reply> {
  const response = await fetch(`${url}${path}`, { headers: cookie ? { cookie } : {}, redirect: 'manual' });
  const body = Buffer.from(await response.arrayBuffer());
  const headers = [...response.headers].filter(([name]) => !['date', 'keep-alive', 'connection', 'etag', 'x-request-id'].includes(name)).map((pair) => pair.join(': ')).join('\n');
  const type = response.headers.get('content-type') ?? '';
  const text = type.includes('zip') ? await filesIn(body) : type.includes('spreadsheetml') ? await cellsOf(body) : type.includes('text/calendar') ? body.toString('utf8').replaceAll('\r\n ', '') : body.toString('utf8');
  const code = /"code":"([A-Z_]+)"/.exec(response.status === 200 ? '' : text)?.[1] ?? null;
  return { status: response.status, headers, text, code };
}

/** Navnet på og innholdet i hver fil i en pakke. Et regneark i den er selv en pakke, og har de samme radene som filene ved siden av. */
async function filesIn(body: Buffer): Promise<string> {
  return [...await unzip(body)].map(([navn, innhold]) => `${navn}\n${navn.endsWith('.xlsx') ? '' : innhold.toString('utf8')}`).join('\n');
}

async function cellsOf(body: Buffer): Promise<string> {
  const book = new excel.Workbook();
  await book.xlsx.load(body.buffer.slice(body.byteOffset, body.byteOffset + body.length) as ArrayBuffer);
  const lines: string[] = [];
  book.eachSheet((sheet) => { lines.push(sheet.name); sheet.eachRow((row) => lines.push((row.values as unknown[]).map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))).join(';'))); });
  return lines.join('\n');
}

/** Kroner og øre som hele øre: «7 311 800,01» og 7311800.01 blir 731180001, slik et plantet tall står. */
export const withWholeOere = (text: string) => text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3})/g, '').replace(/(?<![\d,.])(\d{7})[,.](\d{1,2})(?!\d)/g, (_, kroner: string, oere: string) => kroner + oere.padEnd(2, '0'));
