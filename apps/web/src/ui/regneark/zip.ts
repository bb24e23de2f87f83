/** Hvorfor en fil ikke kan leses. */
export type Grunn = 'makro' | 'gammel' | 'ulesbar' | 'forStor' | 'flereArk';

export class Regnearkfeil extends Error {
  constructor(readonly grunn: Grunn) { super(grunn); }
}

/** Så mye får én del fylle når den er pakket ut. En liten fil kan ellers bli til alt minnet. */
const TAK = 20_000_000;
const [SLUTT, KATALOG, LOKAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const STORT = 0xffffffff;

/** Delene i en zip, etter navn. Katalogen står til slutt i fila; hver del pakkes ut for seg, og bare når noen spør. */
export function delerI(byte: Uint8Array<ArrayBuffer>): Map<string, () => Promise<string>> {
  const tall = new DataView(byte.buffer, byte.byteOffset, byte.byteLength);
  const deler = new Map<string, () => Promise<string>>();
  try {
    const slutt = katalogslutt(tall);
    let her = tall.getUint32(slutt + 16, true);
    for (let igjen = tall.getUint16(slutt + 10, true); igjen > 0; igjen--) {
      if (tall.getUint32(her, true) !== KATALOG) throw new Regnearkfeil('ulesbar');
      const [kryptert, maate, pakket, sted] = [tall.getUint16(her + 8, true) & 1, tall.getUint16(her + 10, true), tall.getUint32(her + 20, true), tall.getUint32(her + 42, true)];
      const navnlengde = tall.getUint16(her + 28, true);
      const navn = new TextDecoder().decode(byte.subarray(her + 46, her + 46 + navnlengde));
      if (kryptert || pakket === STORT || sted === STORT) throw new Regnearkfeil('ulesbar');
      deler.set(navn, () => innholdet(byte, tall, { maate, pakket, sted }));
      her += 46 + navnlengde + tall.getUint16(her + 30, true) + tall.getUint16(her + 32, true);
    }
  } catch (feil) { throw feil instanceof Regnearkfeil ? feil : new Regnearkfeil('ulesbar'); }
  return deler;
}

function katalogslutt(tall: DataView): number {
  for (let her = tall.byteLength - 22; her >= Math.max(0, tall.byteLength - 65_557); her--) if (tall.getUint32(her, true) === SLUTT) return her;
  throw new Regnearkfeil('ulesbar');
}

async function innholdet(byte: Uint8Array<ArrayBuffer>, tall: DataView, { maate, pakket, sted }: { maate: number; pakket: number; sted: number }): Promise<string> {
  if (sted + 30 > tall.byteLength || tall.getUint32(sted, true) !== LOKAL) throw new Regnearkfeil('ulesbar');
  const fra = sted + 30 + tall.getUint16(sted + 26, true) + tall.getUint16(sted + 28, true);
  const data = byte.subarray(fra, fra + pakket);
  if (maate !== 0 && maate !== 8) throw new Regnearkfeil('ulesbar');
  return maate === 0 ? new TextDecoder().decode(data) : pakketUt(data);
}

async function pakketUt(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const leser = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const tekst = new TextDecoder();
  let [ut, antall] = ['', 0];
  for (;;) {
    const bit = await leser.read().catch(() => { throw new Regnearkfeil('ulesbar'); });
    if (bit.done) return ut + tekst.decode();
    antall += bit.value.byteLength;
    if (antall > TAK) { await leser.cancel(); throw new Regnearkfeil('forStor'); }
    ut += tekst.decode(bit.value, { stream: true });
  }
}
