import type { CreateHandlingsplanInput } from '../handlingsplan.input.ts';
import { HandlingsplanQuery } from '../handlingsplan.query.ts';
import { HandlingsplanService } from '../handlingsplan.service.ts';
import type { HelHandlingsplan } from '../hel-handlingsplan.type.ts';
import { PlangangService } from '../kjede/plangang.service.ts';
import type { Plangrep } from '../plantiltak/plangrep.ts';
import { PlantiltakService } from '../plantiltak/plantiltak.service.ts';
import { people, PlanRoom, type Person } from './plan-room.ts';

/** Det planene handler om: tre tiltak, to tilskudd (ett fra departementet, ett fra to givere sammen) og to givere. */
export interface Grunnlag { satsing: string; oppvekst: string; arbeid: string; losen: string; barnehage: string; sommerjobb: string; kdd: string; felles: string; bufdir: string; viken: string }
export type People = ReturnType<typeof people>;

export async function addGrunnlag(room: PlanRoom, hos: Person, aar = 2025): Promise<Grunnlag> {
  const satsing = await room.addSatsing(hos);
  const oppvekst = await room.addInnsatsomraade(hos, satsing, 1, 'Oppvekst og utdanning', 'oppvekst_utdanning');
  const arbeid = await room.addInnsatsomraade(hos, satsing, 2, 'Arbeid');
  const losen = await room.addTiltak(hos, satsing, 1, 'Losen', { innsatsomraade_id: oppvekst });
  const barnehage = await room.addTiltak(hos, satsing, 2, 'Åpen barnehage', { innsatsomraade_id: oppvekst });
  const sommerjobb = await room.addTiltak(hos, satsing, 3, 'Sommerjobb', { innsatsomraade_id: arbeid });
  const departement = await room.addGiver(hos, 'Departementet', 'kdd');
  const [bufdir, viken] = [await room.addGiver(hos, 'Bufdir', 'stat'), await room.addGiver(hos, 'Fylkeskommunen', 'fylkeskommune')];
  const kdd = await room.addTilskudd(hos, satsing, 'Områdesatsing', 'kdd', aar, '100000000', [departement]);
  const felles = await room.addTilskudd(hos, satsing, 'Ungdomsmidler', 'ekstern', aar, '50000000', [bufdir, viken]);
  return { satsing, oppvekst, arbeid, losen, barnehage, sommerjobb, kdd, felles, bufdir, viken };
}

/** Det en person gjør med planer, kort skrevet. */
export const planner = (room: PlanRoom, who: Person) => {
  const go = <T>(work: () => Promise<T>) => room.as(who, work);
  const key = ({ id, versjon }: HelHandlingsplan) => ({ id, versjon });
  return {
    create: (input: CreateHandlingsplanInput) => go(() => room.get(HandlingsplanService).create(input)),
    update: (plan: HelHandlingsplan, changes: object) => go(() => room.get(HandlingsplanService).update({ ...key(plan), ...changes })),
    nextYear: (fraAar: number, valg: { tiltakId: string; grep: Plangrep }[]) => go(() => room.get(HandlingsplanService).startNesteAar({ fraAar, valg })),
    newUtgave: (plan: HelHandlingsplan) => go(() => room.get(HandlingsplanService).nyUtgave(key(plan))),
    set: (plan: HelHandlingsplan, tiltakId: string, grep: Plangrep, more: object = {}) => go(() => room.get(PlantiltakService).set({ handlingsplanId: plan.id, tiltakId, grep, ...more })),
    remove: (rad: { id: string; versjon: number }) => go(() => room.get(PlantiltakService).remove(rad)),
    submit: (plan: HelHandlingsplan, merknad?: string) => go(() => room.get(PlangangService).sendTilBehandling({ ...key(plan), merknad })),
    withdraw: (plan: HelHandlingsplan) => go(() => room.get(PlangangService).trekkFraBehandling(key(plan))),
    decide: (plan: HelHandlingsplan, utfall: Parameters<PlangangService['registrerPlanvedtak']>[0]['vedtak']['utfall'] = 'vedtatt', more: object = {}) =>
      go(() => room.get(PlangangService).registrerPlanvedtak({ ...key(plan), vedtak: { organ: 'Kommunestyret', utfall, ...more } })),
    send: (plan: HelHandlingsplan) => go(() => room.get(PlangangService).sendPlan(key(plan))),
    answer: (plan: HelHandlingsplan, godkjent: boolean, more: object = {}) => go(() => room.get(PlangangService).registrerSvar({ ...key(plan), godkjent, ...more })),
    read: (aar: number, utgave: number | null = null) => go(() => room.get(HandlingsplanQuery).inYear(aar, utgave)),
    all: () => go(() => room.get(HandlingsplanQuery).all()),
  };
};
export type Planner = ReturnType<typeof planner>;

/** En plan i utkast med to tiltak og tre linjer: 90 av 100 fra departementet og 50 av 50 fra de to andre, i tusen kroner 900 og 500. */
export async function draft(room: PlanRoom, hos: Person, g: Grunnlag, kjede: CreateHandlingsplanInput['kjede'] = 'halden', aar = 2025): Promise<HelHandlingsplan> {
  const p = planner(room, hos);
  const plan = await p.create({ aar, kjede });
  await room.addLinje(hos, aar, 1, { navn: 'Lønn til los', tiltakId: g.losen, poster: { [g.kdd]: '60000000' } });
  await room.addLinje(hos, aar, 2, { navn: 'Frikjøp av lærere', tiltakId: g.losen, poster: { [g.felles]: '50000000' } });
  await room.addLinje(hos, aar, 3, { navn: 'Lokaler', tiltakId: g.barnehage, poster: { [g.kdd]: '30000000' } });
  await p.set(plan, g.losen, 'nytt', { omtale: 'Los for unge' });
  return p.set(plan, g.barnehage, 'viderefoeres');
}
