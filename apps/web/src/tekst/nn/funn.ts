import type { funn as nb } from '../nb/funn.ts';

const innan = (frist: string | null) => (frist ? `; ho bør vere gjord innan ${frist}` : '');
const foerst = (frist: string | null) => (frist ? `; den første bør vere gjord innan ${frist}` : '');

export const funn: typeof nb = {
  tittel: 'Funn og tilrådingar',
  ingress: {
    evaluering: 'Skriv funna her, med det dei bygger på. Parten ser eit funn når du legg det fram, og dei andre når du frigir det.',
    kommune: 'Det evalueringa har funne hos dykk og i regionen, kva evaluatorane rår til, og kva de svarer. Det som er lagt fram for dykk, ser ingen andre enno.',
    felles: 'Det som er frigitt til alle partane, kva dei har svart, og korleis det går år for år. Eit funn om regionen ser de når det er lagt fram, og kan seie kva fylkeskommunen meiner.',
  },
  ingenAvtale: 'Ingen avtale enno', ingenAvtaleTekst: 'Når avtalen er sendt til partane, blir funna skrivne her.',
  funnene: 'Funn', nyttFunn: 'Nytt funn', ingenFunn: 'Ingen funn å vise enno', ingenFunnTekst: 'Funn kjem her når dei er lagde fram for dykk eller frigitte til partane.',
  anbefalingene: 'Tilrådingar', nyAnbefaling: 'Ny tilråding', redigerAnbefaling: 'Rediger tilrådinga', ingenAnbefalinger: 'Ingen tilrådingar enno', ingenAnbefalingerTekst: 'Ei tilråding blir frigitt saman med funna som ligg til grunn. Den det gjeld, svarer og følgjer opp år for år.',
  regionen: 'Regionen', utgave: (nr) => `utgåve ${nr}`, grad: (grad, navn) => `belegg ${grad} av 5: ${navn.toLowerCase()}`, grader: ['Anteke', 'Belagt', 'Fleire belegg', 'Ulike kjelder', 'Med tal', 'Følgt over tid'],
  status: { utkast: 'Utkast', forelagt: 'Lagt fram', frigitt: 'Frigitt', erstattet: 'Erstatta', trukket: 'Trekt' },
  forelagtTil: (dag) => `Lagt fram, og fortruleg. Kan kommenterast til og med ${dag}.`, frigittDag: (dag) => `Frigitt til partane ${dag}.`, trukketFordi: (dag, grunn) => `Trekt ${dag}: ${grunn}`,
  nyttHer: (hva) => `Nytt i utgåva: ${hva}`, eldreUtgaver: (antall) => `Eldre utgåver (${antall})`, hvilerPaa: 'Bygger på', partenSa: 'Det partane har sagt', hvemSa: (navn, rolle, dag) => `${navn}, ${rolle}, ${dag}:`, ingenMerknader: 'Ingen merknader.',
  skjultSitat: 'Sitat kommunen ikkje har frigitt.', fritt: 'Alle partane kan sjå det.', sagtNei: 'Kommunen har sagt nei.', ikkeSvart: 'Berre kommunen og evaluatoren ser det.',
  sitatkilde: (kommune, kilde, tittel, felt, dag, versjon) => `${kommune}, ${kilde.toLowerCase()} «${tittel}», ${felt.toLowerCase()}, lese ${dag} (versjon ${versjon}).`,
  feltarbeid: (antall, slag, naar) => `${slag}: ${antall}, ${naar}.`,
  beleggslag: { sitat: 'Sitat', intervju: 'Intervju', fokusgruppe: 'Fokusgrupper', feltarbeid: 'Dagar i felten', laeringsverksted: 'Læringsverkstader', spoerreundersoekelse: 'Svar i spørjeundersøking' },
  kilde: { tiltak: 'Tiltak', resultat: 'Resultat', laerdom: 'Lærdom', handlingsplan: 'Handlingsplan', maaling: 'Måling', budsjettlinje: 'Budsjettlinje', vedtak: 'Vedtak', vedlegg: 'Vedlegg', programteori: 'Programteori', barriere: 'Barriere', delt: 'Delt av kommunen' },
  felt: {
    navn: 'Namn', beskrivelse: 'Skildring', hensikt: 'Hensikt', statusMerknad: 'Merknad til statusen', aarsak: 'Årsak', tekst: 'Tekst', verdi: 'Tal', innledning: 'Innleiing', beloep: 'Beløp', merknad: 'Merknad', organ: 'Organ', saksnummer: 'Saksnummer',
    tittel: 'Tittel', mekanisme: 'Slik er det tenkt å verke', antakelse: 'Det vi går ut frå', gradbegrunnelse: 'Grunngiving for graden', proevd: 'Det som er prøvd', begrunnelse: 'Grunngiving', satsing: 'Satsing', sum: 'Sum',
  },
  knapp: {
    rediger: 'Rediger', sitat: 'Siter kommunen', gjenbruk: 'Bruk eit sitat igjen', felt: 'Legg til arbeid i felten', forelegg: 'Legg fram', frigi: 'Frigi', utgave: 'Ny utgåve', fjern: 'Fjern utkastet', kommenter: 'Kommenter', trekk: 'Trekk', samtykke: 'Svar på om andre kan sjå det', fjernBelegg: 'Fjern',
    frigiAnbefaling: 'Frigi', redigerAnbefaling: 'Rediger', fjernAnbefaling: 'Fjern', trekkAnbefaling: 'Trekk', svar: 'Svar', endreSvar: 'Svar på nytt', foelg: 'Sei korleis det går', tiltak: 'Knyt til tiltak',
  },
  hinderTittel: 'Må rettast før det kan leggast fram',
  hinder: (sti, kode) => (kode === 'GRADE_UNSUPPORTED' ? 'Graden er høgare enn belegga ber. Legg til belegg, eller senk graden.' : kode === 'CLAIMS_EFFECT' ? `${sti === 'tittel' ? 'Tittelen' : 'Teksten'} seier at noko førte til noko anna. Skriv kva det har bidrege til, eller belegg det med tal og fleire kjelder.` : 'Eit sitat frå ein annan kommune må vere delt, eller godkjent av kommunen.'),
  // Skjemaa
  redigerTittel: 'Rediger funnet', funnfelter: { kommunenummer: 'Gjeld', tittel: 'Funnet i éi setning', tekst: 'Funnet', tema: 'Tema', evidensgrad: 'Kor godt det er belagt', endring: 'Kva som er nytt' },
  tekstHjelp: 'Ingen namn på personar. Sei kva noko har bidrege til, ikkje kva det førte til.', gradHjelp: '1: eitt belegg. 2: fleire. 3: ulike slag. 4: òg eit tal. 5: tal frå fleire periodar.', bleLagret: 'Utkastet er lagra. Ingen andre ser det.',
  beleggfelter: { slag: 'Kva slags arbeid', antall: 'Kor mange', periode: 'Når' }, bleBelagt: 'Belegget er lagt til.',
  sitatTekst: 'Vel det du har lese hos kommunen. Løftet les rada på nytt og tek vare på orda slik dei står no. Kommunen ser at rada er lesen.', sitatvalg: { kommune: 'Kommune', kilde: 'Kva slags', rad: 'Kva for ei', ordene: 'Orda du siterer' },
  ingenRader: 'Det er ingenting du kan lese her.', velgRad: 'Vel', siterDette: 'Siter dette', ordHjelp: 'Ta bort det du ikkje vil ha med. Det som står igjen, må stå slik i feltet.',
  gjenbrukTekst: 'Sitata her kan alle partane alt sjå: kommunen har delt dei, eller sagt ja. Kommunen blir ikkje spurd på nytt. Tek kommunen tilbake jaet, blir sitatet skjult her òg.', ingenGjenbruk: 'Det er ingen sitat å bruke igjen enno. Eit sitat kan brukast igjen når kommunen har delt det, eller sagt ja til at dei andre partane ser det.',
  gjenbrukFra: (kommune, kilde, rad, funn) => `${kommune}, ${kilde.toLowerCase()} «${rad}». Brukt i «${funn}».`, brukDette: 'Bruk dette', avbryt: 'Avbryt',
  anbefalingsfelter: { tekst: 'Tilrådinga', begrunnelse: 'Kvifor', innen: 'Bør vere gjort', funnIder: 'Funna tilrådinga bygger på', mottakere: 'Kven tilrådinga er til' },
  frist: 'Siste dag parten kan seie noko', grunn: 'Kvifor', foreleggesFor: (navn) => `${navn} får sjå funnet, og ingen andre. Teksten kan ikkje endrast etterpå; ei endring er ei ny utgåve.`, foreleggesForAlle: 'Alle partane og koordinatoren får sjå funnet. Teksten kan ikkje endrast etterpå; ei endring er ei ny utgåve.',
  steg: {
    forelegg: { tittel: 'Legge fram funnet?', tekst: '', knapp: 'Legg fram', ble: 'Funnet er lagt fram.' },
    frigi: { tittel: 'Frigi funnet?', tekst: 'Alle partane i avtalen og koordinatoren får sjå det, med det parten har sagt. Sitat kommunen ikkje har sagt ja til, er skjulte for dei andre. Det kan ikkje takast tilbake; det kan trekkast, og då står grunnen ved sida av.', knapp: 'Frigi', ble: 'Funnet er frigitt til partane.' },
    utgave: { tittel: 'Ny utgåve av funnet', tekst: 'Teksten og belegga blir kopierte til eit utkast. Utgåva før står til den nye er komen like langt.', knapp: 'Begynn', ble: 'Den nye utgåva er eit utkast.' },
    fjern: { tittel: 'Fjerne utkastet?', tekst: 'Utkastet og belegga i det blir borte. Ingen andre har sett det.', knapp: 'Fjern', ble: 'Utkastet er fjerna.' },
    trekk: { tittel: 'Trekke funnet?', tekst: 'Dei som har sett det, ser at det ikkje står lenger, og kvifor. Teksten blir ståande.', knapp: 'Trekk', ble: 'Funnet er trekt.' },
    fjernBelegg: { tittel: 'Fjerne belegget?', tekst: 'Belegget blir borte frå utkastet. Det kan leggast til igjen.', knapp: 'Fjern', ble: 'Belegget er fjerna.' },
    frigiAnbefaling: { tittel: 'Frigi tilrådinga?', tekst: 'Alle partane ser tilrådinga, og dei det gjeld, kan svare. Teksten kan ikkje endrast etterpå.', knapp: 'Frigi', ble: 'Tilrådinga er frigitt.' },
    fjernAnbefaling: { tittel: 'Fjerne utkastet?', tekst: 'Tilrådinga blir borte. Ingen andre har sett utkastet.', knapp: 'Fjern', ble: 'Utkastet er fjerna.' },
    trekkAnbefaling: { tittel: 'Trekke tilrådinga?', tekst: 'Partane ser at tilrådinga ikkje står lenger, og kvifor. Svara blir ståande.', knapp: 'Trekk', ble: 'Tilrådinga er trekt.' },
  },
  // Svara
  kommenterForFylketTekst: 'Det fylkeskommunen seier, følgjer funnet når det blir frigitt. Det kan ikkje endrast etterpå.',
  kommenterTekst: 'Det de seier, følgjer funnet når det blir frigitt. Det kan ikkje endrast etterpå.', kommentarfelter: { tekst: 'Kommentar', rolle: 'Kven som svarer' }, kommentarHjelp: 'La stå tomt når de ikkje har merknader.', rolleHjelp: 'Rolle eller organ, ikkje namn.',
  samtykkeTittel: 'Kan dei andre partane sjå dette?', samtykkeTekst: 'Ja betyr at dei andre kommunane i avtalen og koordinatoren ser sitatet når funnet er frigitt. De kan ta det tilbake.', samtykkefelter: { godkjent: 'Svar', rolle: 'Kven som svarer', merknad: 'Merknad' }, ja: 'Ja', nei: 'Nei', velgSvar: 'Vel',
  svarTekst: 'Dei andre partane ser svaret. De kan svare på nytt; det gamle svaret står.', svarfelter: { svar: 'Svar', tekst: 'Kvifor', rolle: 'Kven som har ansvaret', dato: 'Dagen det blei bestemt' }, svar: { foelges: 'Blir følgd', delvis: 'Blir følgd delvis', foelges_ikke: 'Blir ikkje følgd' },
  hvorforHjelp: 'Må vere med når tilrådinga ikkje blir følgd, eller berre delvis.', ansvarHjelp: 'Rolla som har ansvaret, ikkje namn.', bleSvart: 'Svaret er gitt.', ikkeBesvart: 'Har ikkje svart', svarLinje: (rolle, dag) => `${rolle}, ${dag}`, tidligereSvar: (antall) => `Svart før (${antall})`,
  mottaker: { kommune: 'Kommunen', fylkeskommune: 'Fylkeskommunen', staten: 'Staten', regionen: 'Regionen' }, byggerPaa: (funnene) => `Bygger på: ${funnene}`, innen: (naar) => `bør vere gjort ${naar}`,
  oppfoelging: { ikke_begynt: 'Ikkje begynt', i_gang: 'I gang', gjort: 'Gjort', uaktuell: 'Uaktuell' }, oppfoelgingsfelter: { status: 'Kor langt det er kome', tekst: 'Til dei andre partane', rolle: 'Kven som fører det', notat: 'Eige notat' },
  foelgTekst: (aar) => `Korleis går det i ${aar}? Det de fører, gjeld til de fører noko nytt.`, gaarUt: 'Partane ser det.', gaarIkkeUt: 'Går aldri ut av kommunen.', bleFulgtOpp: 'Det er ført.',
  hosOss: 'Hos oss', hosOssTekst: 'Tiltaka og notata ser berre kommunen.', tiltakTekst: 'Tiltaka de følgjer opp tilrådinga med. Dei andre partane ser dei ikkje.', knytt: 'Knyt', loes: 'Løys', ferdig: 'Ferdig',
  svarene: (svarte, alle) => `${svarte} av ${alle} har svart på det som er retta til dei.`, aarForAar: 'Kor langt det er kome, år for år', aaret: 'År',
  // 2019
  fraFoer: 'Tilrådingar frå før', fraFoerTekst: 'Slik såg tilrådingane ut i rapporten om områdesatsingar frå 2019. Dei står her med våre ord, som døme, og høyrer ikkje til denne evalueringa. Rapporten har ingen tilrådingar frå eller til ein fylkeskommune.',
  gruppen: (navn, antall) => `${navn} (${antall})`, rettetTil: (hvem) => `Til ${hvem}.`, og: 'og', kilden: (tittel, sted) => `${tittel}, ${sted}.`,
  // Lenker hit, og det som ventar
  lenke: 'Funn og tilrådingar', denDagen: 'Dokumenta den dagen',
  ventende: {
    tittel: 'Evalueringa ventar på svar frå dykk.', dit: 'Sjå funna', avtaletittel: 'Evalueringsavtalen ventar på dykk.', tilAvtalen: 'Til evalueringa',
    avtale: (_antall, frist) => `Eit tilbod er det ikkje svart på.${frist ? ` Den første terminen det gjeld, har forfall ${frist}.` : ''}`,
    andel: (_antall, frist) => `Ei ny utgåve gjeld, og er ikkje ført hos dykk.${frist ? ` Den første terminen ho endrar, har forfall ${frist}.` : ''}`,
    termin: (antall, frist) => (antall === 1 ? `Éin termin kan betalast. Han forfall ${frist}.` : `${antall} terminar kan betalast. Den første forfall ${frist}.`),
    funn: (antall, frist) => `${antall === 1 ? 'Eitt funn er lagt fram for dykk' : `${antall} funn er lagde fram for dykk`}${frist ? `, med frist ${frist}` : ''}.`,
    sitat: (antall) => (antall === 1 ? 'De er spurde om andre kan sjå eitt sitat.' : `De er spurde om andre kan sjå ${antall} sitat.`),
    anbefaling: (antall, frist) => (antall === 1 ? `Éi tilråding er det ikkje svart på${innan(frist)}.` : `${antall} tilrådingar er det ikkje svart på${foerst(frist)}.`),
    oppfoelging: (antall, frist) => (antall === 1 ? `For éi tilråding står det ikkje korleis det går i år${innan(frist)}.` : `For ${antall} tilrådingar står det ikkje korleis det går i år${foerst(frist)}.`),
    formidling: (antall) => (antall === 1 ? 'De er spurde om noko kan givast vidare til resten av nettverket; det står nedst på sida Evaluering.' : `De er spurde om ${antall} ting kan givast vidare til resten av nettverket; dei står nedst på sida Evaluering.`),
  },
};
