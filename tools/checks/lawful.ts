import { exemptions as declared, type Exemption } from './exemptions.ts';
import { laws, type Law } from './laws.ts';

export interface Offence { file: string; line?: number; text: string }

/** Kaster når noe bryter loven uten å være unntatt, og når et unntak ikke lenger trengs. Meldingen sier hvorfor loven finnes. */
export function ensureLawful(law: Law, offences: Offence[], exemptions: readonly Exemption[] = declared): void {
  const own = exemptions.filter((exemption) => exemption.law === law);
  const open = offences.filter((offence) => !own.some((exemption) => covers(exemption, offence)));
  const unneeded = own.filter((exemption) => !offences.some((offence) => covers(exemption, offence)));
  if (open.length > 0) stop([`${open.length} brudd på loven «${law}».`, laws[law], '', ...open.map(show)]);
  if (unneeded.length > 0) stop([`Unntak fra loven «${law}» som ikke trengs lenger. Fjern dem fra tools/checks/exemptions.ts:`, '', ...unneeded.map(({ file, what }) => `  ${file}${what ? ` (${what})` : ''}`)]);
}

const covers = ({ file, what }: Exemption, offence: Offence) => file === offence.file && (what === undefined || offence.text.includes(what));
const show = ({ file, line, text }: Offence) => `  ${file}${line ? `:${line}` : ''}  ${text}`;

/** Stabelen sier ikke hvor i koden bruddet er; den utelates. */
function stop(lines: string[]): never {
  const error = new Error(lines.join('\n'));
  error.stack = error.message;
  throw error;
}
