import type { fellesdeling as nb } from '../nb/fellesdeling.ts';
import { nettverksord } from './nettverksord.ts';

export const fellesdeling: typeof nb = {
  tittel: 'Sharing',
  ingress: 'Who has shared what, and since when. Only the municipalities themselves see what they have in their own rooms, so an empty field does not say why.',
  aarvalg: 'Year',
  overskrift: (aar: number) => `Shared for ${aar}`,
  bildetekst: (aar: number) => `What each municipality shares for ${aar}`,
  kommune: 'Municipality',
  typer: nettverksord.delingstype,
  setning: (antall: number, alle: number, nettverk: string) => (alle === 1
    ? `The one municipality with an area-based initiative in ${nettverk} is ${antall === 0 ? 'not sharing anything' : 'sharing something'} for the year.`
    : `${antall === 0 ? 'None' : antall === alle ? 'All' : antall} of the ${alle} municipalities with an area-based initiative in ${nettverk} ${antall === 0 || antall === 1 ? 'is' : 'are'} sharing ${antall === 0 ? 'anything' : 'something'} for the year.`),
  delt: (dag: string, utgave: number) => `Shared ${dag}${utgave > 1 ? `, version ${utgave}` : ''}`,
  periode: (periode: string, dag: string) => `${periode}: shared ${dag}`,
  aapne: (hva: string, navn: string) => `Open ${hva.toLowerCase()} from ${navn}`,
  eldre: 'The municipality has something newer',
  avSegSelv: 'Shared automatically',
  medEvaluering: 'Also for the evaluation',
  trukket: (dag: string) => `Withdrawn ${dag}`,
  ikkeDelt: 'Not shared',
  minn: 'Send reminder',
  minnOm: (hva: string, navn: string) => `Remind ${navn} about ${hva.toLowerCase()}`,
  minnet: (dag: string, antall: number) => `Reminded ${dag}${antall > 1 ? `, ${antall === 2 ? 'twice' : `${antall} times`}` : ''}`,
  taTilbake: 'Take back',
  taTilbakeOm: (hva: string, navn: string) => `Take back the reminder to ${navn} about ${hva.toLowerCase()}`,
  kvittering: (navn: string) => `${navn} sees the reminder on its sharing page.`,
  tilbakekalt: 'The reminder has been taken back.',
  utenSatsing: (navn: string) => `No area-based initiative of their own, and so nothing to share: ${navn}.`,
  ingen: 'No one in the network has an area-based initiative',
  ingenTekst: 'When a municipality with an area-based initiative is in the network, what it has shared will be here.',
};
