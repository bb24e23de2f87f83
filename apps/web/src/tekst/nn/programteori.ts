import type { programteori as nb } from '../nb/programteori.ts';

const maaneder = (tall: number) => (tall === 1 ? 'éin månad' : `${tall} månader`);

export const programteori: typeof nb = {
  tittel: 'Slik tenker vi at tiltaka verkar',
  ingress: 'Frå tiltak til det som skjer, til målet, og til tala som kan vise det. Eit ledd utan belegg er eit hol. Det er ikkje gale, men det skal synast.',
  tilResultater: 'Til resultata', ny: 'Ny kjede',
  ingen: 'Ingen har skrive korleis tiltaka er tenkte å verke', ingenTekst: 'Skriv eitt tiltak først: kva skjer når det verkar, kva mål bidreg det til, og kva tal kunne vist det? Hola viser kva de bør finne ut.',
  arkiverte: (antall) => `Kjeder som er lagde bort (${antall})`,
  skala: { tittel: 'Kva gradane betyr', tekst: 'Evalueringane av områdesatsingar seier at det er krevjande å finne direkte verknader. Tal saman med andre kjelder kan gi ein indikasjon. Derfor seier vi «bidreg til», og kor godt det er belagt.' },
  grad: { antatt: 'Anteke', indikasjon: 'Indikasjon', sannsynliggjort: 'Sannsynleggjort', dokumentert: 'Dokumentert' },
  gradBetyr: {
    antatt: 'Vi trur det, men har ikkje belegg som ber det.', indikasjon: 'Minst eitt belegg peikar den vegen.', sannsynliggjort: 'Minst to slags belegg peikar same veg, og vi har vurdert kva anna det kunne vere.',
    dokumentert: 'Det same, og eitt av belegga er ein studie.',
  },
  plass: { tiltak: 'Tiltak', mekanisme: 'Det som skjer', maal: 'Mål', indikator: 'Indikator', statistikk: 'Offentleg statistikk' },
  ledd: { tiltak_mekanisme: 'frå tiltaket til det som skjer', mekanisme_maal: 'frå det som skjer til målet', maal_indikator: 'frå målet til indikatoren', indikator_statistikk: 'frå indikatoren til statistikken' },
  overgang: { tiltak_mekanisme: 'bidreg til', mekanisme_maal: 'bidreg til', maal_indikator: 'kan vise seg i', indikator_statistikk: 'kan vise seg i' },
  slag: { tall: 'Tal', fortelling: 'Forteljing', studie: 'Studie' },
  mangler: 'Manglar', hull: 'Hol', utenBelegg: 'Ingen har ført belegg.', antallHull: (antall) => (antall === 0 ? 'Ingen hol' : antall === 1 ? 'Eitt hol' : `${antall} hol`),
  antakelse: 'Vi går ut frå', tid: 'Tid til verknad', tidSvar: (fra, til) => (til === null || til === fra ? maaneder(fra) : `${fra}–${til} månader`), rivaliserende: 'Kunne òg kome av', begrunnelse: 'Kvifor denne graden', belegg: 'Belegg',
  redigerLedd: (ledd) => `leddet ${ledd}`, leggBelegg: 'Legg til belegg', fjernet: 'Belegget er fjerna. Innhaldet står i loggen.', fjernTekst: 'Belegget blir borte frå leddet. Bygger graden på det, må graden senkast først.',
  arkiverTekst: 'Kjeda blir borte frå lista. Du kan hente kjeda tilbake.', hentTekst: 'Kjeda kjem tilbake i lista.',
  paaTiltaket: { tittel: 'Slik er det tenkt å verke', ingen: 'Ingen har skrive korleis dette tiltaket er tenkt å verke, og kva som kunne vist det.', skriv: 'Skriv korleis det er tenkt', se: 'Sjå heile kjeda, med belegg og hol' },
  serie: (navn, kode) => (navn ? `${navn} (${kode})` : kode),
};
