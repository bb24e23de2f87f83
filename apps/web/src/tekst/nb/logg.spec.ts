import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { errorTexts, fieldErrorCodes } from '#libs/contracts';
import { logg } from './logg.ts';

const rot = join(import.meta.dirname, '../../../../..');
const feilkoder = new Set<string>([...Object.keys(errorTexts), ...fieldErrorCodes]);
const kode = /'([A-Z]{2,}(?:_[A-Z]{2,})+)'/g;

/** Tjenestene nevner bare to slags koder: handlinger, og feil. */
const handlinger = globSync('libs/**/*.service.ts', { cwd: rot }).filter((fil) => !fil.includes('/testing/'))
  .flatMap((fil) => [...readFileSync(join(rot, fil), 'utf8').matchAll(kode)].map(([, navn]) => ({ fil, navn: navn! })))
  .filter(({ navn }) => !feilkoder.has(navn));

describe('ordene i loggen', () => {
  it('finner handlingene der de skrives', () => {
    const funnet = new Set(handlinger.map(({ navn }) => navn));
    expect([...funnet]).toEqual(expect.arrayContaining(['TILTAK_OPPRETTET', 'TILTAK_GJENOPPRETTET', 'MILEPAEL_HENTET_TILBAKE', 'PLAN_SENDT_TIL_BEHANDLING', 'PLANVEDTAK_REGISTRERT']));
    expect(funnet.size).toBeGreaterThan(50);
  });

  it('har ord for alt som kan stå der', () => {
    expect(handlinger.filter(({ navn }) => !(navn in logg.handlinger))).toEqual([]);
  });
});
