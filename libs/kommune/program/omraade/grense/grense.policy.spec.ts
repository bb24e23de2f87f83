import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { geojsonGrenser } from '#libs/contracts';
import { lesGrense } from './grense.policy.ts';

/** Et torg i Mysen, omtrent. */
const ring = [[11.32, 59.55], [11.34, 59.55], [11.34, 59.56], [11.32, 59.56], [11.32, 59.55]];
const polygon = (coordinates: unknown) => JSON.stringify({ type: 'Polygon', coordinates });

describe('grensa til et område', () => {
  it('leses fra en flate, flere flater, et objekt og en samling, og blir det samme', () => {
    const flate = { type: 'Polygon', coordinates: [ring] };
    const forms = [flate, { type: 'MultiPolygon', coordinates: [[ring]] }, { type: 'Feature', properties: { navn: 'x' }, geometry: flate }, { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: flate }] }];
    for (const form of forms) expect(lesGrense(JSON.stringify(form))).toEqual({ grense: { type: 'MultiPolygon', coordinates: [[ring]] } });
    expect(lesGrense(`\uFEFF${polygon([ring.map((punkt) => [...punkt, 120])])}`).grense?.coordinates).toEqual([[ring]]);
  });

  it.each([
    ['NOT_GEOJSON', 'ikke json'], ['NOT_GEOJSON', '{}'], ['NOT_GEOJSON', JSON.stringify({ type: 'Point', coordinates: [11, 59] })], ['NOT_GEOJSON', polygon([])], ['NOT_GEOJSON', polygon([[['11', '59']]])],
    ['NOT_GEOJSON', JSON.stringify({ type: 'FeatureCollection', features: [] })], ['NOT_GEOJSON', JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry: null }] })],
    ['RING_OPEN', polygon([ring.slice(0, 4)])], ['RING_OPEN', polygon([[ring[0], ring[1], ring[0]]])],
    ['AXIS_ORDER', polygon([ring.map(([lengde, bredde]) => [bredde, lengde])])],
    ['OUTSIDE_NORWAY', polygon([ring.map(([lengde, bredde]) => [lengde! + 100, bredde])])], ['OUTSIDE_NORWAY', polygon([[[630_000, 6_604_000], [631_000, 6_604_000], [631_000, 6_605_000], [630_000, 6_604_000]]])],
    ['HOLE_OUTSIDE', polygon([ring, [[11.33, 59.552], [11.35, 59.552], [11.35, 59.554], [11.33, 59.552]]])], ['HOLE_OUTSIDE', polygon([ring, [[11.43, 59.552], [11.45, 59.552], [11.45, 59.554], [11.43, 59.552]]])],
    ['PARTS_OVERLAP', JSON.stringify({ type: 'MultiPolygon', coordinates: [[ring], [ring.map(([lengde, bredde]) => [lengde! + 0.005, bredde])]] })],
    ['SELF_CROSSING', polygon([[ring[0], ring[2], ring[1], ring[3], ring[0]]])],
  ])('avvises med %s: %s', (feil, tekst) => { expect(lesGrense(tekst)).toEqual({ feil }); });

  it('kan ikke ha flere punkter enn et område trenger, og ei svær fil leses ikke', () => {
    const mange = (antall: number) => polygon([Array.from({ length: antall }, (_, i) => [11 + i * 1e-6, 59])]);
    for (const antall of [geojsonGrenser.punkter + 1, 1_000_000]) expect(lesGrense(mange(antall))).toEqual({ feil: 'TOO_MANY' });
  });

  it('svarer alltid, hva teksten enn er', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (tekst) => { expect(lesGrense(tekst).feil ?? 'lest').toEqual(expect.any(String)); }), { numRuns: 200 });
  });
});
