import type { Delingstype, Mottaker, Selvdeling } from '#libs/contracts';

/** Ordene om hvem det deles med, om å dele av seg selv, og om det koordinatoren minner om. */
export const delingsvalg = {
  mottaker: { nettverk: 'Nettverket', evaluator: 'Nettverket og evalueringen', aapent: 'Alle, uten innlogging' } satisfies Record<Mottaker, string> as Record<Mottaker, string>,
  mottakerBetyr: {
    nettverk: 'Koordinatoren og kommunene i nettverket ser det.',
    evaluator: 'De samme ser det, og evaluatorene dere har åpnet for, så lenge det er åpent.',
    aapent: 'Hvem som helst kan lese det på de åpne sidene, og søkemotorer kan finne det. Nettverket og evalueringen ser det også.',
  } satisfies Record<Mottaker, string> as Record<Mottaker, string>,
  ingenAapning: 'Dere har ikke åpnet for evalueringen nå, så ingen evaluator ser noe før dere gjør det.',
  deltMed: { nettverk: 'Delt med nettverket', evaluator: 'Delt med nettverket og evalueringen', aapent: 'Åpent for alle' } satisfies Record<Mottaker, string> as Record<Mottaker, string>,
  avSegSelv: 'Delt av seg selv',
  saksdokument: 'Det som deles, kan bli et saksdokument hos fylkeskommunen, og da kan andre be om innsyn i det. Det gjelder også satsingens navn.',
  hvem: 'Hvem skal det deles med?',
  endre: {
    knapp: 'Endre hvem det er delt med',
    tittel: (hva: string) => `Hvem skal se ${hva}?`,
    felter: { mottaker: 'Hvem skal det deles med?', bekreftet: 'Jeg har sett hvem som får se det, og hva de ser', kjentMedLisens: 'Jeg vet at andre kan bruke det etter lisensen, også etter at vi har lukket' },
    tekst: 'Innholdet er det samme som før, og står under. Det er bare hvem som ser det, som endres.',
    trangere: 'De som ikke lenger er med, mister det med det samme. De som alt har lest det, kan ha skrevet det av.',
    videre: 'Evaluatorene dere har åpnet for, får se nøyaktig dette.',
    aapne: (lisens: string) => `Alle får se nøyaktig det som står under, med navnet på satsingen og kommunen, uten innlogging. Det åpnes under ${lisens}: andre kan bruke det når de oppgir kommunen, og det de har hentet, kan de bruke også etter at dere har lukket.`, seAapent: 'Se den åpne siden',
    lagre: 'Lagre hvem som ser det',
  },
  bruk: {
    navn: (aar: number) => `Bruk av penger ${aar}`,
    venter: (antall: number) => (antall === 1 ? 'én føring venter på attest, så året kan ikke deles ennå' : `${antall} føringer venter på attest, så året kan ikke deles ennå`),
    tilOekonomi: 'Se bruken av penger',
    tekst: (nettverk: string) => `Koordinatoren og kommunene i ${nettverk} får se nøyaktig dette: hva som er brukt under hvert tema, av penger fra hver slags giver. Ikke hva pengene gikk til, hvem som førte dem, eller budsjettet. Der beløpet ikke er kjent, står det et spenn.`,
    utenLinje: (antall: number) => `${antall === 1 ? 'Én føring' : `${antall} føringer`} står ikke på noen budsjettlinje og er ikke med i tallene.`,
    bekreft: 'Jeg har sett hva som går ut, ingen kan kjennes igjen i det, og det kan bli saksdokumenter hos fylkeskommunen',
    utdatert: 'Det er ført, reversert eller flyttet penger i året siden dette ble delt. De andre ser fortsatt de gamle tallene til du trekker tilbake og deler på nytt.',
    tittel: 'Brukt per tema og giver, i kroner',
    tema: 'Tema', iAlt: 'I alt', alle: 'Alle temaer',
    forklaring: 'Et spenn betyr at det ikke er kjent hvor mye. «I alt» er ikke alltid summen av giverne: om hele temaet kan mer være kjent enn om hver giver.',
    ingen: 'Det er ikke brukt noe som kan deles.',
  },
  undersoekelse: {
    navn: (navn: string | null, dato: string) => `${navn ?? 'Undersøkelse'}, ${dato}`,
    utdatert: 'Svarene i runden er endret siden dette ble delt. De andre ser fortsatt de gamle til du trekker tilbake og deler på nytt. Det som var skjult, blir skjult da også.',
  },
  fordeling: {
    navn: (serie: string | null, periode: string) => `${serie ?? 'Fordeling'}, ${periode}`,
    utdatert: 'Tallene for perioden er endret siden dette ble delt. De andre ser fortsatt de gamle til du trekker tilbake og deler på nytt. Det som var skjult, blir skjult da også.',
  },
  uteblitt: {
    handlingsplan: 'Denne skulle vært delt av seg selv, men det skjedde ikke. Se gjennom den og del den selv.',
    resultater: 'Disse skulle vært delt av seg selv, men det skjedde ikke. Som oftest er det fordi et tall er skjult, og da må noen se etter om de andre tallene røper det. Se gjennom og del selv.',
  } satisfies Record<Selvdeling, string> as Record<Selvdeling, string>,
  selv: {
    tittel: 'Del av seg selv',
    ingress: 'Dere kan la det som er ferdig, gå ut uten at noen trykker. Det deles alltid bare med nettverket, reglene for små tall er de samme, og dere kan trekke tilbake når som helst.',
    hva: { handlingsplan: 'Planen når den er vedtatt', resultater: 'Resultatene når perioden er godkjent' } satisfies Record<Selvdeling, string> as Record<Selvdeling, string>,
    gaarUt: {
      handlingsplan: 'Dette går ut hver gang: sum per tema og giver, antall tiltak per tema og status, innbyggertallet i områdene, og satsingens navn. En ny utgave av planen avløser den forrige, som trekkes tilbake.',
      resultater: 'Dette går ut hver gang: ett tall for hver indikator, med navn, enhet og presisjon, og satsingens navn. Små antall personer er skjult. Er noe skjult, går ingenting ut før noen har sett på det.',
    } satisfies Record<Selvdeling, string> as Record<Selvdeling, string>,
    av: 'Nei. Noen må se gjennom og dele hver gang.',
    paa: (navn: string, dag: string) => `Ja. ${navn} bestemte det ${dag} og står for det som går ut.`,
    gjelderIkke: (navn: string) => `${navn} er ikke lenger programleder. Ingenting deles av seg selv før en programleder slår det på igjen.`,
    slaaPaa: 'La det gå ut av seg selv', slaaAv: 'Slutt å dele av seg selv', overta: 'Slå på i ditt navn',
    bekreftTittel: (hva: string) => `Dele av seg selv: ${hva.toLowerCase()}?`,
    felter: { bekreftet: 'Jeg har sett hva som går ut hver gang, og står for at ingen kan kjennes igjen i det' },
    avTittel: 'Slutte å dele av seg selv?',
    avTekst: 'Det som alt er delt, står til dere trekker det tilbake. Fra nå må noen se gjennom og dele hver gang.',
  },
  minnet: {
    tittel: 'Koordinatoren minner om',
    en: (hva: string, dag: string, antall: number) => `${hva}, minnet ${dag}${antall > 1 ? ` (${antall} ganger)` : ''}`,
    frivillig: 'Det er dere som avgjør om og når noe deles.',
  },
  hva: { handlingsplan: (aar: number) => `Handlingsplan ${aar}`, resultater: (aar: number) => `Resultater ${aar}`, pengebruk: (aar: number) => `Bruk av penger ${aar}`, fordeling: (aar: number) => `Fordelinger ${aar}`, undersoekelse: (aar: number) => `Undersøkelser ${aar}` } satisfies Record<Delingstype, (aar: number) => string> as Record<Delingstype, (aar: number) => string>,
};
