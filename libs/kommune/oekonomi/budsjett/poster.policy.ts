import type { FieldError } from '#libs/contracts';

/**
 * Et tilskudd som mangler, står to ganger eller er lagt bort, er en feil på sin egen post.
 * @param tilskudd tilskuddene postene viser til  @param kjente tilskuddene som finnes, og om de er arkivert  @param foer dem linja hadde fra før
 */
export function posterErrors(tilskudd: readonly string[], kjente: ReadonlyMap<string, boolean>, foer: ReadonlySet<string>): FieldError[] {
  return tilskudd.flatMap((id, i): FieldError[] => {
    const path = `poster.${i}.tilskuddId`;
    if (!kjente.has(id)) return [{ path, code: 'NOT_FOUND' }];
    return tilskudd.indexOf(id) < i || (kjente.get(id) && !foer.has(id)) ? [{ path, code: 'NOT_ALLOWED' }] : [];
  });
}
