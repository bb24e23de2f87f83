import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { Deling } from '../delinger/deling.type.ts';
import { Pengebruksutkast } from './delt-forbruk.type.ts';
import { DelPengebrukInput } from './pengebrukdeling.input.ts';
import { PengebrukdelingService } from './pengebrukdeling.service.ts';

@Resolver()
export class PengebrukdelingResolver {
  constructor(private readonly pengebruk: PengebrukdelingService) {}

  @Requires('deling.skriv')
  @Query(() => Pengebruksutkast, { description: 'Nøyaktig det som forlater kommunen hvis bruken av penger i året deles nå. IKKE_ATTESTERT når året ikke er over, eller noe venter på attest.' })
  pengebruksutkast(@Args('aar', { type: () => Int, description: 'Året bruken gjelder.' }) aar: number): Promise<Pengebruksutkast> {
    return this.pengebruk.preview(aar);
  }

  @Requires('deling.skriv')
  @Mutation(() => Deling, { description: 'Deler bruken av penger i et år. Trekkes tilbake med trekkTilbakeDeling.' })
  delPengebruk(@Args('input', { type: () => DelPengebrukInput }) input: DelPengebrukInput): Promise<Deling> {
    return this.pengebruk.share(input);
  }
}
