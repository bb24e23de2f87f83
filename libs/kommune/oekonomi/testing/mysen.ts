import { ForbrukService } from '../forbruk/forbruk.service.ts';
import { FinansieringskildeService } from '../finansieringskilde/finansieringskilde.service.ts';
import type { Forbruksord, Giverart } from '#libs/contracts';
import { BudsjettlinjeService } from '../budsjett/budsjettlinje.service.ts';
import { TilskuddService } from '../tilskudd/tilskudd.service.ts';
import type { Grunnlag } from './fixtures.ts';
import type { OekonomiRoom, Person } from './oekonomi-room.ts';

const givere: Record<string, Giverart> = {
  KDD: 'kdd', Helsedirektoratet: 'stat', 'Østfold fylkeskommune': 'fylkeskommune', IMDi: 'stat', Kunnskapsdepartementet: 'stat', Husbanken: 'stat',
};

/** De 20 linjene i budsjettet for Mysen 2025, slik årsrapporten har dem: kroner, kolonne og givere. Den siste mangler navnet på giveren. */
export const mysenlinjer: [navn: string, kroner: number, givere: string[], forbruksord?: Forbruksord][] = [
  ['Videreutvikling av kommunale nærmiljøarenaer', 323_077, ['Helsedirektoratet'], 'ubrukte_midler_andel_ukjent'], ['Nærmiljøtilskudd', 600_000, ['KDD'], 'i_hovedsak_brukt'],
  ['Samarbeid på tvers av grunntjenestene', 200_000, ['KDD'], 'delvis_brukt'], ['Leselystmidler/Språklek', 70_000, ['Østfold fylkeskommune']],
  ['Jobb til ungdom', 400_000, ['KDD'], 'alt_brukt'], ['Bydelsmødre', 300_000, ['KDD'], 'mesteparten_brukt'], ['Forprosjekt Åpen barnehage', 750_000, ['KDD'], 'ingenting_brukt'],
  ['Sosionom på helsestasjonen', 750_000, ['KDD'], 'delvis_brukt'], ['Skolebibliotek', 200_000, ['KDD'], 'alt_brukt'], ['Jobbsjansen 2025', 1_000_000, ['IMDi']],
  ['Jobbsjansen 2024', 498_000, ['IMDi']], ['Pedagogtetthet 2024/2025', 4_012_308, ['Kunnskapsdepartementet']], ['Pedagogtetthet 2025/2026', 3_737_604, ['Kunnskapsdepartementet']],
  ['Kompetanseheving', 200_000, ['KDD']], ['Administrative kostnader', 600_000, ['KDD']], ['Informasjonsarbeid', 150_000, ['KDD']], ['Evaluering', 500_000, ['KDD'], 'ingenting_brukt'],
  ['Evaluering, fylkeskommunen', 200_000, ['Østfold fylkeskommune'], 'ingenting_brukt'], ['Bo- og nærmiljøkartlegging', 250_000, ['Husbanken', 'Østfold fylkeskommune']], ['Femmerbane', 90_000, []],
];

/** Fører hele tabellen gjennom tjenestene, og gir id-ene til giverne. Linje 3 og 4 hører til Karis tiltak. */
export async function addMysen(room: OekonomiRoom, leder: Person, her: Grunnlag): Promise<Map<string, string>> {
  const ider = new Map<string, string>();
  for (const [navn, art] of Object.entries(givere)) ider.set(navn, (await room.as(leder, () => room.get(FinansieringskildeService).create({ navn, art }))).id);
  const tilskudd = new Map<string, string>();
  for (const [navn, , hvem] of mysenlinjer) {
    const felles = hvem.length === 1 && hvem[0] === 'KDD';
    if (felles && tilskudd.has('KDD')) continue;
    const { id } = await room.as(leder, () => room.get(TilskuddService).create({
      navn: felles ? 'Områdesatsing Mysen' : navn, tilskuddsaar: '2025', kolonne: felles ? 'kdd' : 'ekstern', giverIder: hvem.map((giver) => ider.get(giver)!), ventetBeloep: '500000000000',
    }));
    tilskudd.set(felles ? 'KDD' : navn, id);
  }
  for (const [i, [navn, kroner, hvem, ord]] of mysenlinjer.entries()) {
    const tiltakId = i === 2 || i === 3 ? her.karis : null;
    const side = await room.as(leder, () => room.get(BudsjettlinjeService).create({ aar: 2025, navn, tiltakId, poster: [{ tilskuddId: tilskudd.get(hvem[0] === 'KDD' ? 'KDD' : navn)!, beloep: String(kroner * 100) }] }));
    const post = side.linjer[i]!.poster[0]!.id;
    if (ord) await room.as(leder, () => room.get(ForbrukService).foer({ aar: 2025, navn: `Om ${navn}`, tiltakId, ord, poster: [{ finansieringspostId: post }] }));
  }
  return ider;
}
