import { Injectable } from '@nestjs/common';
import { limits, visTall, type Sitatkilde as Kildeslag, type Tallpresisjon } from '#libs/contracts';
import { BeleggService, FunnlesingService, staarDer, type Funn, type LestSitat } from '#libs/felles/funn';
import { avtaleromOf, badInput, currentContext, Db, DomainError, innsynLogin, notFound, runInContext } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import type { CreateSitatInput } from './sitatkilde.input.ts';
import { findSitatkilde, listSitatkilder, type Sitatkilderad } from './sitatkilde.query.ts';
import type { Sitatfelt, Sitatkilde, Sitatkildelinje } from './sitatkilde.type.ts';

interface Sted { kommuneId: number; kommunenummer: string; navn: string }
const kroner = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });

/**
 * Det som kan siteres. De som evaluerer, står i avtalens rom; her leses kommunen på innloggingen som bare leser der, etter at åpningen er prøvd og
 * lesingen ført. Et sitat er det serveren selv leste, ikke det noen sier at sto der.
 */
@Injectable()
export class SitatkildeService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg, private readonly lesing: FunnlesingService, private readonly belegg: BeleggService) {}

  list(kommunenummer: string, kilde: Kildeslag, soek: string | null): Promise<Sitatkildelinje[]> {
    return this.inside(kommunenummer, 'sitatkilder', null, () => this.db.query<Sitatkildelinje>(listSitatkilder[kilde], [soek, limits.sidestoerrelse]));
  }

  /** NOT_FOUND for det som ikke finnes, og for det hun ikke får se. */
  one(kommunenummer: string, kilde: Kildeslag, id: string): Promise<Sitatkilde> {
    return this.inside(kommunenummer, 'sitatkilde', id, () => this.read(kilde, id));
  }

  /** Leser raden på nytt og fester ordene til utkastet. BAD_INPUT med `sitat` når de ikke står der. */
  async quote({ id, versjon, kommunenummer, kilde, radId, felt, sitat = null }: CreateSitatInput): Promise<Funn> {
    const lest = await this.inside(kommunenummer, 'sitat', radId, async ({ kommuneId }): Promise<LestSitat> => {
      const rad = await this.read(kilde, radId);
      const valgt = rad.felter.find((ett) => ett.felt === felt);
      if (!valgt) throw badInput({ path: 'felt', code: 'NOT_FOUND' });
      if (sitat !== null && !staarDer(sitat, valgt.tekst)) throw badInput({ path: 'sitat', code: 'NOT_VERBATIM' });
      return { fraKommuneId: kommuneId, fra: kommunenummer, kilde, radId, radversjon: rad.versjon, tittel: rad.tittel, felt, sitat: sitat ?? valgt.tekst, tall: valgt.tall, periode: rad.periode, lest: new Date().toISOString() };
    });
    return this.belegg.addQuote({ id, versjon }, lest);
  }

  private async read(kilde: Kildeslag, id: string): Promise<Sitatkilde> {
    const rad = await this.db.queryOne<Sitatkilderad>(findSitatkilde[kilde], [id]);
    if (!rad) throw notFound();
    return { id: rad.id, kilde, tittel: rad.tittel, periode: rad.periode, versjon: rad.versjon, felter: felterIn(rad) };
  }

  /** En kommune som ikke er i avtalen, og en som ikke har åpnet, svarer likt. */
  private async inside<T>(kommunenummer: string, hva: string, gjelder: string | null, work: (sted: Sted) => Promise<T>): Promise<T> {
    const context = currentContext();
    const avtalerom = avtaleromOf(context);
    const sted = avtalerom === null ? undefined : (await this.lesing.parter(avtalerom)).find((part) => part.kommunenummer === kommunenummer);
    if (!sted) throw new DomainError('IKKE_AAPNET');
    const rom = { kode: kommunenummer, type: 'kommune' as const, navn: sted.navn, kommuneId: sted.kommuneId, utgave: null, utenfra: true, avtaler: [avtalerom!] };
    return runInContext({ ...context, login: innsynLogin(sted.kommuneId), arbeidsrom: rom, idempotencyKey: null, operationHash: null, held: null }, async () => {
      await this.leselogg.assertInnsynOpen();
      await this.leselogg.note({ kommuneId: sted.kommuneId, hva, gjelder });
      return work(sted);
    });
  }
}

function felterIn({ tekster, tall }: Sitatkilderad): Sitatfelt[] {
  return [
    ...(tekster ?? []).flatMap(({ felt, tekst }) => (tekst ? [{ felt, tekst, tall: false }] : [])),
    ...(tall ?? []).flatMap(({ felt, verdi, tilVerdi, presisjon, enhet, oere }) => {
      if (oere) return [{ felt, tekst: `${kroner.format(Number(BigInt(oere)) / 100)} kroner`, tall: true }];
      return verdi == null || !presisjon ? [] : [{ felt, tekst: [visTall(Number(verdi), presisjon as Tallpresisjon, tilVerdi === null ? null : Number(tilVerdi)), enhet].filter(Boolean).join(' '), tall: true }];
    }),
  ];
}
