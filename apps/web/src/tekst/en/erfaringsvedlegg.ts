import { erfaringsvedleggsgrenser, type Dokumentmerknad, type FjernetOpplysning } from '#libs/contracts';
import type { erfaringsvedlegg as nb } from '../nb/erfaringsvedlegg.ts';

const navngitt = (navn: string) => `“${navn}”`;
const ramset = (ordene: readonly string[]) => (ordene.length < 2 ? ordene.join('') : `${ordene.slice(0, -1).join(', ')} and ${ordene.at(-1)}`);

export const erfaringsvedlegg: typeof nb = {
  tittel: 'Attachments', legg: 'Attach document', ingen: 'No attachments yet.', fullt: `A lesson can have at most ${erfaringsvedleggsgrenser.antall} attachments.`,
  hint: 'PDF, Word, Excel, PowerPoint, OpenDocument or text, at most 25 MB. The document is rewritten when it comes in: author, company and other details of who made it are removed. We do not read what the document says: check for names yourself.',
  nytt: (navn: string) => `New attachment: ${navngitt(navn)}`, fila: (navn: string, stoerrelse: string) => `The file is ${navngitt(navn)}, ${stoerrelse}. The file name does not go out; the title does.`, send: 'Attach', sender: (prosent: number) => `Sending: ${prosent}%`, skriver: 'Rewriting the document …',
  fremdrift: (navn: string) => `How much of ${navngitt(navn)} has been sent`, lagtTil: 'The attachment has been added.', lukkFeil: (navn: string) => `Close the message about ${navngitt(navn)}`,
  felter: { tittel: 'What the document is called' }, om: (type: string, stoerrelse: string) => `${type}, ${stoerrelse}`,
  rediger: 'Edit the title', redigerHva: (hva: string) => `Edit the title of ${navngitt(hva)}`, bort: (hva: string) => `Take away ${navngitt(hva)}`, frem: (hva: string) => `Move ${navngitt(hva)} forward`, bak: (hva: string) => `Move ${navngitt(hva)} back`,
  tattBort: 'The attachment has been taken out of the draft. If it is shared, the others see it until you share a new version. If it must go now, withdraw it.', tatteBort: (antall: number) => (antall === 1 ? 'Show one attachment that has been taken away' : `Show ${antall} attachments that have been taken away`),
  hentFram: 'Restore', hentFramHva: (hva: string) => `Restore ${navngitt(hva)}`, trekk: 'Withdraw', trekkHva: (hva: string) => `Withdraw ${navngitt(hva)}`, trekkTittel: 'Withdraw the attachment?',
  trekkTekst: 'The document and the title disappear immediately: from the draft and from every version you have shared. The rest of the lesson stays. This cannot be undone. We cannot reach those who have already saved the document themselves.',
  trukket: (dag: string) => `There was an attachment here. It was withdrawn on ${dag}, and is gone everywhere.`, trukne: (antall: number) => (antall === 1 ? 'An attachment has been withdrawn by the owner.' : `${antall} attachments have been withdrawn by the owner.`),
  fjernet: (slag: readonly string[]) => `Taken out of the file: ${ramset(slag)}.`, ingenFjernet: 'There were no details of who made it to take out.', merknader: (slag: readonly string[]) => `Goes out with the document: ${ramset(slag)}.`,
  fjernetOrd: { emne: 'subject', filsti: 'the folder it was in', forfatter: 'author', kommentator: 'names of those who have commented or made changes', noekkelord: 'keywords', opplysninger: 'other details', program: 'program', tittel: 'title', virksomhet: 'company' } satisfies Record<FjernetOpplysning, string>,
  merknadOrd: { kommentarer: 'comments', notater: 'notes to the slides', skjult_tekst: 'hidden text', skjulte_ark: 'hidden sheets', skjulte_lysark: 'hidden slides', sporede_endringer: 'tracked changes, including what has been struck out' } satisfies Record<Dokumentmerknad, string>,
  gaarUt: (antall: number) => (antall === 1 ? 'One attachment goes out:' : `${antall} attachments go out:`), aapne: 'Open and check before you share.',
  feil: {
    forStor: (navn: string, stoerrelse: string) => `${navngitt(navn)} is ${stoerrelse}. The largest we accept is 25 MB.`, tom: (navn: string) => `${navngitt(navn)} is empty.`,
    type: (navn: string) => `${navngitt(navn)} is not a document we accept, or the content is not what the name says. Images are added under Images, with consent.`,
    aktiv: (navn: string) => `${navngitt(navn)} has macros, scripts, a file inside it or something fetched from the web. Save it as PDF or without this, and try again.`, laast: (navn: string) => `${navngitt(navn)} is locked with a password or damaged. Save it without a password and try again.`,
  },
};
