import type { nullpunkt as nb } from '../nb/nullpunkt.ts';

export const nullpunkt: typeof nb = {
  tittel: 'Nullpunkt og prioritering',
  ingress: 'Kvar byrja vi, og kva gjer vi noko med først? Her står tala frå utgangspunktet saman med kor viktige dei er, og tiltaka og pengane som er sette inn.',
  tilResultater: 'Til resultata', tilProgram: 'Sjå programmet',
  utfordringsbilde: 'Utfordringsbiletet',
  linjene: 'Tala vi byrja på',
  ingen: 'Ingen tal å byrje på enno',
  ingenTekst: 'Når de har laga ein indikator og skrive inn der de byrja, står han her. Då kan de seie kva som er viktigast, og sjå om tiltaka og pengane går dit.',
  setning: ({ alle, foerst, utenTiltak, ikkeVurdert, utenUtgangspunkt }) => [
    foerst === 0 ? (alle === 1 ? 'Talet er ikkje sett først.' : `Ingen av dei ${alle} tala er sette først.`) : `${foerst} av ${alle} tal er ${foerst === 1 ? 'sett' : 'sette'} først.`,
    foerst > 0 && (utenTiltak === 0 ? 'Alle dei viktigaste har tiltak.' : `${utenTiltak === 1 ? 'Eitt av dei viktigaste har' : `${utenTiltak} av dei viktigaste har`} ingen tiltak som svarer på det.`),
    ikkeVurdert > 0 && `${ikkeVurdert === 1 ? 'Eitt er' : `${ikkeVurdert} er`} ikkje ${ikkeVurdert === 1 ? 'vurdert' : 'vurderte'}.`,
    utenUtgangspunkt > 0 && `${utenUtgangspunkt === 1 ? 'Eitt manglar' : `${utenUtgangspunkt} manglar`} utgangspunkt.`,
  ].filter(Boolean).join(' '),
  forbehold: 'Eit tiltak kan svare på fleire tal, så tiltaka og pengane blir ikkje lagde saman. Tiltak som berre er ein idé, som er stoppa eller arkiverte, er ikkje med.',
  tallet: 'Talet', prioritet: 'Prioritet', begynte: 'Byrja på', naa: 'No', tiltak: 'Tiltak', budsjett: (aar) => `Budsjett ${aar}, kr`,
  nivaa: { omraade: 'Gjeld området', kommune: 'Gjeld heile kommunen' },
  prioriteter: { foerst: 'Først', deretter: 'Deretter', ikke_naa: 'Ikkje no' },
  ikkeVurdert: 'Ikkje vurdert', ikkeSatt: 'Ikkje skrive inn', ikkeMaalt: 'Ikkje målt enno', vilTil: (tall, aar) => `Vil til ${tall} i ${aar}`,
  utenMaal: 'Høyrer ikkje til noko mål', ingenTiltak: 'Ingen tiltak',
  vurder: 'Vurder', vurderHva: (navn) => `Kor viktig er «${navn}»?`,
  felter: { prioritet: 'Når gjer de noko med det?', prioritetFordi: 'Kvifor?' }, grunnHjelp: 'Det som avgjorde: kor stort det er, kven det råkar, og om de kan gjere noko med det.',
};
