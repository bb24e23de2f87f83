import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RemoveInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { ArchiveUndersoekelseInput, LesInnUndersoekelseInput, UndersoekelsesfilInput, UpdateUndersoekelseInput } from './undersoekelse.input.ts';
import { UndersoekelseQuery } from './undersoekelse.query.ts';
import { UndersoekelseService } from './undersoekelse.service.ts';
import { HelUndersoekelse, Undersoekelser, Undersoekelsesfilutfall } from './undersoekelse.type.ts';

@Resolver(() => HelUndersoekelse)
export class UndersoekelseResolver {
  constructor(private readonly service: UndersoekelseService, private readonly query: UndersoekelseQuery) {}

  @Requires('undersoekelse.les')
  @Query(() => Undersoekelser, { description: 'Undersøkelsene blant innbyggerne, med rundene.' })
  undersoekelser(): Promise<Undersoekelser> { return this.query.all(); }

  @Requires('undersoekelse.les')
  @Query(() => HelUndersoekelse, { description: 'Én undersøkelse. NOT_FOUND for det kommunen ikke har.' })
  undersoekelse(@Args('id', { type: () => ID, description: 'Undersøkelsen.' }) id: string): Promise<HelUndersoekelse> { return this.query.one(id); }

  @Requires('undersoekelse.skriv')
  @Query(() => Undersoekelsesfilutfall, { description: 'Det som står i en fil, eller hva som må rettes. Ingenting lagres.' })
  undersoekelsesutkast(@Args('input', { type: () => UndersoekelsesfilInput }) input: UndersoekelsesfilInput): Promise<Undersoekelsesfilutfall> { return this.service.preview(input); }

  @Requires('undersoekelse.skriv')
  @Mutation(() => Undersoekelsesfilutfall, { description: 'Leser inn svarene fra en fil, alt eller ingenting. En fil med svarene til hver enkelt blir avvist.' })
  lesInnUndersoekelse(@Args('input', { type: () => LesInnUndersoekelseInput }) input: LesInnUndersoekelseInput): Promise<Undersoekelsesfilutfall> { return this.service.readIn(input); }

  @Requires('undersoekelse.skriv')
  @Mutation(() => HelUndersoekelse, { description: 'Endrer navnet eller grensa.' })
  updateUndersoekelse(@Args('input', { type: () => UpdateUndersoekelseInput }) input: UpdateUndersoekelseInput): Promise<HelUndersoekelse> { return this.service.update(input); }

  @Requires('undersoekelse.skriv')
  @Mutation(() => HelUndersoekelse, { description: 'Legger bort en undersøkelse, eller henter den fram. Det som er delt, står.' })
  archiveUndersoekelse(@Args('input', { type: () => ArchiveUndersoekelseInput }) input: ArchiveUndersoekelseInput): Promise<HelUndersoekelse> { return this.service.archive(input); }

  @Requires('undersoekelse.skriv')
  @Mutation(() => HelUndersoekelse, { description: 'Fjerner en runde som aldri er delt. En runde «før» kan ikke fjernes mens det er en «etter».' })
  removeUndersoekelsesrunde(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<HelUndersoekelse> { return this.service.removeRound(input); }
}
