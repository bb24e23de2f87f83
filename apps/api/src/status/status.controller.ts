import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CONFIG, Db, LeaseRegistry, runAsLogin, type Config } from '#libs/platform';
import { Public } from '#libs/tilgang';
import { ping } from './status.query.ts';
import { version } from './version.ts';

/** `GET /status`: 200 når delene svarer, 503 ellers. Til overvåking; sier ingenting om innhold. */
@Controller('status')
export class StatusController {
  constructor(private readonly db: Db, private readonly registry: LeaseRegistry, @Inject(CONFIG) private readonly config: Config) {}

  @Public()
  @Get()
  async status(@Res({ passthrough: true }) response: Response): Promise<object> {
    const database = await this.databaseState();
    if (database !== 'ok') response.status(503);
    const { open, idle, waiting, cap } = this.registry.state;
    return { status: database === 'ok' ? 'klar' : 'ikke klar', versjon: version, demo: this.config.demo, deler: { api: 'ok', database, tilkoblinger: { aapne: open, ledige: idle, venter: waiting, tak: cap } } };
  }

  private async databaseState(): Promise<'ok' | 'svarer ikke'> {
    return runAsLogin('innlogging', () => this.db.query(ping)).then(() => 'ok' as const, () => 'svarer ikke' as const);
  }
}
