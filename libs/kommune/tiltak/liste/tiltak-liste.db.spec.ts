import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tidsrom, tiltakStatuser } from '#libs/contracts';
import { Db } from '#libs/platform';
import { MilepaelService } from '../milepael/milepael.service.ts';
import { sisteDag } from '../milepael/siste-dag.query.ts';
import { ResultatService } from '../resultat/resultat.service.ts';
import { StatusService } from '../status/status.service.ts';
import { create, openWithPeople, type People } from '../testing/fixtures.ts';
import type { Grunnlag, TiltakRoom } from '../testing/tiltak-room.ts';
import { TiltakService } from '../tiltak.service.ts';
import type { TiltakFilter } from './tiltak-filter.input.ts';
import { rekkefoelge, TiltakListeQuery } from './tiltak-liste.query.ts';
import { TiltakMangel, TiltakSortering } from './tiltak-liste.type.ts';

let room: TiltakRoom;
let folk: People;
let her: Grunnlag;
const ider: Record<string, string> = {};
const navn = ['Åpen barnehage', 'Ære og 100% _moro_', 'Østre park', 'Zumba', 'aktivitet \\ lek'];

const list = (filter: TiltakFilter = {}, sortering = TiltakSortering.nr, synkende = false) => room.as(folk.leder, () => room.get(TiltakListeQuery).all(filter, sortering, synkende));
const names = async (...args: Parameters<typeof list>) => (await list(...args)).rader.map((r) => r.navn);

beforeAll(async () => {
  ({ room, folk, her } = await openWithPeople());
  for (const n of navn) ider[n] = (await create(room, folk.leder, { navn: n, status: 'forberedelse' })).id;
  await room.as(folk.leder, async () => {
    const tiltak = room.get(TiltakService);
    await tiltak.update({ id: ider['Zumba']!, versjon: 1, innsatsomraadeId: her.innsats[0], ansvarligId: folk.kari.id, eier: 'IDRETTSLAGET ÅS', maalIder: [her.maal[2]!, her.maal[0]!] });
    await tiltak.update({ id: ider['Østre park']!, versjon: 1, innsatsomraadeId: her.innsats[1], beskrivelse: 'Lekeplass' });
    await room.get(StatusService).move({ id: ider['Zumba']!, versjon: 2, status: 'i_drift' });
    for (const [n, frist, naadd] of [['Uten frist', null, null], ['Året', '2026', null], ['Nådd', '2024', '2024'], ['Høsten', '2026-hoest', null], ['Våren', '2026-vaar', null]] as const) {
      await room.get(MilepaelService).add({ tiltakId: ider['Zumba']!, navn: n, frist, naadd });
    }
    await room.get(ResultatService).add({ tiltakId: ider['Zumba']!, tekst: 'Mange kom' });
  });
}, 60_000);
afterAll(() => room.close(), 30_000);

