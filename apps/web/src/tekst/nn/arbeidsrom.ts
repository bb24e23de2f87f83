import type { arbeidsrom as nb } from '../nb/arbeidsrom.ts';

export const arbeidsrom: typeof nb = {
  tittel: 'Vel arbeidsrom',
  ingress: 'Kvart rom er for seg. Det du ser i eitt, ser du ikkje i eit anna.',
  til: (dato) => `Tilgang til og med ${dato}`,
  ingen: 'Du har ingen arbeidsrom akkurat no',
  ingenTekst: 'Tilgangen din kan ha gått ut, eller tek til seinare. Spør den som inviterte deg.',
};
