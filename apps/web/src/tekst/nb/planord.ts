import { plankjeder, type Plankjede, type Planstatus } from '#libs/contracts';
import type { Plangrep } from '../../generated/graphql.ts';

/** Leddene i kjeden som én linje, så det en velger, er det en får. */
const veien = (kjede: Plankjede) => plankjeder[kjede].map(({ organ }) => organ).filter((organ, nr, alle) => organ !== alle[nr - 1]).join(' → ');

/** Fagets egne ord om handlingsplanen, for det serveren sender som koder. */
export const planord = {
  status: {
    utkast: 'Utkast', til_behandling: 'Til behandling', vedtatt: 'Vedtatt', sendt: 'Sendt', godkjent: 'Godkjent', returnert: 'I retur', erstattet: 'Erstattet av en nyere utgave',
  } satisfies Record<Planstatus, string> as Record<Planstatus, string>,
  // Hva som gjøres i hvert ledd, og hva som er gjort; organet står under.
  ledd: {
    utkast: 'Skrives av', til_behandling: 'Behandles av', vedtatt: 'Vedtas av', sendt: 'Sendes til', godkjent: 'Godkjennes av', returnert: 'I retur fra', erstattet: 'Erstattes',
  } satisfies Record<Planstatus, string> as Record<Planstatus, string>,
  leddGjort: {
    utkast: 'Skrevet av', til_behandling: 'Behandlet av', vedtatt: 'Vedtatt av', sendt: 'Sendt til', godkjent: 'Godkjent av', returnert: 'I retur fra', erstattet: 'Erstattet',
  } satisfies Record<Planstatus, string> as Record<Planstatus, string>,
  grep: {
    nytt: 'Nytt', viderefoeres: 'Videreføres', skaleres: 'Skaleres', utsettes: 'Utsettes', stoppes: 'Stoppes',
  } satisfies Record<Plangrep, string> as Record<Plangrep, string>,
  kjede: {
    halden: 'Ledergruppa vedtar, departementet godkjenner', sarpsborg: 'Formannskapet vedtar, departementet godkjenner', enkel: 'Styringsgruppa vedtar',
  } satisfies Record<Plankjede, string> as Record<Plankjede, string>,
  kjedeBetyr: {
    halden: `${veien('halden')}. Slik gjør Halden det.`, sarpsborg: `${veien('sarpsborg')}. Slik gjør Sarpsborg det.`, enkel: `${veien('enkel')}. Planen sendes ikke videre.`,
  } satisfies Record<Plankjede, string> as Record<Plankjede, string>,
};
