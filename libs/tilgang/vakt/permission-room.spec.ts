import { describe, expect, it } from '@jest/globals';
import { allPermissions, may, type RomType } from '#libs/contracts';
import { isUsedIn } from './permission-room.ts';

const inside = (rom: RomType) => allPermissions.filter((p) => isUsedIn(p, rom));

describe('rommet en rettighet brukes i', () => {
  it('er kommunens for alt en kommune har, også når en evaluator kan lese det', () => {
    for (const permission of allPermissions.filter((p) => may(['programleder', 'controller'], p))) expect([permission, isUsedIn(permission, 'kommune')]).toEqual([permission, true]);
  });

  it('er ellers rommet rollen hører til, så evalueringens eget rom bare har det som er evalueringens', () => {
    expect(inside('evaluering')).toEqual(['evalueringsavtale.les', 'leveranse.lever', 'funn.les', 'funn.skriv', 'evaluering.les', 'avtaledeling.les']);
    expect(isUsedIn('evalueringsavtale.les', 'kommune')).toBe(true);
    expect([isUsedIn('evalueringsavtale.les', 'kommune', true), isUsedIn('tiltak.les', 'kommune', true), isUsedIn('tiltak.les', 'evaluering')]).toEqual([false, true, false]);
    expect(inside('plattform')).toEqual(['plattform.les', 'statistikk.skriv']);
    expect(inside('felles')).toContain('felles.les');
    expect(inside('kommune')).not.toContain('evaluering.les');
  });

  it('er ikke noe når det ikke er noe rom', () => {
    expect(allPermissions.filter((p) => isUsedIn(p, undefined))).toEqual([]);
  });
});
