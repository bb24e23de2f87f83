import { Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { DatauttakService } from './datauttak.service.ts';
import { Datauttak, Uttakskvittering } from './datauttak.type.ts';
import { KvitteringService } from './kvittering.service.ts';

@Resolver()
export class DatauttakResolver {
  constructor(private readonly uttak: DatauttakService, private readonly kvitteringer: KvitteringService) {}

  @Requires('datauttak.hent')
  @Query(() => Datauttak, { description: 'Det en pakke ville hatt i seg nå, tabell for tabell. Pakken selv hentes på `/eksport/<kommunenummer>/datauttak.zip`.' })
  datauttak(): Promise<Datauttak> { return this.uttak.preview(); }

  @Requires('deling.les')
  @Query(() => [Uttakskvittering], { description: 'Hver gang noen har hentet en pakke av kommunen: hvem, når, hva og kontrollsummen. De nyeste først.' })
  uttakskvitteringer(): Promise<Uttakskvittering[]> { return this.kvitteringer.list(); }
}
