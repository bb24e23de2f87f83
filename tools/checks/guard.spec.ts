import { describe, expect, it } from '@jest/globals';
import { ensureLawful } from './lawful.ts';
import { leashOffences, markOffences } from './leash.law.ts';
import { permissionOffences } from './permissions.law.ts';
import { code } from './sources.ts';

const declaration = () => code().find(({ path }) => path === 'libs/contracts/permissions.ts')!;

describe('vakten', () => {
  it('har TypeORM i kort bånd', () => ensureLawful('leash', leashOffences(code())));
  it('har merke på hvert rotfelt', () => ensureLawful('marks', markOffences(code())));
  it('blir spurt om hver rettighet', () => ensureLawful('permissions', permissionOffences(declaration(), code())));
});

describe('lovene om vakten ser', () => {
  const leash = (text: string, path = 'libs/kommune/tiltak/a.ts') => leashOffences([{ path, text }]).length;
  const marks = (text: string) => markOffences([{ path: 'libs/kommune/tiltak/a.resolver.ts', text: `class A { ${text} a() {} }` }]).length;

  it.each([
    'repo.save(row)', 'class A { @VersionColumn() v: number }', 'class A { @ManyToMany(() => B) b: B[] }', 'const o = { cascade: true }', 'const o = { synchronize: true }',
    'db.getRepository(A).query(sql)', 'source.createQueryRunner()', 'manager.transaction(work)', 'class A { @Transaction() a() {} }',
  ])('%s', (text) => expect(leash(text)).toBe(1));
  it('at grunnen eier tilkoblingene', () => {
    expect(leash('source.createQueryRunner()', 'libs/platform/work/a.ts')).toBe(0);
    expect(leash('const o = { synchronize: false }')).toBe(0);
  });

  it.each(['@Query(() => A)', '@Mutation(() => A)', `@Requires('a') @Public() @Query(() => A)`, '@Get()', '@Public() @Subscription(() => A)'])('%s uten nøyaktig ett merke', (text) => expect(marks(text)).toBe(1));
  it.each([`@Requires('a.les') @Query(() => A)`, '@Public() @Mutation(() => A)', '@ResolveField(() => A)'])('at %s er i orden', (text) => expect(marks(text)).toBe(0));

  it('en rettighet ingen spør om, og en som ikke er erklært', () => {
    const permissions = { path: 'p.ts', text: `export const permissions = { 'a.les': {}, 'b.les': {} }` };
    const files = [{ path: 'libs/a.ts', text: `class A { @Requires('a.les') a() { return mayNow('c.les'); } }` }];
    expect(permissionOffences(permissions, files).map(({ text }) => text)).toEqual(['b.les brukes av ingen @Requires eller mayNow', 'c.les er ikke erklært']);
  });
});
