import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Erfaring } from '../erfaring.type.ts';
import { ErfaringsbankService } from '../erfaringsbank.service.ts';
import { CreateErfaringsforslagInput, GjennomgaaErfaringInput, TrekkErfaringsforslagInput } from './redaksjon.input.ts';
import { RedaksjonService } from './redaksjon.service.ts';
import { ErfaringerTilGjennomgang } from './til-gjennomgang.type.ts';

/** Hver endring svarer med erfaringen, lest på nytt etter at den er lagret. */
@Resolver(() => Erfaring)
export class RedaksjonResolver {
  constructor(private readonly redaksjon: RedaksjonService, private readonly bank: ErfaringsbankService) {}

  @Requires('erfaringsbank.rediger')
  @Query(() => ErfaringerTilGjennomgang, { description: 'Erfaringene der utgaven som gjelder, ikke er gjennomgått, eller eieren har svart siden sist. De som har ventet lengst, først.' })
  erfaringerTilGjennomgang(): Promise<ErfaringerTilGjennomgang> {
    return this.redaksjon.pending();
  }

  @Requires('erfaringsbank.rediger')
  @Mutation(() => Erfaring, { description: 'Foreslår et tema eller ny ordlyd i ett av feltene, eller stiller et spørsmål, til eieren av en erfaring. Eieren avgjør, og er den som har skrevet det som blir stående.' })
  createErfaringsforslag(@Args('input', { type: () => CreateErfaringsforslagInput }) input: CreateErfaringsforslagInput): Promise<Erfaring> {
    return this.redaksjon.propose(input).then((id) => this.bank.one(id));
  }

  @Requires('erfaringsbank.rediger')
  @Mutation(() => Erfaring, { description: 'Trekker et forslag eller spørsmål. Eieren ser at det ble trukket. CONFLICT når eieren har svart, ALT_TRUKKET når det er gjort før.' })
  trekkErfaringsforslag(@Args('input', { type: () => TrekkErfaringsforslagInput }) input: TrekkErfaringsforslagInput): Promise<Erfaring> {
    return this.redaksjon.withdraw(input).then((id) => this.bank.one(id));
  }

  @Requires('erfaringsbank.rediger')
  @Mutation(() => Erfaring, { description: 'Sier at utgaven er gjennomgått. Da kan eieren publisere den. Har eieren svart siden, kan det sies på nytt. CONFLICT når eieren har delt en nyere utgave.' })
  gjennomgaaErfaring(@Args('input', { type: () => GjennomgaaErfaringInput }) input: GjennomgaaErfaringInput): Promise<Erfaring> {
    return this.redaksjon.review(input).then((id) => this.bank.one(id));
  }
}
