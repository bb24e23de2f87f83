import type { arbeidsrom as nb } from '../nb/arbeidsrom.ts';

export const arbeidsrom: typeof nb = {
  tittel: 'Choose a workspace',
  ingress: 'Each room stands on its own. What you see in one, you do not see in another.',
  til: (dato: string) => `Access until the end of ${dato}`,
  ingen: 'You have no workspaces right now',
  ingenTekst: 'Your access may have ended, or it starts later. Ask whoever invited you.',
};
