import type { pengeord as nb } from '../nb/pengeord.ts';

export const pengeord: typeof nb = {
  kolonne: { kdd: 'Frå departementet (KDD)', ekstern: 'Eksterne midlar' },
  kolonneKort: { kdd: 'KDD', ekstern: 'Eksterne midlar' },
  giverart: { kdd: 'Departementet (KDD)', stat: 'Staten elles', fylkeskommune: 'Fylkeskommune', kommune: 'Kommune', privat: 'Privat' },
  bruk: {
    alt_brukt: 'alt brukt', i_hovedsak_brukt: 'i hovudsak brukt', mesteparten_brukt: 'mesteparten brukt', delvis_brukt: 'delvis brukt',
    ingenting_brukt: 'ingenting brukt', ubrukte_midler_andel_ukjent: 'noko ubrukt, ukjent kor mykje',
  },
  kostnadsart: {
    loenn: 'Løn', frikjoep: 'Frikjøp', materiell: 'Materiell', utstyr: 'Utstyr', tjenester: 'Tenester', tilskudd: 'Tilskot til andre', annet: 'Anna',
  },
  konto: {
    ventet: 'Venta', forskuttert: 'Forskottert', tilsagn: 'Tilsegn', utbetalt: 'Utbetalt', ufordelt: 'Ikkje fordelt', fordelt: 'Fordelt på linjer', brukt: 'Brukt', tilbakebetalt: 'Betalt tilbake',
  },
  postering: {
    ventet: 'Venta', forskuttering: 'Forskottert', tilsagn: 'Tilsegn', utbetaling: 'Utbetalt', nedsettelse: 'Sett ned', fordeling: 'Fordelt i vedteke budsjett', inndragning: 'Teke tilbake frå linje',
    omdisponering: 'Flytta mellom linjer', forbruk: 'Brukt', overfoering: 'Overført til neste år', tilbakebetaling: 'Betalt tilbake', reversering: 'Reversert',
  },
  overfoering: { oensket: 'Ønskt', bekreftet: 'Stadfesta', vedtatt: 'Vedteke', avslaatt: 'Avslått', trukket: 'Trekt' },
  tilstand: {
    ikke_foert: 'Ikkje ført i hovudboka', ventet: 'Venta', forskuttert: 'Forskottert', tilsagn: 'Tilsegn gitt', utbetalt: 'Utbetalt',
  },
  tilstandBetyr: {
    ikke_foert: 'Hovudboka har ingenting om desse pengane.', ventet: 'Kommunen ventar pengane. Ingen har lova dei i brev enno.', forskuttert: 'Kommunen bruker av eigne pengar til tilsegnet kjem.',
    tilsagn: 'Givaren har lova pengane i brev, men ikkje betalt dei ut.', utbetalt: 'Pengane er komne.',
  },
  utfall: {
    vedtatt: 'Vedteke', vedtatt_med_endringer: 'Vedteke med endringar', godkjent: 'Godkjent', utsatt: 'Utsett', sendt_tilbake: 'Sendt tilbake', avslaatt: 'Avslått', tatt_til_orientering: 'Teke til orientering',
  },
};
