import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InnlesingError, joinSti } from './innlesing.error.ts';
import { example } from './innlesing.example.ts';
import { parseStrict } from './innlesing.json.ts';
import { readInnlesing } from './innlesing.reader.ts';

const filer = [example(), ...['3118', '3101', '3105', '3107'].map((n) => JSON.parse(readFileSync(new URL(`../../../tools/demo/${n}.json`, import.meta.url), 'utf8')))];
const bytes = (verdi: unknown) => new TextEncoder().encode(JSON.stringify(verdi));
const wrong = [null, true, 1.5, 'Feil type', [], {}];

/** Alle blad i verdien, med stien en feilmelding skal vise. */
function* leaves(verdi: unknown, sti = '', vei: (string | number)[] = []): Generator<{ sti: string; vei: (string | number)[]; blad: unknown }> {
  if (verdi === null || typeof verdi !== 'object') { yield { sti, vei, blad: verdi }; return; }
  for (const [del, barn] of Object.entries(verdi)) {
    const ledd = Array.isArray(verdi) ? Number(del) : del;
    yield* leaves(barn, joinSti(sti, ledd), [...vei, ledd]);
  }
}

function replaced(fil: unknown, vei: (string | number)[], verdi: unknown): unknown {
  const kopi = JSON.parse(JSON.stringify(fil));
  const forelder = vei.slice(0, -1).reduce((her, del) => her[del], kopi);
  forelder[vei.at(-1)!] = verdi;
  return kopi;
}

const stier = (lest: () => unknown): string[] => {
  try { lest(); return []; } catch (error) { if (error instanceof InnlesingError) return error.feil.map((f) => f.sti); throw error; }
};

describe('lesing', () => {
  it('gir det samme som ble skrevet', () => {
    fc.assert(fc.property(fc.constantFrom(...filer), fc.constantFrom(undefined, 1, '\t'), (fil, indent) => {
      expect(readInnlesing(new TextEncoder().encode(JSON.stringify(fil, null, indent)))).toEqual(fil);
    }), { numRuns: 30 });
  });

  it('peker på nøyaktig det bladet som fikk feil type', () => {
    const blad = filer.flatMap((fil) => [...leaves(fil)].map((l) => ({ fil, ...l })));
    fc.assert(fc.property(fc.constantFrom(...blad), fc.constantFrom(...wrong), ({ fil, sti, vei, blad: foer }, verdi) => {
      fc.pre(typeof verdi !== typeof foer);
      expect(stier(() => readInnlesing(bytes(replaced(fil, vei, verdi))))).toContain(sti);
    }), { numRuns: 250 });
  });

  it('peker på et ukjent felt i hvilken som helst post', () => {
    const poster = filer.flatMap((fil) => [...leaves(fil)].filter((l) => l.vei.at(-1) === 'noekkel').map((l) => ({ fil, ...l })));
    fc.assert(fc.property(fc.constantFrom(...poster), fc.string({ minLength: 1, maxLength: 20 }), ({ fil, sti, vei }, navn) => {
      const fremmed = `x${navn}`;
      const feil = stier(() => readInnlesing(bytes(replaced(fil, [...vei.slice(0, -1), fremmed], 1))));
      expect(feil).toContain(joinSti(sti.slice(0, -'.noekkel'.length), fremmed));
    }), { numRuns: 80 });
  });

  it('kaster bare InnlesingError, også for tilfeldige byte og ødelagte filer', () => {
    const god = bytes(filer[0]);
    fc.assert(fc.property(fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(fc.nat(god.length - 1), fc.integer({ min: 0, max: 255 })).map(([i, b]) => { const kopi = god.slice(); kopi[i] = b; return kopi; }),
      fc.nat(god.length).map((n) => god.slice(0, n)),
    ), (fil) => { stier(() => readInnlesing(fil)); }), { numRuns: 800 });
  });
});

describe('den strenge leseren', () => {
  it('er enig med JSON.parse om hva som er JSON, og om verdien', () => {
    const tekst = fc.oneof(fc.json({ maxDepth: 6 }), fc.json().map((t) => t.replace(/[,:{}[\]"]/, '')), fc.string({ maxLength: 30 }), fc.stringMatching(/^[[\]{},:"0-9.eE+\-\\ truefalsn]{0,20}$/));
    fc.assert(fc.property(tekst, (t) => {
      let ventet: { verdi: unknown } | null;
      try { ventet = { verdi: JSON.parse(t) }; } catch { ventet = null; }
      let lest: ReturnType<typeof parseStrict> | null;
      try { lest = parseStrict(t); } catch (error) { if (!(error instanceof InnlesingError)) throw error; lest = null; }
      expect(lest === null).toBe(ventet === null);
      // En gjentatt nøkkel eller en forbudt nøkkel er meldt, og da er verdien ikke i bruk.
      if (lest && lest.feil.length === 0) expect(lest.verdi).toEqual(ventet!.verdi);
    }), { numRuns: 2_000 });
  });

  it('finner hver gjentatte nøkkel', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 }), (noekler) => {
      const { feil } = parseStrict(`{${noekler.map((n, i) => `${JSON.stringify(n)}:${i}`).join(',')}}`);
      expect(feil.filter((f) => f.melding.startsWith('Nøkkelen står to ganger'))).toHaveLength(noekler.length - new Set(noekler).size);
    }));
  });
});
