/** Det som må stå for at bildet skal se likt ut: JFIF, fargeprofilen og fargerommet. Resten (EXIF, sted, miniatyrbilde, kommentarer) kan gå. */
const kept = new Set([0xE0, 0xE2, 0xEE]);

/**
 * JPEG-en uten EXIF, sted, miniatyrbilde og kommentarer; bildepunktene er urørt. Det som ikke er en JPEG, eller ikke kan leses, kommer uendret tilbake.
 */
export function withoutJpegMetadata(jpeg: Buffer): Buffer {
  if (jpeg.length < 4 || jpeg.readUInt16BE(0) !== 0xFFD8) return jpeg;
  const parts = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xFF) {
    const marker = jpeg[at + 1]!;
    // Etter dette kommer bildepunktene.
    if (marker === 0xDA) return Buffer.concat([...parts, jpeg.subarray(at)]);
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    const isMetadata = (marker >= 0xE0 && marker <= 0xEF && !kept.has(marker)) || marker === 0xFE;
    if (!isMetadata) parts.push(jpeg.subarray(at, end));
    at = end;
  }
  return jpeg;
}
