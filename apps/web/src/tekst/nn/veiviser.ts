import type { veiviser as nb } from '../nb/veiviser.ts';

const av = (naadd: number, alle: number) => `${naadd} av ${alle}`;

export const veiviser: typeof nb = {
  tittel: 'Vegvisar', ingress: 'Dei fem fasane i ei områdesatsing: kva kvar av dei skal ende i, kva de bør spørje dykk sjølve om, og kven som har gjort det før. Det de kryssar av, ser berre kommunen.',
  utenSatsing: 'Kommunen har inga satsing i Løftet enno. De kan lese vegvisaren likevel, og begynne der de står.',
  hvor: { tittel: 'Kvar vi står', ikkeSatt: 'Ingen har sagt kvar satsinga står enno.', si: 'Sei kvar vi står', endre: 'Endre', plass: (nr, navn) => `Satsinga står i fase ${nr}, ${navn.toLowerCase()}`, siden: (naar) => `, sidan ${naar}`, sattAv: (hvem, dag) => (hvem ? `Sett av ${hvem} ${dag}.` : `Sett ${dag}.`), veien: 'Dei fem fasane', her: 'Her står vi' },
  rest: { tittel: 'Det som står igjen', alt: (nr) => (nr === 1 ? 'Alle resultata frå fase 1 er nådde.' : `Alle resultata frå fase 1 til ${nr} er nådde.`), tekst: (antall, nr) => `${antall === 1 ? 'Eitt resultat' : `${antall} resultat`} ${nr === 1 ? 'frå fase 1' : `frå fase 1 til ${nr}`} er ikkje kryssa av.`, fase: (nr, navn) => `Fase ${nr}, ${navn.toLowerCase()}` },
  fase: (nr, navn) => `${nr} ${navn}`, resultater: 'Resultat frå fasen', naadd: (naadd, alle) => `${av(naadd, alle)} nådd${naadd === 1 ? '' : 'e'}`, sjekkliste: 'Sjekkliste', besvart: (antall, alle) => `${av(antall, alle)} svart på`,
  egen: 'Skrive av oss', egenForklaring: 'Vegvisaren skildrar berre fase 3. Denne fasen er skriven av Løftet, med eigne ord, ut frå dokumenta som står her.',
  veiledning: 'Rettleiing', ressurser: 'Verktøy og litteratur', lover: 'Lover', eksempler: 'Døme',
  stoff: 'Rettleiing, litteratur og døme', aapne: 'Opne alt, så det kjem med på papiret', lukk: 'Lukk alt',
  naaddOrd: 'Nådd', gjenstaar: 'Står igjen', besvartOrd: 'Svart på', ubesvart: 'Ikkje svart på',
  kryss: 'Kryss av', kryssHva: (hva) => `Kryss av: ${hva}`, svar: 'Svar', svarHva: (hva) => `Svar på: ${hva}`,
  kryssetAv: (hvem, dag) => (hvem ? `${hvem}, ${dag}` : dag),
  fjernet: 'Krysset er teke bort. Innhaldet står i loggen.', fjernTekst: 'Punktet blir ståande som ikkje nådd. Belegget står i loggen, og kan hentast tilbake.',
  lenkeslag: { tiltak: 'Tiltak', handlingsplan: 'Plan', vedtak: 'Vedtak', styringsdokument: 'Dokument', vedlegg: 'Vedlegg' },
  skjultLenke: 'noko du ikkje ser', tilHvem: (kommune, aar) => (aar ? `${kommune}, ${aar}` : kommune),
};
