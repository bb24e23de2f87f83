import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Et nett mellom api-et og databasen som kan bli borte: forbindelsene står, men ingenting kommer fram. */
export interface StallingProxy { port: number; stall(): void; heal(): void; open(): number; close(): Promise<void> }

export async function stallingProxy(host: string, port: number): Promise<StallingProxy> {
  const inside = new Set<Socket>();
  const all = new Set<Socket>();
  let stalled = false;
  const server = createServer((socket) => {
    const onward = connect(port, host);
    inside.add(socket);
    for (const [from, to] of [[socket, onward], [onward, socket]] as const) {
      all.add(from);
      from.on('data', (data) => { if (!stalled) to.write(data); });
      from.on('error', () => undefined);
      from.on('close', () => { all.delete(from); inside.delete(from); to.destroy(); });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stall: () => { stalled = true; },
    heal: () => { stalled = false; },
    open: () => inside.size,
    close: async () => { for (const socket of all) socket.destroy(); server.close(); await once(server, 'close'); },
  };
}
