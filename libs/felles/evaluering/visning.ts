import { apportion, sumOf, type Avtalestatus } from '#libs/contracts';
import { avtalefeil, statuser, terminstatus, type Forrige } from './avtale.policy.ts';
import type { Avtalerad, Utgaverad } from './avtale.query.ts';
import type { Avtaleutgave } from './avtale.type.ts';
import type { Partinnhold } from './avtaleinnhold.ts';
import { andelerOf, betaler, foersteAapne, type Andel } from './kostnad.policy.ts';
import type { Avtalefinansiering, Avtalepart, Partsvar } from './utgave.type.ts';

/** Partene som må si ja før utgaven gjelder. En samarbeidspartner er med gjennom leverandøren, og den som alt er gått ut, spørres ikke. */
export const maaSvare = ({ type, utFra }: Partinnhold, fraTermin: number): boolean => type !== 'samarbeidspartner' && (utFra === null || utFra >= fraTermin);

export function svarOf({ svar, signaturer }: Avtalerad, utgave: number, part: Partinnhold): Partsvar | null {
  if (part.type === 'kommune') return svar.find((en) => en.utgave === utgave && en.kommunenummer === part.kommunenummer) ?? null;
  const signatur = signaturer.find((en) => en.utgave === utgave && en.part === part.nr);
  return signatur ? { svar: 'godtatt', dato: signatur.dato, rolle: signatur.rolle, merknad: null, bokfoert: null, tid: signatur.tid } : null;
}

export function statusOf(rad: Avtalerad): Map<number, Avtalestatus> {
  return statuser(rad.utgaver.map(({ utgave, sendt, fraTermin, innhold }) => {
    const svarene = innhold.parter.filter((part) => maaSvare(part, fraTermin)).map((part) => svarOf(rad, utgave, part)?.svar);
    return { utgave, sendt: sendt !== null, ja: svarene.length > 0 && svarene.every((svar) => svar === 'godtatt'), nei: svarene.includes('avslaatt') };
  }));
}

/** Utgaven som gjelder, eller `null`. */
export function gjeldende(rad: Avtalerad): Utgaverad | null {
  const status = statusOf(rad);
  return rad.utgaver.find(({ utgave }) => status.get(utgave) === 'gjelder') ?? null;
}

export const andelerIn = ({ andeler }: Utgaverad): Andel[] => andeler.map(({ beloep, fast, ...andel }) => ({ ...andel, beloep: BigInt(beloep), fast: BigInt(fast) }));

/** Det et utkast bygger på: utgaven som gjelder, med de terminene som er forfalt. */
export function forrigeFor(rad: Avtalerad, idag: string): Forrige | null {
  const utgave = gjeldende(rad);
  return utgave && { innhold: utgave.innhold, fraTermin: foersteAapne(utgave.innhold.terminer, idag), andeler: andelerIn(utgave) };
}

/** Andelene i en sendt utgave slik de ble frosset, eller det et utkast ville gitt. */
export function kostnadIn(rad: Avtalerad, utgave: Utgaverad, kommuner: readonly string[], idag: string) {
  if (utgave.sendt) return { hinder: [], andeler: andelerIn(utgave), fraTermin: utgave.fraTermin };
  const forrige = forrigeFor(rad, idag);
  const hinder = avtalefeil(utgave.innhold, kommuner, forrige);
  return { hinder, andeler: hinder.length > 0 ? [] : andelerOf(utgave.innhold, forrige ?? undefined), fraTermin: forrige?.fraTermin ?? 1 };
}

/** Om leveransen er godtatt; `null` når terminen ikke venter på noen. */
export const godtatt = ({ hendelser }: Avtalerad, leveranse: number | null): boolean | null => (leveranse === null ? null : hendelser.find((en) => en.leveranse === leveranse)?.hendelse === 'godtatt');

export function visUtgave(rad: Avtalerad, utgave: Utgaverad, kommuner: readonly string[], idag: string, rom: string, leveransehandlinger: (leveranse: number) => string[]): Avtaleutgave {
  const { innhold } = utgave;
  const { hinder, andeler, fraTermin } = kostnadIn(rad, utgave, kommuner, idag);
  const parter = innhold.parter.map((part) => visPart(rad, utgave, part, andeler.filter((andel) => andel.part === part.nr)));
  return {
    ...innhold, utgave: utgave.utgave, status: statusOf(rad).get(utgave.utgave)!, endring: utgave.endring, sendt: utgave.sendt, kontrollsum: utgave.kontrollsum, fraTermin, hinder, parter,
    leveranser: innhold.leveranser.map((leveranse) => ({ ...leveranse, hendelser: rad.hendelser.filter((en) => en.leveranse === leveranse.nr).map((en) => ({ ...en, url: en.dokumentId && `/filer/${rom}/leveransedokument/${en.dokumentId}` })), merknader: rad.merknader.filter((en) => en.leveranse === leveranse.nr), handlinger: leveransehandlinger(leveranse.nr) })),
    terminer: innhold.terminer.map((termin) => ({
      ...termin, status: terminstatus(termin.forfall, godtatt(rad, termin.leveranse), idag),
      andeler: andeler.filter((andel) => andel.termin === termin.nr).map(({ part, beloep }) => ({ part, beloep: String(beloep) })),
    })),
    finansiering: finansieringOf(innhold.sum, innhold.mva, innhold.mvaProsent, parter),
  };
}

function visPart(rad: Avtalerad, { utgave, innhold }: Utgaverad, part: Partinnhold, andeler: Andel[]): Avtalepart {
  const aarene = [...new Set(andeler.map(({ forfall }) => Number(forfall.slice(0, 4))))].sort((a, b) => a - b);
  const iAar = (aar: number) => sumOf(andeler.filter(({ forfall }) => forfall.startsWith(String(aar))).map(({ beloep }) => beloep));
  return {
    ...part, betaler: betaler(innhold.noekkel, part), sum: String(sumOf(andeler.map(({ beloep }) => beloep))), aar: aarene.map((aar) => ({ aar, beloep: String(iAar(aar)) })),
    etterTilskudd: String(part.tilskuddTil === null ? 0n : sumOf(aarene.filter((aar) => aar > part.tilskuddTil!).map(iAar))), svar: svarOf(rad, utgave, part),
  };
}

/** Fylkeskommunens bidrag er partens andel i avtalen. Det kommunene har ført av det, er de samme kronene, og legges aldri til. */
export function finansieringOf(sum: string, mva: Avtaleutgave['mva'], prosent: number | null, parter: Pick<Avtalepart, 'type' | 'sum' | 'etterTilskudd' | 'svar'>[]): Avtalefinansiering {
  const av = (type: Avtalepart['type'], felt: 'sum' | 'etterTilskudd') => sumOf(parter.filter((part) => part.type === type).map((part) => BigInt(part[felt])));
  const [total, sats] = [BigInt(sum), BigInt(prosent ?? 0)];
  return {
    sum, fylkeskommunen: String(av('fylkeskommune', 'sum')), kommunene: String(av('kommune', 'sum')), etterTilskudd: String(av('kommune', 'etterTilskudd')),
    fylkeskommunenFoertHosKommunene: String(sumOf(parter.map(({ svar }) => BigInt(svar?.bokfoert ?? 0)))),
    mva: String(mva === 'fritatt' ? 0n : mva === 'inkludert' ? apportion(total, [100n, sats])[1]! : (total * sats + 50n) / 100n),
  };
}
