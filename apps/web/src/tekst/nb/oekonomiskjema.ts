export const oekonomiskjema = {
  forbruk: {
    tittel: 'Hvor mye er brukt?', tittelLinje: (linje: string) => `Hvor mye er brukt på ${linje}?`, knapp: 'Før forbruket',
    felter: { linjeId: 'Hvilken budsjettlinje?', hvordan: 'Vet du beløpet?', beloep: 'Brukt beløp', ord: 'Hvor mye, med ord', post: 'Hvilke av pengene?', navn: 'Hva er det brukt på?', dato: 'Når?', begrunnelse: 'Noe å si om det?' },
    ingenLinje: 'Ikke på noen budsjettlinje', vetBeloep: 'Ja, jeg vet beløpet', vetIkke: 'Nei, jeg sier det med ord', allePoster: 'Alle pengene på linja, fordelingen er ikke kjent', velgOrd: 'Velg ordet som passer best', velgLinje: 'Velg linje',
    navnhjelp: 'Uten navn på privatpersoner.', ordhjelp: 'Ordet blir stående til noen fører et beløp eller et nytt ord.',
    igjen: (rom: string) => `Igjen på linja nå: ${rom}\u00a0kr.`, skjer: 'Beløpet trekkes fra linja med en gang. Controller attesterer etterpå. Er det feil, kan føringen reverseres; den slettes ikke.',
    skjerOrd: 'Summene viser et spenn til beløpet er kjent. Er ordet feil, kan føringen reverseres.', utenLinje: 'Bruk uten budsjettlinje teller ikke i summene.',
  },
  linje: {
    ny: 'Ny budsjettlinje', endre: 'Rediger budsjettlinja', knapp: 'Lagre linja', nyTekst: 'Linja er en del av utkastet til budsjett. Den kan endres og fjernes til handlingsplanen er vedtatt.', endreTekst: 'Endringen gjelder utkastet. Alt som endres, står i loggen.',
    felter: { navn: 'Navn på linja', tiltakId: 'Tiltak', innsatsomraadeId: 'Innsatsområde', poster: 'Hvor kommer pengene fra?', kostnadsart: 'Hva går pengene til?', ikkeOrdinaerDrift: 'Ordinær drift', merknad: 'Merknad' },
    innsatsomraadehjelp: 'Trengs bare når det er et annet enn tiltakets, eller linja ikke hører til noe tiltak.', drift: { ukjent: 'Ikke erklært ennå', ja: 'Betaler ikke for ordinær drift', nei: 'Betaler for ordinær drift' },
    drifthjelp: 'Midler fra departementet kan ikke gå til ordinær drift.', tilskudd: 'Tilskudd', tilskuddNr: (nr: number) => `Tilskudd ${nr}`, beloepNr: (nr: number) => `Beløp ${nr} i kroner`, flere: 'Legg til et tilskudd', fjern: (nr: number) => `Fjern tilskudd ${nr}`,
    posthjelp: 'Velg tilskudd og skriv beløp, for eksempel 250 000. Ett tilskudd kan bare stå én gang.', velg: 'Velg tilskudd', ingenTilskudd: 'Det er ikke ført noe tilskudd ennå. Linja kan lages uten penger, og få dem senere.',
    navnPaa: (navn: string, aar: string, givere: string) => `${navn} (${givere}, ${aar})`, post: (navn: string, beloep: string) => `${beloep}\u00a0kr fra ${navn}`,
    fjernTittel: (navn: string) => `Fjern ${navn}`, fjernTekst: 'Linja forsvinner fra utkastet til budsjett. Det kan ikke angres herfra, men innholdet står i loggen. En linje hovedboka eller bruk viser til, kan ikke fjernes.',
  },
  tilskudd: {
    ny: 'Nytt tilskudd', endre: 'Rediger tilskuddet', knapp: 'Lagre tilskuddet',
    felter: {
      navn: 'Navn', tilskuddsaar: 'Tilskuddsår', kolonne: 'Kolonne i budsjettet', giverIder: 'Giver', nyGiver: 'En giver som ikke står i lista', nyGiverArt: 'Hva slags giver er det?', ventetBeloep: 'Beløp dere venter', forbehold: 'Forbehold', vilkaar: 'Vilkår', overfoerbart: 'Ubrukte penger',
      tilsagnDato: 'Dato på tilsagnsbrevet', tilsagnReferanse: 'Referanse på tilsagnsbrevet', rapportfrist: 'Rapporteres innen', arkivert: 'Legg bort tilskuddet, så det ikke kan brukes i nye linjer',
    },
    aarhjelp: 'Et år (2025), eller et skole- og barnehageår (2025/2026).', giverhjelp: 'Kryss av flere når de gir sammen. Ingen når giveren ikke er oppgitt.', ventethjelp: (aar: number) => `Føres i hovedboka som ventet i ${aar}, så det kan deles på linjer.`, forbeholdhjelp: 'For eksempel «forutsatt bevilgning i Stortinget».',
    overfoerbart: { ukjent: 'Ikke oppgitt', ja: 'Kan føres over til neste år', nei: 'Kan ikke føres over' }, skjer: 'Opplysningene kan rettes senere. Beløp endres bare ved å føre i hovedboka.',
  },
  postering: {
    tittel: (navn: string) => `Før i hovedboka: ${navn}`, knapp: 'Før i hovedboka', felter: { type: 'Hva har skjedd?', beloep: 'Beløp', fraLinjeId: 'Fra linje', tilLinjeId: 'Til linje', tekst: 'Hva gjelder det?' }, velgLinje: 'Velg linje', utenLinje: 'Fra det som ikke er fordelt',
    typer: {
      ventet: 'Vi venter mer penger', forskuttering: 'Vi bruker egne penger til tilsagnet kommer', tilsagn: 'Tilsagnsbrevet er kommet', utbetaling: 'Pengene er kommet', nedsettelse: 'Det blir mindre enn ventet',
      omdisponering: 'Flytt mellom to linjer', inndragning: 'Ta tilbake fra en linje', tilbakebetaling: 'Betal tilbake til giveren',
    },
    skjer: {
      ventet: 'Beløpet kan deles på linjer, men er ikke lovet.', forskuttering: 'Det ventede dekkes av kommunen til brevet kommer.', tilsagn: 'Dekker først det som er forskuttert, så det som er ventet. Resten er nye penger å dele ut.', utbetaling: 'Tilsagnet er oppfylt. Kommer det mer enn lovet, er resten nye penger.',
      nedsettelse: 'Tas av det som ikke er fordelt.', omdisponering: 'Linjene i budsjettet står; hovedboka sier hva de rår over nå.', inndragning: 'Pengene blir ikke fordelt, og kan gis til en annen linje.', tilbakebetaling: 'Pengene går ut av tilskuddet.',
    },
    angre: 'En føring kan ikke endres, men den kan reverseres. Da står begge.',
  },
  reverser: {
    tittel: (navn: string) => `Reverser: ${navn}`, knapp: 'Reverser', felter: { begrunnelse: 'Hvorfor?', tilstand: 'Bruken er' }, ikkeAttestert: 'ikke attestert', attestert: 'attestert', reversert: 'reversert', bruk: 'Bruken teller ikke lenger, og pengene føres tilbake. Føringen blir stående som reversert med begrunnelsen. Det kan ikke angres, men bruken kan føres på nytt.',
    postering: 'En ny føring fører pengene tilbake. Begge blir stående. En reversering kan ikke selv reverseres.',
  },
  attester: { tittel: (navn: string) => `Attester: ${navn}`, tekst: (beloep: string) => `Du går god for at det er brukt ${beloep}. Etterpå er det bare controller som kan reversere føringen.`, tekstOrd: (ord: string) => `Du går god for at det er «${ord}». Etterpå er det bare controller som kan reversere føringen.`, knapp: 'Attester' },
  oensk: {
    tittel: 'Ønsk overføring til neste år', knapp: 'Ønsk overføring', felter: { post: 'Hvilke penger?', navn: 'Hva gjelder det?', beloep: 'Beløp', aarsakskode: 'Hvorfor ble det penger igjen?', begrunnelse: 'Forklar kort' }, velgPost: 'Velg budsjettlinje', utenPost: 'Vet ikke hvilken linje',
    beloephjelp: 'Kan stå tomt. Controller bekrefter beløpet.', post: (linje: string, tilskudd: string) => `${linje} (${tilskudd})`, skjer: 'Ønsket går til controller, som bekrefter beløpet. Så må det vedtas. Du kan trekke ønsket helt til det er vedtatt.',
  },
  bekreft: { tittel: (navn: string) => `Bekreft beløpet: ${navn}`, knapp: 'Bekreft beløpet', felter: { beloep: 'Beløp som er igjen', finansieringspostId: 'Hvilke penger?' }, skjer: 'Beløpet kan ikke være mer enn det som er igjen på linja. Etterpå kan overføringen vedtas. Ønsket kan fortsatt trekkes.' },
  vedta: {
    tittel: (navn: string) => `Vedtak om overføring: ${navn}`, knapp: 'Registrer vedtaket', felter: { tilLinjeId: 'Linje i neste års budsjett', organ: 'Hvem vedtok det?', utfall: 'Hva ble vedtatt?', dato: 'Dato', saksnummer: 'Saksnummer', merknad: 'Merknad', status: 'Ønsket er' }, nyLinje: 'Den som viderefører linja, ellers en ny',
    datohjelp: 'La stå tomt når datoen ikke er oppgitt.', organhjelp: 'Organet slik dere kaller det.',
    skjer: {
      vedtatt: (beloep: string, aar: number) => `${beloep}\u00a0kr føres over til ${aar} i hovedboka. Det kan reverseres der, og da regnes ønsket som trukket.`, avslaatt: 'Ønsket blir stående som avslått. Ingen penger flyttes.', sendt_tilbake: 'Ønsket går tilbake, og beløpet må bekreftes på nytt.', venter: 'Ingen penger flyttes. Ønsket venter fortsatt på et vedtak.',
    },
  },
  trekk: { tittel: (navn: string) => `Trekk ønsket: ${navn}`, tekst: 'Ønsket blir stående som trukket, og ingen penger flyttes. Du kan ønske på nytt.', knapp: 'Trekk ønsket' },
  egeninnsats: {
    ny: 'Ny egeninnsats', endre: 'Rediger egeninnsatsen', knapp: 'Lagre egeninnsatsen', felter: { navn: 'Hva legger kommunen inn?', tiltakId: 'Tiltak', beloep: 'Beløp', timer: 'Timer i året', stillingsprosent: 'Del av en stilling, i prosent', beskrivelse: 'Beskrivelse' },
    hjelp: 'Fyll ut det dere vet. Alt kan stå tomt.', fjern: (navn: string) => `Fjern ${navn}`, fjernTekst: 'Den forsvinner fra siden. Det kan ikke angres herfra, men innholdet står i loggen.',
  },
};
