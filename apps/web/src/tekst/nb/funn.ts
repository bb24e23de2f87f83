import { funngrader } from '#libs/contracts';

/** Funnene og anbefalingene, i alle tre rommene. */
export const funn = {
  tittel: 'Funn og anbefalinger',
  ingress: {
    evaluering: 'Skriv funnene her, med det de hviler på. Parten ser et funn når du forelegger det, og de andre når du frigir det.',
    kommune: 'Det evalueringen har funnet hos dere og i regionen, hva den anbefaler, og hva dere svarer. Det som er forelagt dere, ser ingen andre ennå.',
    felles: 'Det som er frigitt til alle partene, hva de har svart, og hvordan det går år for år.',
  },
  ingenAvtale: 'Ingen avtale ennå', ingenAvtaleTekst: 'Når avtalen er sendt til partene, skrives funnene her.',
  funnene: 'Funn', nyttFunn: 'Nytt funn', ingenFunn: 'Ingen funn å vise ennå', ingenFunnTekst: 'Funn dukker opp her når de er forelagt dere eller frigitt til partene.',
  anbefalingene: 'Anbefalinger', nyAnbefaling: 'Ny anbefaling', redigerAnbefaling: 'Rediger anbefalingen', ingenAnbefalinger: 'Ingen anbefalinger ennå', ingenAnbefalingerTekst: 'En anbefaling frigis sammen med funnene den hviler på. Den det gjelder, svarer og følger opp år for år.',
  regionen: 'Regionen', utgave: (nr: number) => `utgave ${nr}`, grad: (grad: number, navn: string) => `belegg ${grad} av 5: ${navn.toLowerCase()}`, grader: funngrader.map(({ navn }) => navn) as string[],
  status: { utkast: 'Utkast', forelagt: 'Forelagt', frigitt: 'Frigitt', erstattet: 'Erstattet', trukket: 'Trukket' },
  forelagtTil: (dag: string) => `Forelagt, og fortrolig. Kan kommenteres til og med ${dag}.`, frigittDag: (dag: string) => `Frigitt til partene ${dag}.`, trukketFordi: (dag: string, grunn: string) => `Trukket ${dag}: ${grunn}`,
  nyttHer: (hva: string) => `Nytt i utgaven: ${hva}`, eldreUtgaver: (antall: number) => `Eldre utgaver (${antall})`, hvilerPaa: 'Hviler på', partenSa: 'Det partene har sagt', hvemSa: (navn: string, rolle: string, dag: string) => `${navn}, ${rolle}, ${dag}:`, ingenMerknader: 'Ingen merknader.',
  skjultSitat: 'Sitat kommunen ikke har frigitt.', fritt: 'kan ses av alle partene', sagtNei: 'kommunen har sagt nei', ikkeSvart: 'bare kommunen og evaluatoren ser det',
  sitatkilde: (kommune: string, kilde: string, tittel: string, felt: string, dag: string, versjon: number) => `${kommune}, ${kilde.toLowerCase()} «${tittel}», ${felt.toLowerCase()}, lest ${dag} (versjon ${versjon}).`,
  feltarbeid: (antall: number, slag: string, naar: string) => `${slag}: ${antall}, ${naar}.`,
  beleggslag: { sitat: 'Sitat', intervju: 'Intervjuer', fokusgruppe: 'Fokusgrupper', feltarbeid: 'Dager i felten', laeringsverksted: 'Læringsverksteder', spoerreundersoekelse: 'Svar i spørreundersøkelse' },
  kilde: { tiltak: 'Tiltak', resultat: 'Resultat', laerdom: 'Lærdom', handlingsplan: 'Handlingsplan', maaling: 'Måling', budsjettlinje: 'Budsjettlinje', vedtak: 'Vedtak', vedlegg: 'Vedlegg', programteori: 'Programteori', barriere: 'Barriere', delt: 'Delt av kommunen' },
  felt: {
    navn: 'Navn', beskrivelse: 'Beskrivelse', hensikt: 'Hensikt', statusMerknad: 'Merknad til statusen', aarsak: 'Årsak', tekst: 'Tekst', verdi: 'Tall', innledning: 'Innledning', beloep: 'Beløp', merknad: 'Merknad', organ: 'Organ', saksnummer: 'Saksnummer',
    tittel: 'Tittel', mekanisme: 'Slik er det tenkt å virke', antakelse: 'Antakelse', gradbegrunnelse: 'Begrunnelse for graden', proevd: 'Det som er prøvd', begrunnelse: 'Begrunnelse', satsing: 'Satsing', sum: 'Sum',
  } as Record<string, string>,
  knapp: {
    rediger: 'Rediger', sitat: 'Siter kommunen', felt: 'Legg til arbeid i felten', forelegg: 'Forelegg', frigi: 'Frigi', utgave: 'Ny utgave', fjern: 'Fjern utkastet', kommenter: 'Kommenter', trekk: 'Trekk', samtykke: 'Svar på om andre kan se det', fjernBelegg: 'Fjern',
    frigiAnbefaling: 'Frigi', redigerAnbefaling: 'Rediger', fjernAnbefaling: 'Fjern', trekkAnbefaling: 'Trekk', svar: 'Svar', endreSvar: 'Svar på nytt', foelg: 'Si hvordan det går', tiltak: 'Knytt til tiltak',
  },
  hinderTittel: 'Må rettes før det kan forelegges',
  hinder: (sti: string, kode: string) => (kode === 'GRADE_UNSUPPORTED' ? 'Graden er høyere enn beleggene bærer. Legg til belegg, eller senk graden.' : kode === 'CLAIMS_EFFECT' ? `${sti === 'tittel' ? 'Tittelen' : 'Teksten'} sier at noe førte til noe annet. Skriv hva det har bidratt til, eller belegg det med tall og flere kilder.` : 'Et sitat fra en annen kommune må være delt, eller godkjent av den.'),
  // Skjemaene
  redigerTittel: 'Rediger funnet', funnfelter: { kommunenummer: 'Gjelder', tittel: 'Funnet i én setning', tekst: 'Funnet', tema: 'Tema', evidensgrad: 'Hvor godt det er belagt', endring: 'Hva som er nytt' },
  tekstHjelp: 'Ingen navn på personer. Si hva noe har bidratt til, ikke hva det førte til.', gradHjelp: '1: ett belegg. 2: flere. 3: ulike slag. 4: også et tall. 5: tall fra flere perioder.', bleLagret: 'Utkastet er lagret. Ingen andre ser det.',
  beleggfelter: { slag: 'Hva slags arbeid', antall: 'Hvor mange', periode: 'Når' }, bleBelagt: 'Belegget er lagt til.',
  sitatTekst: 'Velg det du har lest hos kommunen. Løftet leser raden på nytt og tar vare på ordene slik de står nå. Kommunen ser at den er lest.', sitatvalg: { kommune: 'Kommune', kilde: 'Hva slags', rad: 'Hvilken', ordene: 'Ordene du siterer' },
  ingenRader: 'Det er ingenting du kan lese her.', velgRad: 'Velg', siterDette: 'Siter dette', ordHjelp: 'Ta bort det du ikke vil ha med. Det som står igjen, må stå slik i feltet.',
  anbefalingsfelter: { tekst: 'Anbefalingen', begrunnelse: 'Hvorfor', innen: 'Bør være gjort', funnIder: 'Funnene den hviler på', mottakere: 'Hvem den er til' },
  frist: 'Siste dag parten kan si noe', grunn: 'Hvorfor', foreleggesFor: (navn: string) => `${navn} får se funnet, og ingen andre. Teksten kan ikke endres etterpå; en endring er en ny utgave.`, foreleggesForAlle: 'Alle partene og koordinatoren får se funnet. Teksten kan ikke endres etterpå; en endring er en ny utgave.',
  steg: {
    forelegg: { tittel: 'Forelegge funnet?', tekst: '', knapp: 'Forelegg', ble: 'Funnet er forelagt.' },
    frigi: { tittel: 'Frigi funnet?', tekst: 'Alle partene i avtalen og koordinatoren får se det, med det parten har sagt. Sitater kommunen ikke har sagt ja til, er skjult for de andre. Det kan ikke tas tilbake; det kan trekkes, og da står grunnen ved siden av.', knapp: 'Frigi', ble: 'Funnet er frigitt til partene.' },
    utgave: { tittel: 'Ny utgave av funnet', tekst: 'Teksten og beleggene kopieres til et utkast. Utgaven før står til den nye er kommet like langt.', knapp: 'Begynn', ble: 'Den nye utgaven er et utkast.' },
    fjern: { tittel: 'Fjerne utkastet?', tekst: 'Utkastet og beleggene i det blir borte. Ingen andre har sett det.', knapp: 'Fjern', ble: 'Utkastet er fjernet.' },
    trekk: { tittel: 'Trekke funnet?', tekst: 'De som har sett det, ser at det ikke står lenger, og hvorfor. Teksten blir stående.', knapp: 'Trekk', ble: 'Funnet er trukket.' },
    fjernBelegg: { tittel: 'Fjerne belegget?', tekst: 'Belegget blir borte fra utkastet. Det kan legges til igjen.', knapp: 'Fjern', ble: 'Belegget er fjernet.' },
    frigiAnbefaling: { tittel: 'Frigi anbefalingen?', tekst: 'Alle partene ser den, og de den er rettet til, kan svare. Den kan ikke endres etterpå.', knapp: 'Frigi', ble: 'Anbefalingen er frigitt.' },
    fjernAnbefaling: { tittel: 'Fjerne utkastet?', tekst: 'Anbefalingen blir borte. Ingen andre har sett den.', knapp: 'Fjern', ble: 'Utkastet er fjernet.' },
    trekkAnbefaling: { tittel: 'Trekke anbefalingen?', tekst: 'Partene ser at den ikke står lenger, og hvorfor. Svarene blir stående.', knapp: 'Trekk', ble: 'Anbefalingen er trukket.' },
  },
  // Svarene
  kommenterTekst: 'Det dere sier, følger funnet når det frigis. Det kan ikke endres etterpå.', kommentarfelter: { tekst: 'Kommentar', rolle: 'Hvem som svarer' }, kommentarHjelp: 'La stå tomt når dere ikke har merknader.', rolleHjelp: 'Rolle eller organ, ikke navn.',
  samtykkeTittel: 'Kan de andre partene se dette?', samtykkeTekst: 'Ja betyr at de andre kommunene i avtalen og koordinatoren ser sitatet når funnet er frigitt. Dere kan ta det tilbake.', samtykkefelter: { godkjent: 'Svar', rolle: 'Hvem som svarer', merknad: 'Merknad' }, ja: 'Ja', nei: 'Nei', velgSvar: 'Velg',
  svarTekst: 'De andre partene ser svaret. Dere kan svare på nytt; det gamle svaret står.', svarfelter: { svar: 'Svar', tekst: 'Hvorfor', rolle: 'Hvem som har ansvaret', dato: 'Dagen det ble bestemt' }, svar: { foelges: 'Følges', delvis: 'Følges delvis', foelges_ikke: 'Følges ikke' },
  hvorforHjelp: 'Må være med når anbefalingen ikke følges, eller bare delvis.', ansvarHjelp: 'Rollen som har ansvaret, ikke navn.', bleSvart: 'Svaret er gitt.', ikkeBesvart: 'Har ikke svart', svarLinje: (rolle: string, dag: string) => `${rolle}, ${dag}`, tidligereSvar: (antall: number) => `Svart før (${antall})`,
  mottaker: { kommune: 'Kommunen', fylkeskommune: 'Fylkeskommunen', staten: 'Staten', regionen: 'Regionen' }, byggerPaa: (funnene: string) => `Hviler på: ${funnene}`, innen: (naar: string) => `bør være gjort ${naar}`,
  oppfoelging: { ikke_begynt: 'Ikke begynt', i_gang: 'I gang', gjort: 'Gjort', uaktuell: 'Uaktuell' }, oppfoelgingsfelter: { status: 'Hvor langt det er kommet', tekst: 'Til de andre partene', rolle: 'Hvem som fører det', notat: 'Eget notat' },
  foelgTekst: (aar: number) => `Hvordan går det i ${aar}? Det dere fører, gjelder til dere fører noe nytt.`, gaarUt: 'Partene ser det.', gaarIkkeUt: 'Går aldri ut av kommunen.', bleFulgtOpp: 'Det er ført.',
  hosOss: 'Hos oss', hosOssTekst: 'Tiltakene og notatene ser bare kommunen.', tiltakTekst: 'Tiltakene dere følger opp anbefalingen med. De andre partene ser dem ikke.', knytt: 'Knytt', loes: 'Løs', ferdig: 'Ferdig',
  svarene: (svarte: number, alle: number) => `${svarte} av ${alle} har svart på det som er rettet til dem.`, aarForAar: 'Hvor langt det er kommet, år for år', aaret: 'År',
  // 2019
  fraFoer: 'Anbefalinger fra før', fraFoerTekst: 'Slik så anbefalingene ut i rapporten om områdesatsinger fra 2019. De er gjengitt med våre ord, som eksempel, og hører ikke til denne evalueringen. Rapporten har ingen anbefalinger fra eller til en fylkeskommune.',
  gruppen: (navn: string, antall: number) => `${navn} (${antall})`, rettetTil: (hvem: string) => `Til ${hvem}.`, og: 'og', kilden: (tittel: string, sted: string) => `${tittel}, ${sted}.`,
  // Lenker hit, og det som venter
  lenke: 'Funn og anbefalinger',
};
