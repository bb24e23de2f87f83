import type { INestApplicationContext } from '@nestjs/common';
import { BestiltTabellQuery, BestiltTabellService } from '#libs/kommune/bestilttabell';

const om = { enhet: 'prosent', nivaa: 'omraade', leverandoer: 'Oppdiktet', lisens: 'Oppdiktet for å vise fram Løftet' } as const;
const hode = 'omraadekode;periode;verdi;n;merke';
const andel = 'Andel barn under 18 år som bor trangt. En andel for området kan ikke regnes av grunnkretsene, så den er bestilt for området under ett.';

/** Mysens tabell har en eldre fil, og et tall kilden skjuler. Haldens hører ikke til noen offentlig serie. */
const tabeller: Record<string, { navn: string; forklaring: string; seriekode?: string; filer: string[][] }> = {
  3118: { navn: 'Barn i trangbodde hjem i Mysen', forklaring: andel, seriekode: 'trangbodd', filer: [
    ['Mysen;2021;24,1;410;', 'Mysen;2022;25,3;418;', '3118;2021;17,2;;', '3118;2022;17,0;;'],
    ['Mysen;2020;;;:', 'Mysen;2021;24,1;410;', 'Mysen;2022;25,3;418;', 'Mysen;2023;24,8;421;', 'Mysen;2024;23,9;433;', '3118;2020;17,5;;', '3118;2021;17,2;;', '3118;2022;17,0;;', '3118;2023;16,9;;', '3118;2024;16,6;;'],
  ] },
  3101: { navn: 'Voksne uten fullført videregående i Halden sentrum', forklaring: 'Andel i alderen 25 til 39 år. Sier ikke noe om hvorfor.', filer: [['Halden sentrum;2021;31,0;;', 'Halden sentrum;2022;30,4;;', 'Halden sentrum;2023;29,7;;', '3101;2021;21,8;;', '3101;2022;21,5;;', '3101;2023;21,1;;']] },
};

/** Oppdiktede tabeller i to kommuner. Ingen av satsingene har offentliggjort tall de har bestilt. */
export async function writeBestilteTabeller(app: INestApplicationContext, nummer: string): Promise<void> {
  const tabell = tabeller[nummer];
  if (!tabell || (await app.get(BestiltTabellQuery).all()).tabeller.length > 0) return;
  const { filer: [foerste, ...senere], ...navnet } = tabell;
  const fil = (linjer: string[], nr: number) => ({ bestilling: `Oppdiktet ${nr}`, levert: `${2023 + nr}-03-03`, filnavn: `oppdiktet-${nr}.csv`, innhold: [hode, ...linjer].join('\n') });
  const service = app.get(BestiltTabellService);
  let { tabell: naa, feil } = await service.readIn({ ...om, ...navnet, ...fil(foerste!, 1) }, { oppdiktet: true });
  for (const [nr, linjer] of senere.entries()) ({ tabell: naa, feil } = await service.replace({ id: naa!.id, versjon: naa!.versjon, ...fil(linjer, nr + 2) }));
  if (feil.length > 0) throw new Error(`Den bestilte tabellen i ${nummer}: ${feil.join(' ')}`);
}
