import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { ProgramteoriQuery } from '../programteori.query.ts';
import { HelVirkningskjede, Programteori } from './hel-virkningskjede.type.ts';
import { ArchiveVirkningskjedeInput, UpdateVirkningskjedeInput, VirkningskjedeInput } from './virkningskjede.input.ts';
import { VirkningskjedeService } from './virkningskjede.service.ts';

@Resolver()
export class VirkningskjedeResolver {
  constructor(private readonly service: VirkningskjedeService, private readonly query: ProgramteoriQuery) {}

  @Requires('programteori.les')
  @Query(() => Programteori, { description: 'Kjedene fra tiltak til statistikk: alle, eller bare dem for ett tiltak.' })
  programteori(@Args('tiltakId', { type: () => ID, nullable: true, description: 'Tiltaket det gjelder. Uten får du alle.' }) tiltakId?: string | null): Promise<Programteori> {
    return this.query.all(tiltakId ?? null);
  }

  @Requires('programteori.skriv')
  @Mutation(() => HelVirkningskjede, { description: 'Lager en kjede fra et tiltak til et mål, med fire ledd uten belegg.' })
  createVirkningskjede(@Args('input', { type: () => VirkningskjedeInput }) input: VirkningskjedeInput): Promise<HelVirkningskjede> {
    return this.service.create(input);
  }

  @Requires('programteori.skriv')
  @Mutation(() => HelVirkningskjede, { description: 'Endrer det som står i en kjede. Leddene har sine egne endringer.' })
  updateVirkningskjede(@Args('input', { type: () => UpdateVirkningskjedeInput }) input: UpdateVirkningskjedeInput): Promise<HelVirkningskjede> {
    return this.service.update(input);
  }

  @Requires('programteori.skriv')
  @Mutation(() => HelVirkningskjede, { description: 'Legger en kjede bort, eller henter den fram igjen. Ingenting slettes.' })
  archiveVirkningskjede(@Args('input', { type: () => ArchiveVirkningskjedeInput }) input: ArchiveVirkningskjedeInput): Promise<HelVirkningskjede> {
    return this.service.archive(input);
  }
}
