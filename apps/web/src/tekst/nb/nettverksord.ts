import type { Barriereart, Delingstype, Forslagsslag, Kalenderart, Konferanseslag, Leveransehendelse, Mvaordning, Ordlydsfelt, Prisregulering } from '#libs/contracts';

/** Ordene for det koordinatoren arbeider med: på sidene, og i loggen. */
export const nettverksord = {
  kalenderart: { nettverksmoete: 'Nettverksmøte', evalueringsmoete: 'Evalueringsmøte', laeringsverksted: 'Læringsverksted', erfaringskonferanse: 'Erfaringskonferanse', moete_med_staten: 'Møte med staten', delingsfrist: 'Frist for å dele', annet: 'Annet' } satisfies Record<Kalenderart, string> as Record<Kalenderart, string>,
  barriereart: {
    regelverk: 'Regelverk', finansiering: 'Finansiering', samordning: 'Samordning mellom nivåer', kapasitet: 'Kapasitet', eierskap: 'Eierskap og forankring',
    data_personvern: 'Data og personvern', bygg_areal: 'Bygg og areal', annet: 'Annet',
  } satisfies Record<Barriereart, string> as Record<Barriereart, string>,
  konferanseslag: { felles: 'Felles', sesjon: 'Sesjon', befaring: 'Befaring', pause: 'Pause' } satisfies Record<Konferanseslag, string> as Record<Konferanseslag, string>,
  leveransehendelse: { levert: 'Levert', sendt_tilbake: 'Sendt tilbake', godtatt: 'Godtatt' } satisfies Record<Leveransehendelse, string> as Record<Leveransehendelse, string>,
  prisregulering: { ingen: 'Prisen står', konsumprisindeks: 'Konsumprisindeksen', loennsvekst: 'Lønnsveksten', annen: 'Noe annet' } satisfies Record<Prisregulering, string> as Record<Prisregulering, string>,
  mva: { inkludert: 'Med merverdiavgift', i_tillegg: 'Uten; avgiften kommer i tillegg', fritatt: 'Fritatt' } satisfies Record<Mvaordning, string> as Record<Mvaordning, string>,
  delingstype: { handlingsplan: 'Handlingsplan', resultater: 'Resultater', pengebruk: 'Bruk av penger', fordeling: 'Fordelinger', undersoekelse: 'Undersøkelser' } satisfies Record<Delingstype, string> as Record<Delingstype, string>,
  ordlydsfelt: { tittel: 'Tittel', kort: 'Den korte setningen', kontekst: 'Bakgrunn', gjennomfoering: 'Hva som ble gjort', suksesskriterier: 'Det som skal til', fallgruver: 'Fallgruver', laerdom: 'Lærdom', tenktVirkning: 'Hvordan det er tenkt å virke', andreForklaringer: 'Hva annet kan forklare det' } satisfies Record<Ordlydsfelt, string> as Record<Ordlydsfelt, string>,
  forslagsslag: { tema: 'Nasjonalt tema', ordlyd: 'Ny ordlyd', spoersmaal: 'Spørsmål' } satisfies Record<Forslagsslag, string> as Record<Forslagsslag, string>,
};
