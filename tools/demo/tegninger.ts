import sharp from 'sharp';
import { cleanPicture, SpoolFile, type CleanPicture } from '#libs/platform';

type Farge = readonly [number, number, number];
type Form = { farge: Farge } & ({ x: number; y: number; b: number; h: number } | { cx: number; cy: number; r: number });
const [bredde, hoeyde] = [1200, 800];
const himmel: Farge = [214, 230, 238], gress: Farge = [126, 160, 108], grus: Farge = [214, 202, 184], tre: Farge = [150, 104, 66], blad: Farge = [82, 124, 78], vegg: Farge = [196, 96, 74], lys: Farge = [250, 236, 196], moerk: Farge = [58, 62, 74], hvit: Farge = [248, 246, 240];

const benk = (x: number, y: number): Form[] => [{ x, y, b: 240, h: 22, farge: tre }, { x, y: y - 60, b: 240, h: 22, farge: tre }, { x: x + 16, y, b: 18, h: 70, farge: moerk }, { x: x + 206, y, b: 18, h: 70, farge: moerk }];
const kasse = (x: number, y: number): Form[] => [...[40, 110, 180].map((dx): Form => ({ cx: x + dx, cy: y - 10, r: 46, farge: blad })), { x, y, b: 220, h: 80, farge: tre }];
const traer = (x: number, y: number, r: number): Form[] => [{ x: x - 16, y, b: 32, h: 200, farge: tre }, { cx: x, cy: y - 20, r, farge: blad }, { cx: x - r / 2, cy: y + 40, r: r * 0.7, farge: blad }, { cx: x + r / 2, cy: y + 40, r: r * 0.7, farge: blad }];

/** Enkle tegninger vi har laget selv, til erfaringer som er oppdiktet. Ingen mennesker, og ikke et bestemt sted. */
const motiver: Record<Motiv, readonly Form[]> = {
  lommepark: [{ x: 0, y: 520, b: bredde, h: 280, farge: gress }, { x: 0, y: 640, b: bredde, h: 90, farge: grus }, ...traer(980, 330, 120), ...traer(180, 380, 95), ...kasse(320, 520), ...kasse(620, 520), ...benk(470, 660)],
  kiosk: [{ x: 0, y: 600, b: bredde, h: 200, farge: grus }, ...traer(1040, 400, 105), { x: 340, y: 260, b: 480, h: 380, farge: vegg }, { x: 310, y: 220, b: 540, h: 60, farge: moerk }, { x: 390, y: 340, b: 240, h: 150, farge: lys }, { x: 370, y: 490, b: 280, h: 22, farge: hvit }, { x: 690, y: 350, b: 100, h: 290, farge: moerk }, ...benk(60, 650)],
  nabolag: [{ x: 0, y: 560, b: bredde, h: 240, farge: gress }, ...[60, 440, 820].flatMap((x, nr): Form[] => [{ x, y: 260 + nr * 20, b: 300, h: 320, farge: nr === 1 ? hvit : vegg }, { x: x - 16, y: 230 + nr * 20, b: 332, h: 40, farge: moerk }, ...[40, 180].flatMap((dx): Form[] => [60, 190].map((dy): Form => ({ x: x + dx, y: 260 + nr * 20 + dy, b: 80, h: 80, farge: lys })))]), { x: 0, y: 660, b: bredde, h: 60, farge: grus }, ...kasse(500, 590)],
};
export type Motiv = 'lommepark' | 'kiosk' | 'nabolag';

const covers = (form: Form, x: number, y: number) => ('r' in form ? (x - form.cx) ** 2 + (y - form.cy) ** 2 <= form.r ** 2 : x >= form.x && x < form.x + form.b && y >= form.y && y < form.y + form.h);

/** Tegner motivet punkt for punkt og sender det samme vei som et bilde noen laster opp. */
export async function draw(motiv: Motiv): Promise<CleanPicture> {
  const former = motiver[motiv].toReversed();
  const punkter = Buffer.alloc(bredde * hoeyde * 3);
  for (let y = 0; y < hoeyde; y++) for (let x = 0; x < bredde; x++) punkter.set(former.find((form) => covers(form, x, y))?.farge ?? himmel, (y * bredde + x) * 3);
  const spool = await SpoolFile.open(50_000_000);
  try {
    await spool.append(await sharp(punkter, { raw: { width: bredde, height: hoeyde, channels: 3 } }).png().toBuffer());
    return await cleanPicture(spool);
  } finally { await spool.close(); }
}
