import { evidenskriterier, type Evidenskriterium } from '#libs/contracts';
import type { erfaring as nb } from '../nb/erfaring.ts';

const erfaringer = (antall: number) => (antall === 1 ? 'Éi erfaring' : `${antall} erfaringar`);

// Kontrakten har gradane på bokmål.
const gradnavn: Record<Evidenskriterium, string> = { beskrevet: 'Skildra', begrunnet: 'Grunngitt', maalt: 'Målt', fulgt: 'Følgt over tid', undersoekt: 'Undersøkt av andre' };
const krav: Record<Evidenskriterium, string> = {
  beskrevet: 'Bakgrunnen, kva som blei gjort, kven det var for, og kva som skal til eller er verdt å passe på, står slik at andre kan kjenne seg att og gjere det etter.',
  begrunnet: 'Det står korleis tiltaket er tenkt å verke, og kva mål det skal bidra til.',
  maalt: 'Minst eitt resultat er eit tal med presisjon og periode.',
  fulgt: 'Minst eitt tal er samanlikna med ein tidlegare periode, og andre forklaringar på endringa er vurderte.',
  undersoekt: 'Nokon utanfor kommunen har evaluert eller forska på tiltaket, og undersøkinga er oppgitt med lenke.',
};

export const erfaring: typeof nb = {
  art: { tiltak: 'Eit tiltak', prosess: 'Organisering og prosess' },
  fase: {
    kunnskapsgrunnlag: '1 Kunnskapsgrunnlag', planlegging_organisering: '2 Planlegging og organisering', mobilisering_samarbeid: '3 Mobilisering og samarbeid', gjennomfoering: '4 Gjennomføring', viderefoering: '5 Vidareføring',
  },
  utfall: { paagaar: 'Går føre seg', fullfoert: 'Fullført', viderefoert: 'Vidareført i ordinær drift', skalert: 'Teke i bruk fleire stader', utsatt: 'Utsett', stoppet: 'Stoppa' },
  innsats: { liten: 'Liten', middels: 'Middels', stor: 'Stor' },
  overfoerbarhet: { lett: 'Lett å ta i bruk andre stader', med_tilpasning: 'Kan brukast med tilpassing', krevende: 'Krevjande å få til andre stader' },
  kontaktrolle: { programleder: 'Programleiaren', prosjektansvarlig: 'Den prosjektansvarlege', fagansvarlig: 'Den fagansvarlege', organisasjon: 'Organisasjonen som driv det', kommunen: 'Kommunen' },
  ikkePublisert: 'Gjennomgått, ikkje publisert',
  status: { delt: 'Ikkje redaksjonelt gjennomgått', publisert: 'Gjennomgått og publisert', trukket: 'Trekt tilbake' },
  // Typen i bokmålsfila er namna i kontrakten.
  grad: ['Fortalt', ...evidenskriterier.map(({ kode }) => gradnavn[kode])] as typeof nb.grad,
  krav,
  kriterium: Object.fromEntries(evidenskriterier.map(({ kode, grad }) => [kode, `${grad} ${gradnavn[kode]}`])) as Record<Evidenskriterium, string>,
  felter: {
    tittel: 'Kva erfaringa heiter', kort: 'Kva det er, i éi setning', tema: 'Tema', fase: 'Fase i satsinga', sted: 'Kvar', oppstart: 'Når det begynte', slutt: 'Når det blei avslutta',
    kontekst: 'Bakgrunn', gjennomfoering: 'Kva som blei gjort', maalgrupper: 'For kven', maal: 'Mål det skal bidra til', partnere: 'Kven som var med',
    deltakere: 'Talet på deltakarar', deltakereTil: 'Øvre tal', deltakerePresisjon: 'Kor sikkert er talet', kostnadOere: 'Kva det kosta', kostnadTilOere: 'Øvre beløp', kostnadPresisjon: 'Kor sikkert er beløpet', kostnadMerknad: 'Kva beløpet dekker',
    utfall: 'Kvar det enda', aarsakKode: 'Årsak', aarsak: 'Forklar årsaka', resultater: 'Resultat frå tiltaket', iakttakelser: 'Det vi såg, i ord',
    suksesskriterier: 'Det som skal til', fallgruver: 'Fallgruver', laerdom: 'Det vi lærte', innsats: 'Innsats som trengst', innsatsMerknad: 'Kva som krev arbeid', overfoerbarhet: 'Kan andre gjere det same', overfoerbarhetMerknad: 'Kva som må tilpassast',
    tenktVirkning: 'Korleis det er tenkt å verke', andreForklaringer: 'Kva anna kan forklare det', undersoekelse: 'Kven utanfor kommunen har undersøkt det', lenker: 'Lenker', evidensgrad: 'Evidensgrad',
    kontaktrolle: 'Kven kan andre vende seg til', kontaktenhet: 'Teneste eller organisasjon',
  },
  hjelp: {
    maalgrupper: 'Grupper, ikkje namn.', partnere: 'Roller og organisasjonar, ikkje namn på privatpersonar.', lenker: 'Skriv namnet, ein loddrett strek og adressa: Rapporten | https://…',
    evidensgrad: 'Utan val får erfaringa den høgaste graden kriteria tillèt. De kan setje graden lågare, ikkje høgare.', kontaktenhet: 'Aldri eit personnamn.', deltakere: 'Tal under fem blir aldri viste for andre.',
    kontekst: 'Kva var vanskeleg, og kvifor blei dette prøvd?', fallgruver: 'Kva ville de ha passa på om de begynte på nytt?', undersoekelse: 'Evaluering eller forsking. Legg lenka blant lenkene.',
  },
  deler: { kort: 'Kva og kvar', bakgrunn: 'Bakgrunn og gjennomføring', tall: 'Deltakarar og kostnad', resultat: 'Kva som skjedde', laerdom: 'Det andre bør vite', belegg: 'Kor sikkert vi veit det', kontakt: 'Kontakt' },
  hentetFra: (fra) => fra === 'notat' ? 'Henta frå notatet' : `Henta frå tiltaket: ${({ navn: 'namnet', beskrivelse: 'skildringa', hensikt: 'hensikta', aktiviteter: 'aktivitetane', arenaer: 'arenaene', maal: 'måla', status: 'statusen', aarsak: 'årsaka', budsjett: 'budsjettet', forbruk: 'bruken', resultater: 'resultata', utfordringer: 'utfordringane', laerdommer: 'lærdommane', programteori: 'programteorien', ansvarlig: 'ansvaret', eier: 'eigaren', tema: 'temaet', maalgrupper: 'målgruppene', partnere: 'partnarane', oppstart: 'oppstarten' } as Record<string, string>)[fra] ?? fra}`,
  egne: {
    tittel: 'Våre erfaringar', ingress: 'Det de har lært, slik de sjølve skriv det. Ingen andre ser eit utkast. Når de deler, ser nettverket nøyaktig det de førehandsviste.',
    ny: 'Ny erfaring', ingen: 'Ingen erfaringar enno', ingenTekst: 'Begynn frå eit tiltak: då er det meste fylt ut på førehand. Det som blei stoppa, er like nyttig for andre som det som gjekk bra.',
    antall: (alle, delte) => `${erfaringer(alle)}, ${delte} ${delte === 1 ? 'delt' : 'delte'} med nettverket.`, utkast: 'Utkast', delt: (utgave, dag) => `Utgåve ${utgave} delt ${dag}`, publisert: (dag) => `Publisert ${dag}`,
    trukket: (dag) => `Trekt tilbake ${dag}`, endret: 'Endra sidan delinga', tilBanken: 'Til erfaringsbanken', tilbake: 'Våre erfaringar', fraTiltak: (navn) => `Med tiltaket ${navn}`,
    art: 'Kva handlar erfaringa om', tiltak: 'Tiltak', utenTiltak: 'Utan eit tiltak', navn: 'Kva skal erfaringa heite', ansvarligTekst: 'Løftet fyller ut det tiltaket alt veit. Du ser over og endrar; programleiaren deler.', velgTiltak: 'Vel eit av tiltaka dine', ingenEgneTiltak: 'Du har ikkje ansvaret for noko tiltak det kan lagast ei erfaring av. Programleiaren kan gi deg det.', programlederDeler: 'Når du er ferdig, er det programleiaren som ser kva som går ut, og deler.', nyTekst: 'Vel de eit tiltak, fyller Løftet ut det tiltaket alt veit. De ser over og endrar før noko blir delt.', begynn: 'Begynn',
    nyFelter: { art: 'Kva handlar erfaringa om', tiltakId: 'Tiltak det skal hentast frå', tittel: 'Kva erfaringa skal heite' }, tittelHjelp: 'Kan stå tomt når de vel eit tiltak.', finnesIkke: 'Erfaring',
    mangler: 'Dette må fyllast ut før de kan dele', klar: 'Alt som må vere med, er fylt ut.', seUt: 'Sjå kva som går ut', nyUtgave: 'Sjå den nye utgåva', trekk: 'Trekk tilbake', fjern: 'Fjern utkastet', fjernTittel: 'Fjerne utkastet?', fjernTekst: 'Utkastet er aldri delt. Teksten blir ståande i loggen; bileta og vedlegga er borte.',
    trekkTittel: 'Trekke tilbake erfaringa?', trekkTekst: 'Innhaldet i alle utgåver forsvinn for dei andre med det same. At erfaringa har vore delt, står. Dei som har teke erfaringa i bruk, beheld sitt. De kan dele på nytt seinare.',
    lest: (rom, antall, dag) => `Opna frå ${rom} ${antall === 1 ? 'éin gong' : `${antall} gonger`}, sist ${dag}.`, ingenLest: 'Ingen andre har opna erfaringa enno.', seHosAndre: 'Sjå det dei andre ser',
    gradNaa: (grad, navn) => `Kriteria gir grad ${grad}, ${navn.toLowerCase()}.`, oppfylt: 'oppfylt', ikkeOppfylt: 'manglar', delErfaringen: 'Del erfaringa', tom: 'Ikkje fylt ut', deling: 'Deling',
  },
  venter: {
    tittel: (antall) => `Til gjennomgang (${antall})`, ingen: 'Alt er gjennomgått. Når ein kommune deler noko nytt, eller svarer deg, står det her.', utgave: (utgave) => (utgave > 1 ? `utgåve ${utgave} er ikkje gjennomgått` : 'ikkje gjennomgått'),
    svar: (antall) => (antall === 1 ? 'eigaren har svart på éin ting' : `eigaren har svart på ${antall} ting`), siden: (dag) => `sidan ${dag}`, flere: (antall) => `Her er dei som har venta lengst. ${antall} til ventar.`,
  },
  redaksjon: {
    tittel: 'Redaksjonell gjennomgang', ikke: 'Koordinatoren har ikkje gått gjennom denne utgåva enno.', gjort: (dag) => `Koordinatoren gjekk gjennom utgåva ${dag}.`, venter: 'Eigaren publiserer.', foreslaa: 'Foreslå eller spør', gjennomgaa: 'Utgåva er gjennomgått', gjennomgaaSvar: 'Svaret er gjennomgått', publiser: 'Publiser',
    publiserTittel: 'Publisere erfaringa?', publiserTekst: 'Koordinatoren har gått gjennom erfaringa. Etter publiseringa kan programleiaren opne for alle, utan innlogging, i eit eige val. De kan trekke tilbake når som helst.',
    slag: { tema: 'Tema', ordlyd: 'Ny ordlyd', spoersmaal: 'Spørsmål' },
    svar: { godtatt: 'Godteke', avslaatt: 'Avslått', besvart: 'Svart på' }, ubesvart: 'Ikkje svart på', trukket: (dag) => `Trekt ${dag}`, trekk: 'Trekk', trekkHva: (hva) => `Trekk «${hva}»`, trekkTittel: 'Trekke dette?', trekkTekst: 'Eigaren kan ikkje svare på det lenger, og ser at det blei trekt. Har eigaren alt svart, står det.',
    felter: { slag: 'Kva gjeld det', felt: 'Kva felt', forslag: 'Spørsmålet', tema: 'Temaet', begrunnelse: 'Kvifor' }, svarfelter: { godtatt: 'Svar', tekst: 'Svaret med eigne ord' }, svarValg: { ja: 'Godta: skriv det i utkastet vårt', nei: 'Avslå' },
    nyOrdlyd: (felt) => `Ny ordlyd: ${felt}`, sto: 'Slik det står', foreslaatt: 'Slik det er foreslått', tom: 'Ikkje fylt ut', punktvis: 'Eitt punkt på kvar linje.', utdatert: 'Eigaren har endra teksten sidan dette blei foreslått. Det kan ikkje godtakast lenger, og ingenting er skrive over.',
    svarKnapp: 'Svar', send: 'Send til eigaren', tekst: 'Berre du og eigaren ser dette. Eigaren avgjer, og det dei andre ser, blir først endra når eigaren deler ei ny utgåve.', svarTekst: 'Det de godtek, blir skrive i utkastet. Det dei andre ser, blir først endra når de deler ei ny utgåve.',
  },
  forhaand: {
    tittel: 'Dette går ut av kommunen', tekst: (nettverk, utgave) => `Koordinatoren og kommunane i ${nettverk} får sjå nøyaktig dette, som utgåve ${utgave}, merkt «ikkje redaksjonelt gjennomgått» og med namnet på kommunen.`,
    skjulte: 'Skjult fordi det gjeld for få', deltakere: 'Talet på deltakarar', seOver: 'Sjå over dette først',
    grunn: { lavt: 'under fem', ukjent_antall: 'ein andel, og talet bak er ikkje kjent', skjult_foer: 'har vore skjult før', perioden_overlapper: 'kan trekkast frå ein annan periode', annet_grunnlag: 'har vore vist på ein annan måte' },
    slag: { lite_antall: 'Nemner få menneske', kontakt: 'Ser ut som kontaktopplysningar', virkning: 'Seier at noko førte til noko anna. Skriv heller «bidrog til»' },
    saksdokument: 'Teksten kan bli eit saksdokument hos fylkeskommunen. Då kan andre be om innsyn, og teksten blir ikkje borte der om de trekk tilbake her.',
    felter: { bekreftet: 'Eg har sett kva som går ut. Ingen kan kjennast att i teksten, og berre dei som har sagt ja skriftleg, kan kjennast att i bileta', kjentMedSaksdokument: 'Eg veit at teksten kan bli eit saksdokument' }, del: 'Del med nettverket',
  },
  aapning: {
    bareNettverket: (antall) => `${antall === 1 ? 'Eitt bilete blir vist' : `${antall} bilete blir viste`} berre i nettverket: samtykket gjeld ikkje alle.`,
    knapp: 'Opne for alle', tittel: 'Dette får alle sjå', tekst: (kommune, utgave, adresse) => `Alle kan lese nøyaktig dette, utan innlogging, som utgåve ${utgave} frå ${kommune}, på ${adresse}. Søkemotorar kan finne det. Spørsmål, forslag, vedlegg og tidlegare utgåver er ikkje med. Deler de ei ny utgåve, eller trekk tilbake, er dette borte frå dei opne sidene med det same.`,
    lisens: (lisens) => `Innhaldet blir opna under ${lisens}: andre kan bruke det når dei oppgir kommunen. Det som er henta før de lukkar, kan dei framleis bruke.`,
    felter: { bekreftet: 'Eg har sett kva alle får sjå, og ingen kan kjennast att i tekst eller bilete', kjentMedLisens: 'Eg veit at andre kan bruke det etter lisensen, òg etter at vi har lukka' }, aapne: 'Opne for alle',
    aapnet: (dag) => `Open for alle sidan ${dag}`, se: 'Sjå den opne sida', lukk: 'Lukk for alle', lukkTittel: 'Lukke for alle?', lukkTekst: 'Innhaldet er borte frå dei opne sidene med det same; ein nettlesar kan vise det i høgst eitt minutt til. At erfaringa har vore open, står. Nettverket ser det framleis.',
  },
  bank: {
    tittel: 'Erfaringsbank', ingress: 'Har nokon prøvd dette før? Her er det kommunane i nettverket sjølve har delt: kva dei gjorde, for kven, kva det kosta, kva som skjedde, og kva dei ville passa på.',
    ingen: 'Ingen har delt ei erfaring enno', ingenTekst: 'Den første kan vere dykkar. Frå eit tiltak tek det nokre minutt: det meste er fylt ut.',
    egne: 'Våre erfaringar', forHvem: 'For kven', kostnad: 'Kostnad', perDeltaker: 'Per deltakar', skjedde: 'Kva som skjedde', felle: 'Pass på', grad: (grad, navn) => `Evidens ${grad} av 5: ${navn.toLowerCase()}`,
    eier: (kommune) => `Delt av ${kommune}`, utgave: (utgave, dag) => `Utgåve ${utgave}, delt ${dag}`, tidligere: 'Tidlegare utgåver', tidligereUtgave: (utgave, dag) => `utgåve ${utgave} (${dag})`, sisteEndring: 'Sjå kva som er endra', trukket: (kommune, dag) => `${kommune} trekte erfaringa tilbake ${dag}. Innhaldet er borte.`, tilbake: 'Alle erfaringar', egen: 'Rediger hos dykk', finnesIkke: 'Erfaring',
    skjult: 'skjult fordi det gjeld for få', kriterier: 'Kriteria for graden', resultat: 'Resultat', sammenlignet: (naar) => `samanlikna med ${naar}`, evidens: 'Kor sikkert vi veit det', deltakere: 'Deltakarar', periode: 'Når', kontakt: 'Kontakt', om: 'Kort sagt', innhold: 'Kva dei gjorde', laert: 'Det andre bør vite',
  },
};
