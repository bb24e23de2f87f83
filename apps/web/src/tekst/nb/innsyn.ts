import { innsynsrom, type Innsynshendelse, type Innsynsrom } from '#libs/contracts';

const rom = Object.fromEntries(Object.entries(innsynsrom).map(([kode, { navn }]) => [kode, navn])) as Record<Innsynsrom, string>;
const hendelse: Record<Innsynshendelse, string> = { aapnet: 'Åpnet', endret: 'Endret', forlenget: 'Forlenget', lukket: 'Lukket' };

export const innsyn = {
  rom, hendelse,
  tittel: 'Tilgang for dem som evaluerer',
  ingress: 'Her bestemmer vi selv hva de som evaluerer, får lese hos oss: avtale for avtale og rom for rom. De ser aldri utkast, logg eller brukere, og kan ikke endre noe. Alt de åpner, føres i loggen.',
  slikVirkerDet: 'Rommene, dagene og årene passer databasen på. Hvilken avtale og hvilke personer det gjelder, passer vakten foran den på.',
  tom: 'Ingen utenfra kan lese hos oss', tomTekst: 'Åpner vi for evalueringen, ser de som evaluerer, det vi har gjort ferdig i rommene vi velger, fra og med den dagen og til og med den dagen vi velger.',
  utenAvtale: 'Vi kan åpne når vi har sagt ja til en avtale om evaluering.',
  aapne: 'Åpne for evalueringen', endre: 'Endre', forleng: 'Forleng', lukk: 'Lukk',
  felter: { evalueringsavtaleId: 'Avtale', innsynsrom: 'Rom som åpnes', fra: 'Fra og med', til: 'Til og med', aarFra: 'Første år', aarTil: 'Siste år', uttaksgrense: 'Minste antall i et datauttak', personer: 'Bare disse personene' },
  uttaksgrense: (grense: number) => `Antall personer under ${grense} er skjult i det de henter`, uttaksgrenseHjelp: (minst: number, strengest: number) => `De som evaluerer, kan hente det vi har åpnet, som en pakke. Færre personer enn dette vises aldri i den. ${minst} er vanlig; velg mer der folk kjenner hverandre godt, høyst ${strengest}. Det gjelder fra neste pakke, ikke det som alt er hentet.`,
  aapneTekst: 'De andre partene får vite at vi har åpnet, og hva. Vi kan endre og lukke når som helst.',
  aarHjelp: 'Gjelder økonomi, resultater, handlingsplan, vedtak og det som er delt. La stå tomt for alle år.', romHjelp: 'Programteori trenger tiltak. Bestilte tabeller trenger program, og er ikke krysset av på forhånd: lisensen må la andre se dem. Vedlegg trenger program, tiltak eller vedtak.',
  tilHjelp: (dag: string) => `Senest ${dag}, når avtalen er slutt.`, forlengHjelp: (dag: string) => `Senest ${dag}.`,
  personHjelp: 'Velger du ingen, gjelder det alle som evaluerer i avtalen.',
  periode: (fra: string, til: string) => `${fra} – ${til}`, aarene: (fra: number | null, til: number | null) => (fra === null && til === null ? 'Alle år' : fra === null ? `Til og med ${til}` : til === null ? `Fra og med ${fra}` : fra === til ? `Bare ${fra}` : `${fra}–${til}`),
  alle: 'Alle som evaluerer i avtalen', bare: (navn: string) => `Bare ${navn}`,
  aktiv: 'Åpent nå', kommende: 'Ikke åpnet ennå', utgaatt: 'Gått ut', lukket: 'Lukket', forlenget: 'Forlenget etter avtalen',
  fordi: 'Grunn', avtalenErSlutt: 'Avtalen er slutt før dette, og da er det stengt.',
  endreTittel: (navn: string) => `Endre åpningen for ${navn}`, forlengTittel: (navn: string) => `Forlenge åpningen for ${navn}?`, lukkTittel: (navn: string) => `Lukke åpningen for ${navn}?`,
  forlengTekst: 'Til sluttrapporten kan åpningen vare lenger enn avtalen. Partene ser at den er forlenget, og hvorfor.',
  lukkTekst: 'Det virker med det samme, også for den som leser akkurat nå. De andre partene og de som evaluerer, ser at vi har lukket, og hvorfor.',
  begrunnelsefelter: { begrunnelse: 'Hvorfor', til: 'Ny siste dag' },
  bleAapnet: 'Det er åpnet, og partene har fått vite det.', bleEndret: 'Åpningen er endret.', bleForlenget: 'Åpningen er forlenget, og partene har fått vite hvorfor.', bleLukket: 'Det er lukket, og partene har fått vite hvorfor.',
  rommene: 'Rom', tida: 'Tidsrom', aar: 'År', gjelderHvem: 'Gjelder',
  hvem: 'Hvem som evaluerer', ingenPersoner: 'Koordinatoren har ikke ført noen ennå.', navn: 'Navn', firma: 'Firma', rolle: 'Rolle', taushet: 'Taushetserklæring', ikkeSignert: 'Ikke underskrevet: kommer ikke inn', avsluttet: 'Avsluttet',
  lest: 'Det de har lest', lestTekst: 'Samlet for hver person og hvert dokument, det siste først. Hver gang står i loggen.', ingenLest: 'Ingen har lest noe for denne avtalen ennå.', hva: 'Hva', ganger: 'Ganger', sist: 'Sist', tilLoggen: 'Se hver gang i loggen', lastNed: 'Last ned som CSV',
  // Hos koordinatoren og på avtalesiden
  personer: 'De som evaluerer', personerTekst: 'En som evaluerer, kommer fra et firma i avtalen, har skrevet under på taushet, og leser bare der en kommune har åpnet. Partene ser navn og firma, ikke e-posten.',
  inviter: 'Inviter', inviterTittel: 'Inviter en som skal evaluere', personfelter: { navn: 'Fullt navn', epost: 'E-post', firma: 'Firma', rolle: 'Rolle i evalueringen', fra: 'Fra og med', til: 'Til og med', taushetSignert: 'Taushetserklæring underskrevet', dato: 'Dagen den ble skrevet under' },
  velgFirma: 'Velg firma', lenken: 'Send denne lenken til den du inviterer. Den vises bare nå.', taushetHjelp: 'Uten den kommer personen ikke inn. Den kan føres senere.', taushetKnapp: 'Før taushetserklæring', taushetTittel: (navn: string) => `Taushetserklæringen til ${navn}`, avslutt: 'Avslutt', avsluttTittel: (navn: string) => `Avslutte tilgangen til ${navn}?`, avsluttTekst: 'Tilgangen er borte med en gang, også til det som er i ferd med å bli hentet. Personen kan inviteres på nytt.', bleAvsluttet: 'Tilgangen er avsluttet.', bleTaushet: 'Taushetserklæringen er ført.', nyLenke: 'Ny lenke', endrePersonTittel: (navn: string) => `Endre for ${navn}`, lagrePerson: 'Lagre', tilPersonHjelp: 'Kan være etter avtalen, så lenge en åpning kan forlenges til sluttrapporten.', bleEndretPerson: 'Endringen er lagret. Partene ser de nye dagene.',
  tilstand: { invitert: 'Invitert', aktiv: 'Er med', kommende: 'Begynner senere', avsluttet: 'Avsluttet' } as Record<string, string>,
  aapninger: 'Hva kommunene har åpnet', aapningerTekst: 'Kommunene bestemmer hver for seg, og sier fra her når de åpner, endrer eller lukker.', ingenAapninger: 'Ingen kommune har åpnet ennå.', gjelder: (antall: number) => (antall === 1 ? 'Gjelder én person' : `Gjelder ${antall} personer`), meldinger: (antall: number) => `Det kommunen har sagt fra om (${antall})`,
};
