import type { Vedtaksutfall } from './vedtak.ts';

export const planstatuser = ['utkast', 'til_behandling', 'vedtatt', 'sendt', 'godkjent', 'returnert', 'erstattet'] as const;
export type Planstatus = (typeof planstatuser)[number];

/** Ett ledd i kjeden: hvem planen er hos, og hvor den er når leddet er ferdig. */
export interface Planledd { organ: string; status: Planstatus }

/**
 * Kjedene en kommune kan velge mellom. Haldens styringsgruppe (kommunedirektørens ledergruppe) vedtar, og departementet godkjenner.
 * Sarpsborgs formannskap vedtar i januar, etter den politiske styringsgruppa. Den enkle slutter med vedtaket.
 */
export const plankjeder = {
  halden: [
    { organ: 'Programleder', status: 'utkast' }, { organ: 'Kommunedirektørens ledergruppe', status: 'til_behandling' },
    { organ: 'Kommunedirektørens ledergruppe', status: 'vedtatt' }, { organ: 'Kommunal- og distriktsdepartementet', status: 'sendt' },
    { organ: 'Kommunal- og distriktsdepartementet', status: 'godkjent' },
  ],
  sarpsborg: [
    { organ: 'Programleder', status: 'utkast' }, { organ: 'Politisk styringsgruppe', status: 'til_behandling' },
    { organ: 'Formannskapet', status: 'vedtatt' }, { organ: 'Kommunal- og distriktsdepartementet', status: 'sendt' },
    { organ: 'Kommunal- og distriktsdepartementet', status: 'godkjent' },
  ],
  enkel: [{ organ: 'Programleder', status: 'utkast' }, { organ: 'Styringsgruppa', status: 'til_behandling' }, { organ: 'Styringsgruppa', status: 'vedtatt' }],
} as const satisfies Record<string, readonly Planledd[]>;
export type Plankjede = keyof typeof plankjeder;

/** Hvor en plan kan gå fra hver status. En returnert plan erstattes av en ny utgave. */
export const planflyt: Record<Planstatus, readonly Planstatus[]> = {
  utkast: ['til_behandling'],
  til_behandling: ['utkast', 'vedtatt'],
  vedtatt: ['sendt', 'erstattet'],
  sendt: ['godkjent', 'returnert'],
  godkjent: ['erstattet'],
  returnert: ['erstattet'],
  erstattet: [],
};

/** Hvor et vedtak flytter en plan som er til behandling. `til_behandling` betyr at den blir der den er, med vedtaket på veien. */
export const etterPlanvedtak: Record<Vedtaksutfall, 'vedtatt' | 'utkast' | 'til_behandling'> = {
  vedtatt: 'vedtatt', vedtatt_med_endringer: 'vedtatt', godkjent: 'vedtatt',
  utsatt: 'utkast', sendt_tilbake: 'utkast', avslaatt: 'utkast',
  tatt_til_orientering: 'til_behandling',
};
