import { createHash } from 'node:crypto';
import { may } from '#libs/contracts';
import { anonymousContext, runAsLogin, runInContext } from '../context/request-context.ts';
import type { Db } from '../database/db.ts';
import { kommuneLogin } from '../database/login.ts';
import { JobError } from './job-error.ts';
import type { Job, KommuneJob } from './job-registry.ts';
import { findInitiator, type HendelseRow, type InitiatorRow } from './koe.query.ts';

/** Det som følger en jobb i pg-boss. En kommunes jobb har hendelsen; plattformens har en kode. */
export type JobData = Omit<HendelseRow, 'type'> | { gjelder: string; utsatt?: number };

/** Gjør jobben på den innloggingen den hører til. Kaster JobError når den som ba om den, ikke lenger har tilgang. */
export function perform(job: Job, data: JobData, db: Db): Promise<void> {
  if (job.for === 'plattform') return runAsLogin('jobb', () => job.run((data as { gjelder: string }).gjelder));
  return performForKommune(job, data as Omit<HendelseRow, 'type'>, db);
}

async function performForKommune({ permission, run }: KommuneJob, { kommuneId, id, gjelder, personId }: Omit<HendelseRow, 'type'>, db: Db): Promise<void> {
  const login = kommuneLogin(kommuneId);
  const initiator = await runAsLogin(login, () => db.queryOne<InitiatorRow>(findInitiator, [personId, kommuneId]));
  if (!initiator) throw new JobError('IKKE_MEDLEM', { final: true });
  const { navn, roller, nummer } = initiator;
  if (!may(roller, permission)) throw new JobError('MANGLER_RETT', { final: true });
  await runInContext({
    ...anonymousContext(), login, person: { id: personId, navn }, roller,
    arbeidsrom: { kode: nummer, type: 'kommune', navn: '', kommuneId, utgave: null },
    // Krasjer arbeideren etter at endringen er lagret, finner neste forsøk svaret og gjør den ikke om igjen.
    idempotencyKey: id, operationHash: createHash('sha256').update(id).digest(),
  }, () => run({ id, gjelder }));
}
