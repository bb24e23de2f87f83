import { describe, expect, it } from '@jest/globals';
import type { Punktrad } from '../kalender.query.ts';
import { kalenderfil, norskTid } from './kalenderfil.ts';

const punkt = (mer: Partial<Punktrad>): Punktrad => ({
  id: 'a', art: 'nettverksmoete', tittel: 'Møte', dato: '2027-02-10', sluttdag: null, fraKlokka: null, tilKlokka: null, sted: null, forHvem: null, dagsorden: null,
  avlystFordi: null, oppdiktet: false, endret: '2026-11-29T10:00:00Z', versjon: 1, saker: [], ...mer,
});
/** Linjene i fila, etter at brutte linjer er satt sammen igjen. */
const lines = (mer: Partial<Punktrad>) => kalenderfil('Nettverket', [punkt(mer)]).replaceAll('\r\n ', '').split('\r\n');

describe('kalenderen som fil', () => {
  it('har norsk tid, vinter og sommer, og natta klokka stilles', () => {
    expect(lines({ fraKlokka: '09:00', tilKlokka: '15:30' })).toEqual(expect.arrayContaining(['DTSTART:20270210T080000Z', 'DTEND:20270210T143000Z']));
    expect(lines({ dato: '2027-06-10', sluttdag: '2027-06-11', fraKlokka: '12:00' })).toEqual(expect.arrayContaining(['DTSTART:20270610T100000Z', 'DTEND:20270611T220000Z']));
    expect([norskTid('2027-03-28', '01:30'), norskTid('2027-03-28', '03:30'), norskTid('2027-10-31', '01:30'), norskTid('2027-10-31', '03:30')].map((tid) => tid.toISOString().slice(11, 16))).toEqual(['00:30', '01:30', '23:30', '02:30']);
  });

  it('har hele dager uten klokkeslett, med den siste dagen, og en frist opptar ingen', () => {
    expect(lines({ sluttdag: '2027-02-11', art: 'delingsfrist' })).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20270210', 'DTEND;VALUE=DATE:20270212', 'TRANSP:TRANSPARENT']));
  });

  it('tar ikke med det som ikke har en dag', () => {
    for (const dato of ['2027-02', '2027-vaar', '2027']) expect(lines({ dato })).not.toContain('BEGIN:VEVENT');
  });

  it('sier hva som er avlyst og oppdiktet, og tegnene i teksten bryter ikke ut av linja', () => {
    const found = lines({ tittel: 'Barn; unge', avlystFordi: 'sykdom', oppdiktet: true, versjon: 4, sted: 'Rom 1, Moss', dagsorden: 'Én\nEND:VEVENT', saker: [{ nr: 7, tittel: 'Samtykke' }] });
    expect(found).toEqual(expect.arrayContaining([
      'UID:a@loeftet', 'SEQUENCE:4', 'STATUS:CANCELLED', 'SUMMARY:Avlyst: Barn\\; unge (oppdiktet)', 'LOCATION:Rom 1\\, Moss', 'DESCRIPTION:Avlyst: sykdom\\n\\nÉn\\nEND:VEVENT\\n\\nSak 7: Samtykke']));
    expect(found.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });
});
