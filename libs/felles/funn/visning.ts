import { hoeyesteFunngrad } from '#libs/contracts';
import { mayNow } from '#libs/tilgang';
import type { Anbefaling, Anbefalingsmottaker } from './anbefaling/anbefaling.type.ts';
import { funnhinder, funnstatus, kanFaaUtgave, kanFrigis, kanTrekkes, type Utgavetilstand } from './funn.policy.ts';
import type { Anbefalingsrad, Beleggrad, Funnrad, Funnutgaverad, Mottakerrad, Oversiktsrad } from './funn.query.ts';
import type { Funn, Funnbelegg, Funnoversikt, Funnutgave } from './funn.type.ts';

/** Den som spør: kommunen, når det er en, og dagen i dag. */
export interface Leser { kommunenummer: string | null; idag: string }

/** Om alle funnet er forelagt for, har sagt noe. Et om regionen er forelagt fylkeskommunen også. */
const harSvart = ({ gjelder }: Funnrad, { kommentarer }: Funnutgaverad, parter: Oversiktsrad['parter']): boolean => {
  const svarte = new Set(kommentarer.map(({ kommunenummer }) => kommunenummer));
  return gjelder === null ? parter.length > 0 && svarte.has(null) && parter.every(({ kommunenummer }) => svarte.has(kommunenummer)) : svarte.has(gjelder);
};

export const tilstander = (funn: Funnrad, parter: Oversiktsrad['parter']): Utgavetilstand[] =>
  funn.utgaver.map((en) => ({ utgave: en.utgave, forelagt: en.forelagt, frist: en.frist, frigitt: en.frigitt, trukket: en.trukket?.tid ?? null, svart: harSvart(funn, en, parter) }));

export const erFritt = ({ sitat }: Beleggrad): boolean => sitat !== null && (sitat.delt || sitat.samtykke?.godkjent === true);
const gradsbelegg = ({ slag, periode, sitat }: Beleggrad) => ({ slag, tall: sitat?.tall === true || slag === 'spoerreundersoekelse', periode: sitat?.periode ?? periode });
export const hinderIn = ({ gjelder }: Funnrad, { tittel, tekst, evidensgrad, belegg }: Funnutgaverad) =>
  funnhinder({ gjelder, tittel, tekst, evidensgrad, belegg: belegg.map((ett) => ({ ...gradsbelegg(ett), fra: ett.sitat?.fra ?? null, fritt: erFritt(ett) })) });

export function visFunn(funn: Funnrad, parter: Oversiktsrad['parter'], leser: Leser): Funn {
  const [alle, kan] = [tilstander(funn, parter), mayNow('funn.skriv')];
  const status = funnstatus(alle);
  return {
    id: funn.id, gjelder: funn.gjelder, gjelderNavn: funn.gjelderNavn,
    utgaver: funn.utgaver.map((en): Funnutgave => {
      const naa = status.get(en.utgave)!;
      const mitt = leser.kommunenummer !== null && (funn.gjelder === null || funn.gjelder === leser.kommunenummer);
      return {
        ...en, status: naa, hoeyesteGrad: hoeyesteFunngrad(en.belegg.map(gradsbelegg)), trukket: en.trukket?.tid ?? null, trukketFordi: en.trukket?.grunn ?? null,
        belegg: en.belegg.map((ett) => visBelegg(ett, kan && naa === 'utkast', leser)), hinder: naa === 'utkast' ? hinderIn(funn, en) : [],
        handlinger: [
          ...(kan && naa === 'utkast' ? ['updateFunn', 'foreleggFunn', 'removeFunnutkast', 'createSitat', 'gjenbrukSitat', 'createFeltbelegg'] : []),
          ...(kan && kanFrigis(alle, en.utgave, leser.idag) ? ['frigiFunn'] : []), ...(kan && kanTrekkes(alle, en.utgave) ? ['trekkFunn'] : []),
          ...(kan && kanFaaUtgave(alle) && en.utgave === funn.utgaver.at(-1)!.utgave ? ['nyFunnutgave'] : []),
          ...(mitt && naa === 'forelagt' && mayNow('evalueringsandel.svar') ? ['kommenterFunn'] : []),
          ...(funn.gjelder === null && naa === 'forelagt' && mayNow('evalueringsavtale.skriv') ? ['kommenterForFylket'] : []),
        ],
      };
    }).reverse(),
  };
}

