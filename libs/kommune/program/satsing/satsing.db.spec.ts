import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { v7 } from 'uuid';
import { Db } from '#libs/platform';
import { InnsatsomraadeService } from '../innsatsomraade/innsatsomraade.service.ts';
import { MaalService } from '../maal/maal.service.ts';
import { OmraadeService } from '../omraade/omraade.service.ts';
import { StyringsdokumentService } from '../styringsdokument/styringsdokument.service.ts';
import { ProgramRoom } from '../testing/program-room.ts';
import { SatsingService } from './satsing.service.ts';

let room: ProgramRoom;
let satsing: SatsingService;

beforeAll(async () => {
  room = await ProgramRoom.open();
  satsing = room.get(SatsingService);
});
afterAll(() => room.close());

describe('satsingen', () => {
  it('er null når kommunen ikke har noen', async () => {
    expect(await room.as('3101', () => satsing.find())).toBeNull();
  });

  it('holder periodene fra hverandre og regner den samlede rammen i øre', async () => {
    await room.addSatsing('3118', 'Områdeløft Mysen');
    await room.sql('3118', `UPDATE kommune.satsing SET tilskudd_fra = 2024, tilskudd_til = 2028, program_fra = 2024, program_til = 2029, maalaar = 2029,
      ramme_per_aar_oere = 9007199254740991, ramme_antall_aar = 5, kilde = '{"tittel":"Programbeskrivelsen"}'`);
    expect(await room.as('3118', () => satsing.find())).toMatchObject({
      navn: 'Områdeløft Mysen', tilskuddFra: 2024, tilskuddTil: 2028, programFra: 2024, programTil: 2029, maalaar: 2029,
      rammePerAar: '9007199254740991', rammeAntallAar: 5, rammeSamlet: '45035996273704955', kilde: { tittel: 'Programbeskrivelsen', sted: null, tolket: false },
      omraader: [], innsatsomraader: [], maal: [], styringsdokumenter: [], roller: [], metoder: [], suksesskriterier: [], fallgruver: [], utfordringer: [],
    });
    await room.sql('3118', 'UPDATE kommune.satsing SET ramme_antall_aar = NULL');
    expect(await room.as('3118', () => satsing.find())).toMatchObject({ rammeAntallAar: null, rammeSamlet: null });
  });

  it('svarer med hele siden i én setning, likt det hver endring svarte', async () => {
    const made = await room.as('3118', async () => {
      const omraade = await room.get(OmraadeService).create({ navn: 'Mysen', innbyggere: 7000, innbyggerePresisjon: 'omtrent' });
      const innsats = await room.get(InnsatsomraadeService).create({ navn: 'Arbeid', punkter: ['Jobb'] });
      const maal = await room.get(MaalService).create({ navn: 'Flere i arbeid', innsatsomraadeIder: [innsats.id] });
      const utgave1 = await room.get(StyringsdokumentService).create({ type: 'programbeskrivelse', tittel: 'P1', dato: '2025-02-11' });
      const utgave2 = await room.get(StyringsdokumentService).create({ type: 'programbeskrivelse', tittel: 'P2' });
      const avtale = await room.get(StyringsdokumentService).create({ type: 'intensjonsavtale', tittel: 'A' });
      return { omraader: [omraade], innsatsomraader: [innsats], maal: [maal], styringsdokumenter: [avtale, utgave2, utgave1] };
    });
    const queries = jest.spyOn(Db.prototype, 'query');
    const page = await room.as('3118', () => satsing.find());
    expect(queries).toHaveBeenCalledTimes(1);
    queries.mockRestore();
    expect(page).toMatchObject(made);
    expect(page!.handlinger).toContain('registrerVedtak');
  });

  it('teller tiltak uten de arkiverte', async () => {
    const page = await room.as('3118', () => satsing.find());
    const [innsats, maal] = [page!.innsatsomraader[0]!.id, page!.maal[0]!.id];
    for (const arkivert of [false, false, true]) await room.addTiltak('3118', page!.id, innsats, maal, arkivert);
    expect(await room.as('3118', () => satsing.find())).toMatchObject({ innsatsomraader: [{ antallTiltak: 2 }], maal: [{ antallTiltak: 2 }] });
  });

  it('viser det som er lest inn, sortert, og skiller suksesskriterier fra fallgruver', async () => {
    const { id } = (await room.as('3118', () => satsing.find()))!;
    const add = (table: string, columns: string, values: string) => room.sql('3118', `INSERT INTO kommune.${table} (id, noekkel, satsing_id, ${columns}) VALUES ($1, $1::uuid::text, $2, ${values})`, [v7(), id]);
    for (const navn of ['Åpen', 'Zeta', 'Ærlig', 'Alfa']) await add('metode', 'navn, opplaerte_ansatte', `'${navn}', 12`);
    await add('suksessfaktor', 'type, nr, navn', `'fallgruve', 1, 'Manglende forankring'`);
    await add('suksessfaktor', 'type, nr, navn', `'suksesskriterium', 1, 'Reell medvirkning'`);
    await add('utfordring', 'nr, tema, respons', `1, 'Kapasitet', 'To deler rollen'`);
    await add('programrolle', 'nr, navn, antall_personer, stillingsprosent, loenn_fra_satsingen_prosent, moeter_per_aar, moeter_per_aar_til, fra', `2, 'Programleder', 2, 100, 57.5, 2, 3, '2025-H2'`);
    await add('programrolle', 'nr, navn', `1, 'Programeier'`);
    const page = (await room.as('3118', () => satsing.find()))!;
    expect(page.metoder.map(({ navn }) => navn)).toEqual(['Alfa', 'Zeta', 'Ærlig', 'Åpen']);
    expect(page).toMatchObject({
      fallgruver: [{ navn: 'Manglende forankring' }], suksesskriterier: [{ navn: 'Reell medvirkning' }], utfordringer: [{ tema: 'Kapasitet', beskrivelse: null, respons: 'To deler rollen' }],
      roller: [{ nr: 1, oppgaver: [] }, { nr: 2, antallPersoner: 2, stillingsprosent: 100, loennFraSatsingenProsent: 57.5, moeterPerAar: 2, moeterPerAarTil: 3, fra: '2025-H2', til: null }],
    });
  });

  it('sier at en leser ikke kan gjøre noe', async () => {
    expect(await room.as('3118', () => satsing.find(), { roller: ['leser'] })).toMatchObject({ handlinger: [] });
  });
});
