import type { Client } from 'pg';
import { rlsFiles } from '#libs/platform/wall';
import type { Table } from './catalogue.ts';

export type Command = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
type Group = 'kommune' | 'les' | 'felles' | 'avtale' | 'leselogg' | 'innlogging' | 'forvalter' | 'jobb' | 'aapen';
/** En innlogging: gruppa den hører til, og tallet i navnet. `aapent` er om kommunen har åpnet for den som leser utenfra. */
export interface Identity { group: Group; number: number | null; aapent?: boolean }
interface Policy { table: string; command: string; groups: string[]; using: string }

/** Det rls-filene sier, lest uten PostgreSQL. */
function declared(): Policy[] {
  const sql = rlsFiles().map((file) => file.sql.replace(/--.*$/gm, '')).join('\n');
  return [...sql.matchAll(/CREATE\s+POLICY\s+[a-z_]+\s+ON\s+([a-z_]+\.[a-z_]+)\s+(?:FOR\s+([A-Z]+)\s+)?TO\s+([^;]*?)\s+(?:USING|WITH\s+CHECK)\s*\([^;]*;/g)].map(([text, table, command, groups]) => ({
    table: table!, command: command ?? 'ALL', groups: groups!.split(',').map((group) => group.trim().slice(1)), using: within(text, 'USING'),
  }));
}

/** Uttrykket i parentesene etter ordet. Uten noe uttrykk slipper policyen ingen rad gjennom. */
function within(text: string, word: string): string {
  const at = new RegExp(`\\b${word}\\s*\\(`).exec(text);
  if (!at) return 'false';
  const start = at.index + at[0].length;
  let depth = 1;
  let end = start;
  for (; depth > 0; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
  return text.slice(start, end - 1);
}

/**
 * Hvilke rader en innlogging skal se, regnet ut fra det filene erklærer og tallet i navnet: policyene er gjort om til utsnitt
 * med tallet satt rett inn, lest av en som går utenom muren. Muren prøves så mot dette, i stedet for mot seg selv.
 */
export class Visible {
  private readonly policies = declared();
  private readonly made = new Set<string>();

  constructor(private readonly admin: Client, private readonly tables: Table[], private readonly identity: Identity) {}

  /** Vilkåret en rad må oppfylle for at kommandoen skal nå den. */
  async condition(table: Table, command: Command): Promise<string> {
    const own = await this.expression(table, command);
    // En setning som også leser kolonner, må oppfylle begge.
    return command === 'SELECT' || command === 'INSERT' ? own : `(${own}) AND (${await this.expression(table, 'SELECT')})`;
  }

  private async expression(table: Table, command: Command): Promise<string> {
    const { group, number, aapent = false } = this.identity;
    if (table.schema === 'referanse') return 'true';
    const given = this.policies.filter((p) => p.table === table.name && p.groups.includes(group) && ['ALL', command].includes(p.command)).map(({ using }) => `(${using})`);
    const generated = table.schema === 'kommune' && group === 'kommune' ? [`kommune_id = ${number}`] : [];
    const any = [...generated, ...given].join(' OR ') || 'false';
    const walled = table.schema === 'kommune' && group === 'les' ? `kommune_id = ${number} AND ${aapent} AND (${any})` : any;
    return this.rendered(walled);
  }

  /** Tallet settes inn, og tabellene uttrykket slår opp i, er selv utsnitt av det innloggingen ser. */
  private async rendered(expression: string): Promise<string> {
    for (const [, name] of expression.matchAll(/\b((?:kommune|felles|tilgang|referanse|koe)\.[a-z_]+)\b/g)) await this.view(name!);
    return expression.replace(/(?<!:):(min_kommune|lest_kommune|mitt_nettverk|min_avtale)\b/g, String(this.identity.number)).replace(/\b(kommune|felles|tilgang|referanse|koe)\.([a-z_]+)\b/g, `${this.schema}.$1_$2`);
  }

  private get schema(): string { return `synlig_${this.identity.group}_${this.identity.number ?? 'alle'}${this.identity.aapent ? '_aapent' : ''}`; }

  private async view(name: string): Promise<void> {
    if (this.made.has(name)) return;
    if (this.made.size === 0) await this.admin.query(`CREATE SCHEMA IF NOT EXISTS ${this.schema}`);
    this.made.add(name);
    const table = this.tables.find((t) => t.name === name)!;
    await this.admin.query(`CREATE OR REPLACE VIEW ${this.schema}.${name.replace('.', '_')} AS SELECT * FROM ${name} WHERE ${await this.expression(table, 'SELECT')}`);
  }
}
