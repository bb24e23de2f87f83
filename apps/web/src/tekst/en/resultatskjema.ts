import type { resultatskjema as nb } from '../nb/resultatskjema.ts';

export const resultatskjema: typeof nb = {
  indikator: {
    ny: 'New indicator', opprett: 'Make the indicator', tekst: 'Give the figure a name people know, and say exactly what it is. It can then be compared from year to year.',
    felter: {
      navn: 'Name', beskrivelse: 'What the figure says, and does not say', maalIder: 'Objectives it says something about', ansvarligId: 'Enters the measurements',
      maalverdi: 'The figure you want to reach', maalaar: 'In the year', utgangsverdi: 'Where you started', utgangspresisjon: 'How certain is it?', utgangsverdiTil: 'Upper figure', utgangsperiode: 'When was that?',
    },
    navnHjelp: 'For example “Loans at the school library”.', maalHjelp: 'Leave it empty when you only want to follow the development.',
  },
  definisjon: {
    felter: { teller: 'What is counted', nevner: 'Out of how many', enhet: 'Unit', retning: 'When is it getting better?', nivaa: 'The figure is made for', telling: 'Are people counted more than once?', datakilde: 'The figures come from', endring: 'What will be different, and why?' },
    laast: 'The network owns the definition. Only where you get the figure is your own.',
    tellerHjelp: 'For example “Books lent in the calendar year, not counting renewals”.', nevnerHjelp: 'Only when the figure is a proportion.', enhetHjelp: 'For example “loans”, “people” or “per cent”.', datakildeHjelp: 'The system or the document, and who gets the figure.',
    nyUtgave: 'Measurements have already been made with this definition. If you change it, it becomes a new version, and there is a break in the series: the figures before and after are not compared.',
  },
  maaling: {
    felter: { periode: 'Period', verdi: 'The figure', presisjon: 'How certain is it?', tilVerdi: 'Upper figure', omfang: 'What does the figure apply to?', omfangNavn: 'Name of the area or the venue', endringProsent: 'Change in per cent, when the source gives it', endringPresisjon: 'How certain is the change?', sammenlignetMed: 'Changed since', merknad: 'Note' },
    periodehjelp: 'The time the figure applies to.', tallhjelp: 'Leave it empty when the source gives only the change.', merknadhjelp: 'What one needs to know to read the figure correctly. Do not write anything that points to individuals.',
  },
  belegg: {
    felter: { slag: 'What kind of evidence?', tekst: 'What has been seen or told?', henvisning: 'Where does it say so, or who said it?', periode: 'When?' },
    teksthjelp: 'Write what has been seen. You may say that the measure contributes to something, but not that it caused it. It must not be possible to identify anyone.', henvisninghjelp: 'The report, or the role of the person who told you. Not names of participants.',
  },
};
