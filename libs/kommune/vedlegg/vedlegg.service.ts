import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { v7 } from 'uuid';
import { limits } from '#libs/contracts';
import { badInput, currentContext, DomainError, filtypeAv, newKey, Places, receiveUpload, SpoolFile, tittelFraFilnavn, tryggFilnavn, type Tx, UnitOfWork, type Upload } from '#libs/platform';
import { aktoerNow } from './vedlegg.aktoer.ts';
import { Vedlegg } from './vedlegg.entity.ts';
import type { ArchiveVedleggInput, UpdateVedleggInput } from './vedlegg.input.ts';
import { mayAttach, type Eierforhold, type Gjelder } from './vedlegg.policy.ts';
import { VedleggQuery } from './vedlegg.query.ts';
import type { VedleggType } from './vedlegg.type.ts';
import { gjelderIn, tittelIn } from './vedlegg.skjema.ts';
import { insertBit, insertFil } from './vedlegg.write.query.ts';

/** En bit er så stor at turene ikke merkes, og så liten at den ikke merkes i minnet. */
export const bitBytes = 1024 * 1024;

/** Tar imot, endrer og arkiverer vedlegg. */
@Injectable()
export class VedleggService {
  /** En fil kan bruke lang tid på å komme, og skal ikke stenge for de andre. */
  private readonly places = new Places({ total: 12, perPerson: 3 });

  constructor(private readonly work: UnitOfWork, private readonly query: VedleggQuery) {}

  /**
   * Fila går først til en navnløs fil på disk, og derfra til databasen i én arbeidsenhet: en treg sender holder aldri en tilkobling.
   * Kaster FIL_FOR_STOR, FIL_TOM og FIL_TYPE for fila, BAD_INPUT for skjemaet, NOT_FOUND og FORBIDDEN for det den skal høre til.
   */
  create(request: Request): Promise<VedleggType> {
    return this.places.use(aktoerNow().personId, async () => {
      const spool = await SpoolFile.open(limits.filBytes);
      try {
        const upload = await receiveUpload(request, spool, (felt) => this.admit(gjelderIn(felt)));
        return await this.store(upload, spool);
      } finally {
        await spool.close();
      }
    });
  }

  update({ id, versjon, tittel }: UpdateVedleggInput): Promise<VedleggType> {
    return this.change('VEDLEGG_ENDRET', id, (tx) => tx.update(Vedlegg, { id, versjon }, { tittel }));
  }

  archive({ id, versjon, arkivert }: ArchiveVedleggInput): Promise<VedleggType> {
    return this.change(arkivert ? 'VEDLEGG_ARKIVERT' : 'VEDLEGG_HENTET_FRAM', id, (tx) => tx.update(Vedlegg, { id, versjon }, { arkivert }));
  }

  private async store({ felt, filnavn, sha256 }: Upload, spool: SpoolFile): Promise<VedleggType> {
    if (spool.size === 0) throw new DomainError('FIL_TOM');
    const gjelder = gjelderIn(felt);
    const navn = tryggFilnavn(filnavn);
    const type = await filtypeAv(spool, navn);
    const tittel = tittelIn(felt) ?? tittelFraFilnavn(navn);
    // Kroppen er lest utenom resten av api-et, så det er her et nytt forsøk kan sammenlignes med det første.
    currentContext().operationHash = createHash('sha256').update(JSON.stringify([gjelder, navn, tittel])).update(sha256).digest();
    return this.work.run('VEDLEGG_LASTET_OPP', async (tx) => {
      await this.admit(gjelder);
      const filId = await insertFile(tx, spool, { navn, type, sha256 });
      const id = await tx.insert(Vedlegg, { ...gjelder, filId, tittel, noekkel: newKey() });
      return (await this.query.one(id)).vedlegg;
    });
  }

  private async admit(gjelder: Gjelder): Promise<void> { demand(gjelder, await this.query.target(gjelder)); }

  private change(handling: string, id: string, write: (tx: Tx) => Promise<unknown>): Promise<VedleggType> {
    return this.work.run(handling, async (tx) => {
      const { gjelder, eier } = await this.query.one(id);
      demand(gjelder, eier);
      await write(tx);
      return (await this.query.one(id)).vedlegg;
    });
  }
}

/** Stopper den som ser tingen, men ikke kan legge ved noe der, og alle når tiltaket er arkivert. */
function demand(gjelder: Gjelder, eier: Eierforhold): void {
  if (!mayAttach(gjelder, eier, aktoerNow())) throw new DomainError('FORBIDDEN');
  if (eier.arkivert) throw badInput({ path: 'arkivert', code: 'NOT_ALLOWED' });
}

async function insertFile(tx: Tx, spool: SpoolFile, { navn, type, sha256 }: { navn: string; type: string; sha256: Buffer }): Promise<string> {
  const id = v7();
  await tx.query(insertFil, [id, navn, type, spool.size, sha256, tx.personId]);
  let nr = 0;
  for await (const bit of spool.pieces(bitBytes)) await tx.query(insertBit, [id, nr++, bit]);
  tx.note({ tabell: 'fil', id, verb: 'ny', navn, felt: { navn: [null, navn], type: [null, type], stoerrelse: [null, spool.size], sha256: [null, sha256.toString('hex')] } });
  return id;
}
