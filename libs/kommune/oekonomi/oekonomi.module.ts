import { Module } from '@nestjs/common';
import { AttestertBrukQuery } from './aarsbruk/attestert-bruk.query.ts';
import { BudsjettlinjeResolver } from './budsjett/budsjettlinje.resolver.ts';
import { BudsjettlinjeService } from './budsjett/budsjettlinje.service.ts';
import { EgeninnsatsResolver } from './egeninnsats/egeninnsats.resolver.ts';
import { EgeninnsatsService } from './egeninnsats/egeninnsats.service.ts';
import { FinansieringskildeResolver } from './finansieringskilde/finansieringskilde.resolver.ts';
import { FinansieringskildeService } from './finansieringskilde/finansieringskilde.service.ts';
import { ForbrukResolver } from './forbruk/forbruk.resolver.ts';
import { ForbrukService } from './forbruk/forbruk.service.ts';
import { HovedbokQuery } from './hovedbok/hovedbok.query.ts';
import { HovedbokResolver } from './hovedbok/hovedbok.resolver.ts';
import { HovedbokService } from './hovedbok/hovedbok.service.ts';
import { OverfoeringResolver } from './overfoering/overfoering.resolver.ts';
import { OverfoeringService } from './overfoering/overfoering.service.ts';
import { OverfoeringsvedtakService } from './overfoering/overfoeringsvedtak.service.ts';
import { OekonomiQuery } from './side/oekonomi.query.ts';
import { OekonomiResolver } from './side/oekonomi.resolver.ts';
import { TilskuddQuery } from './tilskudd/tilskudd.query.ts';
import { TilskuddResolver } from './tilskudd/tilskudd.resolver.ts';
import { TilskuddService } from './tilskudd/tilskudd.service.ts';

/** Pengene: hvor de kommer fra, hva de skal til, hva som er brukt, og hva som er igjen. */
@Module({
  providers: [
    OekonomiQuery, OekonomiResolver, FinansieringskildeService, FinansieringskildeResolver, TilskuddQuery, TilskuddService, TilskuddResolver,
    BudsjettlinjeService, BudsjettlinjeResolver, HovedbokQuery, HovedbokService, HovedbokResolver, ForbrukService, ForbrukResolver,
    OverfoeringService, OverfoeringsvedtakService, OverfoeringResolver, EgeninnsatsService, EgeninnsatsResolver, AttestertBrukQuery,
  ],
  exports: [OekonomiQuery, AttestertBrukQuery],
})
export class OekonomiModule {}
