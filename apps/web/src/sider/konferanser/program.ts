import { nasjonaleTemaer } from '#libs/contracts';
import type { KonferansenFragment } from '../../generated/graphql.ts';

export type Post = KonferansenFragment['poster'][number];
interface Gruppe { noekkel: string; bolk: number | null; avgang: string | null; poster: Post[] }

/** Det som går samtidig, samlet, etter klokka: sesjonene i en bolk etter tema, og befaringene som drar likt. Resten står for seg. */
export function grupperProgram(poster: readonly Post[]): Gruppe[] {
  const grupper = new Map<string, Gruppe>();
  for (const post of poster) {
    const avgang = post.bolk === null && post.slag === 'befaring' ? post.start : null;
    const noekkel = post.bolk !== null ? `bolk-${post.bolk}` : avgang !== null ? `avgang-${avgang}` : post.id;
    const gruppe = grupper.get(noekkel) ?? { noekkel, bolk: post.bolk, avgang, poster: [] };
    gruppe.poster.push(post);
    grupper.set(noekkel, gruppe);
  }
  const tema = ({ tema: ett }: Post) => (ett === null ? nasjonaleTemaer.length : nasjonaleTemaer.indexOf(ett));
  for (const { bolk, poster: samtidige } of grupper.values()) if (bolk !== null) samtidige.sort((a, b) => tema(a) - tema(b));
  return [...grupper.values()];
}

/** Om to punkter er i gang samtidig. Uten slutt er det bare begynnelsen som telles. */
export const overlapper = (a: Pick<Post, 'start' | 'slutt'>, b: Pick<Post, 'start' | 'slutt'>): boolean =>
  a.start === b.start || (a.start < b.start ? a.slutt !== null && a.slutt > b.start : b.slutt !== null && b.slutt > a.start);
