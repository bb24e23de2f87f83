/** Det kommandolinja kan. `min` er hvor mange av argumentene som må være med. */
export interface Command { arguments: string[]; min: number; text: string }

export const commands: Record<string, Command> = {
  'kommune:opprett': { arguments: ['<kommunenummer>', '<navn>', '<e-post til programleder>', '<navn på programleder>'], min: 2, text: 'åpner rommet for en kommune, og skriver ut invitasjonen til den første programlederen' },
  'forvalter:opprett': { arguments: ['<e-post>', '<navn>'], min: 2, text: 'inviterer en plattformforvalter' },
  'koordinator:inviter': { arguments: ['<e-post>', '<navn>', '<fylkesnummer>'], min: 2, text: 'inviterer en koordinator til nettverket i fylket; fylket trengs når det er flere' },
  'evaluator:inviter': { arguments: ['<avtalerom>', '<e-post>', '<navn>', '<firma>', '<dag taushetserklæringen ble underskrevet>'], min: 5, text: 'inviterer en evaluator til en avtale; koordinatoren kan gjøre det samme på avtalens side' },
  'avtalerom:opprett': { arguments: ['<fylkesnummer>'], min: 0, text: 'lager et rom til for avtaler i nettverket, når alle er i bruk' },
  'passord:nullstill': { arguments: ['<e-post>'], min: 1, text: 'lager en lenke til nytt passord' },
  import: { arguments: ['<kommunenummer>', '<fil>', '--proev'], min: 2, text: 'leser inn en kommunes fil, alt eller ingenting; med --proev vises hva som ville blitt endret, og ingenting lagres' },
  'mur:proev': { arguments: [], min: 0, text: 'holder databasen mot katalogloven' },
};

/** Bruksanvisningen, med en linje om det navnet som ikke ble kjent igjen. */
export function usage(name: string): string {
  const unknown = name && !commands[name] ? `Ukjent kommando: ${name}\n\n` : '';
  const lines = Object.entries(commands).map(([key, { arguments: args, text }]) => `  npm run loeftet -- ${[key, ...args].join(' ')}\n      ${text}`);
  return `${unknown}Slik brukes kommandolinja:\n${lines.join('\n')}`;
}
