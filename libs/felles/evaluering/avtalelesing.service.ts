import { Injectable } from '@nestjs/common';
import { avtaleromOf, currentContext, Db, nettverkOf, notFound } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { findAvtaler, type Avtalelisterad, type Avtalerad, type Utgaverad } from './avtale.query.ts';
import type { Evalueringsavtale, Evalueringsavtaler } from './avtale.type.ts';
import { leveransehandlinger } from './leveranse/leveransehandlinger.ts';
import { paaminnelserIn } from './paaminnelser.ts';
import { gjeldende, statusOf, visUtgave } from './visning.ts';

export const idag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());

/** Avtalen slik koordinatoren, partene og de som evaluerer, ser den. Utkastet ser bare koordinatoren: det passer muren på. */
@Injectable()
export class AvtalelesingService {
  constructor(private readonly db: Db) {}

  async all(): Promise<Evalueringsavtaler> {
    const { nettverk, medlemmer, avtaler, omtaler } = await this.find(null);
    return { nettverk, kommuner: medlemmer, omtaler, avtaler: avtaler.map((rad) => vis(rad, medlemmer.map(({ kommunenummer }) => kommunenummer), null)), handlinger: mayNow('evalueringsavtale.skriv') ? ['createEvalueringsavtale'] : [] };
  }

  /** NOT_FOUND når avtalen eller utgaven ikke finnes for den som spør. */
  async one(id: string, utgave: number | null = null): Promise<Evalueringsavtale> {
    const { medlemmer, avtaler } = await this.find(id);
    if (!avtaler[0]) throw notFound();
    return vis(avtaler[0], medlemmer.map(({ kommunenummer }) => kommunenummer), utgave);
  }

  /** Radene bak. Døra mellom fløyene leser dem når kommunen skal svare. */
  async find(id: string | null): Promise<Avtalelisterad> {
    const context = currentContext();
    return await this.db.queryOne<Avtalelisterad>(findAvtaler, [nettverkOf(context), context.arbeidsrom!.kommuneId, id, avtaleromOf(context)]) ?? { nettverk: null, medlemmer: [], avtaler: [], omtaler: [] };
  }
}

/** Utgaven det er spurt om, ellers den som gjelder, ellers den nyeste. */
export function velgUtgave(rad: Avtalerad, utgave: number | null): Utgaverad {
  const valgt = utgave === null ? gjeldende(rad) ?? rad.utgaver[0] : rad.utgaver.find((en) => en.utgave === utgave);
  if (!valgt) throw notFound();
  return valgt;
}

function vis(rad: Avtalerad, kommuner: string[], utgave: number | null): Evalueringsavtale {
  const kan = mayNow('evalueringsavtale.skriv');
  const status = statusOf(rad);
  const { id, navn, kilde, oppdiktet, versjon, utgaver, moeter } = rad;
  const vist = visUtgave(rad, velgUtgave(rad, utgave), kommuner, idag(), currentContext().arbeidsrom!.kode, leveransehandlinger(rad));
  const [nyeste] = utgaver;
  const naa = status.get(nyeste!.utgave)!;
  return {
    id, navn, kilde, oppdiktet, versjon, vist, paaminnelser: paaminnelserIn(rad, vist, idag(), kan),
    utgaver: utgaver.map(({ utgave: nr, endring, sendt }) => ({ utgave: nr, endring, sendt, status: status.get(nr)! })),
    moeter: moeter.map((moete) => ({ ...moete, handlinger: kan ? ['updateAvtalemoete'] : [] })),
    handlinger: !kan ? [] : [
      ...(naa === 'utkast' ? ['updateAvtaleutkast', 'sendAvtaleutgave', ...(utgaver.length > 1 ? ['removeAvtaleutkast'] : [])] : naa === 'venter' ? [] : ['nyAvtaleutgave']),
      ...(naa === 'venter' || naa === 'gjelder' ? ['registrerAvtalesignatur'] : []), 'createAvtalemoete',
    ],
  };
}
