import type { Krysslenkeslag } from '../../generated/graphql.ts';

const av = (naadd: number, alle: number) => `${naadd} av ${alle}`;

export const veiviser = {
  tittel: 'Veiviser', ingress: 'De fem fasene i en områdesatsing: hva hver av dem skal ende i, hva dere bør spørre dere selv om, og hvem som har gjort det før. Det dere krysser av, ser bare kommunen.',
  utenSatsing: 'Kommunen har ingen satsing i Løftet ennå. Veiviseren kan leses likevel; den begynner der dere står.',
  hvor: { tittel: 'Hvor vi står', ikkeSatt: 'Ingen har sagt hvor satsingen står ennå.', si: 'Si hvor vi står', endre: 'Endre', plass: (nr: number, navn: string) => `Satsingen står i fase ${nr}, ${navn.toLowerCase()}`, siden: (naar: string) => `, siden ${naar}`, sattAv: (hvem: string | null, dag: string) => (hvem ? `Satt av ${hvem} ${dag}.` : `Satt ${dag}.`), veien: 'De fem fasene', her: 'Her står vi' },
  rest: { tittel: 'Det som gjenstår', alt: (nr: number) => (nr === 1 ? 'Alle resultatene fra fase 1 er nådd.' : `Alle resultatene fra fase 1 til ${nr} er nådd.`), tekst: (antall: number, nr: number) => `${antall === 1 ? 'Ett resultat' : `${antall} resultater`} ${nr === 1 ? 'fra fase 1' : `fra fase 1 til ${nr}`} er ikke krysset av.`, fase: (nr: number, navn: string) => `Fase ${nr}, ${navn.toLowerCase()}` },
  fase: (nr: number, navn: string) => `${nr} ${navn}`, resultater: 'Resultater fra fasen', naadd: (naadd: number, alle: number) => `${av(naadd, alle)} nådd`, sjekkliste: 'Sjekkliste', besvart: (antall: number, alle: number) => `${av(antall, alle)} besvart`,
  egen: 'Skrevet av oss', egenForklaring: 'Veiviseren beskriver bare fase 3. Denne fasen er skrevet av Løftet, med egne ord, ut fra dokumentene som står her.',
  veiledning: 'Veiledning', ressurser: 'Verktøy og litteratur', lover: 'Lover', eksempler: 'Eksempler',
  stoff: 'Veiledning, litteratur og eksempler', aapne: 'Åpne alt, så det kommer med på papiret', lukk: 'Lukk alt',
  naaddOrd: 'Nådd', gjenstaar: 'Gjenstår', besvartOrd: 'Besvart', ubesvart: 'Ikke besvart',
  kryss: 'Kryss av', kryssHva: (hva: string) => `Kryss av: ${hva}`, svar: 'Svar', svarHva: (hva: string) => `Svar på: ${hva}`,
  kryssetAv: (hvem: string | null, dag: string) => (hvem ? `${hvem}, ${dag}` : dag),
  fjernet: 'Krysset er tatt bort. Innholdet står i loggen.', fjernTekst: 'Punktet blir stående som ikke nådd. Belegget står i loggen, og kan hentes tilbake.',
  lenkeslag: { tiltak: 'Tiltak', handlingsplan: 'Plan', vedtak: 'Vedtak', styringsdokument: 'Dokument', vedlegg: 'Vedlegg' } satisfies Record<Krysslenkeslag, string> as Record<Krysslenkeslag, string>,
  skjultLenke: 'noe du ikke ser', tilHvem: (kommune: string, aar: string | null) => (aar ? `${kommune}, ${aar}` : kommune),
};
