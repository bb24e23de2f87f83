import { sumOf } from '#libs/contracts';
import { gjeldende, godtatt, idag, maaSvare, statusOf, svarOf, terminstatus, type Avtalerad, type Utgaverad } from '#libs/felles/evaluering';
import { aarene, staaende, terminlinjer, utestaaende, type Andelsgrunnlag, type Andelstermin } from '#libs/kommune/evaluering';
import { mayNow } from '#libs/tilgang';
import type { Evalueringsandel } from './evalueringsandel.type.ts';

/** Den nyeste utgaven som er sendt. Utkast ser ikke kommunen. */
export const nyesteSendt = ({ utgaver }: Avtalerad): Utgaverad | null => utgaver.find(({ sendt }) => sendt !== null) ?? null;
export const partIn = ({ innhold }: Utgaverad, numre: readonly string[]) => innhold.parter.find(({ kommunenummer }) => kommunenummer !== null && numre.includes(kommunenummer));
/** Terminene kommunen skal betale etter utgaven. */
export const terminerFor = ({ andeler }: Utgaverad, part: number): Andelstermin[] => andeler.filter((andel) => andel.part === part).map(({ termin, forfall, beloep }) => ({ termin, forfall, beloep: BigInt(beloep) }));

/** Andelen slik kommunen ser den: tilbudet fra nettverket ved siden av sin egen bok. `null` når kommunen ikke er part. */
export function visAndel(rad: Avtalerad, { andel, linjer, tilskuddTil, numre }: Andelsgrunnlag): Evalueringsandel | null {
  const nyeste = nyesteSendt(rad);
  const part = nyeste && partIn(nyeste, numre);
  if (!nyeste || !part) return null;
  const [gjelder, poster, status] = [gjeldende(rad), staaende(andel), statusOf(rad)];
  const svar = svarOf(rad, nyeste.utgave, part);
  const tilbud = terminerFor(nyeste, part.nr);
  // Den som går ut, ser også terminene som blir borte.
  const borte = [...new Map(poster.filter(({ termin }) => tilbud.every((en) => en.termin !== termin)).map(({ termin, forfall }) => [termin, { termin, forfall, beloep: 0n }])).values()];
  const betalinger = (andel?.poster ?? []).flatMap(({ betaling }) => (betaling ? [{ aar: betaling.aar, beloep: BigInt(betaling.beloep) }] : []));
  const aar = aarene(poster, linjer.filter(({ valgt }) => valgt).map((linje) => ({ aar: linje.aar, beloep: BigInt(linje.sattAv) })), betalinger, tilskuddTil);
  const { paaloept, tilGode } = utestaaende(poster, idag());
  const sum = (tall: { beloep: bigint }[]) => String(sumOf(tall.map(({ beloep }) => beloep)));
  const foert = (termin: number) => { const dens = poster.filter((en) => en.termin === termin); return dens.length === 0 ? null : sum(dens); };
  const etter = (forfall: string) => tilskuddTil !== null && Number(forfall.slice(0, 4)) > tilskuddTil;
  const kanFoeres = gjelder !== null && andel?.utgave === gjelder.utgave;
  return {
    evalueringsavtaleId: rad.id, navn: rad.navn, fra: nyeste.innhold.fra, til: nyeste.innhold.til, oppdiktet: rad.oppdiktet, gjelder: gjelder?.utgave ?? null, foert: andel?.utgave ?? null, versjon: andel?.versjon ?? 0, tilskuddTil,
    tilbud: {
      utgave: nyeste.utgave, status: status.get(nyeste.utgave)!, endring: nyeste.endring, sendt: nyeste.sendt!, kontrollsum: nyeste.kontrollsum!, sum: sum(tilbud), svar,
      terminer: [...tilbud, ...borte].sort((a, b) => a.termin - b.termin).map(({ termin, forfall, beloep }) => ({ termin, forfall, beloep: String(beloep), foer: foert(termin) })),
      venterPaa: nyeste.innhold.parter.filter((en) => maaSvare(en, nyeste.fraTermin) && svarOf(rad, nyeste.utgave, en)?.svar !== 'godtatt').map(({ navn }) => navn),
    },
    sum: sum(poster), betalt: sum(betalinger), paaloept: String(paaloept), tilGode: String(tilGode), etterTilskudd: sum(poster.filter(({ forfall }) => etter(forfall))),
    terminer: terminlinjer(poster).map(({ id, termin, forfall, beloep }) => {
      const planlagt = (gjelder ?? nyeste).innhold.terminer.find(({ nr }) => nr === termin);
      const klar = terminstatus(forfall, godtatt(rad, planlagt?.leveranse ?? null), idag());
      const betaling = andel!.poster.find((post) => post.id === id)?.betaling;
      return {
        termin, forfall, beloep: String(beloep), status: beloep < 0n ? 'til_gode' : klar, etterTilskudd: etter(forfall), betaltAar: betaling?.aar ?? null, attestert: betaling?.attestert ?? false,
        leveranse: (gjelder ?? nyeste).innhold.leveranser.find(({ nr }) => nr === planlagt?.leveranse)?.tittel ?? null,
        handlinger: kanFoeres && !betaling && beloep > 0n && klar === 'kan_betales' && mayNow('evalueringsandel.betal') ? ['foerAndelsbetaling'] : [],
      };
    }),
    aar: aar.map((ett) => ({ ...ett, forpliktet: String(ett.forpliktet), sattAv: String(ett.sattAv), betalt: String(ett.betalt), overfoeres: String(ett.overfoeres), mangler: String(ett.mangler) })),
    linjer, bok: (andel?.poster ?? []).map(({ utgave, termin, beloep, foert: tid, reverserer }) => ({ utgave, termin, beloep, foert: tid, tilbake: reverserer !== null })).reverse(),
    handlinger: [
      ...(mayNow('evalueringsandel.svar') && svar?.svar !== 'godtatt' && maaSvare(part, nyeste.fraTermin) ? ['svarPaaAvtale'] : []),
      ...(mayNow('evalueringsandel.svar') && gjelder !== null && partIn(gjelder, numre) && andel?.utgave !== gjelder.utgave ? ['taInnEvalueringsandel'] : []),
      ...(mayNow('evalueringsandel.betal') && andel ? ['velgAndelslinjer'] : []),
    ],
  };
}
