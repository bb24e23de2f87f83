import type { delteresultater as nb } from '../nb/delteresultater.ts';

export const delteresultater: typeof nb = {
  navn: (periode, utgave) => `Resultat ${periode}${utgave > 1 ? `, utgåve ${utgave}` : ''}`,
  klar: (periode, utgave, antall) => `Resultat ${periode}${utgave > 1 ? `, utgåve ${utgave}` : ''}, ${antall === 1 ? 'éin indikator' : `${antall} indikatorar`}`,
  utdatert: 'Det finst ei nyare utgåve: perioden er opna, eller ein definisjon er endra, sidan dette blei delt. Dei andre ser framleis desse tala til du trekk tilbake og deler på nytt.',
  tekst: (nettverk) => `Koordinatoren og kommunane i ${nettverk} får sjå nøyaktig dette: tala, eininga og namnet på kvar indikator, kva talet gjeld, kva veg som er betre, og definisjonen det er målt med. Har de delt tal for indikatoren før, reknar Løftet ut endringa frå det førre delte og viser ho ved sida av. Ikkje skildringar, merknader, belegg eller kjelder. Det er eit augeblikksbilete: endrar du noko seinare, endrar ikkje det seg.`,
  navnene: 'Namna på indikatorane følgjer med. Står det noko i eit namn som ikkje skal ut, så endre det først.',
  skjult: (antall) => `${antall === 1 ? 'Eitt tal går ut som «:», og talet sjølv blir her' : `${antall} tal går ut som «:», og tala sjølve blir her`}. Sjå òg etter om andre tal i lista kan brukast til å rekne ut det som er skjult, til dømes når to indikatorar tel dei same menneska. Det veit ikkje Løftet.`,
  utelatt: (navn) => `Ikkje med, fordi kjelda berre oppgir endringa, eller fordi det er fleire tal og ingen av dei for nivået: ${navn.join(', ')}.`,
  bekreft: 'Eg har sett kva som går ut, ingen kan kjennast att i det, og namna kan bli saksdokument hos fylkeskommunen',
  bildetekst: 'Indikatorar i perioden',
  indikator: 'Indikator', tall: 'Tal', endring: 'Endring frå førre delte', gjelder: 'Gjeld', hvorfor: 'Kvifor det er skjult (berre de ser det)',
  siden: (endring, periode) => `${endring} sidan ${periode}`,
  grunner: {
    lavt: 'Talet er lågt', ukjent_antall: 'Ein andel av personar: vi veit ikkje kor mange', skjult_foer: 'Var skjult då perioden blei delt før',
    perioden_overlapper: 'Kan trekkast frå ein periode som er delt før', annet_grunnlag: 'Delt før for same tid med eit anna omfang eller ein annan definisjon',
  },
  nivaa: { omraade: 'Området', kommune: 'Heile kommunen', arena: 'Ein arena', ukjent: 'Ikkje oppgitt' },
  forklaring: (grunnforklaring) => `${grunnforklaring} Andelar av personar blir heller ikkje viste.`,
};
