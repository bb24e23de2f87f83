import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { aarsakskoder, limits, omfang, tallpresisjoner, tiltakStatuser } from '#libs/contracts';
import { columnOf } from './innlesing.query.ts';
import { innlesingSchema, posttyper, structure, type Schema } from './innlesing.structure.ts';
import { koblinger, tabeller } from './innlesing.tabeller.ts';

const defs = innlesingSchema.$defs!;
/** Alle skjemaene i skjemaet, med stedet. */
function* all(schema: Schema, sted: string): Generator<[string, Schema]> {
  yield [sted, schema];
  for (const [felt, s] of Object.entries(schema.properties ?? {})) yield* all(s, `${sted}.${felt}`);
  if (schema.items) yield* all(schema.items, `${sted}[]`);
}
const alle = [...all(innlesingSchema, 'fil'), ...Object.entries(defs).flatMap(([type, s]) => [...all(s, type)])];

describe('skjemaet', () => {
  it('beskriver hvert felt på norsk', () => {
    const uten = alle.flatMap(([sted, s]) => Object.entries(s.properties ?? {}).filter(([, felt]) => (felt.description ?? '').length < 8).map(([felt]) => `${sted}.${felt}`));
    expect(uten).toEqual([]);
    expect(alle.filter(([, s]) => s.type === 'object' && !s.description).map(([sted]) => sted)).toEqual([]);
  });

  it('tar ikke imot ukjente felt, lister uten tak eller tekst uten tak', () => {
    expect(alle.filter(([, s]) => s.type === 'object' && s.additionalProperties !== false).map(([sted]) => sted)).toEqual([]);
    expect(alle.filter(([, s]) => s.type === 'array' && s.maxItems === undefined).map(([sted]) => sted)).toEqual([]);
    expect(alle.filter(([, s]) => s.type === 'string' && s.maxLength === undefined && !s.enum && !s['const']).map(([sted]) => sted)).toEqual([]);
  });

  it('har de samme grensene og listene som resten av produktet', () => {
    expect([defs['navn']!.maxLength, defs['setning']!.maxLength, defs['tekst']!.maxLength]).toEqual([limits.navn, limits.setning, limits.tekst]);
    expect(new Set(alle.filter(([, s]) => s.items?.$ref === '#/$defs/setning').map(([, s]) => s.maxItems))).toEqual(new Set([limits.liste]));
    expect([defs['status']!.enum, defs['aarsakKode']!.enum, defs['presisjon']!.enum]).toEqual([tiltakStatuser, aarsakskoder, tallpresisjoner]);
    expect(defs['resultat']!.properties!['omfang']!.enum).toEqual(omfang);
  });

  it('krever kilde eller oppdiktet for hver posttype som blir en rad med opphav', () => {
    const uten = Object.entries(posttyper).filter(([, s]) => !s['oneOf']).map(([type]) => type);
    expect(uten.sort()).toEqual(['fil', 'kildedokument', 'statusendring']);
  });
});

describe('tabellene', () => {
  const tabellOf: Record<string, string> = { rolle: 'programrolle' };
  // Historikken, hovedboka og planene har regler av sitt eget slag, og skrives for seg.
  const utenTabell = ['fil', 'kildedokument', 'statusendring', 'postering', 'handlingsplan', 'plantiltak'];
  // Året finner budsjettåret, og postene bruken gjelder, er egne rader i hovedboka.
  // Om en periode er godkjent, føres for seg, når tallene i den er på plass.
  const egneFelt: Record<string, string[]> = { budsjettlinje: ['aar'], forbruk: ['poster'], maaleperiode: ['status'] };
  const bareProduktet: Record<string, string[]> = { maaleperiode: ['status', 'utgave'] };
  const avProduktet = ['ansvarlig_id', 'arkivert', 'viderefoerer_id', 'foert_tid', 'foert_av', 'attestert_tid', 'attestert_av', 'reversert_tid', 'reversert_av', 'reversert_fordi', 'vedtak_id', 'til_linje_id'];
  const sql = ['0003-program', '0004-tiltak', '0005-vedtak-og-budsjett', '0006-hovedbok', '0013-indikator', '0014-programteori', '0079-prioritet'].map((navn) => readFileSync(new URL(`../../platform/migrations/${navn}.sql`, import.meta.url), 'utf8')).join('\n');
  const added = (tabell: string) => [...sql.matchAll(new RegExp(`ALTER TABLE kommune\\.${tabell} ADD COLUMN ([a-z_]+)`, 'g'))].map((m) => m[1]!);
  const created = (tabell: string) => new RegExp(`CREATE TABLE kommune\\.${tabell} \\(([\\s\\S]*?)\\n\\);`).exec(sql)![1]!;
  const columns = (tabell: string) => new Set([...added(tabell), ...[...created(tabell).matchAll(/(?:^|,)\s+([a-z_]+) (?:int|uuid|text|numeric|bigint|boolean|jsonb|timestamptz|referanse)/gm)].map((m) => m[1]!)]);

  it.each(Object.keys(posttyper).filter((type) => !utenTabell.includes(type)))('%s: hvert felt i skjemaet blir en kolonne, en kobling eller en egen post', (type) => {
    const tabell = tabeller.find((t) => t.navn === (tabellOf[type] ?? type))!;
    const koblet = [...koblinger.filter((k) => k.fra === type).map((k) => ({ innsatsomraade: 'innsatsomraader', maal: 'maal', finansieringskilde: 'givere' })[k.til]), ...(egneFelt[type] ?? [])];
    const kjent = [...Object.keys(tabell.felt), ...koblet, ...tabell.viserTil, ...Object.keys(structure[type]!), 'noekkel', 'kilde', 'oppdiktet'];
    expect(Object.keys(posttyper[type]!.properties!).filter((felt) => !kjent.includes(felt))).toEqual([]);
    expect(Object.keys(tabell.felt).filter((felt) => !(felt in posttyper[type]!.properties!))).toEqual([]);
  });

  it.each(tabeller.map((t) => [t.navn, t] as const))('%s: hver kolonne finnes, og ingen er glemt', (navn, tabell) => {
    const skrevet = ['kommune_id', 'id', 'noekkel', 'kilde', 'oppdiktet', ...tabell.viserTil.map((t) => `${t}_id`), ...Object.keys(tabell.felt).map(columnOf), ...Object.keys(tabell.nyRad ?? {}), ...(tabell.versjonert ? ['versjon'] : []), ...(tabell.stempel ? ['endret'] : [])];
    // Hvem som er ansvarlig, hvem som har attestert og hvor langt noe er kommet, bestemmes i produktet og røres ikke av en fil.
    expect([...columns(navn)].filter((k) => !avProduktet.includes(k) && !bareProduktet[navn]?.includes(k)).sort()).toEqual(skrevet.sort());
  });
});
