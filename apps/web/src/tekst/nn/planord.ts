import { plankjeder, type Plankjede } from '#libs/contracts';
import type { planord as nb } from '../nb/planord.ts';
import { organNavn } from './organord.ts';

const veien = (kjede: Plankjede) => plankjeder[kjede].map(({ organ }) => organNavn(organ)).filter((organ, nr, alle) => organ !== alle[nr - 1]).join(' → ');

export const planord: typeof nb = {
  status: {
    utkast: 'Utkast', til_behandling: 'Til behandling', vedtatt: 'Vedteken', sendt: 'Sendt', godkjent: 'Godkjend', returnert: 'I retur', erstattet: 'Erstatta av ei nyare utgåve',
  },
  ledd: {
    utkast: 'Blir skriven av', til_behandling: 'Blir behandla av', vedtatt: 'Blir vedteken av', sendt: 'Blir sendt til', godkjent: 'Blir godkjend av', returnert: 'I retur frå', erstattet: 'Blir erstatta',
  },
  leddGjort: {
    utkast: 'Skriven av', til_behandling: 'Behandla av', vedtatt: 'Vedteken av', sendt: 'Sendt til', godkjent: 'Godkjend av', returnert: 'I retur frå', erstattet: 'Erstatta',
  },
  grep: {
    nytt: 'Nytt', viderefoeres: 'Blir vidareført', skaleres: 'Blir skalert', utsettes: 'Blir utsett', stoppes: 'Blir stoppa',
  },
  kjede: {
    halden: 'Leiargruppa vedtek, departementet godkjenner', sarpsborg: 'Formannskapet vedtek, departementet godkjenner', enkel: 'Styringsgruppa vedtek',
  },
  kjedeBetyr: {
    halden: `${veien('halden')}. Slik gjer Halden det.`, sarpsborg: `${veien('sarpsborg')}. Slik gjer Sarpsborg det.`, enkel: `${veien('enkel')}. Planen blir ikkje sendt vidare.`,
  },
};
