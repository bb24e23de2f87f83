import sharp from 'sharp';
import { bildegrenser } from '#libs/contracts';
import { DomainError } from '../errors/domain-error.ts';
import type { SpoolFile } from './spool-file.ts';

/** Et bilde som er tegnet på nytt: bare bildepunkter, i WebP. Bredde og høyde er i bildepunkter, slik det vises. */
export interface CleanPicture { innhold: Buffer; bredde: number; hoeyde: number }

const { formater, piksler, side } = bildegrenser;
const tooLong = 20;

// Biblioteket kan lese mye mer enn bilder fra et kamera. Bare de tre vi tar imot, får noen gang se en fremmed fil.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });
sharp.cache(false);
sharp.concurrency(1);

/**
 * Leser bildet og tegner det på nytt: snudd slik kameraet sa, høyst 2000 punkter på den lengste siden, og uten noe av det som lå ved siden av bildepunktene
 * (EXIF, sted, miniatyrbilde, fargeprofil, kommentarer). Typen avgjøres av innholdet. Bare det første bildet i en animasjon er med.
 * Kaster BILDE_TYPE for det som ikke er et helt JPEG-, PNG- eller WebP-bilde, og BILDE_FOR_STORT når det pakkes ut til mer enn 50 millioner punkter.
 */
export async function cleanPicture(spool: SpoolFile): Promise<CleanPicture> {
  const picture = sharp(await spool.read(0, spool.size), { limitInputPixels: false, failOn: 'error', pages: 1 });
  // Hodet leses først: det sier hvor stort bildet blir, før noe av det pakkes ut.
  const { format, width, height } = await picture.metadata().catch(() => { throw new DomainError('BILDE_TYPE'); });
  if (!(formater as readonly string[]).includes(format)) throw new DomainError('BILDE_TYPE');
  if (width * height > piksler) throw new DomainError('BILDE_FOR_STORT');
  const { data, info } = await picture.autoOrient().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }).webp({ quality: 82 }).timeout({ seconds: tooLong })
    .toBuffer({ resolveWithObject: true }).catch(() => { throw new DomainError('BILDE_TYPE'); });
  return { innhold: data, bredde: info.width, hoeyde: info.height };
}
