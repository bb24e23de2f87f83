import { randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';

/** Det som skulle skrives, var større enn det er satt av plass til. */
export class SpoolFullError extends Error {}

/**
 * Det som er på vei inn eller ut, på disk i stedet for i minnet. Fila har ikke noe navn: det tas bort mens den er åpen,
 * så ingen andre kan åpne den, og den forsvinner med prosessen. Den som åpner, lukker.
 */
export class SpoolFile {
  private written = 0;

  private constructor(private readonly handle: FileHandle, private readonly most: number) {}

  static async open(most: number): Promise<SpoolFile> {
    const path = join(tmpdir(), `loeftet-${randomUUID()}`);
    const handle = await open(path, 'wx+', 0o600);
    try {
      await unlink(path);
      return new SpoolFile(handle, most);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  get size(): number { return this.written; }

  /** Legger til sist. Kaster SpoolFullError når det ikke er plass. */
  async append(chunk: Uint8Array): Promise<void> {
    if (this.written + chunk.length > this.most) throw new SpoolFullError(`Mer enn ${this.most} byte.`);
    for (let done = 0; done < chunk.length;) done += (await this.handle.write(chunk, done, chunk.length - done, this.written + done)).bytesWritten;
    this.written += chunk.length;
  }

  /** Leser et stykke. Kortere når fila slutter. */
  async read(position: number, length: number): Promise<Buffer> {
    const wanted = Math.max(0, Math.min(length, this.written - position));
    const into = Buffer.allocUnsafe(wanted);
    let done = 0;
    while (done < wanted) {
      const { bytesRead } = await this.handle.read(into, done, wanted - done, position + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return into.subarray(0, done);
  }

  /** Hele innholdet, ett stykke om gangen. */
  async *pieces(size: number): AsyncGenerator<Buffer> {
    for (let at = 0; at < this.written; at += size) yield await this.read(at, size);
  }

  /** For den som skriver til en strøm. */
  writable(): Writable {
    return new Writable({ write: (chunk: Buffer, _encoding, done) => { this.append(chunk).then(() => done(), done); } });
  }

  close(): Promise<void> { return this.handle.close(); }
}
