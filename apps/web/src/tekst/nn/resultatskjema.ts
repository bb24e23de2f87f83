import type { resultatskjema as nb } from '../nb/resultatskjema.ts';

export const resultatskjema: typeof nb = {
  indikator: {
    ny: 'Ny indikator', opprett: 'Lag indikatoren', tekst: 'Gi talet eit namn folk kjenner, og sei nøyaktig kva det er. Då kan det samanliknast frå år til år.',
    felter: {
      navn: 'Namn', beskrivelse: 'Kva talet seier, og ikkje seier', maalIder: 'Mål det seier noko om', ansvarligId: 'Fører målingane',
      maalverdi: 'Talet de vil nå', maalaar: 'I året', utgangsverdi: 'Der de begynte', utgangspresisjon: 'Kor sikkert er det?', utgangsverdiTil: 'Øvre tal', utgangsperiode: 'Når var det?',
    },
    navnHjelp: 'Til dømes «Utlån ved skulebiblioteket».', maalHjelp: 'La stå tomt når de berre vil følgje utviklinga.',
  },
  definisjon: {
    felter: { teller: 'Det som blir talt', nevner: 'Av kor mange', enhet: 'Eining', retning: 'Når går det betre?', nivaa: 'Talet er laga for', telling: 'Blir personar talde fleire gonger?', datakilde: 'Tala kjem frå', endring: 'Kva blir annleis, og kvifor?' },
    laast: 'Nettverket eig definisjonen. Berre kvar de hentar talet, er dykkar eige.',
    tellerHjelp: 'Til dømes «Utlån av bøker i kalenderåret, utan fornyingar».', nevnerHjelp: 'Berre når talet er ein andel.', enhetHjelp: 'Til dømes «utlån», «personar» eller «prosent».', datakildeHjelp: 'Systemet eller dokumentet, og kven som hentar talet.',
    nyUtgave: 'Det er alt målt med denne definisjonen. Endrar du noko her, blir det ei ny utgåve, og rekka får eit brot: tala før og etter blir ikkje samanlikna.',
  },
  maaling: {
    felter: { periode: 'Periode', verdi: 'Talet', presisjon: 'Kor sikkert er det?', tilVerdi: 'Øvre tal', omfang: 'Kva gjeld talet?', omfangNavn: 'Namn på området eller arenaen', endringProsent: 'Endring i prosent, når kjelda oppgir det', endringPresisjon: 'Kor sikker er endringa?', sammenlignetMed: 'Endra sidan', merknad: 'Merknad' },
    periodehjelp: 'Tida talet gjeld.', tallhjelp: 'La stå tomt når kjelda berre oppgir endringa.', merknadhjelp: 'Det ein må vite for å lese talet rett. Ikkje skriv noko som peikar på enkeltpersonar.',
  },
  belegg: {
    felter: { slag: 'Kva slags belegg?', tekst: 'Kva er sett eller fortalt?', henvisning: 'Kvar står det, eller kven har sagt det?', periode: 'Når?' },
    teksthjelp: 'Skriv det som er sett. Sei gjerne at tiltaket bidreg til noko, men ikkje at det førte til det. Ingen skal kunne kjennast att.', henvisninghjelp: 'Rapporten, eller rolla til den som fortalde. Ikkje namn på deltakarar.',
  },
};
