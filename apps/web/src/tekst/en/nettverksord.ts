import type { Barriereart, Delingstype, Forslagsslag, Kalenderart, Konferanseslag, Leveransehendelse, Mvaordning, Ordlydsfelt, Prisregulering } from '#libs/contracts';
import type { nettverksord as nb } from '../nb/nettverksord.ts';

export const nettverksord: typeof nb = {
  kalenderart: { nettverksmoete: 'Network meeting', evalueringsmoete: 'Evaluation meeting', laeringsverksted: 'Learning workshop', erfaringskonferanse: 'Experience-sharing conference', moete_med_staten: 'Meeting with central government', delingsfrist: 'Deadline for sharing', annet: 'Other' } satisfies Record<Kalenderart, string>,
  barriereart: {
    regelverk: 'Rules and regulations', finansiering: 'Funding', samordning: 'Coordination between levels', kapasitet: 'Capacity', eierskap: 'Ownership and buy-in',
    data_personvern: 'Data and privacy', bygg_areal: 'Buildings and land', annet: 'Other',
  } satisfies Record<Barriereart, string>,
  konferanseslag: { felles: 'Plenary', sesjon: 'Session', befaring: 'Site visit', pause: 'Break' } satisfies Record<Konferanseslag, string>,
  leveransehendelse: { levert: 'Delivered', sendt_tilbake: 'Sent back', godtatt: 'Accepted' } satisfies Record<Leveransehendelse, string>,
  prisregulering: { ingen: 'The price is fixed', konsumprisindeks: 'The consumer price index', loennsvekst: 'Wage growth', annen: 'Something else' } satisfies Record<Prisregulering, string>,
  mva: { inkludert: 'VAT included', i_tillegg: 'VAT excluded and added', fritatt: 'Exempt' } satisfies Record<Mvaordning, string>,
  delingstype: { handlingsplan: 'Action plan', resultater: 'Results', pengebruk: 'Spending', fordeling: 'Distributions', undersoekelse: 'Surveys' } satisfies Record<Delingstype, string>,
  ordlydsfelt: { tittel: 'Title', kort: 'The short sentence', kontekst: 'Background', gjennomfoering: 'What was done', suksesskriterier: 'What it takes', fallgruver: 'Pitfalls', laerdom: 'What was learnt', tenktVirkning: 'How it is meant to work', andreForklaringer: 'What else may explain it' } satisfies Record<Ordlydsfelt, string>,
  forslagsslag: { tema: 'National theme', ordlyd: 'New wording', spoersmaal: 'Question' } satisfies Record<Forslagsslag, string>,
};
