import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RemoveInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { CreateErfaringInput, UpdateErfaringInput } from './erfaring.input.ts';
import { ErfaringQuery } from './erfaring.query.ts';
import { ErfaringService } from './erfaring.service.ts';
import { HelErfaring } from './hel-erfaring.type.ts';

@Resolver(() => HelErfaring)
export class ErfaringResolver {
  constructor(private readonly service: ErfaringService, private readonly query: ErfaringQuery) {}

  @Requires('erfaring.les')
  @Query(() => [HelErfaring], { description: 'Kommunens egne erfaringer, utkast og delte, de sist endrede først.' })
  egneErfaringer(): Promise<HelErfaring[]> {
    return this.query.all();
  }

  @Requires('erfaring.les')
  @Query(() => HelErfaring, { description: 'Én av kommunens egne erfaringer. NOT_FOUND for det kommunen ikke har.' })
  egenErfaring(@Args('id', { type: () => ID, description: 'Id-en til erfaringen.' }) id: string): Promise<HelErfaring> {
    return this.query.one(id);
  }

  @Requires('erfaring.utkast')
  @Mutation(() => HelErfaring, { description: 'Begynner på en erfaring. Med et tiltak er den fylt ut med det tiltaket alt vet. Ingen andre kommuner ser den. Den prosjektansvarlige kan begynne på en om sine egne tiltak.' })
  createErfaring(@Args('input', { type: () => CreateErfaringInput }) input: CreateErfaringInput): Promise<HelErfaring> {
    return this.service.create(input);
  }

  @Requires('erfaring.utkast')
  @Mutation(() => HelErfaring, { description: 'Endrer utkastet. Det som er delt fra før, er et øyeblikksbilde og endres ikke.' })
  updateErfaring(@Args('input', { type: () => UpdateErfaringInput }) input: UpdateErfaringInput): Promise<HelErfaring> {
    return this.service.update(input);
  }

  @Requires('erfaring.utkast')
  @Mutation(() => Boolean, { description: 'Fjerner et utkast som aldri er delt. Det som er delt, trekkes tilbake i stedet.' })
  removeErfaring(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<boolean> {
    return this.service.remove(input);
  }
}
