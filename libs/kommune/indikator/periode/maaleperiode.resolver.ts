import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Resultatside } from '../side/resultatside.type.ts';
import { MoveMaaleperiodeInput } from './maaleperiode.input.ts';
import { MaaleperiodeService } from './maaleperiode.service.ts';

@Resolver()
export class MaaleperiodeResolver {
  constructor(private readonly perioder: MaaleperiodeService) {}

  @Requires('indikator.godkjenn')
  @Mutation(() => Resultatside, { description: 'Godkjenner, låser eller åpner en periode og gir hele siden. PERIODE_ULOVLIG_STEG når flyten ikke tillater det.' })
  moveMaaleperiode(@Args('input', { type: () => MoveMaaleperiodeInput }) input: MoveMaaleperiodeInput): Promise<Resultatside> {
    return this.perioder.move(input);
  }
}
