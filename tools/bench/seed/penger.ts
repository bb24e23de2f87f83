import { merke } from './merke.ts';
import type { Random } from './random.ts';
import type { Kommuneform } from './scale.ts';
import { tiltakNoekkel } from './tiltak.ts';

interface Post { noekkel: string; tilskudd: string; beloepOere: number }
export interface Linje { noekkel: string; tiltak: string; poster: Post[] }

const ord = ['alt_brukt', 'i_hovedsak_brukt', 'mesteparten_brukt', 'delvis_brukt', 'ingenting_brukt', 'ubrukte_midler_andel_ukjent'] as const;
const arter = ['loenn', 'frikjoep', 'materiell', 'utstyr', 'tjenester'] as const;
const kroner = (antall: number) => antall * 100;

/** Fire linjer på hvert tiltak. De fleste har én giver, noen har to, og noen venter på penger. */
export function linjerI(aar: number, form: Kommuneform, random: Random): Linje[] {
  return Array.from({ length: form.omfang.tiltak * form.omfang.linjer }, (_, nr) => {
    const tiltak = tiltakNoekkel(aar, Math.floor(nr / form.omfang.linjer));
    const noekkel = `b-${aar}-${nr + 1}`;
    const antall = random.chance(0.03) ? 0 : random.chance(0.25) ? 2 : 1;
    const poster = Array.from({ length: antall }, (_, p) => ({
      noekkel: `${noekkel}-p${p + 1}`, tilskudd: `k-${aar}-${p === 0 && random.chance(0.6) ? 1 : 2 + p}`, beloepOere: kroner(10_000 + random.below(290) * 1_000), ...merke(form, random),
    }));
    return { noekkel, aar, nr: nr + 1, navn: `${random.pick(['Lønn', 'Utstyr', 'Leie', 'Aktiviteter', 'Opplæring'])} (${nr + 1})`, tiltak, kostnadsart: random.pick(arter), ikkeOrdinaerDrift: true, poster, ...merke(form, random) };
  });
}

/** Det programmet får, og tre andre givere. Beløpene rekker til linjene, så planen kan vedtas. */
export function tilskuddI(aar: number, linjer: Linje[], form: Kommuneform, random: Random): object[] {
  return [1, 2, 3, 4].map((n) => {
    const noekkel = `k-${aar}-${n}`;
    const sum = linjer.flatMap((l) => l.poster).filter((p) => p.tilskudd === noekkel).reduce((s, p) => s + p.beloepOere, 0) + kroner(250_000);
    const foert = (type: string, beloepOere: number) => ({ noekkel: `${noekkel}-${type}`, type, aar, beloepOere, ...merke(form, random) });
    return {
      noekkel, navn: n === 1 ? `Programtilskudd ${aar}` : `Tilskudd ${n} ${aar}`, tilskuddsaar: String(aar), kolonne: n === 1 ? 'kdd' : 'ekstern', givere: [`g${n}`], rapportfrist: `${aar}-${random.pick(['10-01', 'H2', '12'])}`,
      posteringer: [foert('ventet', sum), foert('tilsagn', kroner(Math.floor(sum / 125))), foert('utbetaling', kroner(Math.floor(sum / 200)))], ...merke(form, random),
    };
  });
}

/** Ett eller to utsagn om bruken på hvert tiltak: et beløp på én post, et beløp på flere uten fordeling, et ord, eller noe som ikke er knyttet til en post. */
export function forbrukI(aar: number, linjer: Linje[], form: Kommuneform, random: Random): { noekkel: string }[] {
  return Array.from({ length: form.omfang.tiltak }, (_, i) => {
    const poster = linjer.slice(i * form.omfang.linjer, (i + 1) * form.omfang.linjer).flatMap((l) => l.poster);
    return Array.from({ length: 1 + random.below(2) }, (_, n) => {
      const noekkel = `f-${aar}-${i}-${n + 1}`;
      const [en, to] = [random.pick(poster), random.pick(poster)];
      const del = kroner(Math.floor(en!.beloepOere / 100 * (0.2 + random() * 0.6)));
      const kind = random();
      const om = kind < 0.45 ? { beloepOere: del, poster: [en!.noekkel] }
        : kind < 0.6 ? { beloepOere: del, poster: [...new Set([en!.noekkel, to!.noekkel])] }
          : kind < 0.92 ? { ord: random.pick(ord), poster: [...new Set([en!.noekkel, to!.noekkel])] } : { beloepOere: del };
      return { noekkel, aar, navn: `Bruk ${i + 1}.${n + 1}`, tiltak: tiltakNoekkel(aar, i), dato: `${aar}-${random.pick(['H1', 'H2', '09'])}`, ...om, ...merke(form, random) };
    });
  }).flat();
}

export function overfoeringerI(aar: number, linjer: Linje[], form: Kommuneform, random: Random): object[] {
  const med = linjer.filter((l) => l.poster.length > 0);
  return Array.from({ length: 5 }, (_, n) => {
    const linje = random.pick(med);
    return {
      noekkel: `o-${aar}-${n + 1}`, navn: `Overføring ${n + 1}`, fraAar: aar, tiltak: linje.tiltak, finansieringspost: linje.poster[0]!.noekkel,
      beloepOere: kroner(5_000), aarsakskode: 'ansettelse', begrunnelse: 'Sen start.', ...merke(form, random),
    };
  });
}
