import { may, type Permission, type Rolle } from '#libs/contracts';
import { currentContext } from '#libs/platform';

/** Om den som spør, har rettigheten i rommet. Til `handlinger` og til regler inne i en tjeneste. */
export const mayNow = (permission: Permission) => may(currentContext().roller, permission);

/** Rollen andre får se ved det som blir sagt: den som gir rett til det. */
export const roleFor = (permission: Permission): Rolle => currentContext().roller.find((rolle) => may([rolle], permission))!;

/** Om den som spør, leser i en kommunes rom uten å høre til der. Da er det noe databasen ikke lar henne slå opp i, f.eks. loggen. */
export const isOutsider = () => currentContext().arbeidsrom?.utenfra === true;

/** Id-en til den som spør. Kaster utenfor en innlogget forespørsel. */
export function currentPersonId(): string {
  const { person } = currentContext();
  if (!person) throw new Error('Ingen person i sammenhengen.');
  return person.id;
}
