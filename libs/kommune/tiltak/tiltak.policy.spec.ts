import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aarsakskoder, statusflyt, tiltakStatuser } from '#libs/contracts';
import { handlinger, mayReport, mayUpdate, moveErrors, muligeStatuser, nesteStatuser, rapportfelt, type Aktoer, type Tilstand } from './tiltak.policy.ts';

const personer = ['a', 'b'] as const;
const status = fc.constantFrom(...tiltakStatuser);
const tilstand: fc.Arbitrary<Tilstand> = fc.record({ status, arkivert: fc.boolean(), ansvarligId: fc.constantFrom(null, ...personer) });
const aktoer: fc.Arbitrary<Aktoer> = fc.record({ personId: fc.constantFrom(...personer), skriv: fc.boolean(), rapporter: fc.boolean() });
const leser: Aktoer = { personId: 'a', skriv: false, rapporter: false };
const ansvarlig: Aktoer = { personId: 'a', skriv: false, rapporter: true };
const programleder: Aktoer = { personId: 'b', skriv: true, rapporter: true };
const iDrift: Tilstand = { status: 'i_drift', arkivert: false, ansvarligId: 'a' };

describe('hvem som kan hva', () => {
  it('gir aldri noe til den som verken skriver eller rapporterer', () => fc.assert(fc.property(tilstand, (t) => {
    expect(handlinger(t, leser)).toEqual([]);
    expect(muligeStatuser(t, leser)).toEqual([]);
    expect(mayReport(t, leser)).toBe(false);
  })));

  it('gir den som rapporterer, bare egne tiltak', () => fc.assert(fc.property(tilstand, aktoer, (t, a) => {
    expect(mayReport(t, a)).toBe(a.skriv || (a.rapporter && t.ansvarligId === a.personId));
  })));

  it('lar den ansvarlige endre de fire feltene og ingen andre', () => {
    expect(mayUpdate(iDrift, ansvarlig, rapportfelt)).toBe(true);
    for (const felt of ['navn', 'eier', 'ansvarligId', 'maalIder', 'innsatsomraadeId', 'partnere']) {
      expect(mayUpdate(iDrift, ansvarlig, [...rapportfelt, felt])).toBe(false);
      expect(mayUpdate(iDrift, programleder, [felt])).toBe(true);
    }
  });

  it('lar bare den som skriver alt, røre et arkivert tiltak, og bare for å hente det fram', () => fc.assert(fc.property(tilstand, aktoer, (t, a) => {
    const arkivert = { ...t, arkivert: true };
    expect(handlinger(arkivert, a)).toEqual(a.skriv ? ['archiveTiltak'] : []);
    expect(muligeStatuser(arkivert, a)).toEqual([]);
  })));

  it('nevner de samme endringene som API-et har', () => {
    expect(handlinger(iDrift, programleder)).toEqual([
      'updateTiltak', 'moveTiltak', 'addResultat', 'updateResultat', 'removeResultat', 'restoreResultat', 'addMilepael', 'updateMilepael', 'removeMilepael', 'restoreMilepael',
      'addLaerdom', 'updateLaerdom', 'removeLaerdom', 'restoreLaerdom', 'archiveTiltak']);
    expect(handlinger(iDrift, ansvarlig)).not.toContain('archiveTiltak');
  });
});

describe('flytting', () => {
  it('følger flyten, og er aldri til samme status', () => fc.assert(fc.property(tilstand, (t) => {
    expect(nesteStatuser(t)).toEqual(t.arkivert ? [] : statusflyt[t.status]);
    expect(nesteStatuser(t)).not.toContain(t.status);
  })));

  it('kan alltid komme videre fra et tiltak som ikke er arkivert', () => {
    for (const s of tiltakStatuser) expect(nesteStatuser({ status: s, arkivert: false }).length).toBeGreaterThan(0);
  });

  it('krever årsak for utsatt og stoppet, og ny dato for utsatt og bare der', () => {
    expect(moveErrors({ status: 'utsatt' })).toEqual([{ path: 'aarsakKode', code: 'REASON_REQUIRED' }, { path: 'nyDato', code: 'REQUIRED' }]);
    expect(moveErrors({ status: 'stoppet', nyDato: '2026' })).toEqual([{ path: 'aarsakKode', code: 'REASON_REQUIRED' }, { path: 'nyDato', code: 'NOT_ALLOWED' }]);
    expect(moveErrors({ status: 'i_drift' })).toEqual([]);
  });

  it('er uten feil bare når raden oppfyller databasens egne krav', () => fc.assert(fc.property(
    status, fc.option(fc.constantFrom(...aarsakskoder)), fc.option(fc.constant('2026')), (s, aarsakKode, nyDato) => {
      const databasenTillater = (s !== 'utsatt' || nyDato !== null) && (!['utsatt', 'stoppet'].includes(s) || aarsakKode !== null);
      expect(moveErrors({ status: s, aarsakKode, nyDato }).length === 0).toBe(databasenTillater && (nyDato === null || s === 'utsatt'));
    })));
});
