import type { Innsynshendelse, Innsynsrom } from '#libs/contracts';
import type { innsyn as nb } from '../nb/innsyn.ts';

// Kontrakten har romma på bokmål.
const rom: Record<Innsynsrom, string> = {
  program: 'Program', tiltak: 'Tiltak', oekonomi: 'Økonomi', indikator: 'Resultat', handlingsplan: 'Handlingsplan', programteori: 'Programteori', barriere: 'Barrierar', bestilttabell: 'Bestilte tabellar', vedtak: 'Vedtak', vedlegg: 'Vedlegg', deling: 'Det som er delt',
};
const hendelse: Record<Innsynshendelse, string> = { aapnet: 'Opna', endret: 'Endra', forlenget: 'Forlengt', lukket: 'Lukka' };

export const innsyn: typeof nb = {
  rom, hendelse,
  tittel: 'Tilgang for dei som evaluerer',
  ingress: 'Her bestemmer vi sjølve kva dei som evaluerer, får lese hos oss: avtale for avtale og rom for rom. Dei ser aldri utkast, logg eller brukarar, og kan ikkje endre noko. Alt dei opnar, blir ført i loggen.',
  slikVirkerDet: 'Romma, dagane og åra passar databasen på. Kva avtale og kva personar det gjeld, passar vakta framfor databasen på.',
  tom: 'Ingen utanfrå kan lese hos oss', tomTekst: 'Opnar vi for evalueringa, ser dei som evaluerer, det vi har gjort ferdig i romma vi vel, frå og med den dagen og til og med den dagen vi vel.',
  utenAvtale: 'Vi kan opne når vi har sagt ja til ein avtale om evaluering.',
  aapne: 'Opne for evalueringa', endre: 'Endre', forleng: 'Forleng', lukk: 'Lukk',
  felter: { evalueringsavtaleId: 'Avtale', innsynsrom: 'Rom vi opnar', fra: 'Frå og med', til: 'Til og med', aarFra: 'Første år', aarTil: 'Siste år', uttaksgrense: 'Minste tal i eit datauttak', personer: 'Berre desse personane' },
  uttaksgrense: (grense) => `Tal på personar under ${grense} er skjulte i det dei hentar`, uttaksgrenseHjelp: (minst, strengest) => `Dei som evaluerer, kan hente det vi har opna, som ei pakke. Færre personar enn dette står aldri i pakka. ${minst} er vanleg; vel meir der folk kjenner kvarandre godt, høgst ${strengest}. Det gjeld frå neste pakke, ikkje det som alt er henta.`,
  aapneTekst: 'Dei andre partane får vite at vi har opna, og kva. Vi kan endre og lukke når som helst.',
  aarHjelp: 'Gjeld økonomi, resultat, handlingsplan, vedtak og det som er delt. La stå tomt for alle år.', romHjelp: 'Programteori treng tiltak. Bestilte tabellar treng program, og er ikkje kryssa av på førehand: lisensen må la andre sjå dei. Vedlegg treng program, tiltak eller vedtak.',
  tilHjelp: (dag) => `Seinast ${dag}, når avtalen er slutt.`, forlengHjelp: (dag) => `Seinast ${dag}.`,
  personHjelp: 'Vel du ingen, gjeld det alle som evaluerer i avtalen.',
  periode: (fra, til) => `${fra} – ${til}`, aarene: (fra, til) => (fra === null && til === null ? 'Alle år' : fra === null ? `Til og med ${til}` : til === null ? `Frå og med ${fra}` : fra === til ? `Berre ${fra}` : `${fra}–${til}`),
  alle: 'Alle som evaluerer i avtalen', bare: (navn) => `Berre ${navn}`,
  aktiv: 'Ope no', kommende: 'Ikkje opna enno', utgaatt: 'Gått ut', lukket: 'Lukka', forlenget: 'Forlengt etter avtalen',
  fordi: 'Grunn', avtalenErSlutt: 'Avtalen er slutt før dette, og då er det stengt.',
  endreTittel: (navn) => `Endre opninga for ${navn}`, forlengTittel: (navn) => `Forlenge opninga for ${navn}?`, lukkTittel: (navn) => `Lukke opninga for ${navn}?`,
  forlengTekst: 'Til sluttrapporten kan opninga vare lenger enn avtalen. Partane ser at vi har forlengt, og kvifor.',
  lukkTekst: 'Det verkar med det same, òg for den som les akkurat no. Dei andre partane og dei som evaluerer, ser at vi har lukka, og kvifor.',
  begrunnelsefelter: { begrunnelse: 'Kvifor', til: 'Ny siste dag' },
  bleAapnet: 'Det er opna, og partane har fått vite det.', bleEndret: 'Opninga er endra.', bleForlenget: 'Opninga er forlengd, og partane har fått vite kvifor.', bleLukket: 'Det er lukka, og partane har fått vite kvifor.',
  rommene: 'Rom', tida: 'Tidsrom', aar: 'År', gjelderHvem: 'Gjeld',
  hvem: 'Kven som evaluerer', ingenPersoner: 'Koordinatoren har ikkje ført nokon enno.', navn: 'Namn', firma: 'Firma', rolle: 'Rolle', taushet: 'Erklæring om teieplikt', ikkeSignert: 'Ikkje underskriven: kjem ikkje inn', avsluttet: 'Avslutta',
  lest: 'Det dei har lese', lestTekst: 'Samla for kvar person og kvart dokument, det siste først. Kvar gong står i loggen.', ingenLest: 'Ingen har lese noko for denne avtalen enno.', hva: 'Kva', ganger: 'Gonger', sist: 'Sist', tilLoggen: 'Sjå kvar gong i loggen', lastNed: 'Last ned som CSV',
  // Hos koordinatoren og på avtalesida
  personer: 'Dei som evaluerer', personerTekst: 'Ein som evaluerer, kjem frå eit firma i avtalen, har skrive under på teieplikt, og les berre der ein kommune har opna. Partane ser namn og firma, ikkje e-posten.',
  inviter: 'Inviter', inviterTittel: 'Inviter ein som skal evaluere', personfelter: { navn: 'Fullt namn', epost: 'E-post', firma: 'Firma', rolle: 'Rolle i evalueringa', fra: 'Frå og med', til: 'Til og med', taushetSignert: 'Erklæring om teieplikt underskriven', dato: 'Dagen erklæringa blei skriven under' },
  velgFirma: 'Vel firma', lenken: 'Send denne lenka til personen. Lenka står her berre no.', taushetHjelp: 'Utan den kjem personen ikkje inn. Du kan føre den seinare.', taushetKnapp: 'Før erklæring om teieplikt', taushetTittel: (navn) => `Erklæringa frå ${navn} om teieplikt`, avslutt: 'Avslutt', avsluttTittel: (navn) => `Avslutte tilgangen til ${navn}?`, avsluttTekst: 'Tilgangen er borte med ein gong, òg for det personen held på å hente. Du kan invitere på nytt.', bleAvsluttet: 'Tilgangen er avslutta.', bleTaushet: 'Erklæringa om teieplikt er ført.', nyLenke: 'Ny lenke', endrePersonTittel: (navn) => `Endre for ${navn}`, lagrePerson: 'Lagre', tilPersonHjelp: 'Kan vere etter avtalen, så lenge ei opning kan forlengjast til sluttrapporten.', bleEndretPerson: 'Endringa er lagra. Partane ser dei nye dagane.',
  tilstand: { invitert: 'Invitert', aktiv: 'Er med', kommende: 'Begynner seinare', avsluttet: 'Avslutta' },
  aapninger: 'Kva kommunane har opna', aapningerTekst: 'Kommunane bestemmer kvar for seg, og seier frå her når dei opnar, endrar eller lukkar.', ingenAapninger: 'Ingen kommune har opna enno.', gjelder: (antall) => (antall === 1 ? 'Gjeld éin person' : `Gjeld ${antall} personar`), meldinger: (antall) => `Det kommunen har sagt frå om (${antall})`,
};
