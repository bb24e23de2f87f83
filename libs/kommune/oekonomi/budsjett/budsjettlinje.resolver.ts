import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RemoveInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { Oekonomi } from '../side/oekonomi.type.ts';
import { CreateBudsjettlinjeInput, UpdateBudsjettlinjeInput } from './budsjettlinje.input.ts';
import { BudsjettlinjeService } from './budsjettlinje.service.ts';

@Resolver()
export class BudsjettlinjeResolver {
  constructor(private readonly linjer: BudsjettlinjeService) {}

  @Requires('oekonomi.skriv')
  @Mutation(() => Oekonomi, { description: 'Legger en linje til et budsjett som ikke er vedtatt, og gir hele året.' })
  createBudsjettlinje(@Args('input', { type: () => CreateBudsjettlinjeInput }) input: CreateBudsjettlinjeInput): Promise<Oekonomi> {
    return this.linjer.create(input);
  }

  @Requires('oekonomi.skriv')
  @Mutation(() => Oekonomi, { description: 'Endrer en linje og postene på den, og gir hele året. Et vedtatt budsjett svarer BUDSJETT_VEDTATT.' })
  updateBudsjettlinje(@Args('input', { type: () => UpdateBudsjettlinjeInput }) input: UpdateBudsjettlinjeInput): Promise<Oekonomi> {
    return this.linjer.update(input);
  }

  @Requires('oekonomi.skriv')
  @Mutation(() => Oekonomi, { description: 'Fjerner en linje ingen penger er ført på, og gir hele året. Innholdet blir stående i loggen.' })
  removeBudsjettlinje(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<Oekonomi> {
    return this.linjer.remove(input);
  }
}
