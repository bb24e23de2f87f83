import { v7 } from 'uuid';
import type { VedtakInput } from '#libs/kommune/vedtak';
import { BudsjettlinjeService } from '../budsjett/budsjettlinje.service.ts';
import { lockBudsjett } from '../budsjett/laas.query.ts';
import type { FoerForbrukInput } from '../forbruk/forbruk.input.ts';
import { ForbrukService } from '../forbruk/forbruk.service.ts';
import { HovedbokService } from '../hovedbok/hovedbok.service.ts';
import type { FoerPosteringInput } from '../hovedbok/postering.input.ts';
import type { OekonomiFilter } from '../side/oekonomi-filter.input.ts';
import { OekonomiQuery } from '../side/oekonomi.query.ts';
import type { CreateTilskuddInput } from '../tilskudd/tilskudd.input.ts';
import { TilskuddService } from '../tilskudd/tilskudd.service.ts';
import { OekonomiRoom, type Person } from './oekonomi-room.ts';

const person = (nummer: Person['nummer'], navn: string, rolle: Person['rolle']): Person => ({ nummer, id: v7(), navn, rolle });

/** Folk i to kommuner. Kari og Ola er prosjektansvarlige, for hvert sitt tiltak. */
export const people = () => ({
  leder: person('3118', 'Pia Programleder', 'programleder'), kari: person('3118', 'Kari Prosjekt', 'prosjektansvarlig'), ola: person('3118', 'Ola Prosjekt', 'prosjektansvarlig'),
  controller: person('3118', 'Kåre Controller', 'controller'), leser: person('3118', 'Lars Leser', 'leser'), styringsgruppe: person('3118', 'Siri Styring', 'styringsgruppe'),
  halden: person('3101', 'Hilde Halden', 'programleder'), haldenController: person('3101', 'Halvor Halden', 'controller'),
});
export type People = ReturnType<typeof people>;

/** Det som finnes i kommunen før pengene. */
export interface Grunnlag { satsing: string; arbeid: string; oppvekst: string; karis: string; olas: string; utkast: string }

export async function addGrunnlag(room: OekonomiRoom, leder: Person, kari: Person | null, ola: Person | null): Promise<Grunnlag> {
  const satsing = await room.add(leder, 'satsing', { navn: 'Løftet', type: 'områdesatsing', tilskudd_fra: 2025, program_fra: 2025 });
  const arbeid = await room.add(leder, 'innsatsomraade', { satsing_id: satsing, nr: 1, navn: 'Arbeid', tema: 'arbeid' });
  const oppvekst = await room.add(leder, 'innsatsomraade', { satsing_id: satsing, nr: 2, navn: 'Oppvekst', tema: 'oppvekst_utdanning' });
  const tiltak = (nr: number, navn: string, status: string, ansvarlig: Person | null, omraade: string, tema: string | null = null) =>
    room.add(leder, 'tiltak', { satsing_id: satsing, nr, navn, status, ansvarlig_id: ansvarlig?.id ?? null, innsatsomraade_id: omraade, tema });
  return {
    satsing, arbeid, oppvekst, karis: await tiltak(1, 'Karis tiltak', 'i_drift', kari, oppvekst), olas: await tiltak(2, 'Olas tiltak', 'i_drift', ola, arbeid, 'moeteplasser'),
    utkast: await tiltak(3, 'Karis hemmelige utkast', 'ide', kari, arbeid),
  };
}

export async function openWithPeople(): Promise<{ room: OekonomiRoom; folk: People; her: Grunnlag; der: Grunnlag }> {
  const room = await OekonomiRoom.open();
  const folk = people();
  for (const p of Object.values(folk)) await room.sql(p, 'SELECT 1');
  return { room, folk, her: await addGrunnlag(room, folk.leder, folk.kari, folk.ola), der: await addGrunnlag(room, folk.halden, folk.halden, null) };
}

export const ja: VedtakInput = { organ: 'Styringsgruppa', utfall: 'vedtatt', dato: '2026-02-01', saksnummer: '26/17' };

/** Handlingene prøvene går gjennom, som korte setninger. */
export const actsIn = (room: OekonomiRoom) => ({
  year: (who: Person, aar = 2025, filter: OekonomiFilter = {}) => room.as(who, () => room.get(OekonomiQuery).year(aar, filter)),
  tilskudd: async (who: Person, input: Partial<CreateTilskuddInput> = {}) =>
    (await room.as(who, () => room.get(TilskuddService).create({ navn: 'Programmidler', tilskuddsaar: '2025', kolonne: 'kdd', ventetBeloep: '500000', ...input }))).id,
  /** En linje med poster, og id-ene til linja og postene. */
  linje: async (who: Person, navn: string, poster: [tilskuddId: string, beloep: string][], mer: { aar?: number; tiltakId?: string; innsatsomraadeId?: string; ikkeOrdinaerDrift?: boolean } = {}) => {
    const side = await room.as(who, () => room.get(BudsjettlinjeService).create({ aar: 2025, navn, poster: poster.map(([tilskuddId, beloep]) => ({ tilskuddId, beloep })), ...mer }));
    const linje = side.linjer.find((l) => l.navn === navn)!;
    return { id: linje.id, versjon: linje.versjon, poster: poster.map(([tilskuddId]) => linje.poster.find((p) => p.tilskudd.id === tilskuddId)!.id) };
  },
  laas: (who: Person, aar = 2025) => room.unit(who, (tx) => lockBudsjett(tx, aar, null)),
  foer: (who: Person, input: FoerPosteringInput) => room.as(who, () => room.get(HovedbokService).foer(input)),
  bruk: async (who: Person, input: Partial<FoerForbrukInput> & { navn: string }) => {
    const side = await room.as(who, () => room.get(ForbrukService).foer({ aar: 2025, ...input }));
    return side.forbruk.find((f) => f.navn === input.navn)!;
  },
  /** Alle saldoene til et tilskudd: «2025 fordelt» → øre. */
  saldo: async (who: Person, tilskuddId: string) => {
    const rader = await room.sql<{ konto: string; beloep: string }>(who, `SELECT aar || ' ' || konto AS konto, beloep_oere::text AS beloep FROM kommune.saldo WHERE tilskudd_id = $1 AND beloep_oere <> 0 ORDER BY 1`, [tilskuddId]);
    return Object.fromEntries(rader.map(({ konto, beloep }) => [konto, beloep]));
  },
});
export type Acts = ReturnType<typeof actsIn>;
