import type { Formidlingsstatus } from '#libs/contracts';

/** Det som avgjør hvor noe er: om det er trukket, og hva de det handler om, har sagt. `null` har ikke svart. */
export interface Formidlingstilstand { trukket: string | null; svar: readonly (boolean | null)[] }

/** Et nei stanser det, hvor mange som enn har sagt ja. Handler det ikke om noen, er det gitt videre med det samme. */
export function formidlingsstatus({ trukket, svar }: Formidlingstilstand): Formidlingsstatus {
  if (trukket !== null) return 'trukket';
  if (svar.includes(false)) return 'stanset';
  return svar.every((ett) => ett === true) ? 'gitt' : 'venter';
}
