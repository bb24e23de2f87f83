import type { Beleggslag, Leddslag, Virkningsgrad } from '#libs/contracts';

const maaneder = (tall: number) => (tall === 1 ? 'én måned' : `${tall} måneder`);

export const programteori = {
  tittel: 'Slik tenker vi at tiltakene virker',
  ingress: 'Fra tiltak til det som skjer, til målet, og til tallene som kan vise det. Et ledd uten belegg er et hull. Det er ikke galt, men det skal synes.',
  tilResultater: 'Til resultatene', ny: 'Ny kjede',
  ingen: 'Ingen har skrevet hvordan tiltakene er tenkt å virke', ingenTekst: 'Skriv ett tiltak først: hva skjer når det virker, hvilket mål bidrar det til, og hvilket tall kunne vist det? Hullene viser hva dere bør finne ut.',
  arkiverte: (antall: number) => `Kjeder som er lagt bort (${antall})`,
  skala: { tittel: 'Hva gradene betyr', tekst: 'Evalueringene av områdesatsinger sier at det er krevende å finne direkte virkninger. Tall sammen med andre kilder kan gi en indikasjon. Derfor sier vi «bidrar til», og hvor godt det er belagt.' },
  grad: { antatt: 'Antatt', indikasjon: 'Indikasjon', sannsynliggjort: 'Sannsynliggjort', dokumentert: 'Dokumentert' } satisfies Record<Virkningsgrad, string> as Record<Virkningsgrad, string>,
  gradBetyr: {
    antatt: 'Vi tror det, men har ikke belegg som bærer det.', indikasjon: 'Minst ett belegg peker den veien.', sannsynliggjort: 'Minst to slags belegg peker samme vei, og vi har vurdert hva annet det kunne være.',
    dokumentert: 'Det samme, og ett av beleggene er en studie.',
  } satisfies Record<Virkningsgrad, string> as Record<Virkningsgrad, string>,
  plass: { tiltak: 'Tiltak', mekanisme: 'Det som skjer', maal: 'Mål', indikator: 'Indikator', statistikk: 'Offentlig statistikk' },
  ledd: { tiltak_mekanisme: 'fra tiltaket til det som skjer', mekanisme_maal: 'fra det som skjer til målet', maal_indikator: 'fra målet til indikatoren', indikator_statistikk: 'fra indikatoren til statistikken' } satisfies Record<Leddslag, string> as Record<Leddslag, string>,
  overgang: { tiltak_mekanisme: 'bidrar til', mekanisme_maal: 'bidrar til', maal_indikator: 'kan vise seg i', indikator_statistikk: 'kan vise seg i' } satisfies Record<Leddslag, string> as Record<Leddslag, string>,
  slag: { tall: 'Tall', fortelling: 'Fortelling', studie: 'Studie' } satisfies Record<Beleggslag, string> as Record<Beleggslag, string>,
  mangler: 'Mangler', hull: 'Hull', utenBelegg: 'Ingen har ført belegg.', antallHull: (antall: number) => (antall === 0 ? 'Ingen hull' : antall === 1 ? 'Ett hull' : `${antall} hull`),
  antakelse: 'Vi antar', tid: 'Tid til virkning', tidSvar: (fra: number, til: number | null) => (til === null || til === fra ? maaneder(fra) : `${fra}–${til} måneder`), rivaliserende: 'Kunne også skyldes', begrunnelse: 'Hvorfor denne graden', belegg: 'Belegg',
  redigerLedd: (ledd: string) => `leddet ${ledd}`, leggBelegg: 'Legg til belegg', fjernet: 'Belegget er fjernet. Innholdet står i loggen.', fjernTekst: 'Belegget blir borte fra leddet. Bygger graden på det, må den senkes først.',
  arkiverTekst: 'Kjeden blir borte fra lista. Du kan hente den tilbake.', hentTekst: 'Kjeden kommer tilbake i lista.',
  paaTiltaket: { tittel: 'Slik er det tenkt å virke', ingen: 'Ingen har skrevet hvordan dette tiltaket er tenkt å virke, og hva som kunne vist det.', skriv: 'Skriv hvordan det er tenkt', se: 'Se hele kjeden, med belegg og hull' },
  serie: (navn: string | null, kode: string) => (navn ? `${navn} (${kode})` : kode),
};
