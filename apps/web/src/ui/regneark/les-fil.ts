import { Regnearkfeil } from './zip.ts';

const begynner = (byte: Uint8Array, ...foran: number[]) => foran.every((tall, nr) => byte[nr] === tall);

/** Det som står i en fil noen har valgt, som tekst. Hva fila er, avgjøres av innholdet, ikke av navnet. Kaster `Regnearkfeil`. */
export async function lesFil(fil: File): Promise<string> {
  const byte = new Uint8Array(await fil.arrayBuffer());
  // .xls, og .xlsx med passord.
  if (begynner(byte, 0xd0, 0xcf, 0x11, 0xe0)) throw new Regnearkfeil('gammel');
  if (begynner(byte, 0x50, 0x4b)) return (await import('./regneark.ts')).lesRegneark(byte);
  return tekstAv(byte);
}

/** UTF-8, eller det norske regneark lagrer når en ber om CSV. */
export function tekstAv(byte: Uint8Array): string {
  if (begynner(byte, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(byte);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(byte);
  } catch {
    return new TextDecoder('windows-1252').decode(byte);
  }
}
