import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { AvtalelesingService, gjeldende, godtatt, idag, maaSvare, svarOf, terminstatus, type Avtalerad, type Utgaverad } from '#libs/felles/evaluering';
import { AndelService, staaende } from '#libs/kommune/evaluering';
import { badInput, conflict, DomainError, notFound, UnitOfWork, type Tx } from '#libs/platform';
import { dagenFoer, mayNow } from '#libs/tilgang';
import { ventingFor, type Andelsventing } from './andelsventing.ts';
import { nyesteSendt, partIn, terminerFor, visAndel } from './andelsvisning.ts';
import type { FoerAndelsbetalingInput, SvarPaaAvtaleInput, TaInnEvalueringsandelInput, VelgAndelslinjerInput } from './evalueringsandel.input.ts';
import { insertSvar } from './evalueringsandel.query.ts';
import type { Evalueringsandel } from './evalueringsandel.type.ts';

type Part = Utgaverad['innhold']['parter'][number];

/** Døra for evalueringsavtalen: tilbudet inn, svaret ut. Boka over andelen går aldri ut. */
@Injectable()
export class EvalueringsandelService {
  constructor(private readonly work: UnitOfWork, private readonly avtaler: AvtalelesingService, private readonly andeler: AndelService) {}

  async list(): Promise<Evalueringsandel[]> {
    const { avtaler } = await this.avtaler.find(null);
    const vist: Evalueringsandel[] = [];
    for (const rad of avtaler) vist.push(...[await this.vis(rad)].flatMap((en) => en ?? []));
    return vist;
  }

  /** Det den som spør, selv kan gjøre med kommunens avtaler nå, uten budsjettet rundt. Tomt for den som bare leser. */
  async waiting(): Promise<Andelsventing[]> {
    if (!mayNow('evalueringsandel.svar') && !mayNow('evalueringsandel.betal')) return [];
    const [{ avtaler }, { andeler, numre }] = [await this.avtaler.find(null), await this.andeler.all()];
    return avtaler.flatMap((rad) => visAndel(rad, { andel: andeler.find(({ id }) => id === rad.id) ?? null, linjer: [], tilskuddTil: null, numre }) ?? []).flatMap(ventingFor);
  }

  /** Svaret er kommunens egen rad i felles. Et ja fører andelen, når det er den første, eller når alle da har sagt ja. */
  answer({ evalueringsavtaleId, utgave, kontrollsum, svar, rolle, dato, merknad = null, bokfoert = null }: SvarPaaAvtaleInput): Promise<Evalueringsandel> {
    return this.work.run(svar === 'godtatt' ? 'AVTALE_GODTATT' : 'AVTALE_AVSLAATT', async (tx) => {
      const { rad, part } = await this.party(evalueringsavtaleId);
      const nyeste = nyesteSendt(rad)!;
      if (nyeste.utgave !== utgave || nyeste.kontrollsum !== kontrollsum) throw conflict({ utgave: nyeste.utgave, kontrollsum: nyeste.kontrollsum }, { utgave, kontrollsum });
      if (!maaSvare(part, nyeste.fraTermin)) throw badInput({ path: 'utgave', code: 'NOT_ALLOWED' });
      if (svarOf(rad, utgave, part)?.svar === 'godtatt') throw new DomainError('AVTALE_LAAST');
      if (svar === 'avslaatt' && !merknad) throw badInput({ path: 'merknad', code: 'REQUIRED' });
      if (dato > idag()) throw badInput({ path: 'dato', code: 'TOO_LATE' });
      await tx.query(insertSvar, [tx.kommuneId, v7(), rad.id, utgave, svar, kontrollsum, rolle, dato, merknad, bokfoert]);
      tx.note({ tabell: 'avtalesvar', id: rad.id, verb: 'ny', navn: rad.navn, felt: { utgave: [null, utgave], svar: [null, svar], rolle: [null, rolle], dato: [null, dato], ...(merknad && { merknad: [null, merknad] }), ...(bokfoert && { bokfoert: [null, bokfoert] }) } });
      const etter = (await this.party(rad.id)).rad;
      if (svar === 'godtatt' && ((await this.grunnlag(etter, tx)).andel === null || gjeldende(etter)?.utgave === utgave)) await this.enter(tx, etter, nyesteSendt(etter)!, part);
      return (await this.vis(etter))!;
    });
  }

