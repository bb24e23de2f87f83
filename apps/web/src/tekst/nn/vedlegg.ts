import type { vedlegg as nb } from '../nb/vedlegg.ts';

const navngitt = (navn: string) => `«${navn}»`;

export const vedlegg: typeof nb = {
  tittel: 'Vedlegg',
  vedleggTil: (navn) => `Vedlegg til ${navn}`,
  ingen: 'Ingen dokument er lagde ved.',
  leggVed: 'Legg ved dokument',
  leggVedTil: (navn) => `Legg ved dokument til ${navn}`,
  hint: 'PDF, Word, Excel, PowerPoint, OpenDocument, bilete og rein tekst, høgst 25 MB kvar. Du kan òg dra filene hit.',
  slipp: 'Slepp filene her',
  om: (type, stoerrelse, dag, hvem) => `${type}, ${stoerrelse}. Lagt ved ${dag}${hvem ? ` av ${hvem}` : ''}.`,
  filnavn: (navn) => `Blir lagra som ${navn}`,
  ukjentType: 'Fil',
  sender: (navn, prosent) => `Sender ${navngitt(navn)}: ${prosent} %`,
  lagrer: (navn) => `Lagrar ${navngitt(navn)} …`,
  venter: (navn) => `${navngitt(navn)} ventar på tur`,
  fremdrift: (navn) => `Kor mykje av ${navngitt(navn)} som er sendt`,
  lagtVed: (navn) => `${navngitt(navn)} er lagt ved.`,
  avbryt: (navn) => `Avbryt ${navngitt(navn)}`,
  proevIgjen: (navn) => `Prøv ${navngitt(navn)} igjen`,
  fjernMelding: (navn) => `Lukk meldinga om ${navngitt(navn)}`,
  arkivert: 'Vedlegget er lagt bort. Fila er ikkje sletta.',
  arkiverte: (antall) => (antall === 1 ? 'Vis eitt vedlegg som er lagt bort' : `Vis ${antall} vedlegg som er lagde bort`),
  nyTittel: (navn) => `Ny tittel på ${navngitt(navn)}`,
  felter: { tittel: 'Tittel' },
  feil: {
    forStor: (navn, stoerrelse) => `${navngitt(navn)} er ${stoerrelse}. Den største vi tek imot, er 25 MB. Lagre fila i eit mindre format, eller del innhaldet i fleire filer.`,
    tom: (navn) => `${navngitt(navn)} er tom. Opne fila på maskina di og sjå om innhaldet er der.`,
    endelse: (navn) => `Vi tek ikkje imot ${navngitt(navn)}, for den typen fil kan bere programkode eller kan ikkje opnast av alle. Lagre fila som PDF, og prøv igjen.`,
    innhold: (navn) => `Innhaldet i ${navngitt(navn)} er noko anna enn namnet seier. Opne fila på maskina di, lagre på nytt i rett format, og prøv igjen.`,
    tekst: (navn) => `${navngitt(navn)} kan ikkje lesast som rein tekst. Kjem fila frå Excel, vel «CSV UTF-8» når du lagrar; elles vel UTF-8 som teiknkoding.`,
    opptatt: (navn) => `${navngitt(navn)} blei ikkje sendt, for det er mykje å gjere akkurat no. Vent litt og prøv igjen.`,
    nett: (navn) => `Vi fekk ikkje svar mens ${navngitt(navn)} blei sendt. Sjekk nettet og prøv igjen; fila blir lagd ved berre éin gong.`,
    arkivertTiltak: 'Tiltaket er arkivert. Hent det fram før du legg ved noko.',
    annet: (navn, hvorfor) => `${navngitt(navn)} blei ikkje lagd ved. ${hvorfor}`,
  },
};
