import { describe, expect, it } from '@jest/globals';
import { logg } from '../../tekst/nb/logg.ts';
import { nb } from '../../tekst/nb.ts';
import { lesbar, sierNoe } from './lesbar.ts';

const vis = (tabell: string, felt: string, verdi: string | null) => lesbar({ ...nb, logg }, tabell, felt, verdi).replace(/\s/g, ' ');
const id = '01a2039f-e499-7681-ab6e-453e56c6bc8f';

describe('et felt i loggen', () => {
  it.each([
    ['tiltak', 'status', 'i_drift', 'I drift'], ['handlingsplan', 'status', 'til_behandling', 'Til behandling'], ['planhendelse', 'tilStatus', 'returnert', 'I retur'], ['overfoering', 'status', 'oensket', 'Ønsket'],
    ['styringsdokument', 'type', 'intensjonsavtale', 'Intensjonsavtale'], ['postering', 'type', 'inndragning', 'Tatt tilbake fra linje'], ['plantiltak', 'grep', 'viderefoeres', 'Videreføres'],
    ['vedtak', 'utfall', 'vedtatt_med_endringer', 'Vedtatt med endringer'], ['vedtak', 'dato', '2025-hoest', 'høsten 2025'], ['postering', 'beloepOere', '125000050', '1 250 000,50 kr'], ['budsjettaar', 'laast', 'true', 'Ja'],
    ['handlingsplan', 'innledning', null, '(tomt)'], ['tiltak', 'navn', 'Åpen barnehage', 'Åpen barnehage'], ['paamelding', 'rolle', 'tjeneste', 'Folk fra tjenestene'], ['medlemskap', 'rolle', 'leser', 'Leser'], ['avtalesvar', 'rolle', 'Kommunestyret', 'Kommunestyret'],
  ])('%s %s: %s er «%s»', (tabell, felt, verdi, ordet) => expect(vis(tabell, felt, verdi)).toBe(ordet));

  it('som bare er en id, sier ikke en leser noe', () => {
    expect([{ fra: null, til: id }, { fra: id, til: id }, { fra: id, til: 'Kari' }, { fra: null, til: '0' }].map(sierNoe)).toEqual([false, false, true, true]);
  });
});
