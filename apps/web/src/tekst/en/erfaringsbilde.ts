import { bildegrenser, type Bildehinder, type Bildesamtykke } from '#libs/contracts';
import type { erfaringsbilde as nb } from '../nb/erfaringsbilde.ts';

const navngitt = (navn: string) => `“${navn}”`;

export const erfaringsbilde: typeof nb = {
  tittel: 'Images', legg: 'Add image', ingen: 'No images yet.', fullt: `A lesson can have at most ${bildegrenser.antall} images.`,
  hint: 'JPEG, PNG or WebP, at most 25 MB. The image is redrawn when it comes in: place, time, camera and everything else hidden in the file are removed and never saved.',
  nytt: (navn: string) => `New image: ${navngitt(navn)}`, fila: (navn: string, stoerrelse: string) => `The file is ${navngitt(navn)}, ${stoerrelse}.`, send: 'Add the image',
  sender: (prosent: number) => `Sending: ${prosent}%`, tegner: 'Redrawing the image …', fremdrift: (navn: string) => `How much of ${navngitt(navn)} has been sent`, lagtTil: 'The image has been added.', lukkFeil: (navn: string) => `Close the message about ${navngitt(navn)}`,
  felter: { altTekst: 'What the image shows', bildetekst: 'Text below the image', samtykke: 'Are there people in the image?', samtykkeTil: 'Last day of the consent', kanAapnes: 'The image can also be shown to everyone, on the open pages without signing in' }, forAlle: 'Can be shown to everyone when the lesson is open.', bareNettverket: 'Only for the network.',
  hjelp: { altTekst: 'For those who cannot see the image. Write what you would say on the phone, without names of private individuals.', samtykke: 'Anyone who can be identified must have consented in writing. For children, the parents must do so.', samtykkeTil: 'The day after, the image is gone for everyone, automatically.' },
  samtykke: { ingen_gjenkjennes: 'No one can be identified', skriftlig: 'Everyone who can be identified has consented in writing' } satisfies Record<Bildesamtykke, string>,
  gjelderTil: (dag: string) => `The consent lasts until the end of ${dag}.`,
  rediger: 'Edit the text', redigerHva: (hva: string) => `Edit the text for the image ${navngitt(hva)}`, frem: (hva: string) => `Move ${navngitt(hva)} forward`, bak: (hva: string) => `Move ${navngitt(hva)} back`, bort: (hva: string) => `Take away ${navngitt(hva)}`,
  endreSamtykke: 'Consent', endreSamtykkeHva: (hva: string) => `Change the consent for ${navngitt(hva)}`, samtykkeTittel: 'Consent for the image', samtykkeTekst: 'What you save here takes effect immediately, also where the image is shared. If the image is to be shown to everyone and the lesson is already open, it must be closed and opened again, so you see what everyone will see.',
  trekk: 'Withdraw consent', trekkHva: (hva: string) => `Withdraw consent for ${navngitt(hva)}`, trekkTittel: 'Withdraw consent for the image?',
  trekkTekst: 'The image and the text about it disappear immediately: from the draft, from every version you have shared, and from those who have adopted the lesson. The rest of the lesson stays, and the page says that an image has been removed. This cannot be undone. We cannot reach those who have already saved or printed the image themselves.',
  tattBort: 'The image has been taken out of the draft. If it is shared, the others see it until you share a new version. If it must go now, withdraw consent.',
  tatteBort: (antall: number) => (antall === 1 ? 'Show one image that has been taken away' : `Show ${antall} images that have been taken away`), hentFram: 'Restore', hentFramHva: (hva: string) => `Restore ${navngitt(hva)}`,
  trukket: (dag: string) => `There was an image here. Consent was withdrawn on ${dag}, and the image is gone everywhere.`, utloept: (dag: string) => `The consent ran out on ${dag}. The image is not shown to anyone. If the consent has been extended, enter the new date.`,
  fjernede: (antall: number) => (antall === 1 ? 'An image has been removed because the consent no longer applies.' : `${antall} images have been removed because the consent no longer applies.`),
  gaarUt: (antall: number) => (antall === 0 ? 'No images go out.' : antall === 1 ? 'One image goes out, with this text:' : `${antall} images go out, with these texts:`), under: (hva: string) => `Below the image: ${hva}`, blirIgjen: 'These images stay with you:',
  hinder: { trukket: 'consent has been withdrawn', utloept: 'the consent has run out', fjernet: 'taken out of the draft' } satisfies Record<Bildehinder, string>, utenTekst: 'An image',
  feil: {
    forStor: (navn: string, stoerrelse: string) => `${navngitt(navn)} is ${stoerrelse}. The largest we accept is 25 MB.`,
    type: (navn: string) => `${navngitt(navn)} is not a complete image in JPEG, PNG or WebP. Images from an iPhone (HEIC) must be saved as JPEG first. We do not accept drawings (SVG), GIF or documents as images.`,
    piksler: (navn: string) => `${navngitt(navn)} has more than 50 million pixels. Make the image smaller and try again.`, tom: (navn: string) => `${navngitt(navn)} is empty.`,
  },
};
