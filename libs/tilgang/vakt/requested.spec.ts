import { describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { requestedField, requestedRoute } from './requested.ts';

const id = v7();

describe('det leseloggen fører', () => {
  it('er rotfeltet, og raden når spørringen gjelder én', () => {
    expect(requestedField('Query', 'tiltak', { id })).toEqual({ hva: 'tiltak', gjelder: id, utvalg: null, changes: false });
    expect(requestedField('Query', 'hovedbok', { aar: 2025, tilskuddId: id })).toEqual({ hva: 'hovedbok', gjelder: id, utvalg: '2025', changes: false });
    expect(requestedField('Query', 'vedlegg', { vedtakId: null, tiltakId: id })).toMatchObject({ gjelder: id });
  });

  it('gjelder ingen rad når argumentet er et filter, noe annet enn en id, eller ikke en gyldig id', () => {
    for (const args of [{}, { filter: { innsatsomraadeId: id } }, { id: 'ikke-en-id' }, { id: `${id}'` }, { navn: id }, { paid: id }, { id: [id] }]) {
      expect([args, requestedField('Query', 'tiltakListe', args).gjelder]).toEqual([args, null]);
    }
  });

  it('er ruten uten kommunenummer og id, og raden ruten gjelder', () => {
    expect(requestedRoute('GET', `/filer/3118/${id}`)).toEqual({ hva: 'filer', gjelder: id, utvalg: null, changes: false });
    expect(requestedRoute('HEAD', '/eksport/3118/budsjett.xlsx?aar=2025&id=x')).toEqual({ hva: 'eksport/budsjett.xlsx', gjelder: null, utvalg: '2025', changes: false });
    expect(requestedRoute('GET', `/filer/3118/${'x'.repeat(5000)}`).hva).toHaveLength(100);
  });

  it('har med året, perioden og dagen det er spurt om, og aldri fri tekst', () => {
    expect(requestedField('Query', 'handlingsplan', { aar: 2025, utgave: 2 }).utvalg).toBe('2025 2');
    expect(requestedField('Query', 'dokumenterPerDato', { perDato: '2026-03-01' }).utvalg).toBe('2026-03-01');
    for (const args of [{ navn: 'Kari' }, { periode: 'en lang og personlig merknad' }, { aar: { fra: 1 } }, { filter: { aar: 2025 } }]) expect([args, requestedField('Query', 'x', args).utvalg]).toEqual([args, null]);
  });

  it('skiller en endring fra en lesing', () => {
    for (const parent of ['Mutation', 'Subscription']) expect(requestedField(parent, 'createTiltak', {}).changes).toBe(true);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(requestedRoute(method, '/filer/3118').changes).toBe(true);
  });
});
