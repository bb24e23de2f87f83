import { Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/tilgang';
import { ResultatsideQuery } from './resultatside.query.ts';
import { Resultatside } from './resultatside.type.ts';

@Resolver()
export class ResultatsideResolver {
  constructor(private readonly query: ResultatsideQuery) {}

  @Requires('indikator.les')
  @Query(() => Resultatside, { description: 'Målene, indikatorene og periodene det er målt i. Utenfra bare det som er godkjent.' })
  resultater(): Promise<Resultatside> {
    return this.query.all();
  }
}
