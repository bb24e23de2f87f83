export const arbeidsrom = {
  tittel: 'Velg arbeidsrom',
  ingress: 'Hvert rom er for seg. Det du ser i ett, ser du ikke i et annet.',
  til: (dato: string) => `Tilgang til og med ${dato}`,
  ingen: 'Du har ingen arbeidsrom akkurat nå',
  ingenTekst: 'Tilgangen din kan ha gått ut, eller den begynner senere. Spør den som inviterte deg.',
};