  /** Fører utgaven som gjelder. Den som sa ja før de andre, gjør dette når alle har svart. */
  takeIn({ evalueringsavtaleId, utgave }: TaInnEvalueringsandelInput): Promise<Evalueringsandel> {
    return this.work.run('EVALUERINGSANDEL_FOERT', async (tx) => {
      const { rad, numre } = await this.party(evalueringsavtaleId);
      const gjelder = gjeldende(rad);
      if (!gjelder) throw new DomainError('AVTALE_GJELDER_IKKE');
      if (gjelder.utgave !== utgave) throw conflict({ utgave: gjelder.utgave }, { utgave });
      const part = partIn(gjelder, numre);
      if (!part) throw notFound();
      await this.enter(tx, rad, gjelder, part);
      return (await this.vis(rad))!;
    });
  }

  /** Betaler det som er igjen av en termin. Den må være i utgaven som gjelder, være forfalt, og leveransen den venter på, må være godtatt. */
  pay({ evalueringsavtaleId, termin, ...betaling }: FoerAndelsbetalingInput): Promise<Evalueringsandel> {
    return this.work.run('EVALUERINGSANDEL_BETALT', async (tx) => {
      const { rad } = await this.party(evalueringsavtaleId);
      const gjelder = gjeldende(rad);
      if (!gjelder) throw new DomainError('AVTALE_GJELDER_IKKE');
      const { andel } = await this.grunnlag(rad, tx);
      if (andel?.utgave !== gjelder.utgave) throw new DomainError('AVTALE_GJELDER_IKKE');
      const post = staaende(andel).findLast((en) => en.termin === termin);
      if (!post) throw badInput({ path: 'termin', code: 'NOT_FOUND' });
      const leveranse = gjelder.innhold.terminer.find(({ nr }) => nr === termin)?.leveranse ?? null;
      if (terminstatus(post.forfall, godtatt(rad, leveranse), idag()) !== 'kan_betales') throw new DomainError('TERMIN_IKKE_KLAR');
      if (betaling.dato > idag()) throw badInput({ path: 'dato', code: 'TOO_LATE' });
      await this.andeler.pay(tx, { andelId: rad.id, termin, ...betaling });
      return (await this.vis(rad))!;
    });
  }

  chooseLinjer({ evalueringsavtaleId, versjon, budsjettlinjeIder }: VelgAndelslinjerInput): Promise<Evalueringsandel> {
    return this.work.run('ANDELSLINJER_VALGT', async (tx) => {
      const { rad } = await this.party(evalueringsavtaleId);
      await this.andeler.chooseLinjer(tx, { andelId: rad.id, versjon, linjeIder: budsjettlinjeIder });
      return (await this.vis(rad))!;
    });
  }

  private async vis(rad: Avtalerad): Promise<Evalueringsandel | null> { return visAndel(rad, await this.grunnlag(rad)); }

  private grunnlag(rad: Avtalerad, les?: Tx) {
    const { fra, til } = rad.utgaver[0]!.innhold;
    return this.andeler.find(rad.id, Number(fra.slice(0, 4)) - 1, Number(til.slice(0, 4)), les);
  }

  /** Avtalen kommunen er part i. NOT_FOUND når den ikke er det, eller ingenting er sendt. */
  private async party(id: string): Promise<{ rad: Avtalerad; part: Part; numre: string[] }> {
    const { avtaler: [rad] } = await this.avtaler.find(id);
    const nyeste = rad && nyesteSendt(rad);
    // De samme setningene for en avtale kommunen ikke er part i, som for en som ikke finnes.
    const { numre } = await this.andeler.find(id, 0, 0);
    const part = nyeste && partIn(nyeste, numre);
    if (!rad || !part) throw notFound();
    return { rad, part, numre };
  }

  /** Den som går ut underveis, er ute fra terminen hun ikke er med i, og da er det også slutt på det hun har åpnet. */
  private enter(tx: Tx, { id, navn, oppdiktet, avtalerom }: Avtalerad, utgave: Utgaverad, { nr, utFra }: Part): Promise<void> {
    const { fra, terminer, opsjoner } = utgave.innhold;
    const ut = terminer.find((termin) => termin.nr === utFra)?.forfall;
    const til = ut && ut > fra ? dagenFoer(ut) : utgave.innhold.til;
    const opsjonTil = opsjoner.flatMap((opsjon) => opsjon.til ?? []).sort().at(-1) ?? null;
    return this.andeler.takeIn(tx, { id, navn, utgave: utgave.utgave, fra, til, oppdiktet, avtalerom, opsjonTil, terminer: terminerFor(utgave, nr) });
  }
}
