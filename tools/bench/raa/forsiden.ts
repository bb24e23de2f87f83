import { planneste } from './plan.ts';
import { penger } from './penger.ts';
import type { Rader, Tiltak } from './rader.ts';

const statuser = ['ide', 'forberedelse', 'under_etablering', 'i_drift', 'utsatt', 'fullfoert', 'stoppet'];
const norsk = new Intl.Collator('nb-NO');
const byName = (a: string, b: string) => norsk.compare(a, b);

/** Forsiden slik en klient uten hjelp fra databasen må regne den ut, for programlederen. Samme form som produktets svar. */
export function forsiden(rader: Rader, kommune: string, idag: string): object {
  const { satsing, logg, medarbeidere } = rader;
  const aar = Number(idag.slice(0, 4));
  const planer = [...satsing.planer].sort((a, b) => Number(b.aar === aar) - Number(a.aar === aar) || b.aar - a.aar || b.utgave - a.utgave);
  const plan = planer[0];
  return { data: { oversikt: {
    kommune, satsing: satsing.navn, omraader: satsing.omraader.map((o) => o.navn),
    tiltakPerStatus: statuser.map((status) => [status, satsing.tiltak.filter((t) => t.status === status)] as const).filter(([, mine]) => mine.length > 0)
      .map(([status, mine]) => ({ status, antall: mine.length, oppdiktede: mine.filter((t) => t.oppdiktet).length })),
    gjoeremaal: gjoeremaal(rader, idag, aar), penger: penger(rader),
    plan: plan ? { aar: plan.aar, utgave: plan.utgave, status: plan.status, neste: planneste(plan), oppdiktet: plan.oppdiktet } : null,
    hendelser: hendelser(rader, aar),
    sisteEndringer: logg.map(({ nr, tid, personId, handling, innhold }) => ({ nr, tid, handling, hvem: medarbeidere.find((m) => m.rowId === personId)?.navn ?? null, navn: (JSON.parse(innhold) as { rader: { navn?: string }[] }).rader[0]?.navn ?? null })),
  } } };
}

function hendelser({ satsing: { tiltak, tilskudd } }: Rader, aar: number): object[] {
  const alle = [
    ...tiltak.flatMap((t) => t.milepaeler.map((m) => ({ type: 'milepael', navn: m.navn, tid: m.frist, tiltakId: t.rowId as string | null, ferdig: m.naadd !== null, oppdiktet: m.oppdiktet || t.oppdiktet }))),
    ...tiltak.filter((t) => t.status === 'utsatt').map((t) => ({ type: 'ny_dato', navn: t.navn, tid: t.utsattTil, tiltakId: t.rowId, ferdig: false, oppdiktet: t.oppdiktet })),
    ...tilskudd.map((k) => ({ type: 'rapportfrist', navn: k.navn, tid: k.rapportfrist, tiltakId: null, ferdig: false, oppdiktet: k.oppdiktet })),
  ];
  return alle.filter((h) => h.tid !== null && siste(h.tid).startsWith(String(aar)))
    .sort((a, b) => (siste(a.tid!) < siste(b.tid!) ? -1 : siste(a.tid!) > siste(b.tid!) ? 1 : byName(a.navn, b.navn))).slice(0, 100);
}

interface Gjoeremaal { vekt: number; type: string; antall: number; tiltakId: string | null; navn: string | null; frist: string | null; aar: number | null; oppdiktet: boolean }

function gjoeremaal({ satsing }: Rader, idag: string, aar: number): object[] {
  const ett = (vekt: number, type: string, om: Partial<Gjoeremaal>): Gjoeremaal => ({ vekt, type, antall: 1, tiltakId: null, navn: null, frist: null, aar: null, oppdiktet: false, ...om });
  const paagaar = satsing.tiltak.filter((t) => t.status !== 'fullfoert' && t.status !== 'stoppet');
  const mangler = (vekt: number, type: string, uten: (t: Tiltak) => boolean) => {
    const mine = paagaar.filter(uten);
    return mine.length > 0 ? [ett(vekt, type, { antall: mine.length, oppdiktet: mine.some((t) => t.oppdiktet) })] : [];
  };
  const overfoertFra = [...new Set(satsing.overfoeringer.map((o) => o.fraAar))].map((fra) => satsing.overfoeringer.filter((o) => o.fraAar === fra));
  const alle = [
    ...satsing.planer.filter((p) => p.status === 'til_behandling').map((p) => ett(1, 'plan_venter_paa_vedtak', { aar: p.aar, oppdiktet: p.oppdiktet })),
    ...overfoertFra.map((mine) => ett(3, 'overfoering_venter', { antall: mine.length, aar: mine[0]!.fraAar, oppdiktet: mine.some((o) => o.oppdiktet) })),
    ...(satsing.planer.some((p) => p.aar === aar) ? [] : [ett(4, 'plan_mangler_for_aaret', { aar })]),
    ...satsing.tiltak.flatMap((t) => t.milepaeler.filter((m) => m.naadd === null && m.frist !== null && siste(m.frist) < idag)
      .map((m) => ett(5, 'milepael_forfalt', { tiltakId: t.rowId, navn: m.navn, frist: m.frist, oppdiktet: m.oppdiktet || t.oppdiktet }))),
    ...satsing.tiltak.filter((t) => t.status === 'utsatt' && Number(t.utsattTil?.slice(0, 4)) <= aar).map((t) => ett(6, 'utsatt_naar_dato', { tiltakId: t.rowId, navn: t.navn, frist: t.utsattTil, oppdiktet: t.oppdiktet })),
    ...(satsing.programbeskrivelser.length > 0 ? [] : [ett(7, 'ingen_programbeskrivelse', {})]),
    ...mangler(8, 'tiltak_uten_ansvarlig', (t) => t.ansvarligId === null), ...mangler(9, 'tiltak_uten_maal', (t) => t.maal.length === 0), ...mangler(10, 'tiltak_uten_innsatsomraade', (t) => t.innsatsomraadeId === null),
  ];
  return alle.sort((a, b) => a.vekt - b.vekt || (a.aar ?? 9999) - (b.aar ?? 9999) || byName(a.frist ?? '', b.frist ?? '') || byName(a.navn ?? '', b.navn ?? '')).slice(0, 12).map(({ vekt: _, ...resten }) => resten);
}

const slutter: Record<string, string> = { vaar: '05', sommer: '08', hoest: '11', H1: '06', H2: '12', T1: '04', T2: '08', T3: '12', '': '12' };

/** Slutten av det tidsrommet en frist er skrevet som; alle måneder har her 31 dager. */
function siste(tid: string): string {
  if (tid.length === 10) return tid;
  const del = tid.slice(5);
  return del === 'vinter' ? `${Number(tid.slice(0, 4)) + 1}-02-31` : `${tid.slice(0, 4)}-${slutter[del] ?? del}-31`;
}
