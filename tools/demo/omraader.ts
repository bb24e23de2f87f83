import type { INestApplicationContext } from '@nestjs/common';
import { OmraadeService } from '#libs/kommune/program';
import { Db } from '#libs/platform';

type Punkt = readonly [lengde: number, bredde: number];
/** Midten av stedet, omtrent, og hvor langt det er til kanten i meter, med sola rundt fra øst. Ujevnt, så ingen tror det er en sirkel om et punkt. */
interface Tegning { midt: Punkt; kant: readonly number[] }

/** Ingen av satsingene har offentliggjort grensene sine som kart. Stedene er virkelige; linjene er funnet på. */
const tegninger: Record<string, Record<string, Tegning>> = {
  3118: { Mysen: { midt: [11.325, 59.555], kant: [1150, 1300, 980, 870, 1020, 1240, 1380, 1190, 960, 900, 1060, 1210] } },
  3101: { 'Halden sentrum': { midt: [11.387, 59.123], kant: [620, 540, 480, 560, 690, 720, 610, 500, 430, 520, 640, 700] } },
  3105: { 'Østre bydel i Sarpsborg sentrum': { midt: [11.125, 59.284], kant: [560, 610, 520, 430, 400, 470, 590, 650, 600, 480, 420, 500] } },
  3107: {
    Sentrum: { midt: [10.934, 59.212], kant: [520, 600, 640, 510, 430, 480, 570, 620, 540, 450, 410, 470] },
    Sellebakk: { midt: [10.982, 59.224], kant: [700, 640, 560, 610, 720, 780, 690, 580, 520, 600, 740, 760] },
    Lisleby: { midt: [10.951, 59.231], kant: [430, 490, 550, 520, 440, 390, 460, 530, 500, 420, 380, 410] },
  },
};

const meterPerGrad = 111_320;
function polygon({ midt: [lengde, bredde], kant }: Tegning): string {
  const punkter = kant.map((meter, nr) => {
    const vinkel = (nr / kant.length) * 2 * Math.PI;
    return [lengde + (meter * Math.cos(vinkel)) / (meterPerGrad * Math.cos((bredde * Math.PI) / 180)), bredde + (meter * Math.sin(vinkel)) / meterPerGrad].map((grad) => Number(grad.toFixed(5)));
  });
  return JSON.stringify({ type: 'Polygon', coordinates: [[...punkter, punkter[0]]] });
}

/** Tegner områdene som ikke er tegnet, merket som oppdiktet. */
export async function drawOmraader(app: INestApplicationContext, nummer: string): Promise<void> {
  const utegnede = await app.get(Db).query<{ id: string; navn: string; versjon: number }>('SELECT id, navn, versjon FROM kommune.omraade WHERE grense IS NULL ORDER BY nr');
  for (const { id, navn, versjon } of utegnede) {
    const tegning = tegninger[nummer]?.[navn];
    if (tegning) await app.get(OmraadeService).setGrense({ id, versjon, geojson: polygon(tegning) }, { oppdiktet: true });
  }
}
