import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RemoveInput, RestoreInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { FasekryssService } from './fasekryss.service.ts';
import { FaseplassService } from './faseplass.service.ts';
import { SetFasekryssInput, SetFaseplassInput } from './veiviser.input.ts';
import { VeiviserQuery } from './veiviser.query.ts';
import { Faseplass, Krysslenke, Veiviser, Veiviserpunkt } from './veiviser.type.ts';

@Resolver(() => Veiviser)
export class VeiviserResolver {
  constructor(private readonly query: VeiviserQuery, private readonly kryss: FasekryssService, private readonly plass: FaseplassService) {}

  @Requires('veiviser.les')
  @Query(() => Veiviser, { description: 'De fem fasene med råd, litteratur og sjekkliste, og det kommunen selv har krysset av. Ingen andre ser kryssene.' })
  veiviser(): Promise<Veiviser> {
    return this.query.all();
  }

  @Requires('veiviser.skriv')
  @Query(() => [Krysslenke], { description: 'Det i kommunen et kryss kan vise til som belegg: tiltak, handlingsplaner, vedtak, styringsdokumenter og vedlegg den som spør, ser, i den rekkefølgen.' })
  kryssvalg(): Promise<Krysslenke[]> {
    return this.query.valg();
  }

  @Requires('veiviser.skriv')
  @Mutation(() => Faseplass, { description: 'Sier hvilken fase satsingen står i, og siden når.' })
  setFaseplass(@Args('input', { type: () => SetFaseplassInput }) input: SetFaseplassInput): Promise<Faseplass> {
    return this.plass.set(input);
  }

  @Requires('veiviser.skriv')
  @Mutation(() => Veiviserpunkt, { description: 'Krysser av et resultat eller et spørsmål, med belegg, eller endrer belegget.' })
  setFasekryss(@Args('input', { type: () => SetFasekryssInput }) input: SetFasekryssInput): Promise<Veiviserpunkt> {
    return this.kryss.set(input);
  }

  @Requires('veiviser.skriv')
  @Mutation(() => Veiviserpunkt, { description: 'Tar bort et kryss. Innholdet står i loggen, og kan hentes tilbake.' })
  removeFasekryss(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<Veiviserpunkt> {
    return this.kryss.remove(input);
  }

  @Requires('veiviser.skriv')
  @Mutation(() => Veiviserpunkt, { description: 'Et kryss som er tatt bort, kommer tilbake slik det var. Er punktet krysset av på nytt imens, blir svaret CONFLICT.' })
  restoreFasekryss(@Args('input', { type: () => RestoreInput }) input: RestoreInput): Promise<Veiviserpunkt> {
    return this.kryss.restore(input);
  }
}
