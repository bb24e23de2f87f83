import type { nettverksord as nb } from '../nb/nettverksord.ts';

export const nettverksord: typeof nb = {
  kalenderart: { nettverksmoete: 'Nettverksmøte', evalueringsmoete: 'Evalueringsmøte', laeringsverksted: 'Læringsverkstad', erfaringskonferanse: 'Erfaringskonferanse', moete_med_staten: 'Møte med staten', delingsfrist: 'Frist for å dele', annet: 'Anna' },
  barriereart: {
    regelverk: 'Regelverk', finansiering: 'Finansiering', samordning: 'Samordning mellom nivå', kapasitet: 'Kapasitet', eierskap: 'Eigarskap og forankring',
    data_personvern: 'Data og personvern', bygg_areal: 'Bygg og areal', annet: 'Anna',
  },
  konferanseslag: { felles: 'Felles', sesjon: 'Sesjon', befaring: 'Synfaring', pause: 'Pause' },
  leveransehendelse: { levert: 'Levert', sendt_tilbake: 'Sendt tilbake', godtatt: 'Godteke' },
  prisregulering: { ingen: 'Prisen står', konsumprisindeks: 'Konsumprisindeksen', loennsvekst: 'Lønsveksten', annen: 'Noko anna' },
  mva: { inkludert: 'Med meirverdiavgift', i_tillegg: 'Utan; avgifta kjem i tillegg', fritatt: 'Friteke' },
  delingstype: { handlingsplan: 'Handlingsplan', resultater: 'Resultat', pengebruk: 'Bruk av pengar', fordeling: 'Fordelingar', undersoekelse: 'Undersøkingar' },
  ordlydsfelt: { tittel: 'Tittel', kort: 'Den korte setninga', kontekst: 'Bakgrunn', gjennomfoering: 'Kva som blei gjort', suksesskriterier: 'Det som skal til', fallgruver: 'Fallgruver', laerdom: 'Lærdom', tenktVirkning: 'Korleis det er tenkt å verke', andreForklaringer: 'Kva anna kan forklare det' },
  forslagsslag: { tema: 'Nasjonalt tema', ordlyd: 'Ny ordlyd', spoersmaal: 'Spørsmål' },
};
