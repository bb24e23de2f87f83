import { globSync } from 'node:fs';
import { projectRoot } from '#libs/platform/config';
import { generatedStep } from './generated.ts';
import { commandStep, runSteps, sideBySide, type Step } from './steps.ts';

/**
 * `npm run check`: alt maskinen kan holde orden på. `--raskt` utelater prøvene som trenger database eller nettleser,
 * `--uten-proever` alle sammen, for den som kjører `npm test` etterpå: lovene er prøver, og er med der.
 */
const [quick, untested] = ['--raskt', '--uten-proever'].map((flag) => process.argv.includes(flag));
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', 'jest.config.ts', '--selectProjects=unit'];

/** Tjeneren og verktøyene, og hver app som har sine egne innstillinger. */
const projects = ['.', ...globSync('apps/**/tsconfig.json', { cwd: projectRoot }).sort()];
const typecheck = projects.map((project) => ['node_modules/typescript/bin/tsc', '--noEmit', '-p', project]);

const rules: Step[] = [
  generatedStep,
  sideBySide(
    commandStep('Typene', 'Typene stemmer ikke. Stedene står over.', ...typecheck),
    commandStep('kodereglene', 'Rett det som står over. «npx eslint .» kjører bare denne delen.', ['node_modules/eslint/bin/eslint.js', '.']),
  ),
];
const tests: Step[] = [
  commandStep('Lovene om lag, navn, SQL, tabeller og tekst', 'En lov er brutt. Grunnen og stedene står over.', [...jest, '--testPathPatterns=tools/checks/']),
  quick
    ? commandStep('Enhetsprøvene', 'En prøve feilet. Se over.', [...jest, '--testPathPatterns=^(?!.*tools/checks/)'])
    : commandStep('Alle prøvene, med katalogloven', 'En prøve feilet. Se over.', ['tools/test/main.ts']),
];

process.exitCode = await runSteps(untested ? rules : [...rules, ...tests]) ? 0 : 1;
