import { Injectable } from '@nestjs/common';
import { permissionsOf } from '#libs/contracts';
import { Db, runAsLogin } from '#libs/platform';
import { findMeg, type MegRow } from './meg.query.ts';
import type { Meg } from './meg.type.ts';
import { romKode, romNavn } from './rom-navn.ts';

@Injectable()
export class MegService {
  constructor(private readonly db: Db) {}

  /** Personen med rommene som gjelder nå; `null` for en ukjent id. */
  async find(personId: string): Promise<Meg | null> {
    const row = await runAsLogin('innlogging', () => this.db.queryOne<MegRow>(findMeg, [personId]));
    if (!row) return null;
    const arbeidsrom = row.rom.map((rom) => ({
      kode: rom.kommunenummer ?? romKode(rom.type, rom.avtalerom),
      type: rom.type,
      navn: romNavn(rom.type, rom.navn),
      roller: rom.roller,
      rettigheter: permissionsOf(rom.roller),
      til: rom.til,
    }));
    return { id: row.id, navn: row.navn, epost: row.epost, arbeidsrom };
  }
}
