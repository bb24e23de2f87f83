import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RemoveInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { AddDagsordensakInput, CreateBarrieresakInput, KnyttBidragInput, MergeBarrieresakInput, UnmergeBarrieresakInput, UpdateBarrieresakInput, UpdateDagsordensakInput } from './barrieresak.input.ts';
import { BarriereoversiktService } from './barriereoversikt.service.ts';
import { BarrieresakService } from './barrieresak.service.ts';
import { Barriereoversikt } from './barrieresak.type.ts';
import { DagsordenService } from './dagsorden.service.ts';

/** Hver endring svarer med hele oversikten, lest på nytt etter at den er lagret: én endring kan flytte bidrag mellom flere saker. */
@Resolver(() => Barriereoversikt)
export class BarrieresakResolver {
  constructor(private readonly saker: BarrieresakService, private readonly dagsorden: DagsordenService, private readonly oversikt: BarriereoversiktService) {}

  @Requires('felles.les')
  @Query(() => Barriereoversikt, { description: 'Barrierene kommunene har sluppet, sakene de er samlet i, og dagsordenen. Åpningen føres i leseloggen til hver kommune som har sluppet noe.' })
  barriereoversikt(): Promise<Barriereoversikt> {
    return this.oversikt.read();
  }

  @Requires('barrieresak.skriv')
  @Mutation(() => Barriereoversikt, { description: 'Lager en sak uten bidrag.' })
  createBarrieresak(@Args('input', { type: () => CreateBarrieresakInput }) input: CreateBarrieresakInput): Promise<Barriereoversikt> {
    return this.saker.create(input).then(() => this.oversikt.read());
  }

  @Requires('barrieresak.skriv')
  @Mutation(() => Barriereoversikt, { description: 'Endrer en sak, lukker den med en grunn, eller åpner den igjen.' })
  updateBarrieresak(@Args('input', { type: () => UpdateBarrieresakInput }) input: UpdateBarrieresakInput): Promise<Barriereoversikt> {
    return this.saker.update(input).then(() => this.oversikt.read());
  }

  @Requires('barrieresak.skriv')
  @Mutation(() => Barriereoversikt, { description: 'Slår en sak inn i en annen. Kan løses ut igjen med unmergeBarrieresak.' })
  mergeBarrieresak(@Args('input', { type: () => MergeBarrieresakInput }) input: MergeBarrieresakInput): Promise<Barriereoversikt> {
    return this.saker.merge(input).then(() => this.oversikt.read());
  }

  @Requires('barrieresak.skriv')
  @Mutation(() => Barriereoversikt, { description: 'Løser en sak ut av den den er slått inn i, med bidragene og møtene den kom med.' })
  unmergeBarrieresak(@Args('input', { type: () => UnmergeBarrieresakInput }) input: UnmergeBarrieresakInput): Promise<Barriereoversikt> {
    return this.saker.unmerge(input).then(() => this.oversikt.read());
  }

  @Requires('barrieresak.skriv')
  @Mutation(() => Barriereoversikt, { description: 'Knytter et bidrag til en sak, flytter det til en annen, eller løser det. Kommunens rad røres ikke.' })
  knyttBidrag(@Args('input', { type: () => KnyttBidragInput }) input: KnyttBidragInput): Promise<Barriereoversikt> {
    return this.saker.tie(input).then(() => this.oversikt.read());
  }

  @Requires('barrieresak.skriv')
  @Mutation(() => Barriereoversikt, { description: 'Setter en sak på dagsordenen til et møte med staten.' })
  addDagsordensak(@Args('input', { type: () => AddDagsordensakInput }) input: AddDagsordensakInput): Promise<Barriereoversikt> {
    return this.dagsorden.add(input).then(() => this.oversikt.read());
  }

  @Requires('barrieresak.skriv')
  @Mutation(() => Barriereoversikt, { description: 'Endrer plassen på dagsordenen, eller fører svaret. Kommunene som har bidratt, ser det.' })
  updateDagsordensak(@Args('input', { type: () => UpdateDagsordensakInput }) input: UpdateDagsordensakInput): Promise<Barriereoversikt> {
    return this.dagsorden.update(input).then(() => this.oversikt.read());
  }

  @Requires('barrieresak.skriv')
  @Mutation(() => Barriereoversikt, { description: 'Tar en sak av dagsordenen. Det som er besvart, står.' })
  removeDagsordensak(@Args('input', { type: () => RemoveInput }) { id, versjon }: RemoveInput): Promise<Barriereoversikt> {
    return this.dagsorden.remove({ id, versjon }).then(() => this.oversikt.read());
  }
}
