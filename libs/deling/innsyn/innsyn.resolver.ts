import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Innsyn, Requires } from '#libs/tilgang';
import { AapneInnsynInput, ForlengInnsynInput, LukkInnsynInput, UpdateInnsynInput } from './innsyn.input.ts';
import { InnsynService, type InnsynView } from './innsyn.service.ts';
import { Innsynsavtale } from './innsyn.type.ts';

@Resolver(() => Innsyn)
export class InnsynResolver {
  constructor(private readonly innsyn: InnsynService) {}

  @Requires('deling.les')
  @Query(() => [Innsyn], { name: 'innsyn', description: 'Hvem kommunen har åpnet for, de som gjelder nå først. Lukkede og utgåtte blir stående.' })
  list(): Promise<InnsynView[]> {
    return this.innsyn.list();
  }

  @Requires('deling.les')
  @Query(() => [Innsynsavtale], { description: 'Avtalene kommunen er med i, og hvem som evaluerer i dem: navn og firma.' })
  innsynsavtaler(): Promise<Innsynsavtale[]> {
    return this.innsyn.avtaler();
  }

  @Requires('deling.skriv')
  @Mutation(() => Innsyn, { description: 'Lar dem som evaluerer i en avtale, lese i noen av kommunens rom, fra og til bestemte dager.' })
  aapneInnsyn(@Args('input', { type: () => AapneInnsynInput }) input: AapneInnsynInput): Promise<InnsynView> {
    return this.innsyn.aapne(input);
  }

  @Requires('deling.skriv')
  @Mutation(() => Innsyn, { description: 'Endrer rommene, årene, personene eller siste dag. CONFLICT når noen har lagret en nyere versjon.' })
  updateInnsyn(@Args('input', { type: () => UpdateInnsynInput }) input: UpdateInnsynInput): Promise<InnsynView> {
    return this.innsyn.update(input);
  }

  @Requires('deling.skriv')
  @Mutation(() => Innsyn, { description: 'Forlenger en åpning etter avtalen, til sluttrapporten, med en begrunnelse partene ser.' })
  forlengInnsyn(@Args('input', { type: () => ForlengInnsynInput }) input: ForlengInnsynInput): Promise<InnsynView> {
    return this.innsyn.forleng(input);
  }

  @Requires('deling.skriv')
  @Mutation(() => Innsyn, { description: 'Lukker en åpning før tiden er ute, med en begrunnelse partene ser.' })
  lukkInnsyn(@Args('input', { type: () => LukkInnsynInput }) input: LukkInnsynInput): Promise<InnsynView> {
    return this.innsyn.lukk(input);
  }
}
