export const resultatskjema = {
  indikator: {
    ny: 'Ny indikator', opprett: 'Lag indikatoren', tekst: 'Gi tallet et navn folk kjenner, og si nøyaktig hva det er. Da kan det sammenlignes fra år til år.',
    felter: {
      navn: 'Navn', beskrivelse: 'Hva tallet sier, og ikke sier', maalIder: 'Mål det sier noe om', ansvarligId: 'Fører målingene',
      maalverdi: 'Tallet dere vil nå', maalaar: 'I året', utgangsverdi: 'Der dere begynte', utgangspresisjon: 'Hvor sikkert er det?', utgangsverdiTil: 'Øvre tall', utgangsperiode: 'Når var det?',
    },
    navnHjelp: 'For eksempel «Utlån ved skolebiblioteket».', maalHjelp: 'La stå tomt når dere bare vil følge utviklingen.',
  },
  definisjon: {
    felter: { teller: 'Det som telles', nevner: 'Av hvor mange', enhet: 'Enhet', retning: 'Når går det bedre?', nivaa: 'Tallet er laget for', telling: 'Telles personer flere ganger?', datakilde: 'Tallene kommer fra', endring: 'Hva blir annerledes, og hvorfor?' },
    laast: 'Nettverket eier definisjonen. Bare hvor dere henter tallet, er deres eget.',
    tellerHjelp: 'For eksempel «Utlån av bøker i kalenderåret, uten fornyelser».', nevnerHjelp: 'Bare når tallet er en andel.', enhetHjelp: 'For eksempel «utlån», «personer» eller «prosent».', datakildeHjelp: 'Systemet eller dokumentet, og hvem som henter tallet.',
    nyUtgave: 'Det er alt målt med denne definisjonen. Endrer du den, blir det en ny utgave, og rekka får et brudd: tallene før og etter sammenlignes ikke.',
  },
  maaling: {
    felter: { periode: 'Periode', verdi: 'Tallet', presisjon: 'Hvor sikkert er det?', tilVerdi: 'Øvre tall', omfang: 'Hva gjelder tallet?', omfangNavn: 'Navn på området eller arenaen', endringProsent: 'Endring i prosent, når kilden oppgir den', endringPresisjon: 'Hvor sikker er endringen?', sammenlignetMed: 'Endret siden', merknad: 'Merknad' },
    periodehjelp: 'Tida tallet gjelder.', tallhjelp: 'La stå tomt når kilden bare oppgir endringen.', merknadhjelp: 'Det en må vite for å lese tallet riktig. Ikke skriv noe som peker på enkeltpersoner.',
  },
  belegg: {
    felter: { slag: 'Hva slags belegg?', tekst: 'Hva er sett eller fortalt?', henvisning: 'Hvor står det, eller hvem har sagt det?', periode: 'Når?' },
    teksthjelp: 'Skriv det som er sett. Si gjerne at tiltaket bidrar til noe, men ikke at det førte til det. Ingen skal kunne kjennes igjen.', henvisninghjelp: 'Rapporten, eller rollen til den som fortalte. Ikke navn på deltakere.',
  },
};
