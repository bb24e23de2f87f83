import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { JobRunner } from '#libs/platform';
import type { TestDatabase } from '#libs/platform/testing';

const waiting = `SELECT (SELECT count(*) FROM koe.hendelse)::int + (SELECT count(*) FROM pgboss.job WHERE state IN ('created', 'active') AND start_after <= now())::int AS n`;

/** Arbeideren gjør det som venter i køen, og blir ferdig. */
export async function emptyQueue({ app, database }: { app: NestExpressApplication; database: TestDatabase }): Promise<void> {
  const left = async () => (await database.admin.query<{ n: number }>(waiting)).rows[0]!.n;
  const runner = app.get(JobRunner);
  runner.pollSeconds = 0.5;
  await runner.start();
  for (let i = 0; i < 60 && await left() > 0; i++) await wait(250);
  expect(await left()).toBe(0);
}
