import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Resultatside } from '../side/resultatside.type.ts';
import { LaastPeriodeQuery } from './laast-periode.query.ts';
import { LaastPeriode } from './laast-periode.type.ts';
import { MoveMaaleperiodeInput } from './maaleperiode.input.ts';
import { MaaleperiodeService } from './maaleperiode.service.ts';

@Resolver()
export class MaaleperiodeResolver {
  constructor(private readonly perioder: MaaleperiodeService, private readonly laaste: LaastPeriodeQuery) {}

  @Requires('indikator.les')
  @Query(() => LaastPeriode, { description: 'Tallene og belegget slik de sto da en periode ble låst. NOT_FOUND for en hendelse som ikke er en låsing, og utenfra for annet enn utgaven som gjelder.' })
  laastPeriode(@Args('periodehendelseId', { type: () => ID, description: 'Id-en til låsingen i historikken til perioden.' }) periodehendelseId: string): Promise<LaastPeriode> {
    return this.laaste.one(periodehendelseId);
  }

  @Requires('indikator.godkjenn')
  @Mutation(() => Resultatside, { description: 'Godkjenner, låser eller åpner en periode og gir hele siden. PERIODE_ULOVLIG_STEG når flyten ikke tillater det.' })
  moveMaaleperiode(@Args('input', { type: () => MoveMaaleperiodeInput }) input: MoveMaaleperiodeInput): Promise<Resultatside> {
    return this.perioder.move(input);
  }
}
