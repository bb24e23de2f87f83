import { plankjeder, type Plankjede, type Planstatus } from '#libs/contracts';
import type { Plangrep } from '../../generated/graphql.ts';
import type { planord as nb } from '../nb/planord.ts';

/** The bodies in the set paths, in English. What a municipality has typed, and names of institutions, stay as they are. */
const organer: Readonly<Record<string, string>> = {
  Programleder: 'Programme manager', 'Kommunedirektørens ledergruppe': 'Chief executive’s management team', 'Politisk styringsgruppe': 'Political steering group',
  Formannskapet: 'Executive committee (formannskapet)', Styringsgruppa: 'Steering group',
};
export const organnavn = (organ: string) => organer[organ] ?? organ;

const veien = (kjede: Plankjede) => plankjeder[kjede].map(({ organ }) => organ).filter((organ, nr, alle) => organ !== alle[nr - 1]).map(organnavn).join(' → ');

export const planord: typeof nb = {
  status: {
    utkast: 'Draft', til_behandling: 'Under consideration', vedtatt: 'Adopted', sendt: 'Sent', godkjent: 'Approved', returnert: 'Returned', erstattet: 'Superseded by a newer version',
  } satisfies Record<Planstatus, string>,
  ledd: {
    utkast: 'Written by', til_behandling: 'Considered by', vedtatt: 'Adopted by', sendt: 'Sent to', godkjent: 'Approved by', returnert: 'Returned by', erstattet: 'Superseded',
  } satisfies Record<Planstatus, string>,
  leddGjort: {
    utkast: 'Written by', til_behandling: 'Considered by', vedtatt: 'Adopted by', sendt: 'Sent to', godkjent: 'Approved by', returnert: 'Returned by', erstattet: 'Superseded',
  } satisfies Record<Planstatus, string>,
  grep: {
    nytt: 'New', viderefoeres: 'Continued', skaleres: 'Scaled up', utsettes: 'Postponed', stoppes: 'Stopped',
  } satisfies Record<Plangrep, string>,
  kjede: {
    halden: 'The management team adopts, the Ministry approves', sarpsborg: 'The executive committee adopts, the Ministry approves', enkel: 'The steering group adopts',
  } satisfies Record<Plankjede, string>,
  kjedeBetyr: {
    halden: `${veien('halden')}. This is how Halden does it.`, sarpsborg: `${veien('sarpsborg')}. This is how Sarpsborg does it.`, enkel: `${veien('enkel')}. The plan is not sent on.`,
  } satisfies Record<Plankjede, string>,
};