function visBelegg(belegg: Beleggrad, kanFjernes: boolean, { kommunenummer }: Leser): Funnbelegg {
  const { id, nr, slag, antall, periode, sitat } = belegg;
  return {
    id, nr, slag, antall, periode, skjult: slag === 'sitat' && sitat === null,
    sitat: sitat && { kommunenummer: sitat.fra, kommune: sitat.fraNavn, kilde: sitat.kilde, radId: sitat.radId, radversjon: sitat.radversjon, tittel: sitat.tittel, felt: sitat.felt, tekst: sitat.sitat, tall: sitat.tall, periode: sitat.periode, lest: sitat.lest, fritt: erFritt(belegg), samtykke: sitat.samtykke },
    handlinger: [...(kanFjernes ? ['removeBelegg'] : []), ...(sitat !== null && sitat.fra === kommunenummer && sitat.kilde !== 'delt' && mayNow('evalueringsandel.svar') ? ['godkjennSitat'] : [])],
  };
}

export function visAnbefaling(rad: Anbefalingsrad, funn: readonly Funnrad[], leser: Leser): Anbefaling {
  const [kan, staar] = [mayNow('funn.skriv'), rad.frigitt !== null && rad.trukket === null];
  const utgaver = rad.funn.map((grunn) => funn.find(({ id }) => id === grunn.funnId)?.utgaver.find(({ utgave }) => utgave === grunn.utgave) ?? null);
  return {
    ...rad, trukket: rad.trukket?.tid ?? null, trukketFordi: rad.trukket?.grunn ?? null, funn: rad.funn.map((grunn, i) => ({ ...grunn, tittel: utgaver[i]?.tittel ?? null })),
    mottakere: rad.mottakere.map((mottaker) => visMottaker(mottaker, staar, leser)),
    handlinger: !kan ? [] : rad.frigitt === null ? ['updateAnbefaling', 'removeAnbefaling', ...(utgaver.every((en) => en !== null && en.frigitt !== null && en.trukket === null) ? ['frigiAnbefaling'] : [])] : staar ? ['trekkAnbefaling'] : [],
  };
}

function visMottaker({ svar: linjer, ...mottaker }: Mottakerrad, staar: boolean, { kommunenummer }: Leser): Anbefalingsmottaker {
  const svar = linjer.flatMap(({ svar: ett, aar: _aar, status: _status, ...linje }) => (ett === null ? [] : [{ svar: ett, ...linje }]));
  const aarene = linjer.flatMap(({ aar, status, tekst, rolle, dato, oppdiktet }) => (aar === null || status === null ? [] : [{ aar, status, tekst, rolle, dato, oppdiktet }]));
  // Linjene kommer med den siste først; for hvert år er det den som gjelder.
  const siste = aarene.filter(({ aar }, i) => aarene.findIndex((en) => en.aar === aar) === i).sort((a, b) => b.aar - a.aar);
  const min = mottaker.slag === 'kommune' ? mottaker.kommunenummer === kommunenummer && mayNow('evalueringsandel.svar') : mayNow('evalueringsavtale.skriv');
  const [svarer, foelger] = mottaker.slag === 'kommune' ? ['svarPaaAnbefaling', 'foelgOppAnbefaling'] : ['svarForFylket', 'foelgOppForFylket'];
  return { ...mottaker, svar: svar[0] ?? null, tidligereSvar: svar.slice(1), aar: siste, handlinger: staar && min ? [svarer!, ...(svar.length > 0 ? [foelger!] : [])] : [] };
}

export const visOversikt = (rad: Oversiktsrad, leser: Leser): Funnoversikt => ({
  evalueringsavtaleId: rad.avtaleId, avtale: rad.avtale, parter: rad.parter.map(({ kommunenummer, navn }) => ({ kommunenummer, navn })),
  funn: rad.funn.map((funn) => visFunn(funn, rad.parter, leser)), anbefalinger: rad.anbefalinger.map((en) => visAnbefaling(en, rad.funn, leser)),
  handlinger: mayNow('funn.skriv') ? ['createFunn', 'createAnbefaling'] : [],
});
