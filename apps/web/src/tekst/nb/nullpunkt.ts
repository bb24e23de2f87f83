import type { Nivaa, Prioritet } from '#libs/contracts';

interface Antallene { alle: number; foerst: number; utenTiltak: number; ikkeVurdert: number; utenUtgangspunkt: number }

/** Ordene på siden om der kommunen begynte, og hva den gjør noe med først. */
export const nullpunkt = {
  tittel: 'Nullpunkt og prioritering',
  ingress: 'Hvor begynte vi, og hva gjør vi noe med først? Her står tallene fra utgangspunktet sammen med hvor viktige de er, og tiltakene og pengene som er satt inn.',
  tilResultater: 'Til resultatene', tilProgram: 'Se programmet',
  utfordringsbilde: 'Utfordringsbildet',
  linjene: 'Tallene vi begynte på',
  ingen: 'Ingen tall å begynne på ennå',
  ingenTekst: 'Når dere har laget en indikator og skrevet inn der dere begynte, står den her. Da kan dere si hva som er viktigst, og se om tiltakene og pengene går dit.',
  setning: ({ alle, foerst, utenTiltak, ikkeVurdert, utenUtgangspunkt }: Antallene) => [
    foerst === 0 ? (alle === 1 ? 'Tallet er ikke satt først.' : `Ingen av de ${alle} tallene er satt først.`) : `${foerst} av ${alle} tall er satt først.`,
    foerst > 0 && (utenTiltak === 0 ? 'Alle de viktigste har tiltak.' : `${utenTiltak === 1 ? 'Ett av de viktigste har' : `${utenTiltak} av de viktigste har`} ingen tiltak som svarer på det.`),
    ikkeVurdert > 0 && `${ikkeVurdert === 1 ? 'Ett er' : `${ikkeVurdert} er`} ikke vurdert.`,
    utenUtgangspunkt > 0 && `${utenUtgangspunkt === 1 ? 'Ett mangler' : `${utenUtgangspunkt} mangler`} utgangspunkt.`,
  ].filter(Boolean).join(' '),
  forbehold: 'Et tiltak kan svare på flere tall, så tiltakene og pengene legges ikke sammen. Tiltak som bare er en idé, som er stoppet eller arkivert, er ikke med.',
  tallet: 'Tallet', prioritet: 'Prioritet', begynte: 'Begynte på', naa: 'Nå', tiltak: 'Tiltak', budsjett: (aar: number) => `Budsjett ${aar}, kr`,
  nivaa: { omraade: 'Gjelder området', kommune: 'Gjelder hele kommunen' } satisfies Record<Nivaa, string> as Record<Nivaa, string>,
  prioriteter: { foerst: 'Først', deretter: 'Deretter', ikke_naa: 'Ikke nå' } satisfies Record<Prioritet, string> as Record<Prioritet, string>,
  ikkeVurdert: 'Ikke vurdert', ikkeSatt: 'Ikke skrevet inn', ikkeMaalt: 'Ikke målt ennå', vilTil: (tall: string, aar: number) => `Vil til ${tall} i ${aar}`,
  utenMaal: 'Hører ikke til noe mål', ingenTiltak: 'Ingen tiltak',
  vurder: 'Vurder', vurderHva: (navn: string) => `Hvor viktig er «${navn}»?`,
  felter: { prioritet: 'Når gjør dere noe med det?', prioritetFordi: 'Hvorfor?' }, grunnHjelp: 'Det som avgjorde: hvor stort det er, hvem det rammer, og om dere kan gjøre noe med det.',
};
