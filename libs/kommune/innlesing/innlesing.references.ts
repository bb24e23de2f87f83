import { feilVed, joinSti, type InnlesingFeil } from './innlesing.error.ts';
import { posts, ruleFeil, type Post } from './innlesing.policy.ts';
import { structure } from './innlesing.structure.ts';

interface Found { type: string; post: Post; sti: string; liste: string }

/**
 * Alt som går på tvers av postene: nøkler som er brukt to ganger eller viser til noe som ikke finnes,
 * og reglene for hver post. Tåler en verdi som ikke følger skjemaet, så alle feil kommer i ett svar.
 */
export function crossFeil(verdi: unknown): InnlesingFeil[] {
  const found = [...walk('fil', posts([verdi])[0]!, '')];
  return [
    ...found.flatMap(({ type, post, sti }) => ruleFeil(type, post, sti)),
    ...duplicates(found, ({ type, post }) => [type, post['noekkel']], 'noekkel', 'er brukt to ganger for samme posttype'),
    ...duplicates(found, ({ liste, post }) => [liste, post['type'], post['aar'], post['nr']], 'nr', 'er brukt to ganger i lista'),
    ...duplicates(found.filter((f) => f.type === 'styringsdokument'), ({ post }) => [post['type'], post['utgave']], 'utgave', 'finnes fra før for denne typen dokument'),
    ...duplicates(found.filter((f) => f.type === 'kildedokument'), ({ post }) => [post['tittel']], 'tittel', 'er brukt av et annet kildedokument'),
    ...references(found),
  ];
}

function* walk(type: string, forelder: Post, sti: string): Generator<Found> {
  for (const [felt, barn] of Object.entries(structure[type]!)) {
    const liste = joinSti(sti, felt);
    const verdi = forelder[felt];
    if (verdi === undefined) continue;
    for (const [i, post] of posts(Array.isArray(verdi) ? verdi : [verdi]).entries()) {
      const her = Array.isArray(verdi) ? joinSti(liste, i) : liste;
      yield { type: barn, post, sti: her, liste };
      yield* walk(barn, post, her);
    }
  }
}

/** Den andre gangen en verdi forekommer. En del som mangler, gjør at posten ikke prøves. */
function duplicates(found: Found[], keyOf: (f: Found) => unknown[], felt: string, melding: string): InnlesingFeil[] {
  const seen = new Set<string>();
  return found.filter((f) => f.post[felt] !== undefined).flatMap((f) => {
    const key = JSON.stringify(keyOf(f));
    const twice = seen.has(key);
    seen.add(key);
    return twice ? [feilVed(`${f.sti}.${felt}`, f.post[felt], melding)] : [];
  });
}

const omraade = ['innsatsomraade', 'et innsatsområde'] as const;
const tiltak = ['tiltak', 'et tiltak'] as const;
const maal = ['maal', 'et mål'] as const;
const periode = ['maaleperiode', 'en periode'] as const;
const penger = ['finansieringspost', 'en finansieringspost'] as const;
/** Feltene som er nøkler til andre poster i fila: posttype → felt → hva det peker på. */
const pointers: Record<string, Record<string, readonly [type: string, hva: string]>> = {
  maal: { innsatsomraader: omraade },
  tiltak: { maal, innsatsomraade: omraade },
  tilskudd: { givere: ['finansieringskilde', 'en giver'] },
  budsjettlinje: { tiltak, innsatsomraade: omraade },
  finansieringspost: { tilskudd: ['tilskudd', 'et tilskudd'] },
  forbruk: { tiltak, poster: penger },
  overfoering: { tiltak, forbruk: ['forbruk', 'forbruk'], finansieringspost: penger },
  egeninnsats: { tiltak },
  handlingsplan: { vedtak: ['vedtak', 'et vedtak'] },
  plantiltak: { tiltak },
  indikator: { maal },
  maaling: { indikatordefinisjon: ['indikatordefinisjon', 'en definisjon'], maaleperiode: periode },
  maalbelegg: { maal, maaleperiode: periode },
  virkningskjede: { tiltak, maal, indikator: ['indikator', 'en indikator'] },
};

function references(found: Found[]): InnlesingFeil[] {
  const keys = new Map<string, Set<unknown>>();
  for (const { type, post } of found) keys.set(type, (keys.get(type) ?? new Set()).add(type === 'kildedokument' ? post['tittel'] : post['noekkel']));
  const known = (type: string) => keys.get(type) ?? new Set();
  return found.flatMap(({ type, post, sti }) => [
    ...unknownIn(known('kildedokument'), [posts([post['kilde']])[0]!['tittel']], () => `${sti}.kilde.tittel`, 'er ikke tittelen på noe kildedokument i fila'),
    ...Object.entries(pointers[type] ?? {}).flatMap(([felt, [til, hva]]) => {
      const liste = Array.isArray(post[felt]);
      return unknownIn(known(til), liste ? post[felt] : [post[felt]], (i) => `${sti}.${felt}${liste ? `[${i}]` : ''}`, `viser til ${hva} som ikke er i fila`);
    }),
  ]);
}

function unknownIn(known: Set<unknown>, verdier: unknown, sti: (i: number) => string, melding: string): InnlesingFeil[] {
  return (Array.isArray(verdier) ? verdier : []).flatMap((verdi, i) => (typeof verdi === 'string' && !known.has(verdi) ? [feilVed(sti(i), verdi, melding)] : []));
}
