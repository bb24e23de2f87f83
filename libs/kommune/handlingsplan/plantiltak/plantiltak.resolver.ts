import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RemoveInput } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { HelHandlingsplan } from '../hel-handlingsplan.type.ts';
import { SetPlantiltakInput } from './plantiltak.input.ts';
import { PlantiltakService } from './plantiltak.service.ts';

@Resolver()
export class PlantiltakResolver {
  constructor(private readonly service: PlantiltakService) {}

  @Requires('handlingsplan.skriv')
  @Mutation(() => HelHandlingsplan, { description: 'Tar et tiltak med i planen, eller endrer det som står om det.' })
  setPlantiltak(@Args('input', { type: () => SetPlantiltakInput }) input: SetPlantiltakInput): Promise<HelHandlingsplan> {
    return this.service.set(input);
  }

  @Requires('handlingsplan.skriv')
  @Mutation(() => HelHandlingsplan, { description: 'Tar et tiltak ut av planen. Tiltaket og linjene står. Fra en vedtatt plan kan ingenting tas ut.' })
  removePlantiltak(@Args('input', { type: () => RemoveInput }) input: RemoveInput): Promise<HelHandlingsplan> {
    return this.service.remove(input);
  }
}
