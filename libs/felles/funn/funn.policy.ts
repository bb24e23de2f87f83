import { hoeyesteFunngrad, virkningsord, type FieldError, type Funnstatus, type Gradsbelegg } from '#libs/contracts';

/** Det som avgjør statusen til en utgave av et funn. `svart` er om alle det er forelagt for, har sagt noe. */
export interface Utgavetilstand { utgave: number; forelagt: string | null; frist: string | null; frigitt: string | null; trukket: string | null; svart: boolean }

/** Statusen til hver utgave. En frigitt utgave står til en nyere er frigitt; en som bare er forelagt, til en nyere er forelagt. */
export function funnstatus(utgaver: readonly Utgavetilstand[]): Map<number, Funnstatus> {
  const siste = (gjelder: (en: Utgavetilstand) => boolean) => Math.max(0, ...utgaver.filter(gjelder).map(({ utgave }) => utgave));
  const [forelagt, frigitt] = [siste((en) => en.forelagt !== null), siste((en) => en.frigitt !== null)];
  return new Map(utgaver.map((en) => {
    if (en.forelagt === null) return [en.utgave, 'utkast'];
    if (en.trukket !== null) return [en.utgave, 'trukket'];
    if (en.frigitt !== null) return [en.utgave, en.utgave < frigitt ? 'erstattet' : 'frigitt'];
    return [en.utgave, en.utgave < forelagt ? 'erstattet' : 'forelagt'];
  }));
}

/** Parten har fristen ut, dagen med. Etter det, eller når parten har svart, kan funnet frigis. */
export const kanFrigis = (utgaver: readonly Utgavetilstand[], utgave: number, idag: string): boolean => {
  const en = utgaver.find((denne) => denne.utgave === utgave);
  return en !== undefined && funnstatus(utgaver).get(utgave) === 'forelagt' && (en.svart || en.frist! < idag);
};

/** En ny utgave begynner når den siste er gått ut. */
export const kanFaaUtgave = (utgaver: readonly Utgavetilstand[]): boolean => utgaver.length > 0 && utgaver.every(({ forelagt }) => forelagt !== null);

export const kanTrekkes = (utgaver: readonly Utgavetilstand[], utgave: number): boolean => ['forelagt', 'frigitt'].includes(funnstatus(utgaver).get(utgave) ?? '');

/** Det et utkast må ha. Et sitat er `fritt` når de andre partene kan se det: det er delt, eller kommunen har sagt ja. */
export interface Funnutkast { gjelder: string | null; tittel: string; tekst: string; evidensgrad: number; belegg: readonly (Gradsbelegg & { fra: string | null; fritt: boolean })[] }

/** Hva som må rettes før utkastet kan forelegges. Et funn om en kommune siterer den fritt; alt annet må være delt eller godkjent. */
export function funnhinder({ gjelder, tittel, tekst, evidensgrad, belegg }: Funnutkast): FieldError[] {
  return [
    ...(evidensgrad > hoeyesteFunngrad(belegg) ? [{ path: 'evidensgrad', code: 'GRADE_UNSUPPORTED' } as const] : []),
    ...belegg.flatMap(({ slag, fra, fritt }, i): FieldError[] => (slag === 'sitat' && fra !== gjelder && !fritt ? [{ path: `belegg.${i}`, code: 'NOT_ALLOWED' }] : [])),
    ...([['tittel', tittel], ['tekst', tekst]] as const).flatMap(([path, ord]): FieldError[] => (evidensgrad < 4 && virkningsord(ord) !== null ? [{ path, code: 'CLAIMS_EFFECT' }] : [])),
  ];
}

const mellomrom = /\s+/gu;
const jevn = (tekst: string) => tekst.normalize('NFC').replace(mellomrom, ' ').trim();

/** Om ordene står slik i det som ble lest. Linjeskift og doble mellomrom teller ikke; alt annet gjør det. */
export const staarDer = (sitat: string, lest: string): boolean => jevn(sitat) !== '' && jevn(lest).includes(jevn(sitat));
