import type { innlogging as nb } from '../nb/innlogging.ts';

export const innlogging: typeof nb = {
  tittel: 'Sign in',
  ingress: 'The workspace for area-based initiatives (områdesatsinger): each municipality on its own, and what the municipalities choose to share.',
  epost: 'Email',
  passord: 'Password',
  loggInn: 'Sign in',
  loggerInn: 'Signing in …',
  tilbake: 'You will return to the page you were on. What you wrote there is safe.',
  hjelp: 'Forgotten your password? The municipality’s programme manager can make a link to set a new one. New here? Access is by invitation.',
  invitasjon: {
    tittel: 'Welcome to Løftet',
    henter: 'Invitation',
    ugyldig: 'The link no longer works',
    ugyldigTekst: 'It has been used, withdrawn or is too old, or part of the link is missing. If you have already accepted the invitation, sign in as usual. Otherwise, ask whoever sent the link for a new one.',
    tilInnlogging: 'Go to sign-in',
    til: (navn: string | null, rolle: string, rom: string) => `${navn === null ? 'You' : `${navn}, you`} are invited as ${rolle.toLowerCase()} in ${rom}.`,
    passordhjelp: 'If you are new here, choose a password. If you already have a user, write the password you have, and the new access will be added.',
    navn: 'Your name',
    epost: 'The email you want to sign in with',
    passord: 'Password',
    godta: 'Accept the invitation',
  },
  nyttPassord: {
    tittel: 'Choose a new password',
    passord: 'New password',
    sett: 'Save the password',
    ferdig: 'Your password is changed. You can now sign in.',
    tilInnlogging: 'Go to sign-in',
  },
};
