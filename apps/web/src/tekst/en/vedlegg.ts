import type { vedlegg as nb } from '../nb/vedlegg.ts';

/** The quotation marks set the file name apart from the sentence. */
const navngitt = (navn: string) => `“${navn}”`;

export const vedlegg: typeof nb = {
  filtype: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel', pptx: 'PowerPoint', odt: 'OpenDocument text', ods: 'OpenDocument spreadsheet', png: 'Image (PNG)', jpeg: 'Image (JPEG)', txt: 'Text', csv: 'CSV' },
  tittel: 'Attachments',
  vedleggTil: (navn: string) => `Attachments to ${navn}`,
  ingen: 'No documents are attached.',
  leggVed: 'Attach document',
  leggVedTil: (navn: string) => `Attach document to ${navn}`,
  hint: 'PDF, Word, Excel, PowerPoint, OpenDocument, images and plain text, at most 25 MB each. You can also drag the files here.',
  slipp: 'Drop the files here',
  om: (type: string, stoerrelse: string, dag: string, hvem: string | null) => `${type}, ${stoerrelse}. Attached ${dag}${hvem ? ` by ${hvem}` : ''}.`,
  filnavn: (navn: string) => `Saved as ${navn}`,
  ukjentType: 'File',
  sender: (navn: string, prosent: number) => `Sending ${navngitt(navn)}: ${prosent}%`,
  lagrer: (navn: string) => `Saving ${navngitt(navn)} …`,
  venter: (navn: string) => `${navngitt(navn)} is waiting its turn`,
  fremdrift: (navn: string) => `How much of ${navngitt(navn)} has been sent`,
  lagtVed: (navn: string) => `${navngitt(navn)} is attached.`,
  avbryt: (navn: string) => `Cancel ${navngitt(navn)}`,
  proevIgjen: (navn: string) => `Try ${navngitt(navn)} again`,
  fjernMelding: (navn: string) => `Close the message about ${navngitt(navn)}`,
  arkivert: 'The attachment is archived. The file has not been deleted.',
  arkiverte: (antall: number) => (antall === 1 ? 'Show one archived attachment' : `Show ${antall} archived attachments`),
  nyTittel: (navn: string) => `New title for ${navngitt(navn)}`,
  felter: { tittel: 'Title' },
  feil: {
    forStor: (navn: string, stoerrelse: string) => `${navngitt(navn)} is ${stoerrelse}. The largest we accept is 25 MB. Save it in a smaller format, or split it into several files.`,
    tom: (navn: string) => `${navngitt(navn)} is empty. Open it on your computer and check that the content is there.`,
    endelse: (navn: string) => `We do not accept ${navngitt(navn)}, because that type of file can carry program code or cannot be opened by everyone. Save it as PDF and try again.`,
    innhold: (navn: string) => `The content of ${navngitt(navn)} is not what the name says. Open the file on your computer, save it again in the right format, and try again.`,
    tekst: (navn: string) => `${navngitt(navn)} cannot be read as plain text. If it is from Excel, choose “CSV UTF-8” when you save; otherwise choose UTF-8 as the encoding.`,
    opptatt: (navn: string) => `${navngitt(navn)} was not sent, because it is very busy right now. Wait a moment and try again.`,
    nett: (navn: string) => `We got no answer while ${navngitt(navn)} was being sent. Check your connection and try again; it will be attached only once.`,
    arkivertTiltak: 'The measure is archived. Restore it before you attach anything.',
    annet: (navn: string, hvorfor: string) => `${navngitt(navn)} was not attached. ${hvorfor}`,
  },
};
