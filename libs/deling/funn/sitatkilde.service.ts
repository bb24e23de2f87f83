import { Injectable } from '@nestjs/common';
import { limits, visTall, type Innsynsrom, type Sitatkilde as Kildeslag, type Tallpresisjon } from '#libs/contracts';
import { BeleggService, FunnlesingService, staarDer, type Funn, type LestSitat } from '#libs/felles/funn';
import { avtaleromOf, badInput, currentContext, Db, DomainError, innsynLogin, notFound, runInContext, type Arbeidsrom } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import type { CreateSitatInput } from './sitatkilde.input.ts';
import { findSitatkilde, listSitatkilder, type Sitatkilderad } from './sitatkilde.query.ts';
import type { Sitatfelt, Sitatkilde, Sitatkildelinje } from './sitatkilde.type.ts';

interface Sted { kommuneId: number; kommunenummer: string; navn: string }
/** Det som leses: i hvilken kommune, hva slags rader, og hva leseloggen skal si. */
interface Oppslag { kommunenummer: string; kilde: Kildeslag; hva: string; gjelder: string | null }

/** Rommet kommunen må ha åpnet for at noe skal kunne siteres derfra. */
const innsynsromTil: Record<Kildeslag, Innsynsrom> = {
  tiltak: 'tiltak', resultat: 'tiltak', laerdom: 'tiltak', handlingsplan: 'handlingsplan', maaling: 'indikator', budsjettlinje: 'oekonomi', vedtak: 'vedtak', vedlegg: 'vedlegg',
  programteori: 'programteori', barriere: 'barriere', delt: 'deling',
};
const kroner = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });

/**
 * Det som kan siteres. De som evaluerer, står i avtalens rom; her leses kommunen på innloggingen som bare leser der, etter at åpningen er prøvd og
 * lesingen ført. Bare åpningen for avtalen hun skriver i, hjelper: er hun med i flere, leser hun her som om hun bare var med i denne. Et sitat er det
 * serveren selv leste, ikke det noen sier at sto der.
 */
@Injectable()
export class SitatkildeService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg, private readonly lesing: FunnlesingService, private readonly belegg: BeleggService) {}

  list(kommunenummer: string, kilde: Kildeslag, soek: string | null): Promise<Sitatkildelinje[]> {
    return this.inside({ kommunenummer, kilde, hva: 'sitatkilder', gjelder: null }, () => this.db.query<Sitatkildelinje>(listSitatkilder[kilde], [soek, limits.sidestoerrelse]));
  }

  /** NOT_FOUND for det som ikke finnes, og for det hun ikke får se. */
  one(kommunenummer: string, kilde: Kildeslag, id: string): Promise<Sitatkilde> {
    return this.inside({ kommunenummer, kilde, hva: 'sitatkilde', gjelder: id }, () => this.read(kilde, id));
  }

  /** Leser raden på nytt og fester ordene til utkastet. BAD_INPUT med `sitat` når de ikke står der. */
  async quote({ id, versjon, kommunenummer, kilde, radId, felt, sitat = null }: CreateSitatInput): Promise<Funn> {
    const lest = await this.inside({ kommunenummer, kilde, hva: 'sitat', gjelder: radId }, async ({ kommuneId }): Promise<LestSitat> => {
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

  /** En kommune som ikke er i avtalen, en som ikke har åpnet, og en som har åpnet andre rom eller for en annen avtale, svarer likt. */
  private async inside<T>({ kommunenummer, kilde, hva, gjelder }: Oppslag, work: (sted: Sted) => Promise<T>): Promise<T> {
    const context = currentContext();
    const avtalerom = avtaleromOf(context);
    const sted = avtalerom === null ? undefined : (await this.lesing.parter(avtalerom)).find((part) => part.kommunenummer === kommunenummer);
    if (avtalerom === null || !sted) throw new DomainError('IKKE_AAPNET');
    const lesere = (context.arbeidsrom?.lesere ?? []).filter((leser) => leser.avtalerom === avtalerom);
    const rom: Arbeidsrom = { kode: kommunenummer, type: 'kommune', navn: sted.navn, kommuneId: sted.kommuneId, utgave: null, utenfra: true, avtaler: [avtalerom], lesere };
    return runInContext({ ...context, login: innsynLogin(sted.kommuneId), arbeidsrom: rom, idempotencyKey: null, operationHash: null, held: null }, async () => {
      await this.leselogg.note({ kommuneId: sted.kommuneId, avtalerom: await this.leselogg.admit(rom, innsynsromTil[kilde]), hva, gjelder });
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
