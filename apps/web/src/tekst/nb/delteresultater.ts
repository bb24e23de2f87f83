import type { Omfang, SingleReason } from '#libs/contracts';

/** Ordene om resultater som deles: i forhåndsvisningen, på delingssiden og på de felles sidene. */
export const delteresultater = {
  navn: (periode: string, utgave: number) => `Resultater ${periode}${utgave > 1 ? `, utgave ${utgave}` : ''}`,
  klar: (periode: string, utgave: number, antall: number) => `Resultater ${periode}${utgave > 1 ? `, utgave ${utgave}` : ''}, ${antall === 1 ? 'én indikator' : `${antall} indikatorer`}`,
  utdatert: 'En nyere utgave finnes: perioden er åpnet, eller en definisjon er endret, siden dette ble delt. De andre ser fortsatt disse tallene til du trekker tilbake og deler på nytt.',
  tekst: (nettverk: string) => `Koordinatoren og kommunene i ${nettverk} får se nøyaktig dette: tallene, enheten og navnet på hver indikator, hva tallet gjelder, hvilken vei som er bedre, og definisjonen det er målt med. Har dere delt tall for indikatoren før, regner Løftet ut endringen fra det forrige delte og viser den ved siden av. Ikke beskrivelser, merknader, belegg eller kilder. Det er et øyeblikksbilde: endrer du noe siden, endrer ikke det seg.`,
  navnene: 'Navnene på indikatorene følger med. Står det noe i et navn som ikke skal ut, så endre det først.',
  skjult: (antall: number) => `${antall === 1 ? 'Ett tall' : `${antall} tall`} går ut som «:», og ${antall === 1 ? 'tallet selv' : 'tallene selv'} blir her. Se også etter om andre tall i lista kan brukes til å regne ${antall === 1 ? 'det' : 'dem'} ut, for eksempel når to indikatorer teller de samme menneskene. Det vet ikke Løftet.`,
  utelatt: (navn: string[]) => `Ikke med, fordi kilden bare oppgir endringen, eller fordi det er flere tall og ingen for nivået: ${navn.join(', ')}.`,
  bekreft: 'Jeg har sett hva som går ut, ingen kan kjennes igjen i det, og navnene kan bli saksdokumenter hos fylkeskommunen',
  bildetekst: 'Indikatorer i perioden',
  indikator: 'Indikator', tall: 'Tall', endring: 'Endring fra forrige delte', gjelder: 'Gjelder', hvorfor: 'Hvorfor det er skjult (bare dere ser det)',
  siden: (endring: string, periode: string) => `${endring} siden ${periode}`,
  grunner: {
    lavt: 'Antallet er lavt', ukjent_antall: 'En andel av personer: vi vet ikke hvor mange', skjult_foer: 'Var skjult da perioden ble delt før',
    perioden_overlapper: 'Kan trekkes fra en periode som er delt før', annet_grunnlag: 'Delt før for samme tid med et annet omfang eller en annen definisjon',
  } satisfies Record<SingleReason, string> as Record<SingleReason, string>,
  nivaa: { omraade: 'Området', kommune: 'Hele kommunen', arena: 'En arena', ukjent: 'Ikke oppgitt' } satisfies Record<Omfang, string> as Record<Omfang, string>,
  forklaring: (grunnforklaring: string) => `${grunnforklaring} Andeler av personer vises heller ikke.`,
};
