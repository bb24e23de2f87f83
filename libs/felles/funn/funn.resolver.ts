import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { CreateFeltbeleggInput, GjenbrukSitatInput, RemoveBeleggInput } from './belegg/belegg.input.ts';
import { BeleggService } from './belegg/belegg.service.ts';
import { CreateFunnInput, ForeleggFunnInput, FunnInput, KommenterForFylketInput, NyFunnutgaveInput, TrekkFunnInput, UpdateFunnInput } from './funn.input.ts';
import { FunnService } from './funn.service.ts';
import { Funn, Funnoversikt } from './funn.type.ts';
import { FylkeskommentarService } from './fylkeskommentar.service.ts';
import { FunnlesingService } from './funnlesing.service.ts';

@Resolver(() => Funn)
export class FunnResolver {
  constructor(private readonly funn: FunnService, private readonly belegg: BeleggService, private readonly lesing: FunnlesingService, private readonly fylket: FylkeskommentarService) {}

  @Requires('funn.les')
  @Query(() => Funnoversikt, { description: 'Funnene og anbefalingene i en avtale, så langt du kan se dem: det som er forelagt deg, og det som er frigitt. NOT_FOUND når avtalen ikke finnes for deg.' })
  funnoversikt(@Args('evalueringsavtaleId', { type: () => ID }) evalueringsavtaleId: string): Promise<Funnoversikt> {
    return this.lesing.all(evalueringsavtaleId);
  }

  @Requires('funn.skriv')
  @Mutation(() => Funn, { description: 'Begynner på et funn, som et utkast bare avtalens rom ser.' })
  createFunn(@Args('input', { type: () => CreateFunnInput }) input: CreateFunnInput): Promise<Funn> {
    return this.funn.create(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => Funn, { description: 'Lagrer utkastet. AVTALE_LAAST når den nyeste utgaven er forelagt.' })
  updateFunn(@Args('input', { type: () => UpdateFunnInput }) input: UpdateFunnInput): Promise<Funn> {
    return this.funn.update(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => Funn, { description: 'Begynner på en ny utgave. AVTALE_HAR_UTKAST når en alt er underveis.' })
  nyFunnutgave(@Args('input', { type: () => NyFunnutgaveInput }) input: NyFunnutgaveInput): Promise<Funn> {
    return this.funn.newVersion(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => ID, { description: 'Fjerner utkastet, og gir id-en. Det som er forelagt, kan ikke fjernes.' })
  removeFunnutkast(@Args('input', { type: () => FunnInput }) input: FunnInput): Promise<string> {
    return this.funn.removeDraft(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => Funn, { description: 'Legger funnet fram for kommunen det gjelder, eller for alle når det gjelder regionen. BAD_INPUT med feltene når noe må rettes.' })
  foreleggFunn(@Args('input', { type: () => ForeleggFunnInput }) input: ForeleggFunnInput): Promise<Funn> {
    return this.funn.present(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => Funn, { description: 'Lar alle partene se funnet. FUNN_VENTER til parten har svart eller fristen er ute.' })
  frigiFunn(@Args('input', { type: () => FunnInput }) input: FunnInput): Promise<Funn> {
    return this.funn.release(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => Funn, { description: 'Sier at en utgave som er gått ut, ikke står lenger. Teksten blir stående, med grunnen.' })
  trekkFunn(@Args('input', { type: () => TrekkFunnInput }) input: TrekkFunnInput): Promise<Funn> {
    return this.funn.withdraw(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => Funn, { description: 'Legger arbeid i felten til som belegg, som antall og tid.' })
  createFeltbelegg(@Args('input', { type: () => CreateFeltbeleggInput }) input: CreateFeltbeleggInput): Promise<Funn> {
    return this.belegg.addField(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => Funn, { description: 'Bruker et sitat som er delt eller godkjent, også i dette funnet.' })
  gjenbrukSitat(@Args('input', { type: () => GjenbrukSitatInput }) input: GjenbrukSitatInput): Promise<Funn> {
    return this.belegg.reuse(input);
  }

  @Requires('funn.skriv')
  @Mutation(() => Funn, { description: 'Fjerner et belegg fra utkastet.' })
  removeBelegg(@Args('input', { type: () => RemoveBeleggInput }) input: RemoveBeleggInput): Promise<Funn> {
    return this.belegg.remove(input);
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Funn, { description: 'Fører det fylkeskommunen sier om et funn som gjelder regionen. AVTALE_LAAST når funnet gjelder en kommune, eller ikke er forelagt.' })
  kommenterForFylket(@Args('input', { type: () => KommenterForFylketInput }) input: KommenterForFylketInput): Promise<Funn> {
    return this.fylket.comment(input);
  }
}
