import 'reflect-metadata';
import { readConfig } from '#libs/platform';
import { createApp } from './create-app.ts';
import { logUnexpected } from './errors/operations-log.ts';

const config = readConfig();
const app = await createApp(config);
app.enableShutdownHooks();
await app.listen(config.port, config.host);
// Node ville skrevet ut feilen med alt som henger på den.
process.on('uncaughtException', (error) => { logUnexpected(error); process.exit(1); });
process.send?.({ address: await app.getUrl() });
