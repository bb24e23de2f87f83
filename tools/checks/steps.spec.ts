import { expect, it } from '@jest/globals';
import { runSteps, sideBySide, type Step } from './steps.ts';

it('kontrollen stanser ved den første delen som feiler, og sier hva som er galt', async () => {
  const written: string[] = [];
  const run: string[] = [];
  const step = (name: string, answer: () => string | null): Step => ({ name, run: () => { run.push(name); return Promise.resolve().then(answer); } });
  const steps = [step('en', () => null), step('to', () => { throw new Error('gikk i stykker'); }), step('tre', () => null)];

  expect(await runSteps(steps, (text) => written.push(text))).toBe(false);
  expect(run).toEqual(['en', 'to']);
  expect(written.at(-1)).toMatch(/^\[2\/3\] to: FEIL etter \d+,\d s\ngikk i stykker$/);
  expect(await runSteps(steps.slice(0, 1), () => undefined)).toBe(true);
});

it('deler side om side sier alt som er galt, og er i orden først når alle er det', async () => {
  const step = (name: string, problem: string | null): Step => ({ name, run: () => Promise.resolve(problem) });
  expect(await sideBySide(step('en', 'galt'), step('to', null), step('tre', 'også galt')).run()).toBe('galt\nogså galt');
  expect(await sideBySide(step('en', null), step('to', null)).run()).toBeNull();
});
