import type { programteoriskjema as nb } from '../nb/programteoriskjema.ts';

export const programteoriskjema: typeof nb = {
  kjede: {
    felter: { tiltakId: 'Measure', mekanisme: 'What happens when it works?', maalId: 'Objective it contributes to', indikatorId: 'Indicator that can show it', statistikkserie: 'Code in public statistics', statistikknavn: 'Name of the statistics' },
    mekanismeHjelp: 'To people or to the place. For example “The pupils have a quiet place to be”.', serieHjelp: 'For example fhi-360. Leave it empty when no statistics fit; it is then shown as a gap.', velg: 'Choose', ny: 'New chain', lag: 'Make the chain',
  },
  ledd: {
    felter: { antakelse: 'What must hold?', maanederFra: 'Months until it can be noticed, at least', maanederTil: 'Months, at most', rivaliserende: 'What else could explain it?', grad: 'How strong is the evidence?', gradbegrunnelse: 'Why this grade?' },
    hjelp: 'Write “contributes to” (in Norwegian «bidrar til»). “Caused” («førte til») can stand only in a link that is documented.',
  },
  belegg: { nytt: 'New evidence', endre: 'Edit the evidence', felter: { slag: 'What kind of evidence?', tekst: 'What has been seen, told or studied?', henvisning: 'Where does it say so, or who said it?' }, teksthjelp: 'It must not be possible to identify anyone.' },
};
