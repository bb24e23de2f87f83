import type { veiviserskjema as nb } from '../nb/veiviserskjema.ts';

export const veiviserskjema: typeof nb = {
  plass: { tittel: 'Kvar står satsinga?', felter: { faseNr: 'Fase', fra: 'Sidan når', merknad: 'Kvifor her' }, valg: (nr, navn) => `${nr} ${navn}` },
  kryss: {
    resultat: 'Kva viser at det er nådd?', spoersmaal: 'Kva er svaret?', felter: { tekst: 'Med ei setning', lenke: 'Vis til noko de har' },
    hjelp: 'Skriv ei setning, vis til noko, eller gjer begge delar. Ta ikkje med namn på privatpersonar.', ingen: 'Viser ikkje til noko', valg: (slag, navn) => `${slag}: ${navn}`,
  },
};
