import type { Aarsakskode, DeltGiverart, DeltTema, Erfaringsart, Erfaringsutfall, Fase, Innsats, Kontaktrolle, Omfang, Overfoerbarhet, TiltakStatus } from '#libs/contracts';

/** Kodene slik folk leser dem på de åpne sidene og i regnearket. */
export const ord = {
  art: { tiltak: 'Et tiltak', prosess: 'Organisering og prosess' },
  tema: {
    bolig_bomiljoe: 'Bolig og bomiljø', moeteplasser: 'Møteplasser', arbeid: 'Flere i jobb', kriminalitet_utenforskap: 'Mot kriminalitet og utenforskap', oppvekst_utdanning: 'Oppvekst og utdanning', uten_tema: 'Uten tema',
  },
  fase: {
    kunnskapsgrunnlag: '1 Kunnskapsgrunnlag', planlegging_organisering: '2 Planlegging og organisering', mobilisering_samarbeid: '3 Mobilisering og samarbeid', gjennomfoering: '4 Gjennomføring', viderefoering: '5 Videreføring',
  },
  utfall: { paagaar: 'Pågår', fullfoert: 'Fullført', viderefoert: 'Videreført i ordinær drift', skalert: 'Tatt i bruk flere steder', utsatt: 'Utsatt', stoppet: 'Stoppet' },
  aarsak: {
    entreprenoerkapasitet: 'Entreprenøren mangler kapasitet', bygningsmessig: 'Forhold ved bygget', ansettelse: 'Ansettelse tar tid', leveranse: 'Forsinket leveranse', elektriker: 'Venter på elektriker',
    strukturer_foerst: 'Strukturer måtte på plass først', planlagt_skalering: 'Planlagt skalering', kapasitet: 'Manglende kapasitet', finansiering: 'Manglende finansiering', manglende_effekt: 'Ga ikke ønsket virkning', annet: 'Annet',
  },
  innsats: { liten: 'Liten', middels: 'Middels', stor: 'Stor' },
  overfoerbarhet: { lett: 'Lett å ta i bruk andre steder', med_tilpasning: 'Kan brukes med tilpasning', krevende: 'Krevende å få til andre steder' },
  kontaktrolle: { programleder: 'Programlederen', prosjektansvarlig: 'Den prosjektansvarlige', fagansvarlig: 'Den fagansvarlige', organisasjon: 'Organisasjonen som driver det', kommunen: 'Kommunen' },
  omfang: { omraade: 'området', kommune: 'hele kommunen', arena: 'én arena', ukjent: 'omfang ikke oppgitt' },
  giverart: { i_alt: 'I alt', kdd: 'Departementet (KDD)', stat: 'Staten ellers', fylkeskommune: 'Fylkeskommunen', kommune: 'Kommunen', privat: 'Private', flere: 'Flere sammen', ikke_oppgitt: 'Ikke oppgitt' },
  status: { ide: 'Idé', forberedelse: 'Forberedelse', under_etablering: 'Under etablering', i_drift: 'I drift', utsatt: 'Utsatt', fullfoert: 'Fullført', stoppet: 'Stoppet' },
} as const satisfies {
  art: Record<Erfaringsart, string>; tema: Record<DeltTema, string>; fase: Record<Fase, string>; utfall: Record<Erfaringsutfall, string>; aarsak: Record<Aarsakskode, string>; innsats: Record<Innsats, string>;
  overfoerbarhet: Record<Overfoerbarhet, string>; kontaktrolle: Record<Kontaktrolle, string>; omfang: Record<Omfang, string>; giverart: Record<DeltGiverart | 'i_alt', string>; status: Record<TiltakStatus, string>;
};

export const oppdiktetOrd = 'Oppdiktet';
export const oppdiktetForklaring = 'Laget for å vise hvordan Løftet virker. Ikke en opplysning fra en kommune.';

const dagform = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Oslo' });
export const visDag = (tid: string): string => dagform.format(new Date(tid));
