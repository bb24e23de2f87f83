import type { Client } from 'pg';
import { hash as hashWith } from '@node-rs/argon2';
import request from 'supertest';
import { v7 } from 'uuid';
import { kommuneroller, type Rolle, type RomType } from '#libs/contracts';
import { canary } from './canary.ts';

export interface Person { hvem: string; id: string; medlemskapId: string; navn: string; epost: string; rolle: Rolle; rom: RomType; nummer: string | null }

export const passord = 'Ett langt passord til prøvene 2025';
const whole = (nummer: string) => kommuneroller.map((rolle) => ({ rolle, rom: 'kommune' as const, nummer }));
const outside = [
  { rolle: 'koordinator', rom: 'felles', nummer: null }, { rolle: 'evaluator', rom: 'evaluering', nummer: null },
  { rolle: 'nettverksmedlem', rom: 'kommune', nummer: '3103' }, { rolle: 'plattformforvalter', rom: 'plattform', nummer: null },
] as const;

/** Én per rolle i de to kommunene, og de som ikke hører til noen av dem. Navn og e-post er kanarifugler. */
export const everyone = (): Person[] => [...whole('3118'), ...whole('3101'), ...outside].map(({ rolle, rom, nummer }) => ({
  hvem: nummer ? `${rolle} ${nummer}` : rolle, id: v7(), medlemskapId: v7(), rolle, rom, nummer,
  navn: nummer ? `${canary(nummer, 'medarbeider', 'navn')}-${rolle}` : `Person ${rolle}`, epost: `${nummer ? `kanari-${nummer}-epost-` : ''}${rolle}@proeve.no`,
}));

export async function writePeople(forvalter: Client, people: Person[], kommuner: Record<string, number>): Promise<void> {
  // Innloggingene er mange og alle skal lykkes; kostnaden står i hashen og har sin egen prøve.
  const hash = await hashWith(passord, { memoryCost: 8, timeCost: 1, parallelism: 1 });
  for (const { id, medlemskapId, navn, epost, rolle, rom, nummer } of people) {
    await forvalter.query('INSERT INTO tilgang.person (id, navn, epost) VALUES ($1, $2, $3)', [id, navn, epost]);
    await forvalter.query('INSERT INTO tilgang.passord (person_id, hash) VALUES ($1, $2)', [id, hash]);
    await forvalter.query(`INSERT INTO tilgang.medlemskap (id, rom, kommune_id, nettverk_id, avtalerom, taushet_signert, person_id, navn, epost, rolle, til)
      VALUES ($1, $2, $3, (SELECT id FROM referanse.nettverk WHERE $2 = 'felles'), (SELECT min(nr) FROM referanse.avtalerom WHERE $2 = 'evaluering'), CASE WHEN $2 = 'evaluering' THEN DATE '2025-01-01' END, $4, $5, $6, $7, $8)`,
      [medlemskapId, rom, nummer ? kommuner[nummer] : null, id, nummer ? `${canary(nummer, 'medlemskap', 'navn')}-${rolle}` : navn, epost, rolle, rolle === 'leser' ? '2999-12-31' : null]);
  }
}

/** Logger inn som folk gjør det, og gir kapselen nettleseren får. */
export async function login(url: string, epost: string): Promise<string> {
  const query = 'mutation ($input: LoginInput!) { login(input: $input) { id } }';
  const { body, headers } = await request(url).post('/graphql').send({ query, variables: { input: { epost, passord } } });
  const cookie = (headers['set-cookie'] as unknown as string[] | undefined)?.[0]?.split(';')[0];
  if (!cookie) throw new Error(`${epost} kom ikke inn: ${JSON.stringify(body)}`);
  return cookie;
}
