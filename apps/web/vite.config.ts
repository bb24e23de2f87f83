import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budsjett } from './bygg/budsjett.ts';
import { delSpoerringene } from './bygg/del-spoerringene.ts';
import { ristDesignsystemet } from './bygg/rist-designsystemet.ts';

const her = (sti: string) => fileURLToPath(new URL(sti, import.meta.url));

export default defineConfig({
  root: her('.'),
  plugins: [ristDesignsystemet(), delSpoerringene(), react(), budsjett()],
  resolve: { alias: { '#libs/contracts': her('../../libs/contracts/index.ts'), '#libs/charts': her('../../libs/charts/index.ts') } },
  // Innholdspolitikken sier font-src og img-src 'self': ingenting legges inn som data-adresser.
  build: {
    outDir: her('../../dist/web'), emptyOutDir: true, manifest: true, assetsInlineLimit: 0,
    // Kontraktene og diagrammene er bare data og rene funksjoner: en side bærer det den bruker av dem, ikke alt døra deres viser fram.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/\/libs\/(contracts|charts)\//.test(id) },
      // Det innloggingen og programmet begge begynner med, er få og små filer: de hentes som én.
      output: { codeSplitting: { groups: [{ name: 'grunn', test: /\/src\/(tema\/fargevalg|tilgang\/lager|tekst\/(gjeldende|maalform|last))\.ts$/ }] } },
    },
  },
  server: { proxy: Object.fromEntries(['/graphql', '/filer', '/eksport', '/offentlig', '/robots.txt'].map((sti) => [sti, process.env.LOEFTET_API ?? 'http://localhost:3000'])) },
});
