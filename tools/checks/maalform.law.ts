import type { Offence } from './lawful.ts';
import { isSpec, lineAt, type Source } from './sources.ts';

const web = 'apps/web/src/';
const tekst = `${web}tekst/`;
/** Det ene stedet som vet hva målformene heter for nettleseren. */
const knows = `${tekst}maalform.ts`;
const locale = /['"](?:nb|nn|en)-[A-Z]{2}['"]|\.toLocale\w*\(/;
/** Kontraktenes ord er bokmål; på en side sies de gjennom tekst/sagt.ts. */
const contractWords = /import \{[^}]*\b(visTidsangivelse|lesTidsangivelse|visTall|visEndring|showCount|hiddenExplanation|hiddenLabel)\b[^}]*\} from '#libs\/contracts'/;
const valueOfBokmaal = /^(?:import|export) (?!type )[^;]*from '\.\.\/nb\/[^']*'/m;

function found({ path, text }: Source, pattern: RegExp, what: string): Offence[] {
  const match = pattern.exec(text);
  return match ? [{ file: path, line: lineAt(text, match.index), text: `«${match[0].slice(0, 80)}»: ${what}` }] : [];
}

/** Hver side har ord på tre målformer, og ingen av dem bærer med seg en annen. */
export function languageOffences(files: Source[]): Offence[] {
  const shown = files.filter(({ path }) => path.startsWith(web) && !path.startsWith(`${web}generated/`) && !isSpec(path));
  const names = (maalform: string) => new Set(shown.filter(({ path }) => path.startsWith(`${tekst}${maalform}/`)).map(({ path }) => path.slice(`${tekst}${maalform}/`.length)));
  const missing = ['nn', 'en'].flatMap((maalform) => [...names('nb')].filter((name) => !names(maalform).has(name)).map((name) => ({ file: `${tekst}${maalform}/${name}`, text: 'mangler' })));
  return [...missing, ...shown.flatMap((file) => [
    ...(file.path === knows ? [] : found(file, locale, 'bruk tekst/former.ts')),
    ...(file.path.startsWith(tekst) ? [] : found(file, contractWords, 'bruk tekst/sagt.ts eller katalogen')),
    ...(/\/tekst\/(nn|en)\//.test(file.path) ? found(file, valueOfBokmaal, 'bokmål følger med; bare typen skal') : []),
    ...(file.path.startsWith(tekst) ? [] : found(file, /import (?!type )[^;]*from '[^']*\/tekst\/(?:nb|nn|en)(?:\/|\.ts)[^']*'/, 'siden bærer én målform til alle')),
  ])];
}
