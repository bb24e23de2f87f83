import { filadresse } from '#libs/kommune/vedlegg';
import type { DagensPeriode, DagensPlan, DagensStyringsdokument, DagensTiltak, DagensVedlegg } from './dagens-dokument.type.ts';
import type { Dokumentrad, Hendelsesrad, Perioderad, Planrad, Tiltaksrad, Vedleggsrad } from './dokumentdag.query.ts';
import { begyntAv, gjaldtDen, type Begynt } from './gjaldt.policy.ts';
import { periodenDen } from './periode.policy.ts';

const grupper = <R>(rader: readonly R[], noekkel: (rad: R) => string | number): R[][] => [...Map.groupBy(rader, noekkel).values()];

export const dokumenteneDen = (dag: string, rader: readonly Dokumentrad[]): DagensStyringsdokument[] =>
  grupper(rader, ({ type }) => type).flatMap((like) => gjaldtDen(dag, like.map((rad) => ({ ...rad, begynt: begyntAv(rad.dato, null) })))).map(({ utgave: { begynt: _begynt, ...rad }, usikkert }) => ({ ...rad, usikkert }));

/** Når noe skjedde med en plan. Et vedtak er gjort senest den dagen det ble ført, og det som er lest inn, likeså; resten skjedde der og da. */
const skjedde = ({ dag, dato, harVedtak, her }: Hendelsesrad): Begynt => (harVedtak || !her ? begyntAv(dato, dag) : { tidligst: dag, senest: dag });

export function planeneDen(dag: string, rader: readonly Planrad[]): DagensPlan[] {
  const vedtatte = rader.flatMap((plan) => {
    const vedtak = plan.hendelser.find(({ til }) => til === 'vedtatt');
    return vedtak ? [{ ...plan, vedtak, begynt: skjedde(vedtak) }] : [];
  });
  return grupper(vedtatte, ({ aar }) => aar).flatMap((like) => gjaldtDen(dag, like)).map(({ utgave: { id, aar, utgave, naa, oppdiktet, hendelser, vedtak }, usikkert }) => ({
    id, aar, utgave, naa, oppdiktet, vedtatt: vedtak.dato, organ: vedtak.organ, foert: vedtak.dag,
    usikkert: usikkert === 'foert_senere' && vedtak.harVedtak && !vedtak.serVedtak ? 'vedtak_lukket' : usikkert,
    status: hendelser.findLast((en) => { const { senest } = skjedde(en); return senest !== null && senest <= dag; })?.til ?? null,
  }));
}

/** Godkjente fila perioden, har den første flyttingen navnet på den som leste den inn, men ikke dagen det skjedde. */
export const periodeneDen = (dag: string, rader: readonly Perioderad[]): DagensPeriode[] => rader.flatMap(({ flytt, fraFil, ...rad }) => {
  const svar = periodenDen(dag, flytt.map((en, nr) => ({ ...en, her: en.her && !(fraFil && nr === 0) })));
  if (!svar) return [];
  const { tall, ...resten } = svar;
  return [{ ...rad, ...resten, tall: tall.slag, periodehendelseId: tall.slag === 'laast' ? tall.hendelseId : null }];
});

export const vedleggeneDen = (rader: readonly Vedleggsrad[]): DagensVedlegg[] =>
  rader.map(({ lagtBort, ...rad }) => ({ ...rad, url: filadresse(rad.id), usikkert: lagtBort ? 'lagt_bort' : null }));

/** Uten en flytting før dagen vet vi bare hva det var rett før den første etter, og ikke om det fantes. */
export const tiltakeneDen = (rader: readonly Tiltaksrad[]): DagensTiltak[] => rader.map(({ sist, neste, arkivert, ...rad }) => {
  if (sist) return { ...rad, status: sist.status, siden: sist.dag, usikkert: arkivert ? 'lagt_bort' : null };
  return { ...rad, status: neste?.status ?? null, siden: null, usikkert: neste?.status ? 'foer_historikken' : 'uten_historikk' };
});
