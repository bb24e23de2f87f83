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
    ...duplicates(found, ({ liste, post }) => [liste, post['type'], post['nr']], 'nr', 'er brukt to ganger i lista'),
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

function references(found: Found[]): InnlesingFeil[] {
  const known = (type: string, felt: string) => new Set(found.filter((f) => f.type === type).map((f) => f.post[felt]));
  const innsatsomraader = known('innsatsomraade', 'noekkel');
  const maal = known('maal', 'noekkel');
  const titler = known('kildedokument', 'tittel');
  return found.flatMap(({ type, post, sti }) => {
    const kilde = posts([post['kilde']])[0]!;
    return [
      ...unknownIn(titler, [kilde['tittel']], () => `${sti}.kilde.tittel`, 'er ikke tittelen på noe kildedokument i fila'),
      ...(type === 'maal' ? unknownIn(innsatsomraader, post['innsatsomraader'], (i) => `${sti}.innsatsomraader[${i}]`, 'viser til et innsatsområde som ikke er i fila') : []),
      ...(type === 'tiltak' ? unknownIn(maal, post['maal'], (i) => `${sti}.maal[${i}]`, 'viser til et mål som ikke er i fila') : []),
      ...(type === 'tiltak' ? unknownIn(innsatsomraader, [post['innsatsomraade']], () => `${sti}.innsatsomraade`, 'viser til et innsatsområde som ikke er i fila') : []),
    ];
  });
}

function unknownIn(known: Set<unknown>, verdier: unknown, sti: (i: number) => string, melding: string): InnlesingFeil[] {
  return (Array.isArray(verdier) ? verdier : []).flatMap((verdi, i) => (typeof verdi === 'string' && !known.has(verdi) ? [feilVed(sti(i), verdi, melding)] : []));
}
