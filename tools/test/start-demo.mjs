import startDatabase from './start-database.mjs';

/** Nettleserprøvene deler én database med hele demoen, som mal: hver fil får sin egen kopi, og demoen legges inn bare én gang. */
export default async function start() {
  await startDatabase();
  if (process.env.LOEFTET_DEMOMAL) return;
  const { makeDemoTemplate } = await import('./demo-template.ts');
  process.env.LOEFTET_DEMOMAL = await makeDemoTemplate();
}
