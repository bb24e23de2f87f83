import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Uttakshendelse, Uttaksomfang } from '#libs/contracts';
import { AvtaleWork, avtaleLogin, badInput, currentContext, Db, runAsLogin, runInContext } from '#libs/platform';
import { isOutsider } from '#libs/tilgang';
import type { Uttakskvittering } from './datauttak.type.ts';
import { findFirma, insertUttakshendelse, listKvitteringer, type KvitteringRow } from './kvittering.query.ts';
import type { Mottaker } from './lesmeg.ts';

interface Bestilling { id: string; omfang: Uttaksomfang; mottaker: Mottaker }
interface Utfall { sha256?: string; stoerrelse?: number; grunn?: string }

/** Kvitteringen i begge loggene: kommunens egen, og loggen i avtalens rom. Uten den i begge blir det ikke noe uttak. */
@Injectable()
export class KvitteringService {
  constructor(private readonly db: Db, private readonly work: AvtaleWork) {}

  /** Uttakene av kommunen, de nyeste først. */
  list(): Promise<Uttakskvittering[]> { return this.db.query<KvitteringRow>(listKvitteringer); }

  /** Hvem pakken lages for. Den som har flere avtaler, sier hvilken hun henter for; en hun ikke er med i, er BAD_INPUT. */
  async mottaker(avtale: unknown): Promise<Mottaker> {
    const { roller, arbeidsrom, person } = currentContext();
    const rolle = roller.join(', ');
    if (!isOutsider()) return { rolle, firma: null, avtalerom: null };
    const avtaler = arbeidsrom?.avtaler ?? [];
    const avtalerom = avtale === undefined || avtale === '' ? avtaler[0] : avtaler.find((nr) => String(nr) === avtale);
    if (avtalerom === undefined) throw badInput({ path: 'avtale', code: 'NOT_ALLOWED' });
    const medlem = await runAsLogin('innlogging', () => this.db.queryOne<{ firma: string | null }>(findFirma, [person!.id, avtalerom]));
    return { rolle, firma: medlem?.firma ?? null, avtalerom };
  }

  /** Fører hva som skjedde, på leseloggens innlogging hos kommunen og på rommets i avtalen. */
  async note({ id, omfang, mottaker: { rolle, firma, avtalerom } }: Bestilling, hendelse: Uttakshendelse, { sha256 = null, stoerrelse = null, grunn = null }: { [F in keyof Utfall]: Utfall[F] | null }): Promise<void> {
    const { person, arbeidsrom } = currentContext();
    const rom = arbeidsrom!.utenfra ? 'evaluering' : arbeidsrom!.kode;
    await runAsLogin('leselogg', () => this.db.query(insertUttakshendelse,
      [arbeidsrom!.kommuneId, v7(), id, hendelse, rom, avtalerom, rolle, firma, person!.id, person!.navn, JSON.stringify(omfang), sha256, stoerrelse, grunn]));
    if (avtalerom === null) return;
    const felt = Object.entries({ kommune: arbeidsrom!.kode, rolle, firma, omfang, sha256, stoerrelse, grunn }).filter(([, verdi]) => verdi !== null);
    await runInContext({ ...currentContext(), login: avtaleLogin(avtalerom), arbeidsrom: { kode: `avtale-${avtalerom}`, type: 'evaluering', navn: '', kommuneId: null, utgave: null, avtalerom }, idempotencyKey: null, operationHash: null },
      () => this.work.run(`DATAUTTAK_${hendelse.toUpperCase()}`, async (tx) => tx.note({ tabell: 'datauttak', id, verb: 'ny', felt: Object.fromEntries(felt.map(([navn, verdi]) => [navn, [null, verdi] as [unknown, unknown]])) })));
  }
}
