import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { FormidleDokumentInput, FormidleFunnInput, FormidleMetodeInput, TrekkFormidlingInput } from './formidling.input.ts';
import { FormidlingService } from './formidling.service.ts';
import { Formidling, Formidlingsoversikt } from './formidling.type.ts';
import { FormidlinglesingService } from './formidlinglesing.service.ts';

@Resolver(() => Formidling)
export class FormidlingResolver {
  constructor(private readonly formidling: FormidlingService, private readonly lesing: FormidlinglesingService) {}

  @Requires('evalueringsavtale.les')
  @Query(() => Formidlingsoversikt, { description: 'Det som er gitt videre fra evalueringene til alle i nettverket, så langt du kan se det.' })
  formidlinger(@Args('evalueringsavtaleId', { type: () => ID, nullable: true, description: 'Bare fra denne avtalen.' }) evalueringsavtaleId: string | null): Promise<Formidlingsoversikt> {
    return this.lesing.all(evalueringsavtaleId ?? null);
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Formidling, { description: 'Foreslår å gi et funn videre. De i nettverket som ikke er part, leser det når kommunen det gjelder, eller alle partene, har sagt ja.' })
  formidleFunn(@Args('input', { type: () => FormidleFunnInput }) input: FormidleFunnInput): Promise<Formidling> {
    return this.formidling.funn(input);
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Formidling, { description: 'Foreslår å gi et levert dokument videre. De andre i nettverket kan hente det når alle partene har sagt ja.' })
  formidleDokument(@Args('input', { type: () => FormidleDokumentInput }) input: FormidleDokumentInput): Promise<Formidling> {
    return this.formidling.dokument(input);
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Formidling, { description: 'Gir en framgangsmåte videre til alle i nettverket, med det samme.' })
  formidleMetode(@Args('input', { type: () => FormidleMetodeInput }) input: FormidleMetodeInput): Promise<Formidling> {
    return this.formidling.metode(input);
  }

  @Requires('evalueringsavtale.skriv')
  @Mutation(() => Formidling, { description: 'Tar tilbake noe som er foreslått eller gitt videre. Teksten blir borte; grunnen står.' })
  trekkFormidling(@Args('input', { type: () => TrekkFormidlingInput }) input: TrekkFormidlingInput): Promise<Formidling> {
    return this.formidling.withdraw(input);
  }
}
