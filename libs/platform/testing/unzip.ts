import { buffer } from 'node:stream/consumers';
import { fromBuffer } from 'yauzl';

/** Leser en zip med en annen pakke enn den som skrev den. Kaster når den ikke er hel. */
export function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) { reject(error); return; }
      const filer = new Map<string, Buffer>();
      zip.on('error', reject).on('end', () => { resolve(filer); }).on('entry', (fil) => {
        zip.openReadStream(fil, (feil, innhold) => {
          if (feil) { reject(feil); return; }
          buffer(innhold).then((lest) => { filer.set(fil.fileName, lest); zip.readEntry(); }, reject);
        });
      });
      zip.readEntry();
    });
  });
}
