import type { Budsjettkolonne, Forbruksord, Giverart, Konto, Kostnadsart, Overfoeringsstatus, Posteringstype, Vedtaksutfall } from '#libs/contracts';
import type { Tilskuddstilstand } from '../../sider/oekonomi/tilskuddstilstand.ts';

/** Fagets egne ord om penger, for det serveren sender som koder. */
export const pengeord = {
  kolonne: { kdd: 'Fra departementet (KDD)', ekstern: 'Eksterne midler' } satisfies Record<Budsjettkolonne, string> as Record<Budsjettkolonne, string>,
  kolonneKort: { kdd: 'KDD', ekstern: 'Eksterne midler' } satisfies Record<Budsjettkolonne, string> as Record<Budsjettkolonne, string>,
  giverart: { kdd: 'Departementet (KDD)', stat: 'Staten ellers', fylkeskommune: 'Fylkeskommune', kommune: 'Kommune', privat: 'Privat' } satisfies Record<Giverart, string> as Record<Giverart, string>,
  bruk: {
    alt_brukt: 'alt brukt', i_hovedsak_brukt: 'i hovedsak brukt', mesteparten_brukt: 'mesteparten brukt', delvis_brukt: 'delvis brukt',
    ingenting_brukt: 'ingenting brukt', ubrukte_midler_andel_ukjent: 'noe ubrukt, ukjent hvor mye',
  } satisfies Record<Forbruksord, string> as Record<Forbruksord, string>,
  kostnadsart: {
    loenn: 'Lønn', frikjoep: 'Frikjøp', materiell: 'Materiell', utstyr: 'Utstyr', tjenester: 'Tjenester', tilskudd: 'Tilskudd til andre', annet: 'Annet',
  } satisfies Record<Kostnadsart, string> as Record<Kostnadsart, string>,
  konto: {
    ventet: 'Ventet', forskuttert: 'Forskuttert', tilsagn: 'Tilsagn', utbetalt: 'Utbetalt', ufordelt: 'Ikke fordelt', fordelt: 'Fordelt på linjer', brukt: 'Brukt', tilbakebetalt: 'Betalt tilbake',
  } satisfies Record<Konto, string> as Record<Konto, string>,
  postering: {
    ventet: 'Ventet', forskuttering: 'Forskuttert', tilsagn: 'Tilsagn', utbetaling: 'Utbetalt', nedsettelse: 'Satt ned', fordeling: 'Fordelt i vedtatt budsjett', inndragning: 'Tatt tilbake fra linje',
    omdisponering: 'Flyttet mellom linjer', forbruk: 'Brukt', overfoering: 'Overført til neste år', tilbakebetaling: 'Betalt tilbake', reversering: 'Reversert',
  } satisfies Record<Posteringstype, string> as Record<Posteringstype, string>,
  overfoering: { oensket: 'Ønsket', bekreftet: 'Bekreftet', vedtatt: 'Vedtatt', avslaatt: 'Avslått', trukket: 'Trukket' } satisfies Record<Overfoeringsstatus, string> as Record<Overfoeringsstatus, string>,
  tilstand: {
    ikke_foert: 'Ikke ført i hovedboka', ventet: 'Ventet', forskuttert: 'Forskuttert', tilsagn: 'Tilsagn gitt', utbetalt: 'Utbetalt',
  } satisfies Record<Tilskuddstilstand, string> as Record<Tilskuddstilstand, string>,
  tilstandBetyr: {
    ikke_foert: 'Hovedboka har ingenting om disse pengene.', ventet: 'Kommunen venter pengene. Ingen har lovet dem i brev ennå.', forskuttert: 'Kommunen bruker av egne penger til tilsagnet kommer.',
    tilsagn: 'Giveren har lovet pengene i brev, men ikke betalt dem ut.', utbetalt: 'Pengene er kommet.',
  } satisfies Record<Tilskuddstilstand, string> as Record<Tilskuddstilstand, string>,
  utfall: {
    vedtatt: 'Vedtatt', vedtatt_med_endringer: 'Vedtatt med endringer', godkjent: 'Godkjent', utsatt: 'Utsatt', sendt_tilbake: 'Sendt tilbake', avslaatt: 'Avslått', tatt_til_orientering: 'Tatt til orientering',
  } satisfies Record<Vedtaksutfall, string> as Record<Vedtaksutfall, string>,
};
