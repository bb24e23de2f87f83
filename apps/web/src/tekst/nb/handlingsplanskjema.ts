/** Organer i kommunen skrives med liten bokstav inne i en setning; departementet er et navn. */
const inne = (organ: string) => (/departement/i.test(organ) ? organ : `${organ.charAt(0).toLowerCase()}${organ.slice(1)}`);
const tiltak = (antall: number) => (antall === 1 ? 'Ett tiltak' : `${antall} tiltak`);

export const handlingsplanskjema = {
  plan: {
    ny: 'Ny handlingsplan', knapp: 'Begynn på planen', felter: { aar: 'År', kjede: 'Veien til vedtak' },
    tekst: 'Du får et tomt utkast. Bare de i kommunen ser det, og det kan endres til det er vedtatt.', aarhjelp: 'Et år har bare én plan.',
    endre: 'Innledning og vei', endreInnledning: 'Innledning', endreFelter: { innledning: 'Innledning', kjede: 'Veien til vedtak' }, kjedehjelp: 'Veien kan byttes mens planen er et utkast.',
  },
  tiltak: {
    taMed: 'Ta med et tiltak', endre: (navn: string) => `${navn} i planen`, knapp: 'Lagre', taMedKnapp: 'Ta med i planen', felter: { tiltakId: 'Tiltak', grep: 'Hva gjør planen med det?', omtale: 'Hva sier planen om det?' },
    velg: 'Velg tiltak', velgGrep: 'Velg grep', alleErMed: 'Alle tiltakene er med i planen. Et nytt tiltak lages på siden for tiltak.',
    linjer: 'Budsjettlinjene til tiltaket følger med av seg selv.',
  },
  steg: {
    felter: { merknad: 'Merknad', status: 'Planen er', innledning: 'Innledning' }, merknadhjelp: 'Blir stående i planens historie, for eksempel hvilket møte den skal til.',
    behandling: {
      tittel: (aar: number) => `Send planen for ${aar} til behandling`, knapp: 'Send til behandling',
      skjer: (organ: string) => `Planen blir merket som til behandling hos ${inne(organ)}. Løftet sender ingenting på e-post: papirene går i saksgangen som ellers.`,
      angre: 'Planen kan fortsatt endres, og du kan trekke den tilbake til den er vedtatt.',
      advarsler: (antall: number) => (antall === 1 ? 'Det er én ting å passe på i planen. Se den øverst på siden.' : `Det er ${antall} ting å passe på i planen. Se dem øverst på siden.`),
    },
    trekk: { tittel: (aar: number) => `Trekk planen for ${aar} tilbake`, knapp: 'Trekk tilbake', skjer: 'Planen blir et utkast igjen. Ingenting i den endres.', angre: 'Den kan sendes på nytt når som helst.' },
    send: {
      tittel: (aar: number) => `Send planen for ${aar} videre`, knapp: 'Før som sendt',
      skjer: (organ: string) => `Planen blir merket som sendt til ${inne(organ)}. Løftet sender ingenting selv: send den slik dere pleier, og før det her.`, angre: 'Det kan ikke angres. Neste skritt er å registrere svaret.',
    },
  },
  vedtak: {
    tittel: (aar: number) => `Registrer vedtak om planen for ${aar}`, knapp: 'Registrer vedtaket',
    tekst: 'Vedtaket er gjort i et møte og journalført i arkivet. Her skriver du det inn.',
    felter: { organ: 'Hvem vedtok det?', utfall: 'Hva ble vedtatt?', dato: 'Dato for vedtaket', saksnummer: 'Saksnummer', merknad: 'Endringer, vilkår eller annet organet sa', status: 'Planen er', innledning: 'Innledning' },
    forOrganet: (organ: string) => `Du registrerer det for ${inne(organ)}.`,
    organhjelp: 'Organet slik dere kaller det.', datohjelp: 'La feltet stå tomt når datoen ikke er oppgitt.', velgUtfall: 'Velg utfall',
    skjer: {
      vedtatt: (sum: string, antall: number) => `Da blir planen vedtatt og står slik den er nå. Budsjettet låses, og ${sum}\u00a0kr fordeles på ${antall === 1 ? 'én budsjettlinje' : `${antall} budsjettlinjer`} i hovedboka. Det kan ikke angres. Skal noe endres senere, lager dere en ny utgave.`,
      endringer: 'Endringene organet gjorde, må være ført i planen først: den står slik den er nå.',
      utkast: 'Planen går tilbake til utkast, med vedtaket i historien. Ingenting låses, og den kan sendes på nytt.',
      til_behandling: 'Planen blir der den er, med vedtaket i historien. Ingenting låses.',
    },
    stanser: 'Linjene bruker mer av et tilskudd enn det har. Vedtaket kan ikke registreres før det er rettet; se «Å passe på».',
    registrert: 'Vedtaket er registrert', leggVed: 'Legg ved saken eller protokollen nå, eller gjør det senere under «Vedtak» på siden.', ferdig: 'Ferdig', vedtaket: 'vedtaket',
    paa: { tittel: 'Før på opplysninger om vedtaket', knapp: 'Lagre', tekst: (organ: string, utfall: string) => `${organ}: ${utfall.toLowerCase()}. Organ og utfall står.`, felter: { dato: 'Dato for vedtaket', saksnummer: 'Saksnummer', merknad: 'Merknad' } },
  },
  svar: {
    tittel: (aar: number) => `Registrer svar på planen for ${aar}`, knapp: 'Registrer svaret',
    felter: { svar: 'Hva svarte de?', kommentar: 'Hva sa de?', brev: 'Det finnes et svarbrev', organ: 'Hvem har skrevet brevet?', dato: 'Dato på brevet', saksnummer: 'Referanse på brevet', status: 'Planen er' },
    velg: 'Velg svar', godkjent: 'Planen er godkjent', retur: 'Planen er i retur', kommentarhjelp: 'Det de vil ha endret. Den nye utgaven begynner med det.',
    skjer: { godkjent: 'Planen blir stående som godkjent. Den kan endres med en ny utgave.', retur: 'Planen blir stående som vedtatt, men i retur. Så lager dere en ny utgave, og den må vedtas på nytt.' },
    angre: 'Svaret kan ikke angres.',
  },
  utgave: {
    tittel: (aar: number, nr: number) => `Lag utgave ${nr} av planen for ${aar}`, knapp: 'Lag ny utgave',
    tekst: 'Den nye utgaven begynner som et utkast med det samme innholdet, og budsjettet for året åpnes for endring. Pengene som alt er fordelt, blir liggende på linjene til den nye utgaven er vedtatt. Den forrige blir stående slik den ble vedtatt, merket som erstattet. Det kan ikke angres: den nye utgaven må vedtas før året har en plan som gjelder.',
  },
  nesteAar: {
    ikkeMed: 'Ikke med', iAar: (aar: number, grep: string, sum: string | null) => `I ${aar}: ${grep}, ${sum ?? 'uten budsjettlinje'}`,
    aarets: (aar: number) => `Tiltakene i planen for ${aar}`, andre: 'Tiltak som ikke er med i år', andreTekst: (antall: number) => `${tiltak(antall)} til kan tas med`,
    slik: 'Det som videreføres eller skaleres, får med seg budsjettlinjene, med beløpene som forslag. Av de andre følger bare tiltaket med.',
    med: (antall: number, ute: number) => `${tiltak(antall)} blir med${ute > 0 ? `, ${ute} ikke` : ''}.`, linjer: (antall: number, sum: string) => `Linjene til ${antall === 1 ? 'ett av dem' : `${antall} av dem`} følger med, til sammen ${sum}\u00a0kr som forslag.`, utenLinjer: 'Ingen budsjettlinjer følger med.',
    ingen: 'Ingen tiltak er valgt. Da får du et tomt utkast.', skjer: (aar: number) => `Planen for ${aar} blir et utkast med veien til vedtak som er valgt under innstillinger, ellers den samme som i år. Årets plan endres ikke.`, knapp: (aar: number) => `Start planen for ${aar}`,
    forslag: 'Valgene er forslag ut fra hvordan det går med tiltakene. Se over hvert av dem.',
  },
};
