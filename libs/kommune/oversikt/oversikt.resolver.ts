import { Query, Resolver } from '@nestjs/graphql';
import { hvemHarPlanen } from '#libs/kommune/handlingsplan';
import { currentContext, Db, notFound } from '#libs/platform';
import { currentPersonId, isOutsider, mayNow, Requires } from '#libs/tilgang';
import { findOversikt, findOversiktUtenfra, type OversiktRow } from './oversikt.query.ts';
import { Oversikt } from './oversikt.type.ts';

@Resolver(() => Oversikt)
export class OversiktResolver {
  constructor(private readonly db: Db) {}

  @Requires('arbeidsrom.les')
  @Query(() => Oversikt, { description: 'Forsiden i kommunens rom. Siste endringer er med for den som kan lese loggen. Den som leser utenfra, får ingen gjøremål.' })
  async oversikt(): Promise<Oversikt> {
    const row = isOutsider() ? await this.db.queryOne<OversiktRow>(findOversiktUtenfra)
      : await this.db.queryOne<OversiktRow>(findOversikt, [
        mayNow('tiltak.skriv'), currentPersonId(), mayNow('logg.les'), mayNow('forbruk.attester'), mayNow('vedtak.registrer'), mayNow('planvedtak.registrer')]);
    if (!row) throw notFound();
    const { plan, penger, ...resten } = row;
    return {
      ...resten, kommune: currentContext().arbeidsrom!.navn, penger: mayNow('oekonomi.les') ? penger : null,
      plan: plan && mayNow('handlingsplan.les') ? { ...plan, neste: hvemHarPlanen(plan) } : null,
    };
  }
}
