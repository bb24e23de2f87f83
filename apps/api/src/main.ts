import 'reflect-metadata';
import { readConfig } from '#libs/platform';
import { createApp } from './create-app.ts';

const config = readConfig();
const app = await createApp(config);
app.enableShutdownHooks();
await app.listen(config.port, config.host);
process.send?.({ ready: true });