describe('lista over tiltak', () => {
  it('har navn på alt tiltaket hører til, og den neste milepælen', async () => {
    const { rader, antall, handlinger } = await list({ status: ['i_drift'] });
    expect(rader).toEqual([expect.objectContaining({
      id: ider['Zumba'], navn: 'Zumba', status: 'i_drift', ansvarlig: 'Kari Prosjekt', innsatsomraadeId: her.innsats[0], innsatsomraade: 'Oppvekst og utdanning',
      maal: ['Ungdom i fokus', 'Trygghet'], antallResultater: 1, nesteMilepael: 'Våren', nesteFrist: '2026-vaar', eierEkstern: false, arkivert: false,
    })]);
    expect([antall, handlinger]).toEqual([1, ['createTiltak']]);
  });

  it('sorteres norsk, begge veier', async () => {
    const norsk = ['aktivitet \\ lek', 'Zumba', 'Ære og 100% _moro_', 'Østre park', 'Åpen barnehage'];
    expect(await names({}, TiltakSortering.navn)).toEqual(norsk);
    expect(await names({}, TiltakSortering.navn, true)).toEqual([...norsk].reverse());
    expect(await names({}, TiltakSortering.nr)).toEqual(navn);
    expect(await names({}, 'null' as TiltakSortering)).toEqual(navn);
    expect(await names({}, TiltakSortering.nr, true)).toEqual([...navn].reverse());
  });

  it('holder like rader i nummerorden, og uten innsatsområde sist, begge veier', async () => {
    const uten = navn.filter((n) => !['Zumba', 'Østre park'].includes(n));
    expect(await names({}, TiltakSortering.innsatsomraade)).toEqual(['Østre park', 'Zumba', ...uten]);
    expect(await names({}, TiltakSortering.innsatsomraade, true)).toEqual(['Zumba', 'Østre park', ...uten]);
    expect(await names({}, TiltakSortering.status)).toEqual([...navn.filter((n) => n !== 'Zumba'), 'Zumba']);
    expect((await names({}, TiltakSortering.status, true))[0]).toBe('Zumba');
    expect((await names({}, TiltakSortering.endret, true))[0]).toBe('Zumba');
    expect(rekkefoelge.status).toContain(`{${tiltakStatuser.join(',')}}`);
  });

  it('finner tekst i navn, beskrivelse og eier, og tar alle tegn bokstavelig', async () => {
    expect(await names({ soek: ' åPEN ' })).toEqual(['Åpen barnehage']);
    expect(await names({ soek: 'ØSTRE' })).toEqual(['Østre park']);
    expect(await names({ soek: 'lekeplass' })).toEqual(['Østre park']);
    expect(await names({ soek: 'idrettslaget ås' })).toEqual(['Zumba']);
    expect(await names({ soek: '%' })).toEqual(['Ære og 100% _moro_']);
    expect(await names({ soek: '_' })).toEqual(['Ære og 100% _moro_']);
    expect(await names({ soek: '\\' })).toEqual(['aktivitet \\ lek']);
    expect(await names({ soek: "'; DROP TABLE kommune.tiltak; --" })).toEqual([]);
    expect(await names({ soek: '  ' })).toEqual(navn);
  });

  it('finner det som mangler noe, men ikke det som er fullført eller stoppet', async () => {
    const { ansvarlig, maal, innsatsomraade } = TiltakMangel;
    const unntatt = (...uten: string[]) => navn.filter((n) => !uten.includes(n));
    expect(await names({ mangler: [ansvarlig] })).toEqual(unntatt('Zumba'));
    expect(await names({ mangler: [maal] })).toEqual(unntatt('Zumba'));
    expect(await names({ mangler: [innsatsomraade] })).toEqual(unntatt('Zumba', 'Østre park'));
    expect(await names({ mangler: [innsatsomraade, ansvarlig] })).toEqual(unntatt('Zumba'));
    expect(await names({ mangler: [innsatsomraade], soek: 'zumba' })).toEqual([]);
    expect(await names({ mangler: [] })).toEqual(navn);
    const ferdig = await create(room, folk.leder, { navn: 'Ferdig', status: 'forberedelse' });
    await room.as(folk.leder, () => room.get(StatusService).move({ id: ferdig.id, versjon: 1, status: 'stoppet', aarsakKode: 'finansiering' }));
    for (const mangel of Object.values(TiltakMangel)) expect(await names({ mangler: [mangel] })).not.toContain('Ferdig');
    await room.as(folk.leder, () => room.get(TiltakService).archive({ id: ferdig.id, versjon: 2, arkivert: true }));
  });

  it('filtreres på det tiltaket hører til, og en fremmed id gir ingen', async () => {
    expect(await names({ innsatsomraadeId: her.innsats[1] })).toEqual(['Østre park']);
    expect(await names({ maalId: her.maal[2] })).toEqual(['Zumba']);
    expect(await names({ ansvarligId: folk.kari.id })).toEqual(['Zumba']);
    expect(await names({ maalId: folk.kari.id })).toEqual([]);
    expect(await names({ status: [] })).toEqual(navn);
    await room.as(folk.leder, () => room.get(TiltakService).archive({ id: ider['Østre park']!, versjon: 2, arkivert: true }));
    expect(await names({ arkiverte: true })).toEqual(['Østre park', 'Ferdig']);
    expect(await names()).not.toContain('Østre park');
  });

  it('regner siste dag i en frist likt som tidsangivelsen selv', async () => {
    const former = ['', ...['01', '02', '06', '12', '02-28', '12-31', 'vaar', 'sommer', 'hoest', 'vinter', 'H1', 'H2', 'T1', 'T2', 'T3'].map((del) => `-${del}`)].flatMap((del) => [`2023${del}`, `2024${del}`]);
    const rader = await room.as(folk.leder, () => room.get(Db).query<{ tid: string; dag: string }>(`SELECT tid, ${sisteDag('tid')} AS dag FROM unnest($1::text[]) tid`, [former]));
    for (const { tid, dag } of rader) expect([tid, dag.slice(0, 7)]).toEqual([tid, tidsrom(tid)!.til.slice(0, 7)]);
    for (const a of rader) for (const b of rader) if (tidsrom(a.tid)!.til.slice(0, 7) < tidsrom(b.tid)!.til.slice(0, 7)) expect(a.dag < b.dag).toBe(true);
  });
});
