import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RemoveInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { AddKonferansepostInput, AddPaameldingInput, CreateKonferanseInput, UpdateKonferanseInput, UpdateKonferansepostInput, UpdatePaameldingInput } from './konferanse.input.ts';
import { KonferanseService } from './konferanse.service.ts';
import { Konferanse, Konferanseliste } from './konferanse.type.ts';
import { KonferanselesingService } from './konferanselesing.service.ts';
import { KonferansepostService } from './konferansepost.service.ts';
import { PaameldingService } from './paamelding.service.ts';

/** Hver endring svarer med hele konferansen, lest på nytt etter at den er lagret: en plass som blir ledig, endrer køen for flere. */
@Resolver(() => Konferanse)
export class KonferanseResolver {
  constructor(private readonly lesing: KonferanselesingService, private readonly konferanseService: KonferanseService, private readonly poster: KonferansepostService, private readonly paamelding: PaameldingService) {}

  @Requires('konferanse.les')
  @Query(() => Konferanseliste, { description: 'Konferansene i nettverket, den siste først.' })
  konferanser(): Promise<Konferanseliste> {
    return this.lesing.list();
  }

  @Requires('konferanse.les')
  @Query(() => Konferanse, { description: 'Én konferanse med programmet, påmeldingene og det som er delt fra sesjonene. Åpningen føres i leseloggen til hver kommune som har delt et notat.' })
  konferanse(@Args('id', { type: () => ID, description: 'Id-en til konferansen.' }) id: string): Promise<Konferanse> {
    return this.lesing.one(id);
  }

  @Requires('konferanse.skriv')
  @Mutation(() => Konferanse, { description: 'Lager en konferanse uten program.' })
  createKonferanse(@Args('input', { type: () => CreateKonferanseInput }) input: CreateKonferanseInput): Promise<Konferanse> {
    return this.konferanseService.create(input).then((id) => this.lesing.one(id));
  }

  @Requires('konferanse.skriv')
  @Mutation(() => Konferanse, { description: 'Endrer en konferanse, avlyser den med en grunn, eller gjør det om.' })
  updateKonferanse(@Args('input', { type: () => UpdateKonferanseInput }) input: UpdateKonferanseInput): Promise<Konferanse> {
    return this.konferanseService.update(input).then((id) => this.lesing.one(id));
  }

  @Requires('konferanse.skriv')
  @Mutation(() => Konferanse, { description: 'Legger til et punkt i programmet.' })
  addKonferansepost(@Args('input', { type: () => AddKonferansepostInput }) input: AddKonferansepostInput): Promise<Konferanse> {
    return this.poster.add(input).then((id) => this.lesing.one(id));
  }

  @Requires('konferanse.skriv')
  @Mutation(() => Konferanse, { description: 'Endrer et punkt i programmet.' })
  updateKonferansepost(@Args('input', { type: () => UpdateKonferansepostInput }) input: UpdateKonferansepostInput): Promise<Konferanse> {
    return this.poster.update(input).then((id) => this.lesing.one(id));
  }

  @Requires('konferanse.skriv')
  @Mutation(() => Konferanse, { description: 'Fjerner et punkt ingen er meldt på og ingen har delt noe fra.' })
  removeKonferansepost(@Args('input', { type: () => RemoveInput }) { id, versjon }: RemoveInput): Promise<Konferanse> {
    return this.poster.remove({ id, versjon }).then((konferanse) => this.lesing.one(konferanse));
  }

  @Requires('paamelding.skriv')
  @Mutation(() => Konferanse, { description: 'Melder på et antall. Er det fullt, blir svaret KONFERANSE_FULL, eller en plass i køen når en ber om det.' })
  addPaamelding(@Args('input', { type: () => AddPaameldingInput }) input: AddPaameldingInput): Promise<Konferanse> {
    return this.paamelding.add(input).then((id) => this.lesing.one(id));
  }

  @Requires('paamelding.skriv')
  @Mutation(() => Konferanse, { description: 'Endrer en av kommunens påmeldinger, eller tar plassen når det er blitt plass til den i køen.' })
  updatePaamelding(@Args('input', { type: () => UpdatePaameldingInput }) input: UpdatePaameldingInput): Promise<Konferanse> {
    return this.paamelding.update(input).then((id) => this.lesing.one(id));
  }

  @Requires('paamelding.skriv')
  @Mutation(() => Konferanse, { description: 'Melder av. Plassene blir ledige med det samme.' })
  removePaamelding(@Args('input', { type: () => RemoveInput }) { id, versjon }: RemoveInput): Promise<Konferanse> {
    return this.paamelding.remove({ id, versjon }).then((konferanse) => this.lesing.one(konferanse));
  }
}
