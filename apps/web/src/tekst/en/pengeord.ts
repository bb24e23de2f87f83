import type { Budsjettkolonne, Forbruksord, Giverart, Konto, Kostnadsart, Overfoeringsstatus, Posteringstype, Vedtaksutfall } from '#libs/contracts';
import type { Tilskuddstilstand } from '../../sider/oekonomi/tilskuddstilstand.ts';
import type { pengeord as nb } from '../nb/pengeord.ts';

export const pengeord: typeof nb = {
  kolonne: { kdd: 'From the Ministry (KDD)', ekstern: 'External funds' } satisfies Record<Budsjettkolonne, string>,
  kolonneKort: { kdd: 'KDD', ekstern: 'External funds' } satisfies Record<Budsjettkolonne, string>,
  giverart: { kdd: 'The Ministry (KDD)', stat: 'Other central government', fylkeskommune: 'County council', kommune: 'Municipality', privat: 'Private' } satisfies Record<Giverart, string>,
  bruk: {
    alt_brukt: 'all spent', i_hovedsak_brukt: 'nearly all spent', mesteparten_brukt: 'most of it spent', delvis_brukt: 'partly spent',
    ingenting_brukt: 'nothing spent', ubrukte_midler_andel_ukjent: 'some unspent, not known how much',
  } satisfies Record<Forbruksord, string>,
  kostnadsart: {
    loenn: 'Pay', frikjoep: 'Staff release', materiell: 'Materials', utstyr: 'Equipment', tjenester: 'Services', tilskudd: 'Grants to others', annet: 'Other',
  } satisfies Record<Kostnadsart, string>,
  konto: {
    ventet: 'Expected', forskuttert: 'Advanced', tilsagn: 'Committed', utbetalt: 'Paid out', ufordelt: 'Not allocated', fordelt: 'Allocated to lines', brukt: 'Spent', tilbakebetalt: 'Repaid',
  } satisfies Record<Konto, string>,
  postering: {
    ventet: 'Expected', forskuttering: 'Advanced', tilsagn: 'Committed', utbetaling: 'Paid out', nedsettelse: 'Reduced', fordeling: 'Allocated in the adopted budget', inndragning: 'Taken back from a line',
    omdisponering: 'Reallocated between lines', forbruk: 'Spent', overfoering: 'Carried over to next year', tilbakebetaling: 'Repaid', reversering: 'Reversed',
  } satisfies Record<Posteringstype, string>,
  overfoering: { oensket: 'Requested', bekreftet: 'Confirmed', vedtatt: 'Adopted', avslaatt: 'Rejected', trukket: 'Withdrawn' } satisfies Record<Overfoeringsstatus, string>,
  tilstand: {
    ikke_foert: 'Not entered in the ledger', ventet: 'Expected', forskuttert: 'Advanced', tilsagn: 'Committed', utbetalt: 'Paid out',
  } satisfies Record<Tilskuddstilstand, string>,
  tilstandBetyr: {
    ikke_foert: 'The ledger has nothing about this money.', ventet: 'The municipality expects the money. No one has promised it in a letter yet.', forskuttert: 'The municipality spends its own money until the commitment arrives.',
    tilsagn: 'The funder has promised the money in a letter, but not paid it out.', utbetalt: 'The money has arrived.',
  } satisfies Record<Tilskuddstilstand, string>,
  utfall: {
    vedtatt: 'Adopted', vedtatt_med_endringer: 'Adopted with changes', godkjent: 'Approved', utsatt: 'Postponed', sendt_tilbake: 'Sent back', avslaatt: 'Rejected', tatt_til_orientering: 'Noted',
  } satisfies Record<Vedtaksutfall, string>,
};
