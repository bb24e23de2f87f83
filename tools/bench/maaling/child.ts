import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Stanser en prosess vi selv startet, og venter til den er borte. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Den første meldingen fra en prosess, eller en feil når den stanser før den har sagt noe. */
export async function firstMessage<T>(child: ChildProcess, name: string): Promise<T> {
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [null])]) as [T | null];
  if (message === null) throw new Error(`${name} startet ikke.`);
  return message;
}
