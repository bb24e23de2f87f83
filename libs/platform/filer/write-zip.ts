import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** En fil i en pakke. Innholdet hentes først når turen er kommet til den, så rekkefølgen er den de står i. */
export interface ZipEntry { sti: string; innhold: () => AsyncIterable<Uint8Array> }

/**
 * Skriver filene som én zip, én om gangen og i den takten `out` tar imot. Lukker `out`. Feiler en av dem, kastes feilen, og det som er skrevet,
 * mangler innholdsfortegnelsen en zip slutter med: ingen kan ta den for en hel.
 */
export async function writeZip(filer: readonly ZipEntry[], out: Writable, mtime: Date): Promise<void> {
  const zip = new ZipFile();
  const failed = new Promise<never>((_, reject) => { zip.once('error', reject); });
  for (const { sti, innhold } of filer) {
    zip.addReadStreamLazy(sti, { mtime }, (give) => {
      const from = Readable.from(innhold());
      // Biblioteket hører ikke etter feil i det som leses.
      from.once('error', (error) => zip.emit('error', error));
      give(null, from);
    });
  }
  zip.end();
  const written = pipeline(zip.outputStream, out);
  written.catch(() => undefined);
  try {
    await Promise.race([written, failed]);
  } catch (error) {
    (zip.outputStream as Readable).destroy(error as Error);
    out.destroy();
    throw error;
  }
}
