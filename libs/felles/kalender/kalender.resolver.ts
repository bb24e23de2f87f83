import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { CancelKalenderpunktInput, CreateKalenderpunktInput, RestoreKalenderpunktInput, UpdateKalenderpunktInput } from './kalender.input.ts';
import { KalenderService } from './kalender.service.ts';
import { Kalender, Kalenderpunkt } from './kalender.type.ts';
import { KalenderlesingService } from './kalenderlesing.service.ts';

/** Hver endring svarer med datoen, lest på nytt etter at den er lagret. */
@Resolver(() => Kalenderpunkt)
export class KalenderResolver {
  constructor(private readonly kalenderen: KalenderService, private readonly lesing: KalenderlesingService) {}

  @Requires('kalender.les')
  @Query(() => Kalender, { description: 'Nettverkets kalender: det som kommer, og det som har vært.' })
  kalender(): Promise<Kalender> {
    return this.lesing.read();
  }

  @Requires('kalender.les')
  @Query(() => [Kalenderpunkt], { description: 'De fire neste datoene i nettverket, det nærmeste først, uten det som er avlyst.' })
  nesteDatoer(): Promise<Kalenderpunkt[]> {
    return this.lesing.next(4);
  }

  @Requires('kalender.skriv')
  @Mutation(() => Kalenderpunkt, { description: 'Fører en dato i kalenderen.' })
  createKalenderpunkt(@Args('input', { type: () => CreateKalenderpunktInput }) input: CreateKalenderpunktInput): Promise<Kalenderpunkt> {
    return this.kalenderen.create(input).then((id) => this.lesing.one(id));
  }

  @Requires('kalender.skriv')
  @Mutation(() => Kalenderpunkt, { description: 'Endrer en dato i kalenderen.' })
  updateKalenderpunkt(@Args('input', { type: () => UpdateKalenderpunktInput }) input: UpdateKalenderpunktInput): Promise<Kalenderpunkt> {
    return this.kalenderen.update(input).then((id) => this.lesing.one(id));
  }

  @Requires('kalender.skriv')
  @Mutation(() => Kalenderpunkt, { description: 'Avlyser med en grunn. Datoen blir stående i kalenderen, og kan tas opp igjen.' })
  cancelKalenderpunkt(@Args('input', { type: () => CancelKalenderpunktInput }) input: CancelKalenderpunktInput): Promise<Kalenderpunkt> {
    return this.kalenderen.cancel(input).then((id) => this.lesing.one(id));
  }

  @Requires('kalender.skriv')
  @Mutation(() => Kalenderpunkt, { description: 'Tar opp igjen det som er avlyst.' })
  restoreKalenderpunkt(@Args('input', { type: () => RestoreKalenderpunktInput }) input: RestoreKalenderpunktInput): Promise<Kalenderpunkt> {
    return this.kalenderen.restore(input).then((id) => this.lesing.one(id));
  }
}
