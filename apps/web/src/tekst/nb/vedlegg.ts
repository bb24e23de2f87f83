import { filtyper, type Filtype } from '#libs/contracts';

/** «»-tegnene skiller navnet på fila fra setningen. */
const navngitt = (navn: string) => `«${navn}»`;

export const vedlegg = {
  filtype: Object.fromEntries(Object.entries(filtyper).map(([kode, { navn }]) => [kode, navn])) as Record<Filtype, string>,
  tittel: 'Vedlegg',
  vedleggTil: (navn: string) => `Vedlegg til ${navn}`,
  ingen: 'Ingen dokumenter er lagt ved.',
  leggVed: 'Legg ved dokument',
  leggVedTil: (navn: string) => `Legg ved dokument til ${navn}`,
  hint: 'PDF, Word, Excel, PowerPoint, OpenDocument, bilder og ren tekst, høyst 25 MB hver. Du kan også dra filene hit.',
  slipp: 'Slipp filene her',
  // Står under tittelen: «PDF, 1,2 MB. Lagt ved 3. mai 2026 av Kari.»
  om: (type: string, stoerrelse: string, dag: string, hvem: string | null) => `${type}, ${stoerrelse}. Lagt ved ${dag}${hvem ? ` av ${hvem}` : ''}.`,
  filnavn: (navn: string) => `Lagres som ${navn}`,
  ukjentType: 'Fil',
  sender: (navn: string, prosent: number) => `Sender ${navngitt(navn)}: ${prosent} %`,
  lagrer: (navn: string) => `Lagrer ${navngitt(navn)} …`,
  venter: (navn: string) => `${navngitt(navn)} venter på tur`,
  fremdrift: (navn: string) => `Hvor mye av ${navngitt(navn)} som er sendt`,
  lagtVed: (navn: string) => `${navngitt(navn)} er lagt ved.`,
  avbryt: (navn: string) => `Avbryt ${navngitt(navn)}`,
  proevIgjen: (navn: string) => `Prøv ${navngitt(navn)} igjen`,
  fjernMelding: (navn: string) => `Lukk meldingen om ${navngitt(navn)}`,
  arkivert: 'Vedlegget er lagt bort. Fila er ikke slettet.',
  arkiverte: (antall: number) => (antall === 1 ? 'Vis ett vedlegg som er lagt bort' : `Vis ${antall} vedlegg som er lagt bort`),
  nyTittel: (navn: string) => `Ny tittel på ${navngitt(navn)}`,
  felter: { tittel: 'Tittel' },
  feil: {
    forStor: (navn: string, stoerrelse: string) => `${navngitt(navn)} er ${stoerrelse}. Den største vi tar imot, er 25 MB. Lagre den i et mindre format, eller del den i flere filer.`,
    tom: (navn: string) => `${navngitt(navn)} er tom. Åpne den på maskinen din og se om innholdet er der.`,
    endelse: (navn: string) => `Vi tar ikke imot ${navngitt(navn)}, for den typen fil kan bære programkode eller lar seg ikke åpne av alle. Lagre den som PDF, og prøv igjen.`,
    innhold: (navn: string) => `Innholdet i ${navngitt(navn)} er noe annet enn navnet sier. Åpne fila på maskinen din, lagre den på nytt i riktig format, og prøv igjen.`,
    tekst: (navn: string) => `${navngitt(navn)} kan ikke leses som ren tekst. Er den fra Excel, velg «CSV UTF-8» når du lagrer; ellers velg UTF-8 som tegnkoding.`,
    opptatt: (navn: string) => `${navngitt(navn)} ble ikke sendt, for det er mye å gjøre akkurat nå. Vent litt og prøv igjen.`,
    nett: (navn: string) => `Vi fikk ikke svar mens ${navngitt(navn)} ble sendt. Sjekk nettet og prøv igjen; den blir lagt ved bare én gang.`,
    arkivertTiltak: 'Tiltaket er arkivert. Hent det fram før du legger ved noe.',
    annet: (navn: string, hvorfor: string) => `${navngitt(navn)} ble ikke lagt ved. ${hvorfor}`,
  },
};
