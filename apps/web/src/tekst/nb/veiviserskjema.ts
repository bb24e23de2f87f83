export const veiviserskjema = {
  plass: { tittel: 'Hvor står satsingen?', felter: { faseNr: 'Fase', fra: 'Siden når', merknad: 'Hvorfor her' }, valg: (nr: number, navn: string) => `${nr} ${navn}` },
  kryss: {
    resultat: 'Hva viser at det er nådd?', spoersmaal: 'Hva er svaret?', felter: { tekst: 'Med en setning', lenke: 'Vis til noe dere har' },
    hjelp: 'Skriv en setning, vis til noe, eller gjør begge deler. Ta ikke med navn på privatpersoner.', ingen: 'Viser ikke til noe', valg: (slag: string, navn: string) => `${slag}: ${navn}`,
  },
};
