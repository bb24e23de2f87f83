import { PDFDocument, PDFWriter, StandardFonts } from 'pdf-lib';
import { erfaringsfiltyper } from '#libs/contracts';
import { cleanDocument, SpoolFile } from '#libs/platform';

const linjer = ['Oppdiktet eksempel', '', 'Søknad om lite tilskudd', '', '1. Hva vil dere gjøre, og hvor?', '2. Hvem er det for?', '3. Hva koster det?', '4. Hvem gjør det sammen med dere?', '', 'Dere får svar innen to uker.'];

/** Et vedlegg til den oppdiktede erfaringen, skrevet på nytt slik et som lastes opp, blir det. */
export async function writeSkjema(): ReturnType<typeof cleanDocument> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  linjer.forEach((linje, nr) => page.drawText(linje, { x: 60, y: 760 - nr * 28, size: nr === 2 ? 20 : 13, font }));
  const spool = await SpoolFile.open(1_000_000);
  try {
    await document.flush();
    await spool.append(await PDFWriter.forContext(document.context, 1000).serializeToBuffer());
    return await cleanDocument(spool, 'skjemaet.pdf', erfaringsfiltyper);
  } finally { await spool.close(); }
}
