import type { TiltakListeQuery, TiltaksvalgQuery } from '../../generated/graphql.ts';

export type TiltakRad = TiltakListeQuery['tiltakListe']['rader'][number];

type Par = readonly [verdi: string, navn: string];

/** Det et tiltak kan knyttes til. Det arkiverte velges ikke på nytt, men beholdes der det alt er valgt. */
export function tiltaksvalg(valg: TiltaksvalgQuery | undefined, valgt: readonly string[] = []): Record<'innsatsomraader' | 'maal' | 'medarbeidere', Par[]> {
  const par = (rader: readonly { id: string; navn: string; arkivert?: boolean }[] = []): Par[] =>
    rader.filter(({ id, arkivert }) => !arkivert || valgt.includes(id)).map(({ id, navn }) => [id, navn]);
  return { innsatsomraader: par(valg?.satsing?.innsatsomraader), maal: par(valg?.satsing?.maal), medarbeidere: par(valg?.medarbeidere) };
}
