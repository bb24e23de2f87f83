import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked { method: string; path: string; query: URLSearchParams; body: unknown }
/** Et svar slik en kilde kan gi det. `stopAfter` bryter forbindelsen etter så mange tegn. */
export interface Answer { status?: number; headers?: Record<string, string>; text: string; stopAfter?: number }

const json = (value: unknown): Answer => ({ text: JSON.stringify(value), headers: { 'content-type': 'application/json' } });

/** To kilder på én maskin: SSBs form under /ssb og FHIs under /fhi, med det de gjør når noe er galt. */
export class RecordedServer {
  readonly asked: Asked[] = [];
  /** Det neste svaret på et kall som passer, foran det vanlige. */
  private readonly planned: { path: RegExp; answer: Answer }[] = [];
  private readonly server = createServer((request, response) => void this.handle(request, response));

  static async open(): Promise<RecordedServer> {
    const recorded = new RecordedServer();
    recorded.server.listen(0, '127.0.0.1');
    await once(recorded.server, 'listening');
    return recorded;
  }

  get kilder() { const { port } = this.server.address() as AddressInfo; return { ssb: `http://127.0.0.1:${port}/ssb`, fhi: `http://127.0.0.1:${port}/fhi` }; }

  plan(path: RegExp, answer: Answer): void { this.planned.push({ path, answer }); }

  async close(): Promise<void> { this.server.closeAllConnections(); this.server.close(); await once(this.server, 'close'); }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of request) text += String(part);
    const url = new URL(request.url!, 'http://x');
    const asked: Asked = { method: request.method!, path: url.pathname, query: url.searchParams, body: text === '' ? null : JSON.parse(text) };
    this.asked.push(asked);
    const at = this.planned.findIndex(({ path }) => path.test(url.pathname));
    const answer = at >= 0 ? this.planned.splice(at, 1)[0]!.answer : usual(asked);
    response.writeHead(answer.status ?? 200, answer.headers ?? {});
    if (answer.stopAfter === undefined) { response.end(answer.text); return; }
    response.write(answer.text.slice(0, answer.stopAfter), () => response.destroy());
  }
}

function usual(asked: Asked): Answer {
  if (asked.path === '/ssb/tables/08764/metadata') return json(ssbMetadata);
  if (asked.path === '/ssb/tables/08764/data') return ssbData(asked);
  if (asked.path === '/fhi/nokkel/table/187/dimension') return json({ dimensions: ['GEO', 'AAR', 'ALDER', 'MEASURE_TYPE'].map((code) => ({ code, label: code, categories: [{ value: '0', label: 'x', children: [] }] })) });
  if (asked.path === '/fhi/nokkel/table/187/data') return fhiData(asked.body as FhiBody);
  return { status: 404, text: 'Not found' };
}

const ssbMetadata = {
  version: '2.0', class: 'dataset', label: '08764: Barn', id: ['Region', 'ContentsCode', 'Tid'], size: [3, 3, 3], role: { geo: ['Region'], time: ['Tid'], metric: ['ContentsCode'] },
  dimension: { Region: { extension: { elimination: true } }, ContentsCode: { extension: { elimination: false } }, Tid: { extension: { elimination: false } } },
};

/** SSB: hver kode har en plass, og tegnene står for seg. `top(n)` er de nyeste. */
function ssbData({ query }: Asked): Answer {
  const [regions, contents, top] = ['Region', 'ContentsCode', 'Tid'].map((name) => query.get(`valueCodes[${name}]`));
  if (!contents || !top) return { status: 400, text: '{"type":"Parameter error","title":"Missing selection for mandantory variable","status":400}' };
  const years = ['2022', '2023', '2024'].slice(-Number(/top\((\d+)\)/.exec(top)![1]));
  const [places, measures] = [regions!.split(','), contents.split(',')];
  const place = (codes: string[]) => Object.fromEntries(codes.map((code, i) => [code, i]));
  const value = places.flatMap((region, r) => measures.flatMap((measure) => years.map((year, y) => (region === '3101' && year === '2023' ? null : measure === 'Personer' ? 1000 + 10 * r + y : 10 + r + y / 10))));
  const status = Object.fromEntries(value.flatMap((cell, i) => (cell === null ? [[String(i), ':']] : [])));
  return json({
    version: '2.0', class: 'dataset', label: '08764: Barn', source: 'Statistisk sentralbyrå', updated: '2026-02-03T07:00:00Z', id: ['Region', 'ContentsCode', 'Tid'], size: [places.length, measures.length, years.length],
    dimension: { Region: { category: { index: place(places), label: {} } }, ContentsCode: { category: { index: place(measures), label: {} } }, Tid: { category: { index: place(years), label: {} } } }, value, status,
  });
}

interface FhiBody { dimensions: { code: string; filter: string; values: string[] }[] }

/** FHI: merke først i teksten, lista som den står, det skjulte som tekst, og dimensjonene i en annen rekkefølge enn de ble spurt om. `bottom` er de nyeste. */
function fhiData({ dimensions }: FhiBody): Answer {
  const filter = (code: string) => dimensions.find((dimension) => dimension.code === code);
  if (!['GEO', 'AAR', 'ALDER', 'MEASURE_TYPE'].every(filter)) return { status: 400, text: 'All dimensions must be filtered' };
  const { filter: end, values: [count] } = filter('AAR')!;
  const all = ['2021_2021', '2022_2022', '2023_2023', '2024_2024'];
  const years = end === 'bottom' ? all.slice(-Number(count)) : all.slice(0, Number(count));
  const [areas, measures] = [filter('GEO')!.values, filter('MEASURE_TYPE')!.values];
  const value = measures.flatMap((measure) => years.flatMap((year, y) => areas.map((area, a) => (area === '3101' && year === '2024_2024' && measure === 'TELLER' ? ':' : measure === 'RATE' ? 20 + a + y / 10 : 500 + a))));
  const index = (codes: string[]) => ({ category: { index: codes, label: {} } });
  return { headers: { 'content-type': 'application/json' }, text: `\uFEFF${JSON.stringify({
    version: '2.0', class: 'dataset', label: 'Bor alene', updated: '2026-03-01', id: ['MEASURE_TYPE', 'ALDER', 'AAR', 'GEO'], size: [measures.length, 1, years.length, areas.length],
    dimension: { MEASURE_TYPE: index(measures), ALDER: index(filter('ALDER')!.values), AAR: index(years), GEO: index(areas) }, value, extension: { flags: [{ value: ':', label: 'Anonymisert' }] },
  })}` };
}
